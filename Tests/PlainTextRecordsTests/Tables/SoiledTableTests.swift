import PlainTextRecords
import XCTest

/// Clean tables are soiled in every known way; inspection must find the way, and cleaning the table.
final class SoiledTableTests: XCTestCase {
    private func check(
        _ text: String, _ wanted: [[String]], _ label: String, header: Int = 1, preamble: Int = 0,
        footer: Int = 0, delimiter: String = ",", quote: UInt8 = 34, file: StaticString = #filePath,
        line: UInt = #line
    ) {
        let found = Inspected(text)
        let inspection = found.inspection
        XCTAssertEqual(inspection.dialect.delimiterText, delimiter, label, file: file, line: line)
        if inspection.usesQuotes {
            XCTAssertEqual(inspection.dialect.quote, quote, label, file: file, line: line)
        }
        XCTAssertEqual(found.table?.part.header.count, header, label, file: file, line: line)
        XCTAssertEqual(found.table?.part.preamble.count, preamble, label, file: file, line: line)
        XCTAssertEqual(found.table?.part.footer.count, footer, label, file: file, line: line)
        let width = found.rows.first?.count ?? 0
        let cells = wanted.map { Array(($0 + Array(repeating: "", count: 20)).prefix(width)) }
        let rows = header == 0 ? Array(found.rows.dropFirst()) : found.rows
        XCTAssertEqual(rows, cells, label, file: file, line: line)
        // Nothing but empty cells may be left out.
        XCTAssertTrue(
            wanted.allSatisfy { $0.dropFirst(width).allSatisfy(\.isEmpty) }, label, file: file,
            line: line)
    }

    func testDelimiters() {
        for table in CleanTable.samples {
            for delimiter in [",", ";", "\t", "|", " ", ", ", "^", "~", "§", ":", "#"] {
                for all in [false, true] {
                    check(
                        CleanTable.text(table.all, delimiter: delimiter, quotesAll: all), table.all,
                        "\(table.name) \(delimiter) \(all)", delimiter: delimiter)
                }
            }
        }
    }

    func testQuotesAndEscapes() {
        for table in CleanTable.samples {
            for all in [false, true] {
                let label = "\(table.name) \(all)"
                check(
                    CleanTable.text(table.all, quote: "'", escape: "'", quotesAll: all), table.all,
                    label, quote: 39)
                check(
                    CleanTable.text(table.all, escape: "\\", quotesAll: all), table.all, label)
                check(CleanTable.text(table.all, escape: nil, quotesAll: all), table.all, label)
            }
        }
    }

    func testLineEnds() {
        for table in CleanTable.samples {
            for (end, kind) in [("\n", "lf"), ("\r", "cr"), ("\r\n", "crlf")] {
                let text = CleanTable.text(table.all, lineEnd: end)
                check(text, table.all, table.name)
                check(text + end, table.all, table.name)
                XCTAssertEqual(Inspected(text).inspection.lineEnd.rawValue, kind)
            }
            let text = CleanTable.text(table.all)
            check(
                String(text.unicodeScalars.dropLast(2).map(Character.init)), table.all, table.name)
        }
    }

    func testHeaders() {
        for table in CleanTable.samples {
            check(CleanTable.text(table.rows), table.rows, table.name, header: 0)
            let twice = table.header.map { "\($0) \($0)" }
            check(
                CleanTable.text([table.header] + table.all), [twice] + table.rows, table.name,
                header: 2)
            check(CleanTable.text([table.header]), [table.header], table.name)
            check(
                CleanTable.text(Array(table.all.prefix(2))), Array(table.all.prefix(2)), table.name)
            var group = Array(repeating: "", count: table.header.count)
            group[0] = "Gruppe A"
            group[group.count / 2] = "Gruppe B"
            let joined = zip(group, table.header).map { $0.isEmpty ? $1 : "\($0) \($1)" }
            check(
                CleanTable.text([group] + table.all, delimiter: ";"), [joined] + table.rows,
                table.name, header: 2, delimiter: ";")
        }
    }

    func testTitlesAndNotes() {
        for table in CleanTable.samples {
            let text = CleanTable.text(table.all)
            check("Liste der Anbieter\r\n\r\n" + text, table.all, table.name, preamble: 2)
            let title = ["Liste"] + Array(repeating: "", count: table.header.count - 1)
            check(
                CleanTable.text([title, title] + table.all), table.all, table.name, preamble: 2)
            check(
                text + "\r\nQuelle: eigene Erhebung\r\nStand: 2018\r\n", table.all, table.name,
                footer: 3)
            check(
                "sep=;\r\n" + CleanTable.text(table.all, delimiter: ";"), table.all, table.name,
                delimiter: ";")
        }
    }

