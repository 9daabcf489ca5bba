import PlainTextRecords

/// A facility or service of a Träger: a house, a group, an advice centre, an outpatient service.
///
/// In everyday speech its name often stands for the Träger; here the two are apart. Houses that
/// look after young people by day or by night mostly need a licence (SGB VIII §§ 45, 45a).
public struct Einrichtung: Record {
    /// The facility's identifier.
    public var id: ID<Einrichtung>
    /// The Träger that runs it.
    public var traeger: ID<Traeger>
    /// The name of the facility or service.
    public var name: String
    /// What kind of facility or service it is.
    public var art: Code<Einrichtungsart>?
    /// Whether it has a licence to operate (SGB VIII § 45).
    public var betriebserlaubnis: Bool?
    /// How many places the licence allows.
    public var plaetzeGenehmigt: Int?
    /// How many of them are taken, on the day of the row.
    public var plaetzeBelegt: Int?
    /// The Gemeinde in which it lies, which may be outside the district.
    public var gemeinde: AGS?
    /// Where post and visitors find the facility.
    public var anschrift = Anschrift()
    /// How to reach the facility: contacts of a function, not of a person.
    public var kontakt = Kontakt()
    /// Latitude of the facility in degrees, north positive.
    public var breite: ExactDecimal?
    /// Longitude of the facility in degrees, east positive.
    public var laenge: ExactDecimal?
    /// Whether the rooms can be reached without barriers.
    public var barrierefrei: Bool?
    /// The first day of validity; nil: unknown or always.
    public var gueltigAb: Datum?
    /// The last day of validity, inclusive; nil: open.
    public var gueltigBis: Datum?
    /// Where the row comes from, and the day that it describes.
    public var herkunft = Herkunft()
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates a facility from what every facility must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(id: ID<Einrichtung>, traeger: ID<Traeger>, name: String) {
        self.id = id
        self.traeger = traeger
        self.name = name
    }

    public init() {
        self.init(id: .blank, traeger: .blank, name: .blank)
    }

    public static let table: StaticString = "einrichtungen"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key("id", &id, "Kennung der Einrichtung", "Identifier of the facility")
        try fields.required(
            "traeger", &traeger,
            "Träger der Einrichtung", "Träger that runs the facility")
        try fields.required(
            "name", &name,
            "Name der Einrichtung oder des Dienstes", "Name of the facility or service")
        try fields.optional(
            "art", &art,
            "Art der Einrichtung oder des Dienstes", "Kind of facility or service")
        try fields.optional(
            "betriebserlaubnis", &betriebserlaubnis,
            "Hat eine Betriebserlaubnis nach § 45 SGB VIII (true oder false)",
            "Has a licence under SGB VIII section 45 (true or false)")
        try fields.optional(
            "plaetze_genehmigt", &plaetzeGenehmigt,
            "Genehmigte Plätze", "Places that the licence allows")
        try fields.optional(
            "plaetze_belegt", &plaetzeBelegt,
            "Belegte Plätze", "Places that are taken")
        try fields.optional(
            "gemeinde", &gemeinde,
            "Gemeinde, in der die Einrichtung liegt (AGS, acht Ziffern)",
            "Municipality in which the facility lies (AGS, eight digits)")
        try anschrift.visit(&fields)
        try kontakt.visit(&fields)
        try fields.optional(
            "breite", &breite,
            "Geografische Breite in Grad, Dezimalzahl", "Latitude in degrees, decimal number")
        try fields.optional(
            "laenge", &laenge,
            "Geografische Länge in Grad, Dezimalzahl", "Longitude in degrees, decimal number")
        try fields.optional(
            "barrierefrei", &barrierefrei,
            "Barrierefrei erreichbar (true oder false)",
            "Accessible without barriers (true or false)")
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
