import PlainTextRecords

/// Names of bodies that are those of persons: a foster family at home, a childminder.
///
/// No single foster family is a Träger or a facility of the format; their names and addresses are
/// nobody else's business.
enum NaturalPerson {
    /// Whether a name is that of a person, or names one behind what it does: `Pflegestelle Muster`,
    /// `Kindertagespflege Anna Muster`, `Fam. Muster`.
    static func isNamed(in name: String) -> Bool {
        let words = self.words(of: name)
        for (index, word) in words.enumerated() {
            if word.key == "privatperson" { return true }
            let behind = words[(index + 1)...]
            if isTitle(word), behind.first?.isName == true { return true }
            if homes.contains(word.key), word.isNumbered || behind.contains(where: \.tellsHome) {
                return true
            }
        }
        if words.contains(where: { carers.contains($0.key) }) {
            return words.contains { !carers.contains($0.key) && $0.isKnownName }
        }
        return words.count == 2 && words[0].key == "familie" && words[1].isKnownName
    }

    /// Whether a text says that what follows is somebody's home: `Privatanschrift: Gartenweg 5`.
    static func isPrivate(_ tokens: Tokens) -> Bool {
        (0..<tokens.count).contains { index in
            let key = tokens.key(index)
            return privateWords.contains(key)
                || key == "priv" && tokens[index + 1]?.isMark(".") == true
        }
    }

    /// Whether a text shown to others would show a person: a name behind a title, a first name and what
    /// follows it, a mail address or a number to call.
    static func isShown(in text: String) -> Bool {
        if text.contains("@") || holdsPhone(text) { return true }
        let words = self.words(of: text)
        if words.count == 2, words[0].isKnownName, words[1].isFirstName { return true }
        return words.indices.contains { index in
            let behind = words[(index + 1)...].first
            if words[index].isParted { return false }
            return isTitle(words[index]) && behind?.isName == true
                || words[index].isFirstName && behind?.isCapital == true
        }
    }

    // MARK: Words

    private struct Word {
        var text: String
        var key: String
        /// A point stands behind it.
        var isDotted: Bool
        /// A number stands behind it.
        var isNumbered: Bool
        /// Another mark stands behind it.
        var isParted: Bool
        var isCapital: Bool { text.unicodeScalars.first.map(Letters.isUpper) ?? false }
        /// It may be the name of somebody.
        var isName: Bool {
            isCapital && key.utf8.count > 1 && !NameVocabulary.isCommon(key)
                && !NameVocabulary.fillWords.contains(key)
        }
        /// It tells whose home it is: a name or an initial.
        var tellsHome: Bool { isName || isCapital && isDotted && key.utf8.count == 1 }
        var isFirstName: Bool { isCapital && text.withByteSpan { FirstNames.has($0) } }
        /// It is a usual first or family name.
        var isKnownName: Bool {
            isFirstName || isCapital && text.withByteSpan { LastNames.has($0) }
        }
    }

    private static func words(of name: String) -> [Word] {
        let tokens = Tokens(Array(name.unicodeScalars))
        return (0..<tokens.count).compactMap { index in
            guard tokens[index]?.kind == .word else { return nil }
            return Word(
                text: tokens.string(index..<index + 1), key: tokens.key(index),
                isDotted: tokens[index + 1]?.isMark(".") == true,
                isNumbered: tokens[index + 1]?.kind == .number,
                isParted: tokens[index + 1].map { $0.kind == .mark && !$0.isMark(".") } ?? false)
        }
    }

    private static func isTitle(_ word: Word) -> Bool {
        guard word.isCapital else { return false }
        return titles.contains(word.key) || word.isDotted && shortTitles.contains(word.key)
    }

    /// `0221 4710125`, `(0171) 39 20 024`: from seven digits on, beginning as numbers to call do.
    private static func holdsPhone(_ text: String) -> Bool {
        var digits = 0
        for scalar in text.unicodeScalars {
            if Letters.isDigit(scalar) {
                if digits == 0, scalar != "0" { digits = -100 }
                digits += 1
                if digits >= 7 { return true }
            } else if scalar == "+" {
                digits = 1
            } else if !scalar.isOne(of: " /-()") || digits < 0 {
                digits = 0
            }
        }
        return false
    }

    private static let titles: Set<String> = [
        "frau", "herr", "herrn", "eheleute", "ehepaar", "fam",
    ]
    private static let shortTitles: Set<String> = ["fr", "hr", "fam"]
    private static let homes: Set<String> = [
        "pflegestelle", "pflegefamilie", "erziehungsstelle", "bereitschaftspflege",
        "bereitschaftspflegestelle", "bereitschaftspflegefamilie", "vollzeitpflegestelle",
        "tagesmutter", "tagesvater", "tagespflegeperson", "kindertagespflegeperson",
        "tagespflegestelle", "kindertagespflegestelle", "gastfamilie", "patenfamilie",
    ]
    private static let carers: Set<String> = [
        "kindertagespflege", "tagespflege", "grosstagespflege",
    ]
    private static let privateWords: Set<String> = [
        "privat", "privatanschrift", "privatadresse", "privatwohnung", "wohnanschrift",
        "wohnadresse",
    ]
}
