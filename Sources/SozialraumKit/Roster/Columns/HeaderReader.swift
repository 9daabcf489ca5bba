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

    struct Word {
        var meaning: ColumnMeaning
        var isSure: Bool
        var text: String
        /// The word is the meaning's or the format's own.
        var isOwn: Bool
    }

    /// The meanings of a key; a sure one stands alone.
    let words: [String: [Word]]
    /// The same by keys without umlauts.
    let plain: [String: [Word]]
    let groups: [String: String]
    let neutral: Set<String>
    let foreign: Set<String>
    /// The keys that typing errors are compared with, sorted.
    let keys: [String]

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

    /// A known header behind which a remark stands in brackets: `Kapazität (Kinder)`.
    private func withoutRemark(_ header: String) -> [HeaderClaim]? {
        guard let open = header.firstIndex(of: "("), open > header.startIndex else { return nil }
        let remark = HeaderText(String(header[open...]))
        let isOther = remark.words.contains {
            ColumnSynonyms.foreignWords.contains($0) && $0 != "anzahl"
        }
        let bare = HeaderText(String(header[..<open]))
        guard !isOther, !bare.key.isEmpty, !bare.isMadeUp, !foreign.contains(bare.key),
            !bare.words.contains(where: { ColumnSynonyms.foreignWords.contains($0) }),
            !isOfPerson(bare)
        else { return nil }
        let claims = known(bare)
        return claims.isEmpty ? nil : claims.map { lowered($0, by: 0.05) }
    }

    /// The longest header that is read wholly, in bytes; of a longer one the first 100 characters
    /// count. Headers are compared word by word, in every grouping.
    private static let lengthLimit = 400

    func read(_ header: String) -> Reading {
        let header =
            header.utf8.count > HeaderReader.lengthLimit ? String(header.prefix(100)) : header
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
        if let bare = withoutRemark(header) { return Reading(claims: bare) }
        let number = text.withoutNumber
        if number.words.contains(where: { ColumnSynonyms.foreignWords.contains($0) })
            || isOfPerson(number)
        {
            return Reading(isForeign: true)
        }
        let isCut = header.last == "." || header.last == "-"
        let abbreviated = isCut ? abbreviated(number.key) : []
        return Reading(claims: abbreviated.isEmpty ? near(number) : abbreviated)
    }
}
