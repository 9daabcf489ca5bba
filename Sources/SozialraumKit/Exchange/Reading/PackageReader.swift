import PlainTextRecords

/// Opens an input, whatever carrier it is, and reads it into a package.
enum PackageReader {
    /// Reads the package at a path: a folder, its `datapackage.json`, or a file.
    ///
    /// `-` is standard input: JSON or JSON Lines.
    static func read(_ path: String) throws(ExchangeError) -> ExchangePackage {
        if path == "-" { return try standardInput() }
        let kind = try ExchangeError.wrap { () throws(FileFailure) in
            try InputFile.kind(of: path)
        }
        if kind == .folder { return try folder(path) }
        if fileName(path) == DataPackage.fileName { return try folder(parent(path)) }
        let source = try ExchangeError.wrap { () throws(FileFailure) in
            try ByteSource.open(path)
        }
        switch try carrier(of: path, source) {
        case .json: return try json(source, file: path, isLines: false)
        case .jsonLines: return try json(source, file: path, isLines: true)
        default: return try table(source, path: path)
        }
    }

    private static func standardInput() throws(ExchangeError) -> ExchangePackage {
        let source = try ExchangeError.wrap { () throws(FileFailure) in
            ByteSource.memory(try InputFile.standardInput().readAll(limit: Limits.pipe))
        }
        let carrier = try carrier(of: "-", source)
        guard !carrier.isFolder else { throw ExchangeError(.unknownKind, path: "-") }
        return try json(source, file: "-", isLines: carrier == .jsonLines)
    }

    /// Reads a JSON document or JSON Lines from bytes.
    static func json(
        _ source: ByteSource, file: String, isLines: Bool
    ) throws(ExchangeError) -> ExchangePackage {
        var package = try JSONPackageReader(source: source, file: file, isLines: isLines).read()
        try check(package.metadata, &package.readingLog, path: file)
        return package
    }

    // MARK: Which carrier

    /// File name endings that stand for other kinds of files, which people export as CSV first.
    private static let otherKinds: Set<String> = [
        "xlsx", "xlsm", "xls", "xlsb", "ods", "numbers", "zip", "gz", "7z", "rar", "pdf", "docx",
        "doc", "odt", "xml", "html", "htm", "png", "jpg", "jpeg", "parquet", "sqlite", "db", "mdb",
        "accdb",
    ]

    /// The carrier of a file, told by its beginning and its name.
    static func carrier(of path: String, _ source: ByteSource) throws(ExchangeError) -> Carrier {
        var beginning = ByteBuffer(capacity: 1 << 16)
        try ExchangeError.wrap { () throws(FileFailure) in
            try source.read(at: 0, count: 1 << 16, to: &beginning)
        }
        let suffix = fileSuffix(path)
        if let kind = otherKind(beginning.span) ?? (otherKinds.contains(suffix) ? suffix : nil) {
            throw ExchangeError(.otherKind, path: path, arguments: [kind])
        }
        switch suffix {
        case "json": return .json
        case "jsonl", "ndjson": return .jsonLines
        case "csv", "tsv", "txt": return .csv
        default: return sniff(beginning.span, isWhole: beginning.count >= source.size)
        }
    }

    /// Other kinds of files, by their first bytes.
    private static func otherKind(_ bytes: ByteSpan) -> String? {
        func begins(_ magic: [UInt8]) -> Bool {
            bytes.count >= magic.count && magic.indices.allSatisfy { bytes[$0] == magic[$0] }
        }
        if begins([0x50, 0x4B, 3, 4]) { return "xlsx" }
        if begins([0xD0, 0xCF, 0x11, 0xE0]) { return "xls" }
        if begins(Array("%PDF".utf8)) { return "pdf" }
        if begins([0x1F, 0x8B]) { return "gz" }
        if begins([0x89, 0x50, 0x4E, 0x47]) { return "png" }
        if begins([0xFF, 0xD8, 0xFF]) { return "jpg" }
        if begins(Array("SQLite format 3".utf8)) { return "sqlite" }
        return nil
    }

