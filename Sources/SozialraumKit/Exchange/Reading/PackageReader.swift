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

    /// The carrier of a file, told by its beginning and its name.
    static func carrier(of path: String, _ source: ByteSource) throws(ExchangeError) -> Carrier {
        var beginning = ByteBuffer(capacity: 1 << 16)
        try ExchangeError.wrap { () throws(FileFailure) in
            try source.read(at: 0, count: 1 << 16, to: &beginning)
        }
        let suffix = fileSuffix(path)
        if let kind = OtherKind.of(beginning.span) ?? OtherKind.of(suffix: suffix) {
            throw ExchangeError(.otherKind, path: path, arguments: [kind])
        }
        switch suffix {
        case "json": return .json
        case "jsonl", "ndjson": return .jsonLines
        case "csv", "tsv", "txt": return .csv
        default: return sniff(beginning.span, isWhole: beginning.count >= source.size)
        }
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
