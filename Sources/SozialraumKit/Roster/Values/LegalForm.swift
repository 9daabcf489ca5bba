/// Legal forms, from a column or inside a name.
enum LegalForm {
    /// The code of a legal form that is written out or abbreviated; the whole text must be one.
    static func code(_ key: String) -> (code: String, sureness: Double)? { words[key] }

    /// The legal form that a name ends with or holds; nil if there is none, or none that is certain.
    static func inName(_ name: [Unicode.Scalar]) -> String? {
        let tokens = Tokens(name)
        var found: String?
        var index = 0
        while index < tokens.count {
            if let match = match(tokens, index) {
                // `GmbH & Co. KG` is a Kommanditgesellschaft, `Stiftung … gGmbH` a company.
                let isWeaker = match.code == "stiftung" && found != nil
                if !isWeaker { found = match.code }
                index = match.next
            } else {
                index += 1
            }
        }
        return found
    }

    private static func match(_ tokens: Tokens, _ index: Int) -> (code: String, next: Int)? {
        guard let first = tokens[index], first.kind == .word else { return nil }
        let text = tokens.string(index..<index + 1)
        let next = index + 1
        // `e. V.`, `e.G.`, `K.d.ö.R.`: single letters with points.
        if first.count == 1 || text == "K" || text == "d" {
            var letters: [Unicode.Scalar] = []
            var at = index
            while let token = tokens[at], token.kind == .word, token.count <= 2 {
                letters += tokens.text[token.range]
                at += 1
                if tokens[at]?.isMark(".") == true { at += 1 }
                if letters.count >= 5 { break }
            }
            for count in stride(from: letters.count, through: 2, by: -1) {
                if let code = dotted[letters[..<count].text.lowercased()],
                    letters[0].value | 32 == letters[0].value || count > 2 || letters[0] == "E"
                {
                    return (code, end(tokens, index, count))
                }
            }
        }
        if let code = exact[text] { return (code, next) }
        let key = tokens.key(index)
        if let code = long[key] { return (code, next) }
        let isLast = next == tokens.count || tokens[next]?.kind == .mark
        if isLast, index > 0, let code = lastWords[text] { return (code, next) }
        return phrase(tokens, index, key)
    }

    /// The index behind so many letters of an abbreviation with points.
    private static func end(_ tokens: Tokens, _ index: Int, _ count: Int) -> Int {
        var at = index
        var letters = 0
        while letters < count, let token = tokens[at] {
            if token.kind == .word { letters += token.count }
            at += 1
        }
        return tokens[at]?.isMark(".") == true ? at + 1 : at
    }

    /// `gemeinnützige GmbH`, `Körperschaft des öffentlichen Rechts`, `Stiftung`.
    private static func phrase(
        _ tokens: Tokens, _ index: Int, _ key: String
    ) -> (code: String, next: Int)? {
        func words(_ count: Int) -> String {
            (index..<min(tokens.count, index + count)).map { tokens.key($0) }.joined()
        }
        let isCommon = key == "gemeinnuetzige" || key == "gemeinn" || key == "gem"
        if isCommon {
            let at = tokens[index + 1]?.isMark(".") == true ? index + 2 : index + 1
            if tokens.key(at) == "gmbh" { return ("ggmbh", at + 1) }
            if tokens.key(at) == "ug" { return ("gug", at + 1) }
            if tokens.key(at) == "ag" { return ("gag", at + 1) }
            if tokens.key(at) == "gesellschaft", tokens.key(at + 1) == "mbh" {
                return ("ggmbh", at + 2)
            }
        }
        if key == "gesellschaft", tokens.key(index + 1) == "mbh" { return ("gmbh", index + 2) }
        guard
            key == "koerperschaft" || key == "anstalt" || key == "stiftung"
                || key == "eingetragener"
        else { return nil }
        for count in [4, 3] {
            if let code = publicForms[words(count)] { return (code, index + count) }
        }
        if key == "stiftung" { return ("stiftung", index + 1) }
        if key == "eingetragener", tokens.key(index + 1) == "verein" { return ("ev", index + 2) }
        return nil
    }

    /// Abbreviations with points between the letters.
    private static let dotted: [String: String] = [
        "ev": "ev", "eg": "eg", "ek": "einzelunternehmen", "kdör": "koerperschaft",
        "adör": "anstalt", "aör": "anstalt", "kör": "koerperschaft", "sdör": "stiftung-oeffentlich",
    ]

    /// Abbreviations that are told by their capitals.
    private static let exact: [String: String] = [
        "eV": "ev", "eG": "eg", "gGmbH": "ggmbh", "GGmbH": "ggmbh", "gGmbh": "ggmbh",
        "ggmbh": "ggmbh", "GmbH": "gmbh", "Gmbh": "gmbh", "GMBH": "gmbh", "gmbh": "gmbh",
        "GGMBH": "ggmbh", "gUG": "gug", "UG": "ug", "gAG": "gag", "GbR": "gbr", "GBR": "gbr",
        "OHG": "ohg", "oHG": "ohg", "KdöR": "koerperschaft", "KdÖR": "koerperschaft",
        "KöR": "koerperschaft", "AdöR": "anstalt", "AöR": "anstalt", "AÖR": "anstalt",
        "AdÖR": "anstalt", "eK": "einzelunternehmen", "gKU": "anstalt",
    ]

