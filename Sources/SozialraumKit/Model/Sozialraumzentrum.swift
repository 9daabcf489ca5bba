import PlainTextRecords

/// A centre in a Sozialraum: a place where families go and where the Sozialraumteam works.
///
/// A Sozialraum may have several centres. The law wants low-threshold offers in the Sozialraum
/// supported (SGB VIII § 16 Abs. 2).
public struct Sozialraumzentrum: Record {
    /// The centre's identifier.
    public var id: ID<Sozialraumzentrum>
    /// The Sozialraum that the centre serves.
    public var sozialraum: ID<Sozialraum>
    /// The name under which families know it.
    public var name: String
    /// The Gemeinde in which the centre lies.
    public var gemeinde: AGS?
    /// Where post and visitors find the centre.
    public var anschrift = Anschrift()
    /// How to reach the centre: contacts of a function, not of a person.
    public var kontakt = Kontakt()
    /// Latitude of the centre in degrees, north positive.
    public var breite: ExactDecimal?
    /// Longitude of the centre in degrees, east positive.
    public var laenge: ExactDecimal?
    /// When the centre is open, in words; may have several lines.
    public var oeffnungszeiten: MultilineText?
    /// Whether the rooms can be reached without barriers.
    public var barrierefrei: Bool?
    /// When the centre was opened.
    public var eroeffnet: Datum?
    /// The first day for which the row holds; nil: unknown or always.
    public var gueltigAb: Datum?
    /// The last day for which the row holds, inclusive; nil: open.
    public var gueltigBis: Datum?
    /// Where the row comes from, and the day that it describes.
    public var herkunft = Herkunft()
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates a centre from what every centre must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(id: ID<Sozialraumzentrum>, sozialraum: ID<Sozialraum>, name: String) {
        self.id = id
        self.sozialraum = sozialraum
        self.name = name
    }

    public init() {
        self.init(id: .blank, sozialraum: .blank, name: .blank)
    }

    public static let table: StaticString = "sozialraumzentren"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key("id", &id, "Kennung des Zentrums", "Identifier of the centre")
        try fields.required(
            "sozialraum", &sozialraum,
            "Sozialraum, für den das Zentrum da ist", "Sozialraum that the centre serves")
        try fields.required("name", &name, "Name des Zentrums", "Name of the centre")
        try fields.optional(
            "gemeinde", &gemeinde,
            "Gemeinde, in der das Zentrum liegt (AGS, acht Ziffern)",
            "Municipality in which the centre lies (AGS, eight digits)")
        try anschrift.visit(&fields)
        try kontakt.visit(&fields)
        try fields.optional(
            "breite", &breite,
            "Geografische Breite in Grad, Dezimalzahl", "Latitude in degrees, decimal number")
        try fields.optional(
            "laenge", &laenge,
            "Geografische Länge in Grad, Dezimalzahl", "Longitude in degrees, decimal number")
        try fields.optional(
            "oeffnungszeiten", &oeffnungszeiten,
            "Öffnungszeiten in Worten, auch mehrzeilig",
            "Opening hours in words, several lines allowed")
        try fields.optional(
            "barrierefrei", &barrierefrei,
            "Barrierefrei erreichbar (true oder false)",
            "Accessible without barriers (true or false)")
        try fields.optional(
            "eroeffnet", &eroeffnet,
            "Eröffnet (JJJJ-MM-TT, JJJJ-MM oder JJJJ)", "Opened (YYYY-MM-DD, YYYY-MM or YYYY)")
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
