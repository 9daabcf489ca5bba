/// Cells of yes and no.
enum BooleanValue {
    static let words: [String: Bool] = [
        "ja": true, "nein": false, "j": true, "n": false, "x": true, "wahr": true, "falsch": false,
        "true": true, "false": false, "yes": true, "no": false, "y": true, "1": true, "0": false,
        "vorhanden": true, "nichtvorhanden": false, "kein": false, "keine": false,
    ]
    static let access: [String: Bool] = [
        "barrierefrei": true, "nichtbarrierefrei": false, "rollstuhlgerecht": true,
        "nichtrollstuhlgerecht": false, "jabarrierefrei": true, "vollbarrierefrei": true,
        "neinnichtbarrierefrei": false, "jarollstuhlgerecht": true, "barrierefreierzugang": true,
        "keinbarrierefreierzugang": false,
    ]
    static let licence: [String: Bool] = [
        "liegtvor": true, "erteilt": true, "liegtnichtvor": false, "nichterteilt": false,
        "jaliegtvor": true, "betriebserlaubnisliegtvor": true, "betriebserlaubniserteilt": true,
        "be": true, "ohnebetriebserlaubnis": false, "keinebetriebserlaubnis": false,
        "mitbetriebserlaubnis": true,
    ]

    static func read(_ cell: RosterText, _ meaning: ColumnMeaning) -> Understanding {
        if cell.text.count == 1, let mark = cell.text.first, mark.isOne(of: "✓✔☑☒✗✘") {
            let isYes = mark.isOne(of: "✓✔☑")
            // A cross in a box ticks it as often as it denies it.
            guard isYes || mark != "☒" else { return .unreadable(cell) }
            return result(isYes, meaning)
        }
        let key = Letters.key(of: cell.text)
        let special = meaning == .barrierefrei ? access : licence
        guard let value = words[key] ?? special[key] else { return .unreadable(cell) }
        if cell.string == "true" || cell.string == "false" {
            return Understanding(
                parts: [.init(meaning, cell.string)], rule: .asIs, confidence: Sureness.plain)
        }
        return result(value, meaning)
    }

    private static func result(_ value: Bool, _ meaning: ColumnMeaning) -> Understanding {
        Understanding(
            parts: [.init(meaning, value ? "true" : "false")], rule: .yesOrNo,
            confidence: Sureness.rewritten)
    }
}
