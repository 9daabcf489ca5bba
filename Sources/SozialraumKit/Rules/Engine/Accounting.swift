import PlainTextRecords

/// What became of a rule in a run.
public struct RuleStatus: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It was checked, and nothing was found.
    public static let passed = RuleStatus(rawValue: "passed")
    /// It found something.
    public static let found = RuleStatus(rawValue: "found")
    /// The input has nothing that the rule is about.
    public static let notApplicable = RuleStatus(rawValue: "notApplicable")
    /// It could not be checked, or not wholly.
    public static let skipped = RuleStatus(rawValue: "skipped")
    /// The rule itself failed: a fault of the tool.
    public static let failed = RuleStatus(rawValue: "failed")
    /// It was switched off.
    public static let off = RuleStatus(rawValue: "off")

    /// How much of it shows when several inputs are put together.
    var weight: Int {
        switch self {
        case .failed: return 5
        case .found: return 4
        case .skipped: return 3
        case .passed: return 2
        case .off: return 1
        default: return 0
        }
    }
}

/// Why a rule was not checked wholly.
struct SkipReason: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case missingColumn, missingTable, missingFile, missingMetadata, unknownTable, noCodeDate,
            noDate,
            broken, failed
    }
    var kind: Kind
    var subject = ""

    func text(_ language: ReportLanguage) -> String {
        switch kind {
        case .missingColumn:
            return language.pick(
                "Die Spalte \(subject) fehlt.", "The column \(subject) is missing.")
        case .missingTable:
            return language.pick(
                "Die Tabelle \(subject) fehlt, auf die sich Zeilen beziehen; mit --with lässt sich "
                    + "das Paket angeben, das sie enthält.",
                "The table \(subject) is missing to which rows refer; --with names the package "
                    + "that holds it.")
        case .missingFile:
            return language.pick(
                "Die Datei der Tabelle \(subject) fehlt.",
                "The file of the table \(subject) is missing.")
        case .unknownTable:
            return language.pick(
                "Eine Tabelle \(subject) kennt das Format nicht; ihre Zeilen wurden nicht geprüft. Die "
                    + "Datei heißt wie ihre Tabelle, etwa hilfen.csv.",
                "The format knows no table \(subject); its rows were not checked. A file is named "
                    + "after its table, such as hilfen.csv.")
        case .missingMetadata:
            return language.pick(
                "In den Angaben zum Paket fehlt „\(subject)“ oder ist nicht lesbar.",
                "In the data about the package “\(subject)” is missing or cannot be read.")
        case .noDate:
            return language.pick(
                "Es ist nicht bekannt, von welchem Tag die Angaben sind; --date nennt ihn.",
                "It is not known of which day the data are; --date names it.")
        case .noCodeDate:
            return language.pick(
                "Es ist kein Datum bekannt, an dem die Codes gelten sollen; --date nennt eines.",
                "No date is known on which the codes should be valid; --date names one.")
        case .failed:
            return language.pick(
                "Diese Regel ist an einem Fehler des Programms gescheitert (\(subject)), nicht an den "
                    + "Daten. Bitte melden.",
                "This rule failed by a fault of the program (\(subject)), not of the data. Please "
                    + "report it.")
        case .broken:
            return language.pick(
                "Der Text bricht ab; was danach steht, wurde nicht gelesen.",
                "The text breaks off; what stands behind was not read.")
        }
    }
}

/// Accounts for every rule: checked with or without a finding, without meaning here, or skipped.
struct Accounting {
    let scan: InputScan
    let view: PackageView
    /// The rules that failed, with the kind of what they threw.
    var failures: [Int: String] = [:]

    func status(of rule: Int) -> (status: RuleStatus, reason: SkipReason?) {
        if let kind = failures[rule] {
            return (.failed, SkipReason(kind: .failed, subject: kind))
        }
        let count = scan.findings.count(rule)
        var (isApplicable, reason) = judge(Rule.all[rule])
        if isApplicable, reason == nil { reason = columnMissing(rule) }
        if count > 0 { return (.found, reason) }
        if let reason { return (.skipped, reason) }
        return (isApplicable ? .passed : .notApplicable, nil)
    }

    private func judge(_ rule: Rule) -> (isApplicable: Bool, reason: SkipReason?) {
        if rule.scope.needsMetadata, scan.isSingleTable { return (false, nil) }
        let (isApplicable, reason) = bySubject(rule)
        guard isApplicable, !rule.scope.metadataDays.isEmpty else { return (isApplicable, reason) }
        let days = metadataDays(rule.scope)
        return (days.isApplicable, days.isApplicable ? reason ?? days.reason : nil)
    }

    /// Whether the metadata name the days that a rule compares with.
    private func metadataDays(_ scope: RuleScope) -> (isApplicable: Bool, reason: SkipReason?) {
        // What stands behind the place at which a text breaks off is not known.
        if scan.fault != nil || scan.isManifestBroken { return (true, nil) }
        let metadata = MetadataView(scan)
        var isApplicable = false
        var reason: SkipReason?
        for var keys in scope.metadataDays {
            if scope.takesGivenDate, scan.givenDate != nil {
                keys.removeAll { $0 == "erstellt_am" }
            }
            let isStated = keys.allSatisfy {
                Metadata.requiredKeys.contains($0) || !metadata.isMissing($0)
            }
            guard isStated else { continue }
            isApplicable = true
            if reason == nil, let key = keys.first(where: { metadata.day($0) == nil }) {
                reason = SkipReason(kind: .missingMetadata, subject: key)
            }
        }
        return (isApplicable, reason)
    }

