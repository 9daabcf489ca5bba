import PlainTextRecords

/// What an import did, for programs and for people. It shows no value of a row: names of columns,
/// counts, and codes only.
public struct ImportReport: Sendable {
    public let outcome: RosterImport.Outcome
    /// Where the plan and the rest were written; nil where they were not.
    public var planPath: String?
    public var restPath: String?
    public var isDryRun = false
    public let language: ReportLanguage

    public init(_ outcome: RosterImport.Outcome, language: ReportLanguage) {
        self.outcome = outcome
        self.language = language
    }

    private var plan: RosterPlan { outcome.plan }

    /// Columns of which nothing is imported.
    private var unused: [MappedColumn] {
        outcome.mapping.shown.filter { $0.field == nil || !$0.isSure }
    }

    /// The report as a JSON document.
    public func json() -> [UInt8] {
        var object = JSONObject()
        object["rows"] = plan.rows.json
        object["cells"] = .object(plan.account.json)
        object["columns"] = .array(outcome.mapping.shown.map(ColumnReport.json))
        object["unused"] = RosterPlan.object([
            ("columns", .array(unused.map { .string($0.header) })),
            ("rows", RosterPlan.number(plan.rows.unsure + plan.rows.rejected)),
        ])
        if outcome.tableCount > 1 {
            object["table"] = RosterPlan.number(outcome.table + 1)
            object["tables"] = RosterPlan.number(outcome.tableCount)
        }
        if !truncated.isEmpty {
            object["truncated"] = .array(
                truncated.map { column in
                    RosterPlan.object([
                        ("header", .string(column.header)),
                        ("length", RosterPlan.number(column.length)),
                        ("cells", RosterPlan.number(column.cells)),
                    ])
                })
        }
        object["proposals"] = RosterPlan.number(plan.proposals.count)
        object["questions"] = RosterPlan.number(plan.questions.count)
        object["plan"] = planPath.map { .string($0) } ?? .null
        object["rest"] = restPath.map { .string($0) } ?? .null
        return ImportFile.bytes(object)
    }

    /// The report for people.
    public func text() -> String {
        let rows = plan.rows
        var text = language.pick(
            "Zeilen: \(rows.read) gelesen, \(rows.new) neu, \(rows.same) schon da, "
                + "\(rows.changed) geändert, \(rows.unsure) unsicher, \(rows.rejected) abgelehnt\n",
            "Rows: \(rows.read) read, \(rows.new) new, \(rows.same) same, \(rows.changed) changed, "
                + "\(rows.unsure) unsure, \(rows.rejected) rejected\n")
        let cells = plan.account
        text += language.pick(
            "Zellen: \(cells.read) gelesen = \(cells.package) im Paket + \(cells.plan) im Plan + "
                + "\(cells.rest) in der Restdatei\n",
            "Cells: \(cells.read) read = \(cells.package) in the package + \(cells.plan) in the plan "
                + "+ \(cells.rest) in the rest file\n")
        text += "\n" + language.pick("Spalten:", "Columns:") + "\n"
        for column in outcome.mapping.shown {
            text += "  " + ColumnReport.line(column, language) + "\n"
        }
        if outcome.tableCount > 1 {
            text +=
                "\n"
                + language.pick(
                    "Die Datei hat \(outcome.tableCount) Tabellen; gelesen wurde Nummer "
                        + "\(outcome.table + 1). Die übrigen stehen in der Restdatei; mit --table kommt "
                        + "eine andere an die Reihe.\n",
                    "The file has \(outcome.tableCount) tables; number \(outcome.table + 1) was read. "
                        + "The others stand in the rest file; --table takes another one.\n")
        }
        text += decisions()
        if isDryRun {
            text +=
                "\n"
                + language.pick(
                    "Probelauf: Am Paket wurde nichts geändert.\n",
                    "Dry run: nothing of the package was changed.\n")
        }
        if let planPath {
            text += language.pick("Plan: ", "Plan: ") + PlainLine.of(planPath) + "\n"
        }
        if let restPath {
            text += language.pick("Rest: ", "Rest: ") + PlainLine.of(restPath) + "\n"
        }
        return text
    }

