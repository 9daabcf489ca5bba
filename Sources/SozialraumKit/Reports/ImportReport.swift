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

    var plan: RosterPlan { outcome.plan }

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
        if !outcome.absentHeaders.isEmpty {
            object["absent"] = .array(outcome.absentHeaders.map { .string($0) })
        }
        if !outcome.reasons.isEmpty {
            object["reasons"] = .array(
                outcome.reasons.map { reason in
                    RosterPlan.object([
                        ("state", .string(reason.state.rawValue)),
                        ("reason", .string(reason.reason)),
                        ("rows", RosterPlan.number(reason.rows)),
                    ])
                })
        }
        if !outcome.unclearAnswers.isEmpty {
            object["unclear"] = .array(
                outcome.unclearAnswers.map { answer in
                    RosterPlan.object([
                        ("answer", RosterPlan.number(answer.entry)),
                        ("row", RosterPlan.number(answer.row)),
                    ])
                })
        }
        if let content = outcome.content { object["content"] = .string(content.rawValue) }
        object["proposals"] = RosterPlan.number(plan.proposals.count)
        object["questions"] = RosterPlan.number(plan.questions.count)
        object["plan"] = planPath.map { .string($0) } ?? .null
        object["rest"] = restPath.map { .string($0) } ?? .null
        return ImportFile.bytes(object)
    }

    /// Columns with texts that were probably cut off.
    var truncated: [(header: String, length: Int, cells: Int)] {
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
}
