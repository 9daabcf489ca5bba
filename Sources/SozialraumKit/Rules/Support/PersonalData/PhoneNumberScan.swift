import PlainTextRecords

/// Finds phone numbers as Germans write them: `0651/123456`, `(0651) 12 34-56`, `+49 (0)651 123456`,
/// `0049 651 123456`, `0171-1234567`, `06 51 / 12 34 56`, `Tel. 12345`.
///
/// A day (`01.02.2018`, `2018-02-01`), a month (`03/2018`), a PLZ and the key of a Gemeinde are none.
enum PhoneNumberScan {
    /// - Parameter takesPlain: Whether digits alone may be a number; in a column of keys they are not,
    ///   unless they are those of a mobile phone.
    static func stands(in text: ByteSpan, takesPlain: Bool = true) -> Bool {
        for index in 0..<text.count {
            let byte = text[index]
            if byte == 48 {
                if isFree(text, before: index), isNumber(text, index, takesPlain) { return true }
            } else if byte == 43 {
                if !text.isWord(index - 1), isForeign(text, index + 1, isPlus: true) {
                    return true
                }
            } else if byte == 52 {
                if isFree(text, before: index), isWithoutPlus(text, index) { return true }
            } else if isCue(text, index) {
                return true
            }
        }
        return false
    }

    /// Whether no number, word or date goes on here.
    private static func isFree(_ text: ByteSpan, before index: Int) -> Bool {
        if text.isWord(index - 1) || text.byte(index - 1) == 43 { return false }
        // Thousands of a large number: `1 032 929`.
        if text.byte(index - 1) == 32, text.isDigit(index - 2), text.digits(from: index) == 3 {
            return false
        }
        return ![46, 44, 45, 47, 58, 95].contains(text.byte(index - 1)) || !text.isWord(index - 2)
    }

    // MARK: With an area code

    private static func isNumber(_ text: ByteSpan, _ start: Int, _ takesPlain: Bool) -> Bool {
        if text.byte(start + 1) == 48 { return isForeign(text, start + 2, isPlus: false) }
        let length = text.digits(from: start)
        if text.isWord(start + length), !text.isDigit(start + length) { return false }
        guard length == 1 || text.byte(start + 1) != 48 else { return false }
        // An old way to write: digits in pairs.
        if length <= 2 { return isInPairs(text, start) }
        let end = start + length
        let behind = subscriber(text, end)
        if behind.digits >= 3, length <= 8, length + behind.digits >= 7,
            !isOther(text, start, end, behind)
        {
            return true
        }
        return isPlain(text, start, length, takesPlain)
    }

    /// Whether what looks like an area code and a number is something else: the key of a Gemeinde with a
    /// blank in it, `07235 044`, since no number of a subscriber begins with 0; from one hour to another,
    /// `0800-1200`; the beginning of an identifier, `08376950-5823-4eca-…`.
    private static func isOther(
        _ text: ByteSpan, _ start: Int, _ end: Int, _ behind: (digits: Int, end: Int)
    ) -> Bool {
        if text[end] == 32, text.byte(end + 1) == 48 { return true }
        if end - start == 4, behind.digits == 4, text[end] == 45, text.isDigit(end + 1),
            isTime(text, start), isTime(text, end + 1)
        {
            return true
        }
        var index = behind.end
        guard text.byte(index) == 45, text.isWord(index + 1) else { return false }
        index += 1
        var hasDigit = false
        var hasLetter = false
        while text.isWord(index) {
            if text.isDigit(index) { hasDigit = true } else { hasLetter = true }
            index += 1
        }
        return hasDigit && hasLetter
    }

    private static func isTime(_ text: ByteSpan, _ start: Int) -> Bool {
        text.twoDigits(at: start) <= 24 && text.twoDigits(at: start + 2) <= 59
            && text.twoDigits(at: start + 2) % 15 == 0
    }

