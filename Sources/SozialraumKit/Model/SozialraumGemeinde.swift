import PlainTextRecords

/// The membership of a Gemeinde in a Sozialraum, with its dates.
///
/// The key is Sozialraum, Gemeinde and beginning, so a Gemeinde may leave and come back. At any
/// time it belongs wholly to one Sozialraum, or by parts to several.
public struct SozialraumGemeinde: Record {
    /// The Sozialraum that the Gemeinde belongs to.
    public var sozialraum: ID<Sozialraum>
    /// The Gemeinde that belongs to it.
    public var gemeinde: AGS
    /// The first day of the membership; a part of the key.
    public var gueltigAb: Datum
    /// The last day of the membership, inclusive; nil: open.
    public var gueltigBis: Datum?
    /// Whether only a part belongs to it: a city may have several Sozialräume.
    public var teilweise: Bool?
    /// Where the row comes from, and the day that it describes.
    public var herkunft = Herkunft()
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates a membership from what every membership must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(sozialraum: ID<Sozialraum>, gemeinde: AGS, gueltigAb: Datum) {
        self.sozialraum = sozialraum
        self.gemeinde = gemeinde
        self.gueltigAb = gueltigAb
    }

    public init() {
        self.init(sozialraum: .blank, gemeinde: .blank, gueltigAb: .blank)
    }

    public static let table: StaticString = "sozialraum_gemeinden"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key(
            "sozialraum", &sozialraum,
            "Sozialraum, zu dem die Gemeinde gehört", "Sozialraum that the municipality belongs to")
        try fields.key(
            "gemeinde", &gemeinde,
            "Gemeinde (AGS, acht Ziffern)", "Municipality (AGS, eight digits)")
        try fields.key(
            "gueltig_ab", &gueltigAb,
            "Zugehörig ab (JJJJ-MM-TT, JJJJ-MM oder JJJJ)",
            "Member from (YYYY-MM-DD, YYYY-MM or YYYY)")
        try fields.optional(
            "gueltig_bis", &gueltigBis,
            "Zugehörig bis einschließlich (JJJJ-MM-TT, JJJJ-MM oder JJJJ; leer: offen)",
            "Member until and including (YYYY-MM-DD, YYYY-MM or YYYY; empty: open)")
        try fields.optional(
            "teilweise", &teilweise,
            "Nur ein Teil der Gemeinde gehört dazu (true oder false)",
            "Only a part of the municipality belongs to it (true or false)")
        try herkunft.visit(&fields)
    }
}
