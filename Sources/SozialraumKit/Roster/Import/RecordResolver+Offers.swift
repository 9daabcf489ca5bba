import PlainTextRecords

extension RecordResolver {
    // MARK: - Offers

    mutating func offers(_ draft: inout RowDraft, _ steps: inout Steps) throws(Stop) {
        try settleSections(&draft)
        let base = draft.records["hilfeangebote"] ?? RowDraft.Record("hilfeangebote")
        var offers: [RowDraft.Record] = []
        if !base.text("name").isEmpty {
            var offer = base
            if draft.services.count == 1 || draft.services.allSatisfy({ $0.code == nil }) {
                if let code = draft.services.first?.code { offer["leistung"] = code }
            } else {
                proposeSections(&draft)
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

    /// Asks for the section of a service whose words mean one and whose other column says another.
    private mutating func settleSections(_ draft: inout RowDraft) throws(Stop) {
        for index in draft.services.indices {
            let service = draft.services[index]
            guard let other = service.other, let code = service.code else { continue }
            let subject = Self.subject("\(service.words?.text ?? "") / \(other.text)", "leistung")
            let ruling = rulings.ruling(on: subject, row: nil, number: draft.number) { text in
                Codelists.entry(text, in: "leistung").map { _ in text }
            }
            switch ruling {
            case .value(let answer):
                draft.services[index].code =
                    answer == other.text ? other : derived(answer, "decision")
                if answer == code.text { draft.services[index].code = code }
            case .leave: throw .unsure("decision")
            default:
                ask(draft, "sections", subject, [code.text, other.text], ["leistung: different"])
                throw .unsure("sections")
            }
        }
    }

    /// Of several sections beside one name only people know which is the offer's.
    private mutating func proposeSections(_ draft: inout RowDraft) {
        for service in draft.services {
            guard let code = service.code else { continue }
            proposals.append(
                RosterPlan.Proposal(
                    row: draft.number, column: log.header(code.column), raw: code.raw ?? "",
                    table: "hilfeangebote", record: nil, field: "leistung", old: nil,
                    new: code.text, rule: "severalSections", confidence: 0.5))
            if let column = code.column { draft.fates[column] = .proposed }
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

    /// Whether a name is only that of the service: `SPFH` for § 31.
    private static func isPlain(_ name: String, _ code: String) -> Bool {
        guard let entry = ServiceWords.entry(Letters.key(of: name)) else { return false }
        return entry.sureness >= Sureness.likely && RosterRowReader.fits(code, entry.code)
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
            log.tables["hilfeangebote"].row(id)
        }.filter { row in
            guard let facility = steps.einrichtung, let there = row["einrichtung"] else {
                return true
            }
            return there == facility
        }
        var matches = known.filter { Slug.make($0["name"] ?? "") == slug }
        if matches.isEmpty, !code.isEmpty {
            // The words say no more than the section does, and so do those of the offer that is known.
            matches = known.filter { row in
                row["leistung"] == code && Self.isPlain(name, code)
                    && Self.isPlain(row["name"] ?? "", code)
            }
        }
        if matches.isEmpty, !code.isEmpty, record["name"]?.column == record["leistung"]?.column {
            // The words say no more than the section does.
            matches = known.filter { $0["leistung"] == code }
        }
        if matches.count > 1 { matches = try meant(matches, name, draft) }
        if let id = matches.first?["id"] {
            steps.names.formUnion([record["name"]?.column].compactMap { $0 })
            record["name"] = nil
            if log.tables["hilfeangebote"].row(id)?["einrichtung"] == nil {
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
        let id = makeID(
            key, wanted: nil, table: "hilfeangebote", name: name, ort: draft.ort, traeger: traeger)
        steps.sets.append(("hilfeangebote", id, true, record))
    }

    /// Which of several offers people mean; none if it is a new one.
    private mutating func meant(
        _ matches: [[String: String]], _ name: String, _ draft: RowDraft
    ) throws(Stop) -> [[String: String]] {
        let ids = matches.compactMap { $0["id"] }
        let subject = Self.subject(name, "angebot")
        let ruling = rulings.ruling(on: subject, row: nil, number: draft.number) { text in
            ids.contains(text) ? text : nil
        }
        switch ruling {
        case .value(let id): return matches.filter { $0["id"] == id }
        case .leave: throw .unsure("decision")
        case .new(let others):
            let added = matches.filter { !others.contains($0["id"] ?? "") }
            if added.count < 2 { return added }
        case .unclear, nil: break
        }
        ask(draft, "sameOffer", subject, ids, ["name"])
        throw .unsure("sameOffer")
    }
}
