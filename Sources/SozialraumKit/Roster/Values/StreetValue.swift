/// Cells of streets and house numbers.
enum StreetValue {
    static func read(_ cell: RosterText, _ context: ValueReader.Context) -> Understanding {
        if TextValue.isDamaged(cell.text) { return TextValue.read(cell, .strasse) }
        let line = cell.line
        if AddressValue.hasPostalCode(line) || NaturalPerson.isPrivate(Tokens(line)) {
            return AddressValue.read(cell, context)
        }
        let scan = StreetScan(line[...])
        guard let strasse = scan.strasse, strasse.unicodeScalars.contains(where: Letters.isLetter)
        else { return .unreadable(cell) }
        var result = Understanding(
            parts: [.init(.strasse, strasse)], rest: scan.rest, rule: scan.rule,
            confidence: scan.sureness)
        if let number = scan.hausnummer { result.parts.append(.init(.hausnummer, number)) }
        if let part = scan.ortsteil { result.parts.append(.init(.ortsteil, part)) }
        if strasse == cell.string, scan.rule == .address {
            result.rule = .asIs
            result.confidence = Sureness.plain
        }
        return result
    }

    static func readNumber(_ cell: RosterText) -> Understanding {
        let tokens = Tokens(cell.line)
        var start = 0
        while StreetScan.quiet.contains(tokens.key(start)) || tokens[start]?.isMark(".") == true {
            start += 1
        }
        guard start < tokens.count else {
            // `o. Nr.`
            return Understanding(missing: .notApplicable, rule: .placeholder, confidence: 1)
        }
        guard let end = HouseNumber.end(tokens, start) else { return .unreadable(cell) }
        var rest: [String] = []
        if end < tokens.count {
            if tokens[end]?.kind == .number || tokens[end]?.isMark(".") == true {
                return .unreadable(cell)
            }
            let behind = tokens.text[(tokens[end]?.range.lowerBound ?? 0)...]
                .trimmed { $0.isOne(of: ",;:()-/") }
            if behind.saysSomething { rest = [behind.text] }
        }
        let text = HouseNumber.text(tokens, start, end)
        let isAsIs = text == cell.string
        return Understanding(
            parts: [.init(.hausnummer, text)], rest: rest, rule: isAsIs ? .asIs : .address,
            confidence: isAsIs ? Sureness.plain : Sureness.rewritten)
    }
}
