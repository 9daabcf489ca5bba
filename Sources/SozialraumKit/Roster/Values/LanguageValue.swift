import PlainTextRecords

/// Cells of languages.
enum LanguageValue {
    static let words: [String: String] = [
        "deutsch": "de", "dt": "de", "dtsch": "de", "englisch": "en", "engl": "en",
        "franzoesisch": "fr", "franz": "fr", "frz": "fr", "tuerkisch": "tr", "tuerk": "tr",
        "russisch": "ru", "russ": "ru", "arabisch": "ar", "arab": "ar", "polnisch": "pl",
        "poln": "pl", "italienisch": "it", "ital": "it", "spanisch": "es", "span": "es",
        "portugiesisch": "pt", "ukrainisch": "uk", "rumaenisch": "ro", "bulgarisch": "bg",
        "ungarisch": "hu", "tschechisch": "cs", "slowakisch": "sk", "slowenisch": "sl",
        "kroatisch": "hr", "serbisch": "sr", "bosnisch": "bs", "albanisch": "sq",
        "mazedonisch": "mk", "griechisch": "el", "niederlaendisch": "nl", "hollaendisch": "nl",
        "luxemburgisch": "lb", "daenisch": "da", "schwedisch": "sv", "norwegisch": "no",
        "finnisch": "fi", "estnisch": "et", "lettisch": "lv", "litauisch": "lt", "persisch": "fa",
        "farsi": "fa", "kurdisch": "ku", "kurmandschi": "ku", "paschtu": "ps", "paschto": "ps",
        "pashto": "ps", "urdu": "ur", "hindi": "hi", "bengali": "bn", "tamil": "ta",
        "tamilisch": "ta", "punjabi": "pa", "chinesisch": "zh", "mandarin": "zh",
        "japanisch": "ja", "koreanisch": "ko", "vietnamesisch": "vi", "thailaendisch": "th",
        "thai": "th", "tigrinya": "ti", "amharisch": "am", "somali": "so", "somalisch": "so",
        "suaheli": "sw", "swahili": "sw", "hebraeisch": "he", "armenisch": "hy",
        "georgisch": "ka", "aserbaidschanisch": "az", "kasachisch": "kk", "usbekisch": "uz",
        "katalanisch": "ca", "irisch": "ga", "islaendisch": "is", "weissrussisch": "be",
        "belarussisch": "be", "nepalesisch": "ne", "indonesisch": "id",
    ]

    /// Words between languages.
    static let quiet: Set<String> = ["und", "u", "oder", "sowie", "sprachen", "sprache", "auch"]

    static func read(_ cell: RosterText) -> Understanding {
        let tokens = Tokens(cell.line)
        var isUsed = Array(repeating: false, count: tokens.count)
        var codes: [String] = []
        var isPlain = true
        for (index, token) in tokens.list.enumerated() {
            if token.kind == .mark {
                isUsed[index] = token.first != "(" && token.first != ")"
                continue
            }
            guard token.kind == .word else { continue }
            let key = tokens.key(index)
            if quiet.contains(key) {
                isUsed[index] = true
                continue
            }
            let text = tokens.string(index..<index + 1)
            let isCode = codesKnown.contains(text)
            guard let code = isCode ? text : words[key] else { continue }
            if !isCode { isPlain = false }
            isUsed[index] = true
            if !codes.contains(code) { codes.append(code) }
        }
        guard !codes.isEmpty else { return .unreadable(cell) }
        let isOne = isPlain && codes == [cell.string]
        return Understanding(
            parts: codes.map { .init(.sprachen, $0) }, rest: tokens.rest(without: isUsed),
            rule: isOne ? .asIs : .languages,
            confidence: isOne ? Sureness.plain : Sureness.likely)
    }

    private static let codesKnown = Set(words.values)
}
