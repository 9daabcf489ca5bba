import PlainTextRecords

/// Finds out which records of a package the rows of a roster describe, and what changes in them.
struct RecordResolver {
    private var tables: MasterTables
    private let names: ReferenceNames
    private let decisions: RowDecisions
    private let hasTraegerColumn: Bool
    private var ids: NewIDs
    private var bodies: [String: BodyMatcher] = [:]
    /// The records that came in from this roster, by what they are called.
    private var added: [String: String] = [:]
    /// The ids of the records of a name (table and slug), and of the offers of a Träger.
    private var idsByName: [String: [String]] = [:]
    private var offersByTraeger: [String: [String]] = [:]
    /// Which field of which record the roster has set already.
    private var claimed: Set<String> = []
    private var places: [String: Int] = [:]

    private(set) var changes: [RosterPlan.RecordChange] = []
    private(set) var questions: [RosterPlan.RowQuestion] = []
    private(set) var proposals: [RosterPlan.Proposal] = []
    private(set) var columnsBefore: [String: [String]?] = [:]
    /// Why the last row was unsure or rejected; a code.
    private(set) var reason = ""

    private let headers: [String]

    init(_ package: ExchangePackage, decisions: RowDecisions, mapping: ColumnMapping) {
        tables = MasterTables(package)
        names = ReferenceNames(package)
        self.decisions = decisions
        headers = mapping.columns.map(\.header)
        hasTraegerColumn = mapping.columns.contains { $0.meaning == .traegerName && $0.isSure }
        let all = MasterTables(package)
        ids = NewIDs(
            taken: MasterTables.names.flatMap { name in all[name].rows.compactMap { $0["id"] } })
        for name in MasterTables.names {
            for row in tables[name].rows { index(row, of: name) }
        }
        for name in MasterTables.names where name != "hilfeangebote" {
            bodies[name] = BodyMatcher(tables[name].rows.map { Self.body($0, of: name) })
        }
    }

    /// Makes a record known by its name and its Träger.
    private mutating func index(_ row: [String: String], of table: String) {
        guard let id = row["id"] else { return }
        idsByName[table + "/" + Slug.make(row["name"] ?? ""), default: []].append(id)
        if table == "hilfeangebote" {
            offersByTraeger[row["traeger"] ?? "", default: []].append(id)
        }
    }

    /// What a row of the package tells of its body.
    private static func body(_ row: [String: String], of table: String) -> KnownBody {
        KnownBody(
            id: row["id"], name: row["name"] ?? "", kurzname: row["kurzname"],
            rechtsform: row["rechtsform"], ort: row["ort"], plz: row["plz"],
            strasse: row["strasse"], hausnummer: row["hausnummer"], telefon: row["telefon"],
            fax: row["fax"], email: row["email"], web: row["web"], ik: row["ik"],
            owner: row[
                table == "traeger" ? "-" : table == "einrichtungen" ? "traeger" : "sozialraum"])
    }

    // MARK: - A row

    /// What is to be done with the records of a row, before any of it is done.
    private struct Steps {
        var sets: [(table: String, id: String, isNew: Bool, record: RowDraft.Record)] = []
        var traeger: String?
        var einrichtung: String?
    }

    /// A row that cannot be done.
    private enum Stop: Error {
        case rejected(String)
        case unsure(String)
    }

    /// Finds the records of a row and does what it says, or nothing of it.
    mutating func resolve(_ draft: inout RowDraft) -> RowState {
        reason = ""
        let before = (ids, added)
        do throws(Stop) {
            var steps = Steps()
            try traeger(&draft, &steps)
            try facility(&draft, &steps)
            try centre(&draft, &steps)
            try resource(&draft, &steps)
            try offers(&draft, &steps)
            guard !steps.sets.isEmpty || steps.traeger != nil || steps.einrichtung != nil else {
                throw .rejected("noRecord")
            }
            leaveReferences(&draft)
            return perform(steps, &draft)
        } catch {
            (ids, added) = before
            switch error {
            case .rejected(let why):
                reason = why
                return .rejected
            case .unsure(let why):
                reason = why
                return .unsure
            }
        }
    }

    // MARK: - Träger

    private mutating func traeger(
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
        if new["verband"] == nil, let verband = TraegerKind.verband(of: name) {
            new["verband"] = derived(verband, "associationInName")
        }
        if new["art"] == nil {
            let answer = decisions.answer(row: draft.number, subject: name + " (art)", byRow: false)
            if let answer {
                // What is no code of the list would make the package invalid.
                guard Codelists.entry(answer, in: "traeger-art") != nil else {
                    throw .unsure("traegerArt")
                }
                new["art"] = derived(answer, "decision")
            } else if let kind = TraegerKind.of(name: name, rechtsform: form), kind.isCertain {
                new["art"] = derived(kind.code, "kindOfLegalForm")
            } else {
                ask(
                    draft, "traegerArt", name + " (art)",
                    TraegerKind.of(name: name, rechtsform: form).map { [$0.code] } ?? [], [])
                throw .unsure("traegerArt")
            }
        }
        let id = newID("traeger", record, ort: record.text("ort"), traeger: nil)
        steps.traeger = id
        steps.sets.append(("traeger", id, true, new))
    }

