import PlainTextRecords

/// Finds out which records of a package the rows of a roster describe, and what changes in them.
struct RecordResolver {
    /// The tables as they become, and what changes in them.
    var log: RecordChanges
    let names: ReferenceNames
    var rulings: Rulings
    let hasTraegerColumn: Bool
    /// The columns beside one of first names: names there are those of persons.
    let personColumns: Set<Int>
    /// The columns that may hold names of records, if somebody says so.
    private let openNames: [Int]
    /// The columns whose header names the record that they tell of.
    private let owned: Set<Int>
    /// The column that tells the kind of a resource.
    let artColumn: Int?
    /// Whether the roster calls its resources clubs (`Verein`).
    let namesClubs: Bool
    private var ids: NewIDs
    private(set) var bodies: [String: BodyMatcher] = [:]
    /// The records that came in from this roster, by what they are called.
    private(set) var added: [String: String] = [:]
    /// What this row added: it is taken back if nothing of the row is done. A copy of all that came in
    /// before would cost more with every row.
    private var made: [(key: String, id: String, isNew: Bool, before: String?)] = []
    /// The ids of the records of a name (table and slug), and of the offers of a Träger.
    private(set) var idsByName: [String: [String]] = [:]
    private(set) var offersByTraeger: [String: [String]] = [:]
    var questions: [RosterPlan.RowQuestion] = []
    var proposals: [RosterPlan.Proposal] = []
    /// Why the last row was unsure or rejected; a code.
    private(set) var reason = ""

    init(_ package: ExchangePackage, decisions: RowDecisions, mapping: ColumnMapping) {
        let tables = MasterTables(package)
        log = RecordChanges(tables, headers: mapping.columns.map(\.header))
        names = ReferenceNames(package)
        rulings = Rulings(decisions)
        hasTraegerColumn = mapping.columns.contains { $0.meaning == .traegerName && $0.isSure }
        personColumns = ColumnRow.besideFirstNames(mapping.columns.map(\.header))
        openNames = mapping.columns.indices.filter { index in
            let column = mapping.columns[index]
            return !column.isSure && column.reason != .mapping
                && column.meaning.map { $0 == .name || ColumnFields.tableNamed(by: $0) != nil }
                    ?? false
        }
        owned = Set(mapping.columns.indices.filter { mapping.columns[$0].namesOwner })
        artColumn = mapping.columns.firstIndex { $0.meaning == .ressourceArt }
        namesClubs = mapping.columns.contains {
            $0.meaning == .ressourceName && $0.isSure && Slug.make($0.header).contains("verein")
        }
        ids = NewIDs(
            taken: MasterTables.names.flatMap { name in
                tables[name].rows.compactMap { $0["id"] }
            })
        for name in MasterTables.names {
            for row in tables[name].rows { index(row, of: name) }
        }
        for name in MasterTables.names where name != "hilfeangebote" {
            bodies[name] = BodyMatcher(tables[name].rows.map { Self.body($0, of: name) })
        }
    }

    /// Makes a record known by its name and its Träger.
    private mutating func index(_ row: [String: String], of table: String) {
        guard let id = row["id"] else { return }
        idsByName[table + "/" + Self.nameKey(row["name"] ?? ""), default: []].append(id)
        if table == "hilfeangebote" {
            offersByTraeger[row["traeger"] ?? "", default: []].append(id)
        }
    }

    /// A name in one spelling: without case and marks, `St.` as `Sankt`.
    static func nameKey(_ name: String) -> String {
        Slug.make(name).split(separator: "-").map { $0 == "st" ? "sankt" : $0 }
            .joined(separator: "-")
    }

    /// What a row of the package tells of its body.
    static func body(_ row: [String: String], of table: String) -> KnownBody {
        KnownBody(
            id: row["id"], name: row["name"] ?? "", kurzname: row["kurzname"],
            rechtsform: row["rechtsform"], ort: row["ort"], plz: row["plz"],
            strasse: row["strasse"], hausnummer: row["hausnummer"], telefon: row["telefon"],
            fax: row["fax"], email: row["email"], web: row["web"], ik: row["ik"],
            owner: row[
                table == "traeger" ? "-" : table == "einrichtungen" ? "traeger" : "sozialraum"])
    }

    // MARK: - A row

