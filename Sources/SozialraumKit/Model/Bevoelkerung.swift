import PlainTextRecords

/// The inhabitants of a Gemeinde on a day.
///
/// The key is the pair of Gemeinde and day. Indicators per head take their denominator from here,
/// so each year needs its own row.
public struct Bevoelkerung: Record {
    /// The Gemeinde whose inhabitants were counted.
    public var gemeinde: AGS
    /// The day of the count.
    public var stand: Day
    /// All inhabitants.
    public var einwohner: Int?
    /// The inhabitants under 21 years: the usual denominator of Hilfedichten.
    public var unter21: Int?
    /// Where the row comes from: the statistical office and its publication.
    public var quelle: String?
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates a count from what every count must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(gemeinde: AGS, stand: Day) {
        self.gemeinde = gemeinde
        self.stand = stand
    }

    public init() {
        self.init(gemeinde: .blank, stand: .blank)
    }

    public static let table: StaticString = "bevoelkerung"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key(
            "gemeinde", &gemeinde,
            "Gemeinde (AGS, acht Ziffern)", "Municipality (AGS, eight digits)")
        try fields.key(
            "stand", &stand,
            "Stichtag der Zählung (JJJJ-MM-TT)", "Day of the count (YYYY-MM-DD)")
        try fields.optional(
            "einwohner", &einwohner,
            "Zahl aller Einwohner", "Number of all inhabitants")
        try fields.optional(
            "unter_21", &unter21,
            "Zahl der Einwohner unter 21 Jahren", "Number of inhabitants under 21 years")
        try fields.optional("quelle", &quelle, "Woher die Zeile stammt", "Where the row comes from")
    }
}
