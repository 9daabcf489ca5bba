import PlainTextRecords

/// One help within a case; the individual setting is the set of them.
///
/// Helps may be combined, each under its own section of the law (SGB VIII § 27 Abs. 2).
/// Low-threshold outpatient help needs no Hilfeplan (§ 36a Abs. 2).
public struct Hilfe: Record {
    /// The help's pseudonym; it may go on with `.` and 1 to 3 of `a-z 0-9`.
    public var id: Pseudonym<Hilfe>
    /// The case that the help belongs to.
    public var fall: Pseudonym<Fall>
    /// Who gives the help; under § 33 the service, never the foster family.
    public var traeger: ID<Traeger>
    /// The offer of that Träger which it uses.
    public var hilfeangebot: ID<Hilfeangebot>?
    /// The section of the law that it rests on: one code a row.
    public var leistung: Code<Leistung>
    /// Whether it is granted to a young adult through SGB VIII § 41.
    public var ueber41: Bool?
    /// The setting: open, outpatient, by day, residential, in a family.
    public var form: Code<Hilfeform>?
    /// Where the help takes place (SGB VIII § 99 Abs. 1 Nr. 1): a kind of place, no address.
    public var ort: Code<Durchfuehrungsort>?
    /// How the family came to it (SGB VIII § 36a).
    public var zugang: Code<Zugang>?
    /// The first day of the help; the first of a case ends the wait.
    public var beginn: Day
    /// The last day of the help, inclusive; nil: it goes on.
    public var ende: Day?
    /// Its extent in hours a week.
    public var stundenWoche: ExactDecimal?
    /// What the community gives to the help.
    public var ressourcen: [ID<Ressource>] = []
    /// Why the help ended; only together with an end.
    public var endeGrund: Code<Endegrund>?
    /// The help that follows directly, if any (SGB VIII § 99 Abs. 1 Nr. 2).
    public var nachfolgend: Code<NachfolgendeHilfe>?
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates a help from what every help must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(
        id: Pseudonym<Hilfe>, fall: Pseudonym<Fall>, traeger: ID<Traeger>, leistung: Code<Leistung>,
        beginn: Day
    ) {
        self.id = id
        self.fall = fall
        self.traeger = traeger
        self.leistung = leistung
        self.beginn = beginn
    }

    public init() {
        self.init(id: .blank, fall: .blank, traeger: .blank, leistung: .blank, beginn: .blank)
    }

    public static let table: StaticString = "hilfen"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key(
            "id", &id,
            "Pseudonym der Hilfe, 16 Zeichen aus a-z und 2-7, auch mit Zusatz (.1)",
            "Pseudonym of the help, 16 characters of a-z and 2-7, also with a suffix (.1)")
        try fields.required(
            "fall", &fall,
            "Fall, zu dem die Hilfe gehört", "Case that the help belongs to")
        try fields.required(
            "traeger", &traeger,
            "Träger, der die Hilfe leistet (nie eine einzelne Pflegefamilie)",
            "Träger that gives the help (never a single foster family)")
        try fields.optional(
            "hilfeangebot", &hilfeangebot,
            "Angebot, das genutzt wird", "Offer that is used")
        try fields.required(
            "leistung", &leistung,
            "Leistung nach dem SGB VIII (Paragraf)", "Service under SGB VIII (section)")
        try fields.optional(
            "ueber_41", &ueber41,
            "Gewährt als Hilfe für junge Volljährige nach § 41 SGB VIII (true oder false)",
            "Granted as help for young adults under SGB VIII section 41 (true or false)")
        try fields.optional(
            "form", &form,
            "Form der Hilfe, etwa ambulant oder stationär",
            "Setting of the help, such as outpatient or residential")
        try fields.optional(
            "ort", &ort,
            "Ort der Durchführung (Art des Ortes, keine Anschrift)",
            "Where the help takes place (kind of place, no address)")
        try fields.optional(
            "zugang", &zugang,
            "Zugang, etwa nach Hilfeplan oder offen", "Access, such as under a help plan or open")
        try fields.required(
            "beginn", &beginn,
            "Erster Tag der Hilfe (JJJJ-MM-TT)", "First day of the help (YYYY-MM-DD)")
        try fields.optional(
            "ende", &ende,
            "Letzter Tag der Hilfe (JJJJ-MM-TT; leer: dauert an)",
            "Last day of the help (YYYY-MM-DD; empty: goes on)")
        try fields.optional(
            "stunden_woche", &stundenWoche,
            "Umfang in Stunden je Woche", "Extent in hours a week")
        try fields.list(
            "ressourcen", &ressourcen,
            "Ressourcen des Sozialraums, die zur Hilfe beitragen",
            "Resources of the Sozialraum that contribute to the help")
        try fields.optional("ende_grund", &endeGrund, "Grund der Beendigung", "Reason for the end")
        try fields.optional(
            "nachfolgend", &nachfolgend,
            "Unmittelbar nachfolgende Hilfe", "Help that follows directly")
    }
}
