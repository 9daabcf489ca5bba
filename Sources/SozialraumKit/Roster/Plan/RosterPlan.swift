import PlainTextRecords

/// What an import changes in a package, cell by cell, and what it leaves to people.
///
/// A plan is data, not a report: it holds what the roster says. It can be read before anything
/// happens, be applied, and be taken back.
public struct RosterPlan: Hashable, Sendable {
    /// The roster as it was named.
    public var roster = ""
    public var rows = RowCounts()
    /// Records that come in or change, in the order of the roster.
    public var changes: [RecordChange] = []
    /// Values that were understood, but not surely enough to be done.
    public var proposals: [Proposal] = []
    /// Cells that say that there is no value, and why.
    public var missing: [MissingCell] = []
    /// What people must decide about rows.
    public var questions: [RowQuestion] = []
    /// The columns that the package delivered before, for each table that changes; nil where it
    /// lacked the table.
    public var columnsBefore: [String: [String]?] = [:]
    /// Where the cells of the roster went.
    public var account = CellAccount()

    public init() {}

    /// How many rows of the roster ended how.
    public struct RowCounts: Hashable, Sendable {
        public var read = 0
        public var new = 0
        public var same = 0
        public var changed = 0
        public var unsure = 0
        public var rejected = 0
        public init() {}
    }

    /// A record that comes in or changes.
    public struct RecordChange: Hashable, Sendable {
        public var table: String
        /// Its id.
        public var record: String
        public var isNew: Bool
        /// The data row of the roster, from 1.
        public var row: Int
        public var cells: [CellChange]
    }

    /// A cell that gets another value.
    public struct CellChange: Hashable, Sendable {
        public var field: String
        /// What stood there before; empty for nothing.
        public var old: String
        public var new: String
        /// The header of the column that says so; nil for what follows from other cells.
        public var column: String?
        /// The cell of the roster as it stands.
        public var raw: String?
        /// How it was understood.
        public var rule: String
        public var confidence: Double
    }

    /// A value that was not done.
    public struct Proposal: Hashable, Sendable {
        public var row: Int
        public var column: String?
        public var raw: String
        public var table: String?
        public var record: String?
        public var field: String?
        public var old: String?
        public var new: String?
        public var rule: String
        public var confidence: Double
    }

    /// A cell without a value.
    public struct MissingCell: Hashable, Sendable {
        public var row: Int
        public var column: String
        public var raw: String
        public var reason: String
    }

    /// A question about a row that only people can answer.
    public struct RowQuestion: Hashable, Sendable {
        public var row: Int
        /// What is asked, as a code: `same.traeger`, `traegerArt`, …
        public var kind: String
        /// What the question is about, as a text of the roster.
        public var subject: String
        /// Ids that come into question, the likeliest first.
        public var candidates: [String]
        /// Why they do: codes.
        public var reasons: [String]
    }
}

/// Where the cells of a roster went: each is counted once.
public struct CellAccount: Hashable, Sendable {
    /// Cells of the file that are not empty, those of titles and notes included, those of the header
    /// not.
    public var read = 0
    /// Cells whose value stands in the package now, or stood there already.
    public var package = 0
    /// Cells of which the plan tells: proposals, placeholders, questions.
    public var plan = 0
    /// Cells that stand in the rest file, wholly or in part.
    public var rest = 0

    public init() {}

    public var isBalanced: Bool { read == package + plan + rest }
}
