import XCTest

@testable import SozialraumKit

/// Lists in groups: what stands once counts for the rows below it.
final class RowGroupsTests: RosterTestCase {
    func testATraegerThatStandsOnceInItsGroup() throws {
        let outcome = try outcome([
            "Träger;Anschrift;Einr.;Ort der Einr.;genehm. Plätze;Rechtsgrundlage",
            "Jugendwerk Morgenrot e.V.;Domstr. 1, 54993 Süderau;Haus Luna;Süderau;12;§ 34",
            ";;Wohngruppe Luna;Kirchrode;9;§ 34",
            "Stiftung Kinderdorf Ostwald;;Haus Buche;Buchenried;8;§ 34",
            ";;Wohngruppe Buche;Tannenhain;7;§ 34",
            ";Waldweg 1, 54992 Kirchrode;Haus Esche;Kirchrode;6;§ 34",
        ])
        let facilities = records(outcome, "einrichtungen")
        XCTAssertEqual(facilities["ei-wohngruppe-luna"]?["traeger"], "tr-jugendwerk-morgenrot")
        XCTAssertEqual(facilities["ei-wohngruppe-buche"]?["traeger"], "tr-kinderdorf")
        XCTAssertEqual(facilities["ei-wohngruppe-luna"]?["plaetze_genehmigt"], "9")
        // An address under the Träger, but no name: whose it is, is not known.
        XCTAssertNil(facilities["ei-haus-esche"])
        XCTAssertEqual(outcome.plan.rows.unsure, 1)
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    /// Where the name stands in every row of its Träger, a gap is a gap.
    func testAGapStaysAGap() throws {
        let outcome = try outcome([
            "Träger;Angebot", "Jugendhilfe Lindenhof gGmbH;Nordlicht",
            "Jugendhilfe Lindenhof gGmbH;Südlicht", ";Westlicht", ";Ostlicht",
        ])
        XCTAssertEqual(outcome.plan.rows.unsure, 2)
        XCTAssertEqual(records(outcome, "hilfeangebote").count, 2)
    }

    func testHeadingsWithTheSozialraum() throws {
        let outcome = try outcome([
            "Träger;Angebot;§", "Sozialraum Nordtal;;", "Jugendhilfe Lindenhof gGmbH;Nordlicht;31",
            "Sozialraum Süderau (neu);;", "Jugendhilfe Lindenhof gGmbH;Südlicht;29",
            "Sozialraum Nirgends;;", "Jugendhilfe Lindenhof gGmbH;Irrlicht;29",
        ])
        let offers = records(outcome, "hilfeangebote")
        XCTAssertEqual(offers["an-lindenhof-nordlicht"]?["sozialraeume"], "sr-nordtal")
        XCTAssertEqual(offers["an-lindenhof-suedlicht"]?["sozialraeume"], "sr-suederau")
        XCTAssertNil(offers["an-lindenhof-irrlicht"]?["sozialraeume"])
        XCTAssertEqual(outcome.plan.rows.rejected, 3)
        XCTAssertTrue(outcome.plan.questions.isEmpty)
        XCTAssertTrue(restText(outcome).contains("heading"))
    }

    func testHeadingsWithAPlace() throws {
        let outcome = try outcome([
            "Träger;Straße;Tel.", "54991 Lindenbach;;",
            "Jugendwerk Morgenrot e.V.;Kirchgasse 5;0221 4710172",
            "Jugendhilfe Lindenhof;Lindenallee 20;", "54992 Kirchrode;;",
            "Jugendwerk Abendrot e.V.;Bachstr. 8;0221 4710341",
        ])
        let traeger = records(outcome, "traeger")
        XCTAssertEqual(traeger["tr-jugendwerk-morgenrot"]?["plz"], "54991")
        XCTAssertEqual(traeger["tr-jugendwerk-abendrot"]?["ort"], "Kirchrode")
        XCTAssertEqual(outcome.plan.rows.same, 1, "known by the place of the heading")
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    /// Comments among the rows are no rows, and stand in the rest with all that they say.
    func testCommentsAmongTheRows() throws {
        let outcome = try outcome([
            "# Anbieter im Kreis", "Träger;Straße;PLZ;Ort;Art",
            "Lernhof Aue gGmbH;Hauptstr. 1;54991;Lindenbach;freier Träger",
            "# ab hier ungeprüft",
            "Kinderdorf Ufer e. V.;Marktstr. 2;54991;Lindenbach;freier Träger",
            "Haus Talblick gGmbH;Ring 3;54991;Lindenbach;freier Träger",
        ])
        XCTAssertEqual(outcome.plan.rows.read, 3)
        XCTAssertTrue(outcome.plan.account.isBalanced)
        let rest = String(decoding: outcome.rest.csv(in: .german), as: UTF8.self)
        XCTAssertTrue(rest.contains("# ab hier ungeprüft"), rest)
        XCTAssertTrue(rest.contains("Kommentar in der Datei."), rest)
    }
}
