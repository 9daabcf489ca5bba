/// What a foreign table is: its encoding, its dialect, where its header and its data stand.
///
/// A file up to ``wholeLimit`` bytes is looked at wholly; of a larger one the beginning, some places
/// in the middle and the end.
public struct TableInspection: Sendable {
    /// How the lines of a file end.
    public enum LineEnd: String, Hashable, Sendable {
        case lf, crlf, cr, mixed, none
    }

    /// Up to this size a file is looked at wholly, in bytes.
    public static let wholeLimit = 1 << 24

    public var encoding: ForeignEncoding
    public var lineEnd: LineEnd
    public var dialect: TableDialect
    /// Whether cells of the file are quoted, and whether quotes are doubled in them.
    public var usesQuotes: Bool
    public var usesDoubledQuotes: Bool
    /// From 0 to 1.
    public var dialectConfidence: Double
    /// How many cells most rows of the file have.
    public var rowWidth: Int
    /// Whether a first line `sep=…` names the delimiter.
    public var hasSeparatorLine: Bool
    /// The tables, in the order of the file; one at least, unless the file is empty.
    public var tables: [InspectedTable]
    /// Which of ``tables`` is the largest.
    public var largest: Int
    /// Whether the whole file was looked at.
    public var isWhole: Bool
    /// How many characters NUL and Ctrl-Z at the end of the file were left out.
    public var closingControls = 0
    /// With what comments begin, if the file begins with some.
    public internal(set) var commentMark: CommentMark?
    /// How many rows at the end of the file are notes, where it was not looked at wholly.
    public var trailingRows = 0

    /// How many rows of the file stand above the header of a table, or above its data if it has none:
    /// titles, blank rows, other tables, and a line `sep=…`.
    public func rowsAbove(_ table: InspectedTable) -> Int {
        let part = table.part
        let top = part.header.isEmpty ? part.data.lowerBound : part.header.lowerBound
        return top + (hasSeparatorLine ? 1 : 0)
    }
}

/// A table of a file with what was noticed in it.
public struct InspectedTable: Sendable {
    public var part: TablePart
    /// The names of the columns: the cells of all header rows joined by a blank. Empty where a column
    /// has none; ``width`` of them.
    public var header: [String]
    /// The cells of the last header row, which rows may repeat.
    public var lastHeader: [String] = []
    /// How many columns the cleaned table has.
    public var width: Int
    /// Some rows of data, for those who want to know what the columns mean.
    public var samples: [[String]]
    public var notes = TableNotes()
    /// Where the data begin in the text, in bytes.
    public var start: Int
    /// How many rows of data there are; blank ones and repeated headers do not count. A lower bound
    /// if the file was not looked at wholly.
    public var rowCount: Int
}

/// What was noticed in the rows of a table: counts.
public struct TableNotes: Hashable, Sendable {
    /// Rows with fewer and with more cells than the header.
    public var shortRows = 0
    public var longRows = 0
    /// The data row of the first of them, from 1.
    public var firstRagged: Int?
    /// Rows that were mended, by the way.
    public var mended: [TableRows.Mending: Int] = [:]
    /// Rows with quotes inside a cell that are not doubled.
    public var strayQuoteRows = 0
    /// Rows with a cell whose quote nothing ends.
    public var unclosedRows = 0
    /// Blank rows between data.
    public var blankRows = 0
    /// Comments between data, which are left out.
    public var commentRows = 0
    /// Rows that repeat the header.
    public var repeatedHeaders = 0
    /// Columns without a name or value at the end of each row, which are left out.
    public var emptyTrailingColumns = 0
    /// Cells that go on over several lines.
    public var multilineRows = 0

    public init() {}
}
