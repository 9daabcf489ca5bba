/// Inspects a foreign table.
public struct TableInspector: Sendable {
    public var words: TableWords

    public init(words: TableWords = TableWords()) { self.words = words }

    /// The text of a file or of its beginning, in UTF-8 with room behind it.
    public static func decode(
        _ bytes: ByteSpan, _ encoding: ForeignEncoding, isLast: Bool
    ) -> ByteBuffer {
        var buffer = ByteBuffer(capacity: bytes.count + 128)
        var decoder = TextDecoder(encoding.encoding)
        let body = bytes[min(encoding.markLength, bytes.count)..<bytes.count]
        decoder.decode(body, isLast: isLast, to: &buffer)
        if encoding.isDouble {
            var single = ByteBuffer(capacity: buffer.count + 128)
            DoubleEncoding.undo(buffer.span, to: &single)
            buffer = single
        }
        buffer.pad(0)
        return buffer
    }

    /// Takes NUL and Ctrl-Z, with which some programs end a file, off the end of a text.
    ///
    /// - Returns: How many there were.
    public static func trimEnd(_ text: inout ByteBuffer) -> Int {
        var end = text.count
        while end > 0, text[end - 1] == 0 || text[end - 1] == 26 { end -= 1 }
        let closing = text.count - end
        if closing > 0 {
            text.truncate(to: end)
            text.pad(0)
        }
        return closing
    }

    /// Inspects a text.
    ///
    /// - Parameters:
    ///   - text: UTF-8 with at least 64 zero bytes behind it; whole, or cut behind a line end.
    ///   - tail: The end of the file, from the beginning of a line on, if the text is not whole.
    public func inspect(
        _ text: ByteSpan, _ encoding: ForeignEncoding, tail: ByteSpan? = nil
    ) -> TableInspection {
        var start = 0
        var separator: UInt8?
        if let line = DelimiterDetection.separatorLine(text) {
            start = line.next
            separator = line.delimiter
        }
        let sample = text[start..<text.count]
        let search = DialectSearch(sample)
        var best = search.best
        var confidence = search.confidence
        if let separator, best.dialect.delimiter != [separator] {
            best = search.candidates.first { $0.dialect.delimiter == [separator] } ?? best
            best.dialect.delimiter = [separator]
            confidence = 0.9
        }
        var inspection = TableInspection(
            encoding: encoding, lineEnd: .none, dialect: best.dialect, usesQuotes: best.usesQuotes,
            usesDoubledQuotes: best.usesDoubledQuotes, dialectConfidence: confidence,
            rowWidth: best.width,
            hasSeparatorLine: separator != nil, tables: [], largest: 0, isWhole: tail == nil)
        let rows = TableRows(
            base: text.start, end: text.count, dialect: best.dialect, width: best.width)
        let mark = search.lines.mark
        inspection.commentMark = mark
        let facts = facts(rows, from: start, to: text.count, mark, &inspection)
        let head = facts.prefix { $0.start < start + search.lines.start }.count
        let layout = TableLayout(rows, facts, head: head)
        inspection.usesQuotes = facts.contains { $0.quoted > 0 }
        inspection.tables = layout.parts.map { table($0, rows, facts) }
        inspection.largest =
            inspection.tables.indices.max {
                size(inspection.tables[$0]) < size(inspection.tables[$1])
            } ?? 0
        if let tail { inspection.trailingRows = trailingRows(tail, best, mark) }
        return inspection
    }

    private func size(_ table: InspectedTable) -> Int { table.rowCount * table.width }

    private func facts(
        _ rows: TableRows, from start: Int, to end: Int, _ mark: CommentMark?,
        _ inspection: inout TableInspection
    ) -> [RowFacts] {
        var rows = rows
        var facts: [RowFacts] = []
        var ends = (lf: 0, crlf: 0, cr: 0)
        let base = rows.scanner.base
        var at = start
        while at < end {
            let row = rows.read(at: at)
            facts.append(RowFacts(row, rows, words, mark))
            at = row.next
            if at > start, base[at - 1] == 13 {
                ends.cr += 1
            } else if base[at - 1] == 10 {
                if at - 1 > start, base[at - 2] == 13 { ends.crlf += 1 } else { ends.lf += 1 }
            }
        }
        switch ends {
        case (0, 0, 0): inspection.lineEnd = .none
        case (_, 0, 0): inspection.lineEnd = .lf
        case (0, _, 0): inspection.lineEnd = .crlf
        case (0, 0, _): inspection.lineEnd = .cr
        default: inspection.lineEnd = .mixed
        }
        return facts
    }

