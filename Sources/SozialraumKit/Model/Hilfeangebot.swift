import PlainTextRecords

/// Something offered to families: advice, a group, a help, a place to live.
///
/// It has a Träger or, where partners offer it jointly, only the centres that give it.
public struct Hilfeangebot: Record {
    /// The offer's identifier.
    public var id: ID<Hilfeangebot>
    /// Who offers it; nil: jointly the partners of the centres named.
    public var traeger: ID<Traeger>?
    /// The Träger's facility or service that gives it.
    public var einrichtung: ID<Einrichtung>?
    /// The centres in which it is given.
    public var zentren: [ID<Sozialraumzentrum>] = []
    /// The Sozialräume that it is meant for; empty: not bound to one.
    public var sozialraeume: [ID<Sozialraum>] = []
    /// The name under which families find it.
    public var name: String
    /// The section of the law that it rests on.
    public var leistung: Code<Leistung>?
    /// The setting: open, outpatient, by day, residential, in a family.
    public var form: Code<Hilfeform>?
    /// What it is about, in the words of the centres' catalogue.
    public var kategorie: Code<Kategorie>?
    /// Whether it serves a single case, several, or none.
    public var arbeitsweise: Code<Arbeitsweise>?
    /// How a family comes to it (SGB VIII § 36a); low thresholds need no Hilfeplan.
    public var zugang: Code<Zugang>?
    /// The youngest age in completed years; nil: no limit.
    public var alterAb: Int?
    /// The oldest age in completed years, inclusive; nil: no limit.
    public var alterBis: Int?
    /// How many can take part at a time.
    public var plaetze: Int?
    /// The languages in which it is given.
    public var sprachen: [Language] = []
    /// The agreements that it rests on; SGB VIII § 78b alone asks for three.
    public var vereinbarungen: [ID<Vereinbarung>] = []
    /// What families should know, in words; may have several lines.
    public var beschreibung: MultilineText?
    /// The first day of validity; nil: unknown or always.
    public var gueltigAb: Datum?
    /// The last day of validity, inclusive; nil: open.
    public var gueltigBis: Datum?
    /// Where the row comes from, and the day that it describes.
    public var herkunft = Herkunft()
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates an offer from what every offer must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(id: ID<Hilfeangebot>, name: String) {
        self.id = id
        self.name = name
    }

    public init() {
        self.init(id: .blank, name: .blank)
    }

    public static let table: StaticString = "hilfeangebote"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key("id", &id, "Kennung des Angebots", "Identifier of the offer")
        try fields.optional(
            "traeger", &traeger,
            "Träger (leer: gemeinsam von den Partnern der genannten Zentren)",
            "Träger (empty: jointly by the partners of the centres named)")
        try fields.optional(
            "einrichtung", &einrichtung,
            "Einrichtung des Trägers, die es leistet", "Facility of the Träger that gives it")
        try fields.list(
            "zentren", &zentren,
            "Sozialraumzentren, in denen es stattfindet", "Centres in which it takes place")
        try fields.list(
            "sozialraeume", &sozialraeume,
            "Sozialräume, für die es gedacht ist (leer: an keinen gebunden)",
            "Sozialräume that it is meant for (empty: not bound to one)")
        try fields.required("name", &name, "Name des Angebots", "Name of the offer")
        try fields.optional(
            "leistung", &leistung,
            "Leistung nach dem SGB VIII (Paragraf)", "Service under SGB VIII (section)")
        try fields.optional(
            "form", &form,
            "Form der Leistung, etwa ambulant oder stationär",
            "Setting of the service, such as outpatient or residential")
        try fields.optional(
            "kategorie", &kategorie,
            "Gegenstand des Angebots", "Subject of the offer")
        try fields.optional(
            "arbeitsweise", &arbeitsweise,
            "Arbeitsweise, etwa fallspezifisch oder fallunspezifisch",
            "Way of working, such as case-specific or for no single case")
        try fields.optional(
            "zugang", &zugang,
            "Zugang, etwa nach Hilfeplan oder offen", "Access, such as under a help plan or open")
        try fields.optional(
            "alter_ab", &alterAb,
            "Mindestalter in vollendeten Jahren", "Lowest age in completed years")
        try fields.optional(
            "alter_bis", &alterBis,
            "Höchstalter in vollendeten Jahren", "Highest age in completed years")
        try fields.optional("plaetze", &plaetze, "Zahl der Plätze", "Number of places")
        try fields.list(
            "sprachen", &sprachen,
            "Sprachen (ISO 639-1, zwei Buchstaben)", "Languages (ISO 639-1, two letters)")
        try fields.list(
            "vereinbarungen", &vereinbarungen,
            "Vereinbarungen, auf denen es beruht", "Agreements that it rests on")
        try fields.optional(
            "beschreibung", &beschreibung,
            "Beschreibung für Familien, auch mehrzeilig",
            "Description for families, several lines allowed")
        try fields.optional(
            "gueltig_ab", &gueltigAb,
            "Gültig ab (JJJJ-MM-TT, JJJJ-MM oder JJJJ; leer: unbekannt oder schon immer)",
            "Valid from (YYYY-MM-DD, YYYY-MM or YYYY; empty: unknown or always)")
        try fields.optional(
            "gueltig_bis", &gueltigBis,
            "Gültig bis einschließlich (JJJJ-MM-TT, JJJJ-MM oder JJJJ; leer: offen)",
            "Valid until and including (YYYY-MM-DD, YYYY-MM or YYYY; empty: open)")
        try herkunft.visit(&fields)
    }
}
