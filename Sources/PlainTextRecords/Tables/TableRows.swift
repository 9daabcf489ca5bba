/// Reads the rows of a foreign table one by one, and mends those that the usual reading does not fit
/// and exactly one other does.
///
/// What can be wrong with a row is told from its width alone: a quote too many or too few makes cells
/// run together or fall apart. Another reading of the quotes counts only if it gives the row the width
/// that the table has.
public struct TableRows {
    /// How a row was read.
    public struct Mending: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Quotes inside a cell are not doubled.
        public static let undoubledQuotes = Mending(rawValue: "undoubledQuotes")
        /// A quote stands at the beginning of a cell that is not quoted.
        public static let extraQuote = Mending(rawValue: "extraQuote")
        /// The quote that ends or begins a cell is missing.
        public static let missingQuote = Mending(rawValue: "missingQuote")
        /// The row has another delimiter than the others.
        public static let otherDelimiter = Mending(rawValue: "otherDelimiter")
    }

    /// A row of the table.
    public struct Row: Sendable {
        /// Where it begins, in bytes of the text.
        public var start: Int
        public var next: Int
        public var reading: TableScanner.Reading = []
        public var mending: Mending?
        public var strayQuotes = 0
        public var innerLines = 0
        public var isUnclosed = false
    }

    public private(set) var scanner: TableScanner
    /// The cells of the row that was read last.
    public private(set) var cells: [TableScanner.Cell] = []
    /// The number of cells that a row should have; 0 if it is not known.
    public let width: Int
    private var others: [TableScanner]
    private var usesOther = -1
    private var spare: [TableScanner.Cell] = []

    public init(
        base: UnsafePointer<UInt8>, end: Int, dialect: TableDialect, width: Int,
        longest: Int = 1 << 22
    ) {
        scanner = TableScanner(base: base, end: end, dialect: dialect, longest: longest)
        self.width = width
        others =
            width < 3
            ? []
            : [44, 59, 9, 124].filter { [$0] != dialect.delimiter }.map {
                var other = dialect
                other.delimiter = [$0]
                other.joinsRuns = false
                return TableScanner(base: base, end: end, dialect: other, longest: longest)
            }
    }

    /// Reads the row at an index; ``cells`` are its cells.
    public mutating func read(at start: Int) -> Row {
        usesOther = -1
        scanner.reachedEnd = false
        let usual = scanner.row(at: start, &cells)
        var row = Row(start: start, next: usual.next)
        row.strayQuotes = usual.strayQuotes
        row.innerLines = usual.innerLines
        row.isUnclosed = usual.isUnclosed
        if cells.count == width {
            guard usual.innerLines > 0, usual.strayQuotes > 0 || usual.innerLines > 1 else {
                return row
            }
            if everyLineFits(start, usual.next) { return take(.onOneLine, .extraQuote, row) }
            let undoubled: TableScanner.Reading = [.onOneLine, .undoubled]
            if everyLineFits(start, usual.next, undoubled) {
                return take(undoubled, .undoubledQuotes, row)
            }
            return row
        }
        guard width > 1, !isBlank else { return row }
        // A delimiter too many behind cells whose quotes are in order.
        if cells.count == width + 1, let last = cells.last, last.end == last.start,
            usual.strayQuotes == 0, !usual.isUnclosed, usual.innerLines == 1
        {
            return row
        }
        return mend(row, usual)
    }

    /// Whether all cells of the row are empty, or hold blanks only.
    public var isBlank: Bool {
        let base = scanner.base
        for cell in cells {
            for index in cell.start..<cell.end where !CellShape.isBlank(base[index]) {
                return false
            }
        }
        return true
    }

    /// The text of a cell of the row that was read last.
    public func text(_ index: Int, _ row: Row) -> String {
        var buffer = ByteBuffer(capacity: cells[index].end - cells[index].start + 8)
        append(index, row, to: &buffer)
        return buffer.span.text
    }

    /// Appends the text of a cell of the row that was read last.
    @inline(__always)
    public func append(_ index: Int, _ row: Row, to out: inout ByteBuffer) {
        let scanner = usesOther < 0 ? scanner : others[usesOther]
        scanner.append(cells[index], to: &out, row.reading)
    }

    // MARK: - Mending

    private mutating func mend(_ row: Row, _ usual: TableScanner.Row) -> Row {
        if let other = underOtherDelimiter(row) { return other }
        let isOdd = usual.strayQuotes > 0 || usual.innerLines > 0 || usual.isUnclosed
        if isOdd || cells.contains(where: { $0.isCoded }) {
            if fits(.undoubled, row.start) { return take(.undoubled, .undoubledQuotes, row) }
        }
        if isOdd {
            if let literal = withLiteralQuote(row) { return literal }
            for reading: TableScanner.Reading in [.onOneLine, [.onOneLine, .undoubled], .unquoted]
            where fits(reading, row.start) {
                return take(reading, .extraQuote, row)
            }
        }
        if isOdd, let joined = joined(row) { return joined }
        if usual.innerLines > 0, everyLineFits(row.start, usual.next, exceptFirst: true) {
            return take(.onOneLine, .extraQuote, row)
        }
        return row
    }

    /// The row split at another usual delimiter, if that gives it just the width of the table.
    private mutating func underOtherDelimiter(_ row: Row) -> Row? {
        for index in others.indices {
            let other = others[index].row(at: row.start, &spare)
            guard spare.count == width, other.innerLines == 0, other.strayQuotes == 0 else {
                continue
            }
            usesOther = index
            swap(&cells, &spare)
            var mended = row
            mended.next = other.next
            mended.mending = .otherDelimiter
            return mended
        }
        return nil
    }

    /// The row with the first quote of a cell read as text. Cells that swallow the beginning of
    /// another quoted one are tried.
    private mutating func withLiteralQuote(_ row: Row) -> Row? {
        for open in suspects(row.start) {
            let again = scanner.row(at: row.start, &spare, [], literal: open)
            if spare.count == width {
                swap(&cells, &spare)
                return mended(row, again, .extraQuote)
            }
            let line = scanner.row(at: row.start, &spare, .onOneLine, literal: open)
            if spare.count == width {
                swap(&cells, &spare)
                return mended(row, line, .extraQuote)
            }
            if let joined = join(row, line) { return joined }
        }
        return nil
    }

    private func mended(
        _ row: Row, _ again: TableScanner.Row, _ mending: Mending
    ) -> Row {
        var mended = row
        mended.next = again.next
        mended.mending = mending
        mended.innerLines = again.innerLines
        mended.strayQuotes = again.strayQuotes
        mended.isUnclosed = again.isUnclosed
        return mended
    }

    /// Where the quotes stand that begin cells in which a quote follows a delimiter.
    private func suspects(_ start: Int) -> [Int] {
        guard let quote = scanner.dialect.quote, let mark = scanner.dialect.delimiter.last else {
            return []
        }
        let base = scanner.base
        var places: [Int] = []
        for cell in cells where cell.isQuoted && places.count < 8 {
            // A long cell is looked at in its beginning only.
            for at in (cell.start + 1)..<max(cell.start + 1, min(cell.end, cell.start + 100_000))
            where base[at] == quote && base[at - 1] == mark {
                places.append(cell.start - 1)
                break
            }
        }
        return places
    }

    private mutating func fits(_ reading: TableScanner.Reading, _ start: Int) -> Bool {
        _ = scanner.row(at: start, &spare, reading)
        return spare.count == width
    }

    private mutating func take(
        _ reading: TableScanner.Reading, _ mending: Mending, _ row: Row
    ) -> Row {
        let again = scanner.row(at: row.start, &cells, reading)
        var result = mended(row, again, mending)
        result.reading = reading
        return result
    }

    /// Whether each line of a run, read alone, has the width of the table: then the quote that seemed
    /// to hold them together is a stray one.
    private mutating func everyLineFits(
        _ start: Int, _ end: Int, _ reading: TableScanner.Reading = .onOneLine,
        exceptFirst: Bool = false
    ) -> Bool {
        var at = start
        var lines = 0
        while at < end, lines < 200 {
            let line = scanner.row(at: at, &spare, reading)
            if spare.count != width, !(exceptFirst && lines == 0) { return false }
            at = line.next
            lines += 1
        }
        return lines > 1
    }

    /// A row with too many cells, of which one lacks a quote: the cells from its beginning to its end
    /// are one.
    private mutating func joined(_ row: Row) -> Row? {
        let line = scanner.row(at: row.start, &spare, .onOneLine)
        return join(row, line)
    }

    /// Joins cells of ``spare``.
    private mutating func join(_ row: Row, _ line: TableScanner.Row) -> Row? {
        let surplus = spare.count - width
        guard surplus > 0, surplus <= 40 else { return nil }
        let quote = scanner.dialect.quote ?? 0
        let base = scanner.base
        var found: (from: Int, to: Int, start: Int, end: Int)?
        for index in spare.indices where !spare[index].isQuoted {
            let cell = spare[index]
            guard cell.end > cell.start else { continue }
            let begins = base[cell.start] == quote
            let ends = base[cell.end - 1] == quote
            if begins == ends { continue }
            let range =
                begins
                ? (index, index + surplus, cell.start + 1, -1)
                : (index - surplus, index, -1, cell.end - 1)
            guard range.0 >= 0, range.1 < spare.count, found == nil else { return nil }
            found = (
                range.0, range.1, range.2 < 0 ? spare[range.0].start : range.2,
                range.3 < 0 ? spare[range.1].end : range.3
            )
        }
        guard let found else { return nil }
        var whole = TableScanner.Cell(start: found.start, end: found.end, isQuoted: true)
        whole.isCoded = true
        cells = Array(spare[..<found.from]) + [whole] + Array(spare[(found.to + 1)...])
        var mended = row
        mended.next = line.next
        mended.mending = .missingQuote
        mended.innerLines = 0
        return mended
    }
}
