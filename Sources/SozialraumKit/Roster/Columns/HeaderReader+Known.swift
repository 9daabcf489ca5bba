/// Headers that are known words, alone, in groups or joined.
extension HeaderReader {
    func known(_ text: HeaderText) -> [HeaderClaim] {
        if let claims = severalNames(text) { return claims }
        if let claims = lookUp(text.key) { return claims }
        if let claims = grouped(text) { return claims }
        if text.parts.count > 1, let claims = combined(text) { return claims }
        return tailed(text) ?? []
    }

    /// The names of two records in one cell (`Träger/Einrichtung`).
    private func severalNames(_ text: HeaderText) -> [HeaderClaim]? {
        guard text.parts.count > 1 else { return nil }
        let claims = text.parts.compactMap { words[$0.joined()] }.filter { $0[0].isSure }
        let names = claims.map { $0[0].meaning }.filter {
            ColumnFields.tableNamed(by: $0) != nil && $0 != .paragraf
        }
        guard Set(names).count > 1, names.count == text.parts.count else { return nil }
        return names.map {
            HeaderClaim(meaning: $0, reason: .synonym, confidence: 0.5, evidence: text.key)
        }
    }

    /// A word that adds nothing, at either end: `Straßenbezeichnung`, `Tel.-Nummer`, `max. Plätze`,
    /// `Name der Leitung`, `Träger der Kita`.
    private func tailed(_ text: HeaderText) -> [HeaderClaim]? {
        let key = text.key
        for (ends, meanings) in HeaderReader.ends {
            for end in ends {
                var rests: [String] = []
                if key.hasSuffix(end) { rests.append(String(key.dropLast(end.utf8.count))) }
                if key.hasPrefix(end), text.words.first == end {
                    rests.append(String(key.dropFirst(end.utf8.count)))
                }
                for rest in rests where rest.utf8.count > 1 {
                    let claims = lookUp(rest) ?? []
                    if let first = claims.first, first.confidence > 0.8,
                        meanings.contains(first.meaning)
                    {
                        return [lowered(first, by: 0.05)]
                    }
                }
            }
        }
        guard text.parts.count == 1, text.words.count == 2,
            groups[text.words[1]] == "einrichtungen",
            let claim = lookUp(text.words[0])?.first, claim.meaning == .traegerName,
            claim.confidence > 0.8
        else { return nil }
        return [lowered(claim, by: 0.05)]
    }

    private static let ends: [(ends: [String], of: Set<ColumnMeaning>)] = [
        (
            ["bezeichnung", "bez", "name", "namen"],
            [
                .traegerName, .einrichtungName, .strasse, .ort, .ortsteil, .gemeinde,
                .verbandsgemeinde,
                .sozialraum, .verband, .leistung, .kontakt,
            ]
        ),
        (["nummer", "nummern", "nr"], [.telefon, .fax, .mobil, .ik]),
        (["adresse", "adressen", "adr"], [.email, .web]),
        (
            ["anzahl", "anz", "zahl", "max", "maximal", "insg", "insgesamt", "gesamt", "aktuell"],
            [.plaetze, .plaetzeBelegt, .stellen]
        ),
    ]

    /// The confidence of a known word as it stands.
    private static let direct = 0.95

    /// The claims of a key, also without umlauts, with lost letters, and in another number.
    func lookUp(_ key: String) -> [HeaderClaim]? {
        if let found = words[key] { return claims(found, HeaderReader.direct) }
        for form in HeaderReader.otherForms(of: key) {
            if let found = words[form] { return claims(found, 0.92) }
        }
        if key.contains("?") {
            for filled in HeaderReader.filled(key) {
                if let found = words[filled] ?? plain[HeaderReader.plain(filled)] {
                    return claims(found, 0.9)
                }
            }
        }
        if key.utf8.count > 4, let found = plain[HeaderReader.plain(key)] {
            return claims(found, 0.9)
        }
        return nil
    }

    func claims(_ words: [Word], _ confidence: Double) -> [HeaderClaim] {
        words.map { word in
            HeaderClaim(
                meaning: word.meaning,
                reason: word.isOwn && confidence == HeaderReader.direct ? .exact : .synonym,
                confidence: word.isSure
                    ? (word.isOwn ? min(1, confidence + 0.05) : confidence) : 0.5,
                evidence: word.text)
        }
    }

    /// The most words of a name that are taken apart.
    private static let mostWords = 40

