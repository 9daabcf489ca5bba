import PlainTextRecords

/// Tells whether exchange files can be trusted.
///
///     let report = try Validator().validate(path: "Examples/trier-saarburg")
///     print(report.verdict, report.counts.error)
///     for finding in report.findings { print(finding.code, finding.message) }
///
/// An input is read once, as a stream: memory holds keys, references and a few days of each record,
/// never the records.
public struct Validator: Sendable {
    /// How many places of each rule are kept; the counts are exact all the same.
    public var samples = SampleLimit.atMost(100)
    /// The day of rules that depend on one; nil: the package's `stand`, else the day on which it was
    /// made, else that of the package that it is delivered for. Never the clock.
    public var date: Day?
    public var language = ReportLanguage.german
    /// Whether the report names the SHA-256 of each input.
    public var hashes = false
    /// Which rules are off or have another severity.
    public var rules = RulesFile()
    /// What is accepted.
    public var baseline: Baseline?
    /// Whether the report holds all findings as a new baseline.
    public var collectsBaseline = false
    /// Checks that take the place of those of a rule, by code; for tests.
    var replacedChecks: [String: [any RuleCheck]] = [:]

    public init() {}

    /// Validates the package at a path: a folder, its `datapackage.json`, a JSON document, JSON
    /// Lines, or a single CSV table; `-` is standard input.
    ///
    /// - Parameter other: The package that the input is delivered for: its records may be referred
    ///   to, and it is not itself reported on.
    /// - Throws: ``ExchangeError`` if an input cannot be opened, is not of its kind, or has an unknown
    ///   major version. Wrong content is a finding.
    /// - Complexity: O(n); large files are checked on all cores.
    public func validate(
        path: String, with other: Companion? = nil
    ) throws(ExchangeError) -> ValidationReport {
        try validate(path: path, with: other, rowLimit: Limits.rows)
    }

    /// The same with another limit of rows, so that tests can reach it.
    func validate(
        path: String, with other: Companion?, rowLimit: Int
    ) throws(ExchangeError) -> ValidationReport {
        let scan = try InputScan.read(
            path,
            ScanOptions(
                date: date, companionDate: other?.scan.date, limit: samples,
                settings: settings(path), rowLimit: rowLimit))
        return try report(scan, other)
    }

    /// Validates a package in memory, with the same rules. Its places are records, rows and fields;
    /// rules about files have nothing to say of it.
    ///
    /// - Complexity: O(n).
    public func validate(
        _ package: ExchangePackage, with other: Companion? = nil
    ) throws(ExchangeError) -> ValidationReport {
        let scan = try InputScan(
            .memory(package.bytes(as: .json)), carrier: .json, name: "",
            ScanOptions(
                date: date, companionDate: other?.scan.date, limit: samples,
                settings: settings("")))
        var report = try report(scan, other)
        for index in report.findings.indices {
            report.findings[index].location.forgetText()
            for place in report.findings[index].related.indices {
                report.findings[index].related[place].forgetText()
            }
        }
        return report
    }

    /// What this run does otherwise than the rules say.
    private func settings(_ path: String) -> RunSettings {
        var index: BaselineIndex?
        if baseline != nil || collectsBaseline {
            let isManifest = PackageReader.fileName(path) == DataPackage.fileName
            var folder = isManifest ? PackageReader.parent(path) : path
            while folder.hasSuffix("/"), folder.count > 1 { folder.removeLast() }
            index = BaselineIndex(
                baseline ?? Baseline(), collects: collectsBaseline, folder: folder)
        }
        return RunSettings(rules, baseline: index, checks: replacedChecks)
    }

    /// A package that inputs are delivered for, read once for all of them.
    public struct Companion: @unchecked Sendable {
        fileprivate let scan: InputScan

        /// Reads the package at a path.
        ///
        /// - Throws: ``ExchangeError`` if it cannot be opened, or is not of its kind.
        public init(path: String) throws(ExchangeError) {
            scan = try InputScan.read(
                path, ScanOptions(date: nil, limit: .atMost(0)))
            if let fault = scan.fault { throw fault }
        }
    }

