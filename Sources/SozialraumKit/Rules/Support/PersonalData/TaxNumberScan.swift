import PlainTextRecords

/// Finds tax identification numbers (AO § 139b): eleven digits of which the last checks the others
/// (ISO 7064, MOD 11,10), also in groups: `12 345 678 903`, `12.345.678.903`, digit by digit.
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
        // `DE` in front tells the country.
        if text.begins("de", at: index - 2), !text.isWord(index - 3) { return true }
        if text.isWord(index - 1) || text.byte(index - 1) == 43 { return false }
        return ![32, 46, 44, 45, 47].contains(text.byte(index - 1)) || !text.isDigit(index - 2)
    }

    /// Whether eleven digits stand here, in groups with one kind of mark between them or in none, of which
    /// the last is right. Unusual groups count only where nothing else stands.
    private static func isRight(_ text: ByteSpan, _ start: Int) -> Bool {
        var product = 10
        var index = start
        var mark: UInt8 = 0
        var isUsual = true
        // How often each digit stands here, in four bits.
        var counts: UInt64 = 0
        for count in 0..<11 {
            if count > 0, !text.isDigit(index) {
                let byte = text.byte(index)
                guard [32, 46, 47, 45].contains(byte), mark == 0 || mark == byte else {
                    return false
                }
                if count != 2, count != 5, count != 8 { isUsual = false }
                mark = byte
                index += 1
                if byte == 32, text.byte(index) == 32 { index += 1 }
            }
            guard text.isDigit(index) else { return false }
            let digit = text.digit(index)
            if count == 10 {
                guard digit == (11 - product) % 10, !text.isWord(index + 1), isGiven(counts) else {
                    return false
                }
                if !isUsual { return start == 0 && index + 1 == text.count }
                let behind = text.byte(index + 1)
                let goesOn = [46, 44, 45, 47].contains(behind) || mark == 32 && behind == 32
                return !goesOn || !text.isDigit(index + 2)
            }
            counts += 1 << UInt64(digit * 4)
            var sum = (digit + product) % 10
            if sum == 0 { sum = 10 }
            product = sum * 2 % 11
            index += 1
        }
        return false
    }

    /// Whether numbers are given with these digits: of the first ten one stands there two or three times,
    /// each other once at most.
    private static func isGiven(_ counts: UInt64) -> Bool {
        var repeated = 0
        for digit in 0..<10 {
            let count = counts >> UInt64(digit * 4) & 15
            if count > 3 { return false }
            if count > 1 { repeated += 1 }
        }
        return repeated == 1
    }
}
