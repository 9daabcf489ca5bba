/// Finds the sections of SGB VIII in a text.
struct ParagraphScan {
    private(set) var codes: [String] = []
    private(set) var sureness = Sureness.rewritten
    /// The tokens that the sections use up.
    private(set) var isUsed: [Bool]
    /// The range of each section with what belongs to it, for texts that hold it.
    private(set) var ranges: [Range<Int>] = []

    private let tokens: Tokens
    private let isBare: Bool
    /// Sections whose law is not named yet: where they stand, and their codes.
    private var open: [(range: Range<Int>, codes: [String], sureness: Double, used: Range<Int>)] =
        []
    private var isAhead: Bool?

    static let known: Set<String> = Set(Leistung.definition.codes.map(\.code))

    /// Sections that the list has under another number.
    static let others = ["22a": "22", "53a": "53"]

    /// Words of sections that say nothing more.
    static let quiet: Set<String> = [
        "sgb", "viii", "kjhg", "abs", "absatz", "nr", "nummer", "ziff", "ziffer", "satz", "s",
        "paragraf", "paragraph", "paragrafen",
        "par", "gem", "gemaess", "nach", "lt", "laut", "er", "hilfe", "hilfen", "und", "u", "oder",
        "bis",
        "i", "ii", "iii", "iv", "v", "m", "ivm", "a", "in", "verbindung", "mit", "bzw", "sowie",
        "des",
        "jan", "feb",
        "mrz", "apr", "alt", "d", "der",
    ]

    /// - Parameter isBare: Whether numbers without § are sections too.
    init(_ tokens: Tokens, isBare: Bool) {
        self.tokens = tokens
        self.isBare = isBare
        isUsed = Array(repeating: false, count: tokens.count)
        scan()
    }

    private mutating func scan() {
        var at = 0
        var isInList = isBare
        while at < tokens.count {
            let token = tokens.list[at]
            if token.isMark("§") || Self.sectionWords.contains(tokens.key(at)) {
                at += 1
                isInList = true
                continue
            }
            if let law = law(at) {
                at = law.next
                close(law.isOurs)
                if !isBare { isInList = false }
                continue
            }
            if token.kind == .number, isInList {
                at = section(at)
                continue
            }
            let key = tokens.key(at)
            let joins =
                token.kind == .mark && token.first.isOne(of: ",;/|+&-–.")
                || Self.joints.contains(key)
            if token.kind == .word, !joins, !isBare, !Self.quiet.contains(key) { isInList = false }
            if token.kind == .mark, !joins, token.first == ")", !isBare {
                close(nil)
                isInList = false
            }
            at += 1
        }
        close(nil)
        markWords()
    }

    private static let joints: Set<String> = ["und", "u", "oder", "bis", "bzw", "sowie"]

    private static let sectionWords: Set<String> = [
        "paragraf", "paragraph", "paragrafen", "par",
    ]

    private static let foreignLaws: Set<String> = [
        "bgb", "jgg", "famfg", "asylg", "bkischg", "kkg", "bthg", "asylblg",
    ]

