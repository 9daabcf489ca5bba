/// The encoding of a foreign file, also where the file says another or was converted twice.
public struct ForeignEncoding: Hashable, Sendable {
    /// Why an encoding is taken for what it is.
    public enum Reason: String, Hashable, Sendable {
        /// A byte order mark says so.
        case byteOrderMark
        /// Every second byte is zero.
        case nulPattern
        /// There are ASCII characters only.
        case ascii
        /// All bytes are well-formed UTF-8.
        case wellFormed
        /// Nearly all bytes are well-formed UTF-8; the few others are read as Windows-1252.
        case mostlyWellFormed
        /// Bytes stand there that are no UTF-8.
        case notUTF8
        /// The same, and Windows-1252 does not define them all.
        case undefinedInWindows1252
        /// The byte order mark says UTF-8, the bytes say Windows-1252.
        case wrongMark
    }

    public var encoding: TextEncoding
    /// The length of the byte order mark, 0 without one.
    public var markLength: Int
    public var reason: Reason
    /// Whether text in UTF-8 was taken for Windows-1252 once and turned into UTF-8 again.
    public var isDouble = false

    /// Looks at parts of a file.
    ///
    /// - Parameter parts: The beginning of the file first; parts may begin and end inside a
    ///   character.
    public init(_ parts: [ByteSpan]) {
        guard let head = parts.first else {
            self.init(.utf8, 0, .ascii)
            return
        }
        if let early = EncodingDetection.fromBeginning(head), early.encoding != .utf8 {
            self.init(
                early.encoding, early.markLength,
                early.markLength > 0 ? .byteOrderMark : .nulPattern)
            return
        }
        let hasMark = head.count >= 3 && head[0] == 0xEF && head[1] == 0xBB && head[2] == 0xBF
        var counts = Counts()
        for (index, part) in parts.enumerated() {
            counts.add(part, from: index == 0 && hasMark ? 3 : 0, isFirst: index == 0)
        }
        let mark = hasMark ? 3 : 0
        if counts.malformed == 0 {
            self.init(
                .utf8, mark,
                hasMark ? .byteOrderMark : counts.wellFormed == 0 ? .ascii : .wellFormed)
            isDouble = DoubleEncoding.isDouble(parts)
        } else if counts.wellFormed >= counts.malformed * 4 {
            self.init(.utf8, mark, .mostlyWellFormed)
        } else if hasMark {
            self.init(.windows1252, 3, .wrongMark)
        } else {
            self =
                counts.isUndefined
                ? Self(.latin1, 0, .undefinedInWindows1252) : Self(.windows1252, 0, .notUTF8)
        }
    }

    private init(_ encoding: TextEncoding, _ markLength: Int, _ reason: Reason) {
        self.encoding = encoding
        self.markLength = markLength
        self.reason = reason
    }

    /// How many characters beyond ASCII are well-formed UTF-8.
    private struct Counts {
        var wellFormed = 0
        var malformed = 0
        var isUndefined = false

        mutating func add(_ bytes: ByteSpan, from start: Int, isFirst: Bool) {
            var at = start
            // A part from the middle may begin inside a character.
            if !isFirst { while at < min(3, bytes.count), bytes[at] & 0xC0 == 0x80 { at += 1 } }
            let end = UTF8Check.completePrefix(of: bytes)
            while at < end {
                if at &+ 8 <= end, WordScan.word(bytes.start, at) & 0x8080_8080_8080_8080 == 0 {
                    at &+= 8
                    continue
                }
                if bytes[at] < 0x80 {
                    at &+= 1
                    continue
                }
                let length = UTF8Check.sequenceLength(in: bytes, at: at)
                if length > 0 {
                    wellFormed += 1
                    at &+= length
                } else {
                    malformed += 1
                    let byte = bytes[at]
                    if byte < 0xA0, windows1252High[Int(byte) - 0x80] == 0 { isUndefined = true }
                    at &+= 1
                }
            }
        }
    }
}

/// Text in UTF-8 that was read as Windows-1252 and written as UTF-8 again (`MÃ¼ller`).
public enum DoubleEncoding {
    /// Whether every character beyond ASCII is part of such a sequence, and there is one.
    static func isDouble(_ parts: [ByteSpan]) -> Bool {
        var found = 0
        for part in parts {
            var at = 0
            while at < part.count, part[at] & 0xC0 == 0x80 { at += 1 }
            let end = UTF8Check.completePrefix(of: part)
            while at < end {
                if part[at] < 0x80 {
                    at += 1
                    continue
                }
                if at == 0, end >= 3, part[0] == 0xEF, part[1] == 0xBB, part[2] == 0xBF {
                    at = 3
                    continue
                }
                var bytes: [UInt8] = []
                let from = at
                while at < end, part[at] >= 0x80 {
                    guard let (byte, length) = original(part, at) else { return false }
                    bytes.append(byte)
                    at += length
                }
                if at >= end, part.count > end || from == 0 { break }
                let isWhole = bytes.withUnsafeBufferPointer {
                    UTF8Check.firstMalformed(in: ByteSpan($0)) == nil
                }
                guard isWhole else { return false }
                found += 1
            }
        }
        return found > 0
    }

    /// Appends text with the second encoding undone; characters that are no part of a doubly encoded
    /// sequence stay as they are.
    public static func undo(_ text: ByteSpan, to out: inout ByteBuffer) {
        var at = 0
        var bytes: [UInt8] = []
        while at < text.count {
            if text[at] < 0x80 {
                out.append(text[at])
                at += 1
                continue
            }
            let from = at
            bytes.removeAll(keepingCapacity: true)
            var isOriginal = true
            while at < text.count, text[at] >= 0x80 {
                guard let (byte, length) = original(text, at) else {
                    isOriginal = false
                    at += max(UTF8Check.sequenceLength(in: text, at: at), 1)
                    continue
                }
                bytes.append(byte)
                at += length
            }
            let isWhole = bytes.withUnsafeBufferPointer {
                UTF8Check.firstMalformed(in: ByteSpan($0)) == nil
            }
            if isOriginal, isWhole {
                for byte in bytes { out.append(byte) }
            } else {
                out.append(text[from..<at])
            }
        }
    }

    /// A text with the second encoding undone, or nil if nothing of it was encoded twice.
    public static func undone(_ text: String) -> String? {
        var out = ByteBuffer(capacity: text.utf8.count + 8)
        text.withByteSpan { undo($0, to: &out) }
        return out.count == text.utf8.count ? nil : out.span.text
    }

    /// The byte that Windows-1252 or ISO-8859-1 shows as the character at an index.
    private static func original(_ text: ByteSpan, _ at: Int) -> (UInt8, Int)? {
        let length = UTF8Check.sequenceLength(in: text, at: at)
        switch length {
        case 2:
            let scalar = UInt16(text[at] & 0x1F) << 6 | UInt16(text[at + 1] & 0x3F)
            if scalar <= 0xFF { return (UInt8(scalar), 2) }
            return windowsByte(scalar).map { ($0, 2) }
        case 3:
            let scalar =
                UInt16(text[at] & 0x0F) << 12 | UInt16(text[at + 1] & 0x3F) << 6
                | UInt16(text[at + 2] & 0x3F)
            return windowsByte(scalar).map { ($0, 3) }
        default:
            return nil
        }
    }

    private static func windowsByte(_ scalar: UInt16) -> UInt8? {
        guard let index = windows1252High.firstIndex(of: scalar), scalar != 0 else { return nil }
        return UInt8(0x80 + index)
    }
}
