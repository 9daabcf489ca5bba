/// The tables of a package as an import changes them, and what it changes.
///
/// What rows say of a record of the package is collected and settled when all are read: only then it is
/// known whether they agree. A record that came in from the roster has what its first row says, and what
/// later rows add to it.
struct RecordChanges {
    private(set) var tables: MasterTables
    private var made: [RosterPlan.RecordChange] = []
    /// The columns that the package delivered before, of the tables that change.
    private(set) var columnsBefore: [String: [String]?] = [:]
    private let headers: [String]
    private var places: [String: Int] = [:]
    /// What rows say of records of the package, in the order of the records.
    private(set) var statements: [[Statement]] = []
    private var stated: [String: Int] = [:]

    /// What a row says of a record.
    struct Statement {
        var table: String
        var id: String
        var record: RowDraft.Record
        /// The index of the row among those that were read.
        var row: Int
    }

    /// - Parameter headers: The names of the roster's columns.
    init(_ tables: MasterTables, headers: [String]) {
        self.tables = tables
        self.headers = headers
    }

    /// The header of a column of the roster.
    func header(_ column: Int?) -> String? { column.map { headers[$0] } }

    /// What changes, in the order of the roster.
    var changes: [RosterPlan.RecordChange] {
        made.enumerated().sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }
            .map(\.element)
    }

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
            cells.append(change(field, old: "", value))
        }
        tables[table].append(values)
        places["\(table)/\(id)"] = made.count
        made.append(
            RosterPlan.RecordChange(table: table, record: id, isNew: true, row: row, cells: cells))
        return values
    }

    /// Whether a record came in from the roster.
    func isMade(_ table: String, _ id: String) -> Bool {
        places["\(table)/\(id)"].map { made[$0].isNew } ?? false
    }

    /// Notes what a row says of a record of the package.
    mutating func state(_ table: String, _ id: String, _ record: RowDraft.Record, row: Int) {
        let key = "\(table)/\(id)"
        let place = stated[key] ?? statements.count
        if place == statements.count {
            stated[key] = place
            statements.append([])
        }
        statements[place].append(Statement(table: table, id: id, record: record, row: row))
    }

    /// Adds what another row says of a record that came in from the roster.
    ///
    /// - Parameter proposals: Gets what is not done: another name, a second value, parts of an address
    ///   without the others.
    /// - Returns: Whether anything was added.
    mutating func add(
        _ table: String, _ id: String, _ record: RowDraft.Record, _ draft: inout RowDraft,
        _ proposals: inout [RosterPlan.Proposal]
    ) -> Bool {
        let current = tables[table].row(id) ?? [:]
        let here = AddressParts(record)
        let there = AddressParts(current)
        let parts = here.additions(to: there)
        let isWhole =
            here.differences(from: there).isEmpty && there.names.isSubset(of: here.names)
        var done: [String] = []
        for field in record.fields where field != "id" {
            guard let value = record[field], let rule = refusal(field, value, current) else {
                continue
            }
            let isPart = parts.contains(field)
            if current[field] == nil, !isPart || isWhole {
                done.append(field)
            } else {
                propose(field, value, isPart ? .part : rule, table, id, current, &draft, &proposals)
            }
        }
        return set(done, of: record, table, id, row: draft.number)
    }

    /// Why a value is no change that is made at once; nil if it is no change at all.
    func refusal(
        _ field: String, _ value: RowDraft.Value, _ current: [String: String]
    ) -> Refusal? {
        let old = current[field] ?? ""
        if old == value.text { return nil }
        // Capitals say nothing in an address for mail.
        if field == "email", old.lowercased() == value.text.lowercased() { return nil }
        // The parts of an address belong together, wherever they come from.
        let isDerived = value.column == nil && !AddressParts.fields.contains(field)
        if isDerived, !old.isEmpty { return nil }
        if field == "name" { return isSpelling(value.text, of: current) ? nil : .name }
        if AddressParts.fields.contains(field), AddressParts.isOne(value.text, old, field) {
            return nil
        }
        return .second
    }

    /// Why a value is only proposed.
    enum Refusal: String {
        /// Another name of a known record.
        case name = "otherName"
        /// Another value than another row says.
        case second = "secondValue"
        /// A part of an address of which the row does not say the others.
        case part = "partOfAddress"
        /// A beginning of validity for a record that is known.
        case validity = "validityOfKnown"
    }

    func propose(
        _ field: String, _ value: RowDraft.Value, _ why: Refusal, _ table: String, _ id: String,
        _ current: [String: String], _ draft: inout RowDraft,
        _ proposals: inout [RosterPlan.Proposal]
    ) {
        proposals.append(
            RosterPlan.Proposal(
                row: draft.number, column: header(value.column), raw: value.raw ?? "",
                table: table, record: id, field: field, old: current[field] ?? "",
                new: value.text, rule: why.rawValue, confidence: 0.5))
        if let column = value.column { draft.fates[column] = .proposed }
    }

    /// Sets fields of a record; returns whether there were any.
    mutating func set(
        _ fields: [String], of record: RowDraft.Record, _ table: String, _ id: String, row: Int
    ) -> Bool {
        guard !fields.isEmpty else { return false }
        noteColumns(table)
        var cells: [RosterPlan.CellChange] = []
        for field in fields {
            guard let value = record[field] else { continue }
            let old = tables[table].row(id)?[field] ?? ""
            tables[table].set(id, field, value.text)
            cells.append(change(field, old: old, value))
        }
        if let place = places["\(table)/\(id)"] {
            made[place].cells += cells
        } else {
            places["\(table)/\(id)"] = made.count
            made.append(
                RosterPlan.RecordChange(
                    table: table, record: id, isNew: false, row: row, cells: cells))
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