    /// How many rows of notes stand at the end.
    private func trailingRows(
        _ tail: ByteSpan, _ best: DialectSearch.Candidate, _ mark: CommentMark?
    ) -> Int {
        var ignored = TableInspection(
            encoding: ForeignEncoding([]), lineEnd: .none, dialect: best.dialect, usesQuotes: false,
            usesDoubledQuotes: false, dialectConfidence: 0, rowWidth: 0, hasSeparatorLine: false,
            tables: [],
            largest: 0, isWhole: false)
        let rows = TableRows(
            base: tail.start, end: tail.count, dialect: best.dialect, width: best.width)
        let facts = facts(rows, from: 0, to: tail.count, mark, &ignored)
        let layout = TableLayout(rows, facts)
        return layout.parts.last?.footer.count ?? 0
    }

    // MARK: - A table

    private func table(
        _ part: TablePart, _ rows: TableRows, _ facts: [RowFacts]
    ) -> InspectedTable {
        var rows = rows
        var table = InspectedTable(
            part: part, header: [], width: 0, samples: [],
            start: part.data.first.map { facts[$0].start } ?? 0, rowCount: 0)
        names(&table, &rows, facts)
        let headerHash = part.header.last.map { facts[$0].hash }
        let named = (table.header.lastIndex { !$0.isEmpty } ?? -1) + 1
        var filled = named
        var delimited = table.header.count
        let usual = max(table.header.count, part.header.isEmpty ? part.width : 0)
        for index in part.data {
            let row = facts[index]
            if row.isBlank {
                table.notes.blankRows += 1
                continue
            }
            if row.isComment, row.width != rows.width {
                table.notes.commentRows += 1
                continue
            }
            if row.hash == headerHash, repeats(row, table, &rows) {
                table.notes.repeatedHeaders += 1
                continue
            }
            table.rowCount += 1
            filled = max(filled, row.last + 1)
            delimited = max(delimited, row.width)
            count(row, usual, &table)
            if table.samples.count < 200 {
                let read = rows.read(at: row.start)
                table.samples.append(rows.cells.indices.map { rows.text($0, read) })
            }
        }
        table.width = max(filled, min(usual, 1))
        table.notes.emptyTrailingColumns = max(0, delimited - table.width)
        fit(&table)
        return table
    }

    private func repeats(
        _ row: RowFacts, _ table: InspectedTable, _ rows: inout TableRows
    ) -> Bool {
        let read = rows.read(at: row.start)
        return rows.cells.indices.map { rows.text($0, read) } == table.lastHeader
    }

    private func count(_ row: RowFacts, _ usual: Int, _ table: inout InspectedTable) {
        if row.width < usual { table.notes.shortRows += 1 }
        if row.last + 1 > usual { table.notes.longRows += 1 }
        if row.width < usual || row.last + 1 > usual, table.notes.firstRagged == nil {
            table.notes.firstRagged = table.rowCount
        }
        if let mending = row.mending { table.notes.mended[mending, default: 0] += 1 }
        if row.strayQuotes > 0, row.mending == nil { table.notes.strayQuoteRows += 1 }
        if row.isUnclosed, row.mending == nil { table.notes.unclosedRows += 1 }
        if row.innerLines > 0 { table.notes.multilineRows += 1 }
    }

    /// The names of the columns, joined over the rows of the header.
    private func names(_ table: inout InspectedTable, _ rows: inout TableRows, _ facts: [RowFacts])
    {
        for index in table.part.header {
            let row = rows.read(at: facts[index].start)
            let cells = names(of: rows, row, facts[index], table)
            table.lastHeader = cells
            for (column, text) in cells.enumerated() {
                if column == table.header.count { table.header.append("") }
                if !text.isEmpty {
                    table.header[column] += table.header[column].isEmpty ? text : " " + text
                }
            }
        }
    }

    /// The cells of a header row; of one that is a comment without the mark and the blank behind it.
    private func names(
        of rows: TableRows, _ row: TableRows.Row, _ facts: RowFacts, _ table: InspectedTable
    ) -> [String] {
        var cells = rows.cells.indices.map { rows.text($0, row) }
        guard facts.isComment, let first = cells.first else { return cells }
        if cells.count > table.part.width, first.count == 1 {
            cells.removeFirst()
        } else if first.hasPrefix("# ") || first.hasPrefix("% ") && table.part.header.lowerBound > 0
        {
            cells[0] = String(first.dropFirst(2))
        }
        return cells
    }

    /// Gives every column a place in header and samples.
    private func fit(_ table: inout InspectedTable) {
        let named = table.header.count
        for column in named..<max(named, table.width) {
            table.header.append("#\(column + 1)")
        }
        table.header = Array(table.header.prefix(table.width))
    }
}
