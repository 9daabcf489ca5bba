import PlainTextRecords
import XCTest

/// Sums and notes below a table, though they hold its delimiter.
final class FooterTests: XCTestCase {
    private let rows = [
        ["Träger", "Ort", "Art", "Plätze"], ["Arche", "Aue", "A", "12"],
        ["Sonne", "Bach", "B", "7"],
        ["Mond", "Cham", "A", "31"], ["Stern", "Dorf", "B", "5"],
    ]

    private func check(_ footer: String, file: StaticString = #filePath, line: UInt = #line) {
        assertInspected(
            lines(rows, ";") + footer, rows, delimiter: ";",
            footer: footer.split(separator: "\n", omittingEmptySubsequences: false).count - 1,
            file: file, line: line)
    }

    func testNotes() {
        check("Quelle:;Jugendamt;;\n")
        check("Quelle;Jugendamt\n")
        check("Note: Plätze; Orte sind Richtwerte.\n")
        check("\nNote: Plätze; Orte; Arten; alles ohne Gewähr.\n")
        check("* geschätzt; gezählt\n")
        check("Summe;;;55\nQuelle: Amt; eigene Zählung\n")
        check("_____\n(C) Amt für Statistik, 2024\nStand: 1.3.2024\n")
    }

    func testLegends() {
        check(";;;\nx = vorhanden;;;\n- = nicht vorhanden;;;\n")
        check("\nA: ambulant;;;\nB: stationär;;;\n")
    }

    func testTwoColumns() {
        let days = [
            ["Stichtag", "Stand"], ["31.12.1990", "50"], ["31.12.1991", "51"],
            ["31.12.1992", "54"],
        ]
        assertInspected(
            lines(days, ";") + "_____\nbis 1990 früheres Gebiet\n(C) Amt für Statistik, 2024\n",
            days,
            delimiter: ";", footer: 3)
    }

    func testRowsWithAGapAreData() {
        let gaps = rows + [["Stand", "Erle", "A", "7"], ["Park", "", "", "9"]]
        assertInspected(lines(gaps, ";"), gaps, delimiter: ";")
    }
}
