import PlainTextRecords

/// How the rows of a table are written.
enum TableForm: Sendable {
    case csv, excel
    /// An array in a JSON document.
    case document
    /// Lines of JSON Lines.
    case lines
}

/// Writes the rows of one table, in blocks, on all cores.
struct TableWriting<Content: Record>: Sendable {
    let stream: RecordStream<Content>
    let name: String
    let layout: TableLayout
    let form: TableForm

    private static var blockLength: Int { 4096 }

    private struct Block: @unchecked Sendable {
        let bytes: ByteBuffer
    }

    func write(_ sink: (ByteSpan) throws(FileFailure) -> Void) throws(FileFailure) {
        let count = stream.count
        let length = Self.blockLength
        let blocks = (count + length - 1) / length
        try begin(sink)
        try Parallel.ordered(
            blocks, workers: blocks > 2 ? Parallel.workers : 1,
            produce: { block in
                Block(bytes: make(block * length..<min(count, (block + 1) * length)))
            },
            consume: { (block: Block) throws(FileFailure) in try sink(block.bytes.span) })
        try end(sink)
    }

    private func begin(_ sink: (ByteSpan) throws(FileFailure) -> Void) throws(FileFailure) {
        var out = ByteBuffer()
        switch form {
        case .csv, .excel:
            if form == .excel {
                for byte in [0xEF, 0xBB, 0xBF] as [UInt8] { out.append(byte) }
            }
            var writer = csvWriter
            writer.header(layout.fields)
            out.append(writer.out.span)
        case .document:
            out.append("[")
        case .lines:
            return
        }
        try sink(out.span)
    }

    private func end(_ sink: (ByteSpan) throws(FileFailure) -> Void) throws(FileFailure) {
        guard form == .document else { return }
        var out = ByteBuffer()
        if stream.count > 0 { JSONText.newLine(1, to: &out) }
        out.append("]")
        try sink(out.span)
    }

    private var csvWriter: CSVRecordWriter {
        CSVRecordWriter(
            form: form == .excel ? .excel : .canonical, columns: layout.columns,
            unknown: layout.unknown)
    }

    private func make(_ range: Range<Int>) -> ByteBuffer {
        switch form {
        case .csv, .excel:
            var writer = csvWriter
            stream.each(range) { _, record in writer.append(&record) }
            return writer.out
        case .document:
            var writer = JSONRecordWriter(indent: 2, fields: layout.fields)
            stream.each(range) { index, record in
                if index > 0 { writer.out.append(44) }
                JSONText.newLine(2, to: &writer.out)
                writer.append(&record)
            }
            return writer.out
        case .lines:
            var writer = JSONRecordWriter(indent: nil, lineTable: name, fields: layout.fields)
            stream.each(range) { _, record in
                writer.append(&record)
                writer.out.append(10)
            }
            return writer.out
        }
    }
}
