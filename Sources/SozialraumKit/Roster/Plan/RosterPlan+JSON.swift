import PlainTextRecords

extension RosterPlan {
    /// The plan as a file.
    public func json() -> [UInt8] {
        var object = ImportFile.head("plan")
        object["roster"] = Self.object([("path", .string(roster))])
        object["rows"] = rows.json
        object["cells"] = .object(account.json)
        object["columnsBefore"] = .object(
            JSONObject(
                columnsBefore.sorted { $0.key < $1.key }.map { name, columns in
                    (key: name, value: columns.map { .array($0.map { .string($0) }) } ?? .null)
                }))
        object["changes"] = .array(changes.map(\.json))
        object["proposals"] = .array(proposals.map(\.json))
        object["missing"] = .array(
            missing.map {
                Self.object([
                    ("row", Self.number($0.row)), ("column", .string($0.column)),
                    ("raw", .string($0.raw)), ("reason", .string($0.reason)),
                ])
            })
        object["questions"] = .array(
            questions.map { question in
                Self.object([
                    ("row", Self.number(question.row)), ("kind", .string(question.kind)),
                    ("subject", .string(question.subject)),
                    ("candidates", .array(question.candidates.map { .string($0) })),
                    ("reasons", .array(question.reasons.map { .string($0) })),
                ])
            })
        return ImportFile.bytes(object)
    }

    /// An object of the members that there are.
    static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
        .object(
            JSONObject(members.compactMap { key, value in value.map { (key: key, value: $0) } }))
    }

    static func number(_ number: Int) -> JSONValue { .number(String(number)) }
    static func text(_ text: String?) -> JSONValue? { text.map { .string($0) } }
    static func share(_ share: Double) -> JSONValue { .number(Share.text(share)) }

    /// Reads what a plan changes; what it only tells is not needed to apply it.
    ///
    /// - Throws: ``ExchangeError``: `noImportFile` for a file of another kind, `brokenJSON`,
    ///   `unknownMajor`.
    public init(bytes: [UInt8], path: String) throws(ExchangeError) {
        let object = try ImportFile.object(bytes, path: path, kind: "plan")
        let broken = ExchangeError(.noImportFile, path: path, arguments: ["plan"])
        roster = object["roster"]?.object?["path"]?.string ?? ""
        guard let changes = object["changes"]?.array, let columns = object["columnsBefore"]?.object
        else { throw broken }
        for member in columns.members {
            columnsBefore[member.key] = .some(member.value.array?.compactMap(\.string))
        }
        for value in changes {
            guard let change = RecordChange(value) else { throw broken }
            self.changes.append(change)
        }
    }
}

extension RosterPlan.RowCounts {
    var json: JSONValue {
        RosterPlan.object([
            ("read", RosterPlan.number(read)), ("new", RosterPlan.number(new)),
            ("same", RosterPlan.number(same)), ("changed", RosterPlan.number(changed)),
            ("unsure", RosterPlan.number(unsure)), ("rejected", RosterPlan.number(rejected)),
        ])
    }
}

extension CellAccount {
    var json: JSONObject {
        JSONObject([
            (key: "read", value: RosterPlan.number(read)),
            (key: "package", value: RosterPlan.number(package)),
            (key: "plan", value: RosterPlan.number(plan)),
            (key: "rest", value: RosterPlan.number(rest)),
        ])
    }
}

extension RosterPlan.RecordChange {
    fileprivate var json: JSONValue {
        RosterPlan.object([
            ("table", .string(table)), ("record", .string(record)),
            ("kind", .string(isNew ? "new" : "changed")), ("row", RosterPlan.number(row)),
            ("cells", .array(cells.map(\.json))),
        ])
    }

    fileprivate init?(_ value: JSONValue) {
        guard let object = value.object, let table = object["table"]?.string,
            MasterTables.names.contains(table), let record = object["record"]?.string,
            let kind = object["kind"]?.string, kind == "new" || kind == "changed",
            let cells = object["cells"]?.array
        else { return nil }
        self.init(table: table, record: record, isNew: kind == "new", row: 0, cells: [])
        if case .number(let text)? = object["row"] { row = Int(text) ?? 0 }
        for cell in cells {
            guard let cell = cell.object, let field = cell["field"]?.string, field != "id",
                let old = cell["old"]?.string, let new = cell["new"]?.string
            else { return nil }
            self.cells.append(
                RosterPlan.CellChange(
                    field: field, old: old, new: new, column: cell["column"]?.string,
                    raw: cell["raw"]?.string, rule: cell["rule"]?.string ?? "", confidence: 1))
        }
    }
}

extension RosterPlan.CellChange {
    fileprivate var json: JSONValue {
        RosterPlan.object([
            ("field", .string(field)), ("old", .string(old)), ("new", .string(new)),
            ("column", RosterPlan.text(column)), ("raw", RosterPlan.text(raw)),
            ("rule", .string(rule)), ("confidence", RosterPlan.share(confidence)),
        ])
    }
}

extension RosterPlan.Proposal {
    fileprivate var json: JSONValue {
        RosterPlan.object([
            ("row", RosterPlan.number(row)), ("column", RosterPlan.text(column)),
            ("raw", .string(raw)), ("table", RosterPlan.text(table)),
            ("record", RosterPlan.text(record)), ("field", RosterPlan.text(field)),
            ("old", RosterPlan.text(old)), ("new", RosterPlan.text(new)), ("rule", .string(rule)),
            ("confidence", RosterPlan.share(confidence)),
        ])
    }
}
