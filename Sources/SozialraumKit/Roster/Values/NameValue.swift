/// Cells of names.
enum NameValue {
    static func read(
        _ cell: RosterText, _ meaning: ColumnMeaning, _ context: ValueReader.Context
    ) -> Understanding {
        guard NamedAddress.canConcern(meaning), let found = NamedAddress(cell.text, context),
            meaning == .traegerName || found.isNamed
        else { return read(cell, meaning) }
        guard let name = found.name else {
            var result = read(cell, meaning)
            result.rule = .nameWithAddress
            result.confidence = min(result.confidence, found.address.confidence)
            return result
        }
        var result = read(RosterText(tidy: name), meaning)
        result.parts += found.address.parts
        result.rule = .nameWithAddress
        result.confidence = min(result.confidence, found.address.confidence)
        return result
    }

    private static func read(_ cell: RosterText, _ meaning: ColumnMeaning) -> Understanding {
        var name = cell.line[...]
        var rest: [String] = []
        while let first = name.first, name.dropFirst().first == " ", isBullet(first) {
            name = name.dropFirst(2)
        }
        if let number = leadingNumber(name) {
            rest.append(name[number].trimmed().text)
            name = name[number.upperBound...].trimmed()
        }
        let footnote = trailingMark(name)
        if !footnote.isEmpty {
            let mark = name[footnote].trimmed().text
            if mark.unicodeScalars.contains(where: Letters.isWordPart) { rest.append(mark) }
            name = name[..<footnote.lowerBound].trimmed()
        }
        let former = formerName(name)
        if let former {
            rest.append(name[former].trimmed().text)
            name = name[..<former.lowerBound].trimmed()
        }
        let plain = TextValue.read(RosterText(tidy: name), meaning)
        guard name.contains(where: Letters.isLetter), let part = plain.parts.first else {
            return .unreadable(cell)
        }
        var result = Understanding(
            parts: [part], rest: rest, rule: plain.rule, confidence: plain.confidence)
        if !footnote.isEmpty || !rest.isEmpty {
            result.rule = former == nil ? .footnote : .formerName
            result.confidence = min(
                result.confidence,
                footnote.isEmpty && rest.count == 1 && former != nil
                    ? Sureness.likely : Sureness.good)
        } else if result.rule == .asIs, name.count < cell.text.count {
            result.rule = .tidied
        }
        addParts(of: Array(name), meaning, &result)
        if meaning == .angebotName, ServiceWords.isCut(Array(name)) {
            result.rule = .cutService
            result.confidence = min(result.confidence, Sureness.weak)
        }
        return result
    }

    /// What a name says beside itself: a legal form, an association, a section of the law.
    private static func addParts(
        of name: [Unicode.Scalar], _ meaning: ColumnMeaning, _ result: inout Understanding
    ) {
        let count = result.parts.count
        if meaning == .traegerName || meaning == .name {
            if let form = LegalForm.inName(name) { result.parts.append(.init(.rechtsform, form)) }
            if meaning == .traegerName, let verband = TraegerName.verband(name) {
                result.parts.append(.init(.verband, verband))
            }
        } else if meaning == .angebotName, name.contains("§") {
            let scan = ParagraphScan(Tokens(name), isBare: false)
            if scan.sureness >= Sureness.likely {
                result.parts += scan.codes.map { .init(.paragraf, $0) }
            }
        }
        if result.parts.count > count, result.rule == .asIs || result.rule == .tidied {
            result.rule = .nameParts
        }
    }

    private static let formerly: Set<String> = [
        "vormals", "vorm", "ehemals", "ehem", "ehemalige", "ehemaliger", "ehemaliges", "frueher",
        "bisher", "zuvor",
    ]

    /// A bracket at the end of a name that says another one of before: `(vormals Jugendwerk e. V.)`.
    private static func formerName(_ name: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        guard name.last == ")", let open = name.lastIndex(of: "("), open > name.startIndex else {
            return nil
        }
        let words = Tokens(Array(name[(open + 1)...]))
        return formerly.contains(words.key(0)) ? open..<name.endIndex : nil
    }

    private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
        Letters.isDash(scalar) || scalar == "•" || scalar == "*" || scalar == "·"
    }

    /// `1.`, `1)`, `(1)`, `a)` before a name.
    private static func leadingNumber(_ name: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        var at = name.startIndex
        if name.first == "(" { at += 1 }
        let start = at
        while at < name.endIndex, at - start < 2, Letters.isDigit(name[at]) { at += 1 }
        var isLetter = false
        if at == start, at < name.endIndex, Letters.isLower(name[at]) {
            at += 1
            isLetter = true
        }
        guard at > start, at + 2 < name.endIndex, name[at] == ")" || name[at] == "." && !isLetter,
            name[at + 1] == " "
        else { return nil }
        return name.startIndex..<at + 1
    }

    /// `1)`, `*`, `¹` behind a name; empty if there is none.
    private static func trailingMark(_ name: ArraySlice<Unicode.Scalar>) -> Range<Int> {
        var at = name.endIndex
        while at > name.startIndex, name[at - 1].isOne(of: "*¹²³†") { at -= 1 }
        if at == name.endIndex, name.last == ")" {
            var digits = at - 1
            while digits > name.startIndex, Letters.isDigit(name[digits - 1]) { digits -= 1 }
            let isMark =
                (1...2).contains(at - 1 - digits) && digits > name.startIndex
                && name[digits - 1] != "("
                && (name[digits - 1] == " " || Letters.isLetter(name[digits - 1])
                    || name[digits - 1] == ".")
            if isMark { at = digits }
        }
        return at > name.startIndex ? at..<name.endIndex : name.endIndex..<name.endIndex
    }
}
