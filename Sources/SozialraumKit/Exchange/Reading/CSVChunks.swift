import PlainTextRecords

/// Goes through the rows of a CSV file in chunks, on all cores.
///
/// A chunk owns the rows that begin in its range of bytes. Where its first row begins it has to
/// guess, and the guess counts only if the chunk before ended exactly there; else the chunk is read
/// again from the right place. So the rows are the same, whatever the number of threads.
struct CSVChunks: Sendable {
    let opening: CSVOpening
    let header: CSVHeader

    init(_ opening: CSVOpening, fields: FieldList, isExcel: Bool) {
        self.opening = opening
        header = CSVHeader(cells: opening.header, fields: fields, isExcel: isExcel)
    }

    /// Where the rows of a chunk begin and end.
    struct Bounds: Sendable {
        var start: Int
        var end: Int
        var error: ExchangeError?
        /// What stands in the chunk, where the encoding was only assumed.
        var look: SourceCensus.ChunkLook?
    }

    /// How many chunks the file has.
    var count: Int {
        if header.cells.isEmpty { return 0 }
        let length = SourceCensus.chunkLength
        return max(1, (opening.source.size + length - 1) / length)
    }

    /// The bytes of a chunk; borders lie between the code units of the encoding.
    func range(_ index: Int) -> Range<Int> {
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

    /// What is known of the lines of a file that was read.
    struct Lines: Sendable {
        /// What ends them.
        var ends: LineEnds
        /// Where they are; nil: that was not noted.
        var marks: LineMarks?
    }

    /// Gives all rows to sinks, one for each chunk.
    ///
    /// - Parameter merge: Called with each chunk in the order of the file, when all are read.
    /// - Returns: The lines of the file; nil if its encoding was assumed and turned out another, so
    ///   that nothing was merged.
    @discardableResult
    func read<Sink: RowSink & Sendable>(
        into sinks: [Sink], merge: (Sink) -> Void
    ) throws(ExchangeError) -> Lines? {
        let count = sinks.count
        let workers = count > 1 ? Parallel.workers : 1
        let guesses = Slots<Bounds>(count)
        if workers > 1 {
            let readings = (0..<workers).map { _ in makeReading() }
            Parallel.forEach(count, workers: workers) { worker, index in
                guesses[index] = chunk(
                    index, from: index == 0 ? opening.dataStart : nil, with: readings[worker],
                    into: sinks[index])
            }
        }
        let reading = makeReading()
        var next = opening.dataStart
        let head = opening.isAssumed ? headLines() : opening.lines
        var lines = Lines(ends: head)
        var slices: [UInt32] = []
        for index in 0..<count {
            var bounds = guesses.take(index)
            if bounds?.start != next {
                sinks[index].removeAll()
                bounds = chunk(index, from: next, with: reading, into: sinks[index])
            }
            guard let bounds else { continue }
            if let error = bounds.error { throw error }
            if let look = bounds.look {
                if look.malformed != nil { return nil }
                lines.ends.add(look.lines)
                slices += look.marks
            }
            next = bounds.end
        }
        for sink in sinks { merge(sink) }
        if opening.isAssumed, opening.dataStart < LineMarks.distance {
            lines.marks = LineMarks(head: head.count, slices: slices)
        }
        return lines
    }

    /// The line ends in front of the first row, which belong to no chunk.
    private func headLines() -> LineEnds {
        var bytes = ByteBuffer(capacity: opening.dataStart + 80)
        try? opening.source.read(at: 0, count: opening.dataStart, to: &bytes)
        bytes.pad(0)
        return LineEnds(bytes.span, count: bytes.count)
    }

    /// Gives the rows that begin in a chunk to a sink.
    ///
    /// - Parameter known: Where the first of them begins; nil: to be guessed.
    func chunk<Sink: RowSink>(
        _ index: Int, from known: Int?, with reading: Reading, into sink: Sink
    ) -> Bounds {
        let range = range(index)
        var outcome = Bounds(start: known ?? range.lowerBound, end: known ?? range.lowerBound)
        do {
            try read(range, known, &reading.block, sink, &outcome)
            sink.close()
        } catch let failure as FileFailure {
            outcome.error = ExchangeError(failure)
        } catch let error as ExchangeError {
            outcome.error = error
        } catch {
            outcome.error = ExchangeError(.recordTooLong, path: opening.file)
        }
        return outcome
    }

    private func read<Sink: RowSink>(
        _ range: Range<Int>, _ known: Int?, _ block: inout TextBlock, _ sink: Sink,
        _ outcome: inout Bounds
    ) throws {
        let unit = opening.encoding.encoding.unitLength
        var start = known ?? range.lowerBound - unit
        if opening.isAssumed {
            // The chunk is looked at as a whole, wherever its first row begins.
            let first = range.lowerBound - unit
            try block.load(first..<range.upperBound)
            try block.extend(to: range.upperBound + 64 << 10)
            outcome.look = SourceCensus.look(
                at: block.text.span(from: unit), length: range.count, start: range.lowerBound,
                isFirst: range.lowerBound <= opening.dataStart,
                isLast: range.upperBound >= opening.source.size)
            start = max(start, first)
        }
        if start >= range.upperBound {
            // The chunk before ended behind this one.
            outcome.start = start
            outcome.end = start
            return
        }
        let limit: Int
        let begin: Int
        if opening.isAssumed {
            limit = range.upperBound - block.start
            begin = start - block.start
        } else {
            try block.load(start..<range.upperBound)
            limit = block.count
            begin = 0
            try block.extend(to: range.upperBound + 64 << 10)
        }
        let cells = CellRow(count: header.slotCount)
        try header.withSlots { slots in
            var index = begin
            if known == nil {
                index = guess(block, limit: limit, slots: slots, cells: cells)
                outcome.start = block.offset(of: index)
            }
            var forced = false
            while true {
                var rows = CSVRows(
                    scanner: scanner(block, at: index, isLast: block.isLast || forced),
                    limit: limit, header: header, slots: slots)
                let end = sink.run(&rows, block: block, limit: forced ? 1 : .max)
                if !rows.blankLines.isEmpty {
                    sink.noteBlankLines(at: rows.blankLines.map { block.offset(of: $0) })
                }
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
