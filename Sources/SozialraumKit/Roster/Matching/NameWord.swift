/// A word of a name, with its spelling unified.
struct NameWord: Hashable, Sendable {
    var text: String
    /// The same without the signs of umlauts.
    private(set) var loose: String
    /// Only its beginning is there (`Jugendh.`).
    var isCut = false
    /// A part of a word in capitals with hyphens: the abbreviation of a region (`TR-SAB`).
    var isRegionCode = false
    /// A number or the letter of a group: `#1`, `#a`.
    var isNumber: Bool { text.utf8.first == UInt8(ascii: "#") }
    /// A part of a word that stands for two.
    var isPart = false
    /// It tells the body from others: no kind, no patron, no number.
    var isTelling = false

    init(text: String, isCut: Bool = false, isRegionCode: Bool = false) {
        self.text = text
        loose = NameFolding.loosened(text)
        self.isCut = isCut
        self.isRegionCode = isRegionCode
    }

    /// The words of a name without legal form, brackets with abbreviations and fill words.
    ///
    /// - Returns: the words in their order, and the abbreviations that the name has for itself.
    static func make(_ tokens: [NameToken]) -> (words: [NameWord], aliases: [String]) {
        var aliases: [String] = []
        var kept = tokens.filter { token in
            guard token.isBracketed, isAcronym(token) else { return true }
            aliases.append(token.text)
            return false
        }
        if let ahead = acronymAhead(kept) {
            aliases.append(ahead)
            kept.removeFirst()
        }
        let isAllCapitals =
            kept.allSatisfy { $0.isCapitals || $0.raw.count == 1 }
            && kept.contains { $0.text.utf8.count > 5 }
        var words: [NameWord] = []
        for (index, token) in kept.enumerated() {
            let isGrouped =
                index > 0 && kept[index - 1].group == token.group
                || index + 1 < kept.count && kept[index + 1].group == token.group
            guard let word = word(token, isAllCapitals: isAllCapitals, isGrouped: isGrouped) else {
                continue
            }
            if let parts = NameVocabulary.compounds[word.text] {
                for part in parts {
                    var word = NameWord(text: part)
                    word.isPart = true
                    words.append(word)
                }
            } else {
                words.append(word)
            }
        }
        words = contracted(words)
        for index in words.indices {
            let isPatron = index > 0 && words[index - 1].text == "sankt"
            let word = words[index]
            words[index].isTelling =
                !isPatron && !word.isNumber && !word.isCut && word.text.utf8.count > 2
                && !NameVocabulary.isCommon(word.text)
        }
        return (words, aliases)
    }

    private static func word(
        _ token: NameToken, isAllCapitals: Bool, isGrouped: Bool
    ) -> NameWord? {
        let text = token.text
        let isCapital = token.capitals > 0
        if NameVocabulary.fillWords.contains(text) { return nil }
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            let digits = text.drop { $0 == "0" }
            return NameWord(text: "#" + (digits.isEmpty ? "0" : String(digits)))
        }
        if let number = NameVocabulary.numbers[text] { return NameWord(text: "#\(number)") }
        if token.capitals == text.utf8.count, let number = NameVocabulary.romanNumbers[text] {
            return NameWord(text: "#\(number)")
        }
        if text.count == 1 {
            if !isCapital, NameVocabulary.shortFillWords.contains(text) { return nil }
            return NameWord(text: "#" + text)
        }
        if let spelling = NameVocabulary.spellings[text] { return NameWord(text: spelling) }
        let isCut = token.isDotted && text.utf8.count > 2
        let isRegionCode =
            isGrouped && token.isCapitals && !isAllCapitals && text.utf8.count <= 4
        return NameWord(
            text: isCut ? text : uninflected(text), isCut: isCut, isRegionCode: isRegionCode)
    }

    /// `evangelische`, `evangelischer`, `evangelisches` are one word.
    private static func uninflected(_ text: String) -> String {
        for ending in ["e", "er", "es", "en", "em"] where text.hasSuffix(ending) {
            let stem = text.dropLast(ending.count)
            if stem.hasSuffix("isch") || stem.hasSuffix("lich") { return String(stem) }
        }
        return text
    }

    /// With every phrase that has a word of its own as that word.
    private static func contracted(_ words: [NameWord]) -> [NameWord] {
        var result: [NameWord] = []
        var index = 0
        outer: while index < words.count {
            for phrase in NameVocabulary.phrases where index + phrase.words.count <= words.count {
                let isPhrase = zip(words[index...], phrase.words).allSatisfy { word, other in
                    word.text == other || word.isCut && other.hasPrefix(word.text)
                }
                guard isPhrase else { continue }
                result.append(NameWord(text: phrase.text))
                index += phrase.words.count
                continue outer
            }
            result.append(words[index])
            index += 1
        }
        return result
    }

    /// `VBFA`, `SkF`: up to six letters of which two or more are capitals.
    private static func isAcronym(_ token: NameToken) -> Bool {
        (2...6).contains(token.text.utf8.count) && token.capitals >= 2
            && NameVocabulary.romanNumbers[token.text] == nil
            && token.text.utf8.allSatisfy { $0 > 0x39 }
            && !NameVocabulary.isCommon(token.text)
    }

    /// An abbreviation that stands before the name it abbreviates.
    private static func acronymAhead(_ tokens: [NameToken]) -> String? {
        guard let first = tokens.first, tokens.count > 2, isAcronym(first), first.isCapitals,
            first.text.utf8.count > 2, !tokens[1].isCapitals,
            NameVocabulary.abbreviations[first.text] == nil,
            tokens[1].text.utf8.first == first.text.utf8.first
        else { return nil }
        let rest = tokens.dropFirst().map(\.text).joined()
        return isSubsequence(first.text, of: rest) ? first.text : nil
    }

    /// Whether the letters stand in a text in their order.
    static func isSubsequence(_ letters: String, of text: String) -> Bool {
        var left = letters.utf8[...]
        for byte in text.utf8 where byte == left.first {
            left.removeFirst()
            if left.isEmpty { return true }
        }
        return left.isEmpty
    }
}
