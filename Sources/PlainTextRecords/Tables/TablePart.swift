/// One table of a file: which of its rows are titles, header, data and notes.
///
/// All numbers are indices of rows of the file, blank ones counted; ranges may be empty.
public struct TablePart: Hashable, Sendable {
    /// Titles and blank rows above the header.
    public var preamble: Range<Int>
    public var header: Range<Int>
    public var data: Range<Int>
    /// Sums, notes and what stands between them below the data.
    public var footer: Range<Int>
    /// How many cells a row of the table has.
    public var width: Int
    /// From 0 to 1: how sure it is that the header is one, or that there is none.
    public var headerConfidence: Double

    public init(
        preamble: Range<Int>, header: Range<Int>, data: Range<Int>, footer: Range<Int>, width: Int,
        headerConfidence: Double
    ) {
        self.preamble = preamble
        self.header = header
        self.data = data
        self.footer = footer
        self.width = width
        self.headerConfidence = headerConfidence
    }
}
