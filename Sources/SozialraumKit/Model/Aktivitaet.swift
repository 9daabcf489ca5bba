import PlainTextRecords

/// Work for no single case: a group, a course, a network, a feast.
///
/// It names no person: ``bezeichnung`` is the only free text beside the cases, and no report shows
/// it.
public struct Aktivitaet: Record {
    /// The activity's identifier.
    public var id: ID<Aktivitaet>
    /// The Sozialraum in which it took place.
    public var sozialraum: ID<Sozialraum>
    /// The Träger that did the work.
    public var traeger: ID<Traeger>?
    /// The centre from which it was done.
    public var zentrum: ID<Sozialraumzentrum>?
    /// The resource of the community that took part or was won.
    public var ressource: ID<Ressource>?
    /// Whether it served several cases or none.
    public var arbeitsweise: Code<Arbeitsweise>
    /// What kind of activity it was.
    public var art: Code<Aktivitaetsart>?
    /// What it was called, without names of persons or families.
    public var bezeichnung: String?
    /// The day, or the first day of several.
    public var am: Day
    /// The last day, inclusive; nil: one day only.
    public var bis: Day?
    /// The hours of work that went into it, all days together.
    public var stunden: ExactDecimal?
    /// How many took part.
    public var teilnehmende: Int?
    /// Where the row comes from, and the day that it describes.
    public var herkunft = Herkunft()
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates an activity from what every activity must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(
        id: ID<Aktivitaet>, sozialraum: ID<Sozialraum>, arbeitsweise: Code<Arbeitsweise>, am: Day
    ) {
        self.id = id
        self.sozialraum = sozialraum
        self.arbeitsweise = arbeitsweise
        self.am = am
    }

    public init() {
        self.init(id: .blank, sozialraum: .blank, arbeitsweise: .blank, am: .blank)
    }

    public static let table: StaticString = "aktivitaeten"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key("id", &id, "Kennung der Aktivität", "Identifier of the activity")
        try fields.required(
            "sozialraum", &sozialraum,
            "Sozialraum, in dem die Aktivität stattfand",
            "Sozialraum in which the activity took place")
        try fields.optional(
            "traeger", &traeger,
            "Träger, der die Arbeit geleistet hat", "Träger that did the work")
        try fields.optional(
            "zentrum", &zentrum,
            "Sozialraumzentrum, von dem sie ausging", "Centre from which it was done")
        try fields.optional(
            "ressource", &ressource,
            "Ressource des Sozialraums, die beteiligt war",
            "Resource of the Sozialraum that took part")
        try fields.required(
            "arbeitsweise", &arbeitsweise,
            "Arbeitsweise, etwa fallübergreifend oder fallunspezifisch",
            "Way of working, such as across cases or for no single case")
        try fields.optional("art", &art, "Art der Aktivität", "Kind of activity")
        try fields.optional(
            "bezeichnung", &bezeichnung,
            "Bezeichnung der Aktivität, ohne Namen von Personen oder Familien",
            "Title of the activity, without names of persons or families")
        try fields.required(
            "am", &am,
            "Tag oder erster Tag (JJJJ-MM-TT)", "Day or first day (YYYY-MM-DD)")
        try fields.optional(
            "bis", &bis,
            "Letzter Tag (JJJJ-MM-TT; leer: nur ein Tag)",
            "Last day (YYYY-MM-DD; empty: one day only)")
        try fields.optional(
            "stunden", &stunden,
            "Arbeitsstunden insgesamt", "Hours of work in total")
        try fields.optional(
            "teilnehmende", &teilnehmende,
            "Zahl der Teilnehmenden", "Number of participants")
        try herkunft.visit(&fields)
    }
}
