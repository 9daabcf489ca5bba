import PlainTextRecords

/// Cells of posts and money.
enum AmountValue {
    static func read(_ cell: RosterText, _ meaning: ColumnMeaning) -> Understanding {
        let style: NumberScan.Style = meaning == .budget ? .money : .small
        guard let scan = QuantityScan(cell.line, style), !scan.hasSecondNumber else {
            return .unreadable(cell)
        }
        var result = Understanding(
            parts: [.init(meaning, scan.found.value.plainText)], rest: scan.rest,
            rule: scan.found.rule, confidence: scan.found.sureness)
        if result.rule == .asIs, result.parts[0].text != cell.string {
            result.rule = .number
            result.confidence = Sureness.rewritten
        }
        if scan.isApproximate || !scan.rest.isEmpty {
            result.rule = .approximateNumber
            result.confidence = min(result.confidence, Sureness.fair)
        }
        return result
    }
}
