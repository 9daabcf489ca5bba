/// A street and its house number, and what may stand around them.
struct StreetScan {
    var strasse: String?
    var hausnummer: String?
    var ortsteil: String?
    var rest: [String] = []
    var rule = ValueRule.address
    var sureness = Sureness.rewritten
    private let isSecond: Bool

    /// Words beside a house number that say nothing more.
    static let quiet: Set<String> = ["nr", "hausnr", "hausnummer", "hnr", "no", "ohne", "o"]

    /// Words that are a street alone only by mistake, or begin a number of something else.
    private static let bareWords: Set<String> = [
        "strasse", "str", "weg", "platz", "allee", "haus", "gebaeude", "block", "eingang",
    ]

    /// Words that names of streets begin with.
    private static let firstWords: Set<String> = [
        "am", "im", "in", "an", "auf", "zum", "zur", "unter", "hinter", "beim", "ob",
    ]

    /// Words in brackets that are no part of a place.
    private static let hints = [
        "haus", "eingang", "etage", "stock", "gebaeude", "hof", "ehem", "post", "buero", "gegen",
        "im ", "bei", "eg", "og", "ug", "hinter", "vorder", "seite", "neben",
    ]

    /// - Parameter isSecond: Whether it stands behind another street; what is behind it is not looked at.
    init(_ whole: ArraySlice<Unicode.Scalar>, isSecond: Bool = false) {
        self.isSecond = isSecond
        var street = whole.trimmed { $0.isOne(of: ",;") }
        guard !isPostbox(street), !isSquare(street) else {
            strasse = street.text
            sureness = Sureness.likely
            return
        }
        takeQuoted(&street)
        takeBracket(&street)
        takeNumber(Array(street))
    }

    /// `Postfach 12` is no street, but where mail goes.
    private mutating func isPostbox(_ street: ArraySlice<Unicode.Scalar>) -> Bool {
        guard street.hasPrefix("postfach") || street.hasPrefix("pf ") else { return false }
        rule = .postbox
        return street.contains(where: Letters.isDigit)
    }

    /// `C 4, 12`: the squares of Mannheim have a letter and a number instead of a name.
    private func isSquare(_ street: ArraySlice<Unicode.Scalar>) -> Bool {
        let tokens = Tokens(Array(street))
        guard (4...5).contains(tokens.count), let letter = tokens[0], letter.kind == .word,
            letter.count == 1, Letters.isUpper(letter.first), let square = tokens[1],
            square.isNumber(1...2), tokens[2]?.isMark(",") == true
        else { return false }
        return tokens[3]?.isNumber(1...3) == true
            && (tokens.count == 4 || tokens[4]?.kind == .word && tokens[4]?.count == 1)
    }

    /// A nickname in quotation marks.
    private mutating func takeQuoted(_ street: inout ArraySlice<Unicode.Scalar>) {
        let marks = "\"„“”»«".unicodeScalars
        guard let open = street.firstIndex(where: { marks.contains($0) }),
            let close = street[(open + 1)...].firstIndex(where: { marks.contains($0) })
        else { return }
        let inside = street[(open + 1)..<close].trimmed()
        if inside.saysSomething { rest.append(inside.text) }
        street = Array(street[..<open] + [" "] + street[(close + 1)...])[...].trimmed()
    }

    private mutating func takeBracket(_ street: inout ArraySlice<Unicode.Scalar>) {
        guard let open = street.firstIndex(of: "("), open > street.startIndex,
            let close = street[open...].firstIndex(of: ")")
        else { return }
        let inside = street[(open + 1)..<close].trimmed()
        let isInside = street[close...].dropFirst().saysSomething
        let key = Letters.key(of: inside)
        let isHint =
            inside.contains(where: Letters.isDigit)
            || StreetScan.hints.contains { key.hasPrefix($0) }
        if isHint {
            rest.append(inside.text)
        } else if inside.saysSomething {
            ortsteil = inside.text
            sureness = isInside ? Sureness.likely : Sureness.good
        }
        street = Array(street[..<open].trimmed() + [" "] + street[(close + 1)...])[...].trimmed()
    }

    private mutating func takeNumber(_ text: [Unicode.Scalar]) {
        let tokens = Tokens(text)
        for index in 0..<tokens.count where isStart(index, tokens) {
            guard let end = HouseNumber.end(tokens, index) else { continue }
            let behind = tokens[end]
            if let behind, behind.kind == .mark, behind.first == ".", end + 1 < tokens.count {
                continue
            }
            if tokens[end]?.kind == .number { continue }
            split(tokens, index, end)
            return
        }
        whole(tokens)
    }