    /// The code of the legal form that a name holds.
    private static func legalForm(_ name: String) -> String? {
        LegalForm.inName(Array(name.unicodeScalars))
    }

    private func derived(_ text: String, _ rule: String) -> RowDraft.Value {
        RowDraft.Value(
            text: text, column: nil, raw: nil, rule: ValueRule(rawValue: rule), confidence: 0.95)
    }

    /// Whether only one cell of a row is filled.
    private func isGroupTitle(_ draft: RowDraft) -> Bool {
        draft.cells.filter { !$0.isBlankText }.count == 1
    }

    static func isSum(_ name: String) -> Bool {
        let first = Slug.make(name).split(separator: "-").first.map(String.init) ?? ""
        return TableWords.roster.sums.contains(first)
    }

    // MARK: - Facilities, centres, resources

    private mutating func facility(
        _ draft: inout RowDraft, _ steps: inout Steps
    ) throws(Stop) {
        guard let record = draft.records["einrichtungen"], !record.text("name").isEmpty else {
            return
        }
        if Self.isSum(record.text("name")) { throw .rejected("sum") }
        if hasTraegerColumn, steps.traeger == nil { throw .unsure("noTraeger") }
        var changed = record
        resolveGemeinde(&draft, &changed)
        if let id = try find(record, "einrichtungen", draft, owner: steps.traeger) {
            steps.einrichtung = id
            steps.sets.append(("einrichtungen", id, false, changed))
            return
        }
        guard let traeger = steps.traeger else {
            ask(draft, "traegerOfFacility", record.text("name"), [], [])
            throw .unsure("noTraeger")
        }
        changed["traeger"] = derived(traeger, "reference")
        let id = newID("einrichtungen", record, ort: record.text("ort"), traeger: traeger)
        steps.einrichtung = id
        steps.sets.append(("einrichtungen", id, true, changed))
    }

    private mutating func centre(_ draft: inout RowDraft, _ steps: inout Steps) throws(Stop) {
        guard let record = draft.records["sozialraumzentren"], !record.text("name").isEmpty else {
            return
        }
        try placed("sozialraumzentren", record, &draft, &steps)
    }

    private mutating func resource(_ draft: inout RowDraft, _ steps: inout Steps) throws(Stop) {
        guard let record = draft.records["ressourcen"], !record.text("name").isEmpty else { return }
        try placed("ressourcen", record, &draft, &steps)
    }

    /// A record that belongs to a Sozialraum.
    private mutating func placed(
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
        if let id = try find(record, table, draft, owner: area) {
            steps.sets.append((table, id, false, changed))
            return
        }
        guard area != nil else {
            ask(draft, "sozialraum", record.text("name"), [], [])
            throw .unsure("noSozialraum")
        }
        if table == "ressourcen", changed["art"] == nil {
            ask(draft, "ressourceArt", record.text("name"), [], [])
            throw .unsure("ressourceArt")
        }
        let id = newID(table, record, ort: record.text("ort"), traeger: nil)
        steps.sets.append((table, id, true, changed))
    }

    private func resolveGemeinde(_ draft: inout RowDraft, _ record: inout RowDraft.Record) {
        guard let index = draft.references.firstIndex(where: { $0.meaning == .gemeinde }),
            let ags = names.id(draft.references[index].value.text, .gemeinde)
        else { return }
        var value = draft.references[index].value
        value.text = ags
        record["gemeinde"] = value
        draft.references.remove(at: index)
    }

    // MARK: - Offers

    private mutating func offers(_ draft: inout RowDraft, _ steps: inout Steps) throws(Stop) {
        let base = draft.records["hilfeangebote"] ?? RowDraft.Record("hilfeangebote")
        var offers: [RowDraft.Record] = []
        if !base.text("name").isEmpty {
            var offer = base
            if draft.services.count == 1 || draft.services.allSatisfy({ $0.code == nil }) {
                if let code = draft.services.first?.code { offer["leistung"] = code }
            } else if let first = draft.services.first(where: { $0.code != nil }) {
                leaveServices(draft, first)
            }
            offers = [offer]
        } else {
            for service in draft.services {
                var offer = base
                if let code = service.code { offer["leistung"] = code }
                if let words = service.words {
                    offer["name"] = words
                } else if let code = service.code,
                    let label = Codelists.entry(code.text, in: "leistung")?.labelDE
                {
                    var name = code
                    name.text = label
                    offer["name"] = name
                }
                if !offer.text("name").isEmpty { offers.append(offer) }
            }
        }
        guard !offers.isEmpty else { return }
        if offers.contains(where: { Self.isSum($0.text("name")) }) { throw .rejected("sum") }
        if hasTraegerColumn, steps.traeger == nil { throw .unsure("noTraeger") }
        let references = offerReferences(&draft)
        for offer in offers {
            var record = offer
            for (field, value) in references { record[field] = value }
            try self.offer(&record, draft, &steps)
        }
    }

