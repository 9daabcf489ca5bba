/// The texts that stand where a value should stand.
enum Placeholder {
    /// Why a cell says nothing; nil if it holds a value.
    ///
    /// What is a placeholder depends on the kind of value: `x` is yes in a column of yes and no, `0` is
    /// a number where numbers stand. A sign such as `-` is missing everywhere: rosters are no tables of
    /// statistics, in which it would be zero.
    static func reason(_ cell: RosterText, _ kind: ValueKind) -> Understanding.Missing? {
        guard cell.text.count <= 40 else { return nil }
        if let reason = signs(cell.text, kind) { return reason }
        if cell.text.first == "#" { return errors[cell.string.uppercased()] }
        let key = Letters.key(of: cell.text)
        guard !key.isEmpty else { return nil }
        if let reason = numbers(key, cell, kind) { return reason }
        if kind == .date, let reason = dateWords[key] { return reason }
        if kind.isNumeric, let reason = numberWords[key] { return reason }
        if let reason = exceptions(key, kind) { return reason.missing }
        // `KA` may be a name; with points or a blank it is the abbreviation.
        if let reason = short[key], key.utf8.count < cell.text.count { return reason }
        return words[key]
    }

    /// Whether the text is a placeholder under some kind of value.
    static func isKnown(_ cell: RosterText) -> Bool {
        kinds.contains { reason(cell, $0) != nil }
    }

    private static let kinds: [ValueKind] = [
        .name, .text, .date, .boolean, .count, .age, .plz, .phone, .contact, .houseNumber,
        .codeWord,
    ]

    /// Texts without a letter or digit, and `x`.
    private static func signs(
        _ text: [Unicode.Scalar], _ kind: ValueKind
    ) -> Understanding.Missing? {
        guard text.count <= 12 else { return nil }
        if kind != .boolean, text.allSatisfy({ $0 == "x" || $0 == "X" }) { return .notStated }
        if text.contains(where: Letters.isWordPart) { return nil }
        if text.allSatisfy({ $0 == "#" }) { return text.count > 1 ? .formulaError : .notStated }
        if text.contains("?") { return .unknown }
        if text.allSatisfy({
            $0 == "\"" || $0 == "'" || $0 == "〃" || $0 == "„" || $0 == "“" || $0 == "”"
        }
        ) {
            return .seeElsewhere
        }
        let isSign = text.allSatisfy {
            Letters.isDash($0) || $0.isOne(of: "-/._*…() ,;:|")
        }
        return isSign ? .notStated : nil
    }

    /// Numbers that stand for nothing: `0` where no number belongs, `999`, `00.00.0000`.
    private static func numbers(
        _ key: String, _ cell: RosterText, _ kind: ValueKind
    ) -> Understanding.Missing? {
        guard key.utf8.count <= 12, key.utf8.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
        let isPlain = cell.text.allSatisfy(Letters.isDigit)
        if key.utf8.allSatisfy({ $0 == 48 }) {
            if kind.isNumeric || kind == .boolean { return nil }
            return isPlain || kind == .date || kind == .phone ? .notStated : nil
        }
        if isPlain, key == "999", kind != .amount, kind != .identifier { return .notStated }
        if isPlain, kind == .plz, key == "99999" || key == "9999" { return .notStated }
        if kind == .date, key == "31129999" || key == "99991231" { return .open }
        return nil
    }

    private struct Exception { var missing: Understanding.Missing? }

    /// Words that are a value, or mean another thing, in some kinds.
    private static func exceptions(_ key: String, _ kind: ValueKind) -> Exception? {
        switch (kind, key) {
        case (.boolean, "keine"), (.boolean, "kein"), (.boolean, "nichtvorhanden"),
            (.boolean, "na"),
            (.codeWord, "keine"), (.codeWord, "kein"), (.codeWord, "keiner"), (.codeWord, "keines"),
            (.text, "nachvereinbarung"), (.text, "nv"), (.text, "ggf"), (.text, "aufanfrage"):
            return Exception(missing: nil)
        case (.count, "keine"), (.count, "kein"), (.count, "keiner"), (.amount, "keine"):
            // None may be zero or not stated.
            return Exception(missing: nil)
        default: return nil
        }
    }

