import PlainTextRecords

/// Finds file numbers of offices and courts: `51.3-0815/2018`, `Az. 4711/19`, `3 F 123/19`.
enum FileNumberScan {
    static func stands(in text: ByteSpan) -> Bool {
        for index in 0..<text.count {
            if text.isDigit(index) {
                if isFree(text, before: index), isNumber(text, index) || isCourt(text, index) {
                    return true
                }
            } else if isCue(text, index) {
                return true
            }
        }
        return false
    }

    private static func isFree(_ text: ByteSpan, before index: Int) -> Bool {
        if text.isWord(index - 1) { return false }
        if text.byte(index - 1) == 45, isDepartment(text, before: index - 1) { return true }
        return ![46, 44, 45, 47, 58].contains(text.byte(index - 1)) || !text.isWord(index - 2)
    }

    /// Whether a few capitals stand in front: `II-51-…`, `ASD-51-…`.
    private static func isDepartment(_ text: ByteSpan, before index: Int) -> Bool {
        var first = index
        while text.isUpper(first - 1) { first -= 1 }
        return (1...4).contains(index - first) && !text.isWord(first - 1)
            && text.byte(first - 1) != 45
    }

    /// The section of the office, a hyphen or stroke, a number, the year: `51.3-0815/2018`, `51-815/18`;
    /// with a point in the section also without the year.
    private static func isNumber(_ text: ByteSpan, _ start: Int) -> Bool {
        var index = start
        var points = 0
        var length = text.digits(from: index)
        guard length <= 3 else { return false }
        index += length
        while text.byte(index) == 46, text.isDigit(index + 1) {
            length = text.digits(from: index + 1)
            if length > 3 {
                // The number stands behind a point: `51.33.5898/2022`.
                let end = index + 1 + length
                return length <= 7 && !isYear(text, index + 1, length) && points > 0
                    && text.byte(end) == 47 && hasYear(text, behind: end)
            }
            points += 1
            index += 1 + length
        }
        while text.byte(index) == 32 { index += 1 }
        // A letter of the section: `51a-`, `51 JH-`.
        var letters = 0
        while text.isLetter(index), letters < 4 {
            letters += 1
            index += 1
        }
        if letters > 0, text.isWord(index) { return false }
        let mark = text.byte(index)
        guard mark == 45 || mark == 47 else { return false }
        index += 1
        while text.byte(index) == 32 { index += 1 }
        length = text.digits(from: index)
        guard length >= 2, length <= 7 else { return false }
        let end = index + length
        // From one month to another: `01/2018-12/2019`.
        if mark == 47, points == 0, letters == 0, isYear(text, index, length),
            text.byte(end) == 45
        {
            let first = text.digits(from: start) == 2 ? text.twoDigits(at: start) : 1
            if first <= 12 { return false }
        }
        // Months and days have two digits.
        let isNumber = length >= 3 || points > 0 || letters > 0
        switch text.byte(end) {
        case 47 where isNumber && (mark == 45 || length >= 3): return hasYear(text, behind: end)
        case 45 where isNumber && (mark == 47 || length >= 3):
            return hasYear(text, behind: end) && (mark == 47 || text.digits(from: end + 1) == 4)
        default: break
        }
        // Without a year only behind a section with a point; a range of days looks otherwise.
        let isLong = length >= 4 || text[index] == 48 && length >= 3
        return points > 0 && mark == 45 && isLong && !isYear(text, index, length)
            && !text.isWord(end) && (text.byte(end) != 46 || !text.isDigit(end + 1))
    }

    /// Whether digits are a year of our time.
    private static func isYear(_ text: ByteSpan, _ start: Int, _ length: Int) -> Bool {
        guard length == 4 else { return false }
        let century = text.twoDigits(at: start)
        return century == 19 || century == 20
    }

    /// Whether a year of two or four digits stands behind a mark.
    private static func hasYear(_ text: ByteSpan, behind mark: Int) -> Bool {
        let length = text.digits(from: mark + 1)
        guard length == 2 || isYear(text, mark + 1, length) else { return false }
        return !text.isWord(mark + 1 + length)
    }

    /// A family court, or a prosecutor: `3 F 123/19`, `2165 Js 1595/23`.
    private static func isCourt(_ text: ByteSpan, _ start: Int) -> Bool {
        var index = start + text.digits(from: start)
        guard index - start <= 4, text.byte(index) == 32 else { return false }
        index += 1
        let letter = index
        while text.isLetter(index) { index += 1 }
        guard text.isUpper(letter), index - letter <= 3, text.byte(index) == 32 else {
            return false
        }
        let length = text.digits(from: index + 1)
        let end = index + 1 + length
        return (1...5).contains(length) && text.byte(end) == 47
            && text.digits(from: end + 1) == 2 && !text.isWord(end + 3)
    }

    private static let cues: [StaticString] = [
        "az", "aktenzeichen", "geschäftszeichen", "gz", "gesch.-z", "gesch.z", "aktennummer",
        "akten-nr", "aktennr", "akten nr", "akte", "fallnummer", "fall-nr", "fallnr", "fall nr",
        "vorgangsnummer", "vorgangsnr", "vorgangs-nr", "vorgang", "reg.-nr", "reg.nr", "reg-nr",
        "registernummer", "zeichen",
    ]

    /// Words behind which a number alone may be something else: they need a mark in it or more digits.
    private static let weakCues: [StaticString] = ["akte", "vorgang", "zeichen"]

    /// Whether a word for a file number stands here, and a number with it.
    private static func isCue(_ text: ByteSpan, _ start: Int) -> Bool {
        guard [97, 102, 103, 114, 118, 122].contains(text[start] | 32), !text.isWord(start - 1)
        else { return false }
        for cue in cues where text.begins(cue, at: start) {
            var index = start + cue.utf8CodeUnitCount
            guard !text.isWord(index) else { continue }
            let isWeak = weakCues.contains {
                $0.utf8CodeUnitCount == cue.utf8CodeUnitCount && text.begins($0, at: start)
            }
            let first = index
            while [46, 58, 32].contains(text.byte(index)) { index += 1 }
            guard index > first else { continue }
            var digits = 0
            var hasMark = false
            while index < text.count, text.isWord(index) || [46, 45, 47].contains(text[index]) {
                if text.isDigit(index) { digits += 1 }
                if text[index] == 45 || text[index] == 47 || text[index] == 46 { hasMark = true }
                index += 1
            }
            if digits >= (isWeak && !hasMark ? 4 : 2) { return true }
        }
        return false
    }
}
