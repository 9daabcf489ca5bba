import PlainTextRecords

/// Finds what is written like the name of a person.
enum PersonScan {
    /// Whether a whole value looks like a name: `Anna Müller`, `Müller, Anna`, `Anna`.
    static func isName(_ value: ByteSpan) -> Bool {
        let text = value.trimmed
        guard text.count >= 2, text.count <= 60 else { return false }
        var words = 0
        var index = 0
        while index < text.count {
            guard let end = nameWord(text, index) else { return false }
            words += 1
            if words == 1, end == text.count {
                return FirstNames.has(text) || LastNames.has(text)
            }
            index = end
            if text.byte(index) == 44 { index += 1 }
            if index < text.count {
                guard text[index] == 32 else { return false }
                index += 1
            }
            if words > 4 { return false }
        }
        return words >= 2 && (hasFirstName(text) || !isInstitution(text))
    }

    private static let institutions: [StaticString] = [
        "gruppe", "haus", "schule", "heim", "stelle", "zentrum", "werk", "verein", "amt", "kreis",
        "hilfe", "dienst", "treff", "garten", "hort", "kita", "platz", "projekt", "team", "ung",
        "stadt", "dorf", "raum", "bezirk",
    ]

    /// Whether one of the words is, or ends like, that for a house or service: `Tagesgruppe Linde`.
    private static func isInstitution(_ text: ByteSpan) -> Bool {
        for index in 0...text.count {
            if text.isLetter(index) || text.byte(index) >= 128 { continue }
            let isOne = institutions.contains { text.begins($0, at: index - $0.utf8CodeUnitCount) }
            if isOne { return true }
        }
        return false
    }

    private static let links: [StaticString] = ["von ", "van ", "de ", "zu ", "el ", "al ", "dos "]

    /// Where a word ends that is written like a name, with a hyphen at most; "von" and the like count.
    private static func nameWord(_ text: ByteSpan, _ start: Int) -> Int? {
        for link in links where text.begins(link, at: start) && !text.isUpper(start) {
            return start + link.utf8CodeUnitCount - 1
        }
        guard isUpper(text, start) else { return nil }
        var index = start
        while text.isLetter(index) || text.byte(index) >= 128 || text.byte(index) == 39
            || text.byte(index) == 45 && isUpper(text, index + 1)
        {
            index += 1
        }
        // An initial has a point.
        if index - start == 1 { return text.byte(index) == 46 ? index + 1 : nil }
        return index
    }

    /// Whether a capital letter stands at an index; of those beyond ASCII the usual ones.
    static func isUpper(_ text: ByteSpan, _ index: Int) -> Bool {
        if text.isUpper(index) { return true }
        let (lead, next) = (text.byte(index), text.byte(index + 1))
        // U+00C0 to U+00DE, and U+0100 to U+017F without a look at the case.
        return lead == 0xC3 && (0x80...0x9E).contains(next) || lead == 0xC4 || lead == 0xC5
    }

    /// Whether one of the words is a usual first name.
    static func hasFirstName(_ text: ByteSpan) -> Bool {
        var start = 0
        for index in 0...text.count {
            if text.isLetter(index) || text.byte(index) >= 128 { continue }
            if index > start, FirstNames.has(text[start..<index]) { return true }
            start = index + 1
        }
        return false
    }

    // MARK: In texts

    enum Result { case none, perhaps, sure }

    /// Words behind which a name stands: `Familie M.`, `Frau Schmidt`.
    private static let titles: [StaticString] = [
        "familie", "fam", "frau", "herr", "herrn", "kind", "mutter", "vater",
    ]

    /// Words behind which a child or family is named: `Begleitung Anna Schmidt`.
    private static let works: [StaticString] = [
        "begleitung", "betreuung", "hausbesuch", "gespräch", "beratung", "besuch", "mit", "für",
        "von", "bei", "termin", "hilfe", "geburtstag", "anruf",
    ]

    static func look(_ text: ByteSpan) -> Result {
        var result = Result.none
        var index = 0
        while index < text.count {
            guard text.isLetter(index) || text.byte(index) >= 128 else {
                index += 1
                continue
            }
            let start = index
            while text.isLetter(index) || text.byte(index) >= 128 { index += 1 }
            let word = text[start..<index]
            if isOne(of: titles, word) {
                switch behindTitle(text, start, index) {
                case .sure: return .sure
                case .perhaps: result = .perhaps
                case .none: break
                }
            } else if result == .none, isUpper(text, start), FirstNames.has(word),
                isNamed(text, start, index)
            {
                result = .perhaps
            }
        }
        return result
    }

    private static func isOne(of words: [StaticString], _ word: ByteSpan) -> Bool {
        words.contains { word.count == $0.utf8CodeUnitCount && word.begins($0, at: 0) }
    }

    private static func behindTitle(_ text: ByteSpan, _ start: Int, _ end: Int) -> Result {
        guard isUpper(text, start) else { return .none }
        var index = end
        if text.byte(index) == 46 { index += 1 }
        guard text.byte(index) == 32, isUpper(text, index + 1) else { return .none }
        index += 1
        let first = index
        while text.isLetter(index) || text.byte(index) >= 128 { index += 1 }
        // A letter with a point is an initial.
        let isInitial = index - first == 1 && text.byte(index) == 46
        if isInitial { return .sure }
        // A kind of relation names nobody; "Kind Eltern Gruppe" does neither.
        let isRelation = ["kind", "mutter", "vater"].contains { (word: StaticString) in
            end - start == word.utf8CodeUnitCount && text.begins(word, at: start)
        }
        if isRelation { return FirstNames.has(text[first..<index]) ? .perhaps : .none }
        return index - first >= 2 ? .perhaps : .none
    }

    /// Whether a first name is that of somebody here: a family name behind it, and in front nothing or a
    /// word for what was done with somebody.
    private static func isNamed(_ text: ByteSpan, _ start: Int, _ end: Int) -> Bool {
        guard text.byte(end) == 32, isUpper(text, end + 1) else { return false }
        var last = end + 1
        while text.isLetter(last) || text.byte(last) >= 128 { last += 1 }
        // An institution is named after somebody.
        if text.byte(last) == 45 || last - end < 3 && text.byte(last) != 46 { return false }
        if text.byte(last) == 32, isUpper(text, last + 1) { return false }
        if start == 0 { return last == text.count || text.byte(last) == 44 }
        var front = start
        while text.byte(front - 1) == 32 || text.byte(front - 1) == 58 { front -= 1 }
        var first = front
        while text.isLetter(first - 1) || text.byte(first - 1) >= 128 { first -= 1 }
        return isOne(of: works, text[first..<front])
    }
}
