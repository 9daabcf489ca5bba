import PlainTextRecords
import XCTest

/// Headers that are not one full row of words, and rows of words that are no header.
final class HeaderRowTests: XCTestCase {
    private let body = [
        ["Arche", "Aue", "12", "1,5"], ["Sonne", "Bach", "7", "2,5"],
        ["Mond", "Cham", "31", "3,25"],
        ["Stern", "Dorf", "5", "4,0"],
    ]

    private func check(
        _ header: [[String]], _ body: [[String]]? = nil, title: String = "",
        file: StaticString = #filePath, line: UInt = #line
    ) {
        let body = body ?? self.body
        let names = header[0].indices.map { column in
            header.map { $0[column] }.filter { !$0.isEmpty }.joined(separator: " ")
        }
        assertInspected(
            title + lines(header + body, ";"), [names] + body, delimiter: ";",
            above: title.split(separator: "\n").count, header: header.count, file: file, line: line)
    }

    func testGaps() {
        check([["Träger", "", "Plätze", ""]])
        check([["Träger", "", "Ort", ""]])
    }

    func testUnitsAndSecondHalves() {
        let names = ["Träger", "Ort", "Plätze", "Satz"]
        check([names, ["", "", "Anzahl", ""]])
        check([names, ["", "", "", "Euro"]])
        check([names, ["(Name)", "(Gemeinde)", "(Anzahl)", "(Euro)"]])
        check([["Träger", "Einrich-", "Plätze", "Satz"], ["", "tung", "gesamt", ""]])
        check([["Träger", "Ort", "Plätze 2024", "Satz 2024"], ["", "", "(Anzahl)", "(Euro)"]])
    }

    func testGroups() {
        let names = ["Träger", "Ort", "Plätze", "Satz"]
        check([["", "", "Umfang", "Preis"], names])
        check([["", "Angaben", "", ""], names])
        check([["Haus", "", "Größe", ""], names])
        check(
            [
                ["Kreis", "Hilfen", "", ""], ["", "ambulant", "", "stationär"],
                ["", "Fälle", "Kosten", "Fälle"],
            ], [["Aue", "1", "2", "3"], ["Bach", "4", "5", "6"], ["Cham", "7", "8", "9"]])
    }

    func testTablesOfStatistics() {
        let body = (1...6).map { ["2023", "0\($0)", "Kreis \($0)", "\($0 * 7)", "\($0 * 3)"] }
        check(
            [
                ["", "", "", "Hilfen", "Hilfen"], ["", "", "", "männlich", "weiblich"],
                ["", "", "", "Anzahl", "Anzahl"],
            ], body, title: "Tabelle 4711-0815\nHilfen nach Kreisen;;;;\n")
    }

    func testDaysAndYearsAsNames() {
        let body = (1...5).map { ["Ort \($0)", "\($0)", "\($0 * 700)", "\($0 * 3)"] }
        check([["Ort", "31.12.2022", "31.12.2023", "31.12.2024"]], body)
        check([["Ort", "2022-01-01", "2022-01-02", "2022-01-03"]], body)
        check([["Ort", "2022", "2023", "2024"]], body)
        check([["Ort", "2022", "2023", "2024"], ["", "Fälle", "Fälle", "Fälle"]], body)
        check([["n", "0.001", "0.01", "0.1"]], (1...5).map { ["\($0)", "0.\($0)", "0.2", "0.3"] })
        // Years that are values.
        let years = (0..<9).map { ["Haus \($0)", "19\($0 + 70)", "20\($0 + 10)"] }
        check([["Haus", "von", "bis"]], years)
        assertInspected(
            lines(years, ";"), [["#1", "#2", "#3"]] + years, delimiter: ";", header: 0)
    }

    func testWordsInTheFirstRowsOfData() {
        let names = ["Träger", "Plätze 2024"]
        let rows = [
            ["Arche", "k.A."], ["Sonne", "k.A."], ["Mond", "5"], ["Arche", "7"], ["Stern", "9"],
        ]
        check([names], rows)
        check(
            [["Träger", "Ort", "Plätze", "Satz"]],
            [["Sonne", "Aue", "unbekannt", "auf Anfrage"]] + body)
    }

    func testALineOfItsOwnBelowTheHeader() {
        let names = ["Haus", "Plätze"]
        let rows = [["Arche", "5"], ["Sonne", "7"], ["Mond", "9"]]
        assertInspected(
            lines([names], ";") + "\nKreis Aue\n" + lines(rows, ";"),
            [names, ["Kreis Aue", ""]] + rows, delimiter: ";")
    }

    func testHeaderAgain() {
        let names = ["Träger", "Ort", "Plätze", "Satz"]
        assertInspected(
            lines([names] + body + [names], ";"), [names] + body, delimiter: ";")
    }

    func testCodesOfOneLengthHaveNoHeader() {
        let codes = ["And", "Ant", "Aps", "Aqr", "Aql", "Ara", "Ari", "Aur", "Boo", "Cae"]
        let rows = codes.map { [$0, $0 + "romeda"] }
        assertInspected(lines(rows, ";"), [["#1", "#2"]] + rows, delimiter: ";", header: 0)
    }
}