    private func report(
        _ scan: InputScan, _ other: Companion?
    ) throws(ExchangeError) -> ValidationReport {
        for (own, other) in zip(scan.tables, other?.scan.tables ?? []) {
            guard let own else { continue }
            try scan.check(own, with: other)
            own.hasCounterpart = other != nil
        }
        var rules = PackageRules(scan, with: other?.scan)
        rules.run()
        let settings = scan.settings
        let judgement = settings.baseline.map { BaselineJudgement($0, scan) }
        var report = ValidationReport(language: language)
        report.rules = outcomes(
            Accounting(scan: scan, view: rules.view, failures: rules.failures), settings)
        for (rule, table, count) in scan.findings.tables {
            let isKnown = TableInfo.all.indices.contains(table)
            let table =
                isKnown ? TableInfo.all[table].name : ValidationReport.RuleOutcome.otherPlaces
            report.rules[rule].tables[table, default: 0] += count
        }
        for (index, entry) in RuleCatalogue.messages.enumerated() {
            let accepted = judgement?.accepted[index] ?? 0
            let count = scan.findings.counts[index] - accepted
            switch settings.severity(of: index) {
            case .error: report.counts.error += count
            case .warning: report.counts.warning += count
            default: report.counts.hint += count
            }
            report.counts.accepted += accepted
            report.rules[entry.rule].accepted += accepted
        }
        let isWhole = report.rules.allSatisfy { $0.isWhole || $0.status == .off }
        report.verdict = report.counts.error > 0 ? .invalid : isWhole ? .valid : .incomplete
        report.inputs = [try input(scan, report.verdict)]
        report.findings = try FindingMaker(
            scan: scan, view: rules.view, language: language, judgement: judgement
        ).findings()
        if let judgement {
            if baseline != nil { report.baseline = Self.outcome(judgement, report.rules) }
            if collectsBaseline {
                report.newBaseline = try BaselineWriter(
                    scan: scan, view: rules.view, language: language
                ).baseline(judgement, report.rules)
            }
        }
        return report
    }

    /// What became of each rule.
    private func outcomes(
        _ accounting: Accounting, _ settings: RunSettings
    ) -> [ValidationReport.RuleOutcome] {
        Rule.all.enumerated().map { index, rule in
            var outcome = ValidationReport.RuleOutcome(
                code: rule.code, title: rule.title.text(language),
                remedy: rule.remedy.text(language), severity: rule.severity, status: .off,
                reason: settings.reasons[index],
                count: accounting.scan.findings.count(index), accepted: 0)
            if settings.isOff[index] { return outcome }
            let (status, reason) = accounting.status(of: index)
            outcome.status = status
            outcome.reason = reason?.text(language)
            if let severity = settings.severities[index] {
                outcome.originalSeverity = rule.severity
                outcome.severity = severity
                outcome.severityReason = settings.reasons[index]
            }
            return outcome
        }
    }

    /// How the baseline fared in one input.
    private static func outcome(
        _ judgement: BaselineJudgement, _ rules: [ValidationReport.RuleOutcome]
    ) -> ValidationReport.BaselineOutcome {
        let whole = Set(rules.filter(\.isWhole).map(\.code))
        return ValidationReport.BaselineOutcome(
            entries: judgement.index.entries, hits: judgement.hits, states: judgement.states,
            isJudged: judgement.index.entries.map { whole.contains($0.code) })
    }

    private func input(
        _ scan: InputScan, _ verdict: ValidationReport.Verdict
    ) throws(ExchangeError) -> ValidationReport.Input {
        ValidationReport.Input(
            path: scan.path, carrier: scan.carrier,
            profile: scan.metadata.profil.flatMap { name in
                Profile.all.first { $0.rawValue == name }?.rawValue
            },
            date: scan.date, verdict: verdict, bytes: scan.files.reduce(0) { $0 + $1.bytes },
            sha256: hashes ? try InputHash.of(scan) : nil,
            files: scan.files.map {
                ValidationReport.File(
                    path: $0.path, bytes: $0.bytes, rows: $0.rows, encoding: $0.encoding,
                    delimiter: $0.delimiter, lineEnd: $0.lineEnd)
            }, isInvented: scan.metadata.erfunden)
    }
}

extension Finding.Location {
    /// What only a text has.
    fileprivate mutating func forgetText() {
        file = nil
        line = nil
        column = nil
        endLine = nil
        endColumn = nil
        bytes = nil
    }
}

extension ExchangePackage {
    /// Validates the package; see ``Validator/validate(_:with:)``.
    ///
    /// - Throws: ``ExchangeError`` if the metadata name another format or an unknown major version.
    public func validate(_ validator: Validator = Validator()) throws(ExchangeError)
        -> ValidationReport
    {
        try validator.validate(self)
    }
}
