/// A sample of a table, split under one dialect, and how much of a table it is.
struct SampleTable {
    /// How many cells most rows have.
    private(set) var width = 0
    private(set) var quotedCells = 0
    private(set) var doubledCells = 0
    private(set) var escapedCells = 0
    /// The share of rows that have the usual width; titles above and notes below count little.
    private(set) var consistency = 0.0
    /// How much the cells of a column look alike, from 0 to 1.
    private(set) var likeness = 0.0
    /// The share of cells with quotes left over.
    private(set) var strayShare = 0.0

    /// Whether a quoted cell that begins early goes on behind the sample.
    private(set) var isCutEarly = false

    /// The share of rows with a quote around several cells.
    private(set) var tornShare = 0.0
    /// Whether each row is one cell in quotes, the first one perhaps not.
    private(set) var isAllQuoted = false
    /// How many cells the first row has.
    private(set) var firstWidth = 0
    /// Whether no other cell than the first of a row is without a blank at its beginning.
    private(set) var isBehindBlank = false
    /// Whether the first cell of each row is empty.
    private(set) var beginsEmpty = false
    /// Whether the first row is narrower than those that follow at once, and these have no header; in a
    /// table of words also if it is wider.
    private(set) var leavesFirstOut = false
    /// Whether the blanks of the first row are those of a name like `Name der Person`, above words.
    private(set) var isProse = false
    /// Whether the columns hold words, as far as that was looked at.
    private(set) var isWordy = false
    /// Whether the first row of the usual width certainly is a header.
    private(set) var hasHeader = false

    /// The most rows that are looked at.
    static let rowLimit = 250

    /// - Parameter lines: What is known of the lines; comments are passed over.
    init(_ sample: ByteSpan, _ dialect: TableDialect, _ lines: SampleLines? = nil) {
        let comments = lines?.mark
        var scanner = TableScanner(
            base: sample.start, end: sample.count, dialect: dialect, longest: 1 << 20)
        var cells: [TableScanner.Cell] = []
        var rows: [[TableScanner.Cell]] = []
        var at = 0
        var strays = 0.0
        var isBesideFirst = false
        while at < sample.count, rows.count < Self.rowLimit {
            let start = at
            let row = scanner.row(at: at, &cells)
            if row.isUnclosed, at < sample.count / 2 { isCutEarly = true }
            at = row.next
            if cells.count == 1, cells[0].end == cells[0].start {
                if rows.count == 1 { isBesideFirst = false }
                continue
            }
            if let comments, comments.begins(sample.start, start) { continue }
            if rows.isEmpty { isBesideFirst = true }
            let quotes = LooseQuotes(cells, row, sample, dialect)
            strays += quotes.weight
            if quotes.isTorn { tornShare += 1 }
            for cell in cells where cell.isQuoted {
                quotedCells += 1
                if cell.isCoded { doubledCells += 1 }
            }
            if dialect.escape != nil {
                for cell in cells where cell.isCoded && Self.holdsEscape(sample, cell) {
                    escapedCells += 1
                }
            }
            rows.append(cells)
        }
        guard let first = rows.first else { return }
        firstWidth = first.count
        tornShare /= Double(rows.count)
        isAllQuoted =
            quotedCells > 0 && strays * 4 < Double(rows.count)
            && rows.dropFirst(quotedCells > 1 || rows.count == 2 ? 1 : 0).allSatisfy {
                $0.count == 1 && $0[0].isQuoted
            } && first.count == 1
        measureWidth(rows)
        measureLikeness(rows, sample, dialect)
        let allCells = rows.reduce(0) { $0 + $1.count }
        strayShare = min(1, strays / Double(max(allCells / 4, 1)))
        lookAtHeader(rows, scanner, isBesideFirst, lines?.kind == .token)
    }

    /// Whether the first row of the usual width is a header, as its values tell.
    private mutating func lookAtHeader(
        _ rows: [[TableScanner.Cell]], _ scanner: TableScanner, _ isBesideFirst: Bool,
        _ looksForHeader: Bool
    ) {
        guard width > 1, width < 400, let first = rows.firstIndex(where: { $0.count == width })
        else { return }
        let leaves = isBesideFirst && first > 0 && rows[1].count > 1
        let isBlank = scanner.dialect.delimiter == [32]
        if leaves || first == 0 && (looksForHeader || isBlank) {
            var columns = ColumnShapes(width: width)
            for row in rows[(first + 1)...].prefix(60) where row.count == width {
                columns.add(row.map(scanner.text))
            }
            let cells = rows[first].map(scanner.text)
            let valued = columns.valued
            // Words below a line of words tell nothing: they may be values of one column.
            hasHeader =
                first == 0
                ? columns.rows > 0 && columns.vote(cells) > 0.3
                : !valued.isEmpty && columns.names(cells, valued)
            isWordy = valued.isEmpty
            isProse = isBlank && isWordy && Self.isProse(cells)
        }
        // Names of columns of words would be as many as these.
        let isNarrower = rows[0].count < min(width, rows[min(1, rows.count - 1)].count)
        leavesFirstOut = leaves && !hasHeader && (isNarrower || isWordy)
        let body = rows[first...].filter { $0.count == width }
        isBehindBlank = body.allSatisfy { row in
            row.dropFirst().allSatisfy { $0.end > $0.start && scanner.base[$0.start] == 32 }
        }
        beginsEmpty = body.allSatisfy { $0[0].end == $0[0].start }
    }

