/// Which record of the package a row speaks of.
extension RecordResolver {
    /// The id of a known record, nil for a new one.
    mutating func find(
        _ record: RowDraft.Record, _ table: String, _ draft: RowDraft, owner: String?
    ) throws(Stop) -> String? {
        let id = record.text("id")
        if !id.isEmpty, log.tables[table].contains(id) { return id }
        let name = record.text("name")
        let candidate = KnownBody(
            id: nil, name: name, kurzname: record["kurzname"]?.text,
            rechtsform: record["rechtsform"]?.text ?? Self.legalForm(name),
            ort: record["ort"]?.text, plz: record["plz"]?.text, strasse: record["strasse"]?.text,
            hausnummer: record["hausnummer"]?.text, telefon: record["telefon"]?.text,
            fax: record["fax"]?.text, email: record["email"]?.text, web: record["web"]?.text,
            ik: record["ik"]?.text, owner: owner)
        if let id = try fromRoster(candidate, record, table, draft) { return id }
        switch ruling(onBody: name, in: table, draft) {
        case .value(let id): return id
        case .leave: throw .unsure("decision")
        case .new(let others):
            // When the roster comes again, the package has what was new then.
            return exactly(candidate, table, besides: others)
        case .unclear:
            var candidates = exactly(candidate, table).map { [$0] } ?? []
            if candidates.isEmpty { candidates = likely(candidate, table) }
            ask(draft, "same." + table, name, candidates, [])
            throw .unsure("unclearAnswer")
        case nil: break
        }
        if let id = exactly(candidate, table) { return id }
        if table == "sozialraumzentren", let id = names.id(name, .zentrum),
            owner == nil || log.tables[table].row(id)?["sozialraum"] == owner
        {
            return id
        }
        guard let match = bodies[table]?.match(candidate) else { return nil }
        switch match.verdict {
        case .same(let id):
            return id
        case .unsure(let candidates):
            ask(
                draft, "same." + table, name, candidates,
                match.reasons.map { "\($0.field): \($0.finding.rawValue)" })
            throw .unsure("same")
        case .new:
            return nil
        }
    }

    /// The bodies that may be meant.
    private func likely(_ candidate: KnownBody, _ table: String) -> [String] {
        switch bodies[table]?.match(candidate).verdict {
        case .same(let id): [id]
        case .unsure(let candidates): candidates
        default: []
        }
    }

    /// The one known body that is called exactly so, of those of which nothing that the row says of
    /// place or owner speaks against it.
    ///
    /// - Parameter others: Of several, these are not meant.
    func exactly(
        _ candidate: KnownBody, _ table: String, besides others: [String] = []
    ) -> String? {
        let known = idsByName[table + "/" + Self.nameKey(candidate.name)] ?? []
        let found = known.filter { id in
            guard let row = log.tables[table].row(id) else { return false }
            let body = Self.body(row, of: table)
            if let there = body.owner, let here = candidate.owner, there != here { return false }
            if let there = body.ort, let here = candidate.ort, Slug.make(there) != Slug.make(here) {
                return false
            }
            if let there = body.rechtsform, let here = candidate.rechtsform, there != here {
                return false
            }
            return true
        }
        if found.count == 1 { return found[0] }
        let meant = found.filter { !others.contains($0) }
        return meant.count == 1 ? meant[0] : nil
    }

    /// The record of this name that came in from this roster. With another legal form it is another
    /// body; at another place only people know.
    private mutating func fromRoster(
        _ candidate: KnownBody, _ record: RowDraft.Record, _ table: String, _ draft: RowDraft
    ) throws(Stop) -> String? {
        guard let id = added[key(record, table, candidate.owner)],
            let row = log.tables[table].row(id)
        else { return nil }
        func differs(_ field: String) -> Bool {
            guard let there = row[field], let here = record[field]?.text else { return false }
            return Slug.make(there) != Slug.make(here)
        }
        if differs("rechtsform") { return nil }
        guard differs("ort") else { return id }
        if let other = exactly(candidate, table) { return other }
        switch ruling(onBody: candidate.name, in: table, draft) {
        case .new: return nil
        case .value(let other): return other
        case .leave: throw .unsure("decision")
        case .unclear, nil:
            ask(draft, "same." + table, candidate.name, [id], ["ort: different"])
            throw .unsure("same")
        }
    }

    func key(_ record: RowDraft.Record, _ table: String, _ owner: String?) -> String {
        "\(table)/\(owner ?? "")/\(Self.nameKey(record.text("name")))"
    }

    mutating func newID(
        _ table: String, _ record: RowDraft.Record, ort: String, traeger: String?
    ) -> String {
        let wanted = record.text("id")
        let owner = table == "einrichtungen" ? traeger : record["sozialraum"]?.text
        return makeID(
            key(record, table, owner),
            wanted: wanted.isEmpty || log.tables[table].contains(wanted) ? nil : wanted,
            table: table, name: record.text("name"), ort: ort, traeger: traeger)
    }
}