    private static let long: [String: String] = [
        "kommunalunternehmen": "anstalt", "kommanditgesellschaft": "kg", "aktiengesellschaft": "ag",
        "unternehmergesellschaft": "ug", "einzelunternehmen": "einzelunternehmen",
    ]

    /// Abbreviations that mean a legal form only at the end: `AG` is also a working group.
    private static let lastWords: [String: String] = [
        "KG": "kg", "AG": "ag", "EV": "ev", "EG": "eg", "ev": "ev",
    ]

    private static let publicForms: [String: String] = [
        "koerperschaftdesoeffentlichenrechts": "koerperschaft",
        "koerperschaftoeffentlichenrechts": "koerperschaft",
        "anstaltdesoeffentlichenrechts": "anstalt", "anstaltoeffentlichenrechts": "anstalt",
        "stiftungdesoeffentlichenrechts": "stiftung-oeffentlich",
        "stiftungoeffentlichenrechts": "stiftung-oeffentlich",
        "stiftungdesprivatrechts": "stiftung", "stiftungbuergerlichenrechts": "stiftung",
    ]

    private static let words: [String: (code: String, sureness: Double)] = {
        var result: [String: (String, Double)] = [:]
        let lists: [(String, Double, String)] = [
            ("ev", Sureness.rewritten, "ev eingetragenerverein eingetrverein evingruendung"),
            ("ev", Sureness.weak, "verein gemeinnuetzigerverein"),
            ("verein", Sureness.rewritten, "nichteingetragenerverein nev nichtev"),
            (
                "ggmbh", Sureness.rewritten,
                "ggmbh gemeinnuetzigegmbh gemeinngmbh gemgmbh gemeinnuetzigegesellschaftmbh"
                    + " gemeinnuetzigegesellschaftmitbeschraenkterhaftung"
            ),
            (
                "gmbh", Sureness.rewritten,
                "gmbh gesellschaftmbh gesellschaftmitbeschraenkterhaftung"
            ),
            (
                "gug", Sureness.rewritten,
                "gug gemeinnuetzigeug gughaftungsbeschraenkt gemeinnuetzigeughaftungsbeschraenkt"
            ),
            ("ug", Sureness.rewritten, "ug ughaftungsbeschraenkt unternehmergesellschaft"),
            ("gag", Sureness.rewritten, "gag gemeinnuetzigeag"),
            ("ag", Sureness.rewritten, "ag aktiengesellschaft"),
            ("eg", Sureness.rewritten, "eg eingetragenegenossenschaft genossenschaft geg"),
            ("gbr", Sureness.rewritten, "gbr gesellschaftbuergerlichenrechts bgbgesellschaft"),
            ("ohg", Sureness.rewritten, "ohg offenehandelsgesellschaft"),
            (
                "kg", Sureness.rewritten,
                "kg kommanditgesellschaft gmbhcokg ggmbhcokg gmbhundcokg ugcokg"
            ),
            (
                "einzelunternehmen", Sureness.rewritten,
                "einzelunternehmen einzelunternehmer ek"
                    + " einzelunternehmerin einzelfirma"
            ),
            ("person", Sureness.rewritten, "natuerlicheperson privatperson"),
            (
                "person", Sureness.fair,
                "person freiberuflich selbststaendig selbstaendig freiberufler"
            ),
            (
                "stiftung", Sureness.likely,
                "stiftung stiftungdesprivatrechts"
                    + " stiftungbuergerlichenrechts privatrechtlichestiftung stiftungdbgb"
            ),
            (
                "stiftung-oeffentlich", Sureness.rewritten,
                "stiftungdesoeffentlichenrechts stiftungdoer oeffentlichrechtlichestiftung sdoer"
            ),
            (
                "koerperschaft", Sureness.rewritten,
                "koerperschaft kdoer koer koerperschaftdoer koerperschaftdesoeffentlichenrechts"
                    + " koerperschaftoeffentlichenrechts"
            ),
            (
                "anstalt", Sureness.rewritten,
                "anstalt adoer aoer anstaltdesoeffentlichenrechts anstaltoeffentlichenrechts"
                    + " kommunalunternehmen"
            ),
            ("anstalt", Sureness.fair, "ku eigenbetrieb"),
            ("gebietskoerperschaft", Sureness.rewritten, "gebietskoerperschaft behoerde"),
            (
                "gebietskoerperschaft", Sureness.likely,
                "kommune landkreis stadt gemeinde verbandsgemeinde kreis kommunal"
            ),
            ("kirche", Sureness.rewritten, "kirche religionsgemeinschaft"),
            ("kirche", Sureness.likely, "kirchengemeinde pfarrei kirchenkreis bistum"),
        ]
        for (code, sureness, words) in lists {
            for word in words.split(separator: " ") { result[String(word)] = (code, sureness) }
        }
        return result
    }()
}
