import SozialraumKit
import XCTest

final class NewIDTests: XCTestCase {
    func testNames() {
        let cases: [(table: String, name: String, traeger: String?, id: String, line: UInt)] = [
            ("traeger", "Jugendhilfe Dörrbach e.V.", nil, "tr-jugendhilfe-doerrbach", #line),
            ("traeger", "Familie & Beruf gemeinnützige GmbH", nil, "tr-familie-und-beruf", #line),
            ("traeger", "Kranich GmbH & Co. KG", nil, "tr-kranich", #line),
            ("traeger", "Perspektive gUG (haftungsbeschränkt)", nil, "tr-perspektive", #line),
            ("traeger", "St. Anna gGmbH", nil, "tr-st-anna", #line),
            ("traeger", "Ev. Kirchengemeinde Konz", nil, "tr-ev-kirchengemeinde-konz", #line),
            ("traeger", "AG Spielplatz e. V.", nil, "tr-ag-spielplatz", #line),
            ("traeger", "e.V.", nil, "tr-e-v", #line),
            ("traeger", "Cafe\u{301} Größe № 7", nil, "tr-cafe-groesse-7", #line),
            ("einrichtungen", "Kita Wackelzahn e.V.", nil, "ei-kita-wackelzahn-e-v", #line),
            ("ressourcen", "  SV  Blau-Weiß (1921) ", nil, "re-sv-blau-weiss-1921", #line),
            ("sozialraumzentren", "Sozialraumzentrum Konz", nil, "szz-konz", #line),
            ("sozialraumzentren", "Sozialraumzentrum", nil, "szz-sozialraumzentrum", #line),
            (
                "hilfeangebote", "Hilfe (§ 27 SGB VIII)", "tr-awo", "an-awo-hilfe-27-sgb-viii",
                #line
            ),
            ("hilfeangebote", "Elterncafé", nil, "an-elterncafe", #line),
            ("einrichtungen", "???", nil, "ei-ohne-name", #line),
        ]
        for (table, name, traeger, id, line) in cases {
            var ids = NewIDs()
            XCTAssertEqual(ids.make(table: table, name: name, traeger: traeger), id, line: line)
            XCTAssertTrue(isID(id), line: line)
        }
    }

    func testCutAtADash() {
        let nineParts = Array(repeating: "sechs-9", count: 9).joined(separator: " ")
        var ids = NewIDs()
        let id = ids.make(table: "ressourcen", name: nineParts)
        XCTAssertEqual(
            id, "re-" + Array(repeating: "sechs-9", count: 7).joined(separator: "-") + "-sechs")
        XCTAssertLessThanOrEqual(id.utf8.count, 64)
        let endless = ids.make(table: "ressourcen", name: String(repeating: "x", count: 100))
        XCTAssertEqual(endless, "re")
        // A text of which the 64th character is the last of a word stays whole up to there.
        let exact = ids.make(
            table: "traeger", name: String(repeating: "ab-", count: 19) + "abcd weiter")
        XCTAssertEqual(exact, "tr-" + String(repeating: "ab-", count: 19) + "abcd")
        XCTAssertEqual(exact.utf8.count, 64)
    }

    func testTakenIDs() {
        var ids = NewIDs(taken: ["ei-kita-regenbogen"])
        func make(_ ort: String?) -> String {
            ids.make(table: "einrichtungen", name: "Kita Regenbogen", ort: ort)
        }
        XCTAssertEqual(make("Trier"), "ei-kita-regenbogen-trier")
        XCTAssertEqual(make("Trier"), "ei-kita-regenbogen-2")
        XCTAssertEqual(make(nil), "ei-kita-regenbogen-3")
        XCTAssertEqual(make("Bad Dürkheim"), "ei-kita-regenbogen-bad-duerkheim")
        XCTAssertEqual(make("–"), "ei-kita-regenbogen-4")
    }

    func testSuffixStaysWithinTheLimit() {
        var ids = NewIDs()
        let name = Array(repeating: "wort", count: 20).joined(separator: " ")
        var made: Set<String> = []
        for ort in ["Konz", "Konz", nil, "Konz"] {
            let id = ids.make(table: "traeger", name: name, ort: ort)
            XCTAssertLessThanOrEqual(id.utf8.count, 64, id)
            XCTAssertTrue(isID(id), id)
            XCTAssertTrue(made.insert(id).inserted, id)
        }
        XCTAssertEqual(made.count { $0.hasSuffix("-konz") }, 1)
        XCTAssertEqual(made.count { $0.hasSuffix("-2") || $0.hasSuffix("-3") }, 2)
    }

    /// Whether the format takes a text as an identifier.
    private func isID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && !text.hasPrefix("-") && !text.hasSuffix("-")
            && text.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }
    }
}
