/// Words of headers beside the synonyms: those that mean nothing here, and those that only belong to
/// others.
extension ColumnSynonyms {
    /// Headers that mean something, but nothing of the format, whatever their cells look like.
    static let nothing = [
        "Landkreis", "Kreis", "Land", "Bundesland", "Regierungsbezirk", "Stadtbezirk",
        "Stadtbezirksnummer",
        "Wahlkreis", "Einwohner", "Bevölkerung", "Fläche", "Geschlecht", "Geburtsdatum",
        "Geburtsort",
        "Vorname", "Nachname", "Familienname", "Aktenzeichen", "Fallnummer", "Kind", "Jugendamt",
        "IBAN", "BIC",
        "Bank", "Konto", "Steuernummer", "IP-Adresse", "angelegt am", "geändert am", "Bearbeiter",
        "geprüft",
        "Gründungsjahr", "Mitglieder", "Mitgliederzahl", "osm_id", "geometry", "geom", "shape",
        "Anzahl", "Summe",
        "Gesamt", "Hausnummerzusatz", "Hausnummernzusatz", "Adresszusatz", "Wert", "Zahl", "Jahr",
        "Religion", "Beitrag",
    ]

    /// Words that make a header another's that would mean something without them.
    static let foreignWords: Set<String> = [
        "privat", "private", "privates", "privater", "eltern", "mutter", "vater", "kind", "kindes",
        "rechnung", "rechnungs", "spenden", "konto", "geburt", "geburts", "notfall", "notruf",
        "anzahl",
        "anteil", "quote", "veranstaltung", "frei", "freie", "warteliste", "wartende", "krippe",
        "gebaeudes",
        "ehemalig", "ehemalige", "ehemaliger", "alt", "alte", "vorherige", "u3", "ue3",
        "information",
        "informationen", "bearbeiter", "verwalter", "platz",
    ]

    /// Words that a typing error could be taken for a synonym, and are none.
    static let guarded: Set<String> = [
        "staat", "strafe", "verbund", "zeitung", "angabe", "standesamt", "stelle", "abteilung",
        "teilung",
        "leitungen",
        "massnahmen", "formular", "verwalter", "strassenbahn", "postamt", "region", "religion",
        "orte", "platz",
        "telegramm", "landort", "bestand", "verwaltung", "vereinbarung", "kontakte", "kontostand",
        "vorort",
        "preis", "kreise", "gruende", "traege", "leister", "art", "sparte", "sprecher", "kontext",
        "inhalt",
    ]

    /// The words that name a record, with its table; they stand before or after what is told of it.
    static let groups: [(table: String, words: [String])] = [
        (
            "traeger",
            [
                "Träger", "Trägers", "Anbieter", "Anbieters", "Leistungserbringer",
                "Leistungserbringers",
                "Organisation", "Institution", "provider", "Rechtsträger", "Freier Träger",
            ]
        ),
        (
            "einrichtungen",
            [
                "Einrichtung", "Einrichtungs", "Einrichtungen", "Einr.", "Beratungsstelle", "Kita",
                "Dienst",
                "Dienstes",
                "Dienststelle", "Kindertagesstätte", "Kindertageseinrichtung", "Wohngruppe",
                "Jugendzentrum",
                "Familienbildungsstätte", "facility",
            ]
        ),
        ("hilfeangebote", ["Angebot", "Angebots", "Angebotes", "Hilfeangebot", "Hilfeangebote"]),
        (
            "sozialraumzentren",
            ["Sozialraumzentrum", "Sozialraumzentrums", "Sozialraumzentren", "SRZ", "Zentrum"]
        ),
        ("ressourcen", ["Ressource", "Ressourcen", "Verein", "Vereins", "Vereine", "Initiative"]),
    ]

    /// Words before or after a header that say nothing of its record.
    static let neutralGroups = [
        "Kontakt", "Kontaktdaten", "Adresse", "Adressdaten", "Anschrift", "Stammdaten", "Allgemein",
        "Allgemeines", "Angaben", "Erreichbarkeit", "Sitz", "Zentrale", "Büro", "Vertrag",
        "dienstlich", "geschäftlich",
        "contact", "addr",
    ]
}
