/// The columns of a table together: names, records, and columns that mean the same.
struct ColumnRow {
    var drafts: [ColumnDraft]
    let hints: ColumnHints

    init(drafts: [ColumnDraft], hints: [String]) {
        self.drafts = drafts
        self.hints = ColumnHints(hints)
    }

    /// The columns beside one of first names: what is called `Name` there is a person's.
    static func besideFirstNames(_ headers: [String]) -> Set<Int> {
        let first = headers.indices.filter { HeaderText(headers[$0]).key == "vorname" }
        return Set(first.flatMap { [$0 - 1, $0 + 1] })
    }

    func has(_ meaning: ColumnMeaning) -> Bool { drafts.contains { $0.isSurely(meaning) } }

    /// Lets the columns know each other.
    mutating func settle() {
        settleNeighbours()
        settleReferences()
        settleTraeger()
        settleName()
        settleOwners()
        settleClaims()
    }

    /// Beside a Träger a centre is where something is, and a club is hardly the subject.
    private mutating func settleReferences() {
        let offers = has(.angebotName) || has(.leistung) || has(.paragraf)
        let others = offers || has(.traegerName) || has(.einrichtungName) || has(.ressourceName)
        let isTraegerList = has(.traegerName) && !hints.areResources
        for index in drafts.indices where !drafts[index].isGiven && drafts[index].isSure {
            switch drafts[index].claim?.meaning {
            case .anschrift? where isNamedAddress(index):
                drafts[index].claim = HeaderClaim(
                    meaning: .traegerName, reason: .content, confidence: 0.85,
                    evidence: drafts[index].content.evidence(.legalForm))
            case .zentrumName? where others && !hints.areCentres:
                drafts[index].claim?.meaning = .zentrum
            case .ressourceName? where isTraegerList:
                drafts[index].claim?.confidence = 0.5
                drafts[index].question = .doubtful
            default: break
            }
        }
    }

    /// Whether the cells of an address begin with the name of the Träger that no other column has.
    private func isNamedAddress(_ index: Int) -> Bool {
        drafts[index].claim?.table == "traeger" && !has(.traegerName)
            && drafts[index].content.count > 0 && drafts[index].content.share(.legalForm) >= 0.5
    }

    /// The one column that may name Träger, and whose cells do.
    private mutating func settleTraeger() {
        // In an address book of people, the firm is where somebody works.
        let isOfPeople = drafts.contains {
            ["vorname", "nachname", "familienname"].contains(HeaderText($0.header).key)
        }
        guard !has(.traegerName), !isOfPeople else { return }
        let found = drafts.indices.filter {
            !drafts[$0].isGiven && !drafts[$0].isSure && drafts[$0].mayBe(.traegerName)
                && drafts[$0].content.count >= 2 && drafts[$0].content.share(.legalForm) >= 0.6
        }
        guard found.count == 1, let index = found.first else { return }
        drafts[index].claim = HeaderClaim(
            meaning: .traegerName, reason: .content, confidence: 0.8,
            evidence: drafts[index].content.evidence(.legalForm))
        drafts[index].question = nil
    }

    /// Finds the record that a bare name belongs to.
    private mutating func settleName() {
        for index in ColumnRow.besideFirstNames(drafts.map(\.header))
        where drafts.indices.contains(index) && !drafts[index].isGiven && drafts[index].mayBe(.name)
        {
            drafts[index].claim = nil
            drafts[index].others = []
            drafts[index].question = nil
        }
        let names = drafts.indices.filter {
            !drafts[$0].isGiven && !drafts[$0].isSure && drafts[$0].mayBe(.name)
        }
        guard let index = names.first else { return }
        for name in names {
            drafts[name].question = .record
            drafts[name].others = [
                ColumnMeaning.traegerName, .einrichtungName, .angebotName, .zentrumName,
                .ressourceName,
            ].map { HeaderClaim(meaning: $0, reason: .synonym, confidence: 0.5, evidence: "") }
        }
        let legalForms = drafts[index].content.share(.legalForm)
        let form = drafts[index].content.evidence(.legalForm)
        let found: (ColumnMeaning, Double, String)?
        if has(.traegerName) {
            if hints.areCentres, !has(.zentrumName), !has(.zentrum) {
                found = nil
            } else {
                found = has(.einrichtungName) ? nil : (.einrichtungName, 0.85, "beside traegerName")
            }
        } else if hints.areCentres {
            found = has(.zentrumName) ? nil : (.zentrumName, 0.85, "hint")
        } else if has(.ressourceArt) || hints.areResources {
            found =
                has(.ressourceName)
                ? nil : (.ressourceName, 0.85, hints.areResources ? "hint" : "ressourceArt")
        } else if has(.ressourceName) || has(.zentrumName) {
            found = nil
        } else if legalForms >= 0.5, drafts[index].content.count >= 2 {
            found = (.traegerName, 0.85, form)
        } else if hints.areTraeger || has(.traegerArt) && !has(.einrichtungName) && isOfTraeger {
            found = (.traegerName, 0.8, "hint")
        } else {
            found = nil
        }
        guard let found else { return }
        drafts[index].claim = HeaderClaim(
            meaning: found.0, reason: .synonym, confidence: found.1, evidence: found.2)
        drafts[index].question = nil
    }

