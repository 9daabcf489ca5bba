/// Headers that are nearly known words.
extension HeaderReader {
    func near(_ text: HeaderText) -> [HeaderClaim] {
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

    /// The beginning of a known word, with a dot or a hyphen. Where it may be that of several, the cells
    /// decide.
    func abbreviated(_ key: String) -> [HeaderClaim] {
        guard key.utf8.count >= 5 else { return [] }
        let found = keys.filter { $0.hasPrefix(key) }.compactMap { words[$0]?.first }
        guard let first = found.first else { return [] }
        var meanings: [ColumnMeaning] = []
        for word in found where !meanings.contains(word.meaning) { meanings.append(word.meaning) }
        guard meanings.count == 1 else {
            return meanings.map {
                HeaderClaim(meaning: $0, reason: .similar, confidence: 0.5, evidence: key)
            }
        }
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
    func isOfPerson(_ text: HeaderText) -> Bool {
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
    static let plainOnes: Set<ColumnMeaning> = [
        .strasse, .hausnummer, .plz, .ort, .ortsteil, .anschrift, .telefon, .fax, .mobil, .email,
        .web,
    ]

    func lowered(_ claim: HeaderClaim, by amount: Double) -> HeaderClaim {
        var claim = claim
        claim.confidence -= amount
        if claim.reason == .exact { claim.reason = .synonym }
        return claim
    }
}

/// Other spellings of a word.
extension HeaderReader {
    /// Without the `e` of umlauts, and `s` for `ß`.
    static func plain(_ key: String) -> String {
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
    static func otherForms(of key: String) -> [String] {
        guard key.utf8.count > 4 else { return [] }
        var forms: [String] = []
        for ending in ["en", "n", "e", "s", "er"] where key.hasSuffix(ending) {
            let stem = String(key.dropLast(ending.count))
            if stem.utf8.count > 3 { forms.append(stem) }
        }
        return forms + ["n", "en", "e", "s"].map { key + $0 }
    }

    /// What may have stood where letters were lost.
    static func filled(_ key: String) -> [String] {
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
