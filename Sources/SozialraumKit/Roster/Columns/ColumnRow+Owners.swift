/// Whose an address or a contact is.
extension ColumnRow {
    /// The bodies whose names stand to the left of an address or contact: it is that of one of them.
    /// nil: none stands there, or the column tells of no body.
    ///
    /// In `Einrichtung; Träger; Telefon` the facility is the subject and the Träger a word on it. Where the
    /// facility has its own number before the Träger, the next number is the Träger's.
    func owners(at index: Int) -> Set<String>? {
        guard let meaning = drafts[index].claim?.meaning, ColumnFields.isReachable(meaning) else {
            return nil
        }
        let names = bodies(before: index)
        guard let last = names.last else { return nil }
        if let first = subject(before: last, names),
            reaches(between: first.index, last.index).contains(Self.kind(meaning))
        {
            return [last.table]
        }
        return Set(names.map(\.table))
    }

    /// An address or contact of which a name leaves open whose it is: people must say. It is worse to call
    /// somebody else's number than to be asked.
    mutating func settleOwners() {
        for index in drafts.indices {
            let draft = drafts[index]
            guard draft.isSure, !draft.isGiven, let claim = draft.claim, claim.table == nil,
                ColumnFields.isReachable(claim.meaning),
                claim.meaning != .kontakt || HeaderText(draft.header).isPlainContact,
                isInQuestion(index)
            else { continue }
            drafts[index].claim?.confidence = 0.5
            drafts[index].question = .owner
        }
    }

    private func isInQuestion(_ index: Int) -> Bool {
        let names = bodies(before: index)
        guard let last = names.last else { return false }
        if drafts[..<index].contains(where: \.mayNameBody) { return true }
        // A centre that the row only refers to has no place for a number.
        return drafts[last.index..<index].contains { $0.isSurely(.zentrum) }
    }

    private typealias BodyName = (index: Int, table: String)

    /// The columns with names of bodies to the left of a column.
    private func bodies(before index: Int) -> [BodyName] {
        drafts[..<index].indices.compactMap { place in
            guard drafts[place].isSure, let meaning = drafts[place].claim?.meaning,
                let table = ColumnFields.tableNamed(by: meaning), table != "hilfeangebote"
            else { return nil }
            return (place, table)
        }
    }

    /// The facility, centre or resource before a Träger.
    private func subject(before last: BodyName, _ names: [BodyName]) -> BodyName? {
        last.table == "traeger" ? names.last { $0.table != "traeger" } : nil
    }

    /// What kinds of addresses and contacts stand between two columns.
    private func reaches(between start: Int, _ end: Int) -> Set<ColumnMeaning> {
        Set(
            drafts[start..<end].compactMap { draft in
                guard draft.isSure, let claim = draft.claim, claim.table == nil,
                    ColumnFields.isReachable(claim.meaning), claim.meaning != .kontakt
                else { return nil }
                return Self.kind(claim.meaning)
            })
    }

    /// A meaning, or `anschrift` for any part of an address.
    private static func kind(_ meaning: ColumnMeaning) -> ColumnMeaning {
        let address: Set<ColumnMeaning> = [.strasse, .hausnummer, .plz, .ort, .ortsteil]
        return address.contains(meaning) ? .anschrift : meaning
    }
}
