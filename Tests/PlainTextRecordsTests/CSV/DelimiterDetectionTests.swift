import PlainTextRecords
import XCTest

final class DelimiterDetectionTests: XCTestCase {
    private struct Found: Equatable {
        var delimiter: Character
        var reason: DelimiterDetection.Reason
        var known = 0
        var frequency = 0
    }

    private func detect(_ text: String, declared: UInt8? = nil) -> Found {
        let found = withSpan(text.utf8) {
            DelimiterDetection.forExchange(
                $0, knownNames: ["id", "name", "a,b", "say \"x\""], declared: declared)
        }
        return Found(
            delimiter: Character(Unicode.Scalar(found.delimiter)), reason: found.reason,
            known: found.knownNames, frequency: found.frequency)
    }

    func testDetection() {
        let cases: [Case<String, Found>] = [
            Case(
                "id,name\n1;2;3;4",
                Found(delimiter: ",", reason: .knownNames, known: 2, frequency: 1)),
            Case("id;name\r\n", Found(delimiter: ";", reason: .knownNames, known: 2, frequency: 1)),
            Case("id\tname\r", Found(delimiter: "\t", reason: .knownNames, known: 2, frequency: 1)),
            Case("id|name", Found(delimiter: "|", reason: .knownNames, known: 2, frequency: 1)),
            // More known names beat more columns.
            Case("id;a,b,c,d", Found(delimiter: ";", reason: .knownNames, known: 1, frequency: 1)),
            // One column with a known name: the first candidate.
            Case("id\n1", Found(delimiter: ",", reason: .knownNames, known: 1)),
            Case(
                "\n\r\nid;name", Found(delimiter: ";", reason: .knownNames, known: 2, frequency: 1)),
            // Quotes are respected, over line ends too.
            Case("\"a,b\";id", Found(delimiter: ";", reason: .knownNames, known: 2, frequency: 1)),
            Case(
                "\"say \"\"x\"\"\"|z",
                Found(delimiter: "|", reason: .knownNames, known: 1, frequency: 1)),
            Case("\"x,y\nz,u\";v", Found(delimiter: ";", reason: .frequency, frequency: 1)),
            // A quote behind any delimiter opens a cell.
            Case(
                "x;\"y,z,u\";id", Found(delimiter: ";", reason: .knownNames, known: 1, frequency: 2)
            ),
            // No name known.
            Case("x;y;z,u", Found(delimiter: ";", reason: .frequency, frequency: 2)),
            Case("x;y,z", Found(delimiter: ",", reason: .frequency, frequency: 1)),
            Case("x", Found(delimiter: ",", reason: .none)),
            Case("", Found(delimiter: ",", reason: .none)),
            Case("Id;Name", Found(delimiter: ";", reason: .frequency, frequency: 1)),
        ]
        check(cases) { detect($0) }
    }

    func testDeclaredDelimiter() {
        // The file wins where a name is known, else the manifest.
        XCTAssertEqual(
            detect("id;name", declared: 44),
            Found(delimiter: ";", reason: .knownNames, known: 2, frequency: 1))
        XCTAssertEqual(detect("x;y,z", declared: 124), Found(delimiter: "|", reason: .declared))
    }

    func testSeparatorLine() {
        struct Line: Equatable { let delimiter: UInt8, next: Int }
        let cases: [Case<String, Line?>] = [
            Case("sep=;\nid", Line(delimiter: 59, next: 6)),
            Case("SEP=,\r\nid", Line(delimiter: 44, next: 7)),
            Case("Sep=\t\rid", Line(delimiter: 9, next: 6)),
            Case("sep=|\r", Line(delimiter: 124, next: 6)),
            Case("sep=;", nil),
            Case("sep=^\n", nil),
            Case("sep=;x", nil),
            Case("sep;\n;", nil),
            Case("step=;\n", nil),
            Case("", nil),
        ]
        check(cases) { text in
            withSpan(text.utf8) {
                DelimiterDetection.separatorLine($0).map {
                    Line(delimiter: $0.delimiter, next: $0.next)
                }
            }
        }
        XCTAssertEqual(DelimiterDetection(separator: 59).reason, .separatorLine)
    }
}
