import PlainTextRecords

/// What the community itself has: a club, a school, a neighbourhood.
///
/// To know such strengths and build on them is the core of the approach. Name and contact of a
/// neighbourhood or of volunteers may be a person's and are not shown in reports.
public struct Ressource: Record {
    /// The resource's identifier.
    public var id: ID<Ressource>
    /// The Sozialraum in which it lies.
    public var sozialraum: ID<Sozialraum>
    /// The name of the club, school or place; no person's name.
    public var name: String
    /// What kind of resource it is.
    public var art: Code<Ressourcenart>
    /// The Gemeinde in which it lies.
    public var gemeinde: AGS?
    /// How to reach the resource: contacts of a function, not of a person.
    public var kontakt = Kontakt()
    /// The first day of validity; nil: unknown or always.
    public var gueltigAb: Datum?
    /// The last day of validity, inclusive; nil: open.
    public var gueltigBis: Datum?
    /// Where the row comes from, and the day that it describes.
    public var herkunft = Herkunft()
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates a resource from what every resource must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(
        id: ID<Ressource>, sozialraum: ID<Sozialraum>, name: String, art: Code<Ressourcenart>
    ) {
        self.id = id
        self.sozialraum = sozialraum
        self.name = name
        self.art = art
    }

    public init() {
        self.init(id: .blank, sozialraum: .blank, name: .blank, art: .blank)
    }

    public static let table: StaticString = "ressourcen"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key("id", &id, "Kennung der Ressource", "Identifier of the resource")
        try fields.required(
            "sozialraum", &sozialraum,
            "Sozialraum, in dem die Ressource liegt", "Sozialraum in which the resource lies")
        try fields.required(
            "name", &name,
            "Name der Ressource, nicht der einer Person", "Name of the resource, not of a person")
        try fields.required("art", &art, "Art der Ressource", "Kind of resource")
        try fields.optional(
            "gemeinde", &gemeinde,
            "Gemeinde, in der die Ressource liegt (AGS, acht Ziffern)",
            "Municipality in which the resource lies (AGS, eight digits)")
        try kontakt.visit(&fields)
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
