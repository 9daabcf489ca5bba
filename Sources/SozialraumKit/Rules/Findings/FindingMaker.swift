import PlainTextRecords

/// Makes findings of the places that were kept: reads the rows again, works out lines and columns,
/// and finds the words.
struct FindingMaker {
    let scan: InputScan
    let view: PackageView
    let language: ReportLanguage
    private let judgement: BaselineJudgement?
    private let known: KnownValues

    init(
        scan: InputScan, view: PackageView, language: ReportLanguage,
        judgement: BaselineJudgement? = nil
    ) {
        self.judgement = judgement
        self.scan = scan
        self.view = view
        self.language = language
        known = KnownValues(view)
    }

    /// The findings of the input, in the order of reports.
    func findings() throws(ExchangeError) -> [Finding] {
        let samples = Rule.all.indices.flatMap { scan.findings.samples($0) }
        let rows = try readRows(samples)
        let persons = try NaturalPersons(view, rows, language)
        var findings: [Finding] = []
        for sample in samples {
            let facts = sample.table >= 0 ? rows[sample.table]?[sample.byte] : nil
            findings.append(make(sample, facts, rows, persons))
        }
        try addPlaces(&findings)
        return findings.enumerated().sorted { left, right in
            let (first, second) = (Self.order(left.element), Self.order(right.element))
            return first == second ? left.offset < right.offset : first < second
        }.map(\.element)
    }

    /// Findings of a whole package come first, then tables in the order of the format, unknown ones
    /// by name.
    private static func order(_ finding: Finding) -> (Int, String, Int, String) {
        let table = finding.location.table
        let place = table.map { TableInfo.order(of: $0) } ?? -1
        return (
            place, place == TableInfo.all.count ? table ?? "" : "",
            finding.location.bytes?.lowerBound ?? -1, finding.code
        )
    }

    /// Reads all rows again in which something was found, and those that are related to them.
    private func readRows(
        _ samples: [Sample]
    ) throws(ExchangeError) -> [Int: [Int: RowFacts]] {
        var offsets: [Int: Set<Int>] = [:]
        for sample in samples where sample.table >= 0 && sample.row > 0 && sample.byte >= 0 {
            guard sample.table < scan.tables.count, let table = scan.tables[sample.table] else {
                continue
            }
            offsets[sample.table, default: []].insert(sample.byte)
            if sample.related > 0 {
                offsets[sample.table, default: []].insert(
                    table.byte(ofRow: sample.related - 1))
            }
        }
        var rows: [Int: [Int: RowFacts]] = [:]
        for (number, wanted) in offsets {
            guard let table = scan.tables[number] else { continue }
            rows[number] = try RowReading(scan: table, language: language)
                .rows(at: wanted.sorted())
        }
        return rows
    }

    // MARK: One finding

    private func make(
        _ sample: Sample, _ facts: RowFacts?, _ rows: [Int: [Int: RowFacts]],
        _ persons: NaturalPersons
    ) -> Finding {
        let (ruleIndex, message) = RuleCatalogue.messages[sample.message]
        let rule = Rule.all[ruleIndex]
        let table =
            sample.table >= 0 && sample.table < scan.tables.count ? scan.tables[sample.table] : nil
        let arguments = arguments(sample, message.kind, rule, table, facts)
        var finding = Finding(
            code: rule.code, severity: scan.settings.severity(of: sample.message),
            kind: message.kind,
            message: message.sentence.text(language, arguments),
            remedy: rule.remedy.text(language), value: nil,
            location: location(sample, table, facts, persons), related: [])
        if message.isDelicate { finding.location.record = nil }
        finding.acceptance = judgement?.acceptance(sample, record: facts?.key)
        if let table, let facts, sample.field >= 0 {
            finding.value = value(sample, message.kind, table, facts, persons)
        }
        if let table, sample.related > 0 {
            let byte = table.byte(ofRow: sample.related - 1)
            if let first = rows[sample.table]?[byte] {
                var other = sample
                other.row = sample.related
                other.byte = byte
                other.range = nil
                finding.related = [location(other, table, first, persons)]
                // Both have the same key.
                if finding.location.record == nil { finding.related[0].record = nil }
            }
        }
        return finding
    }

    private func location(
        _ sample: Sample, _ table: TableScan?, _ facts: RowFacts?, _ persons: NaturalPersons
    ) -> Finding.Location {
        var location = Finding.Location()
        location.file = sample.file ?? table?.file
        location.table = table?.info.name ?? sample.tableName.flatMap { $0.isEmpty ? nil : $0 }
        if sample.table >= 0, sample.table < TableInfo.all.count {
            location.table = TableInfo.all[sample.table].name
        }
        location.field = sample.fieldName
        location.bytes = sample.range
        if sample.row > 0 { location.row = sample.row }
        if let facts, let table {
            if sample.field >= 0 {
                location.field = table.info.fields.names[sample.field]
                if location.bytes == nil { location.bytes = facts.places[sample.field] }
            }
            if !persons.isNamed(by: facts, table: table.info.name) {
                location.record = facts.key.map(Disclosure.cut)
            }
        }
        if location.bytes == nil, sample.row > 0, sample.byte >= 0 {
            location.bytes = sample.byte..<sample.byte
        }
        if let table, case .json(_, let isLines) = table.text, sample.row > 0 {
            var pointer = isLines ? "" : "/\(table.info.name)/\(sample.row - 1)"
            // What is not there has no place of its own.
            let isThere = facts.map { $0.absent & 1 << UInt64(max(0, sample.field)) == 0 } ?? true
            if let field = location.field, isThere { pointer += "/\(field)" }
            location.pointer = pointer
        }
        if let pointer = sample.pointer { location.pointer = pointer }
        if !sample.path.isEmpty { addMetadataPlace(sample, &location) }
        return location
    }

