import PlainTextRecords

/// An input after one pass over it: what was found, and the few things that rules need later.
final class InputScan {
    let path: String
    private(set) var carrier: Carrier = .csv
    /// Whether it is a table alone, without metadata.
    private(set) var isSingleTable = false
    private(set) var metadata = Metadata()
    /// Where the metadata stand; nil: nowhere.
    private(set) var metadataPlace: MetadataPlace?
    /// The tables of the format, by their place in its order; nil: not delivered.
    private(set) var tables: [TableScan?] = .init(repeating: nil, count: TableInfo.all.count)
    private(set) var unknownTables: [String] = []
    private(set) var files: [FileFacts] = []
    var findings: FindingBuffer
    /// Why reading ended early: the JSON text is broken.
    private(set) var fault: ExchangeError?
    /// Whether `datapackage.json` is no JSON object.
    private(set) var isManifestBroken = false
    /// Tables whose file the manifest names and that is missing.
    private(set) var missingFiles: Set<Int> = []
    private(set) var sources: [String: ByteSource] = [:]
    /// What stands in the folder and is neither a table nor the description.
    private(set) var otherFiles: [String] = []
    private var texts: [String: FileText] = [:]

    /// The input and all files in it.
    var allPaths: [String] {
        let folder = carrier.isFolder && !isSingleTable
        return [path] + (folder ? files.map(\.path) + otherFiles : [])
    }

    let options: ScanOptions
    var settings: RunSettings { options.settings }
    /// Required columns that no record has: what was noticed of their values does not count.
    var columnsWithoutValue: [(table: Int, field: Int)] = []

    /// The JSON object that holds the metadata.
    struct MetadataPlace {
        var file: String
        var source: ByteSource
        /// The keys that lead to it from the root of the file.
        var root: [String]
        /// Where its members stand, where that was noted while reading.
        var members: [String: Range<Int>] = [:]
        /// Where the whole object stands; nil: the whole file.
        var range: Range<Int>?
    }

    /// What a report says of a file.
    struct FileFacts {
        var path: String
        var bytes: Int
        var rows: Int?
        var encoding: String
        var delimiter: String?
        var lineEnd: String?
    }

    /// How a file is written.
    struct FileText {
        var encoding: EncodingDetection
        /// Whether it is UTF-8 without any fault.
        var isUTF8: Bool
        /// Where its lines are; nil: that was not noted.
        var marks: LineMarks?
    }

    /// Reads an input; a second time, if what it says of its date stands behind what depends on it.
    static func read(_ path: String, _ options: ScanOptions) throws(ExchangeError) -> InputScan {
        let scan = try InputScan(path, options)
        guard scan.areDaysLate else { return scan }
        var again = options
        again.assumedDays = scan.days(of: scan.metadata)
        // What came through a pipe can be read but once.
        guard let source = scan.sources[path], case .memory = source else {
            return try InputScan(path, again)
        }
        return try InputScan(source, carrier: scan.carrier, name: path, again)
    }

    /// Reads an input.
    ///
    /// - Throws: ``ExchangeError`` if it cannot be opened, is not of its kind, or has an unknown major
    ///   version.
    init(_ path: String, _ options: ScanOptions) throws(ExchangeError) {
        self.path = path
        self.options = options
        findings = FindingBuffer(options.limit, options.settings, countsTables: true)
        if path == "-" {
            try scanStandardInput()
        } else {
            let kind = try ExchangeError.wrap { () throws(FileFailure) in
                try InputFile.kind(of: path)
            }
            if kind == .folder {
                try scanFolder(path)
            } else if PackageReader.fileName(path) == DataPackage.fileName {
                try scanFolder(PackageReader.parent(path))
            } else {
                let source = try ExchangeError.wrap { () throws(FileFailure) in
                    try ByteSource.open(path)
                }
                try scan(source, PackageReader.carrier(of: path, source))
            }
        }
    }

    private func scanStandardInput() throws(ExchangeError) {
        let source = try ExchangeError.wrap { () throws(FileFailure) in
            ByteSource.memory(try InputFile.standardInput().readAll(limit: Limits.pipe))
        }
        let carrier = try PackageReader.carrier(of: "-", source)
        guard !carrier.isFolder else { throw ExchangeError(.unknownKind, path: "-") }
        try scan(source, carrier)
    }

