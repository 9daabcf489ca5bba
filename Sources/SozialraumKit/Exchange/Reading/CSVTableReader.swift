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
        header = CSVHeader(cells: opening.header, fields: info.fields, isExcel: isExcel)
        loading = RowLoading(
            info, dialect: CellDialect(isExcel: isExcel), file: opening.file, table: table)
        var present: UInt64 = 0
        for name in header.names {
            if let index = info.fields.index(of: name) { present |= 1 << UInt64(index) }
        }
        self.present = present
    }

    /// What a chunk gave.
    struct Outcome: Sendable {
        var start: Int
        var end: Int
        var records: RecordBuffer<Content>
        var log: ReadingLog
        var error: ExchangeError?
    }

    /// How many chunks the file has.
    var chunkCount: Int {
        if header.cells.isEmpty { return 0 }
        let length = SourceCensus.chunkLength
        return max(1, (opening.source.size + length - 1) / length)
    }

    /// The bytes of a chunk; borders lie between the code units of the encoding.
    private func range(_ index: Int) -> Range<Int> {
        let length = SourceCensus.chunkLength
        let offset = opening.encoding.markLength % opening.encoding.encoding.unitLength
        let from = max(opening.dataStart, index * length + offset)
        return from..<max(from, min(opening.source.size, (index + 1) * length + offset))
    }

    /// The text that a thread is reading: its memory serves for all its chunks.
    final class Reading: @unchecked Sendable {
        fileprivate var block: TextBlock

        fileprivate init(_ block: TextBlock) { self.block = block }
    }

    func makeReading() -> Reading {
        Reading(
            TextBlock(
                opening.source, encoding: opening.encoding.encoding, isPlain: opening.isPlain))
    }

    /// Reads the rows that begin in a chunk.
    ///
    /// - Parameter known: Where the first of them begins; nil: to be guessed.
    func chunk(
        _ index: Int, from known: Int?, with reading: Reading,
        into records: RecordBuffer<Content>? = nil
    ) -> Outcome {
        let range = range(index)
        return chunk(
            range, from: known, &reading.block,
            records ?? RecordBuffer(capacity: range.count / 96))
    }

    /// Reads all rows.
    func read(_ log: inout ReadingLog) throws(ExchangeError) -> [Content] {
        let count = chunkCount
        guard opening.lineEnds.count == count else {
            let buffers = try read(into: (0..<count).map { _ in RecordBuffer() }, &log)
            return RecordBuffer.joined(buffers)
        }
        // So many rows can begin in each chunk at most; most often it is just that many, and every
        // record is made where it stays.
        var ends: [Int] = []
        for lineEnds in opening.lineEnds { ends.append((ends.last ?? 0) + lineEnds + 1) }
        let capacity = ends.last ?? 0
        var failure: ExchangeError?
        let records = [Content](unsafeUninitializedCapacity: capacity) { target, filled in
            guard let start = target.baseAddress else { return }
            LargeMemory.prepare(start, bytes: capacity * MemoryLayout<Content>.stride)
            let places = ends.indices.map { index in
                let first = index == 0 ? 0 : ends[index - 1]
                return RecordBuffer(at: start + first, capacity: ends[index] - first)
            }
            do throws(ExchangeError) {
                let buffers = try read(into: places, &log)
                guard buffers.allSatisfy(\.isPlaced) else {
                    // More rows than line ends were counted: someone writes to the file.
                    throw ExchangeError(FileFailure(reason: .changed, path: opening.file))
                }
                for buffer in buffers {
                    let moved = buffer.count
                    buffer.move(to: start + filled)
                    filled += moved
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return records
    }

    /// Reads all rows into buffers, one a chunk.
    private func read(
        into buffers: [RecordBuffer<Content>], _ log: inout ReadingLog
    ) throws(ExchangeError) -> [RecordBuffer<Content>] {
        let count = buffers.count
        let workers = count > 1 ? Parallel.workers : 1
        let guesses = Slots<Outcome>(count)
        if workers > 1 {
            let readings = (0..<workers).map { _ in makeReading() }
            Parallel.forEach(count, workers: workers) { worker, index in
                guesses[index] = chunk(
                    index, from: index == 0 ? opening.dataStart : nil, with: readings[worker],
                    into: buffers[index])
            }
        }
        let reading = makeReading()
        var next = opening.dataStart
        var rows = 0
        for index in 0..<count {
            var outcome = guesses.take(index)
            if outcome?.start != next {
                buffers[index].removeAll()
                outcome = chunk(index, from: next, with: reading, into: buffers[index])
            }
            guard let outcome else { continue }
            if let error = outcome.error { throw error }
            next = outcome.end
            log.merge(outcome.log, rows: [loading.table: rows])
            rows += outcome.records.count
        }
        return buffers
    }

    /// Reads the rows that begin in a range.
    ///
    /// - Parameter known: Where the first of them begins; nil: to be guessed.
    private func chunk(
        _ range: Range<Int>, from known: Int?, _ block: inout TextBlock,
        _ records: RecordBuffer<Content>
    ) -> Outcome {
        var outcome = Outcome(
            start: known ?? range.lowerBound, end: known ?? range.lowerBound,
            records: records, log: ReadingLog())
        do {
            try read(range, known, &block, &outcome)
        } catch let failure as FileFailure {
            outcome.error = ExchangeError(failure)
        } catch let error as ExchangeError {
            outcome.error = error
        } catch {
            outcome.error = ExchangeError(.recordTooLong, path: opening.file)
        }
        return outcome
    }

    private func read(
        _ range: Range<Int>, _ known: Int?, _ block: inout TextBlock, _ outcome: inout Outcome
    ) throws {
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
                outcome.start = block.offset(of: index)
            }
            var forced = false
            while true {
                var rows = CSVRows(
                    scanner: scanner(block, at: index, isLast: block.isLast || forced),
                    limit: limit, header: header, slots: slots)
                let end = loading.run(
                    &rows, cells: cells, block: block, present: present, into: outcome.records,
                    log: &outcome.log, limit: forced ? 1 : .max)
                note(rows, block, &outcome.log)
                index = rows.scanner.at
                if forced {
                    forced = false
                    if index >= block.count, !block.isLast {
                        throw try tooLong(block, rows.rowStart)
                    }
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
            outcome.end = block.offset(of: index)
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
        let offset = block.offset(of: first)
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