    func testQuoteTooManyOrTooFew() {
        for table in CleanTable.samples {
            for row in [0, 1, 5, table.rows.count] {
                for column in 0..<table.header.count {
                    var cells = table.all.map {
                        $0.map { CleanTable.cell($0, ",", "\"", "\"", false) }
                    }
                    var wanted = table.all
                    let cell = cells[row][column]
                    cells[row][column] =
                        cell.hasPrefix("\"") ? "\"" + cell : "\"" + cell
                    wanted[row][column] = "\"" + wanted[row][column]
                    let text = cells.map { $0.joined(separator: ",") }.joined(separator: "\r\n")
                    check(text + "\r\n", wanted, "\(table.name) \(row) \(column)")
                    guard cell.hasPrefix("\""), cell.contains(",") else { continue }
                    for missing in [String(cell.dropFirst()), String(cell.dropLast())] {
                        // A quote at the end of the text itself cannot be told from its own.
                        if table.all[row][column].contains("\"") { continue }
                        cells[row][column] = missing
                        let text = cells.map { $0.joined(separator: ",") }
                            .joined(separator: "\r\n")
                        check(text + "\r\n", table.all, "\(table.name) \(row) \(column) missing")
                    }
                }
            }
        }
    }

    func testRowsOfAnotherShape() {
        for table in CleanTable.samples {
            for row in [0, 1, 7, table.rows.count] {
                var lines = table.all.map { CleanTable.text([$0]) }
                lines[row] = CleanTable.text([table.all[row]], delimiter: ";")
                check(lines.joined(), table.all, "\(table.name) \(row) other delimiter")
                guard row > 0 else { continue }
                var wanted = table.all
                wanted[row].remove(at: 1)
                check(CleanTable.text(wanted), wanted, "\(table.name) \(row) short")
            }
            var wanted = table.all
            wanted[3].append("zu viel")
            let found = Inspected(CleanTable.text(wanted))
            XCTAssertEqual(found.rows.first?.last, "#\(table.header.count + 1)")
            XCTAssertEqual(found.rows[3].last, "zu viel")
            XCTAssertEqual(found.table?.notes.longRows, 1)
            let trailing = table.all.map { $0 + [""] }
            check(CleanTable.text(trailing), table.all, "\(table.name) trailing delimiters")
        }
    }

    func testCellsOfSeveralLines() {
        for table in CleanTable.samples {
            var rows = table.all
            for row in stride(from: 2, to: rows.count, by: 5) {
                rows[row][1] += "\nzweite Zeile, mit Komma"
            }
            check(CleanTable.text(rows), rows, table.name)
        }
    }

    func testTwoTables() {
        for table in CleanTable.samples {
            let second = [["a", "b", "c"]] + (0..<4).map { ["\($0)", "x\($0)", "y"] }
            let text = CleanTable.text(table.all) + "\r\n" + CleanTable.text(second)
            let found = Inspected(text)
            XCTAssertEqual(found.inspection.tables.count, 2, table.name)
            XCTAssertEqual(found.inspection.largest, 0, table.name)
            XCTAssertEqual(Inspected(text, table: 1).rows, second, table.name)
        }
    }

    func testEncodings() {
        let table = CleanTable.samples[1]
        let text = CleanTable.text(table.all, delimiter: ";")
        let windows = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let cases: [([UInt8], TextEncoding, ForeignEncoding.Reason, Bool)] = [
            (Array(text.utf8), .utf8, .wellFormed, false),
            ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8, .byteOrderMark, false),
            (windows, .windows1252, .notUTF8, false),
            ([0xEF, 0xBB, 0xBF] + windows, .windows1252, .wrongMark, false),
            (
                [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
                .utf16LittleEndian, .byteOrderMark, false
            ),
            (
                text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }, .utf16BigEndian,
                .nulPattern, false
            ),
            (
                text.utf8.flatMap { Array(String(UnicodeScalar($0)).utf8) }, .utf8, .wellFormed,
                true
            ),
        ]
        for (bytes, encoding, reason, isDouble) in cases {
            let found = Inspected(bytes)
            XCTAssertEqual(found.inspection.encoding.encoding, encoding)
            XCTAssertEqual(found.inspection.encoding.reason, reason)
            XCTAssertEqual(found.inspection.encoding.isDouble, isDouble)
            XCTAssertEqual(found.rows, table.all)
        }
    }
}
