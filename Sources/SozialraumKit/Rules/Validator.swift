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
    /// made. Never the clock.
    public var date: Day?
    public var language = ReportLanguage.german
    /// Whether the report names the SHA-256 of each input.
    public var hashes = false

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
        let keys = other?.keys ?? LongKeys()
        let scan = try InputScan.read(
            path, ScanOptions(date: date, limit: samples, longKeys: keys, rowLimit: rowLimit))
        return try report(scan, other)
    }

    /// Validates a package in memory, with the same rules. Its places are records, rows and fields;
    /// rules about files have nothing to say of it.
    ///
    /// - Complexity: O(n).
    public func validate(
        _ package: ExchangePackage, with other: Companion? = nil
    ) throws(ExchangeError) -> ValidationReport {
        let keys = other?.keys ?? LongKeys()
        let scan = try InputScan(
            .memory(package.bytes(as: .json)), carrier: .json, name: "",
            ScanOptions(date: date, limit: samples, longKeys: keys))
        var report = try report(scan, other)
        for index in report.findings.indices {
            report.findings[index].location.forgetText()
            for place in report.findings[index].related.indices {
                report.findings[index].related[place].forgetText()
            }
        }
        return report
    }

    /// A package that inputs are delivered for, read once for all of them.
    public struct Companion: @unchecked Sendable {
        fileprivate let keys: LongKeys
        fileprivate let scan: InputScan

        /// Reads the package at a path.
        ///
        /// - Throws: ``ExchangeError`` if it cannot be opened, or is not of its kind.
        public init(path: String) throws(ExchangeError) {
            keys = LongKeys()
            scan = try InputScan.read(
                path, ScanOptions(date: nil, limit: .atMost(0), longKeys: keys))
            if let fault = scan.fault { throw fault }
        }
    }

    private func report(
        _ scan: InputScan, _ other: Companion?
    ) throws(ExchangeError) -> ValidationReport {
        for (own, other) in zip(scan.tables, other?.scan.tables ?? []) {
            if let own { try scan.check(own, with: other) }
        }
        let rules = PackageRules(scan, with: other?.scan)
        rules.run()
        let accounting = Accounting(scan: scan, view: rules.view)
        var report = ValidationReport(language: language)
        var isWhole = true
        for (index, rule) in Rule.all.enumerated() {
            let (status, reason) = accounting.status(of: index)
            if reason != nil || status == .failed { isWhole = false }
            report.rules.append(
                ValidationReport.RuleOutcome(
                    code: rule.code, title: rule.title.text(language),
                    remedy: rule.remedy.text(language), severity: rule.severity, status: status,
                    reason: reason?.text(language),
                    count: scan.findings.count(index), accepted: 0))
        }
        for (place, count) in scan.findings.tables ?? [:] {
            let isKnown = TableInfo.all.indices.contains(place.table)
            let table =
                isKnown
                ? TableInfo.all[place.table].name : ValidationReport.RuleOutcome.otherPlaces
            report.rules[place.rule].tables[table, default: 0] += count
        }
        for (index, entry) in RuleCatalogue.messages.enumerated() {
            let count = scan.findings.counts[index]
            switch entry.message.severity {
            case .error: report.counts.error += count
            case .warning: report.counts.warning += count
            default: report.counts.hint += count
            }
        }
        report.verdict = report.counts.error > 0 ? .invalid : isWhole ? .valid : .incomplete
        report.inputs = [try input(scan, report.verdict)]
        report.findings = try FindingMaker(scan: scan, view: rules.view, language: language)
            .findings()
        return report
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
