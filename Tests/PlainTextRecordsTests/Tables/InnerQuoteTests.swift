import PlainTextRecords
import XCTest

/// Quotes of an author inside quoted cells, not doubled, in most rows.
final class InnerQuoteTests: XCTestCase {
    private let names = [
        "Verein \"Arche\" e.V.", "Kita \"Sonne\"", "Haus (\"Stern\")", "a \"b\" c \"d\"",
        "sie sagte:\"gut.\"",
    ]

    private func table(_ names: [String]) -> [[String]] {
        [["id", "name", "ort"]]
            + names.enumerated().map { ["\($0.offset + 10)", $0.element, "Aue"] }
    }

    func testEveryCellQuoted() {
        for delimiter in [",", ";", "\t"] {
            for plain in [0, 1, 4, 9] {
                let rows = table(names + Array(repeating: "Haus am Park", count: plain))
                let quoted = rows.map { $0.map { "\"\($0)\"" } }
                assertInspected(
                    lines(quoted, delimiter), rows, delimiter: delimiter, quote: "\"")
            }
        }
    }

    func testOneColumnQuoted() {
        for plain in [0, 1, 4, 9] {
            let rows = table(names + Array(repeating: "Haus am Park", count: plain))
            let quoted = rows.enumerated().map { index, row in
                index == 0 ? row : [row[0], "\"\(row[1])\"", row[2]]
            }
            assertInspected(lines(quoted, ";"), rows, delimiter: ";", quote: "\"")
        }
    }

    func testCommaOfASentenceBehindAnInnerQuote() {
        let rows = table(["er sagte \"ja\", dann ging er", "sie sagte \"nein\", dann kam sie"])
        let quoted = rows.map { $0.map { "\"\($0)\"" } }
        assertInspected(lines(quoted, ","), rows, delimiter: ",", quote: "\"")
    }

    func testDoubledQuotesStayDoubled() {
        let rows = table(["Kita \"Sonne\"", "Haus \"am Park\", Mitte"])
        assertInspected(
            CleanTable.text(rows, delimiter: ",", quotesAll: true), rows, delimiter: ",",
            quote: "\"")
    }

    func testQuotesOfUnquotedCells() {
        let rows = table(["Kita \"Sonne\" e.V.", "Haus \"Park\" Mitte", "Rohr 5\" lang"])
        assertInspected(lines(rows, ";"), rows, delimiter: ";")
    }
}
