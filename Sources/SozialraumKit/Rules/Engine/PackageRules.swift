import PlainTextRecords

/// Runs the rules that see a whole input: those of the metadata, of keys and references, and of
/// several tables.
struct PackageRules {
    let own: InputScan
    let view: PackageView
    /// The rules that failed, with the kind of what they threw.
    private(set) var failures: [Int: String] = [:]

    init(_ own: InputScan, with other: InputScan?) {
        self.own = own
        view = PackageView(own, with: other)
    }

    /// Adds what the rules find to the findings of the input.
    mutating func run() {
        runMetadata()
        for table in own.tables {
            guard let table else { continue }
            duplicates(table)
            // Where the text breaks off, what is referred to may stand behind.
            if own.fault != nil { continue }
            references(table)
            extraCodes(table)
        }
        let rows = own.tables.reduce(0) { $0 + ($1?.rows ?? 0) }
        if rows > 100_000 { LargeMemory.giveBack() }
        for rule in Rule.all.indices {
            for case let check as PackageCheck in own.settings.checks(of: rule) {
                do {
                    try check.run(view, &own.findings)
                } catch {
                    failures[rule] = "\(type(of: error))"
                }
            }
        }
        if own.fault == nil, view.table("hilfen").ownCount > 0 {
            let checks = Rule.all.indices.flatMap { own.settings.checks(of: $0) }
                .compactMap { $0 as? CaseCheck }
            HilfenImFall(view, view.course, checks).run(&own.findings)
        }
    }

    private mutating func runMetadata() {
        let metadata = MetadataView(own)
        var found: [MetadataFinding] = []
        for rule in Rule.all.indices {
            for case let check as MetadataCheck in own.settings.checks(of: rule) {
                do {
                    try check.run(metadata, &found)
                } catch {
                    failures[rule] = "\(type(of: error))"
                }
            }
        }
        for finding in found {
            var sample = Sample(message: RuleCatalogue.message(finding.kind))
            sample.file = own.metadataPlace?.file
            sample.path = finding.path
            sample.arguments = finding.arguments
            sample.tableName = finding.table
            sample.fieldName = finding.field
            own.findings.add(sample)
        }
    }

    /// Rows whose key an earlier row has.
    private func duplicates(_ table: TableScan) {
        let duplicates = table.takeDuplicates()
        guard !duplicates.isEmpty else { return }
        let message = RuleCatalogue.message("duplicateRecord")
        let field = table.info.fields.fields.firstIndex { $0.need == .key } ?? -1
        var found = FindingBuffer(own.findings.limit, own.findings.settings)
        for (first, again) in duplicates {
            let row = Int(again)
            found.add(
                message, table: table.table, byte: table.byte(ofRow: row), field: field,
                key: table.key(ofRow: row)
            ) {
                var sample = table.sample(message, row: row, field: field)
                sample.related = Int(first) + 1
                return sample
            }
        }
        own.findings.merge(found, table: table.table)
    }

    /// References to records that are not there.
    private func references(_ table: TableScan) {
        let broken = RuleCatalogue.message("brokenReference")
        for (place, reference) in table.references.enumerated() {
            let both = view.table(table.table)
            if view.isDelivered(reference.target), hasKeys(reference.target) {
                let before = own.findings.counts[broken]
                both.resolveReferences(place, "brokenReference", to: &own.findings)
                if own.findings.counts[broken] == before { continue }
            } else if table.info.fields.fields[reference.field].schema.kind != "ags" {
                // Any number may be an identifier; but keys of municipalities have a form of their own.
                continue
            }
            both.lookForPersons(place, view.table(reference.target).search, to: &own.findings)
        }
    }

    /// Whether the keys of a table were delivered; without them everything would lead nowhere.
    private func hasKeys(_ target: Int) -> Bool {
        guard let table = own.tables[target], table.rows > 0 else { return true }
        let missing = table.missingColumns
        return !table.info.fields.key.contains { missing.contains($0.name) }
    }

    /// Codes that the package may have added: whether it has, and whether they are valid.
    private func extraCodes(_ table: TableScan) {
        guard view.isDelivered(TableInfo.order(of: "\(Zusatzcode.table)")) else { return }
        let codes = view.table("codes")
        let from = codes.kept("gueltig_ab")
        let until = codes.kept("gueltig_bis")
        let unknown = RuleCatalogue.message("unknownCode")
        for (number, part) in table.parts.enumerated() {
            var last: (row: UInt32, field: UInt16, isTold: Bool)?
            for code in part.extraCodes {
                // A cell is told once, however many of its codes are wrong.
                let isSame = last?.row == code.row && last?.field == code.field
                if isSame, last?.isTold == true { continue }
                var isTold = false
                defer { last = (code.row, code.field, isTold) }
                let row = table.firstRow(ofPart: number) + Int(code.row)
                let found = codes.search.row(of: code.key)
                if found == TableView.missing {
                    isTold = true
                    own.findings.add(
                        table.sample(unknown, row: row, field: Int(code.field)),
                        key: table.key(ofRow: row))
                } else if code.date != 0,
                    let kind = Self.judge(code.date, codes.period(Int(found), from, until))
                {
                    isTold = true
                    own.findings.add(
                        table.sample(
                            RuleCatalogue.message(kind), row: row, field: Int(code.field)),
                        key: table.key(ofRow: row))
                }
            }
        }
    }

    private static func judge(_ date: Int32, _ period: Period?) -> FindingKind? {
        guard let period else { return nil }
        let date = PartialDate(packed: date)
        if let from = period.from, date.last < from.first { return "codeNotYetValid" }
        if let until = period.until, until.last < date.first { return "codeNoLongerValid" }
        return nil
    }
}
