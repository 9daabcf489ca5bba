import XCTest

@testable import SozialraumKit

/// Bodies that the package has, under the names that lists give them.
final class KnownBodiesTests: RosterTestCase {
    func testRowsWithoutLegalForm() throws {
        let outcome = try outcome([
            "Träger;Straße;PLZ;Ort;Telefon",
            "Brücke Nordtal;Brückenstr. 4;54991;Eichenrode;0221 4710126",
            "Jugendhilfe Lindenhof;Lindenallee 20;54991;Lindenbach;0221 4710125",
            "Jugendhilfe Lindenhof;Seestr. 1;24837;Schleswig;04621 4710",
        ])
        XCTAssertEqual(outcome.plan.rows.same, 2)
        XCTAssertEqual(outcome.plan.rows.unsure, 1)
        XCTAssertTrue(outcome.plan.changes.isEmpty)
    }

    func testOfficesAndDepartmentsAreAsked() throws {
        let outcome = try outcome([
            "Träger;Angebot;Telefon",
            "Kreisjugendamt;Pflegekinderdienst;",
            "Kreisjugendamt Musterkreis;Vormundschaften;0221 4710120",
            "Jugendhilfe Lindenhof gGmbH, Fachbereich Ambulante Hilfen;Familienhilfe Ost;",
        ])
        XCTAssertEqual(outcome.plan.rows.unsure, 3)
        XCTAssertTrue(outcome.plan.changes.isEmpty)
    }

    /// `Sankt` and `St.` are one word, also in one list.
    func testSanktIsSt() throws {
        let outcome = try outcome([
            "Träger;Angebot", "St. Hildegardishaus gGmbH;Babytreff",
            "Sankt Hildegardishaus gGmbH;Elternkurs",
        ])
        XCTAssertEqual(records(outcome, "traeger").count, 1)
        XCTAssertEqual(records(outcome, "hilfeangebote").count, 2)
    }
}
