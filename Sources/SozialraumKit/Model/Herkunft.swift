import PlainTextRecords

/// Where a row of master data comes from, and which day it describes.
public struct Herkunft: Hashable, Sendable {
    /// Where the row comes from: a register, a contract, a publication.
    public var quelle: String?
    /// The day that the row describes.
    public var stand: Day?

    /// Creates the origin of a row from what is known of it.
    public init(quelle: String? = nil, stand: Day? = nil) {
        self.quelle = quelle
        self.stand = stand
    }

    /// Shows the fields to a visitor, in the order of the format.
    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.optional("quelle", &quelle, "Woher die Zeile stammt", "Where the row comes from")
        try fields.optional(
            "stand", &stand,
            "Tag, dessen Stand die Zeile beschreibt (JJJJ-MM-TT)",
            "Day that the row describes (YYYY-MM-DD)")
    }
}
