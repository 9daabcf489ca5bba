/// How the names of two bodies compare.
struct NameComparison {
    enum Grade: Int, Comparable {
        /// Nothing in common, or too little.
        case unrelated
        /// Both have words of their own, and some in common.
        case overlapping
        /// All words of one are in the other.
        case part
        /// One letter differs.
        case misspelt
        /// The same if abbreviations are written out and the place is left out.
        case abbreviated
        /// The same.
        case same

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    private(set) var grade = Grade.unrelated
    /// How many words of its own the common part has: no kinds, patrons, numbers, places.
    private(set) var tellingWords = 0
    /// The common part has more than kinds of bodies: a patron, a place, a number, a popular name.
    private(set) var isNamed = false
    /// The name holds the place of one of the two.
    private(set) var namesPlace = false
    /// They agree only in the way people speak: `Caritas` and `Caritasverband`.
    private(set) var isColloquial = false
    /// One of them alone tells no body: an association or an office.
    private(set) var isBare = false
    /// One of them begins with all words of the other: a department, or a body of its own.
    private(set) var isHead = false
    /// They share the name of a house, and one of them has no more than a word for a house beside it.
    private(set) var isOneHouse = false
    /// One letter makes two words that may both be meant.
    private(set) var isDeceptive = false

    private var left: [NameWord]
    private var right: [NameWord]
    private var shared: [NameWord] = []
    private var isAbbreviated = false
    private var isMisspelt = false

    init(_ a: BodyProfile, _ b: BodyProfile) {
        left = a.words
        right = b.words
        guard !left.isEmpty, !right.isEmpty else { return }
        if a.key == b.key || a.joined == b.joined {
            shared = left
            left = []
            right = []
        } else {
            pair { $0.text == $1.text }
            if shared.isEmpty, !mayAbbreviate { return }
            if !(left.isEmpty && right.isEmpty) { pairSpellings() }
            leaveOut(a, b)
        }
        isColloquial =
            isColloquial || a.words.contains(where: \.isPart) != b.words.contains(where: \.isPart)
        judge(a, b)
        look(a.words, b.words)
    }

    /// What makes names worth a question that have little in common.
    private mutating func look(_ a: [NameWord], _ b: [NameWord]) {
        guard !shared.isEmpty, grade < .misspelt else { return }
        for (short, long) in [(a, b), (b, a)] {
            if short.count > 1, short.count < long.count,
                zip(short, long).allSatisfy({ $0.text == $1.text })
            {
                isHead = true
            }
            if short.allSatisfy({ NameVocabulary.offices.contains($0.text) })
                || short.count == 1 && NameVocabulary.associations.contains(short[0].text)
            {
                isBare = true
                grade = .part
            }
        }
        let hasName = shared.contains {
            $0.isTelling
                || NameVocabulary.isPopularName($0.text) && !NameVocabulary.houses.contains($0.text)
        }
        isOneHouse =
            hasName
            && [left, right].contains { side in
                side.allSatisfy { NameVocabulary.houses.contains($0.text) }
            }
    }

    /// Whether something other than equal words could make the names one.
    private var mayAbbreviate: Bool {
        left.count + right.count <= 4
            || (left + right).contains {
                $0.isCut || $0.isRegionCode || NameVocabulary.colloquial[$0.text] != nil
            }
    }

    /// Pairs off the words of which a test holds.
    private mutating func pair(_ areOne: (NameWord, NameWord) -> Bool) {
        var remaining: [NameWord] = []
        for word in left {
            guard let index = right.firstIndex(where: { areOne(word, $0) }) else {
                remaining.append(word)
                continue
            }
            shared.append(word.isCut ? right[index] : word)
            right.remove(at: index)
        }
        left = remaining
    }

    private mutating func pairSpellings() {
        var before = shared.count
        pair { a, b in
            guard !a.isNumber, !b.isNumber else { return false }
            if a.isCut, a.text.utf8.count >= 3, b.text.hasPrefix(a.text) { return true }
            if b.isCut, b.text.utf8.count >= 3, a.text.hasPrefix(b.text) { return true }
            if NameVocabulary.abbreviations[a.text]?.contains(b.text) == true { return true }
            if NameVocabulary.abbreviations[b.text]?.contains(a.text) == true { return true }
            return a.text.utf8.count > 3 && a.loose == b.loose
        }
        let beforeColloquial = shared.count
        pair { a, b in
            NameVocabulary.colloquial[a.text] == b.text
                || NameVocabulary.colloquial[b.text] == a.text
        }
        if shared.count > beforeColloquial { isColloquial = true }
        shared += Self.pairJoined(&left, &right)
        shared += Self.pairJoined(&right, &left)
        shared += Self.pairRegionCodes(&left, &right)
        shared += Self.pairRegionCodes(&right, &left)
        if shared.count > before { isAbbreviated = true }
        before = shared.count
        var deceptive = false
        pair { a, b in
            guard !a.isNumber, !b.isNumber, !a.isCut, !b.isCut,
                min(a.text.utf8.count, b.text.utf8.count) >= 7,
                Self.differByOneLetter(Array(a.text.utf8), Array(b.text.utf8))
            else { return false }
            if Self.areDeceptive(a.text, b.text) { deceptive = true }
            return true
        }
        if shared.count > before { isMisspelt = true }
        isDeceptive = deceptive
    }