    /// Whether digits alone may be a phone number: longer than the key of a Gemeinde or a date, and no
    /// key of a Gemeinde with twelve digits.
    private static func isPlain(
        _ text: ByteSpan, _ start: Int, _ length: Int, _ takesPlain: Bool
    ) -> Bool {
        guard length >= 7, length <= 13, !text.isDigit(start + length + 1) else { return false }
        if length < 9 {
            // No key has seven digits with 0 in front; of eight it is one of a Kreis, or a day.
            guard takesPlain, text[start + 1] > 48 else { return false }
            if length == 7 { return start == 0 && text.count == length }
            let century = text.twoDigits(at: start + 4)
            return start == 0 && text.count == length && !isKreis(text, start) && century != 19
                && century != 20
        }
        // A key of a Gemeinde has eight, nine or twelve digits.
        if length == 10 || length == 11 { return true }
        // No Land has a key like a mobile network.
        let isMobile = text[start + 1] == 49 && (53...55).contains(text[start + 2])
        if isMobile { return length >= 11 || takesPlain }
        if length != 13, [48, 53, 57].contains(text[start + 5]), isKreis(text, start) {
            return false
        }
        return takesPlain
    }

    private static func isKreis(_ text: ByteSpan, _ start: Int) -> Bool {
        isKreis((0..<5).reduce(0) { $0 * 10 + text.digit(start + $1) })
    }

    /// Whether five digits can be those of a Kreis; each Land gives its own ones.
    private static func isKreis(_ number: Int) -> Bool {
        let kreis = number % 1000
        switch number / 1000 {
        case 1: return (1...62).contains(kreis)
        case 2: return kreis == 0
        case 3: return (101...462).contains(kreis)
        case 4: return kreis == 11 || kreis == 12
        case 5: return (111...978).contains(kreis)
        case 6: return (411...636).contains(kreis)
        case 7: return (111...340).contains(kreis)
        case 8: return (111...437).contains(kreis)
        case 9: return (161...780).contains(kreis)
        case 10: return (41...46).contains(kreis)
        case 11: return kreis == 0
        case 12...16: return (1...99).contains(kreis) || (511...730).contains(kreis)
        default: return false
        }
    }

    /// Whether a value is the key of a Gemeinde, a Kreis or a Verband in groups: `072 350 44`.
    static func isKey(_ text: ByteSpan) -> Bool {
        var digits = 0
        // The first five digits: the Land and the Kreis.
        var kreis = 0
        // A Verband has 0, 5 or 9 behind these.
        var isOfVerband = false
        for index in 0..<text.count {
            if text.isDigit(index) {
                digits += 1
                if digits <= 5 { kreis = kreis * 10 + text.digit(index) }
                if digits == 6 { isOfVerband = [48, 53, 57].contains(text[index]) }
            } else if text[index] != 32 {
                return false
            }
        }
        let isLong = digits == 9 || digits == 12
        return isKreis(kreis) && (isLong ? isOfVerband : [5, 7, 8].contains(digits))
    }

    /// The digits that follow an area code: groups, parted by up to three marks.
    private static func subscriber(_ text: ByteSpan, _ start: Int) -> (digits: Int, end: Int) {
        var index = start
        var count = 0
        while count < 12 {
            var next = index
            while next < text.count, next - index < 3, isMark(text[next]) { next += 1 }
            if next == index || next >= text.count { break }
            let length = text.digits(from: next)
            if length == 0 || text.isWord(next + length) { break }
            count += length
            index = next + length
        }
        return (count, index)
    }

    /// Blank, `/`, `-`, `.`, `)`.
    private static func isMark(_ byte: UInt8) -> Bool {
        byte == 32 || byte == 47 || byte == 45 || byte == 46 || byte == 41
    }

    /// Whether pairs of digits stand here, an area code and behind `/` or `)` a number; without such a
    /// mark they must be many.
    private static func isInPairs(_ text: ByteSpan, _ start: Int) -> Bool {
        var index = start
        var count = 0
        var groups = 0
        while true {
            let length = text.digits(from: index)
            guard length > 0, length <= 3, !text.isWord(index + length) else { break }
            count += length
            groups += 1
            index += length
            guard text.byte(index) == 32, text.isDigit(index + 1) else { break }
            index += 1
        }
        let isEnd = !text.isWord(index) && text.byte(index) != 46
        if groups >= 4, count >= 9, count <= 13, isEnd { return true }
        guard count >= 3, count <= 6 else { return false }
        let mark = index
        while text.byte(index) == 32 { index += 1 }
        // A hyphen between blanks, behind groups that are no day: `06 51 - 7 15 0`.
        if text.byte(index) == 45, index > mark, text.byte(index + 1) == 32, groups >= 2 {
            return subscriber(text, mark).digits >= 4
        }
        guard text.byte(index) == 47 || text.byte(index) == 41 else { return false }
        return subscriber(text, index).digits >= 3
    }

