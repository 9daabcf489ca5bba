import PlainTextRecords

/// Finds what is written like the name of a person.
enum PersonScan {
    /// Whether a whole value looks like a name or several: `Anna Müller`, `Müller, Anna`, `Anna`,
    /// `Fam. Müller`, `Anna u. Peter Müller`, `Müller/Schmidt`, `Dörr_Leon`, `A.M.`.
    static func isName(_ value: ByteSpan) -> Bool {
        let text = value.trimmed
        guard text.count >= 2, text.count <= 80 else { return false }
        guard let words = NameWords(text) else { return false }
        return words.areName && (words.hasKnownName || words.titles > 0 || !isInstitution(text))
    }

    /// Whether a value under a header for people can be a name: one word to five of letters.
    static func isWordy(_ value: ByteSpan) -> Bool {
        let text = value.trimmed
        guard text.count >= 2, text.count <= 100 else { return false }
        let isNone = nobody.contains {
            $0.utf8CodeUnitCount == text.count && text.begins($0, at: 0)
        }
        if isNone { return false }
        var (words, letters, digits) = (0, 0, 0)
        for index in 0..<text.count {
            if text.isDigit(index) { digits += 1 }
            guard text.isLetter(index) || text.byte(index) >= 128 else { continue }
            letters += 1
            if index == 0 || text[index - 1] == 32 || text[index - 1] == 47 { words += 1 }
        }
        return letters >= 2 && digits <= 2 && words <= 5
    }

    /// What stands in a column for people where there is none.
    private static let nobody: [StaticString] = [
        "ja", "nein", "unbekannt", "keine", "keiner", "kein", "entfällt", "k.a.", "k. a.", "n.n.",
        "offen", "true", "false", "-", "--", "n/a", "o.a.", "s.o.",
    ]

    /// The words of a value, counted by kind.
    private struct NameWords {
        var count = 0
        var firstNames = 0
        var lastNames = 0
        var initials = 0
        var others = 0
        var small = 0
        var shorts = 0
        var titles = 0
        var roles = 0
        /// Whether words are joined by a stroke or the like, which places are, too.
        var isJoined = false
        var hasComma = false
        var foreign = 0
        var isNobody = false
        /// Whether one of the words is for a house, which may be named after somebody.
        var isHouse = false
        var hasBracket = false

        var hasKnownName: Bool { firstNames + lastNames > 0 }

        /// Nil where a character stands that no name has.
        init?(_ text: ByteSpan) {
            var index = 0
            while index < text.count {
                let byte = text[index]
                guard text.isLetter(index) || byte >= 128 else {
                    guard [32, 38, 40, 41, 43, 44, 46, 47, 58, 59, 95].contains(byte) else {
                        return nil
                    }
                    if [38, 43, 47, 95, 59].contains(byte) { isJoined = true }
                    if byte == 44 { hasComma = true }
                    if byte == 40 { hasBracket = true }
                    index += 1
                    continue
                }
                let start = index
                while text.isLetter(index) || text.byte(index) >= 128 || text.byte(index) == 39
                    || text.byte(index) == 45
                        && (text.isLetter(index + 1) || text.byte(index + 1) >= 128)
                {
                    index += 1
                }
                add(text, start, index)
                if count > 7 { return nil }
            }
        }

        private mutating func add(_ text: ByteSpan, _ start: Int, _ end: Int) {
            let word = text[start..<end]
            if PersonScan.isOne(of: PersonScan.joints, word) { return }
            if PersonScan.isOne(of: PersonScan.houses, word) || isCompound(word) { isHouse = true }
            count += 1
            if end - start == 1 || end - start == 2 && word[0] >= 128 {
                let isInitial = text.byte(end) == 46 && PersonScan.isUpper(text, start)
                if isInitial { initials += 1 } else { small += 1 }
                // "N.N." is nobody, "O.B." and "K.A." are remarks.
                if count == 1, [75, 78, 79, 83].contains(word[0]) { isNobody = true }
                return
            }
            if (0xCE...0xDB).contains(word[0]) {
                foreign += 1
            } else if PersonScan.isOne(of: PersonScan.forms, word), PersonScan.isUpper(text, start)
            {
                titles += 1
            } else if PersonScan.isOne(of: PersonScan.relations, word) {
                roles += 1
            } else if isKnown(word, FirstNames.has) {
                firstNames += 1
            } else if isKnown(word, LastNames.has) {
                lastNames += 1
            } else if !PersonScan.isUpper(text, start) {
                small += 1
            } else if PersonScan.isOne(of: PersonScan.openers, word) || isShort(word) {
                shorts += 1
            } else {
                others += 1
            }
        }