    /// Abbreviations; without their points they are read as words only in ``words``.
    private static let short: [String: Understanding.Missing] = [
        "ka": .notStated, "na": .notStated, "oa": .notStated, "nn": .later, "nb": .unknown,
        "so": .seeElsewhere, "su": .seeElsewhere, "aa": .onRequest, "nv": .onRequest,
        "tba": .later, "wo": .seeElsewhere,
    ]

    private static let words: [String: Understanding.Missing] = [
        "keineangabe": .notStated, "keineangaben": .notStated, "kangabe": .notStated,
        "kang": .notStated, "ohneangabe": .notStated, "ohneangaben": .notStated,
        "nichtangegeben": .notStated, "angabefehlt": .notStated, "fehlt": .notStated,
        "leer": .notStated, "null": .notStated, "nil": .notStated, "none": .notStated,
        "nan": .notStated, "nichts": .notStated, "keineinfo": .notStated, "blank": .notStated,
        "unbekannt": .unknown, "unbek": .unknown, "nbek": .unknown, "nichtbekannt": .unknown,
        "unklar": .unknown, "weissnicht": .unknown, "ggf": .unknown, "unknown": .unknown,
        "nn": .later, "nochoffen": .later, "tbd": .later, "folgt": .later, "folgtnoch": .later,
        "wirdnachgereicht": .later, "wirdnochbenannt": .later, "inklaerung": .later,
        "nachzutragen": .later, "todo": .later, "inplanung": .later, "nochnichtbekannt": .later,
        "sieheoben": .seeElsewhere, "sieheunten": .seeElsewhere,
        "soben": .seeElsewhere, "sunten": .seeElsewhere, "dito": .seeElsewhere,
        "dto": .seeElsewhere, "wieoben": .seeElsewhere, "ebenda": .seeElsewhere,
        "ebd": .seeElsewhere, "wievor": .seeElsewhere, "sieheanlage": .seeElsewhere,
        "siehehomepage": .seeElsewhere, "shomepage": .seeElsewhere,
        "siehewebsite": .seeElsewhere, "siehebemerkung": .seeElsewhere,
        "entfaellt": .notApplicable, "entf": .notApplicable, "nichtzutreffend": .notApplicable,
        "trifftnichtzu": .notApplicable, "nichtvorhanden": .notApplicable,
        "keine": .notApplicable, "kein": .notApplicable, "keiner": .notApplicable,
        "keines": .notApplicable, "keins": .notApplicable, "nichtrelevant": .notApplicable,
        "keinfax": .notApplicable, "keinemail": .notApplicable, "keinehomepage": .notApplicable,
        "keintelefon": .notApplicable,
        "aufanfrage": .onRequest, "aanfrage": .onRequest, "aufnachfrage": .onRequest,
        "nachvereinbarung": .onRequest, "nachabsprache": .onRequest,
    ]

    private static let dateWords: [String: Understanding.Missing] = [
        "unbefristet": .open, "bisaufweiteres": .open, "baw": .open, "absofort": .open,
        "sofort": .open, "laufend": .open, "fortlaufend": .open, "offen": .open,
        "unbegrenzt": .open, "dauerhaft": .open, "aufdauer": .open, "dauer": .open,
        "openend": .open, "offenesende": .open, "keinende": .open, "ohneende": .open,
        "keine": .open, "nichtbefristet": .open, "nochoffen": .open, "heute": .open,
        "bisheute": .open, "unkuendbar": .open, "ohnebefristung": .open, "andauernd": .open,
    ]

    private static let numberWords: [String: Understanding.Missing] = [
        "unbegrenzt": .open, "unbeschraenkt": .open, "offen": .open, "nichtbegrenzt": .open,
        "keinebegrenzung": .open, "ohnebegrenzung": .open, "keinealtersbegrenzung": .open,
        "ohnealtersbegrenzung": .open, "altersoffen": .open, "keinebeschraenkung": .open,
    ]

    private static let errors: [String: Understanding.Missing] = Dictionary(
        uniqueKeysWithValues: [
            "#NV", "#N/A", "#NV!", "#BEZUG!", "#REF!", "#WERT!", "#VALUE!", "#DIV/0!", "#NAME?",
            "#ZAHL!", "#NUM!", "#NULL!", "#ÜBERLAUF!", "#SPILL!", "#BEZUG", "#WERT", "#REF",
            "#NAME", "#NULL", "#DIV/0", "#KALK!", "#CALC!",
        ].map { ($0, .formulaError) })
}
