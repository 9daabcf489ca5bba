import PlainTextRecords

/// Which entries of a baseline accept what in an input, after all of its findings were counted.
struct BaselineJudgement {
    /// What became of an entry.
    enum State {
        case accepting
        /// Its last day is over.
        case expired
        /// It has a last day, and no day of the run is known.
        case undated
        /// There are more findings than it accepts.
        case exceeded
    }

    let index: BaselineIndex
    let date: Day?
    /// By entry: how many findings it is about, and what became of it.
    private(set) var hits: [Int]
    private(set) var states: [State]
    /// By message: how many findings are accepted.
    private(set) var accepted: [Int: Int] = [:]
    /// What counts of the hits.
    let counted: [BaselineHit: Int]
    private let keys: KeyMaker

    init(_ index: BaselineIndex, _ scan: InputScan) {
        self.index = index
        date = scan.date
        keys = KeyMaker(texts: LongTexts())
        let missing = RuleCatalogue.message("missingValue")
        let ignored = Set(
            scan.columnsWithoutValue.map { index.group(missing, table: $0.table, field: $0.field) })
        counted = scan.findings.hits.filter {
            Int($0.key.message) != missing || !ignored.contains($0.key.group)
        }
        hits = .init(repeating: 0, count: index.entries.count)
        var byEntry: [(entry: Int, message: Int, count: Int)] = []
        for (hit, count) in counted {
            guard let entry = index.entry(hit.group, hit.key) else { continue }
            hits[entry] += count
            byEntry.append((entry, Int(hit.message), count))
        }
        let date = date
        states = zip(index.entries, hits).map { entry, count in
            if let last = entry.expires {
                guard let date else { return .undated }
                if last < date { return .expired }
            }
            let limit = entry.count ?? (entry.record == nil ? 1 : .max)
            return count > limit ? .exceeded : .accepting
        }
        for (entry, message, count) in byEntry where states[entry] == .accepting {
            accepted[message, default: 0] += count
        }
    }

    /// Why a finding is accepted; nil: it counts.
    ///
    /// - Parameter record: The key of its record.
    func acceptance(_ sample: Sample, record: String?) -> Finding.Acceptance? {
        let key = sample.row > 0 ? record.map { keys.key($0) } ?? .none : .none
        guard let number = index.entry(index.group(of: sample), key), states[number] == .accepting
        else { return nil }
        let entry = index.entries[number]
        return Finding.Acceptance(
            reason: entry.reason, owner: entry.owner, expires: entry.expires)
    }
}

extension ValidationReport {
    /// How a baseline fared, over all inputs.
    struct BaselineOutcome: Sendable {
        var entries: [Baseline.Entry]
        var hits: [Int]
        /// The worst that became of each entry in an input that it has to do with.
        var states: [BaselineJudgement.State]
        /// Whether the rule of each entry was looked at wholly somewhere.
        var isJudged: [Bool]
        var date: Day?

        /// Adds the outcome for another input.
        mutating func add(_ other: BaselineOutcome) {
            for index in entries.indices {
                let isFirst = hits[index] == 0
                if other.hits[index] > 0, isFirst || states[index] == .accepting {
                    states[index] = other.states[index]
                }
                hits[index] += other.hits[index]
                isJudged[index] = isJudged[index] || other.isJudged[index]
            }
        }
    }

    /// Something to know about the baseline; it is no finding and does not count.
    public struct Notice: Hashable, Sendable {
        /// What it is: `expired`, `undated`, `exceeded`, `unused`, `unexplained`, `endless`.
        public var kind: String
        public var severity: Severity
        public var message: String
        /// The entry that it is about; nil: several.
        public var entry: Baseline.Entry?
    }

