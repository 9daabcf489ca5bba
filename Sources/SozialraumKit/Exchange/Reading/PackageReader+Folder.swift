import PlainTextRecords

extension PackageReader {
    /// What lies in a package folder.
    struct FolderContents {
        /// The CSV files, by name.
        var files: [String]
        /// What is neither a CSV file nor `datapackage.json`, by name.
        var others: [String]
        /// `datapackage.json`; empty if there is none.
        var manifest: JSONObject
        var hasManifest: Bool
        /// Why the manifest could not be read.
        var fault: ExchangeError?
        /// What was noticed about the manifest.
        var log: ReadingLog
        /// The tables that the manifest names, by file.
        var tables: [String: String]
        /// The tables of all files.
        var names: [String: String]

        var isExcel: Bool {
            manifest["sozialraum"]?.object?["dialekt"]?.string == "excel"
        }

        func table(of file: String) -> String { names[file] ?? DataPackage.stem(file) }

        func file(of table: String) -> String? { files.first { self.table(of: $0) == table } }
    }

    /// Looks into a package folder; a write that was interrupted there is finished or undone first.
    ///
    /// - Parameters:
    ///   - isTolerant: Whether a manifest that is no JSON object is passed over; why stands in the
    ///     answer.
    ///   - log: What takes the notices, empty.
    static func contents(
        ofFolder path: String, isTolerant: Bool = false, log: ReadingLog = ReadingLog()
    ) throws(ExchangeError) -> FolderContents {
        let (names, manifest) = try ExchangeError.wrap {
            () throws(FileFailure) -> ([String], ByteSource?) in
            _ = try StagedFolder.recover(at: path)
            let names = try InputFile.names(in: path)
            guard names.contains(DataPackage.fileName) else { return (names, nil) }
            return (names, try ByteSource.openRegular(join(path, DataPackage.fileName)))
        }
        let files = names.filter(DataPackage.isPlainCSV)
        var object = JSONObject()
        var log = log
        var fault: ExchangeError?
        if let manifest {
            do throws(ExchangeError) {
                object = try self.manifest(
                    manifest, file: join(path, DataPackage.fileName), &log)
            } catch {
                guard isTolerant, error.kind == .brokenJSON || error.kind == .noPackage else {
                    throw error
                }
                fault = error
            }
        } else if files.isEmpty {
            throw ExchangeError(.emptyFolder, path: path)
        }
        let resources = DataPackage.resources(of: object)
        let named = Dictionary(resources.map { ($0.path, $0.table) }) { first, _ in first }
        // A second file of a table stands beside the first, under a name of its own.
        var claims = ColumnNames()
        var tables: [String: String] = [:]
        var own: [String: String] = [:]
        for file in files {
            let wanted = named[file] ?? DataPackage.stem(file)
            let table = claims.claim(wanted, position: 0)
            if named[file] != nil { tables[file] = table }
            own[file] = table
        }
        return FolderContents(
            files: files,
            others: names.filter { !DataPackage.isPlainCSV($0) && $0 != DataPackage.fileName },
            manifest: object, hasManifest: manifest != nil, fault: fault, log: log,
            tables: tables, names: own)
    }

    static func folder(_ path: String) throws(ExchangeError) -> ExchangePackage {
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
        noteResources(contents, path, to: &package.readingLog)
        // All files are opened before the first is read: together they are one state.
        let sources = try ExchangeError.wrap { () throws(FileFailure) -> [ByteSource] in
            var sources: [ByteSource] = []
            for file in files { sources.append(try ByteSource.openRegular(join(path, file))) }
            return sources
        }
        let isExcel = contents.isExcel
        var tables = Set<String>()
        for (file, source) in zip(files, sources) {
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

    /// Tells where the manifest and the files disagree.
    static func noteResources(
        _ contents: FolderContents, _ path: String, to log: inout ReadingLog
    ) {
        for resource in DataPackage.resources(of: contents.manifest)
        where !contents.files.contains(resource.path) {
            log.add(
                ReadingLog.Notice(
                    kind: .resourceWithoutFile, file: join(path, DataPackage.fileName),
                    table: resource.table, arguments: [resource.path]))
        }
        for name in DataPackage.unreadResources(of: contents.manifest) {
            log.add(
                ReadingLog.Notice(
                    kind: .resourceNotRead, file: join(path, DataPackage.fileName),
                    arguments: [name]))
        }
        for file in contents.files {
            let wanted =
                DataPackage.resources(of: contents.manifest).first { $0.path == file }?.table
                ?? DataPackage.stem(file)
            let table = contents.table(of: file)
            guard table != wanted else { continue }
            log.add(
                ReadingLog.Notice(
                    kind: "secondFile", file: join(path, file), arguments: [file, table]))
        }
        guard contents.hasManifest, contents.fault == nil else { return }
        for file in contents.files where contents.tables[file] == nil {
            log.add(
                ReadingLog.Notice(
                    kind: .fileWithoutResource, file: join(path, file), arguments: [file]))
        }
    }

    static func noteDuplicates(
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
}
