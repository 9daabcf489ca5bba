/// How CSV text is written.
@frozen public struct CSVForm: Hashable, Sendable {
    public var delimiter: UInt8
    /// The Excel dialect: decimal comma, CRLF, one `'` in front of texts that a spreadsheet would
    /// take for something else.
    public var isExcel: Bool

    @inlinable public init(delimiter: UInt8, isExcel: Bool) {
        self.delimiter = delimiter
        self.isExcel = isExcel
    }

    /// Comma and LF (RFC 4180).
    public static let canonical = CSVForm(delimiter: 44, isExcel: false)
    /// Semicolon, decimal comma, CRLF.
    public static let excel = CSVForm(delimiter: 59, isExcel: true)
}

/// Appends records to CSV text.
@frozen public struct CSVRecordWriter: FieldVisitor {
    public typealias Failure = Never

    public var out: ByteBuffer
    @usableFromInline let form: CSVForm
    /// Bit i: field i is a column.
    @usableFromInline let columns: UInt64
    @usableFromInline let unknown: [String]
    @usableFromInline var next: UInt64 = 1
    @usableFromInline var isFirst = true
    @usableFromInline var leftover = Leftover()

    /// - Parameters:
    ///   - columns: Bit i: field i of the record is a column.
    ///   - unknown: Further columns, in their order.
    @inlinable public init(form: CSVForm, columns: UInt64, unknown: [String]) {
        self.form = form
        self.columns = columns
        self.unknown = unknown
        out = ByteBuffer(capacity: 1 << 16)
    }

    /// Appends the header.
    public mutating func header(_ fields: FieldList) {
        isFirst = true
        for (index, name) in fields.names.enumerated() where columns & 1 << UInt64(index) != 0 {
            separate()
            text(name, isHeader: true)
        }
        for name in unknown {
            separate()
            text(name, isHeader: true)
        }
        if !isFirst { endLine() }
    }

    /// Appends a record.
    @inlinable public mutating func append<Content: Record>(_ record: inout Content) {
        leftover = record.leftover
        next = 1
        isFirst = true
        record.visit(&self)
        if !unknown.isEmpty { appendUnknown() }
        if !isFirst { endLine() }
    }

    @usableFromInline mutating func appendUnknown() {
        for name in unknown {
            separate()
            if let value = leftover[name] { text(value, isHeader: false) }
        }
    }

    @inline(__always) @inlinable mutating func endLine() {
        if form.isExcel { out.append(13) }
        out.append(10)
    }

    @inline(__always) @inlinable mutating func separate() {
        if isFirst { isFirst = false } else { out.append(form.delimiter) }
    }

    @inline(__always) @inlinable mutating func isColumn() -> Bool {
        let bit = next
        next &<<= 1
        guard columns & bit != 0 else { return false }
        separate()
        return true
    }

    /// Appends a text that was not made by a type of ours.
    @usableFromInline mutating func text(_ text: String, isHeader: Bool) {
        let start = out.count
        if form.isExcel, let first = text.utf8.first, CSVRecordWriter.needsGuard(first) {
            out.append(0x27)
        }
        out.append(text)
        quote(from: start)
        if isHeader, out[start] != 34, CSVRecordWriter.isMistakable(out.span(from: start)) {
            let bytes = Array(out.span(from: start).buffer)
            out.truncate(to: start)
            out.append(34)
            for byte in bytes { out.append(byte) }
            out.append(34)
        }
    }

    /// Whether a header could be taken for more than a name: for a byte order mark, a line `sep=`, or
    /// several names under another delimiter.
    private static func isMistakable(_ name: ByteSpan) -> Bool {
        if name.isEmpty { return false }
        if name[0] == 0xEF || DelimiterDetection.candidates.contains(where: name.contains) {
            return true
        }
        return name.count >= 4 && name[0..<4].text.lowercased() == "sep="
    }

    /// Whether a spreadsheet would take a text with this first byte for a formula, or we for a mark.
    @usableFromInline static func needsGuard(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x27: return true
        default: return false
        }
    }

    @inlinable mutating func quote(from start: Int) {
        for index in start..<out.count {
            let byte = out[index]
            if byte == form.delimiter || byte == 34 || byte == 10 || byte == 13 {
                quoteSlowly(from: start)
                return
            }
        }
    }

    @usableFromInline mutating func quoteSlowly(from start: Int) {
        let text = Array(out.span(from: start).buffer)
        out.truncate(to: start)
        out.append(34)
        for byte in text {
            if byte == 34 { out.append(34) }
            out.append(byte)
        }
        out.append(34)
    }

    @inlinable mutating func put<Value: FieldValue>(_ value: Value) {
        let start = out.count
        value.write(to: &out)
        if Value.isFreeText {
            if form.isExcel { guardText(from: start) }
            quote(from: start)
        } else if form.isExcel, Value.shape == .number {
            decimalComma(from: start)
            if form.delimiter == 44 { quote(from: start) }
        }
    }

    @usableFromInline mutating func guardText(from start: Int) {
        guard start < out.count, CSVRecordWriter.needsGuard(out[start]) else { return }
        let text = Array(out.span(from: start).buffer)
        out.truncate(to: start)
        out.append(0x27)
        for byte in text { out.append(byte) }
    }

    @usableFromInline mutating func decimalComma(from start: Int) {
        let text = Array(out.span(from: start).buffer)
        out.truncate(to: start)
        for byte in text { out.append(byte == 46 ? 44 : byte) }
    }

    /// The raw text of a value that could not be read.
    @usableFromInline mutating func raw(_ name: StaticString) {
        guard let text = leftover.text(of: name) else { return }
        let start = out.count
        if form.isExcel { out.append(0x27) }
        out.append(text)
        quote(from: start)
    }

    @inlinable public mutating func required<Value: RequiredValue>(
        _ name: StaticString, _ value: inout Value, _ noteDE: StaticString, _ noteEN: StaticString
    ) {
        guard isColumn() else { return }
        if value.isBlank {
            if !leftover.isEmpty { raw(name) }
        } else {
            put(value)
        }
    }

    @inlinable public mutating func optional<Value: FieldValue>(
        _ name: StaticString, _ value: inout Value?, _ noteDE: StaticString, _ noteEN: StaticString
    ) {
        guard isColumn() else { return }
        if let value {
            put(value)
        } else if !leftover.isEmpty {
            raw(name)
        }
    }

    @inlinable public mutating func list<Value: FieldValue>(
        _ name: StaticString, _ value: inout [Value], _ noteDE: StaticString,
        _ noteEN: StaticString
    ) {
        guard isColumn() else { return }
        if value.isEmpty {
            if !leftover.isEmpty { raw(name) }
            return
        }
        let start = out.count
        for index in value.indices {
            if index > 0 { out.append(124) }
            value[index].write(to: &out)
        }
        if form.isExcel, Value.isFreeText { guardText(from: start) }
        if Value.isFreeText || form.delimiter == 124 { quote(from: start) }
    }
}
