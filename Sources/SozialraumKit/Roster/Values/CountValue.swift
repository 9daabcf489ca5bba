import PlainTextRecords

/// Cells of numbers of places.
enum CountValue {
    static func read(_ cell: RosterText, _ meaning: ColumnMeaning) -> Understanding {
        let line = cell.line
        if let range = range(cell, line, meaning) { return range }
        guard let scan = QuantityScan(line, .whole) else { return word(cell, line, meaning) }
        let value = scan.found.value
        guard value.scale == 0, value.units >= 0, value.units <= Int64(Int.largestExact) else {
            return .unreadable(cell)
        }
        var result = Understanding(
            parts: [.init(meaning, value.plainText)], rest: scan.rest, rule: scan.found.rule,
            confidence: scan.found.sureness)
        if result.rule == .asIs, result.parts[0].text != cell.string {
            result.rule = .number
            result.confidence = Sureness.rewritten
        }
        if scan.isApproximate || scan.hasSecondNumber || !scan.rest.isEmpty {
            result.rule = .approximateNumber
            result.confidence = min(
                result.confidence, scan.hasSecondNumber ? Sureness.weak : Sureness.fair)
        } else if value.units == 0, meaning == .plaetze {
            result.rule = .zeroPlaces
            result.confidence = Sureness.weak
        }
        return result
    }

    /// `8-10`, `8 bis 10 Plätze`: the most is proposed.
    private static func range(
        _ cell: RosterText, _ line: [Unicode.Scalar], _ meaning: ColumnMeaning
    ) -> Understanding? {
        let tokens = Tokens(line)
        guard tokens.count >= 3, let low = tokens[0], low.isNumber(1...4), let high = tokens[2],
            high.isNumber(1...4)
        else { return nil }
        if tokens[1]?.isMark("/") == true { return .unreadable(cell) }
        guard tokens[1]?.isDash == true || tokens.key(1) == "bis", low.number < high.number,
            (3..<max(3, tokens.count)).allSatisfy({
                QuantityScan.units.contains(tokens.key($0)) || tokens[$0]?.kind == .mark
            })
        else { return nil }
        return Understanding(
            parts: [.init(meaning, String(high.number))], rest: [cell.string],
            rule: .approximateNumber, confidence: Sureness.poor)
    }

    /// `zwölf Plätze`.
    private static func word(
        _ cell: RosterText, _ line: [Unicode.Scalar], _ meaning: ColumnMeaning
    ) -> Understanding {
        let tokens = Tokens(line)
        guard let number = QuantityScan.words[tokens.key(0)],
            (1..<max(1, tokens.count)).allSatisfy({ QuantityScan.units.contains(tokens.key($0)) })
        else { return .unreadable(cell) }
        return Understanding(
            parts: [.init(meaning, String(number))], rule: .numberWord, confidence: Sureness.good)
    }
}
