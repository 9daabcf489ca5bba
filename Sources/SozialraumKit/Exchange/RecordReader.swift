import PlainTextRecords

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The records of one table, one after the other, from a file of any size: memory does not grow with
/// the file.
///
///     let hilfen = try RecordReader(Hilfe.self, contentsOf: URL(filePath: "kreis.json"))
///     while let hilfe = try hilfen.next() { print(hilfe.leistung) }
public final class RecordReader<Content: Record> {
    /// What was noticed so far.
    public private(set) var readingLog = ReadingLog()

    private var records: [Content] = []
    private var index = 0
    private var parts: PartSource?

    /// Opens the table of a record type in a package folder, a CSV file of it, a JSON document or
    /// JSON Lines. A package without the table gives no records.
    ///
    /// - Throws: ``ExchangeError`` if the input cannot be opened or is not of its kind.
    public convenience init(_ type: Content.Type, contentsOf url: URL) throws(ExchangeError) {
        try self.init(type, path: url.path)
    }

    /// Opens the table of a record type at a path; see ``init(_:contentsOf:)``.
    public init(_ type: Content.Type, path: String) throws(ExchangeError) {
        let table = RecordInfo<Content>.shared.table
        let kind = try ExchangeError.wrap { () throws(FileFailure) in
            try InputFile.kind(of: path)
        }
        let isFolder = kind == .folder || PackageReader.fileName(path) == DataPackage.fileName
        let file: String
        var isExcel = false
        var declared: UInt8?
        if isFolder {
            let folder = kind == .folder ? path : PackageReader.parent(path)
            let contents = try PackageReader.contents(ofFolder: folder)
            guard let name = contents.file(of: table) else { return }
            file = PackageReader.join(folder, name)
            isExcel = contents.isExcel
            declared = DataPackage.delimiter(of: name, in: contents.manifest)
        } else {
            file = path
        }
        let source = try ExchangeError.wrap { () throws(FileFailure) in
            try isFolder ? ByteSource.openRegular(file) : ByteSource.open(file)
        }
        let carrier = isFolder ? .csv : try PackageReader.carrier(of: file, source)
        let names = Set(RecordInfo<Content>.shared.fields.names)
        var visitor = OpenTable(
            wanted: Content.self,
            text: carrier == .csv
                ? .csv(
                    try CSVOpening(source, file: file, knownNames: names, declared: declared),
                    isExcel: isExcel)
                : .json(
                    JSONPackageReader(
                        source: source, file: file, isLines: carrier == .jsonLines)))
        try ExchangePackage.visitTables(&visitor)
        if visitor.parts == nil { try visitor.open(Content.self) }
        parts = visitor.parts
    }

    /// The next record, or nil behind the last.
    ///
    /// - Throws: ``ExchangeError`` where the file breaks; what came before was read.
    public func next() throws(ExchangeError) -> Content? {
        while index >= records.count {
            guard let batch = try nextBatch() else { return nil }
            records = batch
            index = 0
        }
        index += 1
        return records[index - 1]
    }

    /// The next records, some thousands at a time, or nil behind the last: faster than one by one.
    /// Do not mix with ``next()``.
    ///
    /// - Throws: ``ExchangeError`` where the file breaks; what came before was read.
    public func nextBatch() throws(ExchangeError) -> [Content]? {
        guard let part = try parts?() else { return nil }
        readingLog.merge(part.log)
        return part.records as? [Content] ?? []
    }
}

/// Gives the parts of a file in turn: an array of records each; nil behind the last.
private typealias PartSource = () throws(ExchangeError) -> (records: Any, log: ReadingLog)?

/// Opens the parts of the table of a type. The walk over the list of tables makes the compiler
/// specialise the readers for each record type.
private struct OpenTable: TableVisitor {
    typealias Failure = ExchangeError

    enum Text {
        case csv(CSVOpening, isExcel: Bool)
        case json(JSONPackageReader<KeptRecords>)
    }

    let wanted: any Record.Type
    let text: Text
    var parts: PartSource?

    mutating func table<Content: Record>(
        _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
    ) throws(ExchangeError) {
        if wanted == type { try open(type) }
    }

    mutating func open<Content: Record>(_ type: Content.Type) throws(ExchangeError) {
        switch text {
        case .csv(let opening, let isExcel):
            parts = chunks(
                CSVTableReader<Content>(
                    opening, table: RecordInfo<Content>.shared.table, isExcel: isExcel))
        case .json(let reader):
            parts = try sections(reader, of: type)
        }
    }

    private func chunks<Content: Record>(_ reader: CSVTableReader<Content>) -> PartSource {
        var chunk = 0
        let reading = reader.chunks.makeReading()
        var at = reader.chunks.opening.dataStart
        var rows = 0
        return { () throws(ExchangeError) in
            guard chunk < reader.chunks.count else { return nil }
            let sink = reader.sink(chunk)
            let bounds = reader.chunks.chunk(chunk, from: at, with: reading, into: sink)
            if let error = bounds.error { throw error }
            chunk += 1
            at = bounds.end
            var log = ReadingLog()
            log.merge(sink.log, rows: [reader.loading.table: rows])
            rows += sink.records.count
            return (RecordBuffer.joined([sink.records]), log)
        }
    }

    private func sections<Content: Record>(
        _ reader: JSONPackageReader<KeptRecords>, of type: Content.Type
    ) throws(ExchangeError) -> PartSource {
        var first: ReadingLog? = ReadingLog()
        var log = ReadingLog()
        let mark = try reader.beginning(&log)
        first = log
        var part = 0
        var at = reader.begin(mark)
        var seen = Set<String>()
        var rows: [String: Int] = [:]
        return { () throws(ExchangeError) in
            guard part < reader.partCount(mark) else {
                try reader.checkEnd(at, mark)
                return nil
            }
            let outcome = reader.part(part, from: at, seen: seen, mark: mark)
            if let error = outcome.parts.error { throw error }
            part += 1
            at = outcome.end
            seen.formUnion(outcome.parts.names)
            var log = first ?? ReadingLog()
            first = nil
            log.merge(outcome.parts.log, rows: rows)
            rows.merge(outcome.parts.rows) { $0 + $1 }
            let records = outcome.parts.existing(type).map { RecordBuffer.joined([$0]) }
            return (records ?? [], log)
        }
    }
}
