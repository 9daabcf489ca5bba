import PlainTextRecords

/// Cells that hold a code of a list, its label or a word for it.
enum CodeWordValue {
    static func read(
        _ cell: RosterText, _ meaning: ColumnMeaning, _ context: ValueReader.Context
    ) -> Understanding {
        guard let words = CodeWords.words(meaning) else { return .unreadable(cell) }
        let line = cell.line
        if let found = find(line[...], words, meaning) {
            let isAsIs = found.code == cell.string
            return Understanding(
                parts: [.init(meaning, found.code)], rule: isAsIs ? .asIs : .codeWord,
                confidence: isAsIs ? Sureness.plain : min(found.sureness, Sureness.rewritten))
        }
        // `Arbeiterwohlfahrt (AWO)`, `Eingetragener Verein (e. V.)`
        if let open = line.firstIndex(of: "("), let close = line.lastIndex(of: ")"), open < close {
            let outside = line[..<open] + line[(close + 1)...]
            let left = find(outside, words, meaning)
            let right = find(line[(open + 1)..<close], words, meaning)
            if let left, let right, left.code == right.code {
                return Understanding(
                    parts: [.init(meaning, left.code)], rule: .codeWord,
                    confidence: min(left.sureness, right.sureness, Sureness.rewritten))
            }
            if let found = left ?? right, left == nil || right == nil {
                // The word beside the known one may say the opposite.
                return Understanding(
                    parts: [.init(meaning, found.code)], rest: [line.text], rule: .codeWord,
                    confidence: min(found.sureness, Sureness.fair))
            }
        }
        if meaning == .anerkennung { return date(cell, context) }
        return .unreadable(cell)
    }

    private static func find(
        _ text: some Sequence<Unicode.Scalar>, _ words: CodeWords, _ meaning: ColumnMeaning
    ) -> (code: String, sureness: Double)? {
        let key = Letters.key(of: text)
        if meaning == .rechtsform, let form = LegalForm.code(key) { return form }
        return words.entry(key).map { ($0.code, $0.sureness) }
    }

    /// `seit 2005` in a column of recognitions says since when, not of which kind.
    private static func date(
        _ cell: RosterText, _ context: ValueReader.Context
    ) -> Understanding {
        let result = DateValue.read(cell, .anerkanntSeit, context)
        return result.parts.isEmpty ? .unreadable(cell) : result
    }
}
