import PlainTextRecords

/// What is asked, and what people answered.
extension RecordResolver {
    /// What a question about a record is about, where it does not ask which record is meant.
    static func subject(_ name: String, _ what: String) -> String { "\(name) (\(what))" }

    /// The Träger or Sozialraum that people gave as the answer to a question; nil if it is still open,
    /// or the package has none of that id: then it is asked again.
    mutating func decided(
        _ subject: String, _ kind: ColumnMeaning, _ draft: RowDraft
    ) throws(Stop) -> String? {
        let names = names
        let tables = log.tables
        let known = idsByName
        let ruling = rulings.ruling(on: subject, row: nil, number: draft.number) { text in
            if kind == .sozialraum { return names.id(text, .sozialraum) }
            if tables["traeger"].contains(text) { return text }
            let named = known["traeger/" + Self.nameKey(text)] ?? []
            return named.count == 1 ? named[0] : nil
        }
        return try value(of: ruling)
    }

    /// The code that people gave as the answer to a question; nil if it is still open, or the list has
    /// no such code: then it is asked again.
    mutating func code(
        _ subject: String, _ meaning: ColumnMeaning, _ draft: RowDraft
    ) throws(Stop) -> String? {
        let tables = log.tables
        let ruling = rulings.ruling(on: subject, row: draft.number, number: draft.number) { text in
            let understood = ValueReader().read(text, as: meaning)
            guard understood.parts.count == 1, understood.rest.isEmpty,
                understood.confidence >= RosterRowReader.certain
            else { return nil }
            return understood.parts[0].text
        } isElsewhere: { text in
            MasterTables.names.contains { tables[$0].contains(text) }
        }
        return try value(of: ruling)
    }

    /// What an answer says; nil if it is none.
    private func value(of ruling: Rulings.Ruling?) throws(Stop) -> String? {
        switch ruling {
        case .value(let text): return text
        case .leave: throw .unsure("decision")
        default: return nil
        }
    }

    /// What people decided about a body.
    mutating func ruling(
        onBody name: String, in table: String, _ draft: RowDraft
    ) -> Rulings.Ruling? {
        let tables = log.tables
        return rulings.ruling(on: name, row: draft.number, number: draft.number) { text in
            tables[table].contains(text) ? text : nil
        } isElsewhere: { text in
            MasterTables.names.contains { tables[$0].contains(text) }
                || ["traeger-art", "ressource-art", "leistung"].contains {
                    Codelists.entry(text, in: $0) != nil
                }
        }
    }

    /// Asks people; the row is unsure until they answer.
    mutating func ask(
        _ draft: RowDraft, _ kind: String, _ subject: String, _ candidates: [String],
        _ reasons: [String]
    ) {
        var kind = kind
        if kind.hasPrefix("same.") {
            let table = String(kind.dropFirst(5))
            if candidates.isEmpty {
                kind = "known." + table
            } else if candidates.allSatisfy({ log.isMade(table, $0) }) {
                kind = "sameInList." + table
            }
        }
        questions.append(
            RosterPlan.RowQuestion(
                row: draft.number, kind: kind, subject: subject, candidates: candidates,
                reasons: reasons))
    }
}
