/// A header taken apart: without spelling, numbering, units and footnotes, in words and parts.
///
/// `1. Träger – Straßen-⏎name (in Konz)*` has the parts `[traeger]`, `[strassenname]`.
struct HeaderText: Hashable {
    /// The words of the parts that `/`, ` – `, `:`, `,` or brackets separate; no part is empty.
    var parts: [[String]]

    /// All words, without the numbers at the end.
    var words: [String] { parts.flatMap { $0 } }
    /// All words in one, as the synonyms are looked up.
    var key: String { words.joined() }

    init(parts: [[String]]) { self.parts = parts }

    init(_ header: String) {
        let scalars = HeaderText.repaired(Array(header.unicodeScalars))
        var parts: [[String]] = [[]]
        for word in HeaderText.tokens(HeaderText.joined(scalars)) {
            if word == HeaderText.border {
                parts.append([])
            } else {
                parts[parts.count - 1].append(word)
            }
        }
        self.parts = HeaderText.tidied(parts)
    }

    /// The same without numbers at the end: `Telefon 2`.
    var withoutNumber: HeaderText {
        var parts = parts
        while let last = parts.last?.last, last.utf8.allSatisfy({ $0 < 58 }) {
            parts[parts.count - 1].removeLast()
            if parts[parts.count - 1].isEmpty { parts.removeLast() }
        }
        return HeaderText(parts: parts)
    }

    /// A header that says no more than `Kontakt`.
    var isPlainContact: Bool {
        ["kontakt", "kontaktdaten", "kontaktinformationen", "kontaktangaben", "contact"]
            .contains(key)
    }

    /// A header that a program made up because there was none (`Spalte1`, `Unnamed: 3`).
    var isMadeUp: Bool {
        let rest = withoutNumber.key
        return ["spalte", "column", "unnamed", "feld", "field", "f", "col", "var", "header"]
            .contains(rest)
            && rest != key || key.isEmpty
    }

    // MARK: Characters

    private typealias Scalars = [Unicode.Scalar]

    /// Undoes UTF-8 read as Windows-1252 (`Ã¤`) and the code pages of DOS (`„`) and the Macintosh (`‰`) read so.
    private static func repaired(_ text: Scalars) -> Scalars {
        var result: Scalars = []
        var index = 0
        while index < text.count {
            let scalar = text[index]
            let next = index + 1 < text.count ? text[index + 1] : nil
            if scalar == "Ã", let next, let letter = doubled[next] {
                result.append(letter)
                index += 2
                continue
            }
            let touchesLetter =
                (result.last.map(isLetter) ?? false) || (next.map(isLetter) ?? false)
            if scalar == "Â", let next, next.value < 0xC0, !isLetter(next) {
                index += 1
                continue
            }
            if touchesLetter, let letter = dos[scalar] {
                result.append(letter)
            } else {
                result.append(scalar)
            }
            index += 1
        }
        return result
    }

    private static let doubled: [Unicode.Scalar: Unicode.Scalar] = [
        "¤": "ä", "¶": "ö", "¼": "ü", "Ÿ": "ß", "\u{9F}": "ß", "„": "Ä", "\u{84}": "Ä", "–": "Ö",
        "\u{96}": "Ö", "œ": "Ü", "\u{9C}": "Ü", "©": "é",
    ]
    private static let dos: [Unicode.Scalar: Unicode.Scalar] = [
        "„": "ä", "”": "ö", "\u{81}": "ü", "á": "ß", "Ž": "Ä", "™": "Ö", "š": "Ü",
        // The Macintosh's.
        "‰": "ä", "ˆ": "ö", "¸": "ü", "ﬂ": "ß", "ƒ": "Ä", "÷": "Ö", "‹": "Ü",
    ]

    /// Joins words that were broken at a hyphen, and puts blanks where the case changes.
    private static func joined(_ text: Scalars) -> Scalars {
        var result: Scalars = []
        for (index, scalar) in text.enumerated() {
            if scalar == "-" || scalar == "\u{AD}" || scalar == "\u{2010}" || scalar == "\u{2011}" {
                var after = index + 1
                while after < text.count, text[after] == "\n" || text[after] == "\r" { after += 1 }
                if let last = result.last, isLetter(last), after < text.count, isLower(text[after])
                {
                    continue
                }
                result.append("-")
                continue
            }
            if scalar == "\n" || scalar == "\r" {
                // A line that ends in a hyphen goes on in the next one.
                if index > 0,
                    text[index - 1] == "-" || text[index - 1] == "\n" || text[index - 1] == "\r"
                {
                    continue
                }
                result.append(" ")
                continue
            }
            if let last = result.last, isUpper(scalar) {
                let next = index + 1 < text.count ? text[index + 1] : " "
                if isLower(last) || isUpper(last) && isLower(next) { result.append(" ") }
            }
            result.append(scalar)
        }
        return result
    }

