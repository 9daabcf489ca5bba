import PlainTextRecords

/// A joint assessment of a case, or a meeting on the Hilfeplan (SGB VIII § 36 Abs. 2).
///
/// It says that and how a case was talked over, never what was said: confided matters are protected
/// (SGB VIII § 65). The decision on a help stays with the Jugendamt (§ 36a Abs. 1).
public struct Fallberatung: Record {
    /// The meeting's pseudonym; it may go on with `.` and 1 to 3 of `a-z 0-9`.
    public var id: Pseudonym<Fallberatung>
    /// The case that was talked over.
    public var fall: Pseudonym<Fall>
    /// The day of the meeting.
    public var am: Day
    /// What kind of meeting it was.
    public var art: Code<Fallberatungsart>
    /// The Träger that took part.
    public var traeger: [ID<Traeger>] = []
    /// What came out of it.
    public var ergebnis: Code<Fallberatungsergebnis>?
    /// The day for which the next meeting is planned.
    public var naechsteAm: Day?
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates a meeting from what every meeting must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(
        id: Pseudonym<Fallberatung>, fall: Pseudonym<Fall>, am: Day, art: Code<Fallberatungsart>
    ) {
        self.id = id
        self.fall = fall
        self.am = am
        self.art = art
    }

    public init() {
        self.init(id: .blank, fall: .blank, am: .blank, art: .blank)
    }

    public static let table: StaticString = "fallberatungen"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key(
            "id", &id,
            "Pseudonym der Beratung, 16 Zeichen aus a-z und 2-7, auch mit Zusatz (.1)",
            "Pseudonym of the meeting, 16 characters of a-z and 2-7, also with a suffix (.1)")
        try fields.required("fall", &fall, "Fall, der beraten wurde", "Case that was talked over")
        try fields.required(
            "am", &am,
            "Tag der Beratung (JJJJ-MM-TT)", "Day of the meeting (YYYY-MM-DD)")
        try fields.required("art", &art, "Art der Beratung", "Kind of meeting")
        try fields.list("traeger", &traeger, "Beteiligte Träger", "Träger that took part")
        try fields.optional("ergebnis", &ergebnis, "Ergebnis der Beratung", "Result of the meeting")
        try fields.optional(
            "naechste_am", &naechsteAm,
            "Tag der nächsten geplanten Beratung (JJJJ-MM-TT)",
            "Day of the next meeting planned (YYYY-MM-DD)")
    }
}