    /// Whether the first word begins with a capital, and a later one does not.
    private static func isProse(_ words: [String]) -> Bool {
        words.first?.first?.isUppercase == true
            && words.dropFirst().contains { $0.first?.isLowercase == true }
    }

    private mutating func measureWidth(_ rows: [[TableScanner.Cell]]) {
        var counts: [Int: Int] = [:]
        for row in rows { counts[row.count, default: 0] += 1 }
        // Wider rows say more; a single wide row says little.
        let lines = counts.removeValue(forKey: 1) ?? 0
        width =
            counts.max {
                let left = Double($0.value) * weight($0.key)
                let right = Double($1.value) * weight($1.key)
                return left == right ? $0.key < $1.key : left < right
            }?.key ?? 1
        // Lines beside a wide table are titles and notes; beside a narrow one, values of one column.
        let share = width < 4 ? 0.6 : 0.4
        if Double(lines) * share > Double(counts[width] ?? 0) * weight(width) { width = 1 }
        guard width > 1 else { return }
        let usual = counts[width] ?? 0
        // Titles above and notes below the table are narrower.
        let first = rows.firstIndex { $0.count == width } ?? 0
        let last = rows.lastIndex { $0.count == width } ?? 0
        let inside = last - first + 1
        let outside = rows.count - inside
        consistency =
            Double(usual) / (Double(inside) + 0.3 * Double(outside))
        if usual == 1, rows.count > 2 { consistency *= 0.6 }
    }

    private func weight(_ width: Int) -> Double {
        1 + 0.02 * Double(min(width, 20))
    }

    /// For every column the share of its commonest shape.
    private mutating func measureLikeness(
        _ rows: [[TableScanner.Cell]], _ sample: ByteSpan, _ dialect: TableDialect
    ) {
        let fitting = rows.filter { $0.count == width }
        // The first one may be the header.
        let body = fitting.count > 1 ? Array(fitting.dropFirst()) : fitting
        var total = 0.0
        var weights = 0.0
        let columns = min(width, 64)
        var counts = [Int](repeating: 0, count: CellShape.allCases.count)
        for column in 0..<columns {
            for index in counts.indices { counts[index] = 0 }
            var left = 0
            for row in body {
                let cell = row[column]
                let bytes = sample[cell.start..<cell.end]
                let shape = CellShape.of(bytes)
                counts[Int(shape.rawValue)] += 1
                if !cell.isQuoted, shape != .url, Self.holdsOtherDelimiter(bytes, dialect) {
                    left += 1
                } else if !cell.isQuoted, Self.standsInQuotes(bytes) {
                    left += 1
                }
            }
            let filled = body.count - counts[Int(CellShape.empty.rawValue)]
            if filled == 0 {
                total += 0.25
                weights += 0.5
                continue
            }
            total += rating(counts, filled) * (1 - 0.75 * Double(left) / Double(filled))
            weights += 1
        }
        likeness = weights > 0 ? total / weights : 0
    }

    private func rating(_ counts: [Int], _ filled: Int) -> Double {
        func count(_ shape: CellShape) -> Int { counts[Int(shape.rawValue)] }
        let numbers = count(.integer) + count(.number)
        let dates = count(.date) + count(.time)
        let words = count(.word) + count(.text) + count(.code)
        let best = max(numbers, dates, count(.phone), count(.email), count(.url))
        let typed = Double(best) / Double(filled)
        let wordy = Double(words) / Double(filled)
        let junk = Double(count(.other)) / Double(filled)
        return max(typed, 0.8 * wordy, 0.7 * (typed + wordy)) * (1 - 0.6 * junk)
    }

    /// Whether a cell holds a character that usually is a delimiter and seldom stands in texts.
    private static func holdsOtherDelimiter(_ bytes: ByteSpan, _ dialect: TableDialect) -> Bool {
        let first = dialect.delimiter.first ?? 0
        for index in 0..<bytes.count {
            let byte = bytes[index]
            if byte == 59 || byte == 9 || byte == 124 || byte < 9, byte != first { return true }
            if byte == 44, first != 44, index + 1 < bytes.count, bytes[index + 1] != 32,
                !isDigit(bytes[index + 1])
            {
                return true
            }
        }
        return false
    }

    /// Whether a cell stands in quotes that the dialect does not know.
    private static func standsInQuotes(_ bytes: ByteSpan) -> Bool {
        guard bytes.count > 1 else { return false }
        let first = bytes[0]
        return (first == 34 || first == 39) && bytes[bytes.count - 1] == first
    }

    /// Whether a backslash stands in front of a quote or delimiter.
    private static func holdsEscape(_ sample: ByteSpan, _ cell: TableScanner.Cell) -> Bool {
        for index in cell.start..<cell.end where sample[index] == 92 && index + 1 < cell.end {
            let next = sample[index + 1]
            if [34, 39, 44, 59, 9, 10, 124].contains(next) { return true }
        }
        return false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}
