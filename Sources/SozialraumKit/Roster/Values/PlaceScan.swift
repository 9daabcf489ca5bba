/// A place with what may stand around its name: postal code, part of the place.
struct PlaceScan {
    var plz: String?
    var hasLostZero = false
    var ort: String?
    var ortsteil: String?
    var rest: [String] = []
    var sureness = Sureness.plain

    /// Words behind a name that say nothing more.
    static let titles: Set<String> = [
        "stadt", "kreisstadt", "st", "landeshauptstadt", "universitaetsstadt", "deutschland",
        "germany", "kurort", "brd",
    ]

    /// Words before a part of a place.
    static let partWords: Set<String> = ["ot", "ortsteil", "stadtteil", "stt", "ortsbezirk"]

    /// What stands in brackets or behind a slash and belongs to the name: rivers and regions.
    private static let regions: Set<String> = [
        "oder", "main", "saale", "westf", "westfalen", "wied", "eifel", "mosel", "saar", "ruhr",
        "lahn", "neckar", "donau", "spree", "elbe", "weser", "rhein", "pfalz", "hunsrueck",
        "taunus", "westerwald", "bayern", "sachsen", "thueringen", "rhld", "holst", "holstein",
        "harz", "odenwald", "schwarzwald", "wuertt", "wuerttemberg", "baden", "hessen", "havel",
        "tauber", "aller", "leine", "sieg", "nahe", "glan", "kyll", "allgaeu", "oberpfalz",
        "niederbayern", "oberbayern", "schwaben", "vogtland", "erzgeb", "erzgebirge", "ol", "ems",
        "weinstrasse", "weinstr", "bztrier", "bergstr", "bergstrasse", "luhe", "han", "vogtl",
        "bad",
        "aisch", "inn", "isar", "lausitz", "mittelfr", "ilm", "unstrut", "elster", "sa", "th",
    ]

    init(_ whole: ArraySlice<Unicode.Scalar>) {
        var name = takePostalCode(whole.trimmed { $0.isOne(of: ",;") })
        let pieces = name.split(separator: ",")
        if pieces.count > 1 {
            name = pieces[0].trimmed()
            for piece in pieces.dropFirst() { take(piece.trimmed()) }
        }
        takePart(&name)
        name = name.trimmed { $0.isOne(of: ",;/-") }
        if name.contains(where: Letters.isLetter) {
            ort = name.text
            if name.contains(where: Letters.isDigit) { sureness = min(sureness, Sureness.weak) }
        } else if name.saysSomething {
            rest.append(name.text)
            sureness = min(sureness, Sureness.weak)
        }
    }

