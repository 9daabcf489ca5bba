/// Cells of sections of SGB VIII.
enum ParagraphValue {
    static func read(_ cell: RosterText) -> Understanding {
        let text = cell.string
        if ParagraphScan.known.contains(text) {
            return Understanding(
                parts: [.init(.paragraf, text)], rule: .asIs, confidence: Sureness.plain)
        }
        let tokens = Tokens(cell.line)
        let scan = ParagraphScan(tokens, isBare: true)
        guard !scan.codes.isEmpty else { return .unreadable(cell) }
        var isUsed = scan.isUsed
        for index in 0..<tokens.count where ParagraphScan.joining.contains(tokens.key(index)) {
            isUsed[index] = true
        }
        return Understanding(
            parts: scan.codes.map { .init(.paragraf, $0) }, rest: tokens.rest(without: isUsed),
            rule: scan.sureness < Sureness.likely ? .paragraphProposed : .paragraph,
            confidence: scan.sureness)
    }
}

extension ParagraphScan {
    /// Words between sections that may go with them.
    static let joining: Set<String> = [
        "und", "u", "oder", "bzw", "sowie", "gem", "gemaess", "nach", "lt", "laut", "paragraf",
        "paragraph", "paragrafen", "par", "des", "hilfe", "hilfen",
    ]
}
