import PlainTextRecords

/// Finds tax identification numbers (AO § 139b): eleven digits of which the last checks the others
/// (ISO 7064, MOD 11,10), also in groups: `12 345 678 903`.
enum TaxNumberScan {
    static func stands(in text: ByteSpan) -> Bool {
        guard text.count >= 11 else { return false }
        for index in 0...text.count - 11
        where text.isDigit(index) && text[index] != 48 && isFree(text, before: index) {
            if isRight(text, index) { return true }
        }
        return false
    }

    /// Whether no number, word or decimal goes on here.
    private static func isFree(_ text: ByteSpan, before index: Int) -> Bool {
        if text.isWord(index - 1) || text.byte(index - 1) == 43 { return false }
        return ![46, 44, 45, 47].contains(text.byte(index - 1)) || !text.isDigit(index - 2)
    }

    private static func isRight(_ text: ByteSpan, _ start: Int) -> Bool {
        let isGrouped = [32, 47, 45].contains(text.byte(start + 2))
        let mark = text.byte(start + 2)
        var product = 10
        var index = start
        for count in 0..<11 {
            if isGrouped, count == 2 || count == 5 || count == 8 {
                guard text.byte(index) == mark else { return false }
                index += 1
            }
            guard text.isDigit(index) else { return false }
            let digit = text.digit(index)
            if count == 10 {
                let behind = text.byte(index + 1)
                if text.isWord(index + 1) { return false }
                if [46, 44, 45, 47].contains(behind), text.isDigit(index + 2) { return false }
                return digit == (11 - product) % 10
            }
            var sum = (digit + product) % 10
            if sum == 0 { sum = 10 }
            product = sum * 2 % 11
            index += 1
        }
        return false
    }
}
