/// Legal forms as they stand in names.
enum LegalForms {
    /// A name without its legal form; blank where nothing else is left.
    static func stripped(_ name: String) -> String {
        split(NameToken.split(name)).rest.map(\.raw).joined(separator: " ")
    }

    /// The code of the legal form (as in the list `rechtsform`) and the words that are not part of it.
    static func split(_ tokens: [NameToken]) -> (form: String?, rest: [NameToken]) {
        var form: String?
        var rest: [NameToken] = []
        var isCommon = false
        var index = 0
        while index < tokens.count {
            let remaining = tokens[index...]
            if let (found, length) = firstForm(in: remaining, isLast: index > 0) {
                // `GmbH & Co. KG` is one form; of two others the first stands.
                if form == nil || found == "kg" { form = found }
                index += length
                continue
            }
            let token = tokens[index]
            index += 1
            if isCommonGood(token) {
                isCommon = true
                // What it belongs to stands further on: `gemeinnützige Gesellschaft für … mbH`.
                if tokens[index...].contains(where: { companies.contains($0.text) }) { continue }
            }
            if form != nil, fillers.contains(token.text) { continue }
            rest.append(token)
        }
        if isCommon, let known = form,
            let common = ["gmbh": "ggmbh", "ug": "gug", "ag": "gag"][known]
        {
            form = common
        }
        return (form, rest)
    }

    /// Whether two codes are often taken for each other: then a difference says little.
    static func areEasilyConfused(_ left: String, _ right: String) -> Bool {
        confused.contains([left, right]) || confused.contains([right, left])
    }

    private static let confused: [[String]] = [
        ["ggmbh", "gmbh"], ["gug", "ug"], ["ev", "verein"], ["gag", "ag"], ["gmbh", "kg"],
        ["stiftung", "stiftung-oeffentlich"], ["kirche", "koerperschaft"],
        ["koerperschaft", "gebietskoerperschaft"], ["koerperschaft", "anstalt"],
        ["einzelunternehmen", "person"], ["gug", "ggmbh"], ["ug", "gmbh"],
    ]

    private static let companies: Set<String> = [
        "gmbh", "mbh", "ug", "ag", "unternehmergesellschaft",
    ]
    private static let fillers: Set<String> = ["haftungsbeschraenkt", "haftungsbeschr", "co"]

    /// `gemeinnützige`, `gemeinn.`, `gem.`, `g` before a company.
    private static func isCommonGood(_ token: NameToken) -> Bool {
        token.text.hasPrefix("gemeinnuetzig") || token.text == "gemeinn"
            || (token.text == "gem" && token.isDotted) || token.text == "g"
    }

    /// The forms of one word; those of two letters need their dots or capitals, for `ev.` is
    /// evangelisch and an `AG` in the middle of a name a working group.
    private static let words: [String: String] = [
        "ggmbh": "ggmbh", "gmbh": "gmbh", "mbh": "gmbh", "gug": "gug", "gag": "gag", "gbr": "gbr",
        "ohg": "ohg", "aoer": "anstalt", "kdoer": "koerperschaft", "gemgmbh": "ggmbh",
    ]
    private static let shortWords: [String: String] = [
        "ug": "ug", "ag": "ag", "kg": "kg", "eg": "eg", "ek": "einzelunternehmen",
    ]
    private static let phrases: [([String], String)] = [
        (["eingetragener", "verein"], "ev"), (["eingetragene", "genossenschaft"], "eg"),
        (["gesellschaft", "mit", "beschraenkter", "haftung"], "gmbh"),
        (["gesellschaft", "buergerlichen", "rechts"], "gbr"),
        (["gemeinnuetzige", "gesellschaft", "mbh"], "ggmbh"), (["gesellschaft", "mbh"], "gmbh"),
        (["gemeinnuetzige", "unternehmergesellschaft"], "gug"), (["unternehmergesellschaft"], "ug"),
        (["gmbh", "und", "co", "kg"], "kg"),
        (["koerperschaft", "des", "oeffentlichen", "rechts"], "koerperschaft"),
        (["anstalt", "des", "oeffentlichen", "rechts"], "anstalt"),
    ]

    private static func firstForm(
        in tokens: ArraySlice<NameToken>, isLast: Bool
    ) -> (code: String, length: Int)? {
        guard let token = tokens.first else { return nil }
        for (words, code) in phrases
        where words.first == token.text && tokens.prefix(words.count).map(\.text) == words {
            return (code, words.count)
        }
        let next = tokens.dropFirst().first
        if token.isDotted || token.raw.count == 1, token.text == "e", let next {
            // `e. V.`
            let code = ["v": "ev", "g": "eg", "k": "einzelunternehmen"][next.text]
            if let code { return (code, 2) }
        }
        if let code = words[token.text] { return (code, 1) }
        guard isLast else { return nil }
        if token.text == "ev" {
            let isForm = token.hasInnerDot || token.capitals > 0 && !token.isDotted && next == nil
            return isForm || token.raw == "eV" || token.raw == "EV" ? ("ev", 1) : nil
        }
        if let code = shortWords[token.text], token.hasInnerDot || token.capitals > 0 || next == nil
        {
            let isInside = next.map { !$0.isBracketed && forms($0) == nil } ?? false
            return isInside && !token.hasInnerDot && token.text == "ag" ? nil : (code, 1)
        }
        return nil
    }

    private static func forms(_ token: NameToken) -> String? {
        words[token.text] ?? shortWords[token.text]
    }
}
