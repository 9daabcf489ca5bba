import PlainTextRecords

/// Writes a package in its canonical form.
struct PackageWriter {
    let package: ExchangePackage
    let carrier: Carrier
    private let tables: [TableEntry]
    private let metadata: JSONObject
    private let pages: [FolderPage]
    /// Whether a package that the folder holds already is replaced only if it is marked as invented.
    var replacesOnlyInvented = false

    /// A table to be written: its name, its columns, and how.
    private struct TableEntry {
        let name: String
        let columns: [String]
        let write: (TableOutput) throws(FileFailure) -> Void
    }

    /// Where the bytes of a table go, and in what form.
    private struct TableOutput {
        let form: TableForm
        let sink: (ByteSpan) throws(FileFailure) -> Void
    }

    /// - Parameters:
    ///   - streams: Tables whose records are made while they are written; they take the place of the
    ///     package's own.
    ///   - pages: Further files of a folder.
    init(
        _ package: ExchangePackage, carrier: Carrier, streams: [any RecordStreaming] = [],
        pages: [FolderPage] = []
    ) {
        self.pages = pages
        self.package = package
        self.carrier = carrier
        var collector = Collector(package: package, streams: streams)
        ExchangePackage.visitTables(&collector)
        let unknown = package.unknownTables.sorted {
            $0.name.precedes($1.name)
        }
        for table in unknown { collector.add(table.rows, name: table.name) }
        tables = collector.entries
        var values = package.metadata.values
        let columns = JSONObject(
            tables.map { table in
                (key: table.name, value: .array(table.columns.map { .string($0) }))
            })
        values["tabellen"] = .object(columns)
        var canonical = Metadata(values).canonical()
        // The list of tables is always written, also when there is none.
        canonical["tabellen"] = .object(columns)
        metadata = canonical.sorted(Metadata.keys)
    }

    private struct Collector: TableVisitor {
        typealias Failure = Never
        let package: ExchangePackage
        let streams: [any RecordStreaming]
        var entries: [TableEntry] = []

        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) {
            let table = package[keyPath: path]
            let name = "\(Content.table)"
            if let stream = streams.first(where: { $0 is RecordStream<Content> })
                as? RecordStream<Content>
            {
                var layout = TableLayout(table)
                layout.columns = .max
                add(stream, name: name, layout: layout)
            } else if table.isDelivered {
                add(table, name: name)
            }
        }

        mutating func add<Content: Record>(_ table: Table<Content>, name: String) {
            let stream = RecordStream(table.records, order: KeyOrder.indices(of: table))
            add(stream, name: name, layout: TableLayout(table))
        }

