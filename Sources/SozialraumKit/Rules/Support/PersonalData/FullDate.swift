import PlainTextRecords

/// Finds days in texts: `2009-05-17`, `17.05.2009`, `17. 5. 09`, `17/05/2009`, `20090517`,
/// `17. Mai 2009`.
enum FullDate {
    /// Whether a text is a day, in any of the usual forms.
    static func isWhole(_ text: ByteSpan) -> Bool {
        guard let length = length(text, 0, isAlone: true) else { return false }
        // A time may follow.
        return length == text.count || text[length] == 32 || text[length] == 84
    }

    /// Whether a day stands somewhere in a text, with four digits of a year between 1900 and 2099.
    static func isContained(in text: ByteSpan) -> Bool { first(in: text, from: 0) != nil }

    /// The first day in a text that begins at an index or behind it.
    static func first(in text: ByteSpan, from start: Int) -> Range<Int>? {
        var index = start
        while index + 6 <= text.count {
            if text.isDigit(index), !text.isWord(index - 1),
                let length = length(text, index, isAlone: false),
                !text.isDigit(index + length)
            {
                return index..<index + length
            }
            if text.isLetter(index), !text.isWord(index - 1), let length = turned(text, index) {
                return index..<index + length
            }
            index += 1
        }
        return nil
    }

    /// The length of a day that begins with the name of its month: `Mai 17, 2009`.
    private static func turned(_ text: ByteSpan, _ start: Int) -> Int? {
        guard months.contains(where: { text.begins($0, at: start) }) else { return nil }
        var index = start
        while text.isLetter(index) || text.byte(index) >= 128 { index += 1 }
        guard index - start <= 10 else { return nil }
        if text.byte(index) == 46 { index += 1 }
        guard text.byte(index) == 32 else { return nil }
        index += 1
        guard let day = number(text, &index), day.isDay else { return nil }
        if text.byte(index) == 44 { index += 1 }
        guard text.byte(index) == 32 else { return nil }
        index += 1
        guard let year = number(text, &index), year.isYear else { return nil }
        return index - start
    }

    /// The year of a day in any of the usual forms.
    static func year(of day: ByteSpan) -> Int? {
        for index in 0..<day.count where day.isDigit(index) && !day.isDigit(index - 1) {
            let length = day.digits(from: index)
            if length == 4 || length == 8 {
                let year = day.twoDigits(at: index) * 100 + day.twoDigits(at: index + 2)
                if (1900...2099).contains(year) { return year }
                let last = index + length - 4
                return day.twoDigits(at: last) * 100 + day.twoDigits(at: last + 2)
            }
        }
        return nil
    }

    private struct Number {
        var value: Int
        var digits: Int

        var isYear: Bool { digits == 4 && (1900...2099).contains(value) }
        var isDay: Bool { digits <= 2 && (1...31).contains(value) }
        var isMonth: Bool { digits <= 2 && (1...12).contains(value) }
    }

    private static func number(_ text: ByteSpan, _ index: inout Int) -> Number? {
        let start = index
        var value = 0
        while text.isDigit(index), index - start < 9 {
            value = value * 10 + text.digit(index)
            index += 1
        }
        return index > start ? Number(value: value, digits: index - start) : nil
    }

