import PlainTextRecords

/// Finds the lasting part of health insurance numbers (SGB V § 290): a letter and nine digits, of
/// which the last checks the others: `A123456780`.
enum HealthInsuranceScan {
    static func stands(in text: ByteSpan) -> Bool {
        guard text.count >= 10 else { return false }
        for index in 0...text.count - 10
        where text.isLetter(index) && !text.isWord(index - 1) && text.byte(index - 1) != 45 {
            if isRight(text, index) { return true }
        }
        return false
    }

    private static func isRight(_ text: ByteSpan, _ start: Int) -> Bool {
        let letter = Int(text[start] & 0xDF) - 64
        var sum = letter / 10 + crossSum(letter % 10 * 2)
        var index = start + 1
        var count = 0
        while count < 9 {
            // Groups are parted by one mark.
            if [32, 45, 46, 47].contains(text.byte(index)), text.isWord(index - 1) {
                index += 1
                continue
            }
            guard text.isDigit(index) else { return false }
            let digit = text.digit(index)
            if count == 8 {
                // The number of the insurance and a further check digit may follow.
                let behind = text.digits(from: index + 1)
                return sum % 10 == digit && [0, 9, 10].contains(behind)
                    && !text.isWord(index + 1 + behind)
            }
            sum += count % 2 == 0 ? digit : crossSum(digit * 2)
            count += 1
            index += 1
        }
        return false
    }

    private static func crossSum(_ number: Int) -> Int { number / 10 + number % 10 }
}