    private static func isUpper(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isUppercase }
    private static func isLower(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isLowercase }
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic
    }

    // MARK: Words

    /// Stands among the words where one part ends.
    private static let border = "|"

    private static func tokens(_ text: Scalars) -> [String] {
        var result: [String] = []
        var word = ""
        var isNumber = false
        func end() {
            if !word.isEmpty { result.append(word) }
            word = ""
        }
        for (index, scalar) in text.enumerated() {
            let last = index > 0 ? text[index - 1] : " "
            let next = index + 1 < text.count ? text[index + 1] : " "
            if let letters = folded(scalar) {
                if isNumber { end() }
                isNumber = false
                word += letters
            } else if scalar.value >= 48, scalar.value < 58 {
                // `U3` is a word, `Telefon2` two.
                if !isNumber, word != "u", word != "ue" { end() }
                isNumber = true
                word.unicodeScalars.append(scalar)
            } else if scalar == "?" || scalar == "\u{FFFD}", isLetter(last) || word.last == "?",
                isLetter(next) || next == scalar
            {
                word += "?"
            } else if scalar.properties.canonicalCombiningClass.rawValue != 0 {
                // A letter and its two dots apart; other accents say nothing.
                if scalar.value == 0x308 { word += "e" }
            } else {
                end()
                switch scalar {
                case "§" where result.last == "§": break
                case "§", "%": result.append(String(scalar))
                case "€": result.append("eur")
                case "/", "|", ">", ":", ",", ";", "(", ")", "[", "]", "–", "—", "→", "\\":
                    result.append(border)
                case "-" where last == " " && next == " ": result.append(border)
                case "." where isLetter(last) && isLetter(next): result.append(border)
                default: break
                }
            }
        }
        end()
        return result
    }

    private static func folded(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z": return String(scalar)
        case "A"..."Z": return String(Unicode.Scalar(UInt8(scalar.value + 32)))
        case "ä", "Ä": return "ae"
        case "ö", "Ö": return "oe"
        case "ü", "Ü": return "ue"
        case "ß", "ẞ": return "ss"
        case "é", "è", "É", "ê": return "e"
        case "à", "á", "â", "å": return "a"
        default: return nil
        }
    }

    // MARK: Parts

    private static func tidied(_ parts: [[String]]) -> [[String]] {
        var result: [[String]] = []
        for var part in parts {
            part.removeAll { fillers.contains($0) }
            // `Ansprechpartner/in`, `Vorsitzende/r`.
            let before = part.count > 0 ? result.last?.last : nil
            if part.count == 1, let before, endings.contains(part[0]),
                before.hasSuffix("r") || before.hasSuffix("e") || before.hasSuffix("n")
            {
                continue
            }
            if let index = part.indices.dropFirst().first(where: {
                (part[$0] == "in" || part[$0] == "innen") && part[$0 - 1].hasSuffix("er")
            }) {
                part.remove(at: index)
            }
            // `in Jahren`, `in %`: at the end of a part.
            while let last = part.last, units.contains(last) {
                part.removeLast()
                if part.last == "in" || part.last == "je" || part.last == "pro" {
                    part.removeLast()
                }
            }
            if part.isEmpty || !result.isEmpty && isUnit(part) { continue }
            result.append(part)
        }
        // `1. Name`: a number that counts the columns.
        if let first = result.first, first[0].utf8.allSatisfy({ $0 < 58 }), first[0] != "§" {
            if first.count > 1 {
                result[0].removeFirst()
            } else if result.count > 1 {
                result.removeFirst()
            }
        }
        if let first = result.first, first[0] == "spalte", first.count > 1,
            !first[1].utf8.allSatisfy({ $0 < 58 })
        {
            result[0].removeFirst()
        }
        return result
    }

    /// Whether a part after the first says only a unit, a year or a form of entry.
    private static func isUnit(_ part: [String]) -> Bool {
        part.allSatisfy { unitParts.contains($0) || $0.utf8.allSatisfy { $0 < 58 } }
            && part != ["in"] && part != ["stand"]
    }

    private static let fillers: Set<String> = [
        "der", "die", "das", "des", "dem", "den", "und", "u", "the", "of", "fuer", "zur", "zum",
        "lt",
        "laut", "bitte", "d",
    ]
    private static let endings: Set<String> = ["in", "innen", "r", "n", "rin", "s"]
    private static let units: Set<String> = [
        "%", "eur", "euro", "jahren", "jahre", "tsd", "prozent", "km", "m", "std", "stunden", "t",
    ]
    private static let unitParts: Set<String> = [
        "%", "eur", "euro", "jahre", "jahren", "tsd", "m", "jan", "feb", "mrz", "maerz", "apr",
        "april",
        "mai", "jun", "juni", "jul", "juli", "aug", "sep", "sept", "okt", "nov", "dez", "dezember",
        "januar", "tag", "monat", "jahr", "pflichtfeld", "optional", "freiwillig", "ja", "nein",
        "j", "n",
        "e", "v", "wgs", "dezimal", "grad", "stand", "lang", "datum", "stichtag", "dienstl",
    ]
}

extension HeaderText {
    /// The folded words and numbers of a cell, without borders.
    static func cellWords(_ scalars: [Unicode.Scalar]) -> [String] {
        tokens(repaired(scalars)).filter { $0 != border && $0 != "%" }
    }
}