    /// The length of the day that begins at an index.
    ///
    /// - Parameter isAlone: Whether nothing stands in front, so that a year of two digits is one with
    ///   any mark.
    private static func length(_ text: ByteSpan, _ from: Int, isAlone: Bool) -> Int? {
        var index = from
        guard let one = number(text, &index) else { return nil }
        if one.digits == 8 {
            let isDay =
                (1900...2099).contains(one.value / 10_000)
                && (1...12).contains(one.value / 100 % 100) && (1...31).contains(one.value % 100)
            let isTurned =
                (1900...2099).contains(one.value % 10_000)
                && (1...12).contains(one.value / 10_000 % 100)
                && (1...31).contains(one.value / 1_000_000)
            return isDay || isAlone && isTurned ? 8 : nil
        }
        if one.isDay, let end = named(text, index, isAlone: isAlone) { return end - from }
        guard let mark = mark(text, &index, isAlone), let two = number(text, &index) else {
            return nil
        }
        guard self.mark(text, &index, isAlone) == mark else { return nil }
        // `1.4.'14`
        let isShortened = mark == 46 && apostrophe(text, &index)
        guard let three = number(text, &index) else { return nil }
        if isShortened {
            return one.isDay && two.isMonth && three.digits == 2 ? index - from : nil
        }
        if mark == 32 || mark == 44 {
            let isRight = one.isDay && two.isMonth && two.digits == 2 && three.isYear
            return isRight && !text.isWord(index) ? index - from : nil
        }
        let isRight: Bool
        if one.isYear {
            isRight = two.isMonth && three.isDay
        } else {
            let isShort = three.digits == 2 && (mark == 46 || isAlone)
            let isUsual = one.isDay && two.isMonth || mark == 47 && one.isMonth && two.isDay
            isRight = (three.isYear || isShort) && isUsual
        }
        return isRight ? index - from : nil
    }

    /// `-`, `/`, or `.` with a blank behind it or without; where nothing else stands also a comma or blank.
    private static func mark(_ text: ByteSpan, _ index: inout Int, _ isAlone: Bool) -> UInt8? {
        let byte = text.byte(index)
        guard byte == 45 || byte == 46 || byte == 47 || isAlone && (byte == 32 || byte == 44) else {
            return nil
        }
        index += 1
        if byte == 46, text.byte(index) == 32 { index += 1 }
        return byte
    }

    /// Steps over `'` or `’`.
    private static func apostrophe(_ text: ByteSpan, _ index: inout Int) -> Bool {
        if text.byte(index) == 39 {
            index += 1
            return true
        }
        guard text.byte(index) == 0xE2, text.byte(index + 1) == 0x80, text.byte(index + 2) == 0x99
        else { return false }
        index += 3
        return true
    }

    private static let months: [StaticString] = [
        "jan", "feb", "mär", "mar", "mrz", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt",
        "oct", "nov", "dez", "dec", "ma\u{308}r",
    ]

    /// Whether a Roman number of a month ends at the end of a word: `1.IV.2014`.
    private static func isRoman(_ text: ByteSpan, _ word: Range<Int>) -> Bool {
        (1...4).contains(word.count) && word.allSatisfy { [73, 86, 88].contains(text[$0]) }
            && !text.isWord(word.upperBound)
    }

    /// Where a day with a named month ends, of which the day has been read: `. März 2014`, `-Mär-2014`,
    /// `.IV.2014`; where nothing else stands also with a year of two digits.
    private static func named(_ text: ByteSpan, _ start: Int, isAlone: Bool) -> Int? {
        var index = start
        let isHyphen = text.byte(index) == 45
        if isHyphen || text.byte(index) == 46 { index += 1 }
        if text.byte(index) == 32 { index += 1 }
        guard index > start else { return nil }
        let word = index
        while text.isLetter(index) || text.byte(index) >= 128 { index += 1 }
        guard index > word, index - word <= 11,
            isRoman(text, word..<index) || months.contains(where: { text.begins($0, at: word) })
        else { return nil }
        if text.byte(index) == (isHyphen ? 45 : 46) { index += 1 }
        if text.byte(index) == 32 { index += 1 }
        let isShortened = apostrophe(text, &index)
        guard let year = number(text, &index) else { return nil }
        if year.isYear { return index }
        let isShort = year.digits == 2 && (isShortened || isAlone && index == text.count)
        return isShort ? index : nil
    }
}

/// The number by which a spreadsheet keeps a day: `39950` is 2009-05-17.
enum SerialDay {
    /// Whether a text is such a number, of a day between 1954 and 2036.
    static func isWhole(_ text: ByteSpan) -> Bool {
        guard text.count == 5, text.digits(from: 0) == 5 else { return false }
        let days = (0..<5).reduce(0) { $0 * 10 + text.digit($1) }
        return (20_000..<50_000).contains(days)
    }
}