    /// `Jugendhilfe Zentrum` and `Jugendhilfezentrum`.
    private static func pairJoined(
        _ parts: inout [NameWord], _ wholes: inout [NameWord]
    ) -> [NameWord] {
        var found: [NameWord] = []
        for whole in wholes {
            guard let range = range(of: whole.text, in: parts) else { continue }
            parts.removeSubrange(range)
            found.append(whole)
        }
        wholes.removeAll(where: found.contains)
        return found
    }

    /// The neighbouring words, at least two, that together make a text.
    private static func range(of whole: String, in parts: [NameWord]) -> ClosedRange<Int>? {
        for start in parts.indices {
            var text = ""
            for end in parts.indices[start...] {
                text += parts[end].text
                if text.utf8.count > whole.utf8.count { break }
                if end > start, text == whole { return start...end }
            }
        }
        return nil
    }

    /// `TR-SAB` and `Trier-Saarburg`: every part begins with the same letter and has the others in
    /// their order.
    private static func pairRegionCodes(
        _ codes: inout [NameWord], _ names: inout [NameWord]
    ) -> [NameWord] {
        let parts = codes.filter(\.isRegionCode)
        guard parts.count > 1, parts.count == names.count else { return [] }
        let areOne = zip(parts, names).allSatisfy { code, name in
            code.text.utf8.first == name.text.utf8.first
                && code.text.utf8.count < name.text.utf8.count
                && NameWord.isSubsequence(code.text, of: name.text)
        }
        guard areOne else { return [] }
        codes.removeAll(where: \.isRegionCode)
        defer { names = [] }
        return names
    }

    /// A name may leave out the place that is stated in its own column, and an `e.V.` that it is a
    /// Verein.
    private mutating func leaveOut(_ a: BodyProfile, _ b: BodyProfile) {
        guard !shared.isEmpty else { return }
        let before = left.count + right.count
        left.removeAll { b.place.names($0) || b.form == "ev" && $0.text == "verein" }
        right.removeAll { a.place.names($0) || a.form == "ev" && $0.text == "verein" }
        if left.count + right.count < before { isAbbreviated = true }
    }

    private mutating func judge(_ a: BodyProfile, _ b: BodyProfile) {
        guard !shared.isEmpty else { return }
        for word in shared {
            let isPlace = a.place.names(word) || b.place.names(word)
            if isPlace { namesPlace = true }
            if word.isTelling, !isPlace { tellingWords += 1 }
        }
        isNamed =
            tellingWords > 0 || namesPlace && shared.count > 1
            || shared.contains { $0.isNumber || $0.text == "sankt" }
            || shared.count > 1 && shared.contains { NameVocabulary.isPopularName($0.text) }
        // `Haus am Wald` and `Haus im Wald`.
        if !a.prepositions.isEmpty, !b.prepositions.isEmpty, a.prepositions != b.prepositions {
            isMisspelt = true
            isDeceptive = true
        }
        if left.isEmpty, right.isEmpty {
            grade = isMisspelt ? .misspelt : isAbbreviated ? .abbreviated : .same
        } else if left.isEmpty || right.isEmpty {
            grade = isMisspelt ? .overlapping : .part
        } else {
            grade = shared.contains { $0.isTelling } ? .overlapping : .unrelated
        }
    }

    /// One letter more, less or another, or two letters in the other's order.
    static func differByOneLetter(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard abs(a.count - b.count) <= 1 else { return false }
        var start = 0
        while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
        var end = 0
        while end < min(a.count, b.count) - start, a[a.count - 1 - end] == b[b.count - 1 - end] {
            end += 1
        }
        let (restA, restB) = (a.count - start - end, b.count - start - end)
        if restA <= 1, restB <= 1 { return true }
        return restA == 2 && restB == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]
    }

    /// Whether the letter may make another name: `Meisenheim` and `Weisenheim`, `Falkenberg` and
    /// `Falkenburg`. One too many, one too few or two in the wrong order are slips of the hand.
    private static func areDeceptive(_ a: String, _ b: String) -> Bool {
        if a.utf8.first != b.utf8.first { return true }
        return a.utf8.count == b.utf8.count && a.utf8.sorted() != b.utf8.sorted()
    }
}
