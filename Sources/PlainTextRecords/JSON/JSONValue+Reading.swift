/// JSON text that cannot be read: what is wrong, and where.
public struct JSONSyntaxError: Error, Hashable, Sendable {
    public var fault: JSONFault
    /// The offset of the place in bytes.
    public var offset: Int
    /// A key that stood twice, for readers that refuse this.
    public init(fault: JSONFault, offset: Int) {
        self.fault = fault
        self.offset = offset
    }
}

extension JSONValue {
    /// Reads a JSON document (RFC 8259), strictly: no comments, no trailing commas, no lone
    /// surrogates, UTF-8 only (a byte order mark is skipped), at most
    /// ``JSONScanner/depthLimit`` levels. Of keys that stand twice the n-th becomes `key#n`.
    ///
    /// - Throws: ``JSONSyntaxError`` with the place of the first fault.
    /// - Complexity: O(n).
    public init(parsing bytes: some Sequence<UInt8>) throws(JSONSyntaxError) {
        var buffer = ByteBuffer(capacity: bytes.underestimatedCount + 80)
        for byte in bytes { buffer.append(byte) }
        self = try JSONValue.parse(&buffer).value
    }

    /// Reads a document; also tells the keys that stand twice, and where.
    public static func parse(
        _ buffer: inout ByteBuffer, depthLimit: Int = JSONScanner.depthLimit
    ) throws(JSONSyntaxError) -> (value: JSONValue, duplicateKeys: [(name: String, at: Int)]) {
        buffer.pad(0)
        let span = buffer.span
        var start = 0
        if let mark = EncodingDetection.fromBeginning(span) {
            guard mark.encoding == .utf8 else { throw JSONSyntaxError(fault: .utf16, offset: 0) }
            start = mark.markLength
        }
        if let bad = UTF8Check.firstMalformed(in: span) {
            throw JSONSyntaxError(fault: .badUTF8, offset: bad)
        }
        var scanner = JSONScanner(base: span.start, at: start, end: span.count)
        scanner.depthLimit = depthLimit
        let value = try scanner.document()
        let duplicates = scanner.duplicateKeys
        return withExtendedLifetime(buffer) { (value, duplicates) }
    }
}

extension JSONScanner {
    /// Reads the one value of a document and makes sure that nothing follows.
    mutating func document() throws(JSONSyntaxError) -> JSONValue {
        skipBlanks()
        let value = try tree()
        skipBlanks()
        if at < end { throw JSONSyntaxError(fault: .trailing, offset: at) }
        return value
    }

    /// The error for what just went wrong.
    public var error: JSONSyntaxError {
        JSONSyntaxError(
            fault: at >= end ? .unfinished : fault == .none ? .unexpected : fault,
            offset: min(at, end))
    }

    /// Reads a value as a tree; ``at`` is its first byte.
    ///
    /// - Throws: ``JSONSyntaxError`` at the place of the first fault.
    public mutating func tree() throws(JSONSyntaxError) -> JSONValue {
        let start = at
        if base[at] == UInt8(ascii: "[") || base[at] == UInt8(ascii: "{") {
            // Checks the whole value first, so that the walk below can trust it.
            guard value() != nil else { throw error }
            at = start
            return trusted()
        }
        guard let cell = value() else { throw error }
        return scalar(cell, start)
    }

    private func scalar(_ cell: Cell, _ start: Int) -> JSONValue {
        switch cell.kind {
        case .number: return .number(CellText.string(cell, base: base))
        case .boolean: return .boolean(base[Int(cell.start)] == UInt8(ascii: "t"))
        default:
            return base[start] == 34 ? .string(CellText.string(cell, base: base)) : .null
        }
    }

    private mutating func trusted() -> JSONValue {
        let start = at
        switch base[at] {
        case UInt8(ascii: "["):
            at += 1
            skipBlanks()
            var values: [JSONValue] = []
            while base[at] != UInt8(ascii: "]"), at < end {
                values.append(trusted())
                skipBlanks()
                if base[at] == 44 { at += 1 }
                skipBlanks()
            }
            at += 1
            return .array(values)
        case UInt8(ascii: "{"):
            at += 1
            skipBlanks()
            var members: [(key: String, value: JSONValue)] = []
            var places: [Int] = []
            while base[at] != UInt8(ascii: "}"), at < end, let key = string() {
                skipBlanks()
                at += 1
                skipBlanks()
                places.append(Int(key.start))
                members.append((CellText.string(key, base: base), trusted()))
                skipBlanks()
                if base[at] == 44 { at += 1 }
                skipBlanks()
            }
            at += 1
            let object = JSONObject(members)
            for (index, member) in object.members.enumerated()
            where !member.key.isExactly(members[index].key) {
                duplicateKeys.append((members[index].key, places[index]))
            }
            return .object(object)
        default:
            guard let cell = value() else { return .null }
            return scalar(cell, start)
        }
    }
}
