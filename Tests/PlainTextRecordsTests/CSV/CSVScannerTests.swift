import PlainTextRecords
import XCTest

final class CSVScannerTests: XCTestCase {
    private struct Scan: Equatable {
        var rows: [[String]]
        var badQuotes: [Int] = []
    }

    private func scan(_ text: String, delimiter: UInt8 = 44) -> Scan {
        let block = PaddedBlock(text.utf8, padding: 10)
        var scanner = CSVScanner(
            base: block.base, at: 0, end: block.count, delimiter: delimiter, isLast: true)
        var rows: [[String]] = []
        while scanner.at < scanner.end, let row = scanner.texts() { rows.append(row) }
        XCTAssertEqual(scanner.at, block.count, text)
        return withExtendedLifetime(block) { Scan(rows: rows, badQuotes: scanner.badQuotes) }
    }

    func testLinesAndCells() {
        let cases: [Case<String, Scan>] = [
            Case("", Scan(rows: [])),
            Case("a", Scan(rows: [["a"]])),
            Case("a,b", Scan(rows: [["a", "b"]])),
            Case("a,b\n", Scan(rows: [["a", "b"]])),
            Case("a,b\r\n", Scan(rows: [["a", "b"]])),
            Case("a,b\r", Scan(rows: [["a", "b"]])),
            Case("a\nb\r\nc\rd", Scan(rows: [["a"], ["b"], ["c"], ["d"]])),
            Case("a\n\rb", Scan(rows: [["a"], [""], ["b"]])),
            Case("a\r\r\nb", Scan(rows: [["a"], [""], ["b"]])),
            Case("\n", Scan(rows: [[""]])),
            Case(",", Scan(rows: [["", ""]])),
            Case(",,\n", Scan(rows: [["", "", ""]])),
            Case("a,\n,b", Scan(rows: [["a", ""], ["", "b"]])),
            Case(" a , b ", Scan(rows: [[" a ", " b "]])),
            Case("€,ä\u{0},😀", Scan(rows: [["€", "ä\u{0}", "😀"]])),
            Case(
                "a long cell beyond a word,another long cell\n",
                Scan(rows: [["a long cell beyond a word", "another long cell"]])),
        ]
        check(cases) { scan($0) }
    }

    func testQuotes() {
        let cases: [Case<String, Scan>] = [
            Case("\"\"", Scan(rows: [[""]])),
            Case("\"\",\"\"", Scan(rows: [["", ""]])),
            Case(#""a,b",c"#, Scan(rows: [["a,b", "c"]])),
            Case("\"a\nb\",c\nd", Scan(rows: [["a\nb", "c"], ["d"]])),
            Case("\"a\r\nb\",c\r\nd", Scan(rows: [["a\r\nb", "c"], ["d"]])),
            Case("\"a\rb\"\rd", Scan(rows: [["a\rb"], ["d"]])),
            Case(#""a""b""#, Scan(rows: [[#"a"b"#]])),
            Case("\"\"\"\"", Scan(rows: [["\""]])),
            Case("\"\"\"\"\"\"", Scan(rows: [["\"\""]])),
            Case("\"\"\"a\"\"\"", Scan(rows: [["\"a\""]])),
            Case("\"\"\"", Scan(rows: [["\"\"\""]], badQuotes: [0])),
            Case("x,\"\"\"\",\"y\"", Scan(rows: [["x", "\"", "y"]])),
            Case(#""ha ""ha"" ha","b""#, Scan(rows: [[#"ha "ha" ha"#, "b"]])),
        ]
        check(cases) { scan($0) }
    }

    func testBadQuotes() {
        let cases: [Case<String, Scan>] = [
            // A quote inside a cell without quotes.
            Case(#"a"b,c"#, Scan(rows: [[#"a"b"#, "c"]], badQuotes: [1])),
            Case(#"a""b,c"#, Scan(rows: [[#"a""b"#, "c"]], badQuotes: [1])),
            Case(#" "a",c"#, Scan(rows: [[#" "a""#, "c"]], badQuotes: [1])),
            Case(#"c,a""#, Scan(rows: [["c", #"a""#]], badQuotes: [3])),
            // Something behind the closing quote.
            Case(#""a"b,c"#, Scan(rows: [[#""a"b"#, "c"]], badQuotes: [0])),
            Case(#""a" ,c"#, Scan(rows: [[#""a" "#, "c"]], badQuotes: [0])),
            Case(#""a"b"c,d"#, Scan(rows: [[#""a"b"c"#, "d"]], badQuotes: [0])),
            Case("\"a\"b\nc", Scan(rows: [["\"a\"b"], ["c"]], badQuotes: [0])),
            // Never closing: the cell is that line only.
            Case("\"", Scan(rows: [["\""]], badQuotes: [0])),
            Case("a,\"\nb", Scan(rows: [["a", "\""], ["b"]], badQuotes: [2])),
            Case("\"a,b\nc,d\n", Scan(rows: [["\"a,b"], ["c", "d"]], badQuotes: [0])),
            Case("x,\"a,b\r\nc", Scan(rows: [["x", "\"a,b"], ["c"]], badQuotes: [2])),
            Case("x,\"a\"\"\rc", Scan(rows: [["x", "\"a\"\""], ["c"]], badQuotes: [2])),
            // Over a line end to a quote that does not close.
            Case(
                "\"a\nb\"c\nd", Scan(rows: [["\"a"], ["b\"c"], ["d"]], badQuotes: [0, 4])),
            Case(
                "\"a\n\"b\",c\n", Scan(rows: [["\"a"], ["b", "c"]], badQuotes: [0])),
        ]
        check(cases) { scan($0) }
    }

    func testDelimiters() {
        for delimiter in [",", ";", "\t", "|", "^"] {
            let byte = Array(delimiter.utf8)[0]
            let others = [",", ";", "\t", "|", "^"].filter { $0 != delimiter }.joined()
            XCTAssertEqual(
                scan(
                    ["a\(others)b", "\"\(delimiter)\"", ""].joined(separator: delimiter),
                    delimiter: byte),
                Scan(rows: [["a\(others)b", delimiter, ""]]))
        }
    }

    /// Cells behind the last slot are counted and kept nowhere.
    func testLimitOfSlots() {
        let block = PaddedBlock("a,b,c,d\n".utf8, padding: 10)
        var scanner = CSVScanner(base: block.base, at: 0, end: 8, delimiter: 44, isLast: true)
        var cells = [Cell](repeating: .empty, count: 3)
        XCTAssertEqual(scanner.row(&cells, [2, 0], 2), 4)
        XCTAssertEqual(cells.map { CellText.string($0, base: block.base) }, ["b", "", "a"])
        XCTAssertEqual(scanner.at, 8)
    }
}
