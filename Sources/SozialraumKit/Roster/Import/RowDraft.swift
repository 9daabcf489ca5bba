/// What a row of a roster says, before it is known whether the package knows it.
struct RowDraft {
    /// A value for a column of the format.
    struct Value {
        var text: String
        /// The index of the roster's column; nil for what follows from another.
        var column: Int?
        var raw: String?
        var rule: ValueRule
        var confidence: Double
    }

    /// A record that a row describes.
    struct Record {
        var table: String
        var values: [String: Value] = [:]
        /// The order in which the values came.
        var fields: [String] = []

        init(_ table: String) { self.table = table }

        subscript(field: String) -> Value? {
            get { values[field] }
            set {
                if values[field] == nil, newValue != nil { fields.append(field) }
                if newValue == nil { fields.removeAll { $0 == field } }
                values[field] = newValue
            }
        }

        func text(_ field: String) -> String { values[field]?.text ?? "" }

        var isEmpty: Bool { values.isEmpty }
    }

    /// A service that a row names: words, a section of the law, or both.
    struct Service {
        var words: Value?
        var code: Value?
        /// The section that the words suggest, though not for certain.
        var guess: String?
        /// A section from another column that contradicts the words.
        var other: Value?
    }

    var number: Int
    var cells: [String]
    var records: [String: Record] = [:]
    var services: [Service] = []
    /// References by name: the Sozialräume, centres and Gemeinden that the row names.
    var references: [(meaning: ColumnMeaning, value: Value)] = []
    /// Postal code and place of an address for which no record of the row has a column.
    var place: [ColumnMeaning: String] = [:]
    /// Columns that repeat what another column of the row says.
    var repeats: [Int: Int] = [:]
    /// Whether a name of the row has lost characters.
    var hasDamagedName = false
    /// What becomes of each cell.
    var fates: [CellFate]

    init(number: Int, cells: [String]) {
        self.number = number
        self.cells = cells
        fates = cells.map { $0.isBlankText ? .empty : .rest("unread") }
    }

    /// The place of the facility, else of the Träger.
    var ort: String? {
        records["einrichtungen"]?["ort"]?.text ?? records["traeger"]?["ort"]?.text
    }

    /// Keeps the cells and what becomes of them only: of a long roster the rest would need much memory.
    mutating func forgetValues() {
        records = [:]
        services = []
        references = []
        repeats = [:]
        place = [:]
    }

    subscript(table: String) -> Record {
        get { records[table] ?? Record(table) }
        set { records[table] = newValue }
    }
}

/// What becomes of a cell of a roster.
enum CellFate: Hashable {
    case empty
    /// Its value goes into the package, or stands there; what is left over goes to the rest file.
    case package(rest: [String])
    /// The plan tells of it.
    case proposed
    case missing(String)
    /// It goes to the rest file, for a reason.
    case rest(String)
}
