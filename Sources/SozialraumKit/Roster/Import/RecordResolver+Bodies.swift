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
}
