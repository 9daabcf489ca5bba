import XCTest

@testable import SozialraumKit

/// Resources whose Sozialraum and kind follow from address and name, and contacts without a person.
final class ResourcesOfListsTests: RosterTestCase {
    func testClubsAreFoundThroughTheirAddress() throws {
        let outcome = try outcome([
            "Verein;1. Vorsitzende/r;Anschrift;Telefon",
            "TSV Lindenbach 1904 e.V.;Max Mustermann;Sportplatzweg 1, 54991 Lindenbach;0221/4710370",
            "Freiwillige Feuerwehr Kirchrode;;Hauptstr. 3, 54992 Kirchrode;",
            "Kath. Pfarrgemeinde St. Martin;;Kirchgasse 1, 54993 Süderau;",
            "Chor Anderswo;;Weg 1, 24837 Lindenbach;",
        ])
        let clubs = records(outcome, "ressourcen")
        let club = clubs["re-tsv-lindenbach-1904-e-v"]
        XCTAssertEqual(club?["sozialraum"], "sr-nordtal")
        XCTAssertEqual(club?["gemeinde"], "07999101")
        XCTAssertEqual(club?["art"], "verein")
        XCTAssertEqual(clubs["re-freiwillige-feuerwehr-kirchrode"]?["sozialraum"], "sr-ostwald")
        XCTAssertEqual(clubs["re-freiwillige-feuerwehr-kirchrode"]?["art"], "verein")
        XCTAssertEqual(clubs["re-kath-pfarrgemeinde-st-martin"]?["art"], "kirchengemeinde")
        // A place of the same name with another postal code is another place.
        XCTAssertEqual(outcome.plan.questions.map(\.kind), ["sozialraum"])
        XCTAssertTrue(restText(outcome).contains("Sportplatzweg"))
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    func testKindsOfResources() {
        for (name, expected) in [
            ("TSV 1904 e.V.", "verein"), ("Förderverein der Grundschule", "verein"),
            ("Grundschule Konz", "schule"), ("Förderkreis der Grundschule Konz", nil),
            ("Bücherei", nil),
        ] {
            XCTAssertEqual(ResourceName.art(name, amongClubs: false), expected, name)
        }
        XCTAssertEqual(ResourceName.art("Harmonie", amongClubs: true), "verein")
    }

    /// A kind that the row states and nobody understands is asked, whatever the name says.
    func testAStatedKindIsNotOverruled() throws {
        let outcome = try outcome([
            "Ressource;Art;Gemeinde", "Moscheeverein;Treffpunkt;Lindenbach",
        ])
        XCTAssertEqual(outcome.plan.questions.map(\.kind), ["ressourceArt"])
    }

    func testContactsWithoutAPerson() throws {
        let outcome = try outcome([
            "Träger;Kontakt",
            "Jugendwerk Morgenrot e.V.;\"Tel. 0221 4710110, info@morgenrot.example\"",
            "Jugendwerk Abendrot e.V.;0221 4710112 Frau Muster",
            "Jugendwerk Lila e.V.;anna.muster@lila.example", "Jugendwerk Grau e.V.;0171 3920024",
            "Jugendwerk Rosa e.V.;www.rosa.example",
            "Jugendwerk Gelb e.V.;Sekretariat 0221 4710115",
        ])
        let traeger = records(outcome, "traeger")
        XCTAssertEqual(traeger["tr-jugendwerk-morgenrot"]?["telefon"], "+49 221 4710110")
        XCTAssertEqual(traeger["tr-jugendwerk-morgenrot"]?["email"], "info@morgenrot.example")
        XCTAssertEqual(traeger["tr-jugendwerk-rosa"]?["web"], "https://www.rosa.example")
        XCTAssertNil(traeger["tr-jugendwerk-abendrot"]?["telefon"])
        XCTAssertNil(traeger["tr-jugendwerk-lila"]?["email"])
        XCTAssertEqual(traeger["tr-jugendwerk-gelb"]?["telefon"], "+49 221 4710115")
        XCTAssertTrue(restText(outcome).contains("Sekretariat"))
        XCTAssertEqual(outcome.rest.cellCount, 3)
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    /// Also where a mapping file says that it is a contact.
    func testAPersonsColumnStaysInTheRest() throws {
        let lines = ["Träger;Ansprechpartner", "Jugendwerk Morgenrot e.V.;0221 4710110"]
        for mapping in [[:], ["Träger": "traeger.name", "Ansprechpartner": "kontakt"]] {
            let outcome = try outcome(lines, mapping: mapping)
            XCTAssertNil(records(outcome, "traeger")["tr-jugendwerk-morgenrot"]?["telefon"])
        }
    }

    func testNumbersAndQuarters() {
        let reader = ValueReader()
        XCTAssertEqual(
            reader.read("0221 4710172 + 0221 4710173", as: .telefon).parts.map(\.text),
            ["+49 221 4710172", "+49 221 4710173"])
        XCTAssertEqual(
            reader.read("+49 221 4710172", as: .telefon).parts.map(\.text), ["+49 221 4710172"])
        for text in ["Q1/26", "Q1/2026", "Q5/26"] {
            XCTAssertTrue(reader.read(text, as: .stand).parts.isEmpty, text)
        }
    }
}
