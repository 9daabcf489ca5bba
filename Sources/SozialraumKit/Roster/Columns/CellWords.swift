/// Words that cells of some columns consist of.
enum CellWords {
    /// The kinds of a cell by its key; labels and codes of the format's lists among them.
    static let kinds: [String: CellKinds] = {
        var result: [String: CellKinds] = [:]
        func add(_ kind: CellKinds, _ words: [String], from list: String? = nil) {
            let codes = list.flatMap { Codelists.definition($0) }?.codes ?? []
            for word in words + codes.map(\.code) + codes.map(\.labelDE) {
                result[HeaderText(word).key, default: []].insert(kind)
            }
        }
        add(
            .traegerArt,
            [
                "frei", "freie", "freier Träger", "freie Träger", "Träger der freien Jugendhilfe",
                "freie Jugendhilfe", "öffentlich", "öffentlicher Träger", "kommunal",
                "kommunaler Träger",
                "Kommune", "städtisch", "Stadt", "Gemeinde", "privat", "privater Träger",
                "privat-gewerblich",
                "gewerblich", "kirchlich", "konfessionell", "katholisch", "evangelisch", "kath.",
                "ev.",
                "Eigenbetrieb", "Eigenbetriebe", "freigemeinnützig", "gemeinnützig",
                "Elterninitiative",
                "sonstige", "sonstiger Träger",
            ], from: "traeger-art")
        add(
            .einrichtungArt,
            [
                "Kita", "Hort", "Krippe", "Kindergarten", "Kindertagesstätte", "Heim", "Kinderheim",
                "Wohngruppe", "Tagesgruppe", "Beratungsstelle", "Jugendzentrum", "Jugendtreff",
                "Jugendhaus",
                "Familienzentrum", "Mutter-Kind-Einrichtung", "Inobhutnahme",
                "ambulant betreutes Wohnen",
            ], from: "einrichtung-art")
        add(
            .ressourceArt,
            [
                "Sportverein", "Musikverein", "Grundschule", "Gymnasium", "Realschule plus",
                "Kirche", "Pfarrei",
                "Feuerwehr", "Ärztin", "Arzt", "Praxis", "Initiative", "Förderverein", "Ehrenamt",
                "Jugendpflege",
                "Spielplatz", "Bücherei",
            ], from: "ressource-art")
        add(.form, ["teilst.", "amb.", "stat.", "offen"], from: "form")
        add(.kategorie, [], from: "kategorie")
        add(
            .rechtsform,
            [
                "e.V.", "eV", "gGmbH", "GmbH", "Verein", "Stiftung", "Stiftg.", "Kirche", "GbR",
                "KdöR", "AöR",
                "KG", "UG",
            ],
            from: "rechtsform")
        add(
            .verband,
            [
                "AWO", "Arbeiterwohlfahrt", "DPWV", "Paritätischer", "Der Paritätische",
                "Paritätische",
                "Parität", "DRK", "Rotes Kreuz", "Diakonie", "DW", "Diakonisches Werk", "Caritas",
                "DCV", "DiCV", "Caritasverband", "ZWST", "BDKJ", "VPK", "bpa", "EREV", "BVkE",
            ], from: "verband")
        add(
            .yesNo,
            [
                "ja", "nein", "j", "n", "true", "false", "wahr", "falsch", "yes", "no", "teilweise",
                "x",
            ])
        add(
            .open,
            [
                "unbefristet", "ab sofort", "bis auf Weiteres", "fortlaufend", "laufend", "offen",
                "auf Dauer",
            ])
        return result
    }()

    /// Words of services of youth welfare, as keys.
    static let services: Set<String> = [
        "erziehungsberatung", "familienberatung", "familienhilfe", "spfh", "erziehungsbeistand",
        "erziehungsbeistandschaft", "tagesgruppe", "heimerziehung", "vollzeitpflege",
        "schulsozialarbeit",
        "jugendberufshilfe", "inobhutnahme", "eingliederungshilfe", "integrationshilfe",
        "gruppenarbeit",
        "trennungsberatung", "umgang", "jugendsozialarbeit", "jugendarbeit", "verfahrenslotse",
    ]

    /// What cells say that say nothing, as keys.
    static let placeholders: Set<String> = [
        "", "ka", "keineangabe", "nn", "nb", "nbek", "unbekannt", "so", "dito", "entfaellt", "entf",
        "ggf",
        "aufanfrage", "tbd", "nv", "na", "bezug", "leer", "null", "none", "nan",
    ]

    /// Endings of words of street names, as keys.
    static let streets = [
        "strasse", "str", "weg", "platz", "allee", "gasse", "ring", "ufer", "markt", "damm", "hof",
        "steig", "berg",
        "graben", "chaussee", "pfad", "promenade", "winkel", "feld", "garten", "wall", "anger",
        "tor", "steg",
    ]
    /// Words that street names begin with.
    static let streetStarts: Set<String> = [
        "am", "an", "auf", "im", "in", "zum", "zur", "unter", "hinter", "vor",
    ]
    /// Legal forms as the last words of a name, as keys.
    static let legalForms: Set<String> = [
        "ev", "ggmbh", "gmbh", "gug", "ug", "ag", "gag", "eg", "gbr", "stiftung", "kdoer", "aoer",
        "mbh", "ohg", "kg",
    ]
}
