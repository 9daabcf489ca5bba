import PlainTextRecords

/// Text in UTF-8 that was once read as Windows-1252: `MÃ¼ller` for `Müller`.
enum Mojibake {
    /// The text as it was meant; nil if it is not of this kind as a whole.
    ///
    /// Every character must have a byte in Windows-1252, and the bytes must be UTF-8 with at least
    /// one character beyond ASCII. Real texts hardly ever are.
    static func repaired(_ text: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        guard text.contains(where: { isLead($0) }) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        for scalar in text {
            guard let byte = byte(of: scalar) else { return nil }
            bytes.append(byte)
        }
        guard let decoded = String(validating: bytes, as: UTF8.self) else { return nil }
        let result = Array(decoded.unicodeScalars)
        return result.count < text.count ? result : nil
    }

    /// Ã, Â, â and the other characters that the first bytes of two and three are read as.
    private static func isLead(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0xC2 && scalar.value <= 0xE2
    }

    private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
        let value = scalar.value
        if value < 0x80 || (0xA0...0xFF).contains(value) {
            return UInt8(truncatingIfNeeded: value)
        }
        // Bytes that Windows-1252 leaves undefined are often passed on as control characters.
        if (0x80..<0xA0).contains(value) { return UInt8(truncatingIfNeeded: value) }
        return high[value]
    }

    /// The bytes from 0x80 to 0x9F by their characters.
    private static let high: [UInt32: UInt8] = {
        var result: [UInt32: UInt8] = [:]
        for byte in UInt8(0x80)...0x9F {
            var decoder = TextDecoder(.windows1252)
            var out = ByteBuffer(capacity: 4)
            withUnsafePointer(to: byte) {
                _ = decoder.decode(ByteSpan(start: $0, count: 1), isLast: true, to: &out)
            }
            let scalar = out.span.text.unicodeScalars.first
            if let scalar, scalar.value > 0xFF { result[scalar.value] = byte }
        }
        return result
    }()
}