    // MARK: With the code of a country

    private static func isForeign(_ text: ByteSpan, _ start: Int, isPlus: Bool) -> Bool {
        guard (49...57).contains(text.byte(start)) else { return false }
        let country = isPlus ? 1 : countryLength(text, start)
        guard country > 0 else { return false }
        var index = start
        var end = start
        var count = 0
        while index < text.count {
            if text.isDigit(index) {
                count += 1
                end = index + 1
            } else if isMark(text[index]) || text[index] == 40 {
                // No more than three marks side by side.
                if !text.isDigit(index - 1), !text.isDigit(index - 2), !text.isDigit(index - 3) {
                    break
                }
            } else {
                break
            }
            index += 1
        }
        return count >= 8 && !text.isWord(end)
    }

    /// The length of a country's code; 0: none that is likely here.
    private static func countryLength(_ text: ByteSpan, _ start: Int) -> Int {
        switch (text.byte(start), text.byte(start + 1), text.byte(start + 2)) {
        case (51, 53, 49...57), (51, 56, 48...57), (52, 50, 48...57), (57, 54, 48...56): return 3
        case (52, 48...57, _), (51, 48...57, _), (57, 48...53, _): return 2
        default: return 0
        }
    }

    /// `4917…` from a spreadsheet that took the plus away, and `49 651 …`.
    private static func isWithoutPlus(_ text: ByteSpan, _ start: Int) -> Bool {
        guard text.byte(start + 1) == 57 else { return false }
        let length = text.digits(from: start)
        if length == 2 {
            guard isMark(text.byte(start + 2)) || text.byte(start + 2) == 40,
                isMark(text.byte(start + 2)) == false || text.byte(start + 2) == 32
            else { return false }
            return isForeign(text, start, isPlus: true) && countsFrom(text, start) >= 10
        }
        let isMobile = text.byte(start + 2) == 49 && (53...55).contains(text.byte(start + 3))
        return isMobile && (12...13).contains(length) && !text.isWord(start + length)
    }

    private static func countsFrom(_ text: ByteSpan, _ start: Int) -> Int {
        subscriber(text, start + 2).digits + 2
    }

    // MARK: Behind a word

    private static let cues: [StaticString] = [
        "telefon", "tel", "fon", "phone", "handy", "mobil", "mobile", "fax", "telefax", "rufnummer",
        "durchwahl", "whatsapp",
    ]

    /// Whether a word means nothing but a phone, so that few digits are a number of the place.
    private static func isPhoneOnly(_ cue: StaticString) -> Bool {
        cue.utf8CodeUnitCount == 3 || cue.utf8CodeUnitCount == 7
    }

    /// Whether a word for a phone stands here with a number behind it.
    private static func isCue(_ text: ByteSpan, _ start: Int) -> Bool {
        switch text[start] | 32 {
        case 100, 102, 104, 109, 112, 114, 116, 119: break
        default: return false
        }
        guard !text.isWord(start - 1) else { return false }
        for cue in cues where text.begins(cue, at: start) {
            var index = start + cue.utf8CodeUnitCount
            guard !text.isWord(index) else { continue }
            if text.begins("-nr", at: index) { index += 3 }
            while [46, 58, 32, 40, 61].contains(text.byte(index)) { index += 1 }
            guard text.isDigit(index) else { continue }
            let length = text.digits(from: index)
            if text.isWord(index + length) { continue }
            let least = isPhoneOnly(cue) ? 4 : 5
            if length + subscriber(text, index + length).digits >= least { return true }
        }
        return false
    }
}
