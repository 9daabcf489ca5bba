/// Reads CSV text into rows of strings, where there is no record type to read it into.
public enum CSVText {
    /// The rows of a CSV text (RFC 4180), each with its cells; a header is the first of them.
    ///
    ///     CSVText.rows(of: Array("a,b\n1,\"x, y\"\n".utf8))   // [["a", "b"], ["1", "x, y"]]
    ///
    /// The encoding is the one that ``EncodingDetection`` finds; a byte order mark is skipped. LF,
    /// CRLF and CR each end a line. Rows may differ in length. Blank lines are skipped, unless the
    /// first row has a single cell. A quote against the rule is read as ``CSVScanner`` tells.
    ///
    /// - Parameter delimiter: The byte between cells; neither a quote nor a line end.
    /// - Complexity: O(n).
    public static func rows(
        of bytes: some Sequence<UInt8>, delimiter: UInt8 = UInt8(ascii: ",")
    ) -> [[String]] {
        var raw = ByteBuffer(capacity: bytes.underestimatedCount + 80)
        for byte in bytes { raw.append(byte) }
        let found = EncodingDetection.detect(raw.span)
        var text = ByteBuffer(capacity: raw.count + 80)
        var decoder = TextDecoder(found.encoding)
        decoder.decode(raw.span(from: found.markLength), isLast: true, to: &text)
        text.pad(10)
        return withExtendedLifetime((raw, text)) { rows(in: text.span, delimiter) }
    }

    private static func rows(in text: ByteSpan, _ delimiter: UInt8) -> [[String]] {
        var scanner = CSVScanner(
            base: text.start, at: 0, end: text.count, delimiter: delimiter, isLast: true)
        var cells = [Cell](repeating: .empty, count: 64)
        var slots = Array(0..<64)
        var rows: [[String]] = []
        while scanner.at < scanner.end {
            let isBlank = text[scanner.at] == 10 || text[scanner.at] == 13
            if isBlank, rows.first?.count != 1 {
                scanner.at += 1
                continue
            }
            let start = scanner.at
            var count = scanner.row(&cells, slots, cells.count)
            if count > cells.count {
                cells = [Cell](repeating: .empty, count: count)
                slots = Array(0..<count)
                scanner.at = start
                count = scanner.row(&cells, slots, count)
            }
            scanner.badQuotes.removeAll()
            rows.append(cells[0..<count].map { CellText.string($0, base: text.start) })
        }
        return rows
    }
}

extension CSVText {
    /// Appends a row in canonical form: commas, quotes only where RFC 4180 needs them, LF.
    public static func append(_ row: [String], to out: inout ByteBuffer) {
        for (index, cell) in row.enumerated() {
            if index > 0 { out.append(44) }
            let needsQuotes = cell.utf8.contains { $0 == 44 || $0 == 34 || $0 == 10 || $0 == 13 }
            guard needsQuotes else {
                out.append(cell)
                continue
            }
            out.append(34)
            for byte in cell.utf8 {
                if byte == 34 { out.append(34) }
                out.append(byte)
            }
            out.append(34)
        }
        out.append(10)
    }
}
