import PlainTextRecords

/// Reads a CSV file into records, in chunks, on all cores.
///
/// A chunk owns the rows that begin in its range of bytes. Where its first row begins it has to
/// guess, and the guess counts only if the chunk before ended exactly there; else the chunk is read
/// again from the right place. So the records are the same, whatever the number of threads.
struct CSVTableReader<Content: Record> {
    let opening: CSVOpening
    let header: CSVHeader
    let loading: RowLoading<Content>
    /// Bit i: field i is a column.
    let present: UInt64

    init(_ opening: CSVOpening, table: String, isExcel: Bool) {
        self.opening = opening
        let info = RecordInfo<Content>.shared
        header = CSVHeader(cells: opening.header, fields: info.fields)
        loading = RowLoading(
            info, dialect: CellDialect(isExcel: isExcel), file: opening.file, table: table)
        var present: UInt64 = 0
        for name in header.names {
            if let index = info.fields.index(of: name) { present |= 1 << UInt64(index) }
        }
        self.present = present
    }

    /// What a chunk gave.
    private struct Outcome: Sendable {
        var start: Int
        var end: Int
        var records: RecordBuffer<Content>
        var log: ReadingLog
        var error: ExchangeError?
    }

    private static var chunkLength: Int { 2 << 20 }

    /// Reads all rows.
    func read(_ log: inout ReadingLog) throws(ExchangeError) -> [Content] {
        let first = opening.dataStart
        let size = opening.source.size
        if header.cells.isEmpty { return [] }
        let unit = opening.encoding.encoding.unitLength
        let length = Self.chunkLength
        let chunks = max(1, (size - first + length - 1) / length)
        @Sendable func range(_ index: Int) -> Range<Int> {
            let from = first + index * length / unit * unit
            return from..<min(size, first + (index + 1) * length / unit * unit)
        }
        let workers = chunks > 1 ? Parallel.workers : 1
        var outcomes: [Outcome] = []
        if workers == 1 {
            var next = first
            for index in 0..<chunks {
                let outcome = chunk(range(index), from: next)
                next = outcome.end
                outcomes.append(outcome)
                if outcome.error != nil { break }
            }
        } else {
            let slots = Slots<Outcome>(chunks)
            Parallel.forEach(chunks, workers: workers) { _, index in
                slots[index] = chunk(range(index), from: index == 0 ? first : nil)
            }
            var next = first
            for index in 0..<chunks {
                guard var outcome = slots.take(index) else { continue }
                if outcome.start != next { outcome = chunk(range(index), from: next) }
                next = outcome.end
                outcomes.append(outcome)
                if outcome.error != nil { break }
            }
        }
        var rows = 0
        for outcome in outcomes {
            if let error = outcome.error { throw error }
            log.merge(outcome.log, rows: [loading.table: rows])
            rows += outcome.records.count
        }
        return RecordBuffer.joined(outcomes.map(\.records))
    }

    /// Reads the rows that begin in a range.
    ///
    /// - Parameter known: Where the first of them begins; nil: to be guessed.
    private func chunk(_ range: Range<Int>, from known: Int?) -> Outcome {
        var outcome = Outcome(
            start: known ?? range.lowerBound, end: known ?? range.lowerBound,
            records: RecordBuffer(capacity: range.count / 96), log: ReadingLog())
        do {
            try read(range, known, &outcome)
        } catch let failure as FileFailure {
            outcome.error = ExchangeError(failure)
        } catch let error as ExchangeError {
            outcome.error = error
        } catch {
            outcome.error = ExchangeError(.recordTooLong, path: opening.file)
        }
        return outcome
    }

    private func read(_ range: Range<Int>, _ known: Int?, _ outcome: inout Outcome) throws {
        let source = opening.source
        var block = TextBlock(
            source, encoding: opening.encoding.encoding, isPlain: opening.isPlain)
        let unit = opening.encoding.encoding.unitLength
        let start = known ?? range.lowerBound - unit
        if start >= range.upperBound {
            // The chunk before ended behind this one.
            outcome.start = start
            outcome.end = start
            return
        }
        try block.load(start..<range.upperBound)
        let limit = block.count
        try block.extend(to: range.upperBound + 64 << 10)
        let cells = CellRow(count: header.slotCount)
        try header.withSlots { slots in
            var index = 0
            if known == nil {
                index = guess(block, limit: limit, slots: slots, cells: cells)
                outcome.start = try block.offset(of: index)
            }
            var forced = false
            while true {
                var rows = CSVRows(
                    scanner: scanner(block, at: index, isLast: block.isLast || forced),
                    limit: limit, header: header, slots: slots)
                let end = try loading.run(
                    &rows, cells: cells, block: block, present: present, into: outcome.records,
                    log: &outcome.log, limit: forced ? 1 : .max)
                note(rows, block, &outcome.log)
                index = rows.scanner.at
                if forced {
                    forced = false
                    if index >= block.count, !block.isLast { throw try tooLong(block, rows.rowStart) }
                    continue
                }
                guard end == .incomplete else { break }
                if block.count - index > Limits.record {
                    // A quote that never closes, or a line without an end.
                    forced = true
                } else {
                    try block.extend(to: block.end + max(1 << 20, block.count))
                }
            }
            outcome.end = try block.offset(of: index)
        }
    }

    private func tooLong(_ block: TextBlock, _ index: Int) throws -> ExchangeError {
        let place = try PlaceFinder.place(
            of: block.offset(of: index), in: opening.source, encoding: opening.encoding)
        return ExchangeError(
            .recordTooLong, path: opening.file, line: place.line, column: place.column,
            arguments: ["\(Limits.record >> 20)"])
    }

    private func scanner(_ block: TextBlock, at index: Int, isLast: Bool) -> CSVScanner {
        CSVScanner(
            base: block.base, at: index, end: block.count,
            delimiter: opening.delimiter.delimiter, isLast: isLast)
    }

    private func note(_ rows: CSVRows, _ block: TextBlock, _ log: inout ReadingLog) {
        guard rows.blankLines > 0, let first = rows.firstBlankLine else { return }
        let offset = (try? block.offset(of: first)) ?? block.start
        log.add(
            ReadingLog.Notice(
                kind: .blankLine, file: opening.file, table: loading.table,
                bytes: offset..<offset),
            count: rows.blankLines)
    }

    /// Where the first row of a chunk probably begins: behind a line end, where a row with as many
    /// cells as the header follows. The block begins one character before the chunk.
    private func guess(
        _ block: TextBlock, limit: Int, slots: UnsafePointer<Int>, cells: CellRow
    ) -> Int {
        var index = 0
        var fallback: Int?
        for _ in 0..<64 {
            while index < limit, block.text[index] != 10, block.text[index] != 13 { index += 1 }
            if index >= limit { break }
            let isPair =
                block.text[index] == 13 && index + 1 < block.count && block.text[index + 1] == 10
            index += isPair ? 2 : 1
            if fallback == nil { fallback = index }
            var look = scanner(block, at: index, isLast: false)
            if look.row(cells.cells, slots, header.cells.count) == header.cells.count {
                return index
            }
        }
        return fallback ?? limit
    }
}

extension CSVHeader {
    func withSlots<T>(_ body: (UnsafePointer<Int>) throws -> T) rethrows -> T {
        try slotTable.withUnsafeBufferPointer { buffer in
            try body(buffer.baseAddress.unsafelyUnwrapped)
        }
    }
}