        mutating func add<Content: Record>(
            _ stream: RecordStream<Content>, name: String, layout: TableLayout
        ) {
            entries.append(
                TableEntry(name: name, columns: layout.names) { output throws(FileFailure) in
                    try TableWriting(
                        stream: stream, name: name, layout: layout, form: output.form
                    ).write(output.sink)
                })
        }
    }

    /// Writes the package to a path in its carrier, all of it or nothing; `-` is standard output.
    func write(to path: String) throws(ExchangeError) {
        try ExchangeError.wrap { () throws(FileFailure) in
            if carrier.isFolder {
                try write(toFolder: path)
                return
            }
            let file = try path == "-" ? OutputFile.standardOutput() : OutputFile(replacing: path)
            try write { (span: ByteSpan) throws(FileFailure) in
                try file.write(UnsafeRawBufferPointer(span.buffer))
            }
            try file.commit()
        }
    }

    // MARK: JSON

    /// Writes a JSON document or JSON Lines.
    func write(to sink: (ByteSpan) throws(FileFailure) -> Void) throws(FileFailure) {
        if carrier == .jsonLines {
            try lines(sink)
        } else {
            try document(sink)
        }
    }

    private func document(
        _ sink: (ByteSpan) throws(FileFailure) -> Void
    ) throws(FileFailure) {
        var out = ByteBuffer()
        var isFirst = true
        func key(_ name: String) {
            out.append(isFirst ? UInt8(ascii: "{") : 44)
            isFirst = false
            JSONText.newLine(1, to: &out)
            JSONText.append(quoted: name, to: &out)
            out.append(": ")
        }
        for member in metadata.members {
            key(member.key)
            member.value.write(to: &out, indent: 1)
        }
        try sink(out.span)
        out.removeAll()
        for table in tables {
            key(table.name)
            try sink(out.span)
            out.removeAll()
            try withoutActuallyEscaping(sink) { (sink) throws(FileFailure) in
                try table.write(TableOutput(form: .document, sink: sink))
            }
        }
        if isFirst { out.append("{") } else { JSONText.newLine(0, to: &out) }
        out.append("}\n")
        try sink(out.span)
    }

    private func lines(_ sink: (ByteSpan) throws(FileFailure) -> Void) throws(FileFailure) {
        var first = JSONObject()
        for member in metadata.members {
            let isMasked = member.key.isExactly("table") || member.key.utf8.first == 0x24
            first[isMasked ? "$" + member.key : member.key] = member.value
        }
        var out = ByteBuffer()
        first.write(to: &out, indent: nil)
        out.append(10)
        try sink(out.span)
        for table in tables {
            try withoutActuallyEscaping(sink) { (sink) throws(FileFailure) in
                try table.write(TableOutput(form: .lines, sink: sink))
            }
        }
    }

    // MARK: Folder

    /// Writes a package folder, all files or none.
    func write(toFolder path: String) throws(FileFailure) {
        try refuseForeignManifest(path)
        let folder = try StagedFolder(at: path, manifest: DataPackage.fileName)
        var resources: [(resource: DataPackage.Resource, columns: [String])] = []
        let names = fileNames()
        let used = Set(names)
        for (table, file) in zip(tables, names) {
            resources.append((DataPackage.Resource(table: table.name, path: file), table.columns))
            let output = try folder.file(named: file)
            try table.write(
                TableOutput(form: carrier == .excel ? .excel : .csv) {
                    (span) throws(FileFailure) in
                    try output.write(UnsafeRawBufferPointer(span.buffer))
                })
            try output.commit()
        }
        for old in try PackageWriter.oldFiles(of: path) where !used.contains(old) {
            try folder.remove(old)
        }
        for page in pages {
            if let content = page.content {
                let output = try folder.file(named: page.name)
                try content.write { (span) throws(FileFailure) in
                    try output.write(UnsafeRawBufferPointer(span.buffer))
                }
                try output.commit()
            } else if try InputFile.names(in: path).contains(page.name) {
                try folder.remove(page.name)
            }
        }
        let manifest = DataPackage.make(
            metadata: metadata, resources: resources, carrier: carrier)
        var out = ByteBuffer()
        manifest.write(to: &out, indent: 0)
        out.append(10)
        let output = try folder.file(named: DataPackage.fileName)
        try output.write(UnsafeRawBufferPointer(out.span.buffer))
        try output.commit()
        try folder.commit()
    }

    /// A folder with a manifest of another program is no package of ours to be replaced.
    private func refuseForeignManifest(_ path: String) throws(FileFailure) {
        guard try InputFile.kind(of: path) == .folder else { return }
        _ = try StagedFolder.recover(at: path)
        let manifest = PackageReader.join(path, DataPackage.fileName)
        guard try InputFile.kind(of: manifest) == .file else { return }
        let bytes = try InputFile.contents(of: manifest, limit: Limits.metadata)
        let values = (try? JSONValue(parsing: bytes))?.object?["sozialraum"]
        guard let values else { throw FileFailure(reason: .notEmpty, path: path) }
        if replacesOnlyInvented, values.object?["erfunden"] != .boolean(true) {
            throw FileFailure(reason: .notInvented, path: path)
        }
    }

    /// A file for each table: its name, or where that can be none, a number.
    private func fileNames() -> [String] {
        var used = Set(tables.map { $0.name.lowercased() + ".csv" })
        var taken = Set<String>()
        return tables.map { table in
            let file = table.name + ".csv"
            if PackageWriter.isFileName(file), taken.insert(file.lowercased()).inserted {
                return file
            }
            var number = 1
            while !used.insert("tabelle-\(number).csv").inserted { number += 1 }
            return "tabelle-\(number).csv"
        }
    }

    private static func isFileName(_ name: String) -> Bool {
        name.utf8.count <= 200 && name.utf8.count > 4 && !name.hasPrefix(".")
            && name.utf8.allSatisfy { $0 > 31 && $0 != 47 && $0 != 92 && $0 != 127 }
    }

    /// The files of tables that the package in a folder has now.
    private static func oldFiles(of path: String) throws(FileFailure) -> [String] {
        let manifest = PackageReader.join(path, DataPackage.fileName)
        guard try InputFile.kind(of: manifest) == .file else { return [] }
        let bytes = try InputFile.contents(of: manifest, limit: Limits.metadata)
        guard let object = (try? JSONValue(parsing: bytes))?.object, object["sozialraum"] != nil
        else { return [] }
        let names = Set(try InputFile.names(in: path))
        return DataPackage.resources(of: object).map(\.path).filter(names.contains)
    }
}
