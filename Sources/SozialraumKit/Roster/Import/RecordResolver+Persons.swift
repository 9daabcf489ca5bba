extension RecordResolver {
    /// A row that names a natural person is nothing to import without somebody's decision: the home of a
    /// foster family is no facility.
    mutating func lookForPersons(_ draft: RowDraft) throws(Stop) {
        for table in ["traeger", "einrichtungen", "hilfeangebote", "ressourcen"] {
            let name = draft.records[table]?["name"]
            try lookForPerson(
                in: name?.text ?? "", draft,
                isSure: name?.column.map(personColumns.contains) ?? false)
        }
        for service in draft.services { try lookForPerson(in: service.words?.text ?? "", draft) }
    }

    /// - Parameter isSure: Whether the list says that it is the name of a person.
    private mutating func lookForPerson(
        in name: String, _ draft: RowDraft, isSure: Bool = false
    ) throws(Stop) {
        guard isSure || NaturalPerson.isNamed(in: name) else { return }
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