    /// Reads a package from a source, as if it stood in a file of that name.
    init(
        _ source: ByteSource, carrier: Carrier, name: String, _ options: ScanOptions
    ) throws(ExchangeError) {
        path = name
        self.options = options
        findings = FindingBuffer(options.limit, options.settings, countsTables: true)
        try scan(source, carrier)
    }

    private func scan(_ source: ByteSource, _ carrier: Carrier) throws(ExchangeError) {
        self.carrier = carrier
        sources[path] = source
        switch carrier {
        case .json: try scanJSON(source, isLines: false)
        case .jsonLines: try scanJSON(source, isLines: true)
        default: try scanSingleTable(source)
        }
    }

    /// The day of the run: as the options say, else the day that the package describes, else the one
    /// on which it was made, else that of the package that it is delivered for.
    func date(of metadata: Metadata) -> Day? {
        options.date ?? metadata.stand
            ?? metadata.erstelltAm.flatMap { Day(text: String($0.prefix(10))) }
            ?? options.companionDate
    }

    var date: Day? { date(of: metadata) }

    /// The day of the run, if the user gave one.
    var givenDate: Day? { options.date }

    /// What the metadata say of days.
    private func days(of metadata: Metadata) -> PackageDays {
        PackageDays(date: date(of: metadata), areMonths: metadata.isCutToMonths)
    }

    /// How a file is written.
    func text(of file: String) -> FileText {
        if let known = texts[file] { return known }
        let plain = EncodingDetection(encoding: .utf8, markLength: 0, reason: .wellFormed)
        guard let source = sources[file] else { return FileText(encoding: plain, isUTF8: false) }
        var beginning = ByteBuffer(capacity: 64)
        try? source.read(at: 0, count: 16, to: &beginning)
        let mark = EncodingDetection.fromBeginning(beginning.span)
        return FileText(
            encoding: mark?.encoding == .utf8 ? mark ?? plain : plain, isUTF8: fault == nil)
    }

    // MARK: CSV

    private func scanSingleTable(_ source: ByteSource) throws(ExchangeError) {
        isSingleTable = true
        let name = PackageReader.fileName(path)
        let table =
            DataPackage.isPlainCSV(name)
            ? DataPackage.stem(name) : PackageReader.withoutSuffix(name)
        try scanTable(source, file: path, table: table, declared: nil, isExcel: false)
    }

    private func scanFolder(_ folder: String) throws(ExchangeError) {
        let contents = try PackageReader.contents(
            ofFolder: folder, isTolerant: true, log: makeLog())
        carrier = contents.isExcel ? .excel : .csv
        otherFiles = contents.others
        add(contents.log)
        let manifest = PackageReader.join(folder, DataPackage.fileName)
        if contents.hasManifest {
            let source = try ExchangeError.wrap { () throws(FileFailure) in
                try ByteSource.openRegular(manifest)
            }
            sources[manifest] = source
            metadataPlace = MetadataPlace(file: manifest, source: source, root: ["sozialraum"])
            files.append(
                FileFacts(path: manifest, bytes: source.size, rows: nil, encoding: "utf-8"))
        } else {
            var log = makeLog()
            log.add(ReadingLog.Notice(kind: .noManifest, file: folder))
            add(log)
        }
        if let fault = contents.fault {
            add(fault)
            isManifestBroken = true
        }
        metadata = Metadata(contents.manifest["sozialraum"]?.object ?? JSONObject())
        var log = makeLog()
        try PackageReader.check(metadata, &log, path: manifest)
        PackageReader.noteResources(contents, folder, to: &log)
        for resource in DataPackage.resources(of: contents.manifest)
        where !contents.files.contains(resource.path) {
            let table = TableInfo.order(of: resource.table)
            if table < tables.count { missingFiles.insert(table) }
        }
        add(log)
        // All files are opened before the first is read: together they are one state.
        let opened = try ExchangeError.wrap { () throws(FileFailure) -> [ByteSource] in
            var sources: [ByteSource] = []
            for file in contents.files {
                sources.append(try ByteSource.openRegular(PackageReader.join(folder, file)))
            }
            return sources
        }
        for (file, source) in zip(contents.files, opened) {
            try scanTable(
                source, file: PackageReader.join(folder, file), table: contents.table(of: file),
                declared: DataPackage.delimiter(of: file, in: contents.manifest),
                isExcel: contents.isExcel)
        }
    }