    private func isStart(_ index: Int, _ tokens: Tokens) -> Bool {
        guard index > 0, let token = tokens[index], token.isNumber(1...4), token.number > 0 else {
            return false
        }
        return true
    }

    private mutating func split(_ tokens: Tokens, _ index: Int, _ end: Int) {
        var nameEnd = index
        if tokens[nameEnd - 1]?.isMark(",") == true { nameEnd -= 1 }
        let before = tokens[nameEnd - 1]?.isMark(".") == true ? nameEnd - 2 : nameEnd - 1
        if StreetScan.quiet.contains(tokens.key(before)), before > 0 { nameEnd = before }
        guard nameEnd > 0, tokens[nameEnd - 1]?.isDash != true else { return whole(tokens) }
        let name = tokens.string(0..<nameEnd)
        let last = tokens[nameEnd - 1]
        // `B 51`, `An der L 138`: the number of a road.
        if let last, last.kind == .word, last.count == 1, last.first.isOne(of: "ABKL") {
            strasse = tokens.string(0..<tokens.count)
            doubt()
            return
        }
        // `F 4.8`
        if last?.isMark(".") == true, tokens[nameEnd - 2]?.kind == .number {
            strasse = tokens.string(0..<tokens.count)
            return doubt()
        }
        strasse = name
        // `Alte Schule, Hauptstr. 7`
        let nameText = tokens.text[..<tokens.list[nameEnd - 1].range.upperBound]
        if let comma = nameText.lastIndex(of: ","),
            nameText[(comma + 1)...].contains(where: Letters.isLetter)
        {
            rest.append(nameText[..<comma].trimmed().text)
            strasse = nameText[(comma + 1)...].trimmed().text
            sureness = min(sureness, Sureness.good)
        }
        hausnummer = HouseNumber.text(tokens, index, end)
        if StreetScan.bareWords.contains(Letters.key(of: name)) { doubt() }
        if tokens[index]?.count == 4 { doubt(Sureness.fair) }
        if end < tokens.count {
            let piece = tokens.text[(tokens[end]?.range.lowerBound ?? 0)...]
            let behind = piece.trimmed { $0.isOne(of: ",;:/()-") }
            if behind.saysSomething {
                rest.append(behind.text)
                // A second address.
                guard !isSecond else { return }
                let other = StreetScan(behind, isSecond: true)
                if other.hausnummer != nil, other.rule == .address { doubt(Sureness.fair) }
            }
        }
    }

    /// A street without a number that stands at its place.
    private mutating func whole(_ tokens: Tokens) {
        if let first = tokens[0], first.isNumber(1...3), let end = HouseNumber.end(tokens, 0),
            end < tokens.count, tokens[end]?.kind == .word || tokens[end]?.isMark(",") == true
        {
            // `12, rue de la Gare`
            let start = tokens[end]?.isMark(",") == true ? end + 1 : end
            if start < tokens.count {
                strasse = tokens.string(start..<tokens.count)
                hausnummer = HouseNumber.text(tokens, 0, end)
                return doubt()
            }
        }
        var end = tokens.count
        // `Dorfstr. o. Nr.`
        while end > 1,
            tokens[end - 1]?.isMark(".") == true
                || StreetScan.quiet.contains(tokens.key(end - 1))
        {
            if tokens[end - 1]?.isMark(".") == true,
                !StreetScan.quiet.contains(tokens.key(end - 2))
            {
                break
            }
            end -= 1
        }
        guard end > 0 else { return }
        strasse = tokens.text[..<(tokens[end - 1]?.range.upperBound ?? 0)].trimmed().text
        let hasNumber = (0..<end).contains {
            tokens[$0]?.kind == .number && tokens[$0 + 1]?.isMark(".") != true
        }
        if hasNumber { doubt() }
    }

    private mutating func doubt(_ level: Double = Sureness.weak) {
        rule = .streetInDoubt
        sureness = min(sureness, level)
    }

    /// Whether the text looks like a street: it has a house number or a known ending.
    var isStreet: Bool {
        guard let strasse else { return false }
        if hausnummer != nil || rule == .postbox { return true }
        let key = Letters.key(of: strasse)
        let first = Letters.key(of: strasse.unicodeScalars.prefix { $0 != " " })
        if first != key, StreetScan.firstWords.contains(first) { return true }
        return ["strasse", "str", "weg", "platz", "allee", "gasse", "ring", "ufer", "damm", "hof"]
            .contains { key.hasSuffix($0) }
    }
}
