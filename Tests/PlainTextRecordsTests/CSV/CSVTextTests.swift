import PlainTextRecords
import XCTest

final class CSVTextTests: XCTestCase {
    func testRows() {
        let cases: [Case<String, [[String]]>] = [
            Case("", []),
            Case("a,b\n1,\"x, y\"\n", [["a", "b"], ["1", "x, y"]]),
            Case("\u{FEFF}a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
            Case("a,b\n1\n1,2,3\n", [["a", "b"], ["1"], ["1", "2", "3"]]),
            // Blank lines count only in a table of one column.
            Case("\n\r\na,b\n\n1,2\r\r\n3,4\n\n", [["a", "b"], ["1", "2"], ["3", "4"]]),
            Case("\na\n\nb\n", [["a"], [""], ["b"]]),
            Case("a,b\n\"\"\n", [["a", "b"], [""]]),
            Case("a\"b,\"c\nd,e", [["a\"b", "\"c"], ["d", "e"]]),
        ]
        check(cases) { CSVText.rows(of: Array($0.utf8)) }
    }

    func testDelimiter() {
        XCTAssertEqual(
            CSVText.rows(of: "a;b,c\n".utf8, delimiter: UInt8(ascii: ";")), [["a", "b,c"]])
        XCTAssertEqual(CSVText.rows(of: "a;b,c\n".utf8), [["a;b", "c"]])
    }

    func testEncodings() {
        XCTAssertEqual(CSVText.rows(of: [0xE4, 0x2C, 0x80]), [["ä", "€"]])
        XCTAssertEqual(
            CSVText.rows(of: [0xFF, 0xFE, 0xE4, 0, 0x2C, 0, 0xAC, 0x20]), [["ä", "€"]])
    }

    func testManyColumns() {
        let row = (0..<1000).map(String.init)
        let text = row.joined(separator: ",") + "\na,b\n"
        XCTAssertEqual(CSVText.rows(of: text.utf8), [row, ["a", "b"]])
    }
}