    private func scanTable(
        _ source: ByteSource, file: String, table: String, declared: UInt8?, isExcel: Bool,
        isSure: Bool = false
    ) throws(ExchangeError) {
        sources[file] = source
        let info = TableInfo.named(table)
        let opening = try CSVOpening(
            source, file: file, knownNames: Set(info?.fields.names ?? []), declared: declared,
            mayAssume: info != nil && !isSure)
        var log = makeLog()
        PackageReader.note(opening, table: table, declared: declared, isExcel: isExcel, to: &log)
        var rows = 0
        var lines = CSVChunks.Lines(ends: opening.lines)
        if let info {
            var visitor = ScanTable(
                opening: opening, info: info, isExcel: isExcel, plans: plans(days(of: metadata)),
                scan: self)
            try ExchangePackage.visitTables(&visitor)
            guard let found = visitor.lines else {
                // The file began as UTF-8 and goes on otherwise: all of it is looked at first.
                try scanTable(
                    source, file: file, table: table, declared: declared, isExcel: isExcel,
                    isSure: true)
                return
            }
            lines = found
            if let scan = visitor.result {
                try check(scan)
                PackageReader.noteColumns(
                    visitor.header ?? CSVHeader(cells: [], fields: info.fields), info.fields,
                    opening: opening, table: table, to: &log)
                rows = scan.rows
                for (field, tally) in scan.missing.enumerated() where tally != nil {
                    addMissing(scan, field)
                }
                tables[scan.table] = scan
            }
        } else {
            unknownTables.append(table)
            log.add(ReadingLog.Notice(kind: .unknownTable, file: file, table: table))
            rows = try scanUnknown(opening, table: table, isExcel: isExcel, &log)
        }
        texts[file] = FileText(
            encoding: opening.encoding, isUTF8: opening.isPlain, marks: lines.marks)
        add(log)
        files.append(
            FileFacts(
                path: file, bytes: source.size, rows: rows,
                encoding: opening.encoding.encoding.rawValue,
                delimiter: opening.header.isEmpty
                    ? nil : String(UnicodeScalar(opening.delimiter.delimiter)),
                lineEnd: lines.ends.name))
    }

    private func plans(_ days: PackageDays) -> TablePlans {
        TablePlans(days: days, limit: options.limit, settings: options.settings)
    }