    /// A law that is named at a token. `SGB XII` is another than ours.
    private func law(_ at: Int) -> (isOurs: Bool, next: Int)? {
        let key = tokens.key(at)
        if key == "kjhg" { return (true, at + 1) }
        if Self.foreignLaws.contains(key) { return (false, at + 1) }
        guard key == "sgb" else { return nil }
        let book = tokens.key(at + 1)
        if book == "viii" { return (true, at + 2) }
        if let number = tokens[at + 1], number.isNumber(1...2) {
            return (number.number == 8, at + 2)
        }
        let isRoman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "ix", "x", "xi", "xii", "xiv"]
            .contains(book)
        return isRoman ? (false, at + 2) : nil
    }

    /// Ends the sections whose law was open.
    private mutating func close(_ isOurs: Bool?) {
        if open.isEmpty {
            if let isOurs { isAhead = isOurs }
            return
        }
        let law = isOurs ?? isAhead ?? true
        for item in open where law {
            if item.codes.isEmpty { continue }
            for code in item.codes where !codes.contains(code) { codes.append(code) }
            sureness = min(sureness, item.sureness)
            for index in item.used { isUsed[index] = true }
            ranges.append(item.range)
        }
        open = []
    }

    /// Reads the section at a number, and goes on behind it.
    private mutating func section(_ start: Int) -> Int {
        guard let number = tokens[start], number.isNumber(1...2), number.number > 0 else {
            return start + 1
        }
        var at = start + 1
        var base = String(number.number)
        if let letter = tokens[at], letter.kind == .word, letter.count == 1,
            let small = ParagraphScan.letter(letter),
            tokens[at + 1]?.isMark(")") != true || !letter.hasBlank || isInBrackets(start),
            Self.isSectionLetter(base, small)
        {
            base.unicodeScalars.append(small)
            at += 1
        }
        var code = base
        var level = Sureness.rewritten
        var used = start..<at
        if let sub = paragraphNumber(at, base) {
            code += "." + sub.text
            at = sub.next
            used = start..<at
            level = sub.level
            if let item = itemNumber(at, code) {
                code += "." + item.text
                at = item.next
                used = start..<at
            }
        }
        if base == "33", let sentence = sentence(at) {
            code = "33-besondere"
            at = sentence
            used = start..<at
        }
        if let range = range(at, base) {
            open.append((start..<range.next, range.codes, Sureness.weak, start..<range.next))
            return range.next
        }
        let found = Self.fit(code, base)
        if found.codes.isEmpty { at = max(at, start + 1) }
        // What the list does not tell apart stays in the rest.
        if let exact = found.codes.first, exact.count < code.count, found.isCut {
            used = start..<baseEnd(start, base)
            if tokens.key(at) == "ff" { level = Sureness.good }
        }
        if tokens.key(at) == "ff" || tokens.key(at) == "f" { level = min(level, Sureness.good) }
        open.append((start..<at, found.codes, min(level, found.sureness), used))
        return at
    }

    /// Whether a bracket before a token is still open: the `a)` of `(§ 35 a)` is no item of a list.
    private func isInBrackets(_ at: Int) -> Bool {
        var depth = 0
        for token in tokens.list[..<at] {
            if token.isMark("(") { depth += 1 }
            if token.isMark(")") { depth = max(0, depth - 1) }
        }
        return depth > 0
    }

    private func baseEnd(_ start: Int, _ base: String) -> Int {
        Letters.isDigit(base.unicodeScalars.last ?? "0") ? start + 1 : start + 2
    }

    /// The letter of a section: `a`, and `A` right behind the number.
    private static func letter(_ token: Token) -> Unicode.Scalar? {
        if token.first.isOne(of: "abcd") { return token.first }
        guard !token.hasBlank, token.first.isOne(of: "ABCD") else { return nil }
        return Unicode.Scalar(token.first.value | 32)
    }

    private static func isSectionLetter(_ base: String, _ letter: Unicode.Scalar) -> Bool {
        let text = base + String(letter)
        return known.contains(text) || others[text] != nil
            || ["8a", "36a", "72a", "78a"].contains(text)
    }

    private static let roman = ["i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5"]

    /// `Abs. 2a`, `II`, `,2`, `.2`, `(2)` behind a section.
    private func paragraphNumber(
        _ start: Int, _ base: String
    ) -> (text: String, next: Int, level: Double)? {
        var at = start
        let key = tokens.key(at)
        let isNamed = key == "abs" || key == "absatz"
        var isLoose = false
        if isNamed {
            at += 1
            if tokens[at]?.isMark(".") == true { at += 1 }
            if let text = Self.roman[tokens.key(at)] { return (text, at + 1, Sureness.rewritten) }
        } else if let text = Self.roman[key], tokens[at]?.hasBlank == true,
            let word = tokens[at], Letters.isUpper(word.first), tokens[at + 1]?.isMark(".") != true
        {
            return (text, at + 1, Sureness.rewritten)
        } else if let mark = tokens[at], mark.isMark(",") || mark.isMark(".") || mark.isMark("(") {
            at += 1
            isLoose = mark.first != "("
        } else {
            return nil
        }
        guard let number = tokens[at], number.isNumber(1...1), number.number > 0 else {
            return month(start, base)
        }
        // `27, 2` may be a list; a section of the list is no part of another.
        if isLoose, number.hasBlank, !Self.known.contains(base + "." + String(number.number)) {
            return nil
        }
        var text = String(number.number)
        var next = at + 1
        if let letter = tokens[next], letter.kind == .word, letter.count == 1, letter.first == "a",
            !letter.hasBlank, Self.known.contains(base + "." + text + "a")
        {
            text += "a"
            next += 1
        }
        if tokens[start]?.isMark("(") == true {
            guard tokens[next]?.isMark(")") == true else { return nil }
            next += 1
        }
        // `27.2er-Hilfen`
        if tokens.key(next) == "er" {
            next += 1
            if tokens[next]?.isDash == true, ["hilfe", "hilfen"].contains(tokens.key(next + 1)) {
                next += 2
            }
        }
        let isOpen = isLoose && !Self.known.contains(base + "." + text)
        return (text, next, isOpen ? Sureness.weak : Sureness.rewritten)
    }

    /// `27. Feb`: a spreadsheet has made a date of `27.2`.
    private func month(_ start: Int, _ base: String) -> (text: String, next: Int, level: Double)? {
        guard isBare, tokens[start]?.isMark(".") == true,
            let month = DateWords.months[tokens.key(start + 1)],
            Self.known.contains("\(base).\(month)"), start + 2 == tokens.count
        else { return nil }
        return (String(month), start + 2, Sureness.fair)
    }

    /// `Nr. 1`, `.1` behind a paragraph.
    private func itemNumber(_ start: Int, _ code: String) -> (text: String, next: Int)? {
        var at = start
        if tokens[at]?.isMark(",") == true { at += 1 }
        let key = tokens.key(at)
        if key == "nr" || key == "nummer" || key == "ziff" || key == "ziffer" {
            at += 1
            if tokens[at]?.isMark(".") == true { at += 1 }
        } else if tokens[at]?.isMark(".") == true {
            at += 1
        } else {
            return nil
        }
        guard let number = tokens[at], number.isNumber(1...1),
            Self.known.contains("\(code).\(number.number)")
        else { return nil }
        return (String(number.number), at + 1)
    }

    /// `Satz 2`, `S. 2` behind § 33.
    private func sentence(_ start: Int) -> Int? {
        let word = tokens[start]?.isMark(",") == true ? start + 1 : start
        let key = tokens.key(word)
        guard key == "satz" || key == "s" else { return nil }
        let at = tokens[word + 1]?.isMark(".") == true ? word + 2 : word + 1
        return tokens[at]?.number == 2 ? at + 1 : nil
    }

    /// `28-31`, `28 bis 31`: all sections from one to the other.
    private func range(_ start: Int, _ base: String) -> (codes: [String], next: Int)? {
        guard let low = Int(base), let dash = tokens[start],
            dash.isDash || tokens.key(start) == "bis", let number = tokens[start + 1],
            number.isNumber(2...2), number.number > low
        else { return nil }
        var next = start + 2
        var high = String(number.number)
        if tokens.key(next) == "a", tokens[next]?.hasBlank == false {
            high += "a"
            next += 1
        }
        let ends = [base, high].filter { Self.known.contains($0) }
        let codes = Leistung.definition.codes.map(\.code).filter { code in
            guard !code.contains("-"), let section = Int(code.prefix { $0.isNumber }) else {
                return false
            }
            if code.contains("."), Self.known.contains(String(code.prefix { $0 != "." })) {
                return false
            }
            let isLast = section == number.number && code > high
            return section >= low && section <= number.number && !isLast
        }
        return ends.count == 2 ? (codes, next) : nil
    }

    /// The code of a section, or that of the larger part that the list has.
    private static func fit(
        _ code: String, _ base: String
    ) -> (codes: [String], sureness: Double, isCut: Bool) {
        if known.contains(code) { return ([code], Sureness.rewritten, false) }
        if code == "27.1" { return (["27"], Sureness.rewritten, false) }
        if let other = others[code] { return ([other], Sureness.likely, false) }
        if known.contains(base) { return ([base], Sureness.likely, true) }
        if base == "13" { return (["13.1"], Sureness.weak, true) }
        return ([], Sureness.rewritten, false)
    }

    /// Marks the words and signs that belong to sections as used, where sections were found.
    private mutating func markWords() {
        guard !codes.isEmpty else { return }
        for (index, token) in tokens.list.enumerated() where !isUsed[index] {
            if token.kind == .mark, token.first == "§" { isUsed[index] = hasSectionBehind(index) }
            let key = tokens.key(index)
            if key == "kjhg" || key == "sgb" && law(index)?.isOurs == true {
                isUsed[index] = true
                if key == "sgb" { isUsed[index + 1] = true }
            }
        }
    }

    private func hasSectionBehind(_ index: Int) -> Bool {
        var at = index + 1
        while tokens[at]?.isMark("§") == true { at += 1 }
        return at < tokens.count && isUsed[at]
    }
}
