/// How the bytes of a file stand for text.
public struct TextEncoding: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let utf8 = TextEncoding(rawValue: "utf-8")
    public static let utf16LittleEndian = TextEncoding(rawValue: "utf-16le")
    public static let utf16BigEndian = TextEncoding(rawValue: "utf-16be")
    /// The code page of western Windows, as the WHATWG Encoding Standard has it, without its five
    /// undefined bytes.
    public static let windows1252 = TextEncoding(rawValue: "windows-1252")
    /// ISO-8859-1: every byte is the character of its number.
    public static let latin1 = TextEncoding(rawValue: "iso-8859-1")

    /// The length of one code unit in bytes.
    public var unitLength: Int {
        self == .utf16LittleEndian || self == .utf16BigEndian ? 2 : 1
    }
}

/// The characters of Windows-1252 from 0x80 to 0x9F; 0 where a byte is undefined.
let windows1252High: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
]

/// Turns the bytes of a file into UTF-8, block by block, and finds the way back.
///
/// What is malformed in its encoding is kept readable: a byte that fits no UTF-8 sequence is read
/// as Windows-1252, half a UTF-16 surrogate pair as U+FFFD. ``malformed`` counts them.
public struct TextDecoder: Sendable {
    public let encoding: TextEncoding
    /// How many places were malformed so far.
    public private(set) var malformed = 0
    /// The offset of the first malformed place in the bytes of the call that met it, with
    /// `malformedBase` added.
    public private(set) var firstMalformed: Int?

    public init(_ encoding: TextEncoding) { self.encoding = encoding }

    /// Appends the text of some bytes as UTF-8.
    ///
    /// - Parameters:
    ///   - bytes: The bytes in ``encoding``.
    ///   - offset: Where they stand in the file, for ``firstMalformed``.
    ///   - isLast: Whether nothing follows; else an unfinished character at the end is left over.
    ///   - until: Stops when so many bytes of UTF-8 were appended.
    /// - Returns: How many of the bytes were used.
    @discardableResult
    public mutating func decode(
        _ bytes: ByteSpan, at offset: Int = 0, isLast: Bool, to out: inout ByteBuffer,
        until limit: Int = .max
    ) -> Int {
        let end = limit == .max ? Int.max : out.count + limit
        switch encoding {
        case .utf16LittleEndian, .utf16BigEndian:
            return decodeUTF16(bytes, offset, isLast, &out, end)
        case .windows1252, .latin1:
            return decodeBytes(bytes, &out, end)
        default:
            return decodeUTF8(bytes, offset, isLast, &out, end)
        }
    }

    private mutating func note(_ offset: Int) {
        malformed += 1
        if firstMalformed == nil { firstMalformed = offset }
    }

    private mutating func decodeUTF8(
        _ bytes: ByteSpan, _ offset: Int, _ isLast: Bool, _ out: inout ByteBuffer, _ end: Int
    ) -> Int {
        let usable = isLast ? bytes.count : UTF8Check.completePrefix(of: bytes)
        var at = 0
        while at < usable {
            if end == .max {
                let rest = bytes[at..<usable]
                guard let bad = UTF8Check.firstMalformed(in: rest) else {
                    out.append(rest)
                    return usable
                }
                out.append(rest[0..<bad])
                at += bad
            } else {
                if out.count >= end { return at }
                let length = UTF8Check.sequenceLength(in: bytes[0..<usable], at: at)
                if length > 0 {
                    out.append(bytes[at..<at + length])
                    at += length
                    continue
                }
            }
            note(offset + at)
            TextDecoder.append(Self.windowsScalar(bytes[at]), to: &out)
            at += 1
        }
        return usable
    }

    private mutating func decodeBytes(
        _ bytes: ByteSpan, _ out: inout ByteBuffer, _ end: Int
    ) -> Int {
        let isWindows = encoding == .windows1252
        for at in 0..<bytes.count {
            if out.count >= end { return at }
            let byte = bytes[at]
            if byte < 0x80 {
                out.append(byte)
            } else {
                TextDecoder.append(
                    isWindows ? Self.windowsScalar(byte) : UInt32(byte), to: &out)
            }
        }
        return bytes.count
    }

    private mutating func decodeUTF16(
        _ bytes: ByteSpan, _ offset: Int, _ isLast: Bool, _ out: inout ByteBuffer, _ end: Int
    ) -> Int {
        let low = encoding == .utf16LittleEndian ? 0 : 1
        func unit(_ at: Int) -> UInt32 {
            UInt32(bytes[at + low]) | UInt32(bytes[at + 1 - low]) << 8
        }
        var at = 0
        while at + 1 < bytes.count {
            if out.count >= end { return at }
            let first = unit(at)
            var scalar = first
            var length = 2
            if first >= 0xD800, first < 0xE000 {
                let hasNext = at + 3 < bytes.count
                if first < 0xDC00, !hasNext, !isLast { return at }
                if first < 0xDC00, hasNext, (0xDC00..<0xE000).contains(unit(at + 2)) {
                    scalar = 0x10000 + (first - 0xD800) << 10 + (unit(at + 2) - 0xDC00)
                    length = 4
                } else {
                    note(offset + at)
                    scalar = 0xFFFD
                }
            }
            TextDecoder.append(scalar, to: &out)
            at += length
        }
        if isLast, at < bytes.count, out.count < end {
            note(offset + at)
            TextDecoder.append(0xFFFD, to: &out)
            at += 1
        }
        return at
    }

    static func windowsScalar(_ byte: UInt8) -> UInt32 {
        guard byte >= 0x80, byte < 0xA0 else { return UInt32(byte) }
        let scalar = windows1252High[Int(byte) - 0x80]
        return scalar == 0 ? UInt32(byte) : UInt32(scalar)
    }

    /// Appends a scalar as UTF-8.
    static func append(_ scalar: UInt32, to out: inout ByteBuffer) {
        switch scalar {
        case 0..<0x80:
            out.append(UInt8(scalar))
        case 0x80..<0x800:
            out.append(UInt8(0xC0 | scalar >> 6))
            out.append(UInt8(0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            out.append(UInt8(0xE0 | scalar >> 12))
            out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            out.append(UInt8(0x80 | scalar & 0x3F))
        default:
            out.append(UInt8(0xF0 | scalar >> 18 & 7))
            out.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            out.append(UInt8(0x80 | scalar & 0x3F))
        }
    }
}
