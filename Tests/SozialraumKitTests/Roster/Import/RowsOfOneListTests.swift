import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// Rows in which a value seems to belong to nothing, or to two records: each cell ends in a record, in
/// a question or in the rest file.
final class RowsOfOneListTests: FolderTestCase {
    private func outcome(
        _ lines: [String], _ decisions: RowDecisions = RowDecisions(), table: Int? = nil
    ) throws -> RosterImport.Outcome {
        let place = folder.appending(path: "liste.csv")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: place)
        let basis = Repository.root.appendingPathComponent("Examples/rosters/basis")
        let package = try ExchangePackage(path: basis.path)
        var job = RosterImport(package, decisions: decisions)
        job.table = table
        return job.run(try ForeignTable(path: place.path, wholly: true))
    }

    /// The new values of a table, by field.
    private func values(_ outcome: RosterImport.Outcome, _ table: String) -> [String: String] {
        var values: [String: String] = [:]
        for change in outcome.plan.changes where change.table == table {
            for cell in change.cells { values[cell.field] = cell.new }
        }
        return values
    }

    func testAnAddressWithoutFacilityIsThatOfTheTraeger() throws {
        let outcome = try outcome([
            "Träger;Einrichtung;Straße;PLZ;Ort",
            "Jugendhilfe Morgenrot gGmbH;;Waldstraße 7;54992;Kirchrode",
        ])
        let body = values(outcome, "traeger")
        XCTAssertEqual(body["strasse"], "Waldstraße")
        XCTAssertEqual(body["plz"], "54992")
        XCTAssertEqual(body["ort"], "Kirchrode")
        XCTAssertEqual(outcome.rest.cellCount, 0)
    }

    func testAnUnknownServiceBesideAnOfferIsLeft() throws {
        let outcome = try outcome([
            "Träger;Angebot;Leistung",
            "Jugendhilfe Morgenrot gGmbH;Klettergruppe;Gipfelglück im Wald",
        ])
        XCTAssertEqual(values(outcome, "hilfeangebote")["name"], "Klettergruppe")
        XCTAssertTrue(outcome.rest.rows.joined().contains("Gipfelglück im Wald"))
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    /// One name in two places may be two bodies, or one that has moved: that is asked.
    func testOneNameAtTwoPlacesIsAsked() throws {
        let outcome = try outcome([
            "Träger;Straße;PLZ;Ort",
            "Jugendhilfe Sonnenau e.V.;Am Dom 1;54991;Lindenbach",
            "Jugendhilfe Sonnenau e.V.;Kirchplatz 4;54992;Kirchrode",
        ])
        XCTAssertEqual(outcome.plan.rows.new, 1)
        XCTAssertEqual(outcome.plan.rows.unsure, 1)
        XCTAssertFalse(outcome.plan.questions.isEmpty)
        XCTAssertTrue(outcome.rest.rows.joined().contains("Kirchplatz 4"))
    }

    func testAnotherLegalFormIsAnotherBody() throws {
        let outcome = try outcome([
            "Träger;PLZ;Ort", "Sonnenau e.V.;54991;Lindenbach", "Sonnenau gGmbH;54991;Lindenbach",
        ])
        XCTAssertEqual(outcome.plan.rows.new, 2)
    }

    /// `Brückenstr. 4` is where the package says `Brückenstraße 4`: nothing changes. Another house is.
    func testAnotherSpellingOfTheStreetIsNoChange() throws {
        let same = try outcome([
            "Träger;Straße;PLZ;Ort", "Brücke Nordtal e.V.;Brücken-Str. 4;54991;Eichenrode",
        ])
        XCTAssertEqual(same.plan.rows.same, 1)
        XCTAssertTrue(same.plan.changes.isEmpty)
        XCTAssertEqual(same.rest.cellCount, 0)
        let other = try outcome([
            "Träger;Straße;PLZ;Ort", "Brücke Nordtal e.V.;Brückenstr. 6;54991;Eichenrode",
        ])
        XCTAssertEqual(values(other, "traeger"), ["hausnummer": "6"])
    }

    /// A column for each service, with crosses: each cross is an offer, a `nein` is none.
    func testCrossesUnderServices() throws {
        let outcome = try outcome([
            "Träger;Ort;§ 27 Abs. 2;Erziehungsberatung;§ 31;§ 35a;Bemerkung",
            "Jugendwerk Tannenhain e.V.;Tannenhain;x;;X;nein;nur vormittags",
            "Stiftung Kinderdorf Ostwald;Buchenried;;ja;;nein;",
        ])
        var offers: [String] = []
        for change in outcome.plan.changes where change.table == "hilfeangebote" {
            let cells = Dictionary(uniqueKeysWithValues: change.cells.map { ($0.field, $0) })
            offers.append("\(cells["traeger"]?.new ?? "") \(cells["leistung"]?.new ?? "")")
            XCTAssertTrue(["x", "X", "ja"].contains(cells["leistung"]?.raw), "\(cells)")
        }
        XCTAssertEqual(
            offers.sorted(),
            ["tr-jugendwerk-tannenhain 27.2", "tr-jugendwerk-tannenhain 31", "tr-kinderdorf 28"])
        XCTAssertTrue(outcome.plan.account.isBalanced)
        // Two times `nein` and a remark.
        XCTAssertEqual(outcome.rest.cellCount, 3)
    }

    /// Groups above, with gaps, and the names of the columns below: both rows are the header.
    func testNamesBelowGroups() throws {
        let outcome = try outcome([
            "Träger;;Einrichtung;;;Platzzahl;",
            "Name;Rechtsform;Name;Straße;PLZ Ort;genehmigt;belegt",
            "Jugendwerk Morgenrot;e.V.;Kinderhaus Am Bach;Am Bach 3;54992 Buchenried;12;11",
            "Lindenwerk;gGmbH;Wohngruppe Luna;Auf der Höh 1;54991 Eichenrode;9;",
        ])
        XCTAssertEqual(outcome.plan.rows.read, 2)
        XCTAssertEqual(outcome.plan.rows.new, 2)
        let facility = values(outcome, "einrichtungen")
        XCTAssertEqual(facility["name"], "Wohngruppe Luna")
        XCTAssertEqual(facility["plz"], "54991")
        XCTAssertEqual(facility["plaetze_genehmigt"], "9")
        XCTAssertEqual(values(outcome, "traeger")["rechtsform"], "ggmbh")
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    /// A new body that a later row spells otherwise is one body; what may be another one is asked.
    func testANewBodyInTwoSpellings() throws {
        let outcome = try outcome([
            "Träger;Straße;PLZ;Ort;Angebot",
            "Jugendwerk Morgenrot gemeinnützige GmbH;Waldweg 4b;54991;Eichenrode;Tagesgruppe",
            "Jugendwerk Morgenrot gGmbH;Waldweg 4b;54991;Eichenrode;Ambulante Hilfen",
            "Jugendwerk Morgenrot e.V.;Waldweg 4b;54991;Eichenrode;Ferienfreizeit",
            "Jugendwerk Morgenrot;Waldweg 4b;54991;Eichenrode;Elterncafé",
        ])
        let created = outcome.plan.changes.filter { $0.table == "traeger" && $0.isNew }
        XCTAssertEqual(created.count, 2)
        let offers = outcome.plan.changes.filter { $0.table == "hilfeangebote" }
        let owners = offers.map { offer in offer.cells.first { $0.field == "traeger" }?.new }
        XCTAssertEqual(owners.count, 3)
        XCTAssertEqual(owners[0], owners[1])
        XCTAssertNotEqual(owners[1], owners[2])
        XCTAssertEqual(outcome.plan.questions.map(\.row), [4])
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    /// What the package needs to know of a row and the roster does not tell is asked; the decision file
    /// that the questions make answers them once and for all.
    func testQuestionsAreAnswered() throws {
        for (lines, answers) in [
            (["Einrichtung;PLZ;Ort", "Tagesgruppe Regenbogen;54992;Kirchrode"], ["tr-kinderdorf"]),
            (
                ["Ressource;Telefon", "Chor Kirchrode;0221 4710199"],
                ["sr-ostwald", "verein"]
            ),
        ] {
            var decisions = RowDecisions()
            for answer in answers {
                let open = try outcome(lines, decisions)
                XCTAssertEqual(open.plan.rows.unsure, 1, "\(lines)")
                XCTAssertTrue(open.plan.changes.isEmpty)
                decisions.add(open.plan.questions, in: .german)
                let last = try XCTUnwrap(decisions.answers.indices.last)
                // What the package does not know is no answer.
                decisions.answers[last].answer = "nirgends"
                XCTAssertEqual(try outcome(lines, decisions).plan.rows.unsure, 1)
                decisions.answers[last].answer = answer
            }
            let done = try outcome(lines, try RowDecisions(bytes: decisions.json(), path: "d"))
            XCTAssertEqual(done.plan.rows.new, 1, "\(done.plan.questions)")
            XCTAssertTrue(done.plan.questions.isEmpty)
            let cells = try XCTUnwrap(done.plan.changes.first).cells.map(\.new)
            for answer in answers { XCTAssertTrue(cells.contains(answer), answer) }
        }
    }

    /// Descriptions that all end after fifty characters are kept and flagged; names are only proposed.
    func testTextsThatWereCutOff() throws {
        let texts = [
            "Kurz", "Hilfe bei den Hausaufgaben und Spiele im Freien am",
            "Gruppe für Eltern, die sich trennen, mit Beratung ",
            "Kochen und Essen mit Kindern von sechs bis zwölf J",
        ]
        for text in texts.dropFirst() { XCTAssertEqual(text.unicodeScalars.count, 50, text) }
        let cut = try outcome(
            ["Träger;Angebot;Beschreibung"]
                + texts.enumerated().map { "Brücke Nordtal e. V.;Gruppe \($0);\($1)" })
        let cells = cut.plan.changes.flatMap(\.cells).filter { $0.field == "beschreibung" }
        XCTAssertEqual(cells.map(\.rule).filter { $0 == "truncated" }.count, 3, "\(cells)")
        let report = ImportReport(cut, language: .german).text()
        XCTAssertTrue(
            report.contains("„Beschreibung“: 3 Texte enden nach genau 50 Zeichen"), report)
        // The same without one of them is no pattern.
        let two = try outcome(
            ["Träger;Angebot;Beschreibung"]
                + texts.dropLast().enumerated().map { "Brücke Nordtal e. V.;Gruppe \($0);\($1)" })
        XCTAssertFalse(two.plan.changes.flatMap(\.cells).contains { $0.rule == "truncated" })
        let names = try outcome([
            "Träger;Ort", "Sonnenau e.V.;Kirchrode", "Verein für Hilfe im Alt;Kirchrode",
            "Förderverein der Jugend;Lindenbach", "Jugendhaus am großen Wa;Buchenried",
            "Netzwerk für frühe Hilf;Eichenrode", "Gesellschaft zur Förder;Kirchrode",
        ])
        XCTAssertEqual(names.plan.rows.new, 1)
        XCTAssertEqual(names.plan.proposals.map(\.rule), .init(repeating: "truncated", count: 5))
        XCTAssertTrue(names.plan.account.isBalanced)
    }

    /// Each table of a file can be read; the others are in the rest.
    func testSeveralTables() throws {
        let lines = [
            "Träger;PLZ;Ort", "Jugendwerk Morgenrot e.V.;54992;Kirchrode",
            "Lindenwerk gGmbH;54991;Eichenrode", "Sonnenau e.V.;54991;Lindenbach", "",
            "Einrichtung;Träger;Plätze;Telefon",
            "Kinderhaus Am Bach;Stiftung Kinderdorf Ostwald;12;06501 4444",
            "Wohngruppe Luna;Stiftung Kinderdorf Ostwald;9;06501 4445",
        ]
        let first = try outcome(lines)
        XCTAssertEqual([first.table, first.tableCount], [0, 2])
        XCTAssertEqual(first.plan.rows.new, 3)
        XCTAssertTrue(first.rest.rows.joined().contains("Wohngruppe Luna"))
        let second = try outcome(lines, table: 1)
        XCTAssertEqual(second.plan.rows.new, 2)
        XCTAssertEqual(values(second, "einrichtungen")["name"], "Wohngruppe Luna")
        XCTAssertTrue(second.rest.rows.joined().contains("Lindenwerk gGmbH"))
        XCTAssertTrue(first.plan.account.isBalanced && second.plan.account.isBalanced)
        let text = ImportReport(second, language: .german).text()
        XCTAssertTrue(text.contains("Die Datei hat 2 Tabellen; gelesen wurde Nummer 2."), text)
    }

    /// What two cells of a row say is said once, and neither is left over.
    func testTheSameFromTwoCells() throws {
        let outcome = try outcome([
            "Träger;Rechtsform;Ort", "Zweiter Morgenrot e.V.;ev;54992 Kirchrode",
            "Lindenwerk e.V.;gGmbH;54991 Eichenrode",
        ])
        XCTAssertEqual(outcome.plan.rows.new, 2)
        // The second name contradicts its column: that is left to people.
        XCTAssertEqual(outcome.rest.cellCount, 1)
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    /// A text that was cut off is not the surer for it: what is doubtful otherwise stays a proposal.
    func testADoubtfulTextThatWasCutOff() throws {
        let texts = [
            "Kurz", "Hilfe f?r Eltern und Kinder im Haus und auch im Fr",
            "Gruppe für Eltern, die sich trennen, mit Beratung ",
            "Kochen und Essen mit Kindern von sechs bis zwölf J",
        ]
        for text in texts.dropFirst() { XCTAssertEqual(text.unicodeScalars.count, 50, text) }
        let outcome = try outcome(
            ["Träger;Angebot;Beschreibung"]
                + texts.enumerated().map { "Brücke Nordtal e. V.;Gruppe \($0);\($1)" })
        XCTAssertEqual(outcome.plan.proposals.map(\.rule), ["damagedText"])
        let done = outcome.plan.changes.flatMap(\.cells).filter { $0.field == "beschreibung" }
        XCTAssertEqual(done.map(\.rule).filter { $0 == "truncated" }.count, 2)
    }
}
