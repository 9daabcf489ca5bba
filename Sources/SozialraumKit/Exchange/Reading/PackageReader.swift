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
    static func otherKind(_ bytes: ByteSpan) -> String? {
        func begins(_ magic: [UInt8]) -> Bool {
            bytes.count >= magic.count && magic.indices.allSatisfy { bytes[$0] == magic[$0] }
        }
        if begins([0x50, 0x4B, 3, 4]) { return archiveKind(bytes) }
        if begins([0xD0, 0xCF, 0x11, 0xE0]) { return "xls" }
        for (kind, magic) in beginnings where begins(magic) { return kind }
        let isArchive = bytes.count >= 262 && bytes[257..<262].equals("ustar")
        if isArchive { return "tar" }
        return markupKind(bytes)
    }

    /// How files of other kinds begin.
    private static let beginnings: [(kind: String, bytes: [UInt8])] = [
        ("pdf", Array("%PDF".utf8)), ("gz", [0x1F, 0x8B]), ("png", [0x89, 0x50, 0x4E, 0x47]),
        ("jpg", [0xFF, 0xD8, 0xFF]), ("gif", Array("GIF8".utf8)),
        ("sqlite", Array("SQLite format 3".utf8)), ("parquet", Array("PAR1".utf8) + [0x15]),
        ("7z", [0x37, 0x7A, 0xBC, 0xAF]), ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
        ("bz2", Array("BZh".utf8) + Array("91AY".utf8)), ("rar", Array("Rar!".utf8)),
        ("zst", [0x28, 0xB5, 0x2F, 0xFD]), ("elf", [0x7F, 0x45, 0x4C, 0x46]),
        ("mp3", Array("ID3".utf8) + [3]), ("mp3", Array("ID3".utf8) + [4]),
        ("rtf", Array("{\\rtf".utf8)),
    ]

    /// A web page, which programs save under the name of a table.
    private static func markupKind(_ bytes: ByteSpan) -> String? {
        var start = bytes.count >= 3 && bytes[0] == 0xEF ? 3 : 0
        while start < bytes.count, bytes[start] <= 32 { start += 1 }
        guard start < bytes.count, bytes[start] == UInt8(ascii: "<") else { return nil }
        let text = bytes[start..<min(bytes.count, start + 16)].text.lowercased()
        return text.hasPrefix("<!doctype html") || text.hasPrefix("<html") ? "html" : nil
    }

    /// What a ZIP archive is, by the name of its first file: text documents and spreadsheets are
    /// archives, too.
    private static func archiveKind(_ bytes: ByteSpan) -> String {
        let beginning = bytes[0..<min(bytes.count, 512)].text
        if beginning.contains("opendocument.spreadsheet") { return "ods" }
        if beginning.contains("opendocument.text") { return "odt" }
        if beginning.contains("word/") { return "docx" }
        return beginning.contains("[Content_Types].xml") || beginning.contains("xl/")
            ? "xlsx" : "zip"
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
        let start = scanner.at
        guard scanner.value() != nil else { return .json }
        // Lines hold a record each: what goes over several is a document.
        if scanner.breaksOff(from: start, before: scanner.at) { return .json }
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

    // MARK: Tables

    /// Reads a CSV file into its table.
    static func add(
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
            noteColumns(
                reader.header, reader.loading.info.fields, opening: opening, table: name,
                to: &package.readingLog)
            package[keyPath: path].records = try reader.read(&package.readingLog)
            package[keyPath: path].columns = reader.header.names
        }
    }

    /// Tells of columns that are unknown, stand twice or are missing.
    static func noteColumns(
        _ header: CSVHeader, _ fields: FieldList, opening: CSVOpening, table: String,
        to log: inout ReadingLog
    ) {
        let names = Set(header.names)
        var places: [Range<Int>]?
        func add(_ kind: ReadingLog.Kind, _ arguments: [String], at position: Int? = nil) {
            var notice = ReadingLog.Notice(
                kind: kind, file: opening.file, table: table, arguments: arguments)
            if let position {
                places = places ?? (try? opening.headerPlaces()) ?? []
                if let places, places.indices.contains(position - 1) {
                    notice.bytes = places[position - 1]
                }
            }
            log.add(notice)
        }
        for (cell, position) in header.duplicates {
            add(.duplicateColumn, [cell, "\(position)"], at: position)
        }
        let further = Set(header.duplicates.map { header.names[$0.position - 1] })
        var positions: [String: Int] = [:]
        for (index, name) in header.names.enumerated() { positions[name] = index + 1 }
        for column in header.unknown where !further.contains(column) {
            let position = positions[column] ?? 1
            if let near = NearMiss.of(column, among: fields.names), !names.contains(near) {
                add(.nearMissColumn, [column, near, "\(position)"], at: position)
            } else {
                add(.unknownColumn, [column, "\(position)"], at: position)
            }
        }
        guard !header.cells.isEmpty else { return }
        for field in fields.fields where field.isRequired && !names.contains(field.name) {
            add(.missingColumn, [field.name])
        }
    }

    static func note(
        _ opening: CSVOpening, table: String, declared: UInt8?, isExcel: Bool,
        to log: inout ReadingLog
    ) {
        func add(
            _ kind: ReadingLog.Kind, _ arguments: [String] = [], at bytes: Range<Int>? = nil
        ) {
            log.add(
                ReadingLog.Notice(
                    kind: kind, file: opening.file, table: table, bytes: bytes,
                    arguments: arguments))
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
        if opening.hasSeparatorLine, !isExcel { add(.separatorLine) }
        let unit = opening.encoding.encoding.unitLength
        for quote in opening.headerQuotes { add(.badQuote, at: quote..<quote + unit) }
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
    static func check(
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

    static func withoutSuffix(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
