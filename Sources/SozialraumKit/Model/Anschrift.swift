import PlainTextRecords

/// A postal address of an organisation or a place. Tables of cases have none.
///
/// A PLZ is no key: areas of post codes cross Sozialräume.
public struct Anschrift: Hashable, Sendable {
    /// The street without the house number.
    public var strasse: String?
    /// The house number with its addition, as text (`12a`, `3-5`).
    public var hausnummer: String?
    /// The post code: five digits, the leading zero counts.
    public var plz: PLZ?
    /// The place as it stands in the postal address; it need not be the Gemeinde's name.
    public var ort: String?
    /// The part of the place.
    public var ortsteil: String?

    /// Creates an address from what is known of it.
    public init(
        strasse: String? = nil, hausnummer: String? = nil, plz: PLZ? = nil, ort: String? = nil,
        ortsteil: String? = nil
    ) {
        self.strasse = strasse
        self.hausnummer = hausnummer
        self.plz = plz
        self.ort = ort
        self.ortsteil = ortsteil
    }

    /// Shows the fields to a visitor, in the order of the format.
    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.optional(
            "strasse", &strasse,
            "Straße ohne Hausnummer", "Street without house number")
        try fields.optional(
            "hausnummer", &hausnummer,
            "Hausnummer mit Zusatz", "House number with its addition")
        try fields.optional("plz", &plz, "Postleitzahl, fünf Ziffern", "Post code, five digits")
        try fields.optional("ort", &ort, "Ort der Postanschrift", "Place in the postal address")
        try fields.optional("ortsteil", &ortsteil, "Ortsteil", "Part of the place")
    }
}