    private mutating func leaveServices(_ draft: RowDraft, _ first: RowDraft.Service) {
        for service in draft.services {
            guard let code = service.code else { continue }
            proposals.append(
                RosterPlan.Proposal(
                    row: draft.number, column: code.column.map { headers[$0] }, raw: code.raw ?? "",
                    table: "hilfeangebote", record: nil, field: "leistung", old: nil,
                    new: code.text, rule: "severalSections", confidence: 0.5))
        }
    }

    /// The Sozialräume and centres that a row names, as lists.
    private func offerReferences(_ draft: inout RowDraft) -> [(String, RowDraft.Value)] {
        var result: [(String, RowDraft.Value)] = []
        for (meaning, field) in [
            (ColumnMeaning.zentrum, "zentren"), (ColumnMeaning.sozialraum, "sozialraeume"),
        ] {
            var found: [String] = []
            var value: RowDraft.Value?
            draft.references.removeAll { reference in
                guard reference.meaning == meaning,
                    let id = names.id(reference.value.text, meaning)
                else { return false }
                if !found.contains(id) { found.append(id) }
                value = reference.value
                return true
            }
            if var value {
                value.text = found.joined(separator: "|")
                result.append((field, value))
            }
        }
        return result
    }

    private mutating func offer(
        _ record: inout RowDraft.Record, _ draft: RowDraft, _ steps: inout Steps
    ) throws(Stop) {
        let name = record.text("name")
        let code = record.text("leistung")
        let traeger = steps.traeger
        if let traeger { record["traeger"] = derived(traeger, "reference") }
        if let facility = steps.einrichtung {
            record["einrichtung"] = derived(facility, "reference")
        }
        let slug = Slug.make(name)
        // The same name at another facility of the Träger is another offer.
        let known = (offersByTraeger[traeger ?? ""] ?? []).compactMap { id in
            tables["hilfeangebote"].row(id)
        }.filter { row in
            guard let facility = steps.einrichtung, let there = row["einrichtung"] else {
                return true
            }
            return there == facility
        }
        var matches = known.filter { Slug.make($0["name"] ?? "") == slug }
        if matches.isEmpty, !code.isEmpty, record["name"]?.column == record["leistung"]?.column {
            // The words say no more than the section does.
            matches = known.filter { $0["leistung"] == code }
        }
        if matches.count > 1 {
            ask(draft, "sameOffer", name, matches.compactMap { $0["id"] }, ["name"])
            throw .unsure("sameOffer")
        }
        if let id = matches.first?["id"] {
            record["name"] = nil
            if tables["hilfeangebote"].row(id)?["einrichtung"] == nil {
                record["einrichtung"] = nil
            }
            steps.sets.append(("hilfeangebote", id, false, record))
            return
        }
        let key = "hilfeangebote/\(traeger ?? "")/\(steps.einrichtung ?? "")/\(slug)"
        if let id = added[key] {
            steps.sets.append(("hilfeangebote", id, false, record))
            return
        }
        let id = ids.make(
            table: "hilfeangebote", name: name, ort: draft.ort, traeger: traeger)
        added[key] = id
        steps.sets.append(("hilfeangebote", id, true, record))
    }

    // MARK: - Which record

