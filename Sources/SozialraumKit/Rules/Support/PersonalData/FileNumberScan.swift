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
        return ![46, 44, 45, 47, 58].contains(text.byte(index - 1)) || !text.isWord(index - 2)
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
            guard length <= 3 else { return false }
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
        guard text.byte(index) == 45 || text.byte(index) == 47 else { return false }
        let mark = text[index]
        index += 1
        while text.byte(index) == 32 { index += 1 }
        length = text.digits(from: index)
        guard length >= 2, length <= 7 else { return false }
        let isPadded = text.byte(index) == 48
        index += length
        guard let year = yearLength(text, index, behind: mark) else {
            // A day or a range of days has no number with a 0 in front, or one this long.
            return points > 0 && mark == 45 && !text.isWord(index) && text.byte(index) != 46
                && (length >= 5 || isPadded && length >= 3)
        }
        // Months and days have two digits.
        guard length >= 3 || points > 0 || letters > 0 else { return false }
        return !text.isWord(index + year)
    }

    /// The length of a year with its mark: `/2018`, `-18`.
    private static func yearLength(_ text: ByteSpan, _ start: Int, behind mark: UInt8) -> Int? {
        let byte = text.byte(start)
        guard byte == 47 || byte == 45, byte != mark || byte == 45 else { return nil }
        let length = text.digits(from: start + 1)
        if length == 2, byte == 47 || mark == 47 { return 3 }
        guard length == 4 else { return nil }
        let century = text.digit(start + 1) * 10 + text.digit(start + 2)
        return century == 19 || century == 20 ? 5 : nil
    }

    /// A family court: `3 F 123/19`.
    private static func isCourt(_ text: ByteSpan, _ start: Int) -> Bool {
        var index = start + text.digits(from: start)
        guard index - start <= 3, text.byte(index) == 32 else { return false }
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
        "az", "aktenzeichen", "geschäftszeichen", "gz", "gesch.-z", "aktennummer", "akten-nr",
        "aktennr", "fallnummer", "fall-nr",
    ]

    /// Whether a word for a file number stands here, and a number with it.
    private static func isCue(_ text: ByteSpan, _ start: Int) -> Bool {
        guard [97, 103, 102].contains(text[start] | 32), !text.isWord(start - 1) else {
            return false
        }
        for cue in cues where text.begins(cue, at: start) {
            var index = start + cue.utf8CodeUnitCount
            guard !text.isWord(index) else { continue }
            let first = index
            while [46, 58, 32].contains(text.byte(index)) { index += 1 }
            guard index > first else { continue }
            var digits = 0
            while index < text.count, text.isWord(index) || [46, 45, 47].contains(text[index]) {
                if text.isDigit(index) { digits += 1 }
                index += 1
            }
            if digits >= 2 { return true }
        }
        return false
    }
}
