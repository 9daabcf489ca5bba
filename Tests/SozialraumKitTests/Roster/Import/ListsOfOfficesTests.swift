import XCTest

@testable import SozialraumKit

/// Lists in layouts that offices use: public registers, calls for offers, telephone lists.
final class ListsOfOfficesTests: RosterTestCase {
    func testTheRegisterOfRecognisedTraeger() throws {
        let outcome = try outcome([
            "Name und Anschrift des Trägers;Anerkennung gem. § 75 SGB VIII;Datum des Bescheides",
            "Pfadfinderbund Nordtal e.V., Waldweg 1, 54991 Haselbach;§ 75 Abs. 1;12.03.1998",
            "Jugendclub Ostwald e.V., Gartenstraße 20, 54994 Westheim;ja;17.11.2004",
        ])
        XCTAssertEqual(
            fields(outcome), ["traeger.name", "traeger.anerkennung", "traeger.anerkannt_seit"])
        let traeger = records(outcome, "traeger")["tr-pfadfinderbund-nordtal"]
        XCTAssertEqual(traeger?["name"], "Pfadfinderbund Nordtal e.V.")
        XCTAssertEqual(traeger?["strasse"], "Waldweg")
        XCTAssertEqual(traeger?["anerkannt_seit"], "1998-03-12")
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    /// The name of a Träger above its offers, with its address behind it.
    func testHeadingsWithTheTraeger() throws {
        let outcome = try outcome([
            "Leistung;§;Plätze", "Jugendhilfe Lindenhof gGmbH, Lindenallee 20, 54991 Lindenbach;;",
            "Wohngruppe Ahorn;34;9", "Träger: Kinderhaus Morgenstern e.V.;;",
            "Tagesgruppe Sirius;32;8",
        ])
        let offers = records(outcome, "hilfeangebote")
        XCTAssertEqual(
            Set(offers.values.map { $0["name"] }), ["Wohngruppe Ahorn", "Tagesgruppe Sirius"])
        XCTAssertEqual(
            offers.values.first { $0["name"] == "Wohngruppe Ahorn" }?["traeger"], "tr-lindenhof")
        XCTAssertEqual(
            offers.values.first { $0["name"] == "Tagesgruppe Sirius" }?["traeger"],
            "tr-kinderhaus-morgenstern")
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    /// A facility of which the list says nothing else is no heading of those below it.
    func testAnEmptyRowIsNoHeading() throws {
        let lines = [
            "Einrichtung;Ort", "Kita Arche e.V.;Lindenbach", "Haus Sonne gGmbH;",
            "Jugendtreff Mond;Kirchrode",
        ]
        let under = [lines[0]] + lines[2...] + ["Waldkita Moos e.V.;Konz"]
        for list in [lines, under] {
            let outcome = try outcome(list)
            XCTAssertTrue(outcome.plan.changes.isEmpty, "\(list)")
            XCTAssertNil(records(outcome, "traeger")["tr-haus-sonne"])
        }
    }

    func testAllWaysToReachABodyInOneCell() throws {
        let outcome = try outcome([
            "Träger;Kontaktdaten",
            "Lichtblick gGmbH;Obstallee 3, 54994 Apfelbach, Tel.: 0221 4710870, Fax: 0221 4710871, "
                + "E-Mail: kontakt@lichtblick.example, www.lichtblick.example",
            "Treffpunkt Familie e.V.;Marktplatz 1, 54991 Lindenbach, Frau Beispiel 0171 3920070",
        ])
        let traeger = records(outcome, "traeger")
        XCTAssertEqual(traeger["tr-lichtblick"]?["strasse"], "Obstallee")
        XCTAssertEqual(traeger["tr-lichtblick"]?["ort"], "Apfelbach")
        XCTAssertEqual(traeger["tr-lichtblick"]?["telefon"], "+49 221 4710870")
        XCTAssertEqual(traeger["tr-lichtblick"]?["fax"], "+49 221 4710871")
        XCTAssertEqual(traeger["tr-lichtblick"]?["email"], "kontakt@lichtblick.example")
        // A person in it: people look at all of it.
        XCTAssertNil(traeger["tr-treffpunkt-familie"]?["telefon"])
        XCTAssertNil(traeger["tr-treffpunkt-familie"]?["strasse"])
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    func testRemarksInHeaders() throws {
        let outcome = try outcome([
            "Träger (ggf. früherer Name);Einrichtung;Kapazität (Kinder);Telefon (privat);gen. Pl. (Anzahl)",
            "Jugendhilfe Lindenhof gGmbH;Haus Ahorn;10;0221 4710125;9",
            "Anker Jugendhilfe gAG;Haus Mole;8;0221 4710126;7",
        ])
        XCTAssertEqual(
            fields(outcome).prefix(4),
            ["traeger.name", "einrichtungen.name", "einrichtungen.plaetze_genehmigt", ""])
    }

    /// A former name is no part of the name, and says nothing of its legal form.
    func testFormerNames() throws {
        let outcome = try outcome([
            "Träger;Ort", "Zukunft Jugend gGmbH (vormals Jugendwerk Nord e.V.);Lindenbach",
            "Haus Nord e.V. (Standort Süd);Lindenbach",
        ])
        let traeger = records(outcome, "traeger")["tr-zukunft-jugend"]
        XCTAssertEqual(traeger?["name"], "Zukunft Jugend gGmbH")
        XCTAssertEqual(traeger?["rechtsform"], "ggmbh")
        XCTAssertTrue(restText(outcome).contains("vormals Jugendwerk Nord"))
    }

    /// `ambulant` says how help is given, not which.
    func testFormsOfHelpAreNoOffers() throws {
        let outcome = try outcome([
            "Träger;Hilfeform", "Jugendhilfe Lindenhof gGmbH;ambulant",
            "Anker Jugendhilfe gAG;ambulant, teilstationär", "Kompass Familienberatung eG;SPFH",
        ])
        XCTAssertEqual(records(outcome, "hilfeangebote").values.map { $0["name"] }, ["SPFH"])
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    /// A period beside an offer in a facility is that of the offer.
    func testPeriodsOfOffers() throws {
        let outcome = try outcome([
            "Träger;Einrichtung;Leistungsangebot;Laufzeit von;Laufzeit bis",
            "Jugendhilfe Lindenhof gGmbH;Haus Lindenhof;Regelgruppe Birke;01.01.2026;31.12.2026",
            "Jugendhilfe Lindenhof gGmbH;Haus Lindenhof;Regelgruppe Esche;01.07.2026;30.06.2027",
        ])
        XCTAssertEqual(
            Set(records(outcome, "hilfeangebote").values.map { $0["gueltig_bis"] }),
            ["2026-12-31", "2027-06-30"])
        XCTAssertNil(records(outcome, "einrichtungen")["ei-haus-lindenhof"])
    }

    /// Capitals in an address for mail change nothing.
    func testMailInCapitals() throws {
        let first = try outcome([
            "Träger;E-Mail", "Jugendhilfe Lindenhof gGmbH;info@anders.example",
        ])
        XCTAssertEqual(
            records(first, "traeger")["tr-lindenhof"]?["email"], "info@anders.example")
        let lines = ["Träger;E-Mail", "Jugendhilfe Lindenhof gGmbH;INFO@LINDENHOF.EXAMPLE"]
        XCTAssertNil(records(try outcome(lines), "traeger")["tr-lindenhof"]?["email"])
    }

    /// Beside first names, names are those of persons, whatever a mapping file says.
    func testListsOfPersons() throws {
        let lines = [
            "Name;Vorname;Straße;PLZ Ort;Telefon",
            "Beispiel;Anna;Rosenweg 3;54991 Lindenbach;0221 4710840",
            "Muster;Bernd;Tulpenweg 8;54992 Kirchrode;0221 4710841",
        ]
        let alone = try outcome(lines)
        XCTAssertTrue(alone.mapping.questions.isEmpty)
        XCTAssertTrue(alone.plan.changes.isEmpty)
        let mapped = try outcome(
            lines, decisions: ["Beispiel (art)": "gewerblich"], mapping: ["Name": "traegerName"])
        XCTAssertEqual(mapped.plan.questions.map(\.kind), ["person", "person"])
        XCTAssertTrue(mapped.plan.changes.isEmpty)
    }

    /// Rows whose only name stands in a column that is still open wait; they are not rejected.
    func testRowsWaitForTheirColumn() throws {
        let outcome = try outcome(["Firma;Ort", "Neue Wege;Schilfdorf", "Alte Wege;Kirchrode"])
        XCTAssertEqual(outcome.plan.rows.unsure, 2)
        XCTAssertEqual(outcome.reasons.map(\.reason), ["openColumn"])
    }

    /// A short name that the package has, with the phone of its Träger, is the Träger.
    func testShortNamesWithTheirPhone() throws {
        let outcome = try outcome([
            "Träger;Telefon", "Lindenhof;0221 4710125", "Lindenhof;0221 99999",
        ])
        XCTAssertEqual(outcome.plan.rows.same, 1)
        XCTAssertEqual(outcome.plan.rows.unsure, 1)
    }
}
