import PlainTextRecords

/// Finds account numbers (IBAN, ISO 13616) whose check digits are right, with or without blanks.
enum IBANScan {
    static func stands(in text: ByteSpan) -> Bool {
        guard text.count >= 15 else { return false }
        for index in 0...text.count - 15
        where text.isLetter(index) && text.isLetter(index + 1)
            && (text.isDigit(index + 2) || isMark(text.byte(index + 2)))
            && isFree(text, before: index)
        {
            let length = length(text[index] & 0xDF, text[index + 1] & 0xDF)
            if length > 0, isRight(text, index, length) { return true }
        }
        return false
    }

    /// Whether no word goes on here, but for that of the number itself: `IBANDE89…`.
    private static func isFree(_ text: ByteSpan, before index: Int) -> Bool {
        !text.isWord(index - 1) || text.begins("iban", at: index - 4) && !text.isWord(index - 5)
    }

    /// Blank, `-`, `.`, `/`.
    private static func isMark(_ byte: UInt8) -> Bool {
        byte == 32 || byte == 45 || byte == 46 || byte == 47
    }

    /// How long the numbers of a country are; 0: not known.
    private static func length(_ first: UInt8, _ second: UInt8) -> Int {
        switch (first, second) {
        case (68, 69): return 22  // DE
        case (76, 85), (65, 84): return 20  // LU, AT
        case (70, 82), (73, 84): return 27  // FR, IT
        case (66, 69): return 16  // BE
        case (78, 76): return 18  // NL
        case (67, 72): return 21  // CH
        case (80, 76): return 28  // PL
        case (69, 83), (82, 79), (67, 90): return 24  // ES, RO, CZ
        case (71, 66), (66, 71): return 22  // GB, BG
        case (80, 84): return 25  // PT
        case (84, 82): return 26  // TR
        case (72, 82): return 21  // HR
        case (72, 85): return 28  // HU
        case (71, 82): return 27  // GR
        case (85, 65): return 29  // UA
        default: return 0
        }
    }

    private static func isRight(_ text: ByteSpan, _ start: Int, _ length: Int) -> Bool {
        var rest = 0
        var head = 0
        var count = 0
        var index = start
        while count < length {
            let byte = text.byte(index)
            if isMark(byte) {
                // Groups are parted by one character, or two blanks.
                guard count > 0, text.isWord(index - 1) || byte == 32 && text.isWord(index - 2)
                else { return false }
                index += 1
                continue
            }
            var value = Int(byte &- 48)
            if !text.isDigit(index) {
                guard text.isLetter(index) else { return false }
                value = Int(byte & 0xDF) - 55
            }
            // The first four characters count last.
            if count < 4 {
                head = head * (value > 9 ? 100 : 10) + value
            } else {
                rest = (rest * (value > 9 ? 100 : 10) + value) % 97
            }
            count += 1
            index += 1
        }
        guard !text.isWord(index) else { return false }
        return (rest * 1_000_000 + head) % 97 == 1
    }
}
