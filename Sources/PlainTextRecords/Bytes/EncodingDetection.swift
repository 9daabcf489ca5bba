/// What the encoding of a file is taken for, and why.
///
/// The order of the questions: a byte order mark; else the pattern of NUL bytes that UTF-16 leaves
/// in western text; else well-formed UTF-8; else Windows-1252, or ISO-8859-1 if a byte stands there
/// that Windows-1252 leaves undefined.
public struct EncodingDetection: Hashable, Sendable {
    public enum Reason: String, Hashable, Sendable {
        case byteOrderMark, nulPattern, wellFormed, ascii, notUTF8, undefinedInWindows1252
    }

    public var encoding: TextEncoding
    /// The length of the byte order mark in bytes, 0 without one.
    public var markLength: Int
    public var reason: Reason

    public init(encoding: TextEncoding, markLength: Int, reason: Reason) {
        self.encoding = encoding
        self.markLength = markLength
        self.reason = reason
    }

    /// What the first bytes alone decide: a byte order mark or the pattern of UTF-16.
    public static func fromBeginning(_ bytes: ByteSpan) -> EncodingDetection? {
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
            return EncodingDetection(encoding: .utf8, markLength: 3, reason: .byteOrderMark)
        }
        guard bytes.count >= 2 else { return nil }
        if bytes[0] == 0xFF, bytes[1] == 0xFE {
            return EncodingDetection(
                encoding: .utf16LittleEndian, markLength: 2, reason: .byteOrderMark)
        }
        if bytes[0] == 0xFE, bytes[1] == 0xFF {
            return EncodingDetection(
                encoding: .utf16BigEndian, markLength: 2, reason: .byteOrderMark)
        }
        return nulPattern(bytes)
    }

    /// Western text in UTF-16 has a NUL in nearly every second byte, always on the same side.
    private static func nulPattern(_ bytes: ByteSpan) -> EncodingDetection? {
        let pairs = min(bytes.count, 4096) / 2
        guard pairs > 0 else { return nil }
        var even = 0
        var odd = 0
        var hasText = false
        for pair in 0..<pairs {
            if bytes[2 * pair] == 0 { even += 1 }
            if bytes[2 * pair + 1] == 0 { odd += 1 }
            if bytes[2 * pair] > 32 || bytes[2 * pair + 1] > 32 { hasText = true }
        }
        guard hasText else { return nil }
        if odd * 10 >= pairs * 7, even * 10 <= pairs {
            return EncodingDetection(
                encoding: .utf16LittleEndian, markLength: 0, reason: .nulPattern)
        }
        if even * 10 >= pairs * 7, odd * 10 <= pairs {
            return EncodingDetection(encoding: .utf16BigEndian, markLength: 0, reason: .nulPattern)
        }
        return nil
    }

    /// Detects the encoding of bytes that are all there.
    public static func detect(_ bytes: ByteSpan) -> EncodingDetection {
        if let early = fromBeginning(bytes) { return early }
        var census = ByteCensus()
        census.add(bytes, isLast: true)
        if !census.isUTF8 { census.addAgain(bytes) }
        return census.detection
    }
}

/// What must be known of all bytes of a file to tell its encoding: a partial result that merges.
public struct ByteCensus: Sendable {
    public private(set) var isASCII = true
    public private(set) var isUTF8 = true
    public private(set) var isWindows1252 = true

    public init() {}

    /// Adds a block.
    ///
    /// - Parameter isLast: Whether no bytes follow.
    /// - Returns: How many bytes at the end belong to a character that the block cuts off; they are
    ///   to be handed in again in front of the next block.
    @discardableResult
    public mutating func add(_ bytes: ByteSpan, isLast: Bool) -> Int {
        let whole = isLast ? bytes.count : UTF8Check.completePrefix(of: bytes)
        let block = bytes[0..<whole]
        if isASCII, !ByteCensus.isASCII(block) { isASCII = false }
        if isASCII { return bytes.count - whole }
        if isUTF8, UTF8Check.firstMalformed(in: block) != nil { isUTF8 = false }
        return bytes.count - whole
    }

    /// Second pass, needed only where ``isUTF8`` turned out false: looks for bytes that
    /// Windows-1252 leaves undefined.
    public mutating func addAgain(_ bytes: ByteSpan) {
        guard isWindows1252 else { return }
        for index in 0..<bytes.count {
            let byte = bytes[index]
            if byte >= 0x80, byte < 0xA0, windows1252High[Int(byte) - 0x80] == 0 {
                isWindows1252 = false
                return
            }
        }
    }

    public mutating func merge(_ other: ByteCensus) {
        isASCII = isASCII && other.isASCII
        isUTF8 = isUTF8 && other.isUTF8
        isWindows1252 = isWindows1252 && other.isWindows1252
    }

    public var detection: EncodingDetection {
        if isUTF8 {
            return EncodingDetection(
                encoding: .utf8, markLength: 0, reason: isASCII ? .ascii : .wellFormed)
        }
        return isWindows1252
            ? EncodingDetection(encoding: .windows1252, markLength: 0, reason: .notUTF8)
            : EncodingDetection(encoding: .latin1, markLength: 0, reason: .undefinedInWindows1252)
    }

    private static func isASCII(_ bytes: ByteSpan) -> Bool {
        var at = 0
        var seen: UInt64 = 0
        while at &+ 32 <= bytes.count {
            seen |= WordScan.word(bytes.start, at) | WordScan.word(bytes.start, at &+ 8)
            seen |= WordScan.word(bytes.start, at &+ 16) | WordScan.word(bytes.start, at &+ 24)
            at &+= 32
        }
        while at < bytes.count {
            seen |= UInt64(bytes[at])
            at &+= 1
        }
        return seen & 0x8080_8080_8080_8080 == 0
    }
}
