/// What characters are, and texts without their small differences.
///
/// Everything works on Unicode scalars: cells are short and many, and a character of a roster is
/// rarely more than one scalar.
enum Letters {
    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 48 < 10 }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 128 { return (value | 32) &- 97 < 26 }
        if value < 0x250 { return value >= 0xC0 && value != 0xD7 && value != 0xF7 }
        return scalar.properties.isAlphabetic
    }

    static func isLower(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 128 ? scalar.value &- 97 < 26 : scalar.properties.isLowercase
    }

    static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 128 ? scalar.value &- 65 < 26 : scalar.properties.isUppercase
    }

    static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        isDigit(scalar) || isLetter(scalar)
    }

    /// Hyphens, dashes and the minus sign.
    static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2010...0x2015, 0x2212: return true
        default: return false
        }
    }

    /// The letters and digits of a text alone: lower case, `ä` as `ae`, `ß` as `ss`, other accents
    /// dropped. `e. V.` and `eV` have one key.
    static func key(of text: some Sequence<Unicode.Scalar>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        for scalar in text { fold(scalar, into: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func key(of text: String) -> String { key(of: text.unicodeScalars) }

    private static func fold(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) {
        let value = scalar.value
        if value < 128 {
            let byte = UInt8(truncatingIfNeeded: value)
            if byte &- 48 < 10 {
                bytes.append(byte)
            } else if (byte | 32) &- 97 < 26 {
                bytes.append(byte | 32)
            }
            return
        }
        switch value {
        case 0xC4, 0xE4: bytes += [97, 101]
        case 0xD6, 0xF6: bytes += [111, 101]
        case 0xDC, 0xFC: bytes += [117, 101]
        case 0xDF, 0x1E9E: bytes += [115, 115]
        case 0xC0...0xFF:
            let base = latin[Int(value - 0xC0)]
            if base != 45 { bytes.append(base) }
        default:
            if isLetter(scalar) { bytes += String(scalar).lowercased().utf8 }
        }
    }

    /// The letters of U+00C0 to U+00FF without their accents; `-` where there is none.
    private static let latin = [UInt8](
        "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty".utf8)

    /// Folds every character for itself, so that the runs of letters stay where they are.
    static func folded(_ text: some Sequence<Unicode.Scalar>) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in text {
            let count = bytes.count
            fold(scalar, into: &bytes)
            if bytes.count == count { bytes.append(32) }
        }
        return bytes
    }
}

extension Unicode.Scalar {
    /// Whether it is one of the characters of a literal.
    func isOne(of marks: StaticString) -> Bool {
        let bytes = UnsafeBufferPointer(start: marks.utf8Start, count: marks.utf8CodeUnitCount)
        if value < 128 { return bytes.contains(UInt8(truncatingIfNeeded: value)) }
        var at = 0
        while at < bytes.count {
            let lead = UInt32(bytes[at])
            let count = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            if count > 1 {
                var scalar = lead & (0x7F >> UInt32(count))
                for index in at + 1..<at + count {
                    scalar = scalar << 6 | UInt32(bytes[index]) & 63
                }
                if scalar == value { return true }
            }
            at += count
        }
        return false
    }
}

extension RandomAccessCollection where Element == Unicode.Scalar, Index == Int {
    /// The text of the scalars.
    var text: String {
        String(unsafeUninitializedCapacity: count * 4) { buffer in
            var at = 0
            for scalar in self {
                let value = scalar.value
                if value < 0x80 {
                    buffer[at] = UInt8(truncatingIfNeeded: value)
                    at += 1
                } else {
                    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                        buffer[at] = byte
                        at += 1
                    }
                }
            }
            return at
        }
    }

    /// Without the blanks, line feeds and given marks at both ends.
    func trimmed(_ isMark: (Unicode.Scalar) -> Bool = { _ in false }) -> SubSequence {
        func isOff(_ scalar: Unicode.Scalar) -> Bool {
            scalar == " " || scalar == "\n" || scalar == "\t" || isMark(scalar)
        }
        var start = startIndex
        var end = endIndex
        while start < end, isOff(self[start]) { start += 1 }
        while start < end, isOff(self[end - 1]) { end -= 1 }
        return self[start..<end]
    }

    /// Whether there is a letter or a digit.
    var saysSomething: Bool { contains(where: Letters.isWordPart) }

    /// Whether the text begins with an ASCII word, whatever the case.
    func hasPrefix(_ word: StaticString) -> Bool {
        guard count >= word.utf8CodeUnitCount else { return false }
        for offset in 0..<word.utf8CodeUnitCount {
            let value = self[startIndex + offset].value
            let lower = value &- 65 < 26 ? value | 32 : value
            guard lower == UInt32(word.utf8Start[offset]) else { return false }
        }
        return true
    }

    /// The number that a few digits write; nil if there is anything else.
    var number: Int? {
        guard !isEmpty, count <= 15 else { return nil }
        var value = 0
        for scalar in self {
            guard Letters.isDigit(scalar) else { return nil }
            value = value * 10 + Int(scalar.value - 48)
        }
        return value
    }

    /// The parts between given marks, with their blanks, without empty ones.
    func parts(_ isMark: (Unicode.Scalar) -> Bool) -> [SubSequence] {
        split(whereSeparator: isMark)
    }
}
