import PlainTextRecords

/// A Träger: a legal body of public or free youth welfare (SGB VIII §§ 3, 69, 75).
///
/// The body, not its houses: those are ``Einrichtung``. Its seat may lie outside the district. No
/// single foster family is a Träger: a help under § 33 names the service that looks after the
/// family, or the one collective row of the kind `pflegefamilien`.
public struct Traeger: Record {
    /// The Träger's identifier.
    public var id: ID<Traeger>
    /// The full legal name.
    public var name: String
    /// A short name for tables and charts.
    public var kurzname: String?
    /// The district of a public Träger; nil for all others.
    public var kreis: Kreis?
    /// Public, free or commercial, and of which kind.
    public var art: Code<Traegerart>
    /// The association of welfare that it belongs to (SGB VIII § 99 Abs. 1 Nr. 1).
    public var verband: Code<Verband>?
    /// The legal form. A natural person's name and contact are never shown in reports.
    public var rechtsform: Code<Rechtsform>?
    /// Recognition as a free Träger (SGB VIII § 75); no agreement on services depends on it.
    public var anerkennung: Code<Anerkennung>?
    /// Since when; recognition by law (SGB VIII § 75 Abs. 3) needs no date.
    public var anerkanntSeit: Datum?
    /// Institutionskennzeichen, nine digits with a check digit; many Träger have none.
    public var ik: IK?
    /// Where post and visitors find the Träger.
    public var anschrift = Anschrift()
    /// How to reach the Träger: contacts of a function, not of a person.
    public var kontakt = Kontakt()
    /// The first day of validity; nil: unknown or always.
    public var gueltigAb: Datum?
    /// The last day of validity, inclusive; nil: open.
    public var gueltigBis: Datum?
    /// Where the row comes from, and the day that it describes.
    public var herkunft = Herkunft()
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates a Träger from what every Träger must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(id: ID<Traeger>, name: String, art: Code<Traegerart>) {
        self.id = id
        self.name = name
        self.art = art
    }

    public init() {
        self.init(id: .blank, name: .blank, art: .blank)
    }

    public static let table: StaticString = "traeger"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key(
            "id", &id,
            "Kennung des Trägers", "Identifier of the Träger (provider or public body)")
        try fields.required("name", &name, "Voller Name des Trägers", "Full name of the Träger")
        try fields.optional(
            "kurzname", &kurzname,
            "Kurzname für Tabellen und Übersichten", "Short name for tables and overviews")
        try fields.optional(
            "kreis", &kreis,
            "Kreisschlüssel eines öffentlichen Trägers, fünf Ziffern",
            "District key of a public Träger, five digits")
        try fields.required("art", &art, "Art des Trägers", "Kind of Träger")
        try fields.optional(
            "verband", &verband,
            "Verband, dem der Träger angehört", "Association that the Träger belongs to")
        try fields.optional("rechtsform", &rechtsform, "Rechtsform", "Legal form")
        try fields.optional(
            "anerkennung", &anerkennung,
            "Anerkennung als freier Träger (§ 75 SGB VIII)",
            "Recognition as a free Träger (SGB VIII section 75)")
        try fields.optional(
            "anerkannt_seit", &anerkanntSeit,
            "Anerkannt seit (JJJJ-MM-TT, JJJJ-MM oder JJJJ)",
            "Recognised since (YYYY-MM-DD, YYYY-MM or YYYY)")
        try fields.optional(
            "ik", &ik,
            "Institutionskennzeichen (IK), neun Ziffern", "Institution code (IK), nine digits")
        try anschrift.visit(&fields)
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
