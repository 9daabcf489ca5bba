/// Cells with several parts of an address.
enum AddressValue {
    static func read(_ cell: RosterText, _ context: ValueReader.Context) -> Understanding {
        if TextValue.isDamaged(cell.text) { return .unreadable(cell) }
        if NaturalPerson.isPrivate(Tokens(cell.line)) {
            return Understanding(
                rest: [cell.string], rule: .person, confidence: Sureness.likely)
        }
        var reading = Reading(context: context)
        if let plain = street(cell) { return plain }
        for piece in pieces(cell.text) { reading.take(piece) }
        return reading.result(cell)
    }

    /// Whether a postal code stands somewhere in a line, and a place behind it.
    static func hasPostalCode(_ line: [Unicode.Scalar]) -> Bool {
        postalCode(in: line[...]) != nil
    }

    /// Where a postal code begins inside a text, with its country mark.
    private static func postalCode(in text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let lastLetter = text.lastIndex(where: Letters.isLetter) else { return nil }
        var at = text.startIndex
        while at < text.endIndex {
            guard Letters.isDigit(text[at]) else {
                at += 1
                continue
            }
            let run = text[at...].prefix { Letters.isDigit($0) }
            let end = at + run.count
            if run.count == 5, run.number ?? 0 >= 1000,
                at == text.startIndex || !Letters.isLetter(text[at - 1]),
                end <= lastLetter
            {
                var start = at
                if start - 2 >= text.startIndex, Letters.isDash(text[start - 1]),
                    text[start - 2] == "D" || text[start - 2] == "d",
                    start - 2 == text.startIndex || !Letters.isLetter(text[start - 3])
                {
                    start -= 2
                }
                return start
            }
            at = end
        }
        return nil
    }

    /// One piece without a place: a street alone.
    private static func street(_ cell: RosterText) -> Understanding? {
        let line = cell.text
        let scan = StreetScan(line[...])
        // `C 4, 12` is no list.
        guard scan.strasse == cell.string, scan.hausnummer == nil,
            scan.isStreet || line.contains(","),
            !line.contains("\n"), !hasPostalCode(line), scan.sureness >= Sureness.likely,
            scan.rule == .postbox || line.contains(",") && line.count < 10
                || !line.contains(where: { $0.isOne(of: ",;|") })
        else { return nil }
        return Understanding(
            parts: [.init(.strasse, cell.string)], rule: scan.rule, confidence: scan.sureness)
    }

    private static func pieces(_ text: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
        var result: [ArraySlice<Unicode.Scalar>] = []
        var start = 0
        var depth = 0
        for (index, scalar) in text.enumerated() {
            if scalar == "(" { depth += 1 }
            if scalar == ")" { depth = max(0, depth - 1) }
            let isWideDash =
                Letters.isDash(scalar) && index > 0 && text[index - 1] == " "
                && index + 1 < text.count && text[index + 1] == " "
                && !(index > 1 && Letters.isDigit(text[index - 2])
                    && index + 2 < text.count && Letters.isDigit(text[index + 2]))
            let isMark = scalar.isOne(of: ",;|·•") || scalar == "\n" || isWideDash
            guard isMark, depth == 0 || scalar == "\n" else { continue }
            result.append(text[start..<index])
            start = index + 1
        }
        result.append(text[start...])
        return result.map { $0.trimmed() }.filter(\.saysSomething)
    }

    private struct Reading {
        let context: ValueReader.Context
        var street: StreetScan?
        var place: PlaceScan?
        var ortsteil: String?
        var rest: [String] = []
        var sureness = Sureness.rewritten

        mutating func take(_ piece: ArraySlice<Unicode.Scalar>) {
            if place?.plz == nil, let start = postalCode(in: piece) {
                let before = piece[..<start].trimmed { $0.isOne(of: ",;-") }
                if before.saysSomething {
                    if street == nil { takeStreet(before) } else { rest.append(before.text) }
                }
                // What was taken for the place came too early.
                if let early = place { rest += early.texts }
                place = PlaceScan(piece[start...])
                return
            }
            let tokens = Tokens(Array(piece))
            if PlaceScan.partWords.contains(tokens.key(0)), tokens.count > 1 {
                let start = tokens[1]?.isMark(".") == true ? 2 : 1
                if start < tokens.count, ortsteil == nil {
                    ortsteil = tokens.string(start..<tokens.count)
                    return
                }
            }
            let number = PlaceScan.postalCode(atFrontOf: piece)
            if place == nil, let number,
                piece[number.end...].contains(where: Letters.isLetter)
                    || !number.hasLostZero
            {
                place = PlaceScan(piece)
            } else if place != nil, PlaceScan.titles.contains(Letters.key(of: piece)) {
                return
            } else {
                takeStreet(piece)
            }
        }

        private mutating func takeStreet(_ piece: ArraySlice<Unicode.Scalar>) {
            let scan = StreetScan(piece)
            if street == nil, scan.isStreet {
                street = scan
            } else if street != nil, place == nil, !piece.contains(where: Letters.isDigit),
                piece.count > 2
            {
                // A place without its postal code.
                place = PlaceScan(piece)
                sureness = min(sureness, Sureness.good)
            } else {
                rest.append(piece.text)
            }
        }

        func result(_ cell: RosterText) -> Understanding {
            var result = Understanding(rule: .address, confidence: sureness)
            if let street {
                if let strasse = street.strasse { result.parts.append(.init(.strasse, strasse)) }
                if let number = street.hausnummer {
                    result.parts.append(.init(.hausnummer, number))
                }
                result.rest += street.rest
                result.confidence = min(result.confidence, street.sureness)
                if street.sureness < Sureness.likely || street.rule == .postbox {
                    result.rule = street.rule
                }
            }
            if let place {
                let parts = place.understanding(cell, context, plain: .ort)
                result.parts += parts.parts
                result.rest += place.rest
                if !parts.parts.isEmpty {
                    result.confidence = min(result.confidence, parts.confidence)
                }
                if parts.rule == .lostZero { result.rule = .lostZero }
            }
            var others = [street?.ortsteil, ortsteil].compactMap { $0 }
            if place?.ortsteil == nil, let first = others.first {
                result.parts.append(.init(.ortsteil, first))
                others.removeFirst()
            }
            result.rest += others + rest
            guard !result.parts.isEmpty else { return .unreadable(cell) }
            return result
        }
    }
}
