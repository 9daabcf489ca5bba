import PlainTextRecords
import XCTest

/// Titles, labels with values and comments above a table, though they hold its delimiter.
final class PreambleTests: XCTestCase {
    private let rows = [
        ["Träger", "Ort", "Plätze"], ["Arche", "Aue", "12"], ["Sonne", "Bach", "7"],
        ["Mond", "Cham", "31"], ["Stern", "Dorf", "5"],
    ]
    private let values = [
        ["Zeit", "Temp"], ["0,0", "1,5"], ["0,5", "2,5"], ["1,0", "3,5"], ["1,5", "4,25"],
    ]

    func testTitles() {
        let titles = [
            "Liste; Stand 2024", "Liste; Stand 2024; Entwurf", "Liste;2024;Kreis Aue",
            ";;Anlage 3", "Stand: 1.3.2024, Quelle: Amt; Heft 2", "Liste;;",
            "Alle Häuser; auch die, die neu sind; ohne Gewähr; Band 2",
        ]
        for title in titles {
            assertInspected(title + "\n" + lines(rows, ";"), rows, delimiter: ";", above: 1)
            assertInspected(
                "Übersicht\n" + title + "\n\n" + lines(rows, ";"), rows, delimiter: ";", above: 3)
        }
        assertInspected(
            "Messung 7; Keller\n" + lines(values, ";"), values, delimiter: ";", above: 1)
    }

    func testLabelsWithValues() {
        assertInspected(
            "Amt;Jugendamt\nStand;1.3.2024\n" + lines(rows, ";"), rows, delimiter: ";", above: 2)
        assertInspected(
            "Amt:;Jugendamt;\nBlatt:;4;\n;;\n" + lines(rows, ";"), rows, delimiter: ";", above: 3)
        for blank in ["", "\n"] {
            assertInspected(
                "Gerät;A12\nDatum;1.2.2024\nOrt;Keller\n" + blank + lines(values, ";"), values,
                delimiter: ";", above: blank.isEmpty ? 3 : 4)
        }
        let scope = [
            ["TIME", "CH1", "CH2"], ["0.1", "1.5", "2"], ["0.2", "1.6", "3"], ["0.3", "1", "4"],
        ]
        assertInspected(
            "Length,2500,Points\nInterval,4e-06,s\n" + lines(scope, ","), scope, delimiter: ",",
            above: 2)
        // Values without names below them.
        assertInspected(
            "TITLE\tProbe 7\nUNITS\tNM\nPOINTS\t4\n\nDATA\n" + lines(Array(values[1...]), "\t"),
            [["#1", "#2"]] + values[1...], delimiter: "\t", above: 5, header: 0)
    }

    func testRowsAboveAreThoseOfTheFile() {
        // A block that looks like a table of its own.
        assertInspected(
            "Konto;Nummer;Währung\nGiro;4711;EUR\n\n1.2.2024 - 28.2.2024\n"
                + lines([["Tag", "Text", "Zweck", "Betrag"]], ";")
                + (1...9).map { "\($0).2.2024;Lastschrift;Re \($0);-\($0),50\n" }.joined(),
            [["Tag", "Text", "Zweck", "Betrag"]]
                + (1...9).map { ["\($0).2.2024", "Lastschrift", "Re \($0)", "-\($0),50"] },
            delimiter: ";", above: 4)
    }

    func testComments() {
        for mark in ["#", "%"] {
            assertInspected(
                "\(mark) Bericht; zwei; drei; vier\n\(mark)\n\(mark) Stand: 2024, neu\n"
                    + lines(values, ";"), values, delimiter: ";", above: 3)
            assertInspected(
                "\(mark) eins zwei drei vier fünf\n" + lines(values, " "), values, delimiter: " ",
                above: 1)
        }
        assertInspected(
            "# Liste der Codes\nA01\nB02\nC03\n", [["#1"], ["A01"], ["B02"], ["C03"]],
            delimiter: "", above: 1, header: 0)
        assertInspected(
            "---\ntitel: Messung, Keller\n---\n" + lines(values, ";"), values, delimiter: ";",
            above: 3)
    }

    func testCommentsAmongAndBelowTheData() {
        let text = "# Kopf\nt;x\n# dazwischen\n1;2\n3;4\n# danach\n"
        assertInspected(
            text, [["t", "x"], ["1", "2"], ["3", "4"]], delimiter: ";", above: 1, footer: 1)
        XCTAssertEqual(Inspected(text).table?.notes.commentRows, 1)
    }

    func testNamesInAComment() {
        let body = Array(values[1...])
        assertInspected("# Zeit;Temp\n" + lines(body, ";"), values, delimiter: ";")
        let points = [["Zeit", "Temp"], ["0.5", "1"], ["1.0", "2"], ["1.5", "4"]]
        assertInspected(
            "# Text\n# Zeit Temp\n" + lines(Array(points[1...]), " "), points, delimiter: " ",
            above: 1)
        assertInspected(
            "#Nr\tName\n1\tArche\n2\tSonne\n",
            [["#Nr", "Name"], ["1", "Arche"], ["2", "Sonne"]],
            delimiter: "\t")
        assertInspected(
            "#;Name;Ort\n1;Arche;Aue\n2;Sonne;Bach\n",
            [["#", "Name", "Ort"], ["1", "Arche", "Aue"], ["2", "Sonne", "Bach"]], delimiter: ";")
        assertInspected(
            "% Anteil,Ort\n12,Aue\n13,Bach\n",
            [["% Anteil", "Ort"], ["12", "Aue"], ["13", "Bach"]],
            delimiter: ",")
    }
}
