import PlainTextRecords

/// What recognisers of personal data ask of bytes.
extension ByteSpan {
    /// The byte at an index; 0 before the first and behind the last.
    @inline(__always) func byte(_ index: Int) -> UInt8 {
        index >= 0 && index < count ? self[index] : 0
    }

    @inline(__always) func isDigit(_ index: Int) -> Bool { byte(index) &- 48 < 10 }

    /// The value of the digit at an index that the caller has checked.
    @inline(__always) func digit(_ index: Int) -> Int { Int(self[index]) - 48 }

    /// Whether an ASCII letter stands at an index.
    @inline(__always) func isLetter(_ index: Int) -> Bool { (byte(index) | 32) &- 97 < 26 }

    @inline(__always) func isUpper(_ index: Int) -> Bool { byte(index) &- 65 < 26 }

    /// Whether a letter, a digit or a part of a character beyond ASCII stands at an index.
    @inline(__always) func isWord(_ index: Int) -> Bool {
        isDigit(index) || isLetter(index) || byte(index) >= 128
    }

    /// How many digits stand side by side from an index on.
    func digits(from index: Int) -> Int {
        var end = index
        while isDigit(end) { end += 1 }
        return end - index
    }

    /// Whether a word in small ASCII letters begins at an index, however it is written there.
    func begins(_ word: StaticString, at index: Int) -> Bool {
        guard index >= 0, index + word.utf8CodeUnitCount <= count else { return false }
        for place in 0..<word.utf8CodeUnitCount {
            let byte = self[index + place]
            let small = byte &- 65 < 26 ? byte | 32 : byte
            if small != word.utf8Start[place] { return false }
        }
        return true
    }

    /// The span without blanks at its ends.
    var trimmed: ByteSpan {
        var (first, last) = (0, count)
        while first < last, self[first] == 32 { first += 1 }
        while last > first, self[last - 1] == 32 { last -= 1 }
        return self[first..<last]
    }

    /// Calls `body` with the same text in which each blank of Unicode is a blank, each dash a hyphen and
    /// each wide letter or digit a plain one, without characters that have no width.
    func withPlainBlanks<T>(_ body: (ByteSpan) -> T) -> T {
        var index = 0
        while index < count, self[index] != 0xC2, self[index] != 0xE2, self[index] != 0xEF,
            self[index] != 9, self[index] != 10, self[index] != 13
        {
            index += 1
        }
        if index == count { return body(self) }
        var text = ByteBuffer(capacity: count)
        text.append(self[0..<index])
        while index < count {
            let byte = self[index]
            if byte == 9 || byte == 10 || byte == 13 {
                text.append(32)
                index += 1
            } else if byte == 0xC2, self.byte(index + 1) == 0xA0 {
                text.append(32)
                index += 2
            } else if byte == 0xC2, self.byte(index + 1) == 0xAD {
                // A hyphen that may be.
                index += 2
            } else if byte == 0xE2, self.byte(index + 1) == 0x80,
                (0x8B...0x8F).contains(self.byte(index + 2))
            {
                index += 3
            } else if byte == 0xEF, let wide = Self.wide(self.byte(index + 1), self.byte(index + 2))
            {
                if wide > 0 { text.append(wide) }
                index += 3
            } else if byte == 0xE2, self.byte(index + 1) == 0x80,
                let plain = Self.plain(self.byte(index + 2))
            {
                text.append(plain)
                index += 3
            } else {
                text.append(byte)
                index += 1
            }
        }
        return withExtendedLifetime(text) { body(text.span) }
    }

    /// What stands for U+2000 to U+203F, by the last byte.
    private static func plain(_ last: UInt8) -> UInt8? {
        switch last {
        case 0x80...0x8A, 0xAF: return 32
        case 0x90...0x95: return 45
        default: return nil
        }
    }

    /// What stands for U+FF01 to U+FF5E, by the last two bytes; 0 for U+FEFF, which is nothing.
    private static func wide(_ second: UInt8, _ last: UInt8) -> UInt8? {
        switch second {
        case 0xBB where last == 0xBF: return 0
        case 0xBC where last >= 0x81: return last - 0x60
        case 0xBD where (0x80...0x9E).contains(last): return last - 0x20
        default: return nil
        }
    }
}