    /// Reads a table of the format.
    private struct ScanTable: TableVisitor {
        typealias Failure = ExchangeError
        let opening: CSVOpening
        let info: TableInfo
        let isExcel: Bool
        let plans: TablePlans
        let scan: InputScan
        var header: CSVHeader?
        var result: TableScan?
        /// The lines of the file; nil: its encoding is another than was assumed.
        var lines: CSVChunks.Lines?

        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) throws(ExchangeError) {
            guard result == nil, "\(Content.table)" == info.name else { return }
            let chunks = CSVChunks(opening, fields: info.fields, isExcel: isExcel)
            let known = chunks.header.names.filter { info.fields.index(of: $0) != nil }
            let plan = plans.make(
                type, dialect: CellDialect(isExcel: isExcel), slotCount: chunks.header.slotCount,
                present: info.fields.bits(of: known))
            let table = TableScan(
                info, file: opening.file, text: .csv(chunks, isExcel: isExcel))
            table.columns = Set(chunks.header.names)
            table.keepsKeys = scan.settings.baseline != nil
            let sinks = (0..<chunks.count).map { _ in LazyCheck(plan) }
            lines = try chunks.read(into: sinks) { table.add($0.finish(), to: &scan.findings) }
            header = chunks.header
            result = table
        }
    }

    private func scanUnknown(
        _ opening: CSVOpening, table: String, isExcel: Bool, _ log: inout ReadingLog
    ) throws(ExchangeError) -> Int {
        let reader = CSVTableReader<UnknownRecord>(opening, table: table, isExcel: isExcel)
        let sinks = (0..<reader.chunks.count).map { UnknownSink(reader.sink($0, log: makeLog())) }
        var rows = 0
        try reader.chunks.read(into: sinks) { sink in
            log.merge(sink.log, rows: [table: rows])
            rows += sink.rows
        }
        return rows
    }

    // MARK: JSON

    private func scanJSON(_ source: ByteSource, isLines: Bool) throws(ExchangeError) {
        var place = MetadataPlace(file: path, source: source, root: [])
        var facts = FileFacts(path: path, bytes: source.size, rows: 0, encoding: "utf-8")
        let expected =
            options.assumedDays ?? days(of: JSONHead.metadata(of: source, isLines: isLines))
        let plans = plans(expected)
        plans.prepareJSON()
        let reader = JSONPackageReader(
            source: source, file: path, isLines: isLines, noticeLimit: noticeLimit
        ) { TableChecks(plans) }
        var log = makeLog()
        var lines = LineEnds()
        var outcomes: [JSONPackageReader<TableChecks>.Outcome] = []
        do throws(ExchangeError) {
            let mark = try reader.beginning(&log)
            if let error = try reader.read(mark, into: &outcomes) { throw error }
        } catch {
            guard error.kind == .brokenJSON || error.kind == .noPackage else { throw error }
            add(error)
            fault = error
        }
        add(log)
        let parts = outcomes.map(\.parts)
        for part in parts { lines.add(part.lineEnds) }
        for part in parts { place.members.merge(part.places) { first, _ in first } }
        place.range = isLines ? place.members[""] : nil
        if isLines { place.members = [:] }
        metadataPlace = place
        var assembly = PackageAssembly(file: path, log: makeLog())
        assembly.add(parts)
        metadata = assembly.package.metadata
        var versions = makeLog()
        try PackageReader.check(metadata, &versions, path: path)
        add(versions)
        add(assembly.package.readingLog)
        unknownTables = assembly.package.unknownTables.map(\.name)
        try addTables(outcomes.map(\.sink), source, isLines, assembly.package)
        facts.rows = tables.reduce(0) { $0 + ($1?.rows ?? 0) }
        facts.lineEnd = lines.name
        files = [facts]
        let days = days(of: metadata)
        if days.areMonths != expected.areMonths
            || days.date != expected.date
                && tables.contains(where: { ($0?.undatedCodes ?? 0) > 0 })
        {
            // They stand behind the tables, and codes were judged without them.
            areDaysLate = true
        }
    }

    /// Whether codes were judged before the days of the metadata were known.
    private(set) var areDaysLate = false

    private func addTables(
        _ checks: [TableChecks], _ source: ByteSource, _ isLines: Bool, _ package: ExchangePackage
    ) throws(ExchangeError) {
        var columns = StatedTables(package: package)
        ExchangePackage.visitTables(&columns)
        for info in TableInfo.all {
            let table = TableInfo.order(of: info.name)
            let partials = checks.compactMap { $0.partials[table] }
            guard columns.names[info.name] != nil || partials.contains(where: { $0.rows > 0 })
            else { continue }
            let scan = TableScan(info, file: path, text: .json(source, isLines: isLines))
            scan.columns = Set(columns.names[info.name] ?? [])
            scan.keepsKeys = settings.baseline != nil
            for partial in partials { scan.add(partial, to: &findings) }
            try check(scan)
            tables[table] = scan
            addColumns(scan)
        }
    }

    /// Refuses a table with more rows than can be counted.
    ///
    /// - Parameter other: The same table of the package that the input is delivered for: rows count
    ///   through both.
    func check(_ table: TableScan, with other: TableScan? = nil) throws(ExchangeError) {
        guard table.rows + (other?.rows ?? 0) > options.rowLimit else { return }
        throw ExchangeError(
            .tooManyRows, path: table.file, arguments: [table.info.name, "\(options.rowLimit)"])
    }

    /// The columns that the metadata state for each table.
    private struct StatedTables: TableVisitor {
        typealias Failure = Never
        let package: ExchangePackage
        var names: [String: [String]] = [:]
        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) {
            names["\(Content.table)"] = package[keyPath: path].columns
        }
    }
}

/// What is to be known of days before the first row is read.
struct PackageDays: Hashable, Sendable {
    /// The day of the run, for codes of records without a date of their own.
    var date: Day?
    /// Whether every day in case tables was cut to the first of its month, which it then stands for.
    var areMonths = false
}

/// How an input is read.
struct ScanOptions {
    /// The day that the user gave.
    var date: Day?
    /// The day of the package that the input is delivered for.
    var companionDate: Day?
    /// What the package says of days, where an earlier reading found it.
    var assumedDays: PackageDays?
    var limit: SampleLimit
    var settings = RunSettings.plain
    /// How many rows a table may have.
    var rowLimit = Limits.rows
}
