import PlainTextRecords

/// Reads a CSV file into records.
struct CSVTableReader<Content: Record> {
    let chunks: CSVChunks
    let loading: RowLoading<Content>
    /// Bit i: field i is a column.
    let present: UInt64

    var header: CSVHeader { chunks.header }

    init(_ opening: CSVOpening, table: String, isExcel: Bool) {
        let info = RecordInfo<Content>.shared
        chunks = CSVChunks(opening, fields: info.fields, isExcel: isExcel)
        loading = RowLoading(
            info, dialect: CellDialect(isExcel: isExcel), file: opening.file, table: table)
        var present: UInt64 = 0
        for name in chunks.header.names {
            if let index = info.fields.index(of: name) { present |= 1 << UInt64(index) }
        }
        self.present = present
    }

    /// Where the rows of a chunk become records.
    ///
    /// - Parameters:
    ///   - records: Where they are put; nil: in a buffer of the sink's own.
    ///   - log: What takes the notices, empty.
    func sink(
        _ chunk: Int, into records: RecordBuffer<Content>? = nil, log: ReadingLog = ReadingLog()
    ) -> RecordSink<Content> {
        RecordSink(
            loading, present: present, slotCount: header.slotCount,
            records: records ?? RecordBuffer(capacity: chunks.range(chunk).count / 96), log: log)
    }

    /// Reads all rows.
    func read(_ log: inout ReadingLog) throws(ExchangeError) -> [Content] {
        let count = chunks.count
        guard chunks.opening.lineEnds.count == count else {
            let buffers = try read(into: (0..<count).map { _ in RecordBuffer() }, &log)
            return RecordBuffer.joined(buffers)
        }
        // So many rows can begin in each chunk at most; most often it is just that many, and every
        // record is made where it stays.
        var ends: [Int] = []
        for lineEnds in chunks.opening.lineEnds { ends.append((ends.last ?? 0) + lineEnds + 1) }
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
                    throw ExchangeError(FileFailure(reason: .changed, path: chunks.opening.file))
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
        let sinks = buffers.indices.map { sink($0, into: buffers[$0]) }
        var rows = 0
        try chunks.read(into: sinks) { sink in
            log.merge(sink.log, rows: [loading.table: rows])
            rows += sink.records.count
        }
        return buffers
    }
}

/// Turns rows into records.
final class RecordSink<Content: Record>: RowSink, @unchecked Sendable {
    let records: RecordBuffer<Content>
    private(set) var log: ReadingLog
    private let loading: RowLoading<Content>
    private let present: UInt64
    private let cells: CellRow

    init(
        _ loading: RowLoading<Content>, present: UInt64, slotCount: Int,
        records: RecordBuffer<Content>, log: ReadingLog
    ) {
        self.log = log
        self.loading = loading
        self.present = present
        self.records = records
        cells = CellRow(count: slotCount)
    }

    func run<Source: RowSource>(_ rows: inout Source, block: TextBlock, limit: Int) -> RunEnd {
        loading.run(
            &rows, cells: cells, block: block, present: present, into: records, log: &log,
            limit: limit)
    }

    func noteBlankLines(at offsets: [Int]) {
        for offset in offsets {
            log.add(
                ReadingLog.Notice(
                    kind: .blankLine, file: loading.file, table: loading.table,
                    bytes: offset..<offset))
        }
    }

    func close() {}

    func removeAll() {
        records.removeAll()
        log = ReadingLog(limit: log.limit)
    }
}
