import PlainTextRecords
import XCTest

/// Inspects a text and compares what was found.
///
/// - Parameters:
///   - rows: The cleaned table, header first.
///   - delimiter: Empty for a single column.
///   - quote: Nil if no cell is quoted.
///   - above: How many rows stand above the header, or the data if there is none.
func assertInspected(
    _ text: String, _ rows: [[String]], delimiter: String, quote: Character? = nil,
    escape: Character? = nil, above: Int = 0, header: Int = 1, footer: Int = 0,
    file: StaticString = #filePath, line: UInt = #line
) {
    let found = Inspected(text)
    let inspection = found.inspection
    XCTAssertEqual(inspection.dialect.delimiterText, delimiter, text, file: file, line: line)
    XCTAssertEqual(
        inspection.usesQuotes ? inspection.dialect.quote : nil, quote?.asciiValue, text,
        file: file, line: line)
    XCTAssertEqual(inspection.dialect.escape, escape?.asciiValue, text, file: file, line: line)
    guard let table = found.table else { return XCTFail("no table", file: file, line: line) }
    XCTAssertEqual(inspection.rowsAbove(table), above, text, file: file, line: line)
    XCTAssertEqual(table.part.header.count, header, text, file: file, line: line)
    XCTAssertEqual(table.part.footer.count, footer, text, file: file, line: line)
    XCTAssertEqual(found.rows, rows, text, file: file, line: line)
}

/// Rows as text, each ending in a line feed.
func lines(_ rows: [[String]], _ delimiter: String) -> String {
    rows.map { $0.joined(separator: delimiter) + "\n" }.joined()
}
