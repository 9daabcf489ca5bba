import PlainTextRecords

/// Which records stand for natural persons: a Träger that is a person or a foster family, help among
/// neighbours. An id may be made of a name (`mueller-anna`), so that of such a record is not shown,
/// neither as its own nor where another record refers to it.
struct NaturalPersons {
    private let view: PackageView
    private let keys: KeyMaker
    /// By table the rows that stand for persons, of those that something refers to; they count through
    /// both packages.
    private var rows: [Int: Set<UInt32>] = [:]

    /// Whether a row of a table stands for a natural person.
    ///
    /// - Parameter others: The values of the row, by column.
    static func isPerson(table: String, _ others: (String) -> String?) -> Bool {
        switch table {
        case "traeger":
            return ["person", "einzelunternehmen"].contains(others("rechtsform") ?? "")
                || others("art") == "pflegefamilien"
        case "ressourcen":
            return ["nachbarschaft", "ehrenamt"].contains(others("art") ?? "")
        default:
            return false
        }
    }

    private static let tables = Set(["traeger", "ressourcen"].map { TableInfo.order(of: $0) })

    /// Looks up the records that rows refer to.
    ///
    /// - Parameter read: The rows that are shown, by table and byte.
    init(
        _ view: PackageView, _ read: [Int: [Int: RowFacts]], _ language: ReportLanguage
    ) throws(ExchangeError) {
        self.view = view
        keys = KeyMaker(texts: LongTexts())
        var wanted: [Int: Set<UInt32>] = [:]
        for (number, found) in read {
            let info = TableInfo.all[number]
            for (index, field) in info.fields.fields.enumerated() {
                guard let target = Self.target(field, in: info.name) else { continue }
                for facts in found.values {
                    wanted[target, default: []].formUnion(targets(facts.texts[index], in: target))
                }
            }
        }
        for (table, numbers) in wanted {
            rows[table] = try persons(among: numbers, of: table, language)
        }
    }

    /// The table of persons that a field names, its own included: several rows may have one id.
    static func target(_ field: FieldInfo, in table: String) -> Int? {
        let target =
            field.need == .key && field.name == "id"
            ? TableInfo.order(of: table) : field.target(in: table)
        return target.flatMap { tables.contains($0) ? $0 : nil }
    }

    /// The rows that the parts of a value refer to.
    private func targets(_ text: String, in table: Int) -> [UInt32] {
        text.split(separator: "|").map { view.table(table).search.row(of: keys.key(String($0))) }
            .filter { $0 != TableView.missing }
    }

    private func persons(
        among numbers: Set<UInt32>, of table: Int, _ language: ReportLanguage
    ) throws(ExchangeError) -> Set<UInt32> {
        var persons = Set<UInt32>()
        let both = view.table(table)
        for (scan, first) in [(both.own, 0), (both.other, both.ownCount)] {
            guard let scan else { continue }
            var byByte: [Int: UInt32] = [:]
            for number in numbers
            where Int(number) >= first && Int(number) < first + scan.rows {
                byByte[scan.byte(ofRow: Int(number) - first)] = number
            }
            let read = try RowReading(scan: scan, language: language).rows(at: byByte.keys.sorted())
            for (byte, facts) in read where facts.isPerson(in: scan.info.name) {
                if let number = byByte[byte] { persons.insert(number) }
            }
        }
        return persons
    }

    /// Whether a value refers to a natural person.
    func isReferred(_ text: String, table: String, field: FieldInfo) -> Bool {
        guard let target = Self.target(field, in: table), let persons = rows[target],
            !persons.isEmpty
        else { return false }
        return targets(text, in: target).contains { persons.contains($0) }
    }

    /// Whether the key of a row names a natural person: itself, or one that it refers to.
    func isNamed(by facts: RowFacts, table: String) -> Bool {
        facts.isPerson(in: table)
            || facts.fields.fields.enumerated().contains { index, field in
                field.need == .key && isReferred(facts.texts[index], table: table, field: field)
            }
    }
}

extension RowFacts {
    /// Whether the row stands for a natural person.
    func isPerson(in table: String) -> Bool {
        NaturalPersons.isPerson(table: table) { name in
            fields.index(of: name).map { texts[$0] }
        }
    }
}
