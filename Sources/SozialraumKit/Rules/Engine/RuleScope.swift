import PlainTextRecords

/// What a rule is about, and what it cannot do without. From it every run accounts for every rule.
struct RuleScope: Sendable {
    /// The kind of thing that the rule is about.
    enum Subject: Sendable {
        /// The package as such.
        case package
        /// The metadata; a single table has none.
        case metadata
        /// Files of a kind.
        case carrier(@Sendable (Carrier) -> Bool)
        /// Package folders.
        case folder
        /// Rows of tables, whatever their columns.
        case rows(@Sendable (_ table: String) -> Bool)
        /// The values of the fields for which the closure says so.
        case fields(@Sendable (_ table: String, _ field: FieldInfo) -> Bool)
    }

    var subject: Subject
    /// Tables without which the rule has no meaning.
    var requires: [String] = []
    /// Whether it follows the references that it is about: their tables must be there.
    var followsReferences = false
    /// Whether codes that the package adds itself must be looked up: their table must be there.
    var followsCodes = false
    /// Whether it compares the rows with the metadata, which a single table does not have.
    var needsMetadata = false
    /// The days of the metadata that it compares with: each part is enough for one of its checks, and
    /// needs all of its keys.
    var metadataDays: [[String]] = []
    /// Whether the day that the user gave counts in place of `erstellt_am`.
    var takesGivenDate = false
    /// The date that it judges by, which may not be known.
    var date: DateNeed?

    /// A date that a rule may judge by.
    enum DateNeed: Sendable {
        /// The day on which a code should be valid.
        case codes
        /// The day of the run.
        case run
        /// The day until which helps without an end are known to go on.
        case runningHelps
    }
    /// Whether it is about the very place at which a text breaks off.
    var isAboutBreak = false

    static let package = RuleScope(subject: .package)
    static let metadata = RuleScope(subject: .metadata)
    static let rows = RuleScope(subject: .rows { _ in true })
    static let caseRows = RuleScope(subject: .rows { TableInfo.caseTables.contains($0) })
    static let folder = RuleScope(subject: .folder)
    static let csv = RuleScope(subject: .carrier { $0.isFolder })
    static let json = RuleScope(subject: .carrier { !$0.isFolder })

    /// Fields of a kind.
    static func kinds(_ kinds: Set<String>) -> RuleScope {
        RuleScope(subject: .fields { kinds.contains($1.schema.kind) })
    }

    /// Fields for which the closure says so.
    static func fields(
        _ isAbout: @escaping @Sendable (_ table: String, _ field: FieldInfo) -> Bool
    ) -> RuleScope {
        RuleScope(subject: .fields(isAbout))
    }

    /// Named columns, by table.
    static func columns(
        _ columns: [String: [String]], requires: [String] = [], follows: Bool = false,
        date: DateNeed? = nil
    ) -> RuleScope {
        RuleScope(
            subject: .fields { table, field in columns[table]?.contains(field.name) == true },
            requires: requires, followsReferences: follows, date: date)
    }
}
