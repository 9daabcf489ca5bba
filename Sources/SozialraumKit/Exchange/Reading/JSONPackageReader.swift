import PlainTextRecords

/// Reads a JSON document or JSON Lines into a package, in parts, on all cores.
///
/// A part guesses where it begins and in the middle of what; the guess counts only if the part
/// before ended exactly so, else the part is read again from there.
struct JSONPackageReader {
    let source: ByteSource
    let file: String
    let isLines: Bool

    private static let partLength = 4 << 20

    struct Outcome: @unchecked Sendable {
        var start: JSONBoundary
        var end: JSONBoundary
        var parts: JSONParts
    }

    /// How many parts the text has, given its byte order mark.
    func partCount(_ mark: EncodingDetection) -> Int {
        max(1, (source.size - mark.markLength + Self.partLength - 1) / Self.partLength)
    }

    /// Where the first part begins.
    func begin(_ mark: EncodingDetection) -> JSONBoundary {
        JSONBoundary(offset: mark.markLength, state: isLines ? .lines : .start)
    }

    /// Reads what begins in a part.
    ///
    /// - Parameters:
    ///   - known: Where it begins; nil: to be guessed.
    ///   - seen: The tables that began before, where that is known.
    func part(
        _ index: Int, from known: JSONBoundary?, seen: Set<String>?, mark: EncodingDetection
    ) -> Outcome {
        let first = mark.markLength + index * Self.partLength
        let range = first..<max(first, min(source.size, first + Self.partLength))
        var reader = JSONPartReader(source, file: file, mark: mark, seen: seen)
        let (start, end) = reader.read(range, from: known, isLines: isLines)
        return Outcome(start: start, end: end, parts: reader.parts)
    }

    /// Reads the package.
    ///
    /// - Throws: ``ExchangeError`` at the first place that is no JSON.
    func read() throws(ExchangeError) -> ExchangePackage {
        var log = ReadingLog()
        let mark = try beginning(&log)
        let count = partCount(mark)
        let workers = count > 1 ? Parallel.workers : 1
        let guesses = Slots<Outcome>(count)
        if workers > 1 {
            Parallel.forEach(count, workers: workers) { _, index in
                guesses[index] = part(
                    index, from: index == 0 ? begin(mark) : nil, seen: index == 0 ? [] : nil,
                    mark: mark)
            }
        }
        var outcomes: [JSONParts] = []
        var next = begin(mark)
        var seen = Set<String>()
        for index in 0..<count {
            let outcome: Outcome
            if let guess = guesses.take(index), guess.start == next,
                seen.isDisjoint(with: guess.parts.tables),
                Set(guess.parts.tables).count == guess.parts.tables.count
            {
                outcome = guess
            } else {
                outcome = part(index, from: next, seen: seen, mark: mark)
            }
            if let error = outcome.parts.error { throw error }
            seen.formUnion(outcome.parts.tables)
            next = outcome.end
            outcomes.append(outcome.parts)
        }
        try checkEnd(next, mark)
        var package = ExchangePackage()
        assemble(outcomes, into: &package)
        log.merge(package.readingLog)
        package.readingLog = log
        return package
    }

    /// Makes sure that the document is closed.
    func checkEnd(_ end: JSONBoundary, _ mark: EncodingDetection) throws(ExchangeError) {
        if !isLines, end.state != .done { throw try broken(.unfinished, source.size, mark) }
    }

    private func broken(
        _ fault: JSONFault, _ offset: Int, _ mark: EncodingDetection
    ) throws(ExchangeError) -> ExchangeError {
        let place = try ExchangeError.wrap { () throws(FileFailure) in
            try PlaceFinder.place(of: offset, in: source, encoding: mark)
        }
        return ExchangeError(
            .brokenJSON, path: file, line: place.line, column: place.column,
            arguments: [fault.rawValue, "\(offset)"])
    }

    /// Looks at the encoding of the whole file: UTF-8, or it is refused.
    func beginning(_ log: inout ReadingLog) throws(ExchangeError) -> EncodingDetection {
        var mark = EncodingDetection(encoding: .utf8, markLength: 0, reason: .wellFormed)
        let early = try ExchangeError.wrap { () throws(FileFailure) in
            var bytes = ByteBuffer(capacity: 4096)
            try source.read(at: 0, count: 4096, to: &bytes)
            return EncodingDetection.fromBeginning(bytes.span)
        }
        if let early {
            guard early.encoding == .utf8 else { throw try broken(.utf16, 0, mark) }
            mark = early
            log.add(
                ReadingLog.Notice(kind: .byteOrderMark, file: file, bytes: 0..<early.markLength))
        }
        let malformed = try ExchangeError.wrap { () throws(FileFailure) in
            try ByteCensus.of(source, from: mark.markLength).isUTF8 ? nil : firstMalformed(mark)
        }
        if let malformed { throw try broken(.badUTF8, malformed, mark) }
        return mark
    }

    private func firstMalformed(_ mark: EncodingDetection) throws(FileFailure) -> Int? {
        var decoder = TextDecoder(.utf8)
        var at = mark.markLength
        while at < source.size, decoder.firstMalformed == nil {
            var bytes = ByteBuffer(capacity: 1 << 20)
            try source.read(at: at, count: 1 << 20, to: &bytes)
            var text = ByteBuffer(capacity: 1 << 20)
            at += max(
                1,
                decoder.decode(
                    bytes.span, at: at, isLast: at + bytes.count >= source.size, to: &text))
        }
        return decoder.firstMalformed
    }