    /// Takes the postal code off the front or the back.
    private mutating func takePostalCode(
        _ whole: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar> {
        let front = PlaceScan.postalCode(atFrontOf: whole)
        if let front {
            plz = front.plz
            hasLostZero = front.hasLostZero
            if !front.isPlain { sureness = Sureness.rewritten }
            return whole[front.end...].trimmed { $0.isOne(of: ",;:-") }
        }
        let tail = whole.trimmed { $0 == ")" }
        let digits = tail.reversed().prefix { Letters.isDigit($0) }.count
        let start = tail.endIndex - digits
        if digits == 5, start > tail.startIndex, !Letters.isWordPart(tail[start - 1]),
            let code = PlaceScan.valid(tail[start...])
        {
            plz = code
            sureness = Sureness.rewritten
            return tail[..<start].trimmed { $0.isOne(of: "(,;") }
        }
        return whole
    }

    /// `54329`, `D-54329`, `54 329`, `9126` at the front of a text.
    static func postalCode(
        atFrontOf text: ArraySlice<Unicode.Scalar>
    ) -> (plz: String, hasLostZero: Bool, isPlain: Bool, end: Int)? {
        var at = text.startIndex
        if text.hasPrefix("d") {
            at += text.hasPrefix("de") ? 2 : 1
            let start = at
            while at < text.endIndex, text[at] == " " || Letters.isDash(text[at]) { at += 1 }
            guard at > start || at < text.endIndex && Letters.isDigit(text[at]) else { return nil }
        }
        let isPlain = at == text.startIndex
        let first = text[at...].prefix { Letters.isDigit($0) }
        var end = at + first.count
        if first.count == 2, end < text.endIndex, text[end] == " " {
            let second = text[(end + 1)...].prefix { Letters.isDigit($0) }
            let behind = end + 1 + second.count
            if second.count == 3, behind == text.endIndex || !Letters.isDigit(text[behind]),
                let plz = valid(Array(first + second)[...])
            {
                return (plz, false, false, behind)
            }
        }
        guard end == text.endIndex || !Letters.isLetter(text[end]) || first.count == 5 else {
            return nil
        }
        if first.count == 5, let plz = valid(first) {
            // A number with decimals, as programs write whole columns.
            if end + 2 == text.endIndex, text[end] == ".", text[end + 1] == "0" { end += 2 }
            return (plz, false, isPlain && end == at + 5, end)
        }
        let isLone = end == text.endIndex || text[end] == " "
        guard first.count == 4, isLone, first.first != "0" else { return nil }
        return ("0" + first.text, true, isPlain, end)
    }

    /// Five digits, unless they begin with `00`: there is no such code.
    private static func valid(_ digits: ArraySlice<Unicode.Scalar>) -> String? {
        guard digits.count == 5, let number = digits.number, number >= 1000 else { return nil }
        return digits.text
    }

    /// What stands behind a comma.
    private mutating func take(_ piece: ArraySlice<Unicode.Scalar>) {
        let tokens = Tokens(Array(piece))
        if PlaceScan.partWords.contains(tokens.key(0)), tokens.count > 1 {
            ortsteil = tokens.string((tokens[1]?.isMark(".") == true ? 2 : 1)..<tokens.count)
            sureness = min(sureness, Sureness.rewritten)
        } else if tokens.list.count(where: { $0.kind == .word }) == 1,
            PlaceScan.titles.contains(Letters.key(of: piece))
        {
            sureness = min(sureness, Sureness.rewritten)
        } else if piece.saysSomething {
            rest.append(piece.text)
            sureness = min(sureness, Sureness.fair)
        }
    }

    /// Takes a part of the place off the name: `OT Könen`, `(Könen)`, `/ Könen`.
    private mutating func takePart(_ name: inout ArraySlice<Unicode.Scalar>) {
        if name.last == ")", let open = name.lastIndex(of: "("), open > name.startIndex {
            let inside = name[(open + 1)...].dropLast().trimmed()
            guard !isRegion(inside) else { return }
            name = name[..<open].trimmed()
            let tokens = Tokens(Array(inside))
            if PlaceScan.partWords.contains(tokens.key(0)) {
                take(inside)
            } else if inside.contains(where: Letters.isDigit) {
                rest.append(inside.text)
                sureness = min(sureness, Sureness.fair)
            } else {
                ortsteil = inside.text
                sureness = min(sureness, Sureness.good)
            }
            return
        }
        let tokens = Tokens(Array(name))
        for index in 0..<tokens.count where PlaceScan.partWords.contains(tokens.key(index)) {
            guard let word = tokens[index], index + 1 < tokens.count else { continue }
            let next = tokens[index + 1]?.isMark(".") == true ? index + 2 : index + 1
            guard next < tokens.count else { continue }
            ortsteil = tokens.string(next..<tokens.count)
            name = Array(name)[..<word.range.lowerBound].trimmed()
            sureness = min(sureness, Sureness.rewritten)
            return
        }
        if let slash = name.firstIndex(of: "/"), slash > name.startIndex {
            let behind = name[(slash + 1)...].trimmed()
            guard !behind.isEmpty, !isRegion(behind), !behind.contains("/") else { return }
            ortsteil = behind.text
            name = name[..<slash].trimmed()
            sureness = min(sureness, Sureness.good)
        }
    }

    private func isRegion(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let key = Letters.key(of: text)
        return PlaceScan.regions.contains(key)
            || text.split(separator: " ").contains {
                PlaceScan.regions.contains(Letters.key(of: $0))
            }
    }

    /// All that it has found.
    var texts: [String] { [plz, ort, ortsteil].compactMap { $0 } + rest }

    /// The parts of a place; a lost zero is confirmed where the place is known.
    func understanding(
        _ cell: RosterText, _ context: ValueReader.Context, plain: ColumnMeaning
    ) -> Understanding {
        var result = Understanding(rest: rest, rule: .postalCode, confidence: sureness)
        if let plz { result.parts.append(.init(.plz, plz)) }
        if let ort { result.parts.append(.init(.ort, ort)) }
        if let ortsteil { result.parts.append(.init(.ortsteil, ortsteil)) }
        guard !result.parts.isEmpty else { return .unreadable(cell) }
        if hasLostZero, let plz {
            result.rule = .lostZero
            let isKnown = ort.map { context.knows(plz, $0) } ?? false
            result.confidence = min(sureness, isKnown ? Sureness.rewritten : Sureness.weak)
        }
        if result.parts == [.init(plain, cell.string)] {
            result.rule = .asIs
        } else if result.confidence == Sureness.plain {
            result.confidence = Sureness.rewritten
        }
        return result
    }
}

extension ValueReader.Context {
    /// Whether a place is known to have a postal code.
    func knows(_ plz: String, _ ort: String) -> Bool {
        foldedPLZ[Letters.key(of: ort)]?.contains(plz) ?? false
    }
}
