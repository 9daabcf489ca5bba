/// What a cell of a roster was understood as.
///
/// The text of the cell itself is not kept here; together, ``parts``, ``rest`` and ``missing``
/// account for all of it.
public struct Understanding: Hashable, Sendable {
    /// A value for one column of the format.
    public struct Part: Hashable, Sendable {
        /// What the value means; another than that of the column where a cell holds several things
        /// (a place with its postal code, a street with its number).
        public var meaning: ColumnMeaning
        /// The value in the one form that the format gives it.
        public var text: String

        public init(_ meaning: ColumnMeaning, _ text: String) {
            self.meaning = meaning
            self.text = text
        }
    }

    /// The values, in the order of the cell. Several of one meaning are several values.
    public var parts: [Part]
    /// What of the cell is in no part, in the order of the cell.
    public var rest: [String]
    /// Why the cell says nothing, if it holds a placeholder.
    public var missing: Missing?
    /// How the values were understood.
    public var rule: ValueRule
    /// From 0 to 1. From 0.9 on it is done, below it is proposed to a person.
    public var confidence: Double

    public init(
        parts: [Part] = [], rest: [String] = [], missing: Missing? = nil, rule: ValueRule,
        confidence: Double
    ) {
        self.parts = parts
        self.rest = rest
        self.missing = missing
        self.rule = rule
        self.confidence = confidence
    }

    /// Why a cell has no value.
    public struct Missing: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Nothing was stated (`k.A.`, `-`).
        public static let notStated = Missing(rawValue: "notStated")
        /// It is not known (`unbekannt`, `?`).
        public static let unknown = Missing(rawValue: "unknown")
        /// It stands elsewhere (`s.o.`, `dito`).
        public static let seeElsewhere = Missing(rawValue: "seeElsewhere")
        /// It does not apply (`entfällt`).
        public static let notApplicable = Missing(rawValue: "notApplicable")
        /// It will be named later (`N.N.`, `tbd`).
        public static let later = Missing(rawValue: "later")
        /// An end that is open (`unbefristet`, `bis auf Weiteres`).
        public static let open = Missing(rawValue: "open")
        /// It is told on request (`auf Anfrage`).
        public static let onRequest = Missing(rawValue: "onRequest")
        /// A formula of a spreadsheet that failed (`#NV`, `#BEZUG!`).
        public static let formulaError = Missing(rawValue: "formulaError")
    }
}

/// How a value of a roster was understood; an open set of codes that a plan names.
public struct ValueRule: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The text stands as it is.
    public static let asIs = ValueRule(rawValue: "asIs")
    /// Blanks, line breaks or quotation marks around the text were taken off.
    public static let tidied = ValueRule(rawValue: "tidied")
    /// The cell holds a placeholder.
    public static let placeholder = ValueRule(rawValue: "placeholder")
    /// Nothing is known of the text under this meaning.
    public static let unreadable = ValueRule(rawValue: "unreadable")
}

extension Understanding {
    /// A cell of which nothing is known; all of it is in the rest.
    static func unreadable(_ cell: RosterText) -> Understanding {
        Understanding(rest: [cell.string], rule: .unreadable, confidence: 0)
    }
}
