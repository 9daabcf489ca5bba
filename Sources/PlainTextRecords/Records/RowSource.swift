/// Gives the rows of a table one by one, as cells in a block of bytes.
public protocol RowSource {
    /// The block of bytes that the cells point into.
    var base: UnsafePointer<UInt8> { get }
    /// Where the current row begins in the block.
    var rowStart: Int { get }
    /// Goes to the next row and fills a cell for each field.
    mutating func next(_ cells: UnsafeMutablePointer<Cell>) -> RowStep
    /// Whether the current row has more to tell than its fields: unknown columns, irregularities.
    var isUnusual: Bool { get }
    /// The unknown columns of the current row, with their text.
    func extras(dialect: CellDialect) -> [Leftover.Entry]
    /// What is irregular about the current row.
    var irregularities: RowIrregularities { get }
    /// The unknown columns of the header, by whose numbers CSV shows their cells; none in JSON.
    var unknownColumns: [String] { get }
    /// Shows the cells of the current row that are no field and not empty: in CSV with the number of
    /// the unknown column, those behind the last column included, in JSON with the key as it is
    /// written.
    func visitExtras(_ body: (_ column: Int, _ key: ByteSpan, _ cell: Cell) -> Void)
}

/// What a step to the next row met.
@frozen public enum RowStep: Sendable {
    case row
    /// No further row of this table here.
    case end
    /// The block ends inside a row.
    case incomplete
    /// The text is broken; the source knows where and how.
    case broken
}

/// What is irregular about a row as a whole.
public struct RowIrregularities: Sendable {
    /// Fewer cells than the header has columns: how many there are.
    public var shortOf: Int?
    /// More cells than the header has columns: how many there are.
    public var surplus: Int?
    /// Another delimiter under which the row would have as many cells as the header.
    public var otherDelimiter: UInt8?
    /// Where a quote is used against RFC 4180, as indices into the block.
    public var quotes: [Int] = []
    /// Keys that stand twice, as indices of the further ones.
    public var duplicateKeys: [(name: String, at: Int)] = []
    /// Keys that are no field of the record, as names and indices.
    public var unknownKeys: [(name: String, at: Int)] = []
    /// The value is no object at all.
    public var isNoObject = false

    public init() {}
}

/// Names for columns that a record does not know: the n-th of a name becomes `name#n`, one without a
/// name `#position`.
public struct ColumnNames: Sendable {
    private var used: Set<ExactName> = []
    /// How often a name was claimed.
    private var numbers: [ExactName: Int] = [:]

    public init() {}

    /// The name that a column gets, given its header and its position from 1.
    public mutating func claim(_ header: String, position: Int) -> String {
        var name = header.isEmpty ? "#\(position)" : header
        if used.insert(ExactName(name)).inserted { return name }
        let stem = ExactName(name)
        var number = numbers[stem] ?? 1
        repeat {
            number += 1
            name = "\(stem.text)#\(number)"
        } while !used.insert(ExactName(name)).inserted
        numbers[stem] = number
        return name
    }
}
