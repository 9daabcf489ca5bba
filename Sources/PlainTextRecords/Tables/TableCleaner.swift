/// Writes a foreign table as plain CSV: UTF-8, commas, LF, quotes where RFC 4180 needs them, one header
/// row, every row as long as it. Values are not changed.
///
/// Text is handed in block by block; a row that a block cuts off is left to the next.
public struct TableCleaner: Sendable {
    /// What is to be left out, and how wide the table is.
    public struct Plan: Sendable {
        public var dialect: TableDialect
        /// How many cells rows of the file should have.
        public var usual: Int
        /// How many columns are written.
        public var width: Int
        /// The header that is written.
        public var header: [String]
        /// The cells of a row that repeats the header; such rows are left out.
        public var repeated: [String]
        /// With what comments begin; rows of another width that begin with it are left out.
        public var comments: CommentMark?
        /// How many rows are passed over at the beginning.
        public var skippedRows: Int
        /// How many rows are written at most, blank ones counted.
        public var rows: Int
        /// How many rows are left out at the end.
        public var trailingRows: Int
        /// How much text behind the beginning of a row is waited for, in bytes, where a quote is not
        /// closed.
        public var lookAhead = 1 << 16

        /// - Parameter table: The index of the table in the inspection.
        public init(_ inspection: TableInspection, table index: Int) {
            let table = inspection.tables[index]
            let isOpen = !inspection.isWhole && index == inspection.tables.count - 1
            dialect = inspection.dialect
            usual = inspection.rowWidth
            width = table.width
            header = table.header
            repeated = table.lastHeader
            comments = inspection.commentMark
            skippedRows = table.part.data.lowerBound
            rows = isOpen ? Int.max : table.part.data.count
            trailingRows = isOpen ? inspection.trailingRows : 0
        }

        /// Makes room for rows that are wider than the sample showed.
        public mutating func widen(to widest: Int) {
            while width < widest {
                width += 1
                header.append("#\(width)")
            }
        }
    }

    public private(set) var plan: Plan
    /// How many rows of data were written, and how many cells of the file they hold.
    public private(set) var rowCount = 0
    /// Rows that have more cells than the plan says; their cells are written all the same.
    public private(set) var widerRows = 0
    /// The most cells that a row has, empty ones at the end not counted.
    public private(set) var widest = 0
    /// Whether rows are written; else they are only measured.
    public let writes: Bool
    private var rowIndex = 0
    /// Where the last rows begin in the output, while they may be notes.
    private var held: [Int] = []

    public init(_ plan: Plan, writes: Bool = true) {
        self.plan = plan
        self.writes = writes
    }

    /// Writes the header.
    public func writeHeader(to out: inout ByteBuffer) {
        guard !plan.header.isEmpty else { return }
        for (column, name) in plan.header.enumerated() {
            if column > 0 { out.append(44) }
            name.withByteSpan { Self.append(quoted: $0, to: &out) }
        }
        if plan.header.count == 1, plan.header[0].isEmpty { out.append("\"\"" as StaticString) }
        out.append(10)
    }

    /// Reads the rows of a block.
    ///
    /// - Parameters:
    ///   - text: UTF-8 with at least 64 zero bytes behind it.
    ///   - start: Where the first row begins.
    ///   - limit: Rows that begin there or behind are not read.
    ///   - isLast: Whether the file ends with the block.
    ///   - out: Gets the rows.
    /// - Returns: Where the first row begins that was not read; it is to be handed in again.
    public mutating func add(
        _ text: ByteSpan, from start: Int = 0, upTo limit: Int = .max, isLast: Bool,
        to out: inout ByteBuffer
    ) -> Int {
        var rows = TableRows(
            base: text.start, end: text.count, dialect: plan.dialect, width: plan.usual)
        // Rows as wide as they should be tell nothing new to who measures.
        let plain =
            writes || plan.usual > plan.width
            ? nil : PlainRows(plan.dialect, width: plan.usual)
        let limit = min(limit, text.count)
        var at = start
        while at < limit {
            if rowIndex >= plan.skippedRows, rowIndex - plan.skippedRows >= plan.rows {
                return text.count
            }
            if let next = plain?.next(text, at) {
                at = next
                rowIndex += 1
                continue
            }
            let row = rows.read(at: at)
            if !isLast,
                row.next >= text.count
                    || rows.scanner.reachedEnd && text.count - at < plan.lookAhead
            {
                return at
            }
            at = row.next
            rowIndex += 1
            if rowIndex <= plan.skippedRows { continue }
            add(row, rows, to: &out)
        }
        return at
    }