    /// The id of a known record, nil for a new one.
    private mutating func find(
        _ record: RowDraft.Record, _ table: String, _ draft: RowDraft, owner: String?
    ) throws(Stop) -> String? {
        let id = record.text("id")
        if !id.isEmpty, tables[table].contains(id) { return id }
        let name = record.text("name")
        if let id = added[key(record, table, owner)] { return id }
        if let answer = decisions.answer(row: draft.number, subject: name) {
            if answer == "new" { return nil }
            if answer.hasPrefix("same:") {
                let id = String(answer.dropFirst(5))
                if tables[table].contains(id) { return id }
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
            owner == nil || tables[table].row(id)?["sozialraum"] == owner
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
    private func exactly(_ candidate: KnownBody, _ table: String) -> String? {
        let known = idsByName[table + "/" + Slug.make(candidate.name)] ?? []
        guard known.count == 1, let row = tables[table].row(known[0]) else { return nil }
        let body = Self.body(row, of: table)
        if let there = body.owner, let here = candidate.owner, there != here { return nil }
        if let there = body.ort, let here = candidate.ort, Slug.make(there) != Slug.make(here) {
            return nil
        }
        return row["id"]
    }

    private func key(_ record: RowDraft.Record, _ table: String, _ owner: String?) -> String {
        "\(table)/\(owner ?? "")/\(Slug.make(record.text("name")))"
    }

    private mutating func newID(
        _ table: String, _ record: RowDraft.Record, ort: String, traeger: String?
    ) -> String {
        let wanted = record.text("id")
        let id: String
        if !wanted.isEmpty, !tables[table].contains(wanted) {
            id = wanted
        } else {
            id = ids.make(
                table: table, name: record.text("name"), ort: ort, traeger: traeger)
        }
        let owner = table == "einrichtungen" ? traeger : record["sozialraum"]?.text
        added[key(record, table, owner)] = id
        return id
    }

    private mutating func ask(
        _ draft: RowDraft, _ kind: String, _ subject: String, _ candidates: [String],
        _ reasons: [String]
    ) {
        questions.append(
            RosterPlan.RowQuestion(
                row: draft.number, kind: kind, subject: subject, candidates: candidates,
                reasons: reasons))
    }

    // MARK: - Doing it

    /// References that nothing of the package has go to the rest file.
    private func leaveReferences(_ draft: inout RowDraft) {
        for reference in draft.references {
            if let column = reference.value.column {
                draft.fates[column] = .rest("unknownReference")
            }
        }
        draft.references = []
    }

    private mutating func perform(_ steps: Steps, _ draft: inout RowDraft) -> RowState {
        var state = RowState.same
        for (table, id, isNew, record) in steps.sets {
            if isNew {
                state = .new
                create(table, id, record, draft.number)
            } else if update(table, id, record, &draft), state == .same {
                state = .changed
            }
        }
        return state
    }

    private mutating func create(
        _ table: String, _ id: String, _ record: RowDraft.Record, _ row: Int
    ) {
        noteColumns(table)
        var cells: [RosterPlan.CellChange] = []
        var values = ["id": id]
        for field in record.fields where field != "id" {
            guard let value = record[field] else { continue }
            values[field] = value.text
            claimed.insert("\(table)/\(id)/\(field)")
            cells.append(change(field, old: "", value))
        }
        tables[table].append(values)
        index(values, of: table)
        places["\(table)/\(id)"] = changes.count
        changes.append(
            RosterPlan.RecordChange(table: table, record: id, isNew: true, row: row, cells: cells))
    }

    /// Sets the fields of a known record; whether any changed.
    private mutating func update(
        _ table: String, _ id: String, _ record: RowDraft.Record, _ draft: inout RowDraft
    ) -> Bool {
        var cells: [RosterPlan.CellChange] = []
        let current = tables[table].row(id) ?? [:]
        for field in record.fields where field != "id" && field != "name" {
            guard let value = record[field] else { continue }
            let old = current[field] ?? ""
            if old == value.text || value.column == nil && !old.isEmpty { continue }
            let claim = "\(table)/\(id)/\(field)"
            if !old.isEmpty, claimed.contains(claim) {
                // Two rows of the roster say different things of one record.
                proposals.append(
                    RosterPlan.Proposal(
                        row: draft.number, column: value.column.map { headers[$0] },
                        raw: value.raw ?? "", table: table, record: id, field: field, old: old,
                        new: value.text, rule: "secondValue", confidence: 0.5))
                if let column = value.column { draft.fates[column] = .proposed }
                continue
            }
            claimed.insert(claim)
            tables[table].set(id, field, value.text)
            cells.append(change(field, old: old, value))
        }
        guard !cells.isEmpty else { return false }
        noteColumns(table)
        if let place = places["\(table)/\(id)"] {
            changes[place].cells += cells
        } else {
            places["\(table)/\(id)"] = changes.count
            changes.append(
                RosterPlan.RecordChange(
                    table: table, record: id, isNew: false, row: draft.number, cells: cells))
        }
        return true
    }

    private func change(
        _ field: String, old: String, _ value: RowDraft.Value
    ) -> RosterPlan.CellChange {
        RosterPlan.CellChange(
            field: field, old: old, new: value.text, column: value.column.map { headers[$0] },
            raw: value.raw, rule: value.rule.rawValue, confidence: value.confidence)
    }

    private mutating func noteColumns(_ table: String) {
        if columnsBefore[table] == nil { columnsBefore[table] = .some(tables[table].columns) }
    }
}
