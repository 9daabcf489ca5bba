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
        let tables = log.tables
        let ruling = rulings.ruling(on: name, row: draft.number, number: draft.number) { text in
            MasterTables.names.contains { tables[$0].contains(text) } ? text : nil
        }
        switch ruling {
        case .new, .value: return
        case .leave: break
        case .unclear, nil: ask(draft, "person", name, [], [])
        }
        throw .unsure("person")
    }
}
