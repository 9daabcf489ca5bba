extension Record {
    /// Fills the record from the current row of a source.
    ///
    /// A value that does not fit its type leaves the field blank and its raw text in ``leftover``,
    /// beside the unknown columns.
    ///
    /// - Returns: What was wrong with the cells.
    @inlinable public mutating func fill<Source: RowSource>(
        from source: inout Source, cells: UnsafePointer<Cell>, dialect: CellDialect,
        fields: FieldList
    ) -> CellProblems {
        var reader = RowReader(base: source.base, cells: cells, dialect: dialect)
        visit(&reader)
        if !leftover.isEmpty { leftover = Leftover() }
        if reader.problems.unreadable != 0 || source.isUnusual {
            keepRest(
                reader.problems.unreadable, base: source.base, cells: cells, dialect: dialect,
                fields: fields, extras: source.isUnusual ? source.extras(dialect: dialect) : [])
        }
        return reader.problems
    }

    @usableFromInline mutating func keepRest(
        _ unreadable: UInt64, base: UnsafePointer<UInt8>, cells: UnsafePointer<Cell>,
        dialect: CellDialect, fields: FieldList, extras: [Leftover.Entry]
    ) {
        var entries: [Leftover.Entry] = []
        for (index, field) in fields.fields.enumerated() where unreadable & 1 << UInt64(index) != 0
        {
            var text = CellText.raw(cells[index], base: base, isList: field.need == .list)
            if dialect.isExcel {
                if text.utf8.first == 0x27 {
                    text = CellText.withoutGuard(text)
                } else if field.shape == .number, text.utf8.contains(46) {
                    // `1.500` may mean fifteen hundred: with the mark it is read as nothing else.
                    text = "'" + text
                }
            }
            entries.append(Leftover.Entry(name: field.name, text: text))
        }
        entries += extras
        leftover.entries = entries
    }

    /// The raw texts of values that could not be read, by column, until the property is set.
    ///
    ///     record.raw["beginn"]   // "31.06.2018"
    public var raw: RawTexts<Self> { RawTexts(record: self) }
}

/// The raw texts of a record's values that could not be read.
public struct RawTexts<Content: Record>: Sendable {
    let record: Content

    /// The raw text of a column; nil if the value could be read, is missing, or was set since.
    public subscript(column: String) -> String? {
        guard !record.leftover.isEmpty, let text = record.leftover[column] else { return nil }
        var filled = FilledFields()
        var copy = record
        copy.visit(&filled)
        guard let index = filled.names.firstIndex(of: column) else { return nil }
        return filled.bits & 1 << UInt64(index) == 0 ? text : nil
    }

    /// The columns that have a raw text.
    public var columns: [String] {
        record.leftover.entries.map(\.name).filter { self[$0] != nil }
    }
}

/// Finds out which fields of a record hold a value.
struct FilledFields: FieldVisitor {
    typealias Failure = Never
    var names: [String] = []
    var bits: UInt64 = 0

    private mutating func note(_ name: StaticString, _ isFilled: Bool) {
        if isFilled { bits |= 1 << UInt64(names.count) }
        names.append("\(name)")
    }

    mutating func required<Value: RequiredValue>(
        _ name: StaticString, _ value: inout Value, _ noteDE: StaticString, _ noteEN: StaticString
    ) { note(name, !value.isBlank) }

    mutating func optional<Value: FieldValue>(
        _ name: StaticString, _ value: inout Value?, _ noteDE: StaticString, _ noteEN: StaticString
    ) { note(name, value != nil) }

    mutating func list<Value: FieldValue>(
        _ name: StaticString, _ value: inout [Value], _ noteDE: StaticString,
        _ noteEN: StaticString
    ) { note(name, !value.isEmpty) }
}

/// Adds up, over many records, which fields hold a value.
@frozen public struct UsedFields: FieldVisitor {
    public typealias Failure = Never
    /// Bit i: field i holds a value in some record.
    public var bits: UInt64 = 0
    @usableFromInline var next: UInt64 = 1

    @inlinable public init() {}

    /// Adds a record.
    @inlinable public mutating func add<Content: Record>(_ record: inout Content) {
        next = 1
        record.visit(&self)
    }

    @inline(__always) @inlinable mutating func note(_ isFilled: Bool) {
        if isFilled { bits |= next }
        next &<<= 1
    }

    @inlinable public mutating func required<Value: RequiredValue>(
        _ name: StaticString, _ value: inout Value, _ noteDE: StaticString, _ noteEN: StaticString
    ) { note(!value.isBlank) }

    @inlinable public mutating func optional<Value: FieldValue>(
        _ name: StaticString, _ value: inout Value?, _ noteDE: StaticString, _ noteEN: StaticString
    ) { note(value != nil) }

    @inlinable public mutating func list<Value: FieldValue>(
        _ name: StaticString, _ value: inout [Value], _ noteDE: StaticString,
        _ noteEN: StaticString
    ) { note(!value.isEmpty) }
}
