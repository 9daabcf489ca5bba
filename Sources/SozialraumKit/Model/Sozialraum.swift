import PlainTextRecords

/// A Sozialraum (social space) of a district: a set of Gemeinden in which help is organised
/// jointly.
///
/// Which Gemeinden belong to it is said, with dates, by ``SozialraumGemeinde``; a parent holds
/// those of its children. It need not follow the borders of Verbandsgemeinden or of post codes.
public struct Sozialraum: Record {
    /// The Sozialraum's identifier.
    public var id: ID<Sozialraum>
    /// The name in use in the district.
    public var name: String
    /// The district: the first five digits of the AGS of its Gemeinden.
    public var kreis: Kreis
    /// The Sozialraum of which this one is a part.
    public var uebergeordnet: ID<Sozialraum>?
    /// The first day of validity; nil: unknown or always.
    public var gueltigAb: Datum?
    /// The last day of validity, inclusive; nil: open.
    public var gueltigBis: Datum?
    /// Where the row comes from, and the day that it describes.
    public var herkunft = Herkunft()
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates a Sozialraum from what every Sozialraum must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(id: ID<Sozialraum>, name: String, kreis: Kreis) {
        self.id = id
        self.name = name
        self.kreis = kreis
    }

    public init() {
        self.init(id: .blank, name: .blank, kreis: .blank)
    }

    public static let table: StaticString = "sozialraeume"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key(
            "id", &id,
            "Kennung des Sozialraums", "Identifier of the Sozialraum (social space)")
        try fields.required("name", &name, "Name des Sozialraums", "Name of the Sozialraum")
        try fields.required(
            "kreis", &kreis,
            "Kreisschlüssel, fünf Ziffern", "District key, five digits")
        try fields.optional(
            "uebergeordnet", &uebergeordnet,
            "Übergeordneter Sozialraum, zu dem dieser gehört",
            "Parent Sozialraum of which this one is a part")
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
