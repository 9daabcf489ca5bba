/// The kind of a Träger as its legal form and its name tell it.
///
/// Charitable forms and churches are free Träger in the sense of SGB VIII § 3; of a company without
/// that sign only people can say whether it is a commercial one.
enum TraegerKind {
    /// The code of the kind and whether it is certain; nil if nothing tells.
    static func of(name: String, rechtsform: String?) -> (code: String, isCertain: Bool)? {
        let slug = "-" + Slug.make(name) + "-"
        func has(_ words: [String]) -> Bool { words.contains { slug.contains("-" + $0) } }
        if has(["jugendamt", "landkreis-", "kreis-", "kreisverwaltung", "kreisjugendamt"]),
            !has(["kreisverband", "kreisvereinigung", "kreisjugendring"]),
            rechtsform == nil || rechtsform == "gebietskoerperschaft"
        {
            return ("oeffentlich-jugendamt", true)
        }
        switch rechtsform {
        case "ev", "ggmbh", "gug", "gag", "stiftung", "kirche", "eg", "verein":
            return ("frei", true)
        case "gebietskoerperschaft":
            return ("oeffentlich-gemeinde", true)
        case "gmbh", "ug", "kg", "ag", "ohg", "gbr", "einzelunternehmen":
            return ("gewerblich", false)
        default:
            break
        }
        if ["stadt-", "gemeinde-", "ortsgemeinde-", "verbandsgemeinde-", "stadtverwaltung-"]
            .contains(where: { slug.hasPrefix("-" + $0) })
        {
            return ("oeffentlich-gemeinde", true)
        }
        let free = [
            "caritas", "diakonie", "diakonisch", "awo-", "arbeiterwohlfahrt", "drk-",
            "deutsches-rotes-kreuz", "kinderschutzbund", "lebenshilfe", "johanniter", "malteser",
            "kolping", "pfarrei", "kirchengemeinde", "pfarrgemeinde",
        ]
        return has(free) ? ("frei", true) : nil
    }

    /// The association that a name tells.
    static func verband(of name: String) -> String? {
        let slug = "-" + Slug.make(name) + "-"
        let signs = [
            ("-awo-", "awo"), ("-arbeiterwohlfahrt", "awo"), ("-caritas", "caritas"),
            ("-diakoni", "diakonie"), ("-drk-", "drk"), ("-deutsches-rotes-kreuz", "drk"),
        ]
        return signs.first { slug.contains($0.0) }?.1
    }
}
