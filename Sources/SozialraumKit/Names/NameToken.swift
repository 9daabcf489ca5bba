/// A word of a name as it is written.
struct NameToken {
    /// The word with its dots.
    var raw: String
    /// Its letters and digits in folded form.
    var text: String
    /// It ends with a dot: most likely it is abbreviated.
    var isDotted: Bool
    /// It has a dot between letters, such as `e.V.`.
    var hasInnerDot: Bool
    /// It stands in brackets.
    var isBracketed: Bool
    /// The number of the word between blanks that it is a part of: `DRK-KV` is two words in one.
    var group: Int

    /// Whether all its letters are capitals, and there are at least two of them.
    var isCapitals: Bool {
        var count = 0
        for scalar in raw.unicodeScalars where scalar != "." && !("0"..."9").contains(scalar) {
            if !Self.isCapital(scalar) { return false }
            count += 1
        }
        return count > 1
    }

    private static func isCapital(_ scalar: UnicodeScalar) -> Bool {
        scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
    }

    /// How many capitals it has.
    var capitals: Int { raw.unicodeScalars.count { Self.isCapital($0) } }

    /// The words of a name. `&` and `+` are the word `und`.
    static func split(_ name: String) -> [NameToken] {
        var tokens: [NameToken] = []
        var word = ""
        var depth = 0
        var group = 0
        func close() {
            defer { word = "" }
            for part in parts(of: word) {
                guard let token = make(part, isBracketed: depth > 0, group: group) else { continue }
                tokens.append(token)
            }
        }
        for scalar in name.unicodeScalars {
            switch scalar {
            case "&", "+":
                close()
                group += 1
                tokens.append(
                    NameToken(
                        raw: String(scalar), text: "und", isDotted: false, hasInnerDot: false,
                        isBracketed: depth > 0, group: group))
            case "(", "[":
                close()
                depth += 1
                group += 1
            case ")", "]":
                close()
                depth = max(0, depth - 1)
                group += 1
            case "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "/", "|": close()
            case ".": word.unicodeScalars.append(scalar)
            default:
                if isPartOfWord(scalar) {
                    word.unicodeScalars.append(scalar)
                } else {
                    close()
                    group += 1
                }
            }
        }
        close()
        return tokens
    }

    private static func isPartOfWord(_ scalar: UnicodeScalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "ä", "ö", "ü", "ß", "Ä", "Ö", "Ü": true
        case "\0"..."~": false
        case "\u{300}"..."\u{36F}": true
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    /// A dot divides a word where a blank was left out (`St.Martin`), but not a form (`e.V.`).
    private static func parts(of word: String) -> [String] {
        let pieces = word.split(separator: ".")
        let isDivided = pieces.count > 1 && pieces.contains { $0.unicodeScalars.count > 2 }
        guard isDivided else { return [word] }
        return pieces.enumerated().map { index, piece in
            let isLast = index == pieces.count - 1
            return String(piece) + (isLast && word.last != "." ? "" : ".")
        }
    }

    private static func make(_ word: String, isBracketed: Bool, group: Int) -> NameToken? {
        let folded = NameFolding.fold(word)
        let text = folded.filter { $0 != "." }
        guard !text.isEmpty else { return nil }
        var inner = folded[...]
        while inner.last == "." { inner.removeLast() }
        while inner.first == "." { inner.removeFirst() }
        return NameToken(
            raw: word, text: text, isDotted: folded.hasSuffix("."),
            hasInnerDot: inner.contains("."),
            isBracketed: isBracketed, group: group)
    }
}