    /// What is to be known about entries of the baseline: those that are over, those of which there are
    /// more findings than accepted, those that no longer match anything.
    public var notices: [Notice] {
        guard let baseline else { return [] }
        var notices: [Notice] = []
        for (index, entry) in baseline.entries.enumerated() {
            guard let (kind, severity) = Self.kind(baseline, index) else { continue }
            let sentence = Self.sentences[kind]
            let shown = entry.shown(isMatched: baseline.hits[index] > 0)
            let arguments = [
                entry.code, Self.place(shown, index, language), entry.expires?.plainText ?? "",
                "\(entry.count ?? 1)", "\(baseline.hits[index])",
            ]
            notices.append(
                Notice(
                    kind: kind, severity: severity,
                    message: sentence?.text(language, arguments) ?? kind, entry: shown))
        }
        let explained = zip(baseline.entries, baseline.hits).filter { $0.isExplained && $1 > 0 }
        let counts = [
            ("unexplained", baseline.entries.count { !$0.isExplained }),
            ("endless", explained.count { $0.0.expires == nil }),
        ]
        for (kind, count) in counts
        where count > 0 {
            let message = Self.sentences[kind]?.text(language, ["\(count)"]) ?? kind
            notices.append(Notice(kind: kind, severity: .hint, message: message, entry: nil))
        }
        return notices
    }

    private static func kind(
        _ baseline: BaselineOutcome, _ index: Int
    ) -> (kind: String, severity: Severity)? {
        guard baseline.hits[index] > 0 else {
            return baseline.isJudged[index] ? ("unused", .hint) : nil
        }
        switch baseline.states[index] {
        case .accepting: return nil
        case .expired: return ("expired", .warning)
        case .undated: return ("undated", .warning)
        case .exceeded: return ("exceeded", .warning)
        }
    }

    /// What an entry is about, in words.
    ///
    /// - Parameter number: Where it stands in the baseline, from 0.
    private static func place(
        _ entry: Baseline.Entry, _ number: Int, _ language: ReportLanguage
    ) -> String {
        var words = [entry.table, entry.field].compactMap { $0 }.joined(separator: ".")
        if words.isEmpty {
            words =
                entry.file ?? entry.pointer
                ?? language.pick("Eintrag \(number + 1)", "entry \(number + 1)")
        }
        if let record = entry.record {
            words += language.pick(", Datensatz ", ", record ") + record
        }
        return words
    }

    private static let sentences: [String: Sentence] = [
        "expired": Sentence(
            "Die Annahme galt bis {2} und ist abgelaufen; der Befund zählt wieder: {0}, {1}. Bitte "
                + "beheben oder neu entscheiden.",
            "It was accepted until {2}, which is over; the finding counts again: {0}, {1}. Repair it "
                + "or decide anew."),
        "undated": Sentence(
            "Die Annahme gilt bis {2}, aber der Tag der Prüfung ist nicht bekannt; der Befund zählt: "
                + "{0}, {1}. Mit --date lässt sich der Tag angeben.",
            "It is accepted until {2}, but the day of the check is not known; the finding counts: "
                + "{0}, {1}. --date names the day."),
        "exceeded": Sentence(
            "Angenommen sind {3}, gefunden wurden {4}; welche davon neu sind, lässt sich nicht sagen, "
                + "darum zählen alle: {0}, {1}.",
            "{3} are accepted, {4} were found; which of them are new cannot be told, so all count: "
                + "{0}, {1}."),
        "unused": Sentence(
            "Dieser Eintrag trifft auf nichts mehr zu und kann aus der Baseline: {0}, {1}.",
            "This entry no longer matches anything and can go from the baseline: {0}, {1}."),
        "unexplained": Sentence(
            "Einträge der Baseline, die noch keine eigene Begründung haben: {0}. Bitte Grund und "
                + "zuständige Stelle eintragen.",
            "Entries of the baseline that have no reason of their own yet: {0}. Enter the reason and "
                + "who answers for it."),
        "endless": Sentence(
            "Einträge der Baseline, die ohne Ende gelten: {0}. Bitte eintragen, bis wann sie gelten, "
                + "damit sie noch einmal angesehen werden.",
            "Entries of the baseline that hold without an end: {0}. Enter until when they hold, so that "
                + "they are looked at again."),
    ]
}
