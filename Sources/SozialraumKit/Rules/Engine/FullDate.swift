import PlainTextRecords

/// Finds days in texts: `2009-05-17`, `17.05.2009`, `17.5.09`, `20090517`.
enum FullDate {
    /// Whether a text is a day, in any of the usual forms.
    static func isWhole(_ text: ByteSpan) -> Bool {
        guard let length = length(text, 0) else { return false }
        // A time may follow.
        return length == text.count || text[length] == 32 || text[length] == 84
    }

    /// Whether a day stands somewhere in a text, with four digits of a year between 1900 and 2099.
    static func isContained(in text: ByteSpan) -> Bool {
        var index = 0
        while index + 8 <= text.count {
            let isBegin = index == 0 || !isDigit(text[index - 1])
            if isDigit(text[index]), isBegin, let length = length(text, index),
                index + length == text.count || !isDigit(text[index + length])
            {
                return true
            }
            index += 1
        }
        return false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    /// The length of the day that begins at an index.
    private static func length(_ text: ByteSpan, _ from: Int) -> Int? {
        var numbers: [(value: Int, digits: Int)] = []
        var separators: [UInt8] = []
        var index = from
        while index < text.count, numbers.count < 3 {
            var value = 0
            let start = index
            while index < text.count, isDigit(text[index]), index - start < 9 {
                value = value * 10 + Int(text[index] - 48)
                index += 1
            }
            guard index > start else { break }
            numbers.append((value, index - start))
            guard numbers.count < 3, index < text.count,
                [45, 46, 47].contains(text[index])
            else { break }
            separators.append(text[index])
            index += 1
        }
        func isYear(_ number: (value: Int, digits: Int)) -> Bool {
            number.digits == 4 && (1900...2099).contains(number.value)
        }
        func isDay(_ day: (value: Int, digits: Int), _ month: (value: Int, digits: Int)) -> Bool {
            day.digits <= 2 && month.digits <= 2 && (1...31).contains(day.value)
                && (1...12).contains(month.value)
        }
        if numbers.count == 3, separators.count == 2, separators[0] == separators[1] {
            if isYear(numbers[0]), isDay(numbers[2], numbers[1]) { return index - from }
            let isShort = numbers[2].digits == 2 && separators[0] == 46
            if isYear(numbers[2]) || isShort, isDay(numbers[0], numbers[1]) { return index - from }
        }
        if numbers.count == 1, numbers[0].digits == 8 {
            let number = numbers[0].value
            if (1900...2099).contains(number / 10_000), (1...12).contains(number / 100 % 100),
                (1...31).contains(number % 100)
            {
                return 8
            }
        }
        return nil
    }
}
