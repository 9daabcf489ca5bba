import PlainTextRecords
import XCTest

/// Delimiters beside the usual ones: runs of blanks, pairs, control characters, escaped ones.
final class DelimiterKindTests: XCTestCase {
    func testRunsOfBlanks() {
        let rows = [
            ["Pegel", "Zeit", "Wert"], ["10501", "0.5", "-3.4"], ["10502", "10.5", "112.0"],
            ["10503", "100.5", "3.1"],
        ]
        let text =
            "Pegel     Zeit   Wert\n10501      0.5   -3.4\n10502     10.5  112.0\n"
            + "10503    100.5    3.1\n"
        assertInspected(text, rows, delimiter: " ")
        XCTAssertTrue(Inspected(text).inspection.dialect.joinsRuns)
        let led = text.split(separator: "\n").map { "   \($0)  \n" }.joined()
        assertInspected(led, rows, delimiter: " ")
        let bare = led.split(separator: "\n").dropFirst().map { $0 + "\n" }.joined()
        assertInspected(bare, [["#1", "#2", "#3"]] + rows.dropFirst(), delimiter: " ", header: 0)
        XCTAssertFalse(Inspected(lines(rows, " ")).inspection.dialect.joinsRuns)
    }

    func testQuotedCellsBetweenRuns() {
        assertInspected(
            "id     name        x\n1      \"Haus A\"   2.5\n22     Park       12.5\n",
            [["id", "name", "x"], ["1", "Haus A", "2.5"], ["22", "Park", "12.5"]],
            delimiter: " ", quote: "\"")
    }

    /// Rows whose last cell is an address look like one address, if all else in them is letters.
    func testRowsThatEndWithAnAddress() {
        for last in ["anna@traeger.example", "https://traeger.example/a"] {
            for delimiter in [",", ";", "\t", "|"] {
                let rows = [["id", "name", "kontakt"], ["1", "", last]]
                let more = rows + [["2", "Arche", last], ["3", "", last]]
                assertInspected(lines(rows, delimiter), rows, delimiter: delimiter)
                assertInspected(lines(more, delimiter), more, delimiter: delimiter)
                // Commas may stand in the address of a page.
                guard last.contains("@") || delimiter != "," else { continue }
                let turned = more.map { Array($0.reversed()) }
                assertInspected(lines(turned, delimiter), turned, delimiter: delimiter)
            }
        }
    }

    func testPairs() {
        let rows = [["id", "name", "ort"], ["1", "Arche", "Aue"], ["2", "Sonne", "Bach"]]
        for pair in ["::", "||"] { assertInspected(lines(rows, pair), rows, delimiter: pair) }
        // Where single ones stand as well, cells are empty.
        let gaps = [["a", "", "b", "c"], ["1", "", "2", "x"], ["3", "", "4", "y"]]
        assertInspected(lines(gaps, "|"), gaps, delimiter: "|")
    }

    func testControlCharacters() {
        let rows = [
            ["id", "name", "ort"], ["1", "Arche e.V.", "Aue"], ["2", "Sonne, Mond", "Bach"],
        ]
        for mark in ["\u{1}", "\u{1F}", "\u{7}"] {
            assertInspected(lines(rows, mark), rows, delimiter: mark)
        }
    }

    func testEscapedDelimiters() {
        let rows = [
            ["id", "name", "ort"], ["1", "Franke, Edda", "Aue"], ["2", "Hahn, Falk", "Bach"],
            ["3", "Götz", "Cham"],
        ]
        let escaped = rows.map { $0.map { $0.split(separator: ",").joined(separator: "\\,") } }
        assertInspected(lines(escaped, ","), rows, delimiter: ",", escape: "\\")
        assertInspected(
            "1\tArche\tZeile 1\\\nZeile 2\t5\n2\tSonne\t\\N\t6\n3\tMond\tx\t7\n",
            [
                ["#1", "#2", "#3", "#4"], ["1", "Arche", "Zeile 1\nZeile 2", "5"],
                ["2", "Sonne", "\\N", "6"], ["3", "Mond", "x", "7"],
            ], delimiter: "\t", escape: "\\", header: 0)
        let paths = [
            ["pfad", "ort"], ["C:\\a\\", "Aue"], ["C:\\b\\", "Bach"], ["C:\\c\\", "Cham"],
        ]
        assertInspected(lines(paths, ";"), paths, delimiter: ";")
    }

    func testControlCharactersAtTheEndAreNoRow() {
        let text = "id;name\n1;Arche\n2;Sonne\n"
        let rows = [["id", "name"], ["1", "Arche"], ["2", "Sonne"]]
        assertInspected(text + "\u{1A}", rows, delimiter: ";")
        assertInspected(text + String(repeating: "\0", count: 40), rows, delimiter: ";")
    }

    func testDelimiterTooManyBehindACellOfSeveralLines() {
        var rows = [["id", "name", "text"]]
        for index in 1...12 { rows.append(["\(index)", "Haus \(index)", "eins,\nzwei"]) }
        let quoted = rows.enumerated().map { index, row in
            row.dropLast() + ["\"\(row[2])\"" + (index == 5 ? "," : "")]
        }
        assertInspected(lines(quoted.map(Array.init), ","), rows, delimiter: ",", quote: "\"")
    }
}
