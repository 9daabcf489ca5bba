import XCTest

@testable import SozialraumKit

/// A service in words and its section in another column are one offer.
final class ServicePairingTests: RosterTestCase {
    /// The offers as `name leistung`, sorted.
    private func offers(_ outcome: RosterImport.Outcome) -> [String] {
        records(outcome, "hilfeangebote").values.map {
            "\($0["name"] ?? "") \($0["leistung"] ?? "-")"
        }.sorted()
    }

    private func offers(of cells: String...) throws -> [String] {
        let outcome = try outcome(
            ["Träger;Hilfeart;Rechtsgrundlage"]
                + cells.map { "Familienhaus Sonnenhaus gUG (haftungsbeschränkt);" + $0 })
        XCTAssertTrue(outcome.plan.account.isBalanced)
        return offers(outcome)
    }

    func testOneOfferForWordsAndSection() throws {
        XCTAssertEqual(
            try offers(
                of: "Heimerziehung;§ 34 SGB VIII", "Erziehungsbeistandschaft;§ 30 SGB VIII",
                "ISE;§ 35", "SPFH;31", "Flexible Hilfen;27 II", "Waldgruppe;§ 29"),
            [
                "Erziehungsbeistandschaft 30", "Flexible Hilfen 27.2", "Heimerziehung 34",
                "ISE 35", "SPFH 31", "Waldgruppe 29",
            ])
    }

    func testSeveralServicesInBothColumns() throws {
        XCTAssertEqual(
            try offers(of: "ISE, SPFH;§§ 27, 31, 35 SGB VIII", "SPFH, EB;§§ 30, 31"),
            ["EB 30", "ISE 35", "SPFH 31"])
    }

    /// § 27 is the ground of each help that follows it.
    func testTheGeneralSectionDoesNotReplaceTheSpecialOne() throws {
        XCTAssertEqual(
            try offers(of: "Heimerziehung;§§ 27, 34", "ISE;§ 27"), ["Heimerziehung 34", "ISE 35"])
    }

    /// `SPFH` with § 31 is the offer of § 31 that the package has.
    func testAnotherWordForAKnownOfferIsThatOffer() throws {
        let outcome = try outcome([
            "Träger;Hilfeart;§", "Jugendhilfe Lindenhof gGmbH;SPFH;§ 31",
        ])
        XCTAssertEqual(outcome.plan.rows.same, 1)
        XCTAssertTrue(outcome.plan.changes.isEmpty)
        // Two offers may have one section.
        let other = try self.outcome([
            "Träger;Angebot;§", "Familienhaus Sonnenhaus gUG (haftungsbeschränkt);Frühe Hilfen;16",
        ])
        XCTAssertEqual(records(other, "hilfeangebote").count, 1)
    }

    func testSectionsOfUnknownWordsAreProposed() throws {
        let outcome = try outcome([
            "Träger;Hilfeart;§", "Jugendhilfe Lindenhof gGmbH;Hilfen im Wald;§§ 29, 30",
        ])
        XCTAssertEqual(offers(outcome), ["Hilfen im Wald -"])
        XCTAssertEqual(outcome.plan.proposals.map(\.new), ["29", "30"])
        XCTAssertEqual(outcome.rest.cellCount, 0)
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    func testWhatContradictsIsAsked() throws {
        let lines = ["Träger;Hilfeart;§", "Stiftung Kinderdorf Ostwald;SPFH;§ 34"]
        let asked = try outcome(lines)
        XCTAssertEqual(asked.plan.rows.unsure, 1)
        XCTAssertTrue(asked.plan.changes.isEmpty)
        let question = try XCTUnwrap(asked.plan.questions.first)
        XCTAssertEqual(question.kind, "sections")
        XCTAssertEqual(question.candidates, ["31", "34"])
        let answered = try outcome(lines, decisions: [question.subject: "34"])
        XCTAssertEqual(offers(answered), ["SPFH 34"])
    }

    /// The name of the offer stays, whatever the other columns call the help.
    func testNameServiceAndSection() throws {
        let outcome = try outcome([
            "Träger;Angebotsname;Hilfeart;§",
            "Jugendhilfe Lindenhof gGmbH;Nordlicht;Erziehungsbeistandschaft;§ 30",
        ])
        XCTAssertEqual(offers(outcome), ["Nordlicht 30"])
        XCTAssertEqual(outcome.rest.cellCount, 0)
    }

    /// Crosses under services stand beside each other; they are no sections of each other.
    func testCrossesAreNotPaired() throws {
        let outcome = try outcome([
            "Träger;Schulsozialarbeit;§ 28;§ 29",
            "Familienhaus Sonnenhaus gUG (haftungsbeschränkt);x;x;",
            "Jugendhilfe Lindenhof gGmbH;;x;x",
        ])
        XCTAssertEqual(outcome.plan.rows.unsure, 0)
        XCTAssertEqual(offers(outcome).count, 4)
    }

    func testFits() {
        for (section, known, fits) in [
            ("30", "30-erziehungsbeistand", true), ("30-betreuungshelfer", "30", true),
            ("13", "13a", false), ("27", "31", true), ("27", "35a", false), ("27.2", "31", false),
            ("34", "31", false), ("3", "31", false),
        ] {
            XCTAssertEqual(RosterRowReader.fits(section, known), fits, "\(section) \(known)")
        }
    }
}
