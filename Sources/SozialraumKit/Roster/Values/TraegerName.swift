/// What the name of a Träger tells of it.
public enum TraegerName {
    /// The association that a name holds: `AWO …`, `Caritasverband …`, `Diakonisches Werk …`, `DRK …`.
    static func verband(_ name: [Unicode.Scalar]) -> String? {
        let tokens = Tokens(name)
        for index in 0..<tokens.count where tokens[index]?.kind == .word {
            let key = tokens.key(index)
            if key == "awo" || key.hasPrefix("arbeiterwohlfahrt") { return "awo" }
            if key.hasPrefix("caritas") { return "caritas" }
            if key.hasPrefix("diakon") { return "diakonie" }
            if key == "drk" { return "drk" }
            let isRed = key == "rotes" || key == "roten" || key == "rote"
            if isRed, tokens.key(index + 1).hasPrefix("kreuz") { return "drk" }
        }
        return nil
    }

    /// The kind of a Träger by its name and legal form: a code of the list `traeger-art`.
    ///
    /// Nothing is done for a name that gives no sign: the answer is unreadable, and nothing of it is
    /// rest, since the name itself is not used up. A company without further sign is proposed as
    /// commercial.
    ///
    /// - Parameter rechtsform: A code of the list `rechtsform`; nil: that of the name, if it has one.
    public static func art(ofName name: String, rechtsform: String? = nil) -> Understanding {
        let scalars = Array(name.unicodeScalars)
        let tokens = Tokens(scalars)
        let keys = (0..<tokens.count).map { tokens.key($0) }.filter { !$0.isEmpty }
        func answer(_ code: String, _ sureness: Double) -> Understanding {
            Understanding(
                parts: [.init(.traegerArt, code)], rule: .nameParts, confidence: sureness)
        }
        if keys.contains(where: { $0.hasPrefix("landesjugendamt") }) {
            return answer("oeffentlich-landesjugendamt", Sureness.likely)
        }
        if keys.contains(where: { free($0) }) { return answer("frei", Sureness.likely) }
        let form = rechtsform ?? LegalForm.inName(scalars)
        if let form, freeForms.contains(form) { return answer("frei", Sureness.likely) }
        if let first = keys.first {
            if keys.contains(where: { $0.hasSuffix("jugendamt") }) || districts.contains(first) {
                return answer("oeffentlich-jugendamt", Sureness.likely)
            }
            if municipalities.contains(first), form == nil || form == "gebietskoerperschaft" {
                return answer("oeffentlich-gemeinde", Sureness.likely)
            }
        }
        if form == "gebietskoerperschaft" { return answer("oeffentlich-gemeinde", Sureness.weak) }
        if let form, companies.contains(form) { return answer("gewerblich", Sureness.weak) }
        return Understanding(rule: .unreadable, confidence: 0)
    }

    private static func free(_ key: String) -> Bool {
        [
            "caritas", "diakon", "arbeiterwohlfahrt", "kinderschutzbund", "lebenshilfe",
            "johanniter",
            "malteser", "kolping", "pfarrei", "kirchengemeinde", "pfarrgemeinde",
        ].contains { key.hasPrefix($0) }
            || key == "awo" || key == "drk" || key.hasSuffix("kirchengemeinde")
    }

    private static let freeForms: Set<String> = [
        "ev", "verein", "ggmbh", "gug", "stiftung", "kirche", "gag", "eg",
    ]
    private static let companies: Set<String> = [
        "gmbh", "ug", "kg", "ag", "ohg", "einzelunternehmen", "gbr",
    ]
    private static let districts: Set<String> = [
        "landkreis", "kreis", "kreisverwaltung", "landratsamt", "kreisjugendamt",
    ]
    private static let municipalities: Set<String> = [
        "stadt", "gemeinde", "verbandsgemeinde", "ortsgemeinde", "vg", "stadtverwaltung",
        "gemeindeverwaltung", "verbandsgemeindeverwaltung", "samtgemeinde", "kreisstadt",
    ]
}
