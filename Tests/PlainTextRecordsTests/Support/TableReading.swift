import PlainTextRecords

/// Reads whole tables with the row sources, in blocks of chosen ends.
struct TableReading<Content: Record> {
    var records: [Content] = []
    var problems: [CellProblems] = []
    var irregularities: [RowIrregularities] = []
    /// How each block ended.
    var steps: [RowStep] = []
    var blankLines = 0
    var fault = JSONFault.none
    /// Where reading stopped.
    var at = 0

    /// Reads CSV text with a header.
    ///
    /// - Parameter cuts: Where blocks end in front of the last; each is read as if more came.
    static func csv(
        _ bytes: [UInt8], form: CSVForm = .canonical, cuts: [Int] = []
    ) -> TableReading {
        var reading = TableReading()
        let (cells, start) = headerCells(bytes, delimiter: form.delimiter)
        let fields = Content.makeFieldList()
        let header = CSVHeader(cells: cells, fields: fields, isExcel: form.isExcel)
        reading.at = start
        for (index, end) in (cuts + [bytes.count]).enumerated() {
            let block = PaddedBlock(bytes[0..<end], padding: 10)
            header.slotTable.withUnsafeBufferPointer { slots in
                guard let slots = slots.baseAddress else { return }
                var rows = CSVRows(
                    scanner: CSVScanner(
                        base: block.base, at: reading.at, end: end, delimiter: form.delimiter,
                        isLast: index == cuts.count),
                    limit: end, header: header, slots: slots)
                reading.run(
                    &rows, slotCount: header.slotCount, fields,
                    CellDialect(isExcel: form.isExcel))
                reading.at = rows.scanner.at
                reading.blankLines += rows.blankLines.count
            }
            withExtendedLifetime(block) {}
        }
        return reading
    }

    /// Reads the records of a JSON array, or of JSON Lines of one table.
    static func json(
        _ bytes: [UInt8], lineTable: String? = nil, cuts: [Int] = []
    ) -> TableReading {
        var reading = TableReading()
        let fields = Content.makeFieldList()
        let names = FieldNames(fields.names)
        reading.at = lineTable == nil ? (bytes.firstIndex(of: UInt8(ascii: "[")) ?? 0) + 1 : 0
        var needsComma = false
        for end in cuts + [bytes.count] {
            let block = PaddedBlock(bytes[0..<end])
            var rows = JSONRows(
                scanner: JSONScanner(base: block.base, at: reading.at, end: end), limit: end,
                names: names, needsComma: needsComma, lineTable: lineTable)
            reading.run(&rows, slotCount: fields.count, fields, CellDialect(isJSON: true))
            reading.at = rows.scanner.at
            reading.fault = rows.scanner.fault
            needsComma = rows.hasRecord
            withExtendedLifetime(block) {}
        }
        return reading
    }

    private mutating func run<Source: RowSource>(
        _ source: inout Source, slotCount: Int, _ fields: FieldList, _ dialect: CellDialect
    ) {
        let cells = UnsafeMutablePointer<Cell>.allocate(capacity: slotCount)
        cells.initialize(repeating: .empty, count: slotCount)
        defer { cells.deallocate() }
        // One record for all rows: nothing of a row may be left in the next.
        var record = Content()
        while true {
            let step = source.next(cells)
            guard step == .row else {
                steps.append(step)
                return
            }
            let found = record.fill(from: &source, cells: cells, dialect: dialect, fields: fields)
            records.append(record)
            problems.append(found)
            irregularities.append(source.irregularities)
        }
    }

    private static func headerCells(
        _ bytes: [UInt8], delimiter: UInt8
    ) -> (cells: [String], start: Int) {
        let block = PaddedBlock(bytes, padding: 10)
        var scanner = CSVScanner(
            base: block.base, at: 0, end: block.count, delimiter: delimiter, isLast: true)
        let row = scanner.texts() ?? []
        return (row, scanner.at)
    }
}

extension CSVScanner {
    /// The texts of the next row; nil if the block ends inside it.
    mutating func texts() -> [String]? {
        var cells = [Cell](repeating: .empty, count: 64)
        let count = row(&cells, Array(0..<64), 64)
        guard count >= 0 else { return nil }
        return cells[0..<count].map { CellText.string($0, base: base) }
    }
}