    /// What is to be done with the records of a row, before any of it is done.
    struct Steps {
        var sets: [(table: String, id: String, isNew: Bool, record: RowDraft.Record)] = []
        var traeger: String?
        var einrichtung: String?
        /// Columns whose value is the name of a known record.
        var names: Set<Int> = []
    }

    /// A row that cannot be done.
    enum Stop: Error {
        case rejected(String)
        case unsure(String)
    }

    /// Finds the records of a row and does what it says, or nothing of it.
    ///
    /// - Parameter place: The place of the row among those that are read. What it says of a record of
    ///   the package is settled when all are.
    mutating func resolve(_ draft: inout RowDraft, at place: Int) -> RowState {
        reason = ""
        made = []
        do throws(Stop) {
            var steps = Steps()
            giveToTraeger(&draft)
            try lookForPersons(draft)
            try traeger(&draft, &steps)
            try facility(&draft, &steps)
            try centre(&draft, &steps)
            try resource(&draft, &steps)
            try offers(&draft, &steps)
            guard !steps.sets.isEmpty || steps.traeger != nil || steps.einrichtung != nil else {
                let isOpen = openNames.contains {
                    $0 < draft.cells.count && !draft.cells[$0].isBlankText
                }
                throw isOpen ? .unsure("openColumn") : .rejected("noRecord")
            }
            return perform(steps, &draft, at: place)
        } catch {
            for (key, id, isNew, before) in made.reversed() {
                added[key] = before
                if isNew { ids.giveBack(id) }
            }
            switch error {
            case .rejected(let why):
                reason = why
                return .rejected
            case .unsure(let why):
                reason = why
                return .unsure
            }
        }
    }

    /// What describes a facility, centre or resource that the row does not name describes its Träger,
    /// unless the header says whose it is.
    private func giveToTraeger(_ draft: inout RowDraft) {
        guard draft.records["traeger"]?.text("name").isEmpty == false else { return }
        for table in ["einrichtungen", "sozialraumzentren", "ressourcen"] {
            guard let record = draft.records[table], record.text("name").isEmpty else { continue }
            for field in record.fields where ColumnFields.describesAnyBody(field) {
                if let column = record[field]?.column, owned.contains(column) { continue }
                if draft["traeger"][field] == nil { draft["traeger"][field] = record[field] }
            }
            draft.records[table] = nil
        }
    }

    /// Names a record that the row adds.
    ///
    /// - Parameters:
    ///   - key: What it is called, for rows that speak of it again.
    ///   - wanted: The identifier that the roster gives it; nil: one is made.
    mutating func makeID(
        _ key: String, wanted: String?, table: String, name: String, ort: String?,
        traeger: String?
    ) -> String {
        let isNew = wanted.map { ids.take($0) } ?? true
        let id = wanted ?? ids.make(table: table, name: name, ort: ort, traeger: traeger)
        made.append((key, id, isNew, added[key]))
        added[key] = id
        return id
    }

    /// Does what a row says.
    private mutating func perform(
        _ steps: Steps, _ draft: inout RowDraft, at place: Int
    ) -> RowState {
        leaveUnused(steps, &draft)
        var state = RowState.same
        for (table, id, isNew, record) in steps.sets {
            if isNew {
                state = .new
                let row = log.create(table, id, record, draft.number)
                index(row, of: table)
                // Another row may spell the same body otherwise.
                bodies[table]?.add(Self.body(row, of: table))
            } else if !log.isMade(table, id) {
                log.state(table, id, record, row: place)
            } else if log.add(table, id, record, &draft, &proposals), state == .same {
                state = .changed
            }
        }
        return state
    }

    /// Cells of which no record of the row has a value go to the rest file: a Sozialraum that the
    /// package does not know, an age without an offer.
    private func leaveUnused(_ steps: Steps, _ draft: inout RowDraft) {
        var used = steps.names
        for (_, _, _, record) in steps.sets {
            used.formUnion(record.values.values.compactMap(\.column))
        }
        for (column, holder) in draft.repeats where used.contains(holder) { used.insert(column) }
        let unknown = Set(draft.references.compactMap(\.value.column))
        for index in draft.fates.indices {
            guard case .package = draft.fates[index], !used.contains(index) else { continue }
            draft.fates[index] = .rest(unknown.contains(index) ? "unknownReference" : "unused")
        }
        draft.references = []
    }
}
