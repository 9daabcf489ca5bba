import PlainTextRecords

/// What a validation found: the verdict, an account of every rule, and findings with their places.
public struct ValidationReport: Sendable {
    /// Whether an input can be trusted.
    public struct Verdict: RawRepresentable, Hashable, Sendable, Comparable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Every rule that has a meaning here was checked, and there is no error.
        public static let valid = Verdict(rawValue: "valid")
        /// There is no error, but some rule could not be checked wholly.
        public static let incomplete = Verdict(rawValue: "incomplete")
        /// There is an error.
        public static let invalid = Verdict(rawValue: "invalid")

        private var rank: Int { self == .invalid ? 2 : self == .incomplete ? 1 : 0 }
        public static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }
    }

    /// An input and what it is.
    public struct Input: Sendable {
        public var path: String
        public var carrier: Carrier
        public var profile: String?
        /// The day of the run, for rules that depend on it.
        public var date: Day?
        public var verdict: Verdict
        /// The bytes of all its files.
        public var bytes: Int
        /// The SHA-256 of a file; of a folder that of the lines `hash␠␠name` of its files by name.
        public var sha256: String?
        public var files: [File]
        /// Whether its metadata say that the data are invented.
        public var isInvented: Bool
    }

    /// A file of an input.
    public struct File: Sendable {
        public var path: String
        public var bytes: Int
        public var rows: Int?
        public var encoding: String
        public var delimiter: String?
        /// `lf`, `crlf`, `cr`, `mixed` or `none`.
        public var lineEnd: String?
    }

    /// What became of a rule.
    public struct RuleOutcome: Sendable {
        public var code: String
        public var title: String
        /// What to do where it finds something.
        public var remedy: String
        /// The severity that counts: that of a rules file, else the rule's own.
        public var severity: Severity
        /// The rule's own severity, where a rules file gave it another one.
        public var originalSeverity: Severity?
        /// Why a rules file gave it another severity.
        public var severityReason: String?
        public var status: RuleStatus
        /// Why it was skipped, failed or switched off.
        public var reason: String?
        /// How often it found something; the true total, whatever the limit of samples.
        public var count: Int
        /// How many of these are accepted.
        public var accepted: Int
        /// How often it found something in each table, true totals; ``otherPlaces`` stands for what is
        /// in no table that the format knows.
        public var tables: [String: Int] = [:]

        /// The key of ``tables`` for findings about the package, its files and unknown tables.
        public static let otherPlaces = ""

        /// Whether all was looked at that it is about.
        var isWhole: Bool { reason == nil && status != .failed && status != .off }
    }

    /// How many findings there are of each severity, and how many are accepted: true totals.
    public struct Counts: Hashable, Sendable {
        public var error = 0
        public var warning = 0
        public var hint = 0
        public var accepted = 0

        public subscript(severity: Severity) -> Int {
            severity == .error ? error : severity == .warning ? warning : hint
        }
    }

    public var language: ReportLanguage
    public var inputs: [Input] = []
    public var verdict = Verdict.valid
    public var counts = Counts()
    /// Every rule, in the order of the catalogue.
    public var rules: [RuleOutcome] = []
    /// The findings of which the places were kept.
    public var findings: [Finding] = []
    /// Every finding as an entry of a baseline, where ``Validator/collectsBaseline`` asks for it.
    public var newBaseline: Baseline?
    /// How the baseline fared.
    var baseline: BaselineOutcome?

    init(language: ReportLanguage) { self.language = language }

    /// Adds an input: the worst verdict and status counts.
    public mutating func add(_ other: ValidationReport) {
        inputs += other.inputs
        verdict = max(verdict, other.verdict)
        counts.error += other.counts.error
        counts.warning += other.counts.warning
        counts.hint += other.counts.hint
        counts.accepted += other.counts.accepted
        findings += other.findings
        if let more = other.newBaseline {
            if newBaseline == nil { newBaseline = more } else { newBaseline?.add(more) }
        }
        if let more = other.baseline {
            if baseline == nil { baseline = more } else { baseline?.add(more) }
        }
        guard !rules.isEmpty else {
            rules = other.rules
            return
        }
        for (index, outcome) in other.rules.enumerated() {
            rules[index].count += outcome.count
            rules[index].accepted += outcome.accepted
            rules[index].tables.merge(outcome.tables, uniquingKeysWith: +)
            if outcome.status.weight > rules[index].status.weight {
                rules[index].status = outcome.status
            }
            rules[index].reason = rules[index].reason ?? outcome.reason
        }
    }
}
