import PlainTextRecords

/// The agreement of a district and its Träger to work together in one Sozialraum.
///
/// Who takes part is said by ``Kooperationspartner``. It excludes no other Träger: families keep
/// their right to choose (SGB VIII § 5).
public struct Kooperation: Record {
    /// The Kooperation's identifier.
    public var id: ID<Kooperation>
    /// The Sozialraum in which they work together.
    public var sozialraum: ID<Sozialraum>
    /// What the agreement is called.
    public var bezeichnung: String?
    /// When it was signed, which may differ from its beginning.
    public var geschlossenAm: Datum?
    /// The first day of the Kooperation.
    public var gueltigAb: Datum
    /// The last day of the Kooperation, inclusive; nil: open.
    public var gueltigBis: Datum?
    /// The Kooperation that this one continues: a claim that there was no gap.
    public var vorgaenger: ID<Kooperation>?
    /// The stated total of full-time posts; the partners' shares should add up to it.
    public var stellen: ExactDecimal?
    /// Where the row comes from, and the day that it describes.
    public var herkunft = Herkunft()
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates a Kooperation from what every Kooperation must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(id: ID<Kooperation>, sozialraum: ID<Sozialraum>, gueltigAb: Datum) {
        self.id = id
        self.sozialraum = sozialraum
        self.gueltigAb = gueltigAb
    }

    public init() {
        self.init(id: .blank, sozialraum: .blank, gueltigAb: .blank)
    }

    public static let table: StaticString = "kooperationen"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key("id", &id, "Kennung der Kooperation", "Identifier of the cooperation")
        try fields.required(
            "sozialraum", &sozialraum,
            "Sozialraum, für den die Kooperation gilt", "Sozialraum that the cooperation is for")
        try fields.optional(
            "bezeichnung", &bezeichnung,
            "Bezeichnung der Kooperation", "Title of the cooperation")
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
        try fields.optional(
            "vorgaenger", &vorgaenger,
            "Kooperation, die durch diese fortgesetzt wird", "Cooperation that this one continues")
        try fields.optional(
            "stellen", &stellen,
            "Stellen insgesamt, in Vollzeitstellen", "Posts in total, in full-time posts")
        try herkunft.visit(&fields)
    }
}
