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
        var counts = Counts(fields: fields.count, limit: log.limit)
        defer { counts.flush(self, to: &log) }
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
                    problems, source, row, records.count, block: block, counts: &counts, to: &log)
            }
        }
        return .end
    }

    /// How often each notice was given in this run; beyond the samples only the count goes on.
    private struct Counts {
        private var counts: [Int]
        private let fields: Int
        private let limit: Int

        init(fields: Int, limit: Int) {
            self.fields = fields
            self.limit = limit
            counts = [Int](repeating: 0, count: RowLoading.kinds.count * (fields + 1))
        }

        /// Counts a notice; whether it is still to be kept with its place.
        mutating func count(_ kind: Int, _ field: Int?) -> Bool {
            let index = kind * (fields + 1) + (field ?? fields)
            counts[index] += 1
            return counts[index] <= limit
        }

        /// Adds the counts beyond the samples to the log.
        func flush(_ loading: RowLoading, to log: inout ReadingLog) {
            for (index, count) in counts.enumerated() where count > limit {
                let field = index % (fields + 1)
                log.add(
                    ReadingLog.Notice(
                        kind: RowLoading.kinds[index / (fields + 1)], file: loading.file,
                        table: loading.table,
                        field: field < fields ? loading.info.fields.names[field] : nil),
                    count: count - limit)
            }
        }
    }

    /// The kinds of notices that a row can give.
    private static var kinds: [ReadingLog.Kind] {
        [
            .missingValue, .unreadableValue, .otherType, .shortRow, .longRow, .badQuote,
            .duplicateKey, .unknownColumn, .noObject,
        ]
    }

    private func note<Source: RowSource>(
        _ problems: CellProblems, _ source: Source, _ cells: UnsafeMutablePointer<Cell>,
        _ row: Int, block: TextBlock, counts: inout Counts, to log: inout ReadingLog
    ) {
        func place(_ start: Int, _ end: Int) -> Range<Int> {
            let first = block.offset(of: start)
            return first..<max(first, block.offset(of: end))
        }
        func add(
            _ kind: Int, _ field: Int?, _ range: @autoclosure () -> Range<Int>,
            _ arguments: @autoclosure () -> [String] = []
        ) {
            guard counts.count(kind, field) else { return }
            log.add(
                ReadingLog.Notice(
                    kind: Self.kinds[kind], file: file, table: table,
                    field: field.map { info.fields.names[$0] }, row: row, bytes: range(),
                    arguments: arguments()))
        }
        var any = problems.missing | problems.unreadable | problems.mistyped
        while any != 0 {
            let field = any.trailingZeroBitCount
            let bit: UInt64 = 1 << UInt64(field)
            any &= ~bit
            let cell = cells[field]
            func range() -> Range<Int> {
                cell.isEmpty
                    ? place(source.rowStart, source.rowStart) : place(Int(cell.start), cell.end)
            }
            if problems.missing & bit != 0 { add(0, field, range()) }
            if problems.unreadable & bit != 0 { add(1, field, range()) }
            if problems.mistyped & bit != 0 { add(2, field, range()) }
        }
        guard source.isUnusual else { return }
        let irregular = source.irregularities
        let start = source.rowStart
        if let count = irregular.shortOf { add(3, nil, place(start, start), ["\(count)"]) }
        if let count = irregular.surplus { add(4, nil, place(start, start), ["\(count)"]) }
        for at in irregular.quotes { add(5, nil, place(at, at + 1)) }
        for (name, at) in irregular.duplicateKeys {
            add(6, nil, place(at, at + name.utf8.count), [name])
        }
        // The table as a whole is unknown: that is told once.
        for (name, at) in irregular.unknownKeys where info.fields.count > 0 {
            add(7, nil, place(at, at + name.utf8.count), [name])
        }
        if irregular.isNoObject { add(8, nil, place(start, start)) }
    }
}
