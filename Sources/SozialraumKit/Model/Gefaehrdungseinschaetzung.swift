import PlainTextRecords

/// An assessment of a danger to a child's welfare (SGB VIII § 8a).
///
/// Result and kinds are the most delicate values of the format; no report shows them. Who reported
/// the danger is never exchanged.
public struct Gefaehrdungseinschaetzung: Record {
    /// The assessment's pseudonym; it may go on with `.` and 1 to 3 of `a-z 0-9`.
    public var id: Pseudonym<Gefaehrdungseinschaetzung>
    /// The case in which it was made.
    public var fall: Pseudonym<Fall>
    /// The day of the assessment: the danger phase is counted from it.
    public var am: Day
    /// Acute, latent, no danger but need of help, or neither.
    public var ergebnis: Code<Gefaehrdungsergebnis>
    /// The kinds of danger; only where it is acute or latent.
    public var arten: [Code<Gefaehrdungsart>] = []
    /// How many professionals took part: the law asks for several (§ 8a Abs. 1).
    public var fachkraefte: Int?
    /// The day on which the danger phase ended; nil: not yet.
    public var geklaertAm: Day?
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates an assessment from what every assessment must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(
        id: Pseudonym<Gefaehrdungseinschaetzung>, fall: Pseudonym<Fall>, am: Day,
        ergebnis: Code<Gefaehrdungsergebnis>
    ) {
        self.id = id
        self.fall = fall
        self.am = am
        self.ergebnis = ergebnis
    }

    public init() {
        self.init(id: .blank, fall: .blank, am: .blank, ergebnis: .blank)
    }

    public static let table: StaticString = "gefaehrdungseinschaetzungen"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key(
            "id", &id,
            "Pseudonym der Einschätzung, 16 Zeichen aus a-z und 2-7, auch mit Zusatz (.1)",
            "Pseudonym of the assessment, 16 characters of a-z and 2-7, also with a suffix (.1)")
        try fields.required(
            "fall", &fall,
            "Fall, zu dem die Einschätzung gehört", "Case that the assessment belongs to")
        try fields.required(
            "am", &am,
            "Tag der Einschätzung (JJJJ-MM-TT)", "Day of the assessment (YYYY-MM-DD)")
        try fields.required(
            "ergebnis", &ergebnis,
            "Ergebnis der Einschätzung", "Result of the assessment")
        try fields.list(
            "arten", &arten,
            "Arten der Gefährdung, nur bei akuter oder latenter Gefährdung",
            "Kinds of danger, only where it is acute or latent")
        try fields.optional(
            "fachkraefte", &fachkraefte,
            "Zahl der beteiligten Fachkräfte", "Number of professionals who took part")
        try fields.optional(
            "geklaert_am", &geklaertAm,
            "Tag, an dem die Gefährdung geklärt war (JJJJ-MM-TT; leer: noch offen)",
            "Day on which the danger phase ended (YYYY-MM-DD; empty: not yet)")
    }
}
