import PlainTextRecords

/// A Träger's part in a Kooperation, the Jugendamt's included.
///
/// The key is the pair of Kooperation and Träger. The public Träger keeps the whole responsibility
/// (SGB VIII §§ 36a, 79).
public struct Kooperationspartner: Record {
    /// The Kooperation that the Träger takes part in.
    public var kooperation: ID<Kooperation>
    /// The Träger that takes part.
    public var traeger: ID<Traeger>
    /// The Träger's facility or service that does the work.
    public var einrichtung: ID<Einrichtung>?
    /// What part it has: Jugendamt, partner or lead.
    public var rolle: Code<Kooperationsrolle>?
    /// Its share in full-time posts.
    public var stellen: ExactDecimal?
    /// Where the row comes from, and the day that it describes.
    public var herkunft = Herkunft()
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates a partner from what every partner must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(kooperation: ID<Kooperation>, traeger: ID<Traeger>) {
        self.kooperation = kooperation
        self.traeger = traeger
    }

    public init() {
        self.init(kooperation: .blank, traeger: .blank)
    }

    public static let table: StaticString = "kooperationspartner"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key(
            "kooperation", &kooperation,
            "Kooperation, an der der Träger beteiligt ist",
            "Cooperation that the Träger takes part in")
        try fields.key("traeger", &traeger, "Beteiligter Träger", "Träger that takes part")
        try fields.optional(
            "einrichtung", &einrichtung,
            "Einrichtung des Trägers, die die Arbeit leistet",
            "Facility of the Träger that does the work")
        try fields.optional("rolle", &rolle, "Rolle in der Kooperation", "Role in the cooperation")
        try fields.optional(
            "stellen", &stellen,
            "Stellenanteil des Trägers, in Vollzeitstellen",
            "Share of the Träger, in full-time posts")
        try herkunft.visit(&fields)
    }
}
