import PlainTextRecords

/// Finds numbers of the pension insurance (SGB VI § 147) whose check digit is right: area, day of
/// birth, first letter of the name at birth, serial number, check digit: `15 070649 C 10 3`.
enum InsuranceNumberScan {
    static func stands(in text: ByteSpan) -> Bool {
        guard text.count >= 12 else { return false }
        for index in 0...text.count - 12 where text.isDigit(index) && !text.isWord(index - 1) {
            if isRight(text, index) { return true }
        }
        return false
    }

    private static func isRight(_ text: ByteSpan, _ start: Int) -> Bool {
        var (day, month) = (0, 0)
        var sum = 0
        var place = 0
        func add(_ digit: Int, _ weight: Int) { sum += digit * weight / 10 + digit * weight % 10 }
        var index = start
        var count = 0
        while count < 12 {
            if count > 0, [32, 45, 46, 47].contains(text.byte(index)), text.isWord(index - 1) {
                index += 1
                continue
            }
            if count == 8 {
                guard text.isLetter(index) else { return false }
                let letter = Int(text[index] & 0xDF) - 64
                add(letter / 10, weights[8])
                add(letter % 10, weights[9])
            } else {
                guard text.isDigit(index) else { return false }
                let digit = text.digit(index)
                if count < 8 {
                    add(digit, weights[count])
                } else if count < 11 {
                    add(digit, weights[count + 1])
                } else {
                    place = digit
                }
                if count == 2 || count == 3 { day = day * 10 + digit }
                if count == 4 || count == 5 { month = month * 10 + digit }
            }
            count += 1
            index += 1
        }
        guard !text.isWord(index), month <= 12, day > 0 else { return false }
        return sum % 10 == place
    }

    private static let weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]
}
