/// Reads JSON text (RFC 8259), strictly, one value at a time.
///
/// The block of bytes holds well-formed UTF-8 and is followed by at least eight bytes of zero, which
/// end every token. Where a call answers nil, ``at`` is the place that is wrong and ``fault`` says
/// how; if ``at`` is the end of the block, the text may just be cut off there.
@frozen public struct JSONScanner {
    public let base: UnsafePointer<UInt8>
    /// The next byte to be read.
    public var at: Int
    /// One behind the last byte.
    public let end: Int
    public var fault: JSONFault = .none
    /// Keys that stood twice in an object that was read as a tree, and where.
    public var duplicateKeys: [(name: String, at: Int)] = []

    /// How deep arrays and objects may be nested.
    public static let depthLimit = 256
    /// How deep they may be nested here: deeper where a carrier wraps the values.
    public var depthLimit = JSONScanner.depthLimit

    @inlinable public init(base: UnsafePointer<UInt8>, at: Int, end: Int) {
        self.base = base
        self.at = at
        self.end = end
    }

    @inline(__always) @inlinable public mutating func skipBlanks() {
        while true {
            let byte = base[at]
            guard byte == 32 || byte == 10 || byte == 13 || byte == 9 else { return }
            at &+= 1
        }
    }

    /// Whether a byte ends a number or literal.
    @inline(__always) @inlinable static func isDelimiter(_ byte: UInt8) -> Bool {
        byte <= 32 || byte == 44 || byte == 93 || byte == 125 || byte == 58
    }

    /// Reads the value that begins at ``at``. `null` and an empty array are the empty cell.
    @inlinable public mutating func value() -> Cell? {
        let byte = base[at]
        if byte == 34 { return string() }
        let start = at
        if byte == 45 || byte &- 48 < 10 {
            guard number() else { return nil }
            return Cell(start: start, end: at, kind: .number)
        }
        return other(byte, start)
    }

    @usableFromInline mutating func other(_ byte: UInt8, _ start: Int) -> Cell? {
        switch byte {
        case UInt8(ascii: "t"):
            return literal("true") ? Cell(start: start, end: at, kind: .boolean) : nil
        case UInt8(ascii: "f"):
            return literal("false") ? Cell(start: start, end: at, kind: .boolean) : nil
        case UInt8(ascii: "n"):
            return literal("null") ? .empty : nil
        case UInt8(ascii: "["):
            guard nested(1) else { return nil }
            var inside = start + 1
            while base[inside] <= 32 { inside += 1 }
            return inside == at - 1 ? .empty : Cell(start: start, end: at, kind: .array)
        case UInt8(ascii: "{"):
            return nested(1) ? Cell(start: start, end: at, kind: .object) : nil
        default:
            fault = .unexpected
            return nil
        }
    }

    /// Reads a string; ``at`` is its opening quote. The cell is what stands between the quotes.
    @inline(__always) @inlinable public mutating func string() -> Cell? {
        let start = at &+ 1
        var index = start
        while true {
            let word = WordScan.word(base, index)
            let marks =
                WordScan.equal(word, WordScan.repeating(34))
                | WordScan.equal(word, WordScan.repeating(92)) | WordScan.control(word)
            if marks == 0 {
                index &+= 8
                continue
            }
            index &+= WordScan.index(marks)
            if base[index] == 34 {
                at = index &+ 1
                return Cell(start: start, end: index)
            }
            return escapedString(start, index)
        }
    }

    @usableFromInline mutating func escapedString(_ start: Int, _ first: Int) -> Cell? {
        var index = first
        while true {
            let byte = base[index]
            if byte == 34 {
                at = index + 1
                return Cell(start: start, end: index, kind: .escaped)
            }
            if byte < 32 {
                at = min(index, end)
                fault = .controlCharacter
                return nil
            }
            if byte != 92 {
                index += 1
                continue
            }
            switch base[index + 1] {
            case 34, 92, 47, 98, 102, 110, 114, 116:
                index += 2
            case UInt8(ascii: "u"):
                guard let unit = hex(index + 2) else {
                    return stop(isCutOff(index) ? end : index, .badEscape)
                }
                index += 6
                if unit & 0xFC00 == 0xDC00 { return stop(index - 6, .loneSurrogate) }
                if unit & 0xFC00 == 0xD800 {
                    guard base[index] == 92, base[index + 1] == UInt8(ascii: "u"),
                        let low = hex(index + 2), low & 0xFC00 == 0xDC00
                    else { return stop(isCutOff(index) ? end : index - 6, .loneSurrogate) }
                    index += 6
                }
            default:
                return stop(isCutOff(index) ? end : index, .badEscape)
            }
        }
    }

    private mutating func stop(_ index: Int, _ fault: JSONFault) -> Cell? {
        at = min(index, end)
        self.fault = fault
        return nil
    }

