import PlainTextRecords

extension RecordResolver {
    // MARK: - Träger

    mutating func traeger(
        _ draft: inout RowDraft, _ steps: inout Steps
    ) throws(Stop) {
        guard let record = draft.records["traeger"] else { return }
        let name = record.text("name")
        guard !name.isEmpty else {
            if draft.hasDamagedName { throw .unsure("damagedName") }
            let isAlone = draft.services.isEmpty && draft.records.count == 1
            throw isAlone || isGroupTitle(draft) ? .rejected("noName") : .unsure("noTraeger")
        }
        if Self.isSum(name) { throw .rejected("sum") }
        if let id = try find(record, "traeger", draft, owner: nil) {
            steps.traeger = id
            steps.sets.append(("traeger", id, false, record))
            return
        }
        var new = record
        let form = record["rechtsform"]?.text ?? Self.legalForm(name)
        if new["rechtsform"] == nil, let form { new["rechtsform"] = derived(form, "legalForm") }
        if new["verband"] == nil, let verband = TraegerName.verband(Array(name.unicodeScalars)) {
            new["verband"] = derived(verband, "associationInName")
        }
        if new["art"] == nil {
            new["art"] = try kind(of: name, form, draft)
        }
        let id = newID("traeger", record, ort: record.text("ort"), traeger: nil)
        steps.traeger = id
        steps.sets.append(("traeger", id, true, new))
    }

    /// The kind of a new Träger: as people decided, or as its name and legal form tell for certain.
    private mutating func kind(
        of name: String, _ form: String?, _ draft: RowDraft
    ) throws(Stop) -> RowDraft.Value {
        let subject = Self.subject(name, "art")
        if let answer = decisions.answer(row: draft.number, subject: subject, byRow: false) {
            // What is no code of the list would make the package invalid.
            guard Codelists.entry(answer, in: "traeger-art") != nil else {
                throw .unsure("traegerArt")
            }
            return derived(answer, "decision")
        }
        let told = TraegerName.art(ofName: name, rechtsform: form)
        guard let code = told.parts.first?.text, told.confidence >= RosterRowReader.certain else {
            ask(draft, "traegerArt", subject, told.parts.map(\.text), [])
            throw .unsure("traegerArt")
        }
        return derived(code, "kindOfLegalForm")
    }

    /// The code of the legal form that a name holds.
    static func legalForm(_ name: String) -> String? {
        LegalForm.inName(Array(name.unicodeScalars))
    }

    func derived(_ text: String, _ rule: String) -> RowDraft.Value {
        RowDraft.Value(
            text: text, column: nil, raw: nil, rule: ValueRule(rawValue: rule), confidence: 0.95)
    }

    /// Whether only one cell of a row is filled.
    func isGroupTitle(_ draft: RowDraft) -> Bool {
        draft.cells.filter { !$0.isBlankText }.count == 1
    }

    static func isSum(_ name: String) -> Bool {
        let first = Slug.make(name).split(separator: "-").first.map(String.init) ?? ""
        return TableWords.roster.sums.contains(first)
    }

    // MARK: - Facilities, centres, resources

    mutating func facility(
        _ draft: inout RowDraft, _ steps: inout Steps
    ) throws(Stop) {
        guard let record = draft.records["einrichtungen"], !record.text("name").isEmpty else {
            return
        }
        if Self.isSum(record.text("name")) { throw .rejected("sum") }
        if hasTraegerColumn, steps.traeger == nil { throw .unsure("noTraeger") }
        let isAsked = Self.subject(record.text("name"), "traeger")
        if steps.traeger == nil { steps.traeger = try decided(isAsked, .traegerName, draft) }
        var changed = record
        resolveGemeinde(&draft, &changed)
        if let id = try find(record, "einrichtungen", draft, owner: steps.traeger) {
            steps.einrichtung = id
            steps.sets.append(("einrichtungen", id, false, changed))
            return
        }
        guard let traeger = steps.traeger else {
            ask(draft, "traegerOfFacility", isAsked, [], [])
            throw .unsure("noTraeger")
        }
        changed["traeger"] = derived(traeger, "reference")
        let id = newID("einrichtungen", record, ort: record.text("ort"), traeger: traeger)
        steps.einrichtung = id
        steps.sets.append(("einrichtungen", id, true, changed))
    }

    mutating func centre(_ draft: inout RowDraft, _ steps: inout Steps) throws(Stop) {
        guard let record = draft.records["sozialraumzentren"], !record.text("name").isEmpty else {
            return
        }
        try placed("sozialraumzentren", record, &draft, &steps)
    }

    mutating func resource(_ draft: inout RowDraft, _ steps: inout Steps) throws(Stop) {
        guard let record = draft.records["ressourcen"], !record.text("name").isEmpty else { return }
        try placed("ressourcen", record, &draft, &steps)
    }

