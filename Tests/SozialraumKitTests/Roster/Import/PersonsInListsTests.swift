import XCTest

@testable import SozialraumKit

/// Persons whom a list names are neither imported nor shown.
final class PersonsInListsTests: RosterTestCase {
    func testNamesOfPersons() {
        for name in [
            "Pflegestelle Erika Musterfrau", "Erziehungsstelle Fam. Mustermann",
            "Erziehungsstelle Müller", "Pflegefamilie Mustermann", "Tagesmutter Petra Musterfrau",
            "Kindertagespflege Monika Beispiel", "Tagespflege Müller", "Fam. Mustermann",
            "Familie Müller", "Frau Mustermann", "Hr. Mustermann",
            "Privatperson (Erziehungsstelle)", "Erziehungsstelle 4",
            "Bereitschaftspflegefamilie M.",
        ] {
            XCTAssertTrue(NaturalPerson.isNamed(in: name), name)
        }
        for name in [
            "Pflegestelle", "Erziehungsstelle Lindenhof", "Erziehungsstellenverbund Nord",
            "Kindertagespflege Zwergennest", "Netzwerk Familie Süderau gGmbH",
            "Frau und Beruf e.V.",
            "Haus der Familie", "Sozialdienst kath. Frauen e. V.", "Familie im Zentrum",
            "Pflegekinderdienst", "Kindertagespflege", "St. Martin", "Vollzeitpflege",
        ] {
            XCTAssertFalse(NaturalPerson.isNamed(in: name), name)
        }
    }

    func testHomesOfPersonsAreAsked() throws {
        let lines = [
            "Träger;Einrichtung;Adresse;Telefon",
            "Jugendhilfe Lindenhof gGmbH;Pflegestelle Erika Musterfrau;"
                + "Wiesenweg 4, 54991 Lindenbach;0221 4710342",
        ]
        let asked = try outcome(lines)
        XCTAssertTrue(asked.plan.changes.isEmpty)
        XCTAssertEqual(asked.plan.questions.map(\.kind), ["person"])
        XCTAssertTrue(restText(asked).contains("Wiesenweg"))
        let told = try outcome(lines, decisions: ["Pflegestelle Erika Musterfrau": "new"])
        XCTAssertEqual(records(told, "einrichtungen").count, 1)
        let left = try outcome(lines, decisions: ["Pflegestelle Erika Musterfrau": "leave"])
        XCTAssertEqual(left.plan.rows.unsure, 1)
        XCTAssertTrue(left.plan.questions.isEmpty)
    }

    func testPrivateAddressesStayInTheRest() throws {
        let outcome = try outcome([
            "Träger;Anschrift",
            "Jugendwerk Morgenrot e.V.;Privatanschrift: Gartenweg 5, 54992 Kirchrode",
            "Jugendwerk Abendrot e.V.;Privatstraße 7, 54992 Kirchrode",
        ])
        let traeger = records(outcome, "traeger")
        XCTAssertNil(traeger["tr-jugendwerk-morgenrot"]?["strasse"])
        XCTAssertEqual(traeger["tr-jugendwerk-abendrot"]?["strasse"], "Privatstraße")
        XCTAssertTrue(restText(outcome).contains("Gartenweg"))
    }

    func testHeadersWithPersonsAreNotShown() throws {
        let outcome = try outcome([
            "Träger;Angebot;Ansprechpartnerin im Jugendamt: Erika Mustermann (0171 3920024);Ort",
            "Jugendhilfe Lindenhof gGmbH;Treff;ja;Lindenbach",
        ])
        let report = ImportReport(outcome, language: .german)
        let shown = report.text() + String(decoding: report.json(), as: UTF8.self)
        XCTAssertFalse(shown.contains("Mustermann"))
        XCTAssertFalse(shown.contains("3920024"))
        XCTAssertTrue(shown.contains("#3 (Kopf verborgen)"))
        let inspection = InspectionReport(
            try ForeignTable(path: folder.appending(path: "liste.csv").path), language: .german)
        let seen = inspection.text() + String(decoding: inspection.json(), as: UTF8.self)
        XCTAssertFalse(seen.contains("Mustermann"))
        XCTAssertTrue(seen.contains("#3 (Kopf verborgen)"))
    }

    func testHeadersAreShown() {
        for header in [
            "Träger", "Stand 31.12.2025", "Plätze (Dez 2013)", "§ 27 Abs. 2", "Ansprechpartner/in",
            "Frau/Mann", "Telefon 2", "Interne Notiz", "01.01.2026-31.12.2026", "E-Mail",
        ] {
            XCTAssertFalse(NaturalPerson.isShown(in: header), header)
        }
    }
}
