/// The tables of a package as an import changes them, and what it changes.
struct RecordChanges {
    private(set) var tables: MasterTables
    private(set) var changes: [RosterPlan.RecordChange] = []
    /// The columns that the package delivered before, of the tables that change.
    private(set) var columnsBefore: [String: [String]?] = [:]
    private let headers: [String]
    /// Which field of which record the roster has set already.
    private var claimed: Set<String> = []
    private var places: [String: Int] = [:]

    /// - Parameter headers: The names of the roster's columns.
    init(_ tables: MasterTables, headers: [String]) {
        self.tables = tables
        self.headers = headers
    }

    /// The header of a column of the roster.
    func header(_ column: Int?) -> String? { column.map { headers[$0] } }

    /// Adds a new record; returns its row.
    mutating func create(
        _ table: String, _ id: String, _ record: RowDraft.Record, _ row: Int
    ) -> [String: String] {
        noteColumns(table)
        var cells: [RosterPlan.CellChange] = []
        var values = ["id": id]
        for field in record.fields where field != "id" {
            guard let value = record[field] else { continue }
            values[field] = value.text
            claimed.insert("\(table)/\(id)/\(field)")
            cells.append(change(field, old: "", value))
        }
        tables[table].append(values)
        places["\(table)/\(id)"] = changes.count
        changes.append(
            RosterPlan.RecordChange(table: table, record: id, isNew: true, row: row, cells: cells))
        return values
    }

    /// Sets the fields of a known record.
    ///
    /// - Parameter proposals: Gets what is not done: another name, and a second value for a field
    ///   that the roster itself has set.
    /// - Returns: Whether any field changed.
    mutating func update(
        _ table: String, _ id: String, _ record: RowDraft.Record, _ draft: inout RowDraft,
        _ proposals: inout [RosterPlan.Proposal]
    ) -> Bool {
        var cells: [RosterPlan.CellChange] = []
        let current = tables[table].row(id) ?? [:]
        for field in record.fields where field != "id" {
            guard let value = record[field] else { continue }
            let old = current[field] ?? ""
            if old == value.text || value.column == nil && !old.isEmpty { continue }
            let claim = "\(table)/\(id)/\(field)"
            let isName = field == "name"
            if isName, isSpelling(value.text, of: current) { continue }
            // Another spelling of the street is no change: what the package has stays.
            if field == "strasse", BodyPlace.isOneStreet(value.text, old) { continue }
            if isName || !old.isEmpty && claimed.contains(claim) {
                proposals.append(
                    RosterPlan.Proposal(
                        row: draft.number, column: header(value.column), raw: value.raw ?? "",
                        table: table, record: id, field: field, old: old, new: value.text,
                        rule: isName ? "otherName" : "secondValue", confidence: 0.5))
                if let column = value.column { draft.fates[column] = .proposed }
                continue
            }
            claimed.insert(claim)
            tables[table].set(id, field, value.text)
            cells.append(change(field, old: old, value))
        }
        guard !cells.isEmpty else { return false }
        noteColumns(table)
        if let place = places["\(table)/\(id)"] {
            changes[place].cells += cells
        } else {
            places["\(table)/\(id)"] = changes.count
            changes.append(
                RosterPlan.RecordChange(
                    table: table, record: id, isNew: false, row: draft.number, cells: cells))
        }
        return true
    }

    /// Whether a name is that of a record but for capitals and marks, or its short name.
    private func isSpelling(_ name: String, of row: [String: String]) -> Bool {
        let slug = Slug.make(name)
        return [row["name"], row["kurzname"]].contains { $0.map(Slug.make) == slug }
    }

    private func change(
        _ field: String, old: String, _ value: RowDraft.Value
    ) -> RosterPlan.CellChange {
        RosterPlan.CellChange(
            field: field, old: old, new: value.text, column: header(value.column), raw: value.raw,
            rule: value.rule.rawValue, confidence: value.confidence)
    }

    private mutating func noteColumns(_ table: String) {
        if columnsBefore[table] == nil { columnsBefore[table] = .some(tables[table].columns) }
    }
}
