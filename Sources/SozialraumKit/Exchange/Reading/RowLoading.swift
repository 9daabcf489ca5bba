import PlainTextRecords

/// Why a run of rows ended.
enum RunEnd {
    /// No further row of the table here, or the limit of the block.
    case end
    /// The block ends inside a row.
    case incomplete
    case broken
}

/// Reads a run of rows into records.
struct RowLoading<Content: Record> {
    let info: RecordInfo<Content>
    let dialect: CellDialect
    let file: String
    let table: String
    let required: UInt64

    init(_ info: RecordInfo<Content>, dialect: CellDialect, file: String, table: String) {
        self.info = info
        self.dialect = dialect
        self.file = file
        self.table = table
        required = info.fields.requiredBits
    }

    /// Reads rows until none is left here.
    ///
    /// - Parameters:
    ///   - present: Bit i: field i is a column of the file; missing values of others are told once,
    ///     for the column.
    ///   - limit: How many rows to read at most.
    func run<Source: RowSource>(
        _ source: inout Source, cells: CellRow, block: TextBlock, present: UInt64,
        into records: RecordBuffer<Content>, log: inout ReadingLog, limit: Int = .max
    ) -> RunEnd {
        let row = cells.cells
        let fields = info.fields
        var left = limit
        while left > 0 {
            switch source.next(row) {
            case .end: return .end
            case .incomplete: return .incomplete
            case .broken: return .broken
            case .row: break
            }
            left -= 1
            let slot = records.appendBlank()
            var problems = slot.pointee.fill(
                from: &source, cells: row, dialect: dialect, fields: fields)
            problems.missing &= present
            if !problems.isClean || source.isUnusual {
                note(
                    problems, source, row, records.count, block: block, to: &log)
            }
        }
        return .end
    }

    private func note<Source: RowSource>(
        _ problems: CellProblems, _ source: Source, _ cells: UnsafeMutablePointer<Cell>,
        _ row: Int, block: TextBlock, to log: inout ReadingLog
    ) {
        func place(_ start: Int, _ end: Int) -> Range<Int> {
            let first = block.offset(of: start)
            return first..<max(first, block.offset(of: end))
        }
        func add(
            _ kind: ReadingLog.Kind, _ field: String?, _ range: Range<Int>,
            _ arguments: [String] = []
        ) {
            log.add(
                ReadingLog.Notice(
                    kind: kind, file: file, table: table, field: field, row: row, bytes: range,
                    arguments: arguments))
        }
        let any = problems.missing | problems.unreadable | problems.mistyped
        if any != 0 {
            for (index, field) in info.fields.fields.enumerated() {
                let bit: UInt64 = 1 << UInt64(index)
                guard any & bit != 0 else { continue }
                let cell = cells[index]
                let range =
                    cell.isEmpty
                    ? place(source.rowStart, source.rowStart)
                    : place(Int(cell.start), cell.end)
                if problems.missing & bit != 0 { add(.missingValue, field.name, range) }
                if problems.unreadable & bit != 0 { add(.unreadableValue, field.name, range) }
                if problems.mistyped & bit != 0 { add(.otherType, field.name, range) }
            }
        }
        let irregular = source.irregularities
        if let count = irregular.shortOf {
            add(.shortRow, nil, place(source.rowStart, source.rowStart), ["\(count)"])
        }
        if let count = irregular.surplus {
            add(.longRow, nil, place(source.rowStart, source.rowStart), ["\(count)"])
        }
        for at in irregular.quotes { add(.badQuote, nil, place(at, at + 1)) }
        for (name, at) in irregular.duplicateKeys {
            add(.duplicateKey, nil, place(at, at + name.utf8.count), [name])
        }
        for (name, at) in irregular.unknownKeys {
            add(.unknownColumn, nil, place(at, at + name.utf8.count), [name])
        }
        if irregular.isNoObject {
            add(.noObject, nil, place(source.rowStart, source.rowStart))
        }
    }
}