    private func bySubject(_ rule: Rule) -> (isApplicable: Bool, reason: SkipReason?) {
        let broken: SkipReason? = scan.fault == nil ? nil : SkipReason(kind: .broken)
        switch rule.scope.subject {
        case .package:
            return (true, rule.scope.isAboutBreak ? nil : broken)
        case .metadata:
            if scan.isSingleTable { return (false, nil) }
            return (true, scan.isManifestBroken ? SkipReason(kind: .broken) : broken)
        case .carrier(let isWanted):
            return isWanted(scan.carrier) ? (true, broken) : (false, nil)
        case .folder:
            return scan.carrier.isFolder && !scan.isSingleTable ? (true, broken) : (false, nil)
        case .rows(let isAbout):
            let isApplicable = scan.tables.contains { table in
                table.map { $0.rows > 0 && isAbout($0.info.name) } ?? false
            }
            let missing = missingFile { isAbout(TableInfo.all[$0].name) }
            return (isApplicable, broken ?? unknownTable ?? missing)
        case .fields(let isAbout):
            let (isApplicable, reason) = fields(rule, isAbout)
            return (isApplicable, broken ?? unknownTable ?? reason)
        }
    }

    /// A single table that the format does not know: nothing in it was looked at.
    private var unknownTable: SkipReason? {
        guard scan.isSingleTable, let name = scan.unknownTables.first else { return nil }
        return SkipReason(kind: .unknownTable, subject: PlainLine.of(name))
    }

    private func missingFile(_ isAbout: (Int) -> Bool) -> SkipReason? {
        scan.missingFiles.sorted().first(where: isAbout).map {
            SkipReason(kind: .missingFile, subject: TableInfo.all[$0].name)
        }
    }

    private func fields(
        _ rule: Rule, _ isAbout: (String, FieldInfo) -> Bool
    ) -> (isApplicable: Bool, reason: SkipReason?) {
        for name in rule.scope.requires
        where !view.isDelivered(TableInfo.order(of: name)) {
            let table = TableInfo.order(of: name)
            return (false, missingFile { $0 == table })
        }
        var isApplicable = false
        var reason = missingFile { table in
            let info = TableInfo.all[table]
            return info.fields.fields.contains { isAbout(info.name, $0) }
        }
        for (number, info) in TableInfo.all.enumerated() {
            let about = info.fields.fields.enumerated().filter { isAbout(info.name, $0.element) }
            guard !about.isEmpty, let table = scan.tables[number], table.rows > 0 else { continue }
            isApplicable = true
            let missing = table.missingColumns
            for (index, field) in about {
                if missing.contains(field.name) {
                    reason =
                        reason
                        ?? SkipReason(
                            kind: .missingColumn, subject: "\(info.name).\(field.name)")
                }
                guard rule.scope.followsReferences, table.isUsed(index),
                    let target = field.target(in: info.name)
                else { continue }
                let name = TableInfo.all[target].name
                if scan.missingFiles.contains(target), !view.isDelivered(target) {
                    reason = reason ?? SkipReason(kind: .missingFile, subject: name)
                } else if !view.isDelivered(target) {
                    reason = reason ?? SkipReason(kind: .missingTable, subject: name)
                } else if let key = keyMissing(target) {
                    reason = reason ?? SkipReason(kind: .missingColumn, subject: key)
                }
            }
            if rule.scope.followsCodes, table.hasExtraCodes {
                reason = reason ?? codesMissing
            }
            reason = reason ?? dateMissing(rule.scope.date, table)
        }
        return (isApplicable, reason)
    }

    /// Why codes that the package adds itself cannot be looked up.
    private var codesMissing: SkipReason? {
        let codes = TableInfo.order(of: "\(Zusatzcode.table)")
        if view.isDelivered(codes) {
            return keyMissing(codes).map { SkipReason(kind: .missingColumn, subject: $0) }
        }
        return SkipReason(
            kind: scan.missingFiles.contains(codes) ? .missingFile : .missingTable,
            subject: TableInfo.all[codes].name)
    }

    /// Why the date that a rule judges by is not known.
    private func dateMissing(_ need: RuleScope.DateNeed?, _ table: TableScan) -> SkipReason? {
        switch need {
        case .codes: return table.undatedCodes > 0 ? SkipReason(kind: .noCodeDate) : nil
        case .run: return scan.date == nil ? SkipReason(kind: .noDate) : nil
        case .runningHelps:
            let isKnown = HilfenImFall.stichtag(view) != 0
            return isKnown || !view.table("hilfen").kept("ende").contains(0)
                ? nil : SkipReason(kind: .noDate)
        case nil: return nil
        }
    }

    /// A required column that the checks of a rule look at and that one of the packages lacks.
    private func columnMissing(_ rule: Int) -> SkipReason? {
        for (number, columns) in RuleNeeds.all[rule].columns.sorted(by: { $0.key < $1.key }) {
            for table in [view.own.tables[number], view.other?.tables[number]] {
                guard let table, table.rows > 0 else { continue }
                if let name = table.missingColumns.first(where: { columns.contains($0) }) {
                    return SkipReason(kind: .missingColumn, subject: "\(table.info.name).\(name)")
                }
            }
        }
        return nil
    }

    /// The key column that a table lacks, so that nothing can be found in it.
    private func keyMissing(_ target: Int) -> String? {
        guard let table = scan.tables[target], table.rows > 0 else { return nil }
        let keys = table.info.fields.key.map(\.name)
        return table.missingColumns.first { keys.contains($0) }
            .map { "\(table.info.name).\($0)" }
    }
}