    /// A group word before or after what is told: `Träger / Telefon`, `Trägeranschrift`, `Name der
    /// Einrichtung`.
    private func grouped(_ text: HeaderText) -> [HeaderClaim]? {
        let all = text.words
        // No name of a column has so many words; each of them would be put together with all others.
        for count in all.indices.dropFirst() where all.count <= Self.mostWords {
            let head = all[..<count].joined()
            let tail = all[count...].joined()
            for (group, rest) in [(head, tail), (tail, head)] {
                if let table = groups[group], let claims = claims(rest, of: table) { return claims }
            }
            for (group, rest) in [(head, tail), (tail, head)] where neutral.contains(group) {
                if let claims = lookUp(rest), claims[0].meaning != .kontakt || rest != head {
                    return claims.map { lowered($0, by: 0.03) }
                }
            }
        }
        // In one word: the longest group first.
        let key = text.key
        let compounds = groups.keys.filter { key.hasPrefix($0) && $0.utf8.count > 3 }
        for group in compounds.sorted(by: { ($1.utf8.count, $0) < ($0.utf8.count, $1) }) {
            let rest = String(key.dropFirst(group.count))
            guard let table = groups[group], rest.utf8.count > 2 else { continue }
            if let claims = claims(rest, of: table) { return claims }
        }
        // A border between parts, and the last part is known: what stands before is a title.
        if text.parts.count > 1, let last = text.parts.last, !isOfPerson(text),
            text.words.allSatisfy({ !ColumnSynonyms.foreignWords.contains($0) }),
            let claims = lookUp(last.joined()), claims[0].confidence > 0.8,
            HeaderReader.plainOnes.contains(claims[0].meaning),
            lookUp(text.parts[0].joined()) == nil
        {
            return claims.map { lowered($0, by: 0.2) }
        }
        return nil
    }

    /// What a word says of a record of a table.
    private func claims(_ rest: String, of table: String) -> [HeaderClaim]? {
        if rest == "nr" || rest == "nummer" {
            return [
                HeaderClaim(
                    meaning: .laufnummer, reason: .synonym, confidence: 0.9,
                    evidence: table + "+" + rest)
            ]
        }
        guard let found = words[rest] ?? plain[HeaderReader.plain(rest)] else { return nil }
        var result: [HeaderClaim] = []
        for word in found {
            var meaning = ColumnFields.specific(word.meaning, in: table)
            if rest == "art" || rest == "typ" || rest == "kategorie" || rest == "form" {
                switch table {
                case "traeger": meaning = .traegerArt
                case "einrichtungen": meaning = .einrichtungArt
                case "ressourcen": meaning = .ressourceArt
                case "hilfeangebote" where rest != "kategorie":
                    meaning = rest == "form" ? .form : .leistung
                default: break
                }
            }
            let fits =
                ColumnFields.field(meaning, in: table) != nil
                || [.anschrift, .kontakt, .zeitraum, .mobil, .bemerkung, .alter].contains(meaning)
            // `Einrichtungsträger`: two names of records, of which only the list knows the meaning.
            let isOther = ColumnFields.tableNamed(by: meaning).map { $0 != table } ?? false
            guard fits, !isOther, meaning != .name else { continue }
            // What is doubtful alone stays so, but for a name or kind that the group makes clear.
            let isClear =
                word.isSure || meaning != word.meaning || ["art", "typ", "form"].contains(rest)
            guard isClear else { continue }
            if result.contains(where: { $0.meaning == meaning }) { continue }
            result.append(
                HeaderClaim(
                    meaning: meaning, table: table, reason: .synonym, confidence: 0.92,
                    evidence: table + "+" + word.text))
        }
        return result.isEmpty ? nil : [result[0]]
    }

    /// Several things in one cell: `PLZ / Ort`, `Straße, Nr.`; or one thing in several words.
    private func combined(_ text: HeaderText) -> [HeaderClaim]? {
        let each = text.parts.map { lookUp($0.joined()) }
        // `Sozialraum/Region`: the second word may mean what the first does.
        if let first = each[0]?.first, first.confidence > 0.8,
            each.allSatisfy({ $0?.contains { $0.meaning == first.meaning } ?? false })
        {
            return [lowered(first, by: 0.05)]
        }
        var meanings: [ColumnMeaning] = []
        for (index, claims) in each.enumerated() {
            guard let claim = claims?.first else { return nil }
            if index > 0, meanings.contains(.strasse), text.parts[index] == ["nr"] { continue }
            guard claim.confidence > 0.8 else { return nil }
            meanings.append(claim.meaning)
        }
        let set = Set(meanings)
        let address: Set<ColumnMeaning> = [
            .strasse, .hausnummer, .plz, .ort, .ortsteil, .anschrift,
        ]
        let meaning: ColumnMeaning
        if set.count == 1 {
            meaning = meanings[0]
        } else if set == [.strasse, .hausnummer] {
            meaning = .strasse
        } else if set == [.plz, .ort] || set == [.ort, .ortsteil] || set == [.plz, .gemeinde] {
            meaning = .ort
        } else if set.isSubset(of: address) {
            meaning = .anschrift
        } else if set == [.telefon, .fax] || set == [.telefon, .mobil] {
            meaning = .telefon
        } else if set == [.leistung, .paragraf] || set == [.leistung, .angebotName] {
            meaning = .leistung
        } else if set == [.alterAb, .alterBis] {
            meaning = .alter
        } else if set == [.gueltigAb, .gueltigBis] {
            meaning = .zeitraum
        } else {
            return meanings.map {
                HeaderClaim(
                    meaning: $0, reason: .synonym, confidence: 0.5,
                    evidence: meanings.map(\.rawValue).joined(separator: "+"))
            }
        }
        return [
            HeaderClaim(
                meaning: meaning, reason: .synonym, confidence: 0.9,
                evidence: meanings.map(\.rawValue).joined(separator: "+"))
        ]
    }
}
