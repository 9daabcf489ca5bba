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
        if let code = try code(subject, .traegerArt, draft) { return derived(code, "decision") }
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
            var found = told
            if found == nil { found = try code(subject, .ressourceArt, draft) }
            guard let code = found else {
                ask(draft, "ressourceArt", subject, [], [])
                throw .unsure("ressourceArt")
            }
            changed["art"] = derived(code, told == nil ? "decision" : "kindOfName")
        }
        let id = newID(table, record, ort: record.text("ort"), traeger: nil)
        steps.sets.append((table, id, true, changed))
    }

    /// What a question about a record is about, where it does not ask which record is meant.
    static func subject(_ name: String, _ what: String) -> String { "\(name) (\(what))" }

    /// The Träger or Sozialraum that people gave as the answer to a question; nil if it is still open,
    /// or the package has none of that id: then it is asked again.
    private mutating func decided(
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
        switch ruling {
        case .value(let id): return id
        case .leave: throw .unsure("decision")
        default: return nil
        }
    }

    /// The code that people gave as the answer to a question; nil if it is still open, or the list has
    /// no such code: then it is asked again.
    private mutating func code(
        _ subject: String, _ meaning: ColumnMeaning, _ draft: RowDraft
    ) throws(Stop) -> String? {
        let ruling = rulings.ruling(on: subject, row: nil, number: draft.number) { text in
            let understood = ValueReader().read(text, as: meaning)
            guard understood.parts.count == 1, understood.rest.isEmpty,
                understood.confidence >= RosterRowReader.certain
            else { return nil }
            return understood.parts[0].text
        }
        switch ruling {
        case .value(let code): return code
        case .leave: throw .unsure("decision")
        default: return nil
        }
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

    /// What people decided about a body.
    mutating func ruling(
        onBody name: String, in table: String, _ draft: RowDraft
    ) -> Rulings.Ruling? {
        let tables = log.tables
        return rulings.ruling(on: name, row: draft.number, number: draft.number) { text in
            tables[table].contains(text) ? text : nil
        } isElsewhere: { text in
            MasterTables.names.contains { tables[$0].contains(text) }
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
