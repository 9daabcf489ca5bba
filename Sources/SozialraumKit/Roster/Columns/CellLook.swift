/// The text of a cell, ready to be looked at.
struct CellLook {
    let scalars: [Unicode.Scalar]
    let letters: Int
    let digits: Int
    /// Folded words and numbers, in order.
    let words: [String]
    var key: String { words.joined() }

    init(_ cell: String) {
        scalars = Array(cell.unicodeScalars)
        letters = scalars.count { $0.properties.isAlphabetic }
        digits = scalars.count { $0.value >= 48 && $0.value < 58 }
        words = HeaderText.cellWords(scalars)
    }

    /// The first characters.
    func start(_ count: Int) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars.prefix(count))
        return text
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 48 && scalar.value < 58
    }

    /// Digits alone.
    var isPlain: Bool { digits == scalars.count && digits > 0 }

    var isEmail: Bool {
        guard let at = scalars.firstIndex(of: "@"), at > 0 else { return false }
        let host = scalars[(at + 1)...]
        return host.contains(".") && host.first != "." && letters > 3
    }

    var isURL: Bool {
        let start = start(8).lowercased()
        if start.hasPrefix("http:") || start.hasPrefix("https:") || start.hasPrefix("www.") {
            return true
        }
        guard !scalars.contains(" "), !scalars.contains("@"), letters > 4, digits < 4,
            let dot = scalars.lastIndex(of: "."), dot > 2
        else { return false }
        let rest = scalars[(dot + 1)...].prefix { $0 != "/" }
        return rest.count >= 2
            && ["de", "com", "org", "net", "info", "eu", "example"].contains(
                String(String.UnicodeScalarView(rest)).lowercased())
    }

    /// Begins with a zero, `+` or a bracket and holds nothing but what numbers are written with.
    var isPhone: Bool {
        let allowed = Array(" -–/().+\n,;".unicodeScalars)
        let first = words.first ?? ""
        var text = scalars
        if ["tel", "telefon", "fon", "fax"].contains(first) {
            text = Array(scalars.drop { !CellLook.isDigit($0) && $0 != "+" && $0 != "(" })
        }
        guard digits >= 6, let start = text.first, start == "0" || start == "+" || start == "("
        else {
            return false
        }
        // Eight digits in a row may be a key of a Gemeinde; a second zero begins a foreign number.
        if isPlain, digits < 9 { return false }
        return text.allSatisfy { CellLook.isDigit($0) || allowed.contains($0) }
    }

    var isDate: Bool {
        let numbers = words.filter { $0.utf8.allSatisfy { $0 < 58 } }
        if words.first == "seit" || words.first == "ab" || words.first == "bis" {
            return numbers.count == words.count - 1 && numbers.count > 0 && numbers.count < 4
                && numbers.last?.utf8.count == 4
        }
        guard letters == 0, numbers.count > 0 else { return false }
        let values = numbers.compactMap { Int($0) }
        guard values.count == numbers.count else { return false }
        switch values.count {
        case 1: return isPlain && (1900...2099).contains(values[0])
        case 2:
            return (1...12).contains(values[0]) && (1900...2099).contains(values[1])
                || (1900...2099).contains(values[0]) && (1...12).contains(values[1])
        case 3:
            let german = (1...31).contains(values[0]) && (1...12).contains(values[1])
            let iso = (1900...2099).contains(values[0]) && (1...12).contains(values[1])
            return scalars.contains(".") && german || iso && scalars.contains("-")
        default: return false
        }
    }

    /// `12a`, `3/5`, `4-6`.
    var isHausnummer: Bool {
        guard let first = scalars.first, CellLook.isDigit(first), scalars.count < 8, digits < 7
        else {
            return false
        }
        let number = scalars.prefix { CellLook.isDigit($0) }.count
        guard number < 4, letters < 3 else { return false }
        return scalars.allSatisfy {
            CellLook.isDigit($0) || $0.properties.isAlphabetic
                || [" ", "-", "–", "/", "+"].contains($0)
        }
    }

    var isPLZOrt: Bool {
        guard let first = words.first else { return false }
        return isPLZ(first) && words.count > 1 && letters > 2 && digits == 5
    }

    private func isPLZ(_ word: String) -> Bool {
        word.utf8.count == 5 && word.utf8.allSatisfy { $0 >= 48 && $0 < 58 }
    }

    /// A postal code after words with a number.
    var isAnschrift: Bool {
        guard let index = words.firstIndex(where: { isPLZ($0) }), index > 1, index + 1 < words.count
        else {
            return false
        }
        return words[..<index].contains { $0.utf8.allSatisfy { $0 < 58 } }
    }

    /// A street's words and a number at the end; or a word that only streets end in.
    var isStreet: Bool {
        guard letters > 2, let first = words.first, !isPLZ(first),
            first.utf8.first.map({ $0 > 57 }) ?? false
        else { return false }
        let numbers = words.drop { $0.utf8.allSatisfy { $0 > 57 } }
        let names = words.prefix { $0.utf8.allSatisfy { $0 > 57 } }
        let isNamed =
            names.contains { word in CellWords.streets.contains { word.hasSuffix($0) } }
            || CellWords.streetStarts.contains(first)
        if numbers.isEmpty {
            return names.contains {
                $0.hasSuffix("strasse") || $0 == "str" || $0.hasSuffix("gasse")
            }
                && names.count < 4
        }
        return isNamed && numbers.count < 5 && (numbers.first?.utf8.count ?? 9) < 4 && digits < 8
    }

    /// Sections of the law and nothing else.
    var isParagraf: Bool {
        guard scalars.contains("§") && digits > 0 || words.first == "sgb" else { return false }
        return words.allSatisfy {
            $0.utf8.allSatisfy { $0 < 58 } || CellLook.lawWords.contains($0)
        }
    }

    private static let lawWords: Set<String> = [
        "§", "sgb", "viii", "xii", "ix", "kjhg", "abs", "absatz", "nr", "satz", "s", "i", "ii",
        "iii", "iv", "v",
        "m", "und", "u", "ff", "f", "a", "b", "c", "d", "bis", "oder",
    ]

    /// A name, and a legal form at its end or before a bracket.
    var hasLegalForm: Bool {
        guard words.count > 1 else { return false }
        // An address may stand behind it.
        if zip(words.dropFirst(), words.dropFirst(2)).contains(where: {
            $0 == "e" && ($1 == "v" || $1 == "g")
        }) {
            return true
        }
        return words.dropFirst().contains { CellWords.legalForms.contains($0) }
    }

    /// An identifier of the format with a prefix that tells the table (`tr-awo`).
    var isIdentifier: Bool {
        letters > 2 && scalars.contains("-")
            && CellLook.prefixes.contains { start($0.key.count) == $0.key }
            && scalars.allSatisfy {
                $0.value < 128
                    && (CellLook.isDigit($0) || $0.properties.isLowercase
                        || ["-", ".", "_"].contains($0))
            }
    }

    /// The form that identifiers have in the format, other than a number.
    var isIDForm: Bool {
        letters > 0 && scalars.count <= 64 && scalars.first != "-" && scalars.first != "."
            && scalars.allSatisfy {
                $0.value < 128
                    && (CellLook.isDigit($0) || $0.properties.isLowercase
                        || ["-", ".", "_"].contains($0))
            }
    }

    static let prefixes: [String: String] = [
        "tr-": "traeger", "ei-": "einrichtungen", "an-": "hilfeangebote",
        "szz-": "sozialraumzentren",
        "re-": "ressourcen",
    ]

    /// A number with decimals, with dot or comma.
    var degrees: Double? {
        let marks = scalars.count { $0 == "." || $0 == "," }
        guard scalars.count < 24, marks == 1 else { return nil }
        var text = ""
        for scalar in scalars { text.unicodeScalars.append(scalar == "," ? "." : scalar) }
        return Double(text)
    }
}
