/// Splits the text of a foreign table into rows and cells, whatever stands in it.
///
/// A cell is quoted if it begins with a quote and a quote that ends it follows: one with a delimiter
/// or a line end behind it. Quotes in between are text. So a quote too many or too few costs nothing
/// but that one cell, where it can be told at all; ``TableRows`` decides what cannot be told here.
///
/// The text is UTF-8, and at least 64 bytes of zero follow it.
public struct TableScanner {
    /// Where a cell stands, and how its text is made of the bytes.
    public struct Cell: Hashable, Sendable {
        public var start: Int
        public var end: Int
        /// Whether quotes stood around it; they are not in the range.
        public var isQuoted = false
        /// Whether doubled quotes or escaped characters stand in it.
        public var isCoded = false
    }

    /// Another way of reading quotes, for rows that the usual one does not fit.
    public struct Reading: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Two quotes in a row are two characters and not one.
        public static let undoubled = Reading(rawValue: 1)
        /// A quoted cell ends on the line on which it begins, or is not quoted.
        public static let onOneLine = Reading(rawValue: 2)
        /// Quotes are text.
        public static let unquoted = Reading(rawValue: 4)
    }

    /// What was noticed in a row, beside its cells.
    public struct Row: Hashable, Sendable {
        /// Where the next row begins.
        public var next: Int
        /// How many line ends stand inside quotes.
        public var innerLines = 0
        /// Quotes that stand in the text of a cell without being doubled.
        public var strayQuotes = 0
        /// Whether a cell begins with a quote that nothing ends.
        public var isUnclosed = false
    }

    public let base: UnsafePointer<UInt8>
    public let end: Int
    public let dialect: TableDialect
    private let first: UInt8
    private let more: [UInt8]
    private let quote: UInt8
    private let hasQuote: Bool
    private let escape: UInt8
    private let hasEscape: Bool
    /// Whether a blank may stand between a quote and the delimiter.
    private let skipsBlanks: Bool
    /// Whether the delimiter is one byte and nothing is escaped.
    private let isSimple: Bool
    private let joinsRuns: Bool
    /// Delimiter and quote, repeated to fill a word.
    private let cellMarks: (UInt64, UInt64)
    private let quotePattern: (UInt64, UInt64)
    /// The longest quoted cell in bytes.
    private let longest: Int
    /// A row was read up to the end of the text, or the quote that ends a cell was looked for up to
    /// there: with more text it may be another. The reader of rows sets it back.
    public var reachedEnd = false
    /// From here on no quote ends a cell.
    private var noEnd = Int.max

    public init(
        base: UnsafePointer<UInt8>, end: Int, dialect: TableDialect, longest: Int = 1 << 22
    ) {
        self.base = base
        self.end = end
        self.dialect = dialect
        first = dialect.delimiter.first ?? 0
        more = Array(dialect.delimiter.dropFirst())
        hasQuote = dialect.quote != nil
        quote = dialect.quote ?? 0
        hasEscape = dialect.escape != nil
        escape = dialect.escape ?? 0
        skipsBlanks = first != 32
        isSimple = dialect.delimiter.count <= 1 && dialect.escape == nil
        joinsRuns = dialect.joinsRuns
        let delimiters = WordScan.repeating(first == 0 ? 10 : first)
        let quotes = WordScan.repeating(dialect.quote ?? 10)
        cellMarks = (delimiters, quotes)
        quotePattern = (quotes, quotes)
        self.longest = longest
    }

    /// Reads the row that begins at an index below ``end``.
    ///
    /// - Parameters:
    ///   - cells: Gets the cells; what stood there is removed.
    ///   - literal: Where a quote stands that is text, though a cell begins with it.
    public mutating func row(
        at start: Int, _ cells: inout [Cell], _ reading: Reading = [], literal: Int = -1
    ) -> Row {
        cells.removeAll(keepingCapacity: true)
        var row = Row(next: end)
        var at = joinsRuns ? behindRun(start) : start
        while true {
            if hasQuote, !reading.contains(.unquoted), let open = openingQuote(at),
                open != literal
            {
                var cell = Cell(start: open + 1, end: open + 1, isQuoted: true)
                if let behind = close(&cell, reading, &row) {
                    cells.append(cell)
                    at = behind
                } else {
                    row.isUnclosed = true
                    at = plainCell(at, &cells, &row)
                }
            } else {
                at = plainCell(at, &cells, &row)
            }
            if at >= end {
                reachedEnd = true
                return row
            }
            if isDelimiter(at) {
                at &+= 1 &+ more.count
                guard joinsRuns else { continue }
                at = behindRun(at)
                if at < end, base[at] != 10, base[at] != 13 { continue }
                if at >= end { reachedEnd = true }
            }
            row.next = at >= end ? end : afterLineEnd(at)
            return row
        }
    }

    /// Where a run of delimiters ends.
    private func behindRun(_ from: Int) -> Int {
        var at = from
        while at < end, base[at] == first { at &+= 1 }
        return at
    }

    /// The first line end or marked byte at or after an index, eight bytes at a time; it may stand a
    /// few bytes behind the end.
    @inline(__always)
    private func nextMark(_ from: Int, _ patterns: (UInt64, UInt64)) -> Int {
        var at = from
        while at < end {
            let word = WordScan.word(base, at)
            let marks =
                WordScan.equal(word, patterns.0) | WordScan.equal(word, patterns.1)
                | WordScan.equal(word, WordScan.repeating(10))
                | WordScan.equal(word, WordScan.repeating(13))
            if marks != 0 { return at &+ WordScan.index(marks) }
            at &+= 8
        }
        return at
    }

    // MARK: - Cells

    /// Where the quote of a quoted cell stands, if one may begin at an index.
    @inline(__always) private func openingQuote(_ at: Int) -> Int? {
        if base[at] == quote { return at < end ? at : nil }
        guard skipsBlanks, base[at] == 32 else { return nil }
        var open = at
        while open < end, base[open] == 32 { open &+= 1 }
        return open < end && base[open] == quote ? open : nil
    }

    /// Reads a cell without quotes; returns where it ends.
    private mutating func plainCell(_ start: Int, _ cells: inout [Cell], _ row: inout Row) -> Int {
        var at = start
        var isCoded = false
        while at < end {
            if isSimple {
                at = nextMark(at, cellMarks)
                if at >= end { break }
            }
            let byte = base[at]
            if byte == 10 || byte == 13 { break }
            if byte == first, isDelimiter(at) { break }
            if hasQuote, byte == quote { row.strayQuotes &+= 1 }
            if hasEscape, byte == escape, isEscaped(at &+ 1) {
                isCoded = true
                at &+= 1
            }
            at &+= 1
        }
        cells.append(Cell(start: start, end: min(at, end), isCoded: isCoded))
        return min(at, end)
    }

    /// Looks for the quote that ends a cell; returns what stands behind it and blanks.
    private mutating func close(
        _ cell: inout Cell, _ reading: Reading, _ row: inout Row
    ) -> Int? {
        if cell.start > noEnd {
            reachedEnd = true
            return nil
        }
        let limit = min(end, cell.start &+ longest)
        var at = cell.start
        var lines = 0
        var stray = 0
        var isCoded = false
        while at < limit {
            if !hasEscape {
                at = nextMark(at, quotePattern)
                if at >= limit { break }
            }
            let byte = base[at]
            if byte == quote {
                // Behind an inner quote that is not doubled, two may end it and the cell.
                if base[at &+ 1] == quote, at &+ 1 < end, !reading.contains(.undoubled),
                    stray & 1 == 0 && !hasEscape || !ends(at &+ 2)
                {
                    isCoded = true
                    at &+= 2
                    continue
                }
                if stray & 1 == 1, goesOn(at &+ 1) {
                    // It ends an inner quote: `"said "no", they say"`.
                } else if let behind = endOfQuoted(at &+ 1) {
                    cell.end = at
                    cell.isCoded = isCoded
                    row.innerLines &+= lines
                    row.strayQuotes &+= stray
                    return behind
                }
                stray &+= 1
            } else if byte == 10 || byte == 13 {
                if reading.contains(.onOneLine) { return nil }
                if byte == 10 || base[at &+ 1] != 10 { lines &+= 1 }
            } else if hasEscape, byte == escape, isEscaped(at &+ 1) {
                isCoded = true
                at &+= 1
            }
            at &+= 1
        }
        if limit == end { reachedEnd = true }
        if limit == end, !reading.contains(.onOneLine) { noEnd = min(noEnd, cell.start) }
        return nil
    }

    /// Where the delimiter, line end or end of text stands behind a quote, blanks passed over.
    @inline(__always) private func endOfQuoted(_ from: Int) -> Int? {
        var at = from
        if ends(at) { return min(at, end) }
        guard skipsBlanks, base[at] == 32 else { return nil }
        while at < end, base[at] == 32 { at &+= 1 }
        return ends(at) ? min(at, end) : nil
    }

    /// Whether a delimiter is punctuation of a sentence: a blank and a word follow.
    private func goesOn(_ at: Int) -> Bool {
        at &+ 2 < end && base[at] == first && more.isEmpty && first != 32 && base[at &+ 1] == 32
            && base[at &+ 2] != quote && base[at &+ 2] != 32
    }

    @inline(__always) private func ends(_ at: Int) -> Bool {
        if at >= end { return true }
        let byte = base[at]
        if byte == 10 || byte == 13 { return true }
        return byte == first && isDelimiter(at)
            // The blank of a delimiter `, ` may be missing at the end of a line.
            || byte == first && !more.isEmpty && (base[at &+ 1] == 10 || base[at &+ 1] == 13)
    }

    /// Whether the character at an index may stand behind an escape.
    @inline(__always) private func isEscaped(_ at: Int) -> Bool {
        guard at < end else { return false }
        let byte = base[at]
        return hasQuote && byte == quote || byte == escape || byte == first || byte == 10
    }

    @inline(__always) private func isDelimiter(_ at: Int) -> Bool {
        guard base[at] == first, at < end, first != 0 else { return false }
        var offset = 1
        for byte in more {
            if at &+ offset >= end || base[at &+ offset] != byte { return false }
            offset &+= 1
        }
        return true
    }

    @inline(__always) private func afterLineEnd(_ at: Int) -> Int {
        base[at] == 13 && at &+ 1 < end && base[at &+ 1] == 10 ? at &+ 2 : at &+ 1
    }

    // MARK: - Text

    /// Appends the text of a cell, doubled quotes and escapes undone.
    public func append(_ cell: Cell, to out: inout ByteBuffer, _ reading: Reading = []) {
        guard cell.isCoded else {
            out.append(ByteSpan(start: base + cell.start, count: cell.end &- cell.start))
            return
        }
        var at = cell.start
        while at < cell.end {
            var byte = base[at]
            if byte == quote, cell.isQuoted, hasQuote, !reading.contains(.undoubled),
                at &+ 1 < cell.end, base[at &+ 1] == quote
            {
                at &+= 1
            } else if hasEscape, byte == escape, at &+ 1 < cell.end, isEscaped(at &+ 1) {
                at &+= 1
                byte = base[at]
            }
            out.append(byte)
            at &+= 1
        }
    }

    /// The text of a cell.
    public func text(_ cell: Cell) -> String {
        guard cell.isCoded else {
            return ByteSpan(start: base + cell.start, count: cell.end - cell.start).text
        }
        var buffer = ByteBuffer(capacity: cell.end - cell.start + 8)
        append(cell, to: &buffer)
        return buffer.span.text
    }
}