    /// Columns with texts that were probably cut off.
    private var truncated: [(header: String, length: Int, cells: Int)] {
        var found: [(header: String, length: Int, cells: Int)] = []
        func add(_ header: String?, _ raw: String?, _ rule: String) {
            guard rule == ValueRule.truncated.rawValue, let raw,
                let header = header.map(outcome.mapping.shownHeader)
            else { return }
            if let index = found.firstIndex(where: { $0.header == header }) {
                found[index].cells += 1
            } else {
                found.append((header, raw.unicodeScalars.count, 1))
            }
        }
        for change in plan.changes {
            for cell in change.cells { add(cell.column, cell.raw, cell.rule) }
        }
        for proposal in plan.proposals { add(proposal.column, proposal.raw, proposal.rule) }
        return found
    }

    private func decisions() -> String {
        var text = ""
        for column in truncated {
            let header = PlainLine.of(column.header, limit: 60)
            text +=
                "\n"
                + language.pick(
                    "Spalte „\(header)“: \(column.cells) Texte enden nach genau \(column.length) "
                        + "Zeichen und sind wohl abgeschnitten.\n",
                    "Column “\(header)”: \(column.cells) texts end after exactly \(column.length) "
                        + "characters and are probably cut off.\n")
        }
        if !plan.proposals.isEmpty {
            text +=
                "\n"
                + language.pick(
                    "Vorschläge, die nicht ausgeführt wurden: \(plan.proposals.count) (im Plan).\n",
                    "Proposals that were not done: \(plan.proposals.count) (in the plan).\n")
        }
        guard !plan.questions.isEmpty else { return text }
        text += "\n" + language.pick("Fragen:", "Questions:") + "\n"
        for question in plan.questions.prefix(20) {
            let sentence = QuestionWords.sentence(question.kind)
            text +=
                language.pick("  Zeile ", "  Row ") + "\(question.row): "
                + sentence.text(language, [question.candidates.joined(separator: ", ")])
                + "\n"
        }
        if plan.questions.count > 20 {
            text += language.pick(
                "  … und \(plan.questions.count - 20) weitere (im Plan)\n",
                "  … and \(plan.questions.count - 20) more (in the plan)\n")
        }
        return text
    }
}

/// A column of a roster and why it means what it means.
enum ColumnReport {
    static func json(_ column: MappedColumn) -> JSONValue {
        RosterPlan.object([
            ("header", .string(column.header)),
            ("field", column.isSure ? RosterPlan.text(column.field) : nil),
            ("meaning", RosterPlan.text(column.meaning?.rawValue)),
            ("reason", .string(column.reason.rawValue)),
            ("confidence", RosterPlan.share(column.confidence)),
        ])
    }

    static func line(_ column: MappedColumn, _ language: ReportLanguage) -> String {
        let header =
            PlainLine.of(column.header.isEmpty ? "–" : column.header, limit: 60)
            + (column.isHidden ? language.pick(" (Kopf verborgen)", " (header hidden)") : "")
        let why = reasons[column.reason.rawValue]?.text(language) ?? column.reason.rawValue
        let percent = "\(Int((column.confidence * 100).rounded())) %"
        if let field = column.field, column.isSure {
            return "\(header) → \(field) (\(why), \(percent))"
        }
        guard let meaning = column.meaning else {
            return "\(header) → "
                + language.pick("bleibt in der Restdatei", "stays in the rest file")
        }
        if column.isSure {
            return "\(header) → \(meaning.rawValue) ("
                + language.pick("kein Feld dafür, Restdatei", "no field for it, rest file") + ")"
        }
        return "\(header) → "
            + language.pick(
                "vielleicht \(meaning.rawValue) (\(why), \(percent)): bitte in einer Zuordnung festlegen",
                "perhaps \(meaning.rawValue) (\(why), \(percent)): settle it in a mapping file")
    }

    private static let reasons: [String: Sentence] = [
        "exact": Sentence("genau so im Format", "exactly so in the format"),
        "synonym": Sentence("bekannte Bezeichnung", "known word"),
        "similar": Sentence("ähnliche Bezeichnung", "similar word"),
        "content": Sentence("nach dem Inhalt", "by content"),
        "mapping": Sentence("nach der Zuordnung", "by the mapping file"),
        "none": Sentence("kein Anhalt", "nothing tells"),
    ]
}