    private mutating func add(_ row: TableRows.Row, _ rows: TableRows, to out: inout ByteBuffer) {
        if rows.isBlank || isHeader(row, rows) { return }
        if let comments = plan.comments, rows.cells.count != plan.usual,
            comments.begins(rows.scanner.base, row.start)
        {
            return
        }
        rowCount += 1
        let cells = rows.cells.count
        if cells > plan.width {
            var last = cells
            while last > plan.width, rows.cells[last - 1].end == rows.cells[last - 1].start {
                last -= 1
            }
            if last > plan.width { widerRows += 1 }
            widest = max(widest, last)
        }
        guard writes else { return }
        if plan.trailingRows > 0 {
            held.append(out.count)
            if held.count > plan.trailingRows { held.removeFirst() }
        }
        for column in 0..<plan.width {
            if column > 0 { out.append(44) }
            guard column < cells else { continue }
            let cell = rows.cells[column]
            if cell.isCoded {
                var text = ByteBuffer(capacity: cell.end - cell.start + 8)
                rows.append(column, row, to: &text)
                Self.append(quoted: text.span, to: &out)
            } else {
                Self.append(
                    quoted:
                        ByteSpan(
                            start: rows.scanner.base + cell.start, count: cell.end &- cell.start),
                    to: &out)
            }
        }
        if plan.width == 1, rows.cells[0].end == rows.cells[0].start {
            out.append("\"\"" as StaticString)
        }
        out.append(10)
    }

    /// Whether a row repeats the header.
    private func isHeader(_ row: TableRows.Row, _ rows: TableRows) -> Bool {
        guard !plan.repeated.isEmpty, rows.cells.count == plan.repeated.count,
            rows.cells[0].isCoded
                || rows.cells[0].end - rows.cells[0].start == plan.repeated[0].utf8.count
        else { return false }
        for (column, name) in plan.repeated.enumerated() where rows.text(column, row) != name {
            return false
        }
        return true
    }

    /// How many of the bytes written so far are certain to stay.
    public func settled(_ count: Int) -> Int {
        plan.trailingRows > 0 ? held.first ?? count : count
    }

    /// Tells that bytes at the beginning of the output were taken away.
    public mutating func taken(_ count: Int) {
        for index in held.indices { held[index] -= count }
    }

    /// Takes the notes at the end off the output.
    public mutating func finish(_ out: inout ByteBuffer) {
        guard plan.trailingRows > 0, held.count == plan.trailingRows, let first = held.first else {
            return
        }
        rowCount -= held.count
        out.truncate(to: first)
    }

    // MARK: - Reading ahead

    /// Whether the rows of a block are read the same whatever stands before them, once the beginning is
    /// passed.
    public var canBeginAnywhere: Bool { plan.rows == .max }

    /// Whether all rows above the table were passed over.
    public var isBehindBeginning: Bool { rowIndex >= plan.skippedRows }

    /// A cleaner for a block in the middle of the file.
    public var behindBeginning: TableCleaner {
        var plan = plan
        plan.skippedRows = 0
        return TableCleaner(plan, writes: writes)
    }

    /// Where a row of the table seems to begin: behind the first line end that two rows of its width
    /// follow. It may stand inside quotes.
    public func likelyStart(in text: ByteSpan) -> Int? {
        var rows = TableRows(
            base: text.start, end: text.count, dialect: plan.dialect, width: plan.usual)
        var at = 0
        for _ in 0..<64 {
            while at < text.count, text[at] != 10, text[at] != 13 { at += 1 }
            at += at + 1 < text.count && text[at] == 13 && text[at + 1] == 10 ? 2 : 1
            var next = at
            for _ in 0..<2 where next >= at {
                guard next < text.count else { return nil }
                let row = rows.read(at: next)
                let fits =
                    rows.cells.count == plan.usual && row.strayQuotes == 0 && row.mending == nil
                    && row.next < text.count
                next = fits ? row.next : -1
            }
            if next > at { return at }
        }
        return nil
    }

    /// Takes over the counts of a cleaner that read on behind this one.
    ///
    /// - Parameter count: How many bytes this one has written; those of the other follow.
    public mutating func absorb(_ other: TableCleaner, behind count: Int) {
        rowCount += other.rowCount
        widerRows += other.widerRows
        widest = max(widest, other.widest)
        rowIndex += other.rowIndex
        held += other.held.map { $0 + count }
        held.removeFirst(max(0, held.count - plan.trailingRows))
    }

    // MARK: - Writing

    /// Appends a text, quoted where RFC 4180 needs it.
    public static func append(quoted text: ByteSpan, to out: inout ByteBuffer) {
        let count = text.count
        let target = out.room(for: count)
        var needs = false
        var index = 0
        while index &+ 8 <= count {
            let word = WordScan.word(text.start, index)
            let marks =
                WordScan.equal(word, WordScan.repeating(44))
                | WordScan.equal(word, WordScan.repeating(34))
                | WordScan.equal(word, WordScan.repeating(10))
                | WordScan.equal(word, WordScan.repeating(13))
            if marks != 0 { needs = true }
            UnsafeMutableRawPointer(target).storeBytes(
                of: word, toByteOffset: index, as: UInt64.self)
            index &+= 8
        }
        while index < count {
            let byte = text[index]
            target[index] = byte
            if byte == 44 || byte == 34 || byte == 10 || byte == 13 { needs = true }
            index &+= 1
        }
        guard needs else {
            out.advance(by: count)
            return
        }
        out.append(34)
        for index in 0..<count {
            if text[index] == 34 { out.append(34) }
            out.append(text[index])
        }
        out.append(34)
    }
}
