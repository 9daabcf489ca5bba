import XCTest

@testable import SozialraumKit

/// Columns that only their neighbours or their cells explain.
final class ColumnNeighboursTests: RosterTestCase {
    func testACentreAmongWhatCentresHave() throws {
        let outcome = try outcome([
            "Sozialraum;Zentrum;Adresse;Öffnungszeiten;barrierefrei",
            "Nordtal;SRZ Lindenbach;Schulstr. 12, 54991 Lindenbach;Mo-Fr 9-15 Uhr;ja",
            "Süderau;Sozialraumzentrum Süderau;Hafenstraße 10, 54993 Süderau;Di 14-18 Uhr;nein",
        ])
        XCTAssertEqual(fields(outcome)[1], "sozialraumzentren.name")
        let centres = records(outcome, "sozialraumzentren")
        XCTAssertEqual(centres["szz-suederau"]?["plz"], "54993")
        XCTAssertNil(centres["szz-lindenbach"]?["name"], "SRZ is the Sozialraumzentrum")
    }

    func testTheKindBesideAResource() throws {
        let outcome = try outcome([
            "Ressource;Art;Sozialraum", "Bücherei St. Anna;Treffpunkt;Süderau",
            "Hand in Hand;Nachbarschaft;Nordtal",
        ])
        XCTAssertEqual(fields(outcome)[1], "ressourcen.art")
        XCTAssertEqual(records(outcome, "ressourcen")["re-hand-in-hand"]?["art"], "nachbarschaft")
        XCTAssertEqual(outcome.plan.questions.map(\.kind), ["ressourceArt"])
    }

    func testAHeaderThatGoesOnInAThirdRow() throws {
        let outcome = try outcome([
            ";Träger;;;;Einrichtung;;;;Plätze;;",
            ";Name;Rechts-;Spitzen-;Anerk. n.;Bezeichnung;Straße, Nr.;PLZ;Ort;Soll;Ist;BE",
            "Nr.;;form;verband;§ 75;;;;;(Stand 31.12.2025);;§ 45",
            "1;Jugendwerk Morgenrot;gGmbH;Paritätischer;ja;Haus Luna;Lindenallee 2;54991;"
                + "Lindenbach;34;31;ja",
            "2;AWO Kreisverband Musterkreis;e. V.;AWO;ja;Kinderhaus Regenbogen;Am Bach 7;54993;"
                + "Süderau;20;20;nein",
        ])
        XCTAssertEqual(outcome.plan.rows.read, 2)
        XCTAssertEqual(
            Array(fields(outcome)[1...]),
            [
                "traeger.name", "traeger.rechtsform", "traeger.verband", "traeger.anerkennung",
                "einrichtungen.name", "einrichtungen.strasse", "einrichtungen.plz",
                "einrichtungen.ort", "einrichtungen.plaetze_genehmigt",
                "einrichtungen.plaetze_belegt", "einrichtungen.betriebserlaubnis",
            ])
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    func testAbbreviations() throws {
        let outcome = try outcome([
            "TRÄG.;EINR.;EINR.-ART;STR.;H.-NR.;PLZ;TEL.-NR.;PL.;BETR.-ERL.;GÜLT. AB;GÜLT. BIS;RF;DV",
            "JH Morgenrot gGmbH;Hs. Luna;Heim;Lindenallee;22;54991;4710160;32;j;01.01.2014;;gGmbH;DPWV",
            "Stiftung Kinderdorf Ostwald;TG Kirchrode;TG;Waldweg;6;54992;4710164;18;j;2010;31.12.2026;"
                + "Stiftg.;DCV",
            "Diakonieverein Süderau e. V.;Kita Luna;Kita;Auenweg;2 b;54993;4710420;60;j;2001;;e. V.;DW",
        ])
        XCTAssertEqual(
            fields(outcome),
            [
                "traeger.name", "einrichtungen.name", "einrichtungen.art", "einrichtungen.strasse",
                "einrichtungen.hausnummer", "einrichtungen.plz", "einrichtungen.telefon",
                "einrichtungen.plaetze_genehmigt", "einrichtungen.betriebserlaubnis",
                "einrichtungen.gueltig_ab", "einrichtungen.gueltig_bis", "traeger.rechtsform",
                "traeger.verband",
            ])
        // A number without its area code is no key of a Gemeinde.
        XCTAssertFalse(outcome.plan.proposals.contains { $0.field == "gemeinde" })
    }

    func testSinceAndUntil() throws {
        let outcome = try outcome([
            "Träger;Angebot;genehm. Plätze;seit;bis",
            "Jugendhilfe Lindenhof gGmbH;Nordlicht;12;01.01.2020;31.12.2026",
        ])
        XCTAssertEqual(
            Array(fields(outcome)[2...]),
            ["hilfeangebote.plaetze", "hilfeangebote.gueltig_ab", "hilfeangebote.gueltig_bis"])
    }

    /// A spreadsheet marks numbers that are to stay text.
    func testTextsOfSpreadsheets() throws {
        let outcome = try outcome([
            "Träger;PLZ;Ort", "=\"Jugendwerk Morgenrot e.V.\";=\"54991\";Lindenbach",
            "Jugendwerk Abendrot e.V.;'54992;Kirchrode", "Jugendwerk Lila e.V.;=\"54993\";Süderau",
        ])
        XCTAssertEqual(fields(outcome), ["traeger.name", "traeger.plz", "traeger.ort"])
        XCTAssertEqual(records(outcome, "traeger")["tr-jugendwerk-morgenrot"]?["plz"], "54991")
    }
}
