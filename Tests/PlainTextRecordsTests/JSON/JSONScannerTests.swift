import PlainTextRecords
import XCTest

final class JSONScannerTests: XCTestCase {
    private struct Found: Equatable {
        var text: String
        var kind: Cell.Kind
        var next: Int
    }

    private func value(_ text: String) -> Found? {
        let block = PaddedBlock(text.utf8)
        var scanner = JSONScanner(base: block.base, at: 0, end: block.count)
        return withExtendedLifetime(block) {
            scanner.value().map {
                Found(
                    text: CellText.string($0, base: block.base), kind: $0.kind, next: scanner.at)
            }
        }
    }

    func testCellsOfValues() {
        let cases: [Case<String, Found?>] = [
            Case("\"ab\",", Found(text: "ab", kind: .text, next: 4)),
            Case("\"a\\nb\",", Found(text: "a\nb", kind: .escaped, next: 6)),
            Case("\"\"", Found(text: "", kind: .text, next: 2)),
            Case("-1.50e3}", Found(text: "-1.50e3", kind: .number, next: 7)),
            Case("true]", Found(text: "true", kind: .boolean, next: 4)),
            Case("false", Found(text: "false", kind: .boolean, next: 5)),
            // Null and an empty list are the empty cell.
            Case("null,", Found(text: "", kind: .text, next: 4)),
            Case("[ \n],", Found(text: "", kind: .text, next: 4)),
            Case("[ 1 , \"a b\" ],", Found(text: "[1,\"a b\"]", kind: .array, next: 13)),
            Case("{ \"a\\\"\" : [ ] }", Found(text: "{\"a\\\"\":[]}", kind: .object, next: 15)),
            Case("{}", Found(text: "{}", kind: .object, next: 2)),
            Case("x", nil),
            Case("", nil),
        ]
        check(cases) { value($0) }
    }

    func testCells() {
        let cell = Cell(start: 7, end: 12, kind: .object)
        XCTAssertEqual([Int(cell.start), cell.count, cell.end], [7, 5, 12])
        XCTAssertEqual(cell.kind, .object)
        XCTAssertFalse(cell.isEmpty)
        XCTAssertFalse(cell.isPlainText)
        XCTAssertTrue(Cell.empty.isEmpty)
        XCTAssertTrue(Cell(start: 3, end: 9).isPlainText)
        let long = Cell(start: 5, end: 5 + Cell.maximumLength, kind: .escaped)
        XCTAssertEqual(long.count, Cell.maximumLength)
        XCTAssertEqual(long.kind, .escaped)
        XCTAssertEqual(Cell.maximumLength, 268_435_455)
    }

    /// A value cut at any byte fails at the end of the block, which asks for more; never before it.
    func testEveryCutAsksForMore() {
        for text in [
            "\"a long text, then \\\" \\u00e4 \\ud83d\\ude00 and so on\"",
            "[1.5, true, \"\\\\\", {\"a\": null}]", "{\"\\n\": [ ], \"b\":false}",
        ] {
            let bytes = Array(text.utf8)
            for cut in 0..<bytes.count {
                let block = PaddedBlock(bytes[..<cut])
                var scanner = JSONScanner(base: block.base, at: 0, end: cut)
                XCTAssertNil(scanner.value(), "\(text) cut at \(cut)")
                XCTAssertEqual(scanner.at, cut, "\(text) cut at \(cut)")
                XCTAssertEqual(scanner.error.fault, .unfinished)
                withExtendedLifetime(block) {}
            }
        }
    }

    /// What is wrong before the end stays wrong, however the block ends.
    func testFaultsBeforeTheEnd() {
        for text in [
            "\"\\x", "\"\\u00g", "\"\\u00g0", "\"\\udc00", "\"\\ud83dx", "\"\\ud83d\\n",
            "\"\\ud83d\\u0041", "\"\\ud83d\\u00g",
        ] {
            let block = PaddedBlock(text.utf8)
            var scanner = JSONScanner(base: block.base, at: 0, end: block.count)
            XCTAssertNil(scanner.value())
            XCTAssertEqual(scanner.at, 1, text)
            XCTAssertNotEqual(scanner.error.fault, .unfinished, text)
            withExtendedLifetime(block) {}
        }
    }
}
