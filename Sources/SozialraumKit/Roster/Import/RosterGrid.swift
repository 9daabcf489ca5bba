import PlainTextRecords

/// A roster as rows of texts: the rows of one of its tables, and everything around them.
struct RosterGrid {
    /// A row of data.
    struct Row {
        /// From 1; titles, header, blank rows and notes are not counted.
        var number: Int
        var cells: [String]
    }

    /// A row that is no data: a title, a note, a sum, another table.
    struct OtherRow {
        var kind: String
        var cells: [String]
    }

    var header: [String] = []
    private(set) var hasHeader = false
    var rows: [Row] = []
    var others: [OtherRow] = []

    /// - Parameter number: Which table of the file, from 0; nil: the largest.
    init(_ file: ForeignTable, table number: Int? = nil) {
        let inspection = file.inspection
        let number = number ?? inspection.largest
        guard inspection.tables.indices.contains(number) else { return }
        let table = inspection.tables[number]
        header = table.header
        hasHeader = !table.part.header.isEmpty
        let part = table.part
        let comment = inspection.commentMark.map { String(UnicodeScalar($0.byte)) }
        var index = 0
        file.eachRow { cells in
            defer { index += 1 }
            guard cells.contains(where: { !$0.isBlankText }) else { return }
            if part.data.contains(index), cells.count != inspection.rowWidth, let comment,
                cells.first?.trimmedBlanks.hasPrefix(comment) == true
            {
                others.append(OtherRow(kind: "comment", cells: cells))
            } else if part.data.contains(index), cells != table.lastHeader || cells.isEmpty {
                rows.append(Row(number: rows.count + 1, cells: cells))
            } else if !part.header.contains(index) {
                let kind =
                    part.preamble.contains(index)
                    ? "preamble"
                    : part.footer.contains(index)
                        ? "footer" : part.data.contains(index) ? "repeatedHeader" : "otherTable"
                others.append(OtherRow(kind: kind, cells: cells))
            }
        }
        joinHyphenated()
    }

    /// A first row in which words of the header go on (`Rechts-` above `form`) belongs to the header.
    private mutating func joinHyphenated() {
        guard hasHeader, let first = rows.first?.cells, rows.count > 1 else { return }
        var joined = header
        var isJoined = false
        for (index, cell) in first.enumerated() where !cell.isBlankText {
            guard index < header.count else { return }
            // Values are no names of columns.
            let values: CellKinds = [.email, .url, .phone, .plz, .integer, .street, .legalForm]
            let text = cell.trimmedBlanks
            guard CellKinds.of(text).isDisjoint(with: values) else { return }
            let isLower = text.unicodeScalars.first.map { $0.properties.isLowercase } ?? false
            if header[index].hasSuffix("-"), isLower {
                joined[index] = header[index].dropLast() + text
                let claim = ColumnMapper.reader.read(joined[index]).claims.first
                guard let claim, claim.confidence >= 0.8 else { return }
                isJoined = true
            } else {
                joined[index] = header[index].isBlankText ? text : header[index] + " " + text
            }
        }
        guard isJoined else { return }
        header = joined
        rows.removeFirst()
        for index in rows.indices { rows[index].number = index + 1 }
    }

    /// The marks with which notes below the table begin: `1)`.
    var footnotes: Set<String> {
        Set(
            others.filter { $0.kind == "footer" }.compactMap { other in
                let text = other.cells.first { !$0.isBlankText }?.trimmedBlanks ?? ""
                guard let end = text.firstIndex(of: ")"), text[..<end].allSatisfy(\.isNumber)
                else { return nil }
                return String(text[...end])
            })
    }

    /// Some cells of each column.
    func samples(_ limit: Int = 300) -> [[String]] {
        header.indices.map { column in
            rows.prefix(limit).map { column < $0.cells.count ? $0.cells[column] : "" }
        }
    }
}

extension String {
    /// The text without blanks at its ends.
    var trimmedBlanks: String {
        var scalars = unicodeScalars[...]
        while let first = scalars.first, first == " " || first == "\t" || first == "\n" {
            scalars.removeFirst()
        }
        while let last = scalars.last, last == " " || last == "\t" || last == "\n" {
            scalars.removeLast()
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Whether there is nothing but blanks.
    var isBlankText: Bool {
        unicodeScalars.allSatisfy { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    }
}
