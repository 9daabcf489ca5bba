import PlainTextRecords

/// Cells of postal codes.
enum PostalCodeValue {
    static func read(_ cell: RosterText, _ context: ValueReader.Context) -> Understanding {
        let line = cell.line
        let place = PlaceScan(line[...])
        guard place.plz != nil else { return .unreadable(cell) }
        return place.understanding(cell, context, plain: .plz)
    }
}

/// Cells of places and parts of places.
enum PlaceValue {
    static func read(
        _ cell: RosterText, _ meaning: ColumnMeaning, _ context: ValueReader.Context
    ) -> Understanding {
        if TextValue.isDamaged(cell.text) { return TextValue.read(cell, meaning) }
        guard meaning == .ortsteil else {
            // `Konz` line feed `Könen` is like `Konz, Könen`.
            let line = cell.text.map { $0 == "\n" ? "," as Unicode.Scalar : $0 }
            return PlaceScan(line[...]).understanding(cell, context, plain: .ort)
        }
        let tokens = Tokens(cell.line)
        guard PlaceScan.partWords.contains(tokens.key(0)), tokens.count > 1 else {
            return TextValue.read(cell, meaning)
        }
        let start = tokens[1]?.isMark(".") == true ? 2 : 1
        guard start < tokens.count else { return .unreadable(cell) }
        return Understanding(
            parts: [.init(.ortsteil, tokens.string(start..<tokens.count))], rule: .address,
            confidence: Sureness.rewritten)
    }
}

/// Cells of municipalities: a key, or a name that the context knows.
enum GemeindeValue {
    /// Words before a name that say what it is.
    static let titles: Set<String> = ["stadt", "gemeinde", "ortsgemeinde", "og", "kreisstadt"]

    static func read(_ cell: RosterText, _ context: ValueReader.Context) -> Understanding {
        let line = cell.line
        let digits = line.prefix { Letters.isDigit($0) || $0 == " " }.filter { $0 != " " }
        let behind = line.drop { Letters.isDigit($0) || $0 == " " }
        if digits.count >= 7 {
            return key(
                digits, behind.trimmed { $0.isOne(of: ",;()-") }, cell, context)
        }
        let name = Letters.key(of: line)
        if let ags = context.foldedGemeinden[name], AGS(text: ags) != nil {
            return Understanding(
                parts: [.init(.gemeinde, ags)], rule: .gemeindeName, confidence: Sureness.rewritten)
        }
        if let ags = context.foldedGemeinden[Letters.key(of: bare(line))], AGS(text: ags) != nil {
            return Understanding(
                parts: [.init(.gemeinde, ags)], rule: .gemeindeName, confidence: Sureness.likely)
        }
        return Understanding(rest: [cell.string], rule: .unknownGemeinde, confidence: 0)
    }

    private static func key(
        _ digits: [Unicode.Scalar], _ behind: ArraySlice<Unicode.Scalar>, _ cell: RosterText,
        _ context: ValueReader.Context
    ) -> Understanding {
        var result = Understanding(rule: .gemeindeName, confidence: Sureness.rewritten)
        if behind.saysSomething { result.rest = [behind.text] }
        var key = digits.text
        if digits.count == 7 || digits.count == 11 {
            key = "0" + key
            result.rule = .lostZero
            result.confidence = Sureness.weak
        }
        if let ars = ARS(text: key) {
            result.rest.insert(digits.text, at: 0)
            key = ars.ags.plainText
        }
        guard AGS(text: key) != nil, let land = Int(key.prefix(2)), (1...16).contains(land) else {
            return .unreadable(cell)
        }
        if result.rule == .lostZero, context.gemeinden.values.contains(key) {
            result.confidence = Sureness.rewritten
        }
        if key == cell.string {
            result.rule = .asIs
            result.confidence = Sureness.plain
        }
        result.parts = [.init(.gemeinde, key)]
        return result
    }

    /// A name without the words around it that say what it is.
    private static func bare(_ line: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
        var name = line[...]
        if let blank = name.firstIndex(of: " "), titles.contains(Letters.key(of: name[..<blank])) {
            name = name[(blank + 1)...]
        }
        if let comma = name.lastIndex(of: ","),
            PlaceScan.titles.contains(Letters.key(of: name[comma...]))
        {
            name = name[..<comma]
        }
        return name
    }
}
