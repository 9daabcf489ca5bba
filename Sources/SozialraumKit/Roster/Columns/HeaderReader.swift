/// What a header says alone, without cells and neighbours.
struct HeaderClaim: Hashable {
    var meaning: ColumnMeaning
    /// The record that the header names (`Träger-Telefon`).
    var table: String?
    var reason: ColumnReason
    var confidence: Double
    var evidence: String
}

/// Reads headers by the synonyms.
struct HeaderReader {
    /// What is known of a header.
    struct Reading {
        /// The likeliest first; those below the threshold need their cells.
        var claims: [HeaderClaim] = []
        /// The header is known to mean nothing of the format: cells are not asked.
        var isForeign = false
        /// There is no header.
        var isEmpty = false
    }

    private struct Word {
        var meaning: ColumnMeaning
        var isSure: Bool
        var text: String
        /// The word is the meaning's or the format's own.
        var isOwn: Bool
    }

    /// The meanings of a key; a sure one stands alone.
    private let words: [String: [Word]]
    /// The same by keys without umlauts.
    private let plain: [String: [Word]]
    private let groups: [String: String]
    private let neutral: Set<String>
    private let foreign: Set<String>
    /// The keys that typing errors are compared with, sorted.
    private let keys: [String]

    init() {
        var words: [String: [Word]] = [:]
        func add(_ text: String, _ meaning: ColumnMeaning, isSure: Bool, isOwn: Bool) {
            let key = HeaderText(text).key
            if words[key]?.contains(where: { $0.isSure || $0.meaning == meaning }) ?? false {
                return
            }
            let word = Word(meaning: meaning, isSure: isSure, text: text, isOwn: isOwn)
            if isSure { words[key] = [word] } else { words[key, default: []].append(word) }
        }
        for entry in ColumnSynonyms.all {
            if entry.meaning != .name {
                add(entry.meaning.rawValue, entry.meaning, isSure: true, isOwn: true)
            }
        }
        // Words that mean several things: the cells decide.
        for word in ["form", "kategorie", "zentrum"] { words[word] = nil }
        for entry in ColumnSynonyms.all {
            for text in entry.sure { add(text, entry.meaning, isSure: true, isOwn: false) }
        }
        for table in ColumnFields.tables {
            for (meaning, column) in ColumnFields.columns[table] ?? [] {
                let isOwn = !["name", "art", "form", "traeger", "kategorie", "leistung"].contains(
                    column)
                if isOwn { add(column, meaning, isSure: true, isOwn: true) }
            }
        }
        for entry in ColumnSynonyms.all {
            for text in entry.unsure { add(text, entry.meaning, isSure: false, isOwn: false) }
        }
        var plain: [String: [Word]] = [:]
        for key in words.keys.sorted() where plain[HeaderReader.plain(key)] == nil {
            plain[HeaderReader.plain(key)] = words[key]
        }
        var groups: [String: String] = [:]
        for group in ColumnSynonyms.groups {
            for word in group.words { groups[HeaderText(word).key] = group.table }
        }
        self.words = words
        self.plain = plain
        self.groups = groups
        neutral = Set(ColumnSynonyms.neutralGroups.map { HeaderText($0).key })
        foreign = Set(ColumnSynonyms.nothing.map { HeaderText($0).key })
        keys = words.keys.filter { key in words[key]?.first?.isSure == true }.sorted()
    }

    func read(_ header: String) -> Reading {
        let trimmed = header.filter { !$0.isWhitespace }
        if let own = ColumnFields.meaning(ofField: trimmed) {
            return Reading(claims: [
                HeaderClaim(
                    meaning: own.meaning, table: own.table, reason: .exact, confidence: 1,
                    evidence: trimmed)
            ])
        }
        let text = HeaderText(header)
        if text.isMadeUp { return Reading(isEmpty: true) }
        if foreign.contains(text.key) { return Reading(isForeign: true) }
        for candidate in [text, text.withoutNumber] where !candidate.key.isEmpty {
            if foreign.contains(candidate.key) { return Reading(isForeign: true) }
            let claims = known(candidate)
            if !claims.isEmpty { return Reading(claims: claims) }
        }
        let number = text.withoutNumber
        if number.words.contains(where: { ColumnSynonyms.foreignWords.contains($0) })
            || isOfPerson(number)
        {
            return Reading(isForeign: true)
        }
        let abbreviated = header.last == "." ? abbreviated(number.key) : []
        return Reading(claims: abbreviated.isEmpty ? near(number) : abbreviated)
    }

    // MARK: Known words