    /// JSON begins with a brace; JSON Lines go on after the first object.
    private static func sniff(_ bytes: ByteSpan, isWhole: Bool) -> Carrier {
        var buffer = ByteBuffer(capacity: bytes.count + 80)
        buffer.append(bytes)
        buffer.pad(0)
        let mark = EncodingDetection.fromBeginning(bytes)?.markLength ?? 0
        var scanner = JSONScanner(base: buffer.span.start, at: mark, end: bytes.count)
        scanner.skipBlanks()
        guard scanner.at < bytes.count, buffer[scanner.at] == UInt8(ascii: "{") else {
            return .csv
        }
        guard scanner.value() != nil else { return .json }
        scanner.skipBlanks()
        return scanner.at < bytes.count ? .jsonLines : .json
    }

    // MARK: A single table

    static func table(
        _ source: ByteSource, path: String
    ) throws(ExchangeError) -> ExchangePackage {
        var package = ExchangePackage()
        let name = fileName(path)
        let table = DataPackage.isPlainCSV(name) ? DataPackage.stem(name) : withoutSuffix(name)
        try add(source, file: path, table: table, declared: nil, isExcel: false, to: &package)
        noteDuplicates(package.settleNames(), path, &package)
        return package
    }

    // MARK: A folder

    /// What lies in a package folder.
    struct FolderContents {
        /// The CSV files, by name.
        var files: [String]
        /// `datapackage.json`; empty if there is none.
        var manifest: JSONObject
        var hasManifest: Bool
        /// What was noticed about the manifest.
        var log: ReadingLog
        /// The tables that the manifest names, by file.
        var tables: [String: String]

        var isExcel: Bool {
            manifest["sozialraum"]?.object?["dialekt"]?.string == "excel"
        }

        func table(of file: String) -> String { tables[file] ?? DataPackage.stem(file) }

        func file(of table: String) -> String? { files.first { self.table(of: $0) == table } }
    }

    /// Looks into a package folder; a write that was interrupted there is finished or undone first.
    static func contents(ofFolder path: String) throws(ExchangeError) -> FolderContents {
        let (names, manifest) = try ExchangeError.wrap {
            () throws(FileFailure) -> ([String], ByteSource?) in
            _ = try StagedFolder.recover(at: path)
            let names = try InputFile.names(in: path)
            guard names.contains(DataPackage.fileName) else { return (names, nil) }
            return (names, try ByteSource.open(join(path, DataPackage.fileName)))
        }
        let files = names.filter(DataPackage.isPlainCSV)
        var object = JSONObject()
        var log = ReadingLog()
        if let manifest {
            object = try self.manifest(
                manifest, file: join(path, DataPackage.fileName), &log)
        } else if files.isEmpty {
            throw ExchangeError(.emptyFolder, path: path)
        }
        let resources = DataPackage.resources(of: object)
        return FolderContents(
            files: files, manifest: object, hasManifest: manifest != nil, log: log,
            tables: Dictionary(resources.map { ($0.path, $0.table) }) { first, _ in first })
    }

    private static func folder(_ path: String) throws(ExchangeError) -> ExchangePackage {
        let contents = try contents(ofFolder: path)
        let object = contents.manifest
        let files = contents.files
        var package = ExchangePackage()
        package.readingLog = contents.log
        if !contents.hasManifest {
            package.readingLog.add(ReadingLog.Notice(kind: .noManifest, file: path))
        }
        package.metadata = Metadata(object["sozialraum"]?.object ?? JSONObject())
        try check(package.metadata, &package.readingLog, path: path)
        for resource in DataPackage.resources(of: object) where !files.contains(resource.path) {
            package.readingLog.add(
                ReadingLog.Notice(
                    kind: .resourceWithoutFile, table: resource.table, arguments: [resource.path]))
        }
        for name in DataPackage.unreadResources(of: object) {
            package.readingLog.add(
                ReadingLog.Notice(
                    kind: .resourceNotRead, file: join(path, DataPackage.fileName),
                    arguments: [name]))
        }
        // All files are opened before the first is read: together they are one state.
        let sources = try ExchangeError.wrap { () throws(FileFailure) -> [ByteSource] in
            var sources: [ByteSource] = []
            for file in files { sources.append(try ByteSource.open(join(path, file))) }
            return sources
        }
        let isExcel = contents.isExcel
        var tables = Set<String>()
        for (file, source) in zip(files, sources) {
            if contents.hasManifest, contents.tables[file] == nil {
                package.readingLog.add(
                    ReadingLog.Notice(kind: .fileWithoutResource, arguments: [file]))
            }
            let table = contents.table(of: file)
            tables.insert(table)
            try add(
                source, file: join(path, file), table: table,
                declared: DataPackage.delimiter(of: file, in: object), isExcel: isExcel,
                to: &package)
        }
        package.metadata = Metadata(
            DataPackage.metadata(of: object, tables: tables, isExcel: isExcel))
        _ = package.metadata.takeTabellen()
        noteDuplicates(package.settleNames(), path, &package)
        return package
    }

