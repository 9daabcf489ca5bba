/// Finds out whether bytes are well-formed UTF-8 (RFC 3629), eight ASCII bytes at a time.
public enum UTF8Check {
    /// The index of the first byte that is part of no well-formed sequence, or nil.
    ///
    /// - Complexity: O(n), one pass.
    public static func firstMalformed(in bytes: ByteSpan) -> Int? {
        let end = bytes.count
        var at = 0
        while at < end {
            if at &+ 8 <= end {
                if WordScan.word(bytes.start, at) & 0x8080_8080_8080_8080 == 0 {
                    at &+= 8
                    continue
                }
            }
            if bytes[at] < 0x80 {
                at &+= 1
                continue
            }
            let length = sequenceLength(in: bytes, at: at)
            if length == 0 { return at }
            at &+= length
        }
        return nil
    }

    /// How many bytes of a sequence that begins near the end are missing to judge it: a block that
    /// ends inside a character is not wrong yet. Returns the index where that sequence begins.
    public static func completePrefix(of bytes: ByteSpan) -> Int {
        let end = bytes.count
        var at = end
        while at > 0, end - at < 3 {
            let byte = bytes[at - 1]
            if byte < 0x80 { return end }
            at -= 1
            if byte >= 0xC0 {
                let wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                return end - at < wanted ? at : end
            }
        }
        return end
    }

    /// The length of the well-formed sequence at an index, or 0.
    public static func sequenceLength(in bytes: ByteSpan, at index: Int) -> Int {
        let first = bytes[index]
        let left = bytes.count &- index
        func continues(_ offset: Int) -> Bool { bytes[index &+ offset] & 0xC0 == 0x80 }
        switch first {
        case 0..<0x80:
            return 1
        case 0xC2...0xDF:
            return left >= 2 && continues(1) ? 2 : 0
        case 0xE0...0xEF:
            guard left >= 3, continues(1), continues(2) else { return 0 }
            let second = bytes[index &+ 1]
            if first == 0xE0, second < 0xA0 { return 0 }
            if first == 0xED, second >= 0xA0 { return 0 }
            return 3
        case 0xF0...0xF4:
            guard left >= 4, continues(1), continues(2), continues(3) else { return 0 }
            let second = bytes[index &+ 1]
            if first == 0xF0, second < 0x90 { return 0 }
            if first == 0xF4, second >= 0x90 { return 0 }
            return 4
        default:
            return 0
        }
    }
}
