/// How the cells of a table are to be understood.
@frozen public struct CellDialect: Sendable {
    /// Whether they come from JSON, where a number has no quotes.
    public var isJSON: Bool
    /// The Excel dialect: a decimal comma, and one `'` in front of guarded texts.
    public var isExcel: Bool

    @inlinable public init(isJSON: Bool = false, isExcel: Bool = false) {
        self.isJSON = isJSON
        self.isExcel = isExcel
    }
}

/// What was wrong with the cells of a row, as bit sets over the fields.
@frozen public struct CellProblems: Sendable {
    /// A required field without a value.
    public var missing: UInt64 = 0
    /// A value that does not fit its type.
    public var unreadable: UInt64 = 0
    /// A JSON value of another type than the field's, read all the same.
    public var mistyped: UInt64 = 0
    /// A value that fits its type and deserves a second look: an unknown code, a list with a part
    /// twice, a text with blanks at its ends. No problem in itself.
    public var remarkable: UInt64 = 0

    @inlinable public init() {}
    /// Whether there is no problem. What is only remarkable counts as clean.
    @inline(__always) @inlinable public var isClean: Bool { missing | unreadable | mistyped == 0 }
}

/// Fills a record from the cells of a row, whatever carrier they came from.
@frozen public struct RowReader: FieldVisitor {
    public typealias Failure = Never

    @usableFromInline let base: UnsafePointer<UInt8>
    @usableFromInline let cells: UnsafePointer<Cell>
    @usableFromInline let dialect: CellDialect
    @usableFromInline var field = 0
    public var problems = CellProblems()

    /// A reader of one row.
    ///
    /// - Parameters:
    ///   - base: The block of bytes.
    ///   - cells: One cell for each field of the record.
    @inlinable public init(
        base: UnsafePointer<UInt8>, cells: UnsafePointer<Cell>, dialect: CellDialect
    ) {
        self.base = base
        self.cells = cells
        self.dialect = dialect
    }

    @inline(__always) @inlinable mutating func next() -> Cell {
        let cell = cells[field]
        field &+= 1
        return cell
    }

    @inline(__always) @inlinable var bit: UInt64 { 1 &<< UInt64(truncatingIfNeeded: field &- 1) }

    @inline(__always) @inlinable
    mutating func read<Value: FieldValue>(_ bytes: ByteSpan) -> Value? {
        var isRemarkable = false
        let value = Value(plainText: bytes, isRemarkable: &isRemarkable)
        if isRemarkable { problems.remarkable |= bit }
        return value
    }

    @inlinable mutating func value<Value: FieldValue>(_ cell: Cell) -> Value? {
        if cell.isPlainText, !dialect.isExcel {
            if dialect.isJSON, Value.shape != .string { problems.mistyped |= bit }
            let bytes = ByteSpan(start: base + Int(cell.start), count: cell.count)
            if let value: Value = read(bytes) { return value }
            problems.unreadable |= bit
            return nil
        }
        let kind = cell.kindBits
        if Value.shape == .number && kind == Cell.Kind.number.rawValue
            || Value.shape == .boolean && kind == Cell.Kind.boolean.rawValue
        {
            let bytes = ByteSpan(start: base + Int(cell.start), count: cell.count)
            if let value = Value(plainText: bytes) { return value }
            problems.unreadable |= bit
            return nil
        }
        return unusual(cell)
    }

    /// Cells whose bytes are not the value: escapes, other JSON types, the Excel dialect.
    @usableFromInline @inline(never)
    mutating func unusual<Value: FieldValue>(_ cell: Cell) -> Value? {
        if dialect.isJSON {
            let expected: Cell.Kind =
                Value.shape == .number ? .number : Value.shape == .boolean ? .boolean : .escaped
            if cell.kind != expected { problems.mistyped |= bit }
        }
        var text = ByteBuffer(capacity: cell.count + 16)
        CellText.append(cell, base: base, to: &text)
        var span = text.span
        if dialect.isExcel {
            if span.count > 0, span[0] == 0x27 {
                span = span[1..<span.count]
            } else if Value.shape == .number {
                guard let bytes = CellText.decimalPoint(span) else {
                    problems.unreadable |= bit
                    return nil
                }
                text = bytes
                span = text.span
            }
        }
        if span.isEmpty { return nil }
        let value: Value? = read(span)
        if value == nil { problems.unreadable |= bit }
        return withExtendedLifetime(text) { value }
    }