    /// Whether the block ends inside what can still become `\uXXXX`, or right in front of it.
    private func isCutOff(_ escape: Int) -> Bool {
        for index in escape..<escape + 6 {
            if index >= end { return true }
            let byte = base[index]
            switch index - escape {
            case 0: if byte != 92 { return false }
            case 1: if byte != UInt8(ascii: "u") { return false }
            default: if !(byte &- 48 < 10 || (byte | 32) &- 97 < 6) { return false }
            }
        }
        return false
    }

    private func hex(_ index: Int) -> UInt32? {
        var value: UInt32 = 0
        for offset in 0..<4 {
            switch base[index + offset] {
            case let byte where byte >= 48 && byte <= 57: value = value << 4 | UInt32(byte - 48)
            case let byte where byte | 32 >= 97 && byte | 32 <= 102:
                value = value << 4 | UInt32((byte | 32) - 87)
            default: return nil
            }
        }
        return value
    }

    /// Reads a number; ``at`` is its first byte.
    @inlinable mutating func number() -> Bool {
        var index = at
        if base[index] == 45 { index &+= 1 }
        if base[index] == 48 {
            index &+= 1
        } else {
            let first = index
            while base[index] &- 48 < 10 { index &+= 1 }
            if index == first { return fail(index) }
        }
        if base[index] == 46 {
            index &+= 1
            let first = index
            while base[index] &- 48 < 10 { index &+= 1 }
            if index == first { return fail(index) }
        }
        if base[index] | 32 == 101 {
            index &+= 1
            if base[index] == 43 || base[index] == 45 { index &+= 1 }
            let first = index
            while base[index] &- 48 < 10 { index &+= 1 }
            if index == first { return fail(index) }
        }
        guard JSONScanner.isDelimiter(base[index]) else { return fail(index) }
        at = index
        return true
    }

    @usableFromInline mutating func fail(_ index: Int) -> Bool {
        at = min(index, end)
        fault = .badNumber
        return false
    }

    private mutating func literal(_ text: StaticString) -> Bool {
        for offset in 0..<text.utf8CodeUnitCount where base[at + offset] != text.utf8Start[offset] {
            if at + offset >= end { at = end }
            fault = .unexpected
            return false
        }
        let next = at + text.utf8CodeUnitCount
        guard JSONScanner.isDelimiter(base[next]) else {
            fault = .unexpected
            return false
        }
        at = next
        return true
    }

    /// Reads an array or object and everything in it; ``at`` is its opening bracket.
    private mutating func nested(_ depth: Int) -> Bool {
        guard depth <= depthLimit else {
            fault = .tooDeep
            return false
        }
        let isObject = base[at] == UInt8(ascii: "{")
        let close = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        at += 1
        skipBlanks()
        if base[at] == close {
            at += 1
            return true
        }
        while true {
            if isObject {
                guard base[at] == 34 else { return unexpected() }
                guard string() != nil else { return false }
                skipBlanks()
                guard base[at] == 58 else { return unexpected() }
                at += 1
                skipBlanks()
            }
            if base[at] == UInt8(ascii: "[") || base[at] == UInt8(ascii: "{") {
                guard nested(depth + 1) else { return false }
            } else {
                guard value() != nil else { return false }
            }
            skipBlanks()
            if base[at] == 44 {
                at += 1
                skipBlanks()
            } else if base[at] == close {
                at += 1
                return true
            } else {
                return unexpected()
            }
        }
    }

    public mutating func unexpected() -> Bool {
        fault = .unexpected
        return false
    }
}

/// What is wrong with JSON text.
public struct JSONFault: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let none = JSONFault(rawValue: "none")
    /// Something else was expected at this place (a trailing comma, a comment, a bare word).
    public static let unexpected = JSONFault(rawValue: "unexpected")
    /// The text ends in the middle.
    public static let unfinished = JSONFault(rawValue: "unfinished")
    public static let controlCharacter = JSONFault(rawValue: "controlCharacter")
    public static let badEscape = JSONFault(rawValue: "badEscape")
    public static let loneSurrogate = JSONFault(rawValue: "loneSurrogate")
    public static let badNumber = JSONFault(rawValue: "badNumber")
    public static let badUTF8 = JSONFault(rawValue: "badUTF8")
    public static let utf16 = JSONFault(rawValue: "utf16")
    public static let tooDeep = JSONFault(rawValue: "tooDeep")
    /// A value is longer than the limit.
    public static let tooLong = JSONFault(rawValue: "tooLong")
    /// In JSON Lines: a line ends in the middle of a record.
    public static let recordOverLines = JSONFault(rawValue: "recordOverLines")
    /// In JSON Lines: something follows on the line of a record.
    public static let recordsInLine = JSONFault(rawValue: "recordsInLine")
    /// Something follows after the end of the document.
    public static let trailing = JSONFault(rawValue: "trailing")
}
