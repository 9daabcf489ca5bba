/// What the columns of a foreign table mean, and what remains to be asked.
public struct ColumnMapping: Hashable, Sendable {
    /// One for each column, in their order.
    public var columns: [MappedColumn]
    /// The tables of the format of which a row holds a record, in the format's order.
    public var tables: [String]
    /// What a person has to decide, in the order of the columns.
    public var questions: [ColumnQuestion]
    /// Whether the table lies on its side: its first column holds names of columns. Nothing of it is
    /// imported, unless a mapping file says what its columns mean.
    public var isLying = false

    public init(
        columns: [MappedColumn] = [], tables: [String] = [], questions: [ColumnQuestion] = []
    ) {
        self.columns = columns
        self.tables = tables
        self.questions = questions
    }
}

/// A column of a foreign table and what it means.
public struct MappedColumn: Hashable, Sendable {
    /// The header as it stands in the file.
    public var header: String
    /// What the column means; nil if nothing tells.
    public var meaning: ColumnMeaning?
    /// The table of the format whose record the column describes; nil if there is none.
    public var table: String?
    /// `table.column` of the format, where one column of it takes the values.
    public var field: String?
    /// Why it means that.
    public var reason: ColumnReason
    /// From 0 to 1. Below ``threshold`` the column is not imported, only asked about.
    public var confidence: Double
    /// What the reason rests on, for programs: the synonym, or kinds of cells with their share.
    public var evidence: String
    /// Whether the header names the value, and the cells only mark where it holds: a column `§ 31` of
    /// crosses.
    public var isMarked = false
    /// Whether the header names the record that the column tells of (`Telefon der Einrichtung`).
    public var namesOwner = false

    /// Whether reports show the place of the column instead of its header.
    var isHidden = false

    /// The confidence from which on a column is imported.
    public static let threshold = 0.7

    public init(
        header: String, meaning: ColumnMeaning? = nil, table: String? = nil, field: String? = nil,
        reason: ColumnReason = .none, confidence: Double = 0, evidence: String = ""
    ) {
        self.header = header
        self.meaning = meaning
        self.table = table
        self.field = field
        self.reason = reason
        self.confidence = confidence
        self.evidence = evidence
    }

    /// Whether the header says no more than `Kontakt`: then its cells may hold how a body is reached.
    /// `Ansprechpartner` names people.
    var isPlainContact: Bool { meaning == .kontakt && HeaderText(header).isPlainContact }

    /// Whether the cells may be imported under this meaning.
    public var isSure: Bool { meaning != nil && confidence >= MappedColumn.threshold }
}

/// Why a column means what it means; an open set of codes that a plan names.
public struct ColumnReason: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The header is the name of a column of the format, or of the meaning.
    public static let exact = ColumnReason(rawValue: "exact")
    /// The header is a known word for it.
    public static let synonym = ColumnReason(rawValue: "synonym")
    /// The header is nearly a known word for it.
    public static let similar = ColumnReason(rawValue: "similar")
    /// The cells say it.
    public static let content = ColumnReason(rawValue: "content")
    /// A mapping file says it.
    public static let mapping = ColumnReason(rawValue: "mapping")
    /// Nothing tells.
    public static let none = ColumnReason(rawValue: "none")
}

/// Something about a column that a person has to decide.
public struct ColumnQuestion: Hashable, Sendable {
    /// The index of the column, from 0.
    public var column: Int
    public var kind: Kind
    /// The meanings that come into question, the likeliest first; may be empty.
    public var candidates: [ColumnMeaning]

    public init(column: Int, kind: Kind, candidates: [ColumnMeaning] = []) {
        self.column = column
        self.kind = kind
        self.candidates = candidates
    }

    /// An open set of codes.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The meaning is doubtful; the column is not imported.
        public static let doubtful = Kind(rawValue: "doubtful")
        /// A name, of which record is not known; the column is not imported.
        public static let record = Kind(rawValue: "record")
        /// The cells say something else than the header.
        public static let contradiction = Kind(rawValue: "contradiction")
        /// Another column means the same already; this one is not imported.
        public static let duplicate = Kind(rawValue: "duplicate")
        /// Whose address or contact it is, is not known: a column to the left may name a body; the column
        /// is not imported.
        public static let owner = Kind(rawValue: "owner")
        /// The mapping file names something that is no meaning and no column of the format.
        public static let mapping = Kind(rawValue: "mapping")
    }
}
