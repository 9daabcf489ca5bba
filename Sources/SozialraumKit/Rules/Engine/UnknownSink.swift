import PlainTextRecords

/// Counts the rows of a table that the format does not know, and keeps what was noticed.
final class UnknownSink: RowSink, @unchecked Sendable {
    private let sink: RecordSink<UnknownRecord>
    private(set) var rows = 0

    init(_ sink: RecordSink<UnknownRecord>) { self.sink = sink }

    var log: ReadingLog { sink.log }

    func run<Source: RowSource>(_ rows: inout Source, block: TextBlock, limit: Int) -> RunEnd {
        let end = sink.run(&rows, block: block, limit: limit)
        self.rows += sink.records.count
        sink.records.removeAll()
        return end
    }

    func noteBlankLines(at offsets: [Int]) {
        sink.noteBlankLines(at: offsets)
    }

    func close() {}

    func removeAll() {
        sink.removeAll()
        rows = 0
    }
}
