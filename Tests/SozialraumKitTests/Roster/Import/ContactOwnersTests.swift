import XCTest

@testable import SozialraumKit

/// Whose an address or a number is: that of a body whose name stands before it, or nobody's as long as
/// it is not known which.
final class ContactOwnersTests: RosterTestCase {
    func testWhatStandsBeforeTheFacilityIsThatOfTheTraeger() throws {
        let outcome = try outcome([
            "Träger;Anschrift;Telefon;Einr.;Ort der Einr.;Art d. Einr.",
            "Jugendhilfe Lindenhof gGmbH;Lindenallee 20, 54991 Lindenbach;0221 4710125;"
                + "Haus Lindenhof;Lindenbach;Heim",
            "Jugendwerk Morgenrot e.V.;Domstr. 1, 54993 Süderau;0221 4710330;Haus Raphael;"
                + "Kirchrode;Heim",
        ])
        XCTAssertEqual(
            fields(outcome),
            [
                "traeger.name", "traeger.strasse", "traeger.telefon", "einrichtungen.name",
                "einrichtungen.ort", "einrichtungen.art",
            ])
        let traeger = records(outcome, "traeger")["tr-jugendwerk-morgenrot"]
        XCTAssertEqual(traeger?["telefon"], "+49 221 4710330")
        XCTAssertEqual(traeger?["ort"], "Süderau")
        let facilities = records(outcome, "einrichtungen")
        XCTAssertEqual(facilities["ei-haus-raphael"]?["ort"], "Kirchrode")
        XCTAssertNil(facilities["ei-haus-lindenhof"])
    }

    /// A list of facilities names the Träger beside them: the address stays the facility's.
    func testBehindBothNamesTheFacilityComesFirst() throws {
        let outcome = try outcome([
            "Einrichtung;Träger;Straße;PLZ Ort;Telefon",
            "Haus Raphael;Jugendwerk Morgenrot e.V.;Domstr. 1;54993 Süderau;0221 4710330",
        ])
        XCTAssertEqual(fields(outcome)[4], "einrichtungen.telefon")
    }

    func testTheSecondNumberIsThatOfTheTraeger() throws {
        let outcome = try outcome([
            "Einrichtung;Straße;Ort;Telefon;Träger;Straße;Ort;Telefon",
            "Haus Raphael;Domstr. 1;Süderau;0221 4710330;Jugendwerk Morgenrot e.V.;Markt 2;Kirchrode;"
                + "0221 4710331",
        ])
        XCTAssertEqual(
            fields(outcome),
            [
                "einrichtungen.name", "einrichtungen.strasse", "einrichtungen.ort",
                "einrichtungen.telefon", "traeger.name", "traeger.strasse", "traeger.ort",
                "traeger.telefon",
            ])
    }

    /// Lists of facilities name the Träger in passing.
    func testTheFirstNumberIsThatOfTheFacility() throws {
        let outcome = try outcome([
            "Einrichtung;Straße;Ort;Träger;Telefon",
            "Haus Raphael;Domstr. 1;Süderau;Jugendwerk Morgenrot e.V.;0221 4710330",
        ])
        XCTAssertEqual(fields(outcome)[4], "einrichtungen.telefon")
    }

    func testANumberBehindACentreIsAsked() throws {
        let outcome = try outcome([
            "Träger;Sozialraumzentrum;Telefon",
            "Jugendhilfe Lindenhof gGmbH;Sozialraumzentrum Lindenbach;0221 4710110",
        ])
        XCTAssertTrue(outcome.plan.changes.isEmpty)
    }

    func testWhileANameIsInQuestionContactsAreAsked() throws {
        let lines = [
            "Träger;Einrichtung/Angebot;Adresse;Telefon",
            "Stiftung Kinderdorf Ostwald;Tagesgruppe Kirchrode;Waldweg 6, 54992 Kirchrode;"
                + "0221/4710165",
        ]
        let asked = try outcome(lines)
        XCTAssertEqual(fields(asked), ["traeger.name", "", "", ""])
        XCTAssertEqual(asked.mapping.questions.map(\.kind), [.doubtful, .owner, .owner])
        XCTAssertTrue(asked.plan.changes.isEmpty)
        XCTAssertTrue(restText(asked).contains("0221/4710165"))
        let settled = try outcome(
            lines, mapping: ["Einrichtung/Angebot": "einrichtungen.name"])
        XCTAssertEqual(
            records(settled, "einrichtungen")["ei-tagesgruppe-kirchrode"]?["telefon"],
            "+49 221 4710165")
    }

    func testOfSeveralTraegerNoneGetsTheNumber() throws {
        let outcome = try outcome([
            "Sozialraum;Zentrum;Träger 1;Träger 2;Koordination;Tel.",
            "Nordtal;Sozialraumzentrum Lindenbach;Jugendhilfe Lindenhof gGmbH;"
                + "Brücke Nordtal e. V.;Fr. Mustermann;0221 4710110",
        ])
        XCTAssertTrue(outcome.plan.changes.isEmpty)
        XCTAssertTrue(restText(outcome).contains("0221 4710110"))
    }

    /// What the first import made of the columns gives the same in the second.
    func testAMappingThatWasKeptChangesNothing() throws {
        let lines = [
            "Träger;Einrichtung;Telefon;Ort der Einrichtung",
            "Jugendwerk Morgenrot e.V.;Haus Raphael;0221 4710330;Süderau",
            "Jugendwerk Abendrot e.V.;;0221 4710331;Kirchrode",
        ]
        let first = try outcome(lines)
        let kept = ColumnChoices(first.mapping).targets
        let second = try outcome(lines, mapping: kept)
        XCTAssertEqual(records(first, "traeger"), records(second, "traeger"))
        XCTAssertEqual(
            records(first, "traeger")["tr-jugendwerk-abendrot"]?["telefon"], "+49 221 4710331")
    }

    /// The header says whose place it is: without a facility it is nobody's.
    func testWhatTheHeaderGivesToTheFacilityDoesNotGoToTheTraeger() throws {
        let outcome = try outcome([
            "Träger;Einrichtung;Ort der Einrichtung",
            "Jugendwerk Morgenrot e.V.;Haus Raphael;Süderau",
            "Jugendwerk Abendrot e.V.;;Kirchrode",
        ])
        XCTAssertNil(records(outcome, "traeger")["tr-jugendwerk-abendrot"]?["ort"])
        XCTAssertTrue(restText(outcome).contains("Kirchrode"))
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }
}