    private func known(_ text: HeaderText) -> [HeaderClaim] {
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
    private func lookUp(_ key: String) -> [HeaderClaim]? {
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

    private func claims(_ words: [Word], _ confidence: Double) -> [HeaderClaim] {
        words.map { word in
            HeaderClaim(
                meaning: word.meaning,
                reason: word.isOwn && confidence == HeaderReader.direct ? .exact : .synonym,
                confidence: word.isSure
                    ? (word.isOwn ? min(1, confidence + 0.05) : confidence) : 0.5,
                evidence: word.text)
        }
    }

    /// A group word before or after what is told: `Träger / Telefon`, `Trägeranschrift`, `Name der
    /// Einrichtung`.
    private func grouped(_ text: HeaderText) -> [HeaderClaim]? {
        let all = text.words
        for count in all.indices.dropFirst() {
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

    // MARK: Nearly known words

    private func near(_ text: HeaderText) -> [HeaderClaim] {
        let key = text.key
        let limit = SimilarWords.limit(for: key)
        if limit > 0, !ColumnSynonyms.guarded.contains(key) {
            var best: [(distance: Int, key: String)] = []
            for other in keys where other.utf8.count > 4 && other.utf8.first == key.utf8.first {
                // Letters swapped beside an umlaut are two apart in one spelling, one in the other.
                guard
                    let distance = SimilarWords.distance(key, other, limit: limit)
                        ?? SimilarWords.distance(
                            HeaderReader.plain(key), HeaderReader.plain(other), limit: limit)
                else { continue }
                // Two letters more are another word, not a slip (`kindergarten_id`).
                if distance > 1, key.hasPrefix(other) || other.hasPrefix(key) { continue }
                if let least = best.first, distance > least.distance { continue }
                if let least = best.first, distance < least.distance { best = [] }
                best.append((distance, other))
            }
            let found = best.flatMap { words[$0.key] ?? [] }
            if let first = found.first {
                let isOne = Set(found.map(\.meaning)).count == 1
                return found.map {
                    HeaderClaim(
                        meaning: $0.meaning, reason: .similar,
                        confidence: isOne ? (best[0].distance == 1 ? 0.8 : 0.72) : 0.5,
                        evidence: isOne ? first.text : $0.text)
                }
            }
        }
        return contained(text)
    }

    /// The beginning of a known word, with a dot.
    private func abbreviated(_ key: String) -> [HeaderClaim] {
        guard key.utf8.count >= 5 else { return [] }
        let found = keys.filter { $0.hasPrefix(key) }.compactMap { words[$0]?.first }
        guard let first = found.first, Set(found.map(\.meaning)).count == 1 else { return [] }
        return [
            HeaderClaim(
                meaning: first.meaning, reason: .similar, confidence: 0.8, evidence: first.text)
        ]
    }

    /// A known word among unknown ones (`Telefon Geschäftsstelle`): to be confirmed by the cells.
    private func contained(_ text: HeaderText) -> [HeaderClaim] {
        var result: [HeaderClaim] = []
        for word in [text.words.first, text.words.last].compactMap({ $0 })
        where text.words.count > 1 {
            for claim in lookUp(word) ?? []
            where HeaderReader.plainOnes.contains(claim.meaning)
                && !result.contains(where: { $0.meaning == claim.meaning })
            {
                result.append(
                    HeaderClaim(
                        meaning: claim.meaning, reason: .similar, confidence: 0.6,
                        evidence: claim.evidence))
            }
        }
        return result
    }

    /// A contact of a person by function, which is nobody else's business.
    private func isOfPerson(_ text: HeaderText) -> Bool {
        let all = text.words
        guard all.count > 1 else { return false }
        for count in all.indices.dropFirst() {
            for (person, rest) in [
                (all[..<count].joined(), all[count...].joined()),
                (all[count...].joined(), all[..<count].joined()),
            ] {
                guard person != "kontakt", person != "contact",
                    words[person]?.first?.meaning == .kontakt, words[person]?.first?.isSure == true,
                    let other = words[rest]?.first?.meaning
                else { continue }
                if [.telefon, .fax, .mobil, .email, .web, .anschrift, .strasse].contains(other) {
                    return true
                }
            }
        }
        return false
    }

    /// Meanings whose cells have a form of their own.
    private static let plainOnes: Set<ColumnMeaning> = [
        .strasse, .hausnummer, .plz, .ort, .ortsteil, .anschrift, .telefon, .fax, .mobil, .email,
        .web,
    ]

    private func lowered(_ claim: HeaderClaim, by amount: Double) -> HeaderClaim {
        var claim = claim
        claim.confidence -= amount
        if claim.reason == .exact { claim.reason = .synonym }
        return claim
    }

    // MARK: Spellings

    /// Without the `e` of umlauts, and `s` for `ß`.
    private static func plain(_ key: String) -> String {
        var result: [UInt8] = []
        for byte in key.utf8 {
            if byte == UInt8(ascii: "e"), let last = result.last,
                last == 97 || last == 111 || last == 117
            {
                continue
            }
            if byte == UInt8(ascii: "s"), result.last == byte { continue }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The singular or plural of a key.
    private static func otherForms(of key: String) -> [String] {
        guard key.utf8.count > 4 else { return [] }
        var forms: [String] = []
        for ending in ["en", "n", "e", "s", "er"] where key.hasSuffix(ending) {
            let stem = String(key.dropLast(ending.count))
            if stem.utf8.count > 3 { forms.append(stem) }
        }
        return forms + ["n", "en", "e", "s"].map { key + $0 }
    }

    /// What may have stood where letters were lost.
    private static func filled(_ key: String) -> [String] {
        var results = [""]
        var isAfterMark = false
        for character in key {
            // Two marks may be the two bytes of one letter.
            if character == "?" {
                if !isAfterMark {
                    results = results.flatMap { start in
                        ["ae", "oe", "ue", "ss"].map { start + $0 }
                    }
                }
                isAfterMark = true
            } else {
                isAfterMark = false
                for index in results.indices { results[index].append(character) }
            }
            if results.count > 256 { return [] }
        }
        return results
    }
}
