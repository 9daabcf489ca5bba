import PlainTextRecords

/// Takes the records of a part of a JSON text, table by table: keeps them, or checks them.
protocol PartSink: AnyObject, Sendable {
    /// Whether what stands under names that the format does not know is kept, too.
    static var keepsUnknown: Bool { get }
    /// Takes records of a table of the format until none is left in the block.
    ///
    /// - Parameter parts: What else the part holds: its log, and how many records there are.
    func run<Content: Record>(
        _ type: Content.Type, _ rows: inout JSONRows, block: TextBlock, file: String,
        parts: JSONParts
    ) -> RunEnd
    /// The part is read to its end.
    func close()
}

/// Keeps the records.
final class KeptRecords: PartSink {
    static var keepsUnknown: Bool { true }

    func run<Content: Record>(
        _ type: Content.Type, _ rows: inout JSONRows, block: TextBlock, file: String,
        parts: JSONParts
    ) -> RunEnd {
        KeptRecords.run(
            &rows, table: RecordInfo<Content>.shared.table, block: block, file: file, parts: parts,
            into: parts.buffer(type))
    }

    func close() {}

    /// Reads records of a table into a buffer.
    static func run<Content: Record>(
        _ rows: inout JSONRows, table: String, block: TextBlock, file: String, parts: JSONParts,
        into buffer: RecordBuffer<Content>
    ) -> RunEnd {
        let info = RecordInfo<Content>.shared
        let loading = RowLoading(
            info, dialect: CellDialect(isJSON: true), file: file, table: table)
        let before = buffer.count
        let end = loading.run(
            &rows, cells: CellRow(count: info.fields.count), block: block,
            present: loading.required, into: buffer, log: &parts.log)
        parts.rows[table, default: 0] += buffer.count - before
        return end
    }
}
