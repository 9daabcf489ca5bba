import PlainTextRecords

extension TableView {
    /// Looks for personal data among references of a table of single cases that lead nowhere: an
    /// identifier has room for a phone number.
    ///
    /// - Parameter search: What finds the rows that are referred to.
    func lookForPersons(_ place: Int, _ search: KeySearch, to findings: inout FindingBuffer) {
        guard let own, TableInfo.caseTables.contains(own.info.name) else { return }
        let reference = own.references[place]
        let kind = own.info.fields.fields[reference.field].schema.kind
        guard kind == "id" || kind == "ags" else { return }
        func look(_ key: RecordKey) -> PersonalData.Found {
            guard key.hasManyDigits, search.row(of: key) == Self.missing, let text = key.text
            else { return PersonalData.Found() }
            // No Land has the number 19 or 20: eight digits that begin so are a day.
            if kind == "ags", !text.hasPrefix("19"), !text.hasPrefix("20") {
                return PersonalData.Found()
            }
            return text.withByteSpan { PersonalData.look($0, .brokenReference) }
        }
        func add(_ row: Int, _ found: PersonalData.Found) {
            found.each { kind in
                let sample = own.sample(
                    RuleCatalogue.message(kind), row: row, field: reference.field)
                findings.add(sample, key: own.key(ofRow: row))
            }
        }
        for (number, part) in own.parts.enumerated() {
            let first = own.firstRow(ofPart: number)
            guard !reference.isList else {
                let list = part.lists[place]
                for (row, key) in zip(list.rows, list.keys) {
                    let found = look(key)
                    if !found.isEmpty { add(first + Int(row), found) }
                }
                continue
            }
            var seen: [PersonalData.Found] = []
            part.references[place].resolve({ key in
                let found = look(key)
                if found.isEmpty { return 0 }
                seen.append(found)
                return UInt32(seen.count)
            }) { row, index in
                if index > 0 { add(first + row, seen[Int(index) - 1]) }
            }
        }
    }
}
