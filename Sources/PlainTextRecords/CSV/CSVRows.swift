/// The columns of a CSV file, matched with the fields of a record.
public struct CSVHeader: Sendable {
    /// The header cells of the file, without guards.
    public let cells: [String]
    /// For each column the slot of its cell: a field's index, or one behind the last field.
    let slots: [Int]
    /// The names of the columns that are no field, in the order of the file.
    public let unknown: [String]
    /// The names of all columns in the order of the file, made unique.
    public let names: [String]
    /// Headers that stood twice.
    public let duplicates: [(name: String, position: Int)]
    let fieldCount: Int
    /// ``slots``, never empty.
    public var slotTable: [Int] { slots.isEmpty ? [0] : slots }

    /// Matches header cells with the names of fields, exactly.
    ///
    /// - Parameter isExcel: Whether one `'` in front of a header is a guard, and no part of it.
    public init(cells: [String], fields: FieldList, isExcel: Bool = false) {
        let cells = isExcel ? cells.map { CellText.withoutGuard($0) } : cells
        self.cells = cells
        fieldCount = fields.count
        var slots: [Int] = []
        var unknown: [String] = []
        var names: [String] = []
        var duplicates: [(name: String, position: Int)] = []
        var claims = ColumnNames()
        for (position, cell) in cells.enumerated() {
            let name = claims.claim(cell, position: position + 1)
            if !cell.isEmpty, name != cell { duplicates.append((cell, position + 1)) }
            names.append(name)
            if let index = fields.index(of: name) {
                slots.append(index)
            } else {
                slots.append(fieldCount + unknown.count)
                unknown.append(name)
            }
        }
        self.slots = slots
        self.unknown = unknown
        self.names = names
        self.duplicates = duplicates
    }

    /// How many cells a row has room for.
    public var slotCount: Int { max(fieldCount + unknown.count, 1) }
}

/// The rows of a CSV file.
public struct CSVRows: RowSource {
    public var scanner: CSVScanner
    /// Rows that begin at or after this index are left to the next block.
    public let limit: Int
    @usableFromInline let slots: UnsafePointer<Int>
    @usableFromInline let columns: Int
    @usableFromInline let fieldCount: Int
    @usableFromInline let slotCount: Int
    let unknown: [String]
    public var rowStart = 0
    /// The number of cells of the current row.
    @usableFromInline var count = 0
    @usableFromInline var current: UnsafeMutablePointer<Cell>?
    /// Where the blank lines are that were skipped.
    public var blankLines: [Int] = []

    /// - Parameter slots: The slots of the header, kept alive by the caller.
    public init(
        scanner: CSVScanner, limit: Int, header: CSVHeader, slots: UnsafePointer<Int>
    ) {
        self.scanner = scanner
        self.limit = limit
        self.slots = slots
        columns = header.slots.count
        fieldCount = header.fieldCount
        slotCount = header.slotCount
        unknown = header.unknown
    }

    @inlinable public var base: UnsafePointer<UInt8> { scanner.base }

    @inlinable public mutating func next(_ cells: UnsafeMutablePointer<Cell>) -> RowStep {
        rowStart = scanner.at
        while true {
            if rowStart >= limit || rowStart >= scanner.end { return .end }
            let byte = base[rowStart]
            if (byte == 10 || byte == 13) && columns > 1 {
                guard skipBlankLine() else { return .incomplete }
                continue
            }
            break
        }
        if !scanner.badQuotes.isEmpty { scanner.badQuotes = [] }
        count = scanner.row(cells, slots, columns)
        if count < 0 {
            scanner.at = rowStart
            return .incomplete
        }
        if count < columns {
            for column in count..<columns { cells[slots[column]] = .empty }
        }
        current = cells
        return .row
    }

    @usableFromInline mutating func skipBlankLine() -> Bool {
        var index = rowStart
        if base[index] == 13 {
            index += 1
            if index >= scanner.end, !scanner.isLast { return false }
            if base[index] == 10, index < scanner.end { index += 1 }
        } else {
            index += 1
        }
        blankLines.append(rowStart)
        scanner.at = index
        rowStart = index
        return true
    }

