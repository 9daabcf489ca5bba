import PlainTextRecords

/// Makes a baseline of all that was found in an input.
struct BaselineWriter {
    let scan: InputScan
    let view: PackageView
    let language: ReportLanguage

    /// Entries for all findings, by rule, table, record and field. Those that a given baseline has
    /// already keep what it says of them; of rules that were not looked at wholly it keeps all.
    func baseline(
        _ judgement: BaselineJudgement, _ outcomes: [ValidationReport.RuleOutcome]
    ) throws(ExchangeError) -> Baseline {
        var counts: [BaselineHit: Int] = [:]
        for (hit, count) in judgement.counted {
            counts[BaselineHit(group: hit.group, key: hit.key, message: 0), default: 0] += count
        }
        let persons = try self.persons(
            counts.keys.map { judgement.index.texts(of: $0.group).table })
        let keys = KeyMaker(texts: LongTexts())
        var entries: [Baseline.Entry] = []
        for (hit, count) in counts {
            let texts = judgement.index.texts(of: hit.group)
            var entry = Baseline.Entry(
                code: Rule.all[texts.rule].code, table: texts.table.nonEmpty,
                field: texts.field.nonEmpty, file: texts.file.nonEmpty,
                pointer: texts.pointer.nonEmpty, reason: Baseline.placeholder.reason.text(language),
                owner: Baseline.placeholder.owner.text(language), expires: nextYear)
            if let text = hit.key.text {
                let isHidden = names(text, in: texts.table, persons, keys)
                entry.record = isHidden ? Baseline.digest(text) : text
            } else {
                entry.count = count
            }
            if let known = judgement.index.entry(hit.group, hit.key) {
                let old = judgement.index.entries[known]
                (entry.reason, entry.owner, entry.expires) = (old.reason, old.owner, old.expires)
                if entry.record != nil { entry.count = old.count.map { max($0, count) } }
            }
            entries.append(entry)
        }
        for (number, entry) in judgement.index.entries.enumerated()
        where judgement.hits[number] == 0 {
            let isOpen = outcomes.contains { $0.code == entry.code && !$0.isWhole }
            if isOpen { entries.append(entry) }
        }
        return Baseline(entries).sorted
    }

    /// A year after the day of the run: nothing is accepted for ever without another look.
    private var nextYear: Day? {
        guard let day = scan.date else { return nil }
        return Day(year: day.year + 1, month: day.month, day: day.day)
            ?? Day(year: day.year + 1, month: day.month, day: 28)
    }

    // MARK: Natural persons

    /// The keys of natural persons, by table, as far as one of these tables may name them.
    private func persons(_ tables: [String]) throws(ExchangeError) -> [Int: Set<RecordKey>] {
        var wanted = Set<Int>()
        for table in Set(tables) {
            for field in TableInfo.named(table)?.fields.key ?? [] {
                if let target = NaturalPersons.target(field, in: table) { wanted.insert(target) }
            }
        }
        let keys = KeyMaker(texts: LongTexts())
        var persons: [Int: Set<RecordKey>] = [:]
        for table in wanted {
            for input in [view.own.tables[table], view.other?.tables[table]] {
                guard let input else { continue }
                let offsets = (0..<input.rows).map { input.byte(ofRow: $0) }
                let rows = try RowReading(scan: input, language: language).rows(at: offsets)
                for facts in rows.values where facts.isPerson(in: input.info.name) {
                    if let key = facts.key { persons[table, default: []].insert(keys.key(key)) }
                }
            }
        }
        return persons
    }

    /// Whether a key names a natural person.
    private func names(
        _ record: String, in table: String, _ persons: [Int: Set<RecordKey>], _ keys: KeyMaker
    ) -> Bool {
        guard let fields = TableInfo.named(table)?.fields.key, !persons.isEmpty else {
            return false
        }
        let parts =
            fields.count == 1
            ? [record[...]] : record.split(separator: "|", omittingEmptySubsequences: false)
        return zip(fields, parts).contains { field, part in
            guard let target = NaturalPersons.target(field, in: table) else { return false }
            return persons[target]?.contains(keys.key(String(part))) == true
        }
    }
}

extension Baseline {
    /// By rule, table, record, field and the rest.
    var sorted: Baseline {
        func order(_ entry: Entry) -> (Int, Int, String, String, String) {
            (
                RuleCatalogue.index(of: entry.code) ?? 0,
                entry.table.map { TableInfo.order(of: $0) } ?? -1, entry.record ?? "",
                entry.field ?? "",
                [entry.table, entry.file, entry.pointer].map { $0 ?? "" }.joined(separator: "\n")
            )
        }
        func precedes(_ left: Entry, _ right: Entry) -> Bool {
            let (one, two) = (order(left), order(right))
            if (one.0, one.1) != (two.0, two.1) { return (one.0, one.1) < (two.0, two.1) }
            for (first, second) in [(one.2, two.2), (one.3, two.3), (one.4, two.4)]
            where !first.isExactly(second) { return first.precedes(second) }
            return false
        }
        return Baseline(entries.sorted(by: precedes))
    }

    /// Adds the entries of another input; of those that both have the larger number counts.
    mutating func add(_ other: Baseline) {
        var places: [[String?]: Int] = [:]
        for (index, entry) in entries.enumerated() { places[entry.identity] = index }
        for entry in other.entries {
            if let known = places[entry.identity] {
                if let count = entry.count {
                    entries[known].count = max(count, entries[known].count ?? 0)
                }
            } else {
                entries.append(entry)
            }
        }
        self = sorted
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