        /// Whether a word with a hyphen is for a house or service: `Anne-Frank-Schule`.
        private func isCompound(_ word: ByteSpan) -> Bool {
            word.contains(45) && PersonScan.isInstitution(word)
        }

        /// Whether a word is a name, or one of those that hyphens join.
        private func isKnown(_ word: ByteSpan, _ has: (ByteSpan) -> Bool) -> Bool {
            if has(word) { return true }
            var start = 0
            for index in 0...word.count where index == word.count || word[index] == 45 {
                if index - start < word.count, has(word[start..<index]) { return true }
                start = index + 1
            }
            return false
        }

        /// Whether a word is a short form in capitals: `SGB`, `III`.
        private func isShort(_ word: ByteSpan) -> Bool {
            word.count <= 4 && (0..<word.count).allSatisfy { word.isUpper($0) }
        }

        var areName: Bool {
            if isHouse { return false }
            let known = firstNames + lastNames
            if hasBracket, known + roles == 0 { return false }
            if foreign > 0 { return foreign <= 4 && count == foreign + initials }
            if titles > 0 { return known + others + initials > 0 && small + shorts == 0 }
            if roles > 0 { return known > 0 && small == 0 || others >= 2 && small + shorts == 0 }
            if small > 0 {
                // Without capitals: `müller, anna`.
                return firstNames > 0 && small == 1 && count == 2
                    || small <= 1 && count <= 3 && firstNames > 0 && hasComma
            }
            if count == 1 { return known == 1 }
            if count == initials { return count == 2 && !isNobody }
            if isJoined { return known > 0 }
            return known > 0 || shorts == 0 && others + initials >= 2 && count <= 4
        }
    }

    /// Small words between names.
    fileprivate static let joints: [StaticString] = [
        "und", "u", "geb", "von", "van", "der", "den", "dem", "de", "zu", "el", "al", "dos", "da",
        "di", "vom", "zum", "bin", "abu", "ben", "ms", "vs",
    ]

    /// Words for houses that are named after somebody.
    fileprivate static let houses: [StaticString] = [
        "st", "sankt", "kita", "haus", "villa", "schule", "grundschule", "realschule", "gymnasium",
        "kinderdorf", "kindergarten", "pfarrei", "kath", "ev",
    ]

    /// Words in front of a name.
    fileprivate static let forms: [StaticString] = [
        "fam", "familie", "eheleute", "frau", "herr", "herrn", "fr", "hr", "dr", "prof",
    ]

    /// Words that tell who somebody is to a child.
    fileprivate static let relations: [StaticString] = [
        "mutter", "vater", "kind", "km", "kv", "psb", "oma", "opa", "vormund", "pflegemutter",
        "pflegevater", "kindesmutter", "kindesvater", "bruder", "schwester", "tante", "onkel",
    ]

    /// Words in front of the name of a place, a time or a house.
    fileprivate static let openers: [StaticString] = [
        "am", "im", "bad", "ende", "anfang", "mitte", "region", "dezernat", "club", "sankt", "neu",
        "alt", "kreis", "landkreis", "haus", "villa", "don", "bezirk",
    ]

    private static let institutions: [StaticString] = [
        "gruppe", "haus", "schule", "heim", "stelle", "zentrum", "werk", "verein", "amt", "kreis",
        "hilfe", "dienst", "treff", "garten", "hort", "kita", "platz", "projekt", "team", "ung",
        "stadt", "dorf", "raum", "bezirk", "gymnasium",
    ]

    /// Whether one of the words is, or ends like, that for a house or service: `Tagesgruppe Linde`.
    fileprivate static func isInstitution(_ text: ByteSpan) -> Bool {
        for index in 0...text.count {
            if text.isLetter(index) || text.byte(index) >= 128 { continue }
            let isOne = institutions.contains { text.begins($0, at: index - $0.utf8CodeUnitCount) }
            if isOne { return true }
        }
        return false
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

    fileprivate static func isOne(of words: [StaticString], _ word: ByteSpan) -> Bool {
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
