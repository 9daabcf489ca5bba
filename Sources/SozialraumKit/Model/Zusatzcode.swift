import PlainTextRecords

/// A code that the package adds to a code list.
///
/// The key is the pair of list and code. The code begins with `x-`, so that published schemas admit
/// it.
public struct Zusatzcode: Record {
    /// The list that the code is added to.
    public var liste: CodeText
    /// The code; it begins with `x-`.
    public var code: CodeText
    /// What the code means, in German.
    public var labelDe: String
    /// What the code means, in English.
    public var labelEn: String?
    /// The first day of validity; nil: unknown or always.
    public var gueltigAb: Datum?
    /// The last day of validity, inclusive; nil: open.
    public var gueltigBis: Datum?
    /// Where the code comes from: a law, a statistic, a decision of the office.
    public var quelle: String?
    /// The day that the row describes.
    public var stand: Day?
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates a code from what every code must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(liste: CodeText, code: CodeText, labelDe: String) {
        self.liste = liste
        self.code = code
        self.labelDe = labelDe
    }

    public init() {
        self.init(liste: .blank, code: .blank, labelDe: .blank)
    }

    public static let table: StaticString = "codes"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key("liste", &liste, "Kennung der Codeliste", "Identifier of the code list")
        try fields.key(
            "code", &code,
            "Zusätzlicher Code, beginnt mit x-", "Additional code, begins with x-")
        try fields.required("label_de", &labelDe, "Bedeutung auf Deutsch", "Meaning in German")
        try fields.optional("label_en", &labelEn, "Bedeutung auf Englisch", "Meaning in English")
        try fields.optional(
            "gueltig_ab", &gueltigAb,
            "Gültig ab (JJJJ-MM-TT, JJJJ-MM oder JJJJ; leer: unbekannt oder schon immer)",
            "Valid from (YYYY-MM-DD, YYYY-MM or YYYY; empty: unknown or always)")
        try fields.optional(
            "gueltig_bis", &gueltigBis,
            "Gültig bis einschließlich (JJJJ-MM-TT, JJJJ-MM oder JJJJ; leer: offen)",
            "Valid until and including (YYYY-MM-DD, YYYY-MM or YYYY; empty: open)")
        try fields.optional("quelle", &quelle, "Woher der Code stammt", "Where the code comes from")
        try fields.optional(
            "stand", &stand,
            "Tag, dessen Stand die Zeile beschreibt (JJJJ-MM-TT)",
            "Day that the row describes (YYYY-MM-DD)")
    }
}
