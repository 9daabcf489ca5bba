import PlainTextRecords

/// A Gemeinde (municipality), also one outside the district that a record names.
///
/// The key is the AGS: it outlives mergers of Verbandsgemeinden, which change the ARS. Names repeat
/// across Germany and are never a key.
public struct Gemeinde: Record {
    /// Amtlicher Gemeindeschlüssel, eight digits; the leading zero counts.
    public var ags: AGS
    /// The official name, with additions such as `, Stadt`.
    public var name: String
    /// Amtlicher Regionalschlüssel; without its digits 6 to 9 it is the AGS.
    public var ars: ARS?
    /// The name of the Verbandsgemeinde; nil for a Gemeinde that belongs to none.
    public var verbandsgemeinde: String?
    /// The post codes in use there; other Gemeinden may share them.
    public var plz: [PLZ] = []
    /// Latitude of the Gemeinde in degrees, north positive.
    public var breite: ExactDecimal?
    /// Longitude of the Gemeinde in degrees, east positive.
    public var laenge: ExactDecimal?
    /// Where the row comes from, and the day that it describes.
    public var herkunft = Herkunft()
    /// Unknown columns, and the raw text of values that could not be read.
    public var leftover = Leftover()

    /// Creates a Gemeinde from what every Gemeinde must have; all else is set afterwards.
    ///
    /// More parameters may come with later versions of the format, with default values.
    public init(ags: AGS, name: String) {
        self.ags = ags
        self.name = name
    }

    public init() {
        self.init(ags: .blank, name: .blank)
    }

    public static let table: StaticString = "gemeinden"

    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key(
            "ags", &ags,
            "Amtlicher Gemeindeschlüssel (AGS), acht Ziffern",
            "Official municipality key (AGS), eight digits")
        try fields.required(
            "name", &name,
            "Amtlicher Name der Gemeinde", "Official name of the municipality")
        try fields.optional(
            "ars", &ars,
            "Amtlicher Regionalschlüssel (ARS), zwölf Ziffern",
            "Official regional key (ARS), twelve digits")
        try fields.optional(
            "verbandsgemeinde", &verbandsgemeinde,
            "Name der Verbandsgemeinde",
            "Name of the association of municipalities (Verbandsgemeinde)")
        try fields.list(
            "plz", &plz,
            "Postleitzahlen der Gemeinde, je fünf Ziffern",
            "Post codes of the municipality, five digits each")
        try fields.optional(
            "breite", &breite,
            "Geografische Breite in Grad, Dezimalzahl", "Latitude in degrees, decimal number")
        try fields.optional(
            "laenge", &laenge,
            "Geografische Länge in Grad, Dezimalzahl", "Longitude in degrees, decimal number")
        try herkunft.visit(&fields)
    }
}