    @inlinable public var isUnusual: Bool {
        count != columns || slotCount > fieldCount || !scanner.badQuotes.isEmpty
    }

    public func extras(dialect: CellDialect) -> [Leftover.Entry] {
        var entries: [Leftover.Entry] = []
        guard let current else { return entries }
        for (index, name) in unknown.enumerated() {
            let cell = current[fieldCount + index]
            if cell.isEmpty { continue }
            entries.append(
                Leftover.Entry(name: name, text: text(cell, dialect)))
        }
        if count > columns { appendSurplus(to: &entries, dialect) }
        return entries
    }

    private func text(_ cell: Cell, _ dialect: CellDialect) -> String {
        let text = CellText.string(cell, base: base)
        return dialect.isExcel ? CellText.withoutGuard(text) : text
    }

    /// Reads the row again, with the cells behind the last column.
    private func allCells() -> [Cell] {
        var again = scanner
        again.at = rowStart
        var cells = [Cell](repeating: .empty, count: count)
        let all = Array(0..<count)
        cells.withUnsafeMutableBufferPointer { buffer in
            all.withUnsafeBufferPointer { slots in
                if let cells = buffer.baseAddress, let slots = slots.baseAddress {
                    _ = again.row(cells, slots, count)
                }
            }
        }
        return cells
    }

    /// Adds the cells behind the last column.
    private func appendSurplus(to entries: inout [Leftover.Entry], _ dialect: CellDialect) {
        let cells = allCells()
        var names = ColumnNames()
        for name in unknown { _ = names.claim(name, position: 0) }
        for position in columns..<count where !cells[position].isEmpty {
            entries.append(
                Leftover.Entry(
                    name: names.claim("", position: position + 1),
                    text: text(cells[position], dialect)))
        }
    }

    public var irregularities: RowIrregularities {
        var result = RowIrregularities()
        if count < columns { result.shortOf = count }
        if count > columns { result.surplus = count }
        if count != columns { result.otherDelimiter = otherDelimiter() }
        result.quotes = scanner.badQuotes
        return result
    }

    /// The delimiter under which the current row would have as many cells as the header.
    private func otherDelimiter() -> UInt8? {
        guard columns > 1 else { return nil }
        let row = ByteSpan(start: base + rowStart, count: scanner.at - rowStart)
        let hasQuotes = row.contains(34)
        var cells: [Cell] = []
        var slots: [Int] = []
        for candidate in DelimiterDetection.candidates where candidate != scanner.delimiter {
            // Without quotes the row ends where it ends, whatever separates its cells.
            if !hasQuotes, !row.has(candidate, atLeast: columns - 1) { continue }
            if slots.isEmpty {
                cells = .init(repeating: .empty, count: columns)
                slots = Array(0..<columns)
            }
            var again = CSVScanner(
                base: base, at: rowStart, end: scanner.end, delimiter: candidate,
                isLast: scanner.isLast)
            let count = cells.withUnsafeMutableBufferPointer { cells in
                slots.withUnsafeBufferPointer { slots in
                    again.row(
                        cells.baseAddress.unsafelyUnwrapped,
                        slots.baseAddress.unsafelyUnwrapped, columns)
                }
            }
            if count == columns { return candidate }
        }
        return nil
    }

    public var unknownColumns: [String] { unknown }

    public func visitExtras(_ body: (_ column: Int, _ key: ByteSpan, _ cell: Cell) -> Void) {
        guard let current else { return }
        let none = ByteSpan(start: base, count: 0)
        for index in unknown.indices where !current[fieldCount &+ index].isEmpty {
            body(index, none, current[fieldCount &+ index])
        }
        guard count > columns else { return }
        let cells = allCells()
        for position in columns..<count where !cells[position].isEmpty {
            body(unknown.count + position - columns, none, cells[position])
        }
    }
}
