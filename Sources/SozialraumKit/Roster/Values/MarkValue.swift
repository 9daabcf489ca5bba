/// Cells that only mark that what their header names is there: `x`, `ja`, a tick.
enum MarkValue {
    /// Whether a cell marks something; nil if it says anything else.
    static func read(_ cell: String) -> Bool? {
        let text = cell.trimmedBlanks
        if text.unicodeScalars.count == 1, let mark = text.unicodeScalars.first,
            mark.isOne(of: "✓✔☑●•■+")
        {
            return true
        }
        return BooleanValue.words[Letters.key(of: Array(text.unicodeScalars))]
    }

    /// The service that a header names, of which nothing remains unread; nil if it names none.
    static func service(_ header: String) -> Understanding? {
        let text = RosterText(header)
        let key = Letters.key(of: text.text)
        if text.text.contains("§") || key.hasPrefix("sgb") {
            let section = ParagraphValue.read(text)
            let isWhole = section.rest.allSatisfy { $0.isBlankText }
            return isWhole && section.parts.count == 1 && section.confidence >= Sureness.likely
                ? section : nil
        }
        // `Hort: ja` tells what a day-care centre has; it is no offer beside it.
        guard let entry = ServiceWords.entry(key), entry.sureness >= Sureness.likely,
            !["22", "23", "24"].contains(where: { entry.code.hasPrefix($0) })
        else { return nil }
        return Understanding(
            parts: [.init(.leistung, text.string), .init(.paragraf, entry.code)],
            rule: .service, confidence: entry.sureness)
    }
}
