import PlainTextRecords

/// Cells of identifiers.
enum IdentifierValue {
    static func read(_ cell: RosterText) -> Understanding {
        let text = cell.string
        if CodeText(text: text) != nil {
            return Understanding(
                parts: [.init(.id, text)], rule: .asIs, confidence: Sureness.plain)
        }
        // Capitals alone are another way of writing the same.
        let lower = text.lowercased()
        guard CodeText(text: lower) != nil else { return .unreadable(cell) }
        return Understanding(
            parts: [.init(.id, lower)], rule: .codeWord, confidence: Sureness.fair)
    }

    /// An Institutionskennzeichen; blanks inside are taken out, the check digit must fit.
    static func readIK(_ cell: RosterText) -> Understanding {
        let bare = cell.text.filter { $0 != " " && $0 != "." && !Letters.isDash($0) }
        let digits = bare.hasPrefix("ik") ? Array(bare.dropFirst(2).trimmed { $0 == ":" }) : bare
        guard IK(text: digits.text) != nil else { return .unreadable(cell) }
        let isPlain = digits.count == cell.text.count
        return Understanding(
            parts: [.init(.ik, digits.text)], rule: isPlain ? .asIs : .number,
            confidence: isPlain ? Sureness.plain : Sureness.rewritten)
    }
}
