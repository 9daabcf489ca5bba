import PlainTextRecords

/// Blanks that nobody sees and that keep equal texts apart.
enum Blanks {
    /// What is wrong with the blanks of a text; nil: nothing.
    static func wrong(in bytes: ByteSpan) -> FindingKind? {
        var isDoubled = false
        for index in 0..<bytes.count {
            let byte = bytes[index]
            if byte == 32 {
                if index > 0, bytes[index &- 1] == 32 { isDoubled = true }
            } else if byte >= 0xC2, isNonBreaking(bytes, index) {
                return "nonBreakingSpace"
            }
        }
        if hasOuterBlank(bytes) { return "outerBlanks" }
        return isDoubled ? "doubledBlanks" : nil
    }

    /// Whether U+00A0, U+2007 or U+202F stands at an index.
    private static func isNonBreaking(_ bytes: ByteSpan, _ index: Int) -> Bool {
        if bytes[index] == 0xC2 { return index + 1 < bytes.count && bytes[index + 1] == 0xA0 }
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else {
            return false
        }
        return bytes[index + 2] == 0x87 || bytes[index + 2] == 0xAF
    }

    private static func hasOuterBlank(_ bytes: ByteSpan) -> Bool {
        guard bytes.count > 0 else { return false }
        let first = bytes[0]
        let last = bytes[bytes.count - 1]
        if isBlank(first) || isBlank(last) { return true }
        if first < 128, last < 128 { return false }
        let scalars = bytes.text.unicodeScalars
        return scalars.first?.properties.isWhitespace == true
            || scalars.last?.properties.isWhitespace == true
    }

    /// Whether an ASCII byte is a blank in the sense of Unicode.
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}

/// Characters that steer a device and belong in no text.
enum ControlCharacters {
    /// Whether U+0000 to U+001F or U+007F to U+009F stand in a text.
    ///
    /// - Parameter mayBreak: Whether line feeds may stand in it.
    static func stand(in bytes: ByteSpan, mayBreak: Bool) -> Bool {
        for index in 0..<bytes.count {
            let byte = bytes[index]
            if byte < 32 {
                if !mayBreak || byte != 10 { return true }
            } else if byte == 127 {
                return true
            } else if byte == 0xC2, index + 1 < bytes.count,
                (0x80...0x9F).contains(bytes[index + 1])
            {
                return true
            }
        }
        return false
    }
}
