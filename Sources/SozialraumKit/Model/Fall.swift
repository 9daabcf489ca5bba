import PlainTextRecords

/// A case from the first contact on: one young person, or a family.
///
/// For a family, birth and sex are those of the child that was its youngest at ``beginn``, and are
/// nil if none was born yet. The row is social data even under a pseudonym (SGB X § 67, SGB VIII
/// § 64): it has no name, address, file number or free text, and an unknown column in it is an
/// error.
public struct Fall: Record {
    /// The case's pseudonym: random, without meaning.
    public var id: Pseudonym<Fall>
    /// The Sozialraum that the case belongs to.
    public var sozialraum: ID<Sozialraum>
    /// The centre that the case belongs to; nil: none, or unknown.
    public var zentrum: ID<Sozialraumzentrum>?
    /// The Gemeinde in which the young person or family lives; small ones identify, so it may be
    /// left out.
    public var gemeinde: AGS?
    /// Month of birth (SGB VIII § 99 Abs. 1 Nr. 2), or the year where coarsened; never the day.
    public var geburtsmonat: MonthOrYear?
    /// Sex as in the register of births, of the same child.
    public var geschlecht: Code<Geschlecht>?
    /// How many children under 18 the family has; for families only.
    public var kinder: Int?
    /// The highest stage that the case has reached: from a contact to protection.
    public var stufe: Code<Stufe>?
    /// Who suggested the help (SGB VIII § 99 Abs. 1 Nr. 1).
    public var anregung: Code<Anregung>?
    /// The reasons for the help, the main one first, at most three; never shown in reports.
    public var gruende: [Code<Grund>] = []
    /// The day on which the family asked: waiting is counted from it to the first help.
    public var anfrageAm: Day?
    /// The day of the first contact that is counted.
    public var beginn: Day
    /// The last day of the case, inclusive; nil: it goes on.
    public var ende: Day?
    /// Why the case ended; only together with an end.
    public var endeGrund: Code<Endegrund>?
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates a case from what every case must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(id: Pseudonym<Fall>, sozialraum: ID<Sozialraum>, beginn: Day) {
        self.id = id
        self.sozialraum = sozialraum
        self.beginn = beginn
    }

    public init() {
        self.init(id: .blank, sozialraum: .blank, beginn: .blank)
    }

    public static let table: StaticString = "faelle"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key(
            "id", &id,
            "Pseudonym des Falls, 16 zufällige Zeichen aus a-z und 2-7",
            "Pseudonym of the case, 16 random characters of a-z and 2-7")
        try fields.required(
            "sozialraum", &sozialraum,
            "Sozialraum, zu dem der Fall gehört", "Sozialraum that the case belongs to")
        try fields.optional(
            "zentrum", &zentrum,
            "Sozialraumzentrum, zu dem der Fall gehört", "Centre that the case belongs to")
        try fields.optional(
            "gemeinde", &gemeinde,
            "Gemeinde, in der junger Mensch oder Familie lebt (AGS, acht Ziffern)",
            "Municipality in which the young person or family lives (AGS, eight digits)")
        try fields.optional(
            "geburtsmonat", &geburtsmonat,
            "Geburtsmonat (JJJJ-MM oder nur JJJJ), bei Familien des jüngsten Kindes",
            "Month of birth (YYYY-MM or only YYYY), in families of the youngest child")
        try fields.optional(
            "geschlecht", &geschlecht,
            "Geschlecht laut Geburtenregister, bei Familien des jüngsten Kindes",
            "Sex as in the birth register, in families of the youngest child")
        try fields.optional(
            "kinder", &kinder,
            "Zahl der Kinder unter 18 Jahren, nur bei Familien",
            "Number of children under 18 years, families only")
        try fields.optional(
            "stufe", &stufe,
            "Höchste erreichte Stufe des Falls", "Highest stage that the case has reached")
        try fields.optional(
            "anregung", &anregung,
            "Wer die Hilfe angeregt hat", "Who suggested the help")
        try fields.list(
            "gruende", &gruende,
            "Gründe für die Hilfe, der Hauptgrund zuerst, höchstens drei",
            "Reasons for the help, the main one first, at most three")
        try fields.optional(
            "anfrage_am", &anfrageAm,
            "Tag, an dem die Familie angefragt hat (JJJJ-MM-TT)",
            "Day on which the family asked (YYYY-MM-DD)")
        try fields.required(
            "beginn", &beginn,
            "Tag des ersten gezählten Kontakts (JJJJ-MM-TT)",
            "Day of the first contact that is counted (YYYY-MM-DD)")
        try fields.optional(
            "ende", &ende,
            "Letzter Tag des Falls (JJJJ-MM-TT; leer: dauert an)",
            "Last day of the case (YYYY-MM-DD; empty: goes on)")
        try fields.optional("ende_grund", &endeGrund, "Grund der Beendigung", "Reason for the end")
    }
}