    private func addMetadataPlace(_ sample: Sample, _ location: inout Finding.Location) {
        guard let place = scan.metadataPlace, scan.metadata.values[sample.path[0]] != nil else {
            return
        }
        location.pointer = JSONPointer.text(place.root + sample.path)
        location.bytes = JSONLocator.range(of: sample.path, in: place)
    }

    // MARK: Words

    private func arguments(
        _ sample: Sample, _ kind: FindingKind, _ rule: Rule, _ table: TableScan?,
        _ facts: RowFacts?
    ) -> [String] {
        if let made = facts?.arguments(sample.message) { return made }
        switch kind {
        case "shiftedRow": return ["\(sample.detail)"]
        case "brokenReference":
            guard let table, sample.field >= 0 else { return [] }
            return [table.info.fields.fields[sample.field].schema.references ?? ""]
        case "unreadableValue":
            guard let table, sample.field >= 0 else { return [] }
            return [Expectation.text(table.info.fields.fields[sample.field], language)]
        default: break
        }
        if let check = rule.checks.first(where: { $0 is PackageCheck }) as? PackageCheck,
            sample.row > 0
        {
            return check.arguments(Int(sample.detail), language)
        }
        if let table, let facts, sample.field >= 0 {
            let field = table.info.fields.fields[sample.field]
            for case let check as ValueCheck in rule.checks where check.isAbout(field) {
                return facts.texts[sample.field].withByteSpan { bytes in
                    check.arguments(ValueLook(ValueField(field), bytes: bytes), language)
                }
            }
        }
        return FindingWords.safe(
            sample.arguments, kind: kind, table: sample.tableName ?? table?.info.name,
            hasKnownColumn: table.map(hasKnownColumn) ?? true, language)
    }

    /// Whether at least one header is known; else the header may be a row of data.
    private func hasKnownColumn(_ table: TableScan) -> Bool {
        if case .json = table.text { return true }
        return table.columns.contains { table.info.fields.index(of: $0) != nil }
    }

    private func value(
        _ sample: Sample, _ kind: FindingKind, _ table: TableScan, _ facts: RowFacts,
        _ persons: NaturalPersons
    ) -> String? {
        let bit: UInt64 = 1 << UInt64(sample.field)
        let invalid: Set<FindingKind> = [
            "unknownCode", "brokenReference", "repeatedPart", "tooManyParts",
        ]
        let field = table.info.fields.fields[sample.field]
        let text = facts.texts[sample.field]
        if persons.isReferred(text, table: table.info.name, field: field) {
            return Disclosure(language: language).length(text)
        }
        let isValid =
            facts.problems.unreadable & bit == 0 && !invalid.contains(kind)
            && known.has(text, table: table.info.name, field: field)
        return Disclosure(language: language).shown(
            text, table: table.info.name, field: field, isValid: isValid
        ) { name in table.info.fields.index(of: name).map { facts.texts[$0] } }
    }

    // MARK: Lines and columns

    private func addPlaces(
        _ findings: inout [Finding]
    ) throws(ExchangeError) {
        var wanted: [String: Set<Int>] = [:]
        for finding in findings {
            for location in [finding.location] + finding.related {
                guard let file = location.file, let bytes = location.bytes else { continue }
                wanted[file, default: []].insert(bytes.lowerBound)
                wanted[file, default: []].insert(bytes.upperBound)
            }
        }
        var places: [String: [Int: PlaceFinder.Place]] = [:]
        for (file, offsets) in wanted {
            guard let source = scan.sources[file] else { continue }
            let text = scan.text(of: file)
            places[file] = try ExchangeError.wrap { () throws(FileFailure) in
                try PlaceFinder.places(
                    of: Array(offsets), in: source, encoding: text.encoding,
                    isUTF8: text.isUTF8, marks: text.marks)
            }
        }
        func placed(_ location: Finding.Location) -> Finding.Location {
            guard let file = location.file, let bytes = location.bytes,
                let place = places[file]?[bytes.lowerBound]
            else { return location }
            var result = location
            let end = places[file]?[bytes.upperBound] ?? place
            result.line = place.line
            result.column = place.column
            result.endLine = end.line
            result.endColumn = end.column
            return result
        }
        for index in findings.indices {
            findings[index].location = placed(findings[index].location)
            findings[index].related = findings[index].related.map(placed)
        }
    }
}

/// Words that are the same in reports and in the messages of other commands.
enum FindingWords {
    /// The arguments of a message without names that may be data.
    ///
    /// Names of unknown columns can be data where the header is none; in tables of single cases and
    /// in unknown tables they are told by position only.
    static func safe(
        _ arguments: [String], kind: FindingKind, table: String?, hasKnownColumn: Bool,
        _ language: ReportLanguage
    ) -> [String] {
        let named: Set<FindingKind> = [
            .unknownColumn, .nearMissColumn, .duplicateColumn, .duplicateKey, "unknownCaseColumn",
            "personColumn",
        ]
        guard named.contains(kind), let first = arguments.first, let table else {
            return arguments
        }
        let info = TableInfo.named(table)
        let isOpen = info != nil && !TableInfo.caseTables.contains(table) && hasKnownColumn
        if isOpen || info?.fields.index(of: first) != nil { return arguments }
        var result = arguments
        let position = arguments.count > 1 ? arguments.last.flatMap { Int($0) } : nil
        result[0] = position.map { "#\($0)" } ?? language.pick("<unbekannt>", "<unknown>")
        return result
    }
}
