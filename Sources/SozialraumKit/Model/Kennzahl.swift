import PlainTextRecords

/// An indicator's value, with all that is needed to compare it: period, unit, denominator,
/// definition.
///
/// Results may be published down to the Gemeinde (SGB VIII § 103 Abs. 3), but not where few records
/// stand behind them: such values are suppressed.
public struct Kennzahl: Record {
    /// The value's identifier.
    public var id: ID<Kennzahl>
    /// Which indicator it is.
    public var kennzahl: Code<Kennzahlart>
    /// The Sozialraum that the value is for; nil: the district.
    public var sozialraum: ID<Sozialraum>?
    /// The Träger that the value is for; nil: all of them.
    public var traeger: ID<Traeger>?
    /// The first day of the period.
    public var von: Day
    /// The last day of the period, inclusive; equal to the first for a value of one day.
    public var bis: Day
    /// The value in the unit given; nil where there is none to tell.
    public var wert: ExactDecimal?
    /// The unit: three denominators are in use for the same indicator.
    public var einheit: Code<Einheit>
    /// How many records stand behind the value.
    public var anzahl: Int?
    /// What was divided by, such as the inhabitants under 21.
    public var nenner: Int?
    /// The day for which the denominator holds.
    public var nennerStand: Day?
    /// Whether the value is withheld because too few records stand behind it.
    public var unterdrueckt: Bool?
    /// How it was counted, in words: which cases, which day.
    public var definition: String?
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates a value from what every value must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(
        id: ID<Kennzahl>, kennzahl: Code<Kennzahlart>, von: Day, bis: Day, einheit: Code<Einheit>
    ) {
        self.id = id
        self.kennzahl = kennzahl
        self.von = von
        self.bis = bis
        self.einheit = einheit
    }

    public init() {
        self.init(id: .blank, kennzahl: .blank, von: .blank, bis: .blank, einheit: .blank)
    }

    public static let table: StaticString = "kennzahlen"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key("id", &id, "Kennung des Wertes", "Identifier of the value")
        try fields.required(
            "kennzahl", &kennzahl,
            "Kennzahl, um die es geht", "Indicator that it is about")
        try fields.optional(
            "sozialraum", &sozialraum,
            "Sozialraum (leer: der ganze Kreis)", "Sozialraum (empty: the whole district)")
        try fields.optional("traeger", &traeger, "Träger (leer: alle)", "Träger (empty: all)")
        try fields.required(
            "von", &von,
            "Erster Tag des Zeitraums (JJJJ-MM-TT)", "First day of the period (YYYY-MM-DD)")
        try fields.required(
            "bis", &bis,
            "Letzter Tag des Zeitraums (JJJJ-MM-TT; gleich dem ersten: Stichtag)",
            "Last day of the period (YYYY-MM-DD; equal to the first: a single day)")
        try fields.optional(
            "wert", &wert,
            "Wert in der angegebenen Einheit", "Value in the unit given")
        try fields.required("einheit", &einheit, "Einheit des Wertes", "Unit of the value")
        try fields.optional(
            "anzahl", &anzahl,
            "Zahl der Datensätze, auf denen der Wert beruht", "Number of records behind the value")
        try fields.optional(
            "nenner", &nenner,
            "Nenner, etwa die Einwohner unter 21 Jahren",
            "Denominator, such as inhabitants under 21 years")
        try fields.optional(
            "nenner_stand", &nennerStand,
            "Stichtag des Nenners (JJJJ-MM-TT)", "Day of the denominator (YYYY-MM-DD)")
        try fields.optional(
            "unterdrueckt", &unterdrueckt,
            "Wert wegen zu kleiner Zahl unterdrückt (true oder false)",
            "Value withheld because the number is too small (true or false)")
        try fields.optional(
            "definition", &definition,
            "Wie gezählt und gerechnet wurde, in Worten", "How it was counted, in words")
    }
}
