import PlainTextRecords

/// Texts of which the encoding was mistaken on the way.
enum Zeichensalat {
    /// What is wrong with a text; nil: nothing.
    static func wrong(in bytes: ByteSpan) -> FindingKind? {
        var mayBeDouble = false
        for index in 0..<bytes.count where bytes[index] >= 0x80 {
            // U+FFFD
            if bytes[index] == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBF,
                bytes[index + 2] == 0xBD
            {
                return "lostCharacter"
            }
            // U+00C2 to U+00F4 before another character beyond ASCII: what the first byte of a
            // sequence in UTF-8 looks like in Windows-1252.
            if bytes[index] == 0xC3, index + 2 < bytes.count, bytes[index + 2] >= 0x80 {
                mayBeDouble = true
            }
        }
        guard mayBeDouble else { return nil }
        var undone = ByteBuffer(capacity: bytes.count + 8)
        DoubleEncoding.undo(bytes, to: &undone)
        return undone.count < bytes.count ? "doubleEncoding" : nil
    }
}
