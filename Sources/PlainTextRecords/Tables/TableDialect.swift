/// How the rows of a foreign table are split into cells.
public struct TableDialect: Hashable, Sendable {
    /// What separates two cells, in UTF-8: one character, one character and a blank, or one twice
    /// (`::`). Empty where the table has a single column.
    public var delimiter: [UInt8]
    /// The character around cells that hold a delimiter or a line end; nil where there is none.
    public var quote: UInt8?
    /// The character that takes the next one its meaning; nil where a quote is doubled instead.
    public var escape: UInt8?
    /// Whether several delimiters in a row count as one, and those around a row as none: columns
    /// that are aligned by blanks.
    public var joinsRuns = false

    public init(delimiter: [UInt8], quote: UInt8? = 34, escape: UInt8? = nil) {
        self.delimiter = delimiter
        self.quote = quote
        self.escape = escape
    }

    public init(_ delimiter: String, quote: UInt8? = 34, escape: UInt8? = nil) {
        self.init(delimiter: Array(delimiter.utf8), quote: quote, escape: escape)
    }

    /// The delimiter as text.
    public var delimiterText: String { String(decoding: delimiter, as: UTF8.self) }
}
