extension RecordResolver {
    /// A row that names a natural person is nothing to import without somebody's decision: the home of a
    /// foster family is no facility.
    mutating func lookForPersons(_ draft: RowDraft) throws(Stop) {
        for table in ["traeger", "einrichtungen", "hilfeangebote", "ressourcen"] {
            let name = draft.records[table]?.text("name") ?? ""
            try lookForPerson(in: name, draft)
        }
        for service in draft.services { try lookForPerson(in: service.words?.text ?? "", draft) }
    }

    private mutating func lookForPerson(in name: String, _ draft: RowDraft) throws(Stop) {
        guard NaturalPerson.isNamed(in: name) else { return }
        switch decisions.answer(row: draft.number, subject: name) {
        case let answer? where answer == "new" || answer.hasPrefix("same:"): return
        case nil: ask(draft, "person", name, [], [])
        default: break
        }
        throw .unsure("person")
    }
}
