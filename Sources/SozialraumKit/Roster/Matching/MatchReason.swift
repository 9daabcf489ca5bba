/// What speaks for or against two bodies being one.
public struct MatchReason: Hashable, Sendable {
    /// What was compared: the column's name, or `known` for the other bodies of the package.
    public var field: String
    /// How the two compare there.
    public var finding: Finding
    /// Whether it speaks for one body (true) or for two, or for doubt (false).
    public var speaksFor: Bool

    public init(_ field: String, _ finding: Finding, speaksFor: Bool) {
        self.field = field
        self.finding = finding
        self.speaksFor = speaksFor
    }

    /// How two values compare; an open set of codes.
    public struct Finding: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Equal, but for spelling that says nothing (capitals, umlauts, hyphens, word order).
        public static let same = Finding(rawValue: "same")
        /// Equal if abbreviations are written out.
        public static let abbreviated = Finding(rawValue: "abbreviated")
        /// Equal but for one letter.
        public static let misspelt = Finding(rawValue: "misspelt")
        /// One has words that the other lacks.
        public static let part = Finding(rawValue: "part")
        /// Equal to the other's short name or abbreviation.
        public static let shortName = Finding(rawValue: "shortName")
        /// Different.
        public static let different = Finding(rawValue: "different")
        /// Stated on one side only.
        public static let missing = Finding(rawValue: "missing")
        /// Stated on one side only, but the name says so on the other.
        public static let implied = Finding(rawValue: "implied")
        /// A name that many bodies have.
        public static let common = Finding(rawValue: "common")
        /// More than one known body comes into question.
        public static let several = Finding(rawValue: "several")
    }
}
