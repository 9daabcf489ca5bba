/// Appends records as JSON objects.
@frozen public struct JSONRecordWriter: FieldVisitor {
    public typealias Failure = Never

    public var out: ByteBuffer
    /// How deep the object stands; nil: compact.
    @usableFromInline let indent: Int?
    /// The key and value that name the table, first in a line of JSON Lines.
    @usableFromInline let lineTable: String?
    @usableFromInline let known: Set<String>
    /// For each field what stands before its value: comma, line feed, blanks, key and colon.
    @usableFromInline let prefixes: ByteBuffer
    @usableFromInline let prefixEnds: [Int]
    @usableFromInline var field = 0
    @usableFromInline var isFirst = true
    @usableFromInline var leftover = Leftover()

    /// - Parameters:
    ///   - indent: How deep the objects stand in a document; nil: compact.
    ///   - lineTable: The table, for JSON Lines.
    ///   - fields: The fields of the record.
    public init(indent: Int?, lineTable: String? = nil, fields: FieldList) {
        self.indent = indent
        self.lineTable = lineTable
        known = Set(fields.names)
        var prefixes = ByteBuffer()
        var ends = [0]
        for name in fields.names {
            prefixes.append(44)
            if let indent { JSONText.newLine(indent + 1, to: &prefixes) }
            JSONText.append(quoted: name, to: &prefixes)
            prefixes.append(58)
            if indent != nil { prefixes.append(32) }
            ends.append(prefixes.count)
        }
        self.prefixes = prefixes
        prefixEnds = ends
        out = ByteBuffer(capacity: 1 << 16)
    }

    /// Appends a record.
    @inlinable public mutating func append<Content: Record>(_ record: inout Content) {
        leftover = record.leftover
        isFirst = true
        field = 0
        out.append(123)
        if let lineTable {
            out.append("\"table\":")
            JSONText.append(quoted: lineTable, to: &out)
            isFirst = false
        }
        record.visit(&self)
        if !leftover.isEmpty { appendUnknown() }
        if let indent, !isFirst { JSONText.newLine(indent, to: &out) }
        out.append(125)
    }

    @usableFromInline mutating func appendUnknown() {
        let unknown = leftover.entries.filter { !known.contains($0.name) && !$0.text.isEmpty }
            .sorted { $0.name.precedes($1.name) }
        for entry in unknown {
            separate()
            var name = entry.name
            if lineTable != nil, name.isExactly("table") || name.utf8.first == UInt8(ascii: "$") {
                name = "$" + name
            }
            JSONText.append(quoted: name, to: &out)
            out.append(58)
            if indent != nil { out.append(32) }
            JSONText.append(quoted: entry.text, to: &out)
        }
    }

    @inline(__always) @inlinable mutating func separate() {
        if isFirst { isFirst = false } else { out.append(44) }
        if let indent { JSONText.newLine(indent &+ 1, to: &out) }
    }

    /// Appends the key of the current field, with what stands before it.
    @inline(__always) @inlinable mutating func key() {
        let start = prefixEnds[field &- 1]
        let end = prefixEnds[field]
        if isFirst {
            isFirst = false
            out.append(prefixes.span[start &+ 1..<end])
        } else {
            out.append(prefixes.span[start..<end])
        }
    }

    @inlinable mutating func put<Value: FieldValue>(_ value: Value) {
        if Value.shape != .string {
            value.write(to: &out)
            return
        }
        out.append(34)
        let start = out.count
        value.write(to: &out)
        if Value.isFreeText { JSONText.mask(&out, from: start) }
        out.append(34)
    }

    @usableFromInline mutating func raw(_ name: StaticString) {
        guard let text = leftover.text(of: name) else { return }
        key()
        JSONText.append(quoted: text, to: &out)
    }

    @inlinable public mutating func required<Value: RequiredValue>(
        _ name: StaticString, _ value: inout Value, _ noteDE: StaticString, _ noteEN: StaticString
    ) {
        field &+= 1
        if value.isBlank {
            if !leftover.isEmpty { raw(name) }
        } else {
            key()
            put(value)
        }
    }

    @inlinable public mutating func optional<Value: FieldValue>(
        _ name: StaticString, _ value: inout Value?, _ noteDE: StaticString, _ noteEN: StaticString
    ) {
        field &+= 1
        if let value {
            let (start, wasFirst) = (out.count, isFirst)
            key()
            let before = out.count
            put(value)
            if Value.isFreeText, out.count == before &+ 2 {
                // An empty text is a missing value.
                out.truncate(to: start)
                isFirst = wasFirst
            }
        } else if !leftover.isEmpty {
            raw(name)
        }
    }

    @inlinable public mutating func list<Value: FieldValue>(
        _ name: StaticString, _ value: inout [Value], _ noteDE: StaticString,
        _ noteEN: StaticString
    ) {
        field &+= 1
        if value.isEmpty {
            if !leftover.isEmpty { raw(name) }
            return
        }
        key()
        out.append(91)
        for index in value.indices {
            if index > 0 {
                out.append(44)
                if indent != nil { out.append(32) }
            }
            put(value[index])
        }
        out.append(93)
    }
}
