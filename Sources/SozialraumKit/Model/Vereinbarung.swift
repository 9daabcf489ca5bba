import PlainTextRecords

/// An agreement with a Träger that the law names (SGB VIII §§ 8a, 9b, 36a, 72a, 74, 76, 77, 78b).
///
/// Agreed fees run on after the end until new ones are in force (§ 78d Abs. 2). Amounts are not
/// exchanged: business secrets are protected like social data (SGB I § 35 Abs. 4).
public struct Vereinbarung: Record {
    /// The agreement's identifier.
    public var id: ID<Vereinbarung>
    /// The Träger with which it was made.
    public var traeger: ID<Traeger>
    /// The facility that it is for; nil: the Träger as a whole.
    public var einrichtung: ID<Einrichtung>?
    /// Which agreement of the law it is; the three of § 78b are three rows.
    public var art: Code<Vereinbarungsart>
    /// When it was signed; those of § 78b begin no earlier (§ 78d).
    public var geschlossenAm: Datum?
    /// The first day of the agreement.
    public var gueltigAb: Datum
    /// The last day of the agreement, inclusive; nil: open.
    public var gueltigBis: Datum?
    /// Whether it is a draft, in force, or over.
    public var status: Code<Vereinbarungsstatus>?
    /// Where the row comes from, and the day that it describes.
    public var herkunft = Herkunft()
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates an agreement from what every agreement must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(
        id: ID<Vereinbarung>, traeger: ID<Traeger>, art: Code<Vereinbarungsart>, gueltigAb: Datum
    ) {
        self.id = id
        self.traeger = traeger
        self.art = art
        self.gueltigAb = gueltigAb
    }

    public init() {
        self.init(id: .blank, traeger: .blank, art: .blank, gueltigAb: .blank)
    }

    public static let table: StaticString = "vereinbarungen"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key("id", &id, "Kennung der Vereinbarung", "Identifier of the agreement")
        try fields.required(
            "traeger", &traeger,
            "Träger, mit dem sie geschlossen ist", "Träger with which it was made")
        try fields.optional(
            "einrichtung", &einrichtung,
            "Einrichtung, für die sie gilt (leer: für den ganzen Träger)",
            "Facility that it is for (empty: the whole Träger)")
        try fields.required(
            "art", &art,
            "Art der Vereinbarung nach dem SGB VIII", "Kind of agreement under SGB VIII")
        try fields.optional(
            "geschlossen_am", &geschlossenAm,
            "Geschlossen am (JJJJ-MM-TT, JJJJ-MM oder JJJJ)",
            "Concluded on (YYYY-MM-DD, YYYY-MM or YYYY)")
        try fields.required(
            "gueltig_ab", &gueltigAb,
            "Gültig ab (JJJJ-MM-TT, JJJJ-MM oder JJJJ)", "Valid from (YYYY-MM-DD, YYYY-MM or YYYY)")
        try fields.optional(
            "gueltig_bis", &gueltigBis,
            "Gültig bis einschließlich (JJJJ-MM-TT, JJJJ-MM oder JJJJ; leer: offen)",
            "Valid until and including (YYYY-MM-DD, YYYY-MM or YYYY; empty: open)")
        try fields.optional("status", &status, "Status der Vereinbarung", "Status of the agreement")
        try herkunft.visit(&fields)
    }
}