    @inlinable public mutating func required<Value: RequiredValue>(
        _ name: StaticString, _ value: inout Value, _ noteDE: StaticString, _ noteEN: StaticString
    ) {
        let cell = next()
        if cell.isEmpty {
            problems.missing |= bit
            value = .blank
        } else {
            value = self.value(cell) ?? .blank
        }
    }

    @inlinable public mutating func optional<Value: FieldValue>(
        _ name: StaticString, _ value: inout Value?, _ noteDE: StaticString, _ noteEN: StaticString
    ) {
        let cell = next()
        value = cell.isEmpty ? nil : self.value(cell)
    }

    @inlinable public mutating func list<Value: FieldValue>(
        _ name: StaticString, _ value: inout [Value], _ noteDE: StaticString,
        _ noteEN: StaticString
    ) {
        let cell = next()
        if cell.isEmpty {
            value = []
        } else {
            value = parts(cell)
        }
    }

    @inlinable mutating func parts<Value: FieldValue>(_ cell: Cell) -> [Value] {
        if cell.isPlainText, !dialect.isExcel {
            if dialect.isJSON { problems.mistyped |= bit }
            return split(ByteSpan(start: base + Int(cell.start), count: cell.count))
        }
        if cell.kindBits == Cell.Kind.array.rawValue, Value.shape == .string {
            // An array of plain texts, the usual case.
            var values: [Value] = []
            var scanner = JSONScanner(base: base, at: Int(cell.start) &+ 1, end: cell.end)
            while true {
                scanner.skipBlanks()
                guard base[scanner.at] == 34, let part = scanner.value(), part.isPlainText,
                    !part.isEmpty
                else { break }
                let text = ByteSpan(start: base + Int(part.start), count: part.count)
                guard let value: Value = read(text), !text.contains(124) else { break }
                lookForRepetition(value, in: values)
                values.append(value)
                scanner.skipBlanks()
                if base[scanner.at] == 93, scanner.at &+ 1 == cell.end { return values }
                scanner.at &+= 1
            }
        }
        return unusualParts(cell)
    }

    /// A part that stands twice is remarkable, and a list that is long enough to look at its limit.
    @inline(__always) @inlinable
    mutating func lookForRepetition<Value: FieldValue>(_ value: Value, in values: [Value]) {
        // Long lists get their second look for their length alone.
        if values.count >= 3 || values.contains(value) { problems.remarkable |= bit }
    }

    /// The values of a list in plain text; none if one of them cannot be read.
    @inlinable mutating func split<Value: FieldValue>(_ text: ByteSpan) -> [Value] {
        var values: [Value] = []
        var start = 0
        var index = 0
        while index <= text.count {
            if index == text.count || text[index] == 124 {
                guard index > start, let value: Value = read(text[start..<index]) else {
                    problems.unreadable |= bit
                    return []
                }
                lookForRepetition(value, in: values)
                values.append(value)
                start = index &+ 1
            }
            index &+= 1
        }
        return values
    }

    @usableFromInline @inline(never)
    mutating func unusualParts<Value: FieldValue>(_ cell: Cell) -> [Value] {
        var text = ByteBuffer(capacity: cell.count + 16)
        if cell.kind == .array {
            var isMistyped = false
            let isReadable = CellText.appendList(
                cell, base: base, shape: Value.shape, to: &text, isMistyped: &isMistyped)
            if isMistyped { problems.mistyped |= bit }
            guard isReadable else {
                problems.unreadable |= bit
                return []
            }
        } else {
            CellText.append(cell, base: base, to: &text)
            if dialect.isJSON { problems.mistyped |= bit }
        }
        var span = text.span
        if dialect.isExcel, span.count > 0, span[0] == 0x27 { span = span[1..<span.count] }
        let values: [Value] = split(span)
        return withExtendedLifetime(text) { values }
    }
}