    private static func noteDuplicates(
        _ names: [String], _ path: String, _ package: inout ExchangePackage
    ) {
        for name in names {
            package.readingLog.add(
                ReadingLog.Notice(kind: .duplicateKey, file: path, arguments: [name]))
        }
    }

    private static func manifest(
        _ source: ByteSource, file: String, _ log: inout ReadingLog
    ) throws(ExchangeError) -> JSONObject {
        guard source.size <= Limits.metadata else {
            throw ExchangeError(FileFailure(reason: .tooLarge, path: file))
        }
        var bytes = ByteBuffer(capacity: source.size + 80)
        try ExchangeError.wrap { () throws(FileFailure) in
            try source.read(at: 0, count: source.size, to: &bytes)
        }
        do {
            let (value, duplicates) = try JSONValue.parse(
                // The metadata stand two levels deeper than in a document.
                &bytes, depthLimit: JSONScanner.depthLimit + 2)
            for (name, at) in duplicates {
                log.add(
                    ReadingLog.Notice(
                        kind: .duplicateKey, file: file, bytes: at..<at + name.utf8.count,
                        arguments: [name]))
            }
            guard let object = value.object else { throw ExchangeError(.noPackage, path: file) }
            return object
        } catch let error as JSONSyntaxError {
            let place = try ExchangeError.wrap { () throws(FileFailure) in
                try PlaceFinder.place(
                    of: error.offset, in: source,
                    encoding: EncodingDetection(
                        encoding: .utf8, markLength: 0, reason: .wellFormed))
            }
            throw ExchangeError(
                .brokenJSON, path: file, line: place.line, column: place.column,
                arguments: [error.fault.rawValue, "\(error.offset)"])
        } catch let error as ExchangeError {
            throw error
        } catch {
            throw ExchangeError(.noPackage, path: file)
        }
    }

    // MARK: Tables

    /// Reads a CSV file into its table.
    private static func add(
        _ source: ByteSource, file: String, table: String, declared: UInt8?, isExcel: Bool,
        to package: inout ExchangePackage
    ) throws(ExchangeError) {
        let info = TableInfo.named(table)
        let opening = try CSVOpening(
            source, file: file, knownNames: Set(info?.fields.names ?? []), declared: declared)
        note(
            opening, table: table, declared: declared, isExcel: isExcel, to: &package.readingLog)
        guard info != nil else {
            let reader = CSVTableReader<UnknownRecord>(opening, table: table, isExcel: isExcel)
            var rows = Table(try reader.read(&package.readingLog))
            rows.columns = reader.header.names
            package.unknownTables.append(UnknownTable(name: table, rows: rows))
            package.readingLog.add(ReadingLog.Notice(kind: .unknownTable, table: table))
            return
        }
        var visitor = ReadTable(opening: opening, name: table, isExcel: isExcel, package: package)
        try ExchangePackage.visitTables(&visitor)
        package = visitor.package
    }

    private struct ReadTable: TableVisitor {
        typealias Failure = ExchangeError
        let opening: CSVOpening
        let name: String
        let isExcel: Bool
        var package: ExchangePackage

        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) throws(ExchangeError) {
            guard "\(Content.table)" == name else { return }
            let reader = CSVTableReader<Content>(opening, table: name, isExcel: isExcel)
            noteColumns(reader)
            package[keyPath: path].records = try reader.read(&package.readingLog)
            package[keyPath: path].columns = reader.header.names
        }