    /// A record that belongs to a Sozialraum.
    mutating func placed(
        _ table: String, _ record: RowDraft.Record, _ draft: inout RowDraft, _ steps: inout Steps
    ) throws(Stop) {
        if Self.isSum(record.text("name")) { throw .rejected("sum") }
        var changed = record
        resolveGemeinde(&draft, &changed)
        var area: String?
        if let index = draft.references.firstIndex(where: { $0.meaning == .sozialraum }) {
            let reference = draft.references[index].value
            if let id = names.id(reference.text, .sozialraum) {
                area = id
                var value = reference
                value.text = id
                changed["sozialraum"] = value
                draft.references.remove(at: index)
            }
        }
        let whereAsked = Self.subject(record.text("name"), "sozialraum")
        if area == nil, let id = try decided(whereAsked, .sozialraum, draft) {
            area = id
            changed["sozialraum"] = derived(id, "decision")
        }
        if table == "ressourcen" { area = placeResource(&changed, area, draft) }
        if let id = try find(record, table, draft, owner: area) {
            steps.sets.append((table, id, false, changed))
            return
        }
        guard area != nil else {
            ask(draft, "sozialraum", whereAsked, areas(of: changed), [])
            throw .unsure("noSozialraum")
        }
        if table == "ressourcen", changed["art"] == nil {
            let subject = Self.subject(record.text("name"), "art")
            let told = artOfName(record.text("name"), draft)
            guard
                let answer = told
                    ?? decisions.answer(row: draft.number, subject: subject, byRow: false),
                Codelists.entry(answer, in: "ressource-art") != nil
            else {
                ask(draft, "ressourceArt", subject, [], [])
                throw .unsure("ressourceArt")
            }
            changed["art"] = derived(answer, told == nil ? "decision" : "kindOfName")
        }
        let id = newID(table, record, ort: record.text("ort"), traeger: nil)
        steps.sets.append((table, id, true, changed))
    }

    /// What a question about a record is about, where it does not ask which record is meant.
    static func subject(_ name: String, _ what: String) -> String { "\(name) (\(what))" }

    /// The Träger or Sozialraum that people gave as the answer to a question; nil if it is still open,
    /// or the package has none of that id: then it is asked again.
    private func decided(
        _ subject: String, _ kind: ColumnMeaning, _ draft: RowDraft
    ) throws(Stop) -> String? {
        guard let answer = decisions.answer(row: draft.number, subject: subject, byRow: false)
        else { return nil }
        if answer == "leave" { throw .unsure("decision") }
        let id = answer.hasPrefix("same:") ? String(answer.dropFirst(5)) : answer
        if kind == .sozialraum { return names.id(id, .sozialraum) }
        return log.tables["traeger"].contains(id) ? id : nil
    }

    /// The Sozialräume that may be meant by the Gemeinde or the place of a record.
    private func areas(of record: RowDraft.Record) -> [String] {
        let ags =
            record["gemeinde"]?.text ?? record["ort"].flatMap { names.id($0.text, .gemeinde) }
        guard let ags else { return [] }
        return names.areas(ofGemeinde: ags)
    }

    func resolveGemeinde(_ draft: inout RowDraft, _ record: inout RowDraft.Record) {
        guard let index = draft.references.firstIndex(where: { $0.meaning == .gemeinde }),
            let ags = names.id(draft.references[index].value.text, .gemeinde)
        else { return }
        var value = draft.references[index].value
        value.text = ags
        record["gemeinde"] = value
        draft.references.remove(at: index)
    }

    // MARK: - Which record

    /// The id of a known record, nil for a new one.
    mutating func find(
        _ record: RowDraft.Record, _ table: String, _ draft: RowDraft, owner: String?
    ) throws(Stop) -> String? {
        let id = record.text("id")
        if !id.isEmpty, log.tables[table].contains(id) { return id }
        let name = record.text("name")
        if let id = try fromRoster(record, table, draft, owner: owner) { return id }
        if let answer = decisions.answer(row: draft.number, subject: name) {
            if answer == "new" { return nil }
            if answer.hasPrefix("same:") {
                let id = String(answer.dropFirst(5))
                if log.tables[table].contains(id) { return id }
            }
            throw .unsure("decision")
        }
        let candidate = KnownBody(
            id: nil, name: name, kurzname: record["kurzname"]?.text,
            rechtsform: record["rechtsform"]?.text ?? Self.legalForm(name),
            ort: record["ort"]?.text, plz: record["plz"]?.text, strasse: record["strasse"]?.text,
            hausnummer: record["hausnummer"]?.text, telefon: record["telefon"]?.text,
            fax: record["fax"]?.text, email: record["email"]?.text, web: record["web"]?.text,
            ik: record["ik"]?.text, owner: owner)
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

    /// The one known body that is called exactly so, if nothing that the row says of its place or
    /// owner speaks against it.
    func exactly(_ candidate: KnownBody, _ table: String) -> String? {
        let known = idsByName[table + "/" + Self.nameKey(candidate.name)] ?? []
        guard known.count == 1, let row = log.tables[table].row(known[0]) else { return nil }
        let body = Self.body(row, of: table)
        if let there = body.owner, let here = candidate.owner, there != here { return nil }
        if let there = body.ort, let here = candidate.ort, Slug.make(there) != Slug.make(here) {
            return nil
        }
        if let there = body.rechtsform, let here = candidate.rechtsform, there != here {
            return nil
        }
        return row["id"]
    }

    /// The record of this name that came in from this roster. With another legal form it is another
    /// body; at another place only people know.
    private mutating func fromRoster(
        _ record: RowDraft.Record, _ table: String, _ draft: RowDraft, owner: String?
    ) throws(Stop) -> String? {
        guard let id = added[key(record, table, owner)], let row = log.tables[table].row(id)
        else {
            return nil
        }
        func differs(_ field: String) -> Bool {
            guard let there = row[field], let here = record[field]?.text else { return false }
            return Slug.make(there) != Slug.make(here)
        }
        if differs("rechtsform") { return nil }
        if differs("ort") {
            let name = record.text("name")
            switch decisions.answer(row: draft.number, subject: name) {
            case "new": return nil
            case "same:" + id: return id
            default:
                ask(draft, "same." + table, name, [id], ["ort: different"])
                throw .unsure("same")
            }
        }
        return id
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

    mutating func ask(
        _ draft: RowDraft, _ kind: String, _ subject: String, _ candidates: [String],
        _ reasons: [String]
    ) {
        questions.append(
            RosterPlan.RowQuestion(
                row: draft.number, kind: kind, subject: subject, candidates: candidates,
                reasons: reasons))
    }
}
