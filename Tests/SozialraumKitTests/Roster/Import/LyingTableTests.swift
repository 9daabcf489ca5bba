import XCTest

@testable import SozialraumKit

/// Tables whose rows are columns.
final class LyingTableTests: RosterTestCase {
    private let lines = [
        "Träger;Jugendhilfe Lindenhof gGmbH;Brücke Nordtal e. V.;Neue Wege Süderau gGmbH",
        "Straße;Lindenallee 20;Brückenstraße 4;Hafenstr. 3", "PLZ;54991;54991;54993",
        "Ort;Lindenbach;Eichenrode;Süderau", "Telefon;0221 4710125;0221 4710199;0221 4710350",
        "Angebote;SPFH;Erziehungsberatung;Schulbegleitung",
    ]

    func testItIsRejectedAndTold() throws {
        let outcome = try outcome(lines)
        XCTAssertTrue(outcome.mapping.isLying)
        XCTAssertEqual(outcome.plan.rows.rejected, outcome.plan.rows.read)
        XCTAssertEqual(outcome.plan.questions.map(\.kind), ["lyingTable"])
        XCTAssertTrue(outcome.plan.changes.isEmpty)
        XCTAssertTrue(outcome.plan.account.isBalanced)
        let text = ImportReport(outcome, language: .german).text()
        XCTAssertTrue(text.contains("liegt auf der Seite"))
        // The headers are values of rows.
        XCTAssertFalse(text.contains("Neue Wege"))
        let table = try ForeignTable(path: folder.appending(path: "liste.csv").path)
        XCTAssertTrue(
            InspectionReport(table, language: .german).text().contains("liegt auf der Seite"))
    }

    func testAMappingFileSettlesIt() throws {
        let outcome = try outcome(lines, mapping: ["Träger": "traeger.name"])
        XCTAssertFalse(outcome.mapping.isLying)
    }

    func testListsThatStand() throws {
        let outcome = try outcome([
            "Träger;Was;alt;neu", "Jugendhilfe Lindenhof gGmbH;Telefon;1;2",
            "Brücke Nordtal e. V.;Anschrift;3;4", "Stiftung Kinderdorf Ostwald;E-Mail;5;6",
        ])
        XCTAssertFalse(outcome.mapping.isLying)
    }
}