    /// Whether columns tell of the Träger itself what no list of facilities would.
    private var isOfTraeger: Bool { has(.rechtsform) || has(.anerkennung) || has(.anerkanntSeit) }

    /// Of several columns that mean the same of the same record, the better keeps it.
    private mutating func settleClaims() {
        var holders: [Claim: Int] = [:]
        for index in drafts.indices where drafts[index].isSure {
            guard let claim = drafts[index].claim, !ColumnRow.mayRepeat.contains(claim.meaning)
            else { continue }
            let key = Claim(meaning: claim.meaning, table: table(at: index))
            guard let holder = holders[key] else {
                holders[key] = index
                continue
            }
            let isBetter = claim.confidence > drafts[holder].claim?.confidence ?? 0
            let loser = isBetter ? holder : index
            if isBetter { holders[key] = index }
            drafts[loser].claim?.confidence = 0.4
            drafts[loser].question = .duplicate
        }
    }

    private struct Claim: Hashable {
        var meaning: ColumnMeaning
        var table: String?
    }

    /// Meanings that may fill several columns.
    private static let mayRepeat: Set<ColumnMeaning> = [
        .laufnummer, .telefon, .fax, .mobil, .email, .web, .kontakt, .leistung, .paragraf, .stellen,
        .budget,
        .sprachen, .beschreibung, .bemerkung, .oeffnungszeiten, .zentrum, .sozialraum, .quelle,
    ]

    // MARK: Records

    /// The records of which a row holds one.
    private var records: Set<String> {
        var records: Set<String> = []
        for draft in drafts where draft.isSure {
            guard let claim = draft.claim else { continue }
            if let table = ColumnFields.tableNamed(by: claim.meaning) { records.insert(table) }
            if claim.meaning == .id, let table = claim.table { records.insert(table) }
        }
        return records
    }

    private func table(at index: Int) -> String? {
        guard let claim = drafts[index].claim else { return nil }
        let records = records
        if let table = claim.table {
            return drafts[index].isGiven || records.contains(table) ? table : nil
        }
        // A licence admits places to a facility, whatever it offers.
        if claim.meaning == .plaetze, claim.evidence.lowercased().contains("genehm"),
            records.contains("einrichtungen")
        {
            return "einrichtungen"
        }
        return ColumnFields.table(
            of: claim.meaning, records: owners(at: index) ?? records,
            hasOfferName: has(.angebotName))
    }

    /// What came out.
    var mapping: ColumnMapping {
        let records = records
        var mapping = ColumnMapping(tables: ColumnFields.tables.filter { records.contains($0) })
        for (index, draft) in drafts.enumerated() {
            var column = MappedColumn(header: draft.header)
            if let claim = draft.claim {
                column.meaning = claim.meaning
                column.table = table(at: index)
                column.field = column.table.flatMap { ColumnFields.field(claim.meaning, in: $0) }
                column.reason = claim.reason
                column.confidence = claim.confidence
                column.evidence = claim.evidence
                column.isMarked = draft.isMarked
                // As the header says it, so that a mapping file made of this changes nothing.
                column.namesOwner =
                    ColumnMapper.reader.read(draft.header).claims.first?.table != nil
            } else if draft.isGiven {
                column.reason = .mapping
                column.confidence = 1
            }
            mapping.columns.append(column)
            if let kind = draft.question {
                let first = kind == .record ? [] : [draft.claim?.meaning].compactMap { $0 }
                var candidates: [ColumnMeaning] = []
                for meaning in first + draft.others.map(\.meaning)
                where !candidates.contains(meaning) {
                    candidates.append(meaning)
                }
                mapping.questions.append(
                    ColumnQuestion(column: index, kind: kind, candidates: candidates))
            }
        }
        return mapping
    }
}

/// What lines above the header and the name of a file say of a table.
struct ColumnHints {
    private(set) var areTraeger = false
    private(set) var areCentres = false
    private(set) var areResources = false

    init(_ lines: [String]) {
        let words = lines.flatMap { HeaderText.cellWords(Array($0.unicodeScalars)) }
        func has(_ starts: [String]) -> Bool {
            words.contains { word in starts.contains { word.hasPrefix($0) } }
        }
        areTraeger = has(["traeger", "anbieter", "leistungserbringer"])
        areCentres = has(["sozialraumzent"]) && !areTraeger
        areResources = has(["vereine", "vereinsliste", "ressource", "initiativen"]) && !areTraeger
    }
}
