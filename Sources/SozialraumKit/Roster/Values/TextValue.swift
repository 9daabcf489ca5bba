/// Cells of free text.
enum TextValue {
    static func read(_ cell: RosterText, _ meaning: ColumnMeaning) -> Understanding {
        let mayBreak = meaning == .beschreibung || meaning == .oeffnungszeiten
        let text = mayBreak || !cell.text.contains("\n") ? cell.string : cell.line.text
        if isDamaged(cell.text) {
            return Understanding(
                parts: [.init(meaning, text)], rule: .damagedText, confidence: Sureness.poor)
        }
        let isAsIs = mayBreak || !cell.text.contains("\n")
        return Understanding(
            parts: [.init(meaning, isAsIs ? text : collapsed(text))],
            rule: isAsIs ? .asIs : .tidied,
            confidence: Sureness.plain)
    }

    /// Whether a letter was lost: a question mark or the mark of a lost character inside a word.
    static func isDamaged(_ text: [Unicode.Scalar]) -> Bool {
        for (index, scalar) in text.enumerated() {
            if scalar == "\u{FFFD}" { return true }
            if scalar == "?", index > 0, index + 1 < text.count,
                Letters.isLetter(text[index - 1]), Letters.isLower(text[index + 1])
            {
                return true
            }
        }
        return false
    }

    /// Two line feeds on one line would be two blanks.
    private static func collapsed(_ text: String) -> String {
        guard text.utf8.contains(32) else { return text }
        var result: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if scalar == " ", result.last == " " { continue }
            result.append(scalar)
        }
        return result.text
    }
}