    // MARK: From parts to a package

    private func assemble(_ parts: [JSONParts], into package: inout ExchangePackage) {
        var metadata: [(key: String, value: JSONValue)] = []
        var arrays: [(name: String, values: [JSONValue])] = []
        var rows: [String: Int] = [:]
        for part in parts {
            metadata += part.metadata
            for array in part.arrays {
                if array.values.isEmpty || arrays.last?.name != array.name {
                    arrays.append(array)
                } else {
                    arrays[arrays.count - 1].values += array.values
                }
            }
            package.readingLog.merge(part.log, rows: rows)
            rows.merge(part.rows) { $0 + $1 }
        }
        var collector = Collector(parts: parts, package: package)
        ExchangePackage.visitTables(&collector)
        package = collector.package
        package.metadata = Metadata(JSONObject(metadata))
        addLines(parts, to: &package)
        addArrays(arrays, to: &package)
        let stated = package.metadata.tabellen
        package.metadata.values["tabellen"] = nil
        var columns = StatedColumns(
            stated: stated ?? JSONObject(), begun: Set(parts.flatMap(\.tables)), package: package,
            isStated: stated != nil)
        ExchangePackage.visitTables(&columns)
        package = columns.package
        columns.addUnknown(to: &package)
    }

    /// Joins the records of all parts, table by table.
    private struct Collector: TableVisitor {
        typealias Failure = Never
        let parts: [JSONParts]
        var package: ExchangePackage

        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) {
            let buffers = parts.compactMap { $0.existing(type) }
            if !buffers.isEmpty { package[keyPath: path].records = RecordBuffer.joined(buffers) }
        }
    }

    private func addLines(_ parts: [JSONParts], to package: inout ExchangePackage) {
        for (name, rows) in parts.flatMap(\.lines) {
            let records = RecordBuffer.joined([rows])
            if let index = package.unknownTables.firstIndex(where: { $0.name == name }) {
                package.unknownTables[index].rows.records += records
            } else {
                package.unknownTables.append(UnknownTable(name: name, rows: Table(records)))
            }
        }
    }

    /// An array under an unknown name is a table if `tabellen` names it or if it holds objects only;
    /// else it is metadata.
    private func addArrays(
        _ arrays: [(name: String, values: [JSONValue])], to package: inout ExchangePackage
    ) {
        var names = ColumnNames()
        for table in TableInfo.all where !arrays.isEmpty {
            // A second array of a table's name is not that table any more.
            _ = names.claim(table.name, position: 0)
        }
        for key in package.metadata.values.keys { _ = names.claim(key, position: 0) }
        var metadata = package.metadata.values.members.map { (key: $0.key, value: $0.value) }
        for (name, values) in arrays {
            let claimed = names.claim(name, position: 0)
            if claimed != name {
                package.readingLog.add(
                    ReadingLog.Notice(kind: .duplicateKey, file: file, arguments: [name]))
            }
            let isNamed = package.metadata.tabellen?[claimed] != nil
            let isObjects = !values.isEmpty && values.allSatisfy { $0.object != nil }
            guard isNamed || isObjects else {
                metadata.append((claimed, .array(values)))
                continue
            }
            let records = values.map { value -> UnknownRecord in
                var record = UnknownRecord()
                record.leftover.entries =
                    value.object.map { object in
                        object.members.filter { !$0.value.isMissing }.map {
                            Leftover.Entry(name: $0.key, text: $0.value.cellText)
                        }
                    } ?? [Leftover.Entry(name: "#1", text: value.cellText)]
                return record
            }
            package.unknownTables.append(UnknownTable(name: claimed, rows: Table(records)))
        }
        package.metadata.values = JSONObject(metadata)
    }

    /// Sets which columns each table was delivered with.
    private struct StatedColumns: TableVisitor {
        typealias Failure = Never
        let stated: JSONObject
        let begun: Set<String>
        var package: ExchangePackage
        let isStated: Bool

        private func names(_ table: String) -> [String]? {
            stated[table]?.array?.compactMap(\.string)
        }

        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) {
            let name = "\(Content.table)"
            let stated = names(name)
            let isThere = stated != nil || begun.contains(name)
            guard isThere || !package[keyPath: path].isEmpty else { return }
            // Columns that occur are added by whoever writes the table.
            package[keyPath: path].columns = stated ?? []
        }

        func addUnknown(to package: inout ExchangePackage) {
            for index in package.unknownTables.indices {
                package.unknownTables[index].rows.columns =
                    names(package.unknownTables[index].name) ?? []
            }
            let known = Set(package.unknownTables.map(\.name))
            for member in stated.members
            where TableInfo.named(member.key) == nil && !known.contains(member.key) {
                var table = UnknownTable(name: member.key)
                table.rows.columns = names(member.key) ?? []
                package.unknownTables.append(table)
            }
            for table in package.unknownTables {
                package.readingLog.add(
                    ReadingLog.Notice(kind: .unknownTable, table: table.name))
            }
        }
    }
}