        private mutating func noteColumns<Content: Record>(_ reader: CSVTableReader<Content>) {
            let fields = reader.loading.info.fields
            let names = Set(reader.header.names)
            func notice(_ kind: ReadingLog.Kind, _ arguments: [String]) -> ReadingLog.Notice {
                ReadingLog.Notice(
                    kind: kind, file: opening.file, table: name, bytes: nil, arguments: arguments)
            }
            for (cell, position) in reader.header.duplicates {
                package.readingLog.add(notice(.duplicateColumn, [cell, "\(position)"]))
            }
            let further = Set(reader.header.duplicates.map { reader.header.names[$0.position - 1] })
            for column in reader.header.unknown where !further.contains(column) {
                let position = (reader.header.names.firstIndex(of: column) ?? 0) + 1
                if let near = NearMiss.of(column, among: fields.names), !names.contains(near) {
                    package.readingLog.add(notice(.nearMissColumn, [column, near, "\(position)"]))
                } else {
                    package.readingLog.add(notice(.unknownColumn, [column, "\(position)"]))
                }
            }
            guard !reader.header.cells.isEmpty else { return }
            for field in fields.fields where field.isRequired && !names.contains(field.name) {
                package.readingLog.add(notice(.missingColumn, [field.name]))
            }
        }
    }

    private static func note(
        _ opening: CSVOpening, table: String, declared: UInt8?, isExcel: Bool,
        to log: inout ReadingLog
    ) {
        func add(_ kind: ReadingLog.Kind, _ arguments: [String] = []) {
            log.add(
                ReadingLog.Notice(
                    kind: kind, file: opening.file, table: table, arguments: arguments))
        }
        if opening.header.isEmpty { add(.emptyFile) }
        if opening.encoding.encoding != .utf8 {
            add(.otherEncoding, [opening.encoding.encoding.rawValue])
            if opening.isMalformed { add(.malformedBytes) }
        } else if !opening.isPlain {
            add(.malformedBytes)
        } else if opening.encoding.markLength > 0, !isExcel {
            add(.byteOrderMark)
        }
        if let declared, !opening.header.isEmpty, declared != opening.delimiter.delimiter {
            add(
                .dialectDiffers,
                [
                    String(UnicodeScalar(declared)),
                    String(UnicodeScalar(opening.delimiter.delimiter)),
                ])
        }
    }

    /// Refuses other formats and unknown major versions.
    private static func check(
        _ metadata: Metadata, _ log: inout ReadingLog, path: String
    ) throws(ExchangeError) {
        if let format = metadata.values["format"], !format.isMissing,
            format.cellText != "sozialraum"
        {
            throw ExchangeError(.otherFormat, path: path, arguments: [format.cellText])
        }
        guard let value = metadata.values["version"], !value.isMissing else { return }
        let version = value.cellText
        let parts = version.split(separator: ".", omittingEmptySubsequences: false)
        guard let major = parts.first.flatMap({ Int($0) }), major == 1 else {
            throw ExchangeError(.unknownMajor, path: path, arguments: [version, "1"])
        }
        if parts.count > 1, let minor = Int(parts[1]), minor > 0 {
            log.add(
                ReadingLog.Notice(kind: .newerMinor, file: path, arguments: [version, "1.0"]))
        }
    }

    // MARK: Paths

    static func join(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    static func fileName(_ path: String) -> String {
        String(path.split(separator: "/").last ?? "")
    }

    static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func fileSuffix(_ path: String) -> String {
        let name = fileName(path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    private static func withoutSuffix(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}

/// Names that are nearly those of a column.
enum NearMiss {
    /// The column that a header probably means: the same without case, blanks, umlauts and hyphens.
    static func of(_ header: String, among names: [String]) -> String? {
        let plain = simplified(header)
        guard !plain.isEmpty, plain != header else { return nil }
        return names.first { simplified($0) == plain }
    }

    private static func simplified(_ text: String) -> String {
        var result = ""
        for character in text.lowercased() {
            switch character {
            case "ä": result += "ae"
            case "ö": result += "oe"
            case "ü": result += "ue"
            case "ß": result += "ss"
            case _ where character.isLetter || character.isNumber: result.append(character)
            default: break
            }
        }
        return result
    }
}
