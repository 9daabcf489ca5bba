import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// Several rows about one record: what they agree on is done, the rest is proposed, and a second import
/// changes nothing.
final class AgreementOfRowsTests: FolderTestCase {
    private func basis() throws -> ExchangePackage {
        try ExchangePackage(
            path: Repository.root.appendingPathComponent("Examples/rosters/basis").path)
    }

    /// Imports a list into a package, twice; the second time nothing may change.
    private func importTwice(
        _ lines: [String], _ decisions: RowDecisions = RowDecisions(), line: UInt = #line
    ) throws -> RosterPlan {
        let place = folder.appending(path: "liste.csv")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: place)
        let table = try ForeignTable(path: place.path, wholly: true)
        var package = try basis()
        let plan = RosterImport(package, decisions: decisions).run(table).plan
        XCTAssertTrue(plan.account.isBalanced, line: line)
        _ = try plan.apply(to: &package)
        let again = RosterImport(package, decisions: decisions).run(table).plan
        XCTAssertEqual(again.changes, [], "a second time", line: line)
        XCTAssertEqual(again.rows.new, 0, line: line)
        XCTAssertEqual(again.rows.changed, 0, line: line)
        return plan
    }

    private func proposals(_ plan: RosterPlan) -> [String] {
        plan.proposals.map { "\($0.row) \($0.field ?? "") \($0.new ?? "") \($0.rule)" }
    }

    /// What is done to a known record: field and value.
    private func changes(_ plan: RosterPlan) -> [String] {
        plan.changes.filter { !$0.isNew }.flatMap { change in
            change.cells.map { "\(change.row) \($0.field) \($0.new)" }
        }
    }

    /// The package's own address and another one: neither wins, in whichever order they come.
    func testARowThatConfirmsAndARowThatContradicts() throws {
        let rows = [
            "Brücke Nordtal e. V.;Brückenstr. 4;54991;Eichenrode;0221 4710126",
            "Brücke Nordtal e. V.;Markt 3;54991;Eichenrode;0221 4710964",
        ]
        for (rows, other) in [(rows, 2), (rows.reversed(), 1)] {
            let plan = try importTwice(["Träger;Straße;PLZ;Ort;Telefon"] + rows)
            XCTAssertEqual(changes(plan), [])
            XCTAssertEqual(
                proposals(plan).sorted(),
                [
                    "hausnummer 3", "strasse Markt", "telefon +49 221 4710964",
                ].map { "\(other) \($0) secondValue" }, "\(other)")
            XCTAssertEqual(plan.rows.same, 2)
        }
    }

    func testTwoOtherValues() throws {
        let plan = try importTwice([
            "Träger;Straße;PLZ;Ort;Telefon",
            "Brücke Nordtal e. V.;Markt 3;54991;Eichenrode;0221 4710964",
            "Brücke Nordtal e. V.;Hauptstr. 9;54991;Eichenrode;0221 4710965",
        ])
        XCTAssertEqual(changes(plan), [])
        XCTAssertEqual(plan.proposals.count, 6)
    }

    /// Rows that say the same are one: the first does it.
    func testRowsThatAgree() throws {
        let plan = try importTwice([
            "Träger;Straße;PLZ;Ort;Telefon", "Brücke Nordtal e. V.;;;;0221 4710126",
            "Brücke Nordtal e. V.;Mühlweg 9;54991;Lindenbach;",
            "Brücke Nordtal e. V.;Mühl-Weg 9;54991;LINDENBACH;0221 4710126",
        ])
        XCTAssertEqual(
            changes(plan), ["2 strasse Mühlweg", "2 hausnummer 9", "2 ort Lindenbach"])
        XCTAssertEqual(plan.proposals, [])
        XCTAssertEqual([plan.rows.same, plan.rows.changed], [2, 1])
    }

    /// A street without its place, a place without its street, a street without its number.
    func testPartsOfAnAddress() throws {
        for (header, row, parts) in [
            ("Träger;Straße", "Brücke Nordtal e. V.;Markt 3", ["strasse Markt", "hausnummer 3"]),
            ("Träger;PLZ;Ort", "Brücke Nordtal e. V.;54991;Lindenbach", ["ort Lindenbach"]),
            (
                "Träger;Straße;PLZ;Ort", "Brücke Nordtal e. V.;Am Markt;54991;Eichenrode",
                ["strasse Am Markt"]
            ),
        ] {
            let plan = try importTwice([header, row])
            XCTAssertEqual(changes(plan), [], row)
            XCTAssertEqual(proposals(plan), parts.map { "1 \($0) partOfAddress" })
        }
        // The whole house is named, and only its number is another.
        let plan = try importTwice([
            "Träger;Straße;PLZ;Ort", "Brücke Nordtal e. V.;Brückenstr. 6;54991;Eichenrode",
        ])
        XCTAssertEqual(changes(plan), ["1 hausnummer 6"])
    }

    /// The street of one row and the place of another make no address, for new bodies either.
    func testPartsOfTwoRows() throws {
        let plan = try importTwice([
            "Träger;Straße;PLZ;Ort", "Jugendwerk Morgenrot e.V.;Waldweg 4;;",
            "Jugendwerk Morgenrot e.V.;;54992;Kirchrode",
            "Lindenwerk gGmbH;;;Eichenrode", "Lindenwerk gGmbH;Auf der Höh 1;54991;Eichenrode",
        ])
        XCTAssertEqual(
            proposals(plan), ["2 plz 54992 partOfAddress", "2 ort Kirchrode partOfAddress"])
        let new = plan.changes.map { change in change.cells.map(\.new).joined(separator: " ") }
        XCTAssertEqual(new.count, 2)
        XCTAssertTrue(new[1].hasSuffix("Auf der Höh 1 54991"), new[1])
    }

    /// Rows that people joined to one Träger keep their addresses apart.
    func testRowsThatPeopleJoined() throws {
        var decisions = RowDecisions()
        for name in ["Jugendhilfe Lindenhof gGmbH, Abt. Schule", "Lindenhof Verwaltung"] {
            decisions.answers.append(
                .init(row: nil, subject: name, question: "", answer: "same:tr-lindenhof"))
        }
        let plan = try importTwice(
            [
                "Träger;Straße;PLZ;Ort",
                "Jugendhilfe Lindenhof gGmbH, Abt. Schule;Schulstr. 1;54991;Lindenbach",
                "Lindenhof Verwaltung;Seestr. 1;24837;Schleswig",
            ], decisions)
        XCTAssertEqual(changes(plan), [])
    }

    /// A change letter says from when on a phone counts; the Träger is older than that.
    func testABeginningOfValidity() throws {
        let plan = try importTwice([
            "Träger;Telefon;gültig ab;gültig bis",
            "Brücke Nordtal e. V.;0221 4710964;01.07.2026;31.12.2027",
            "Jugendwerk Morgenrot e.V.;0221 4710900;01.07.2026;",
        ])
        XCTAssertEqual(
            changes(plan), ["1 telefon +49 221 4710964", "1 gueltig_bis 2027-12-31"])
        XCTAssertEqual(proposals(plan), ["1 gueltig_ab 2026-07-01 validityOfKnown"])
        let new = plan.changes.filter(\.isNew).flatMap(\.cells)
        XCTAssertEqual(new.first { $0.field == "gueltig_ab" }?.new, "2026-07-01")
    }

    /// Every list of the examples, with its decisions.
    func testEveryExampleTwice() throws {
        for name in try ExampleRosterTests.names() {
            let (before, outcome, table) = try ExampleRosterTests.outcome(name)
            var package = before
            _ = try outcome.plan.apply(to: &package)
            let again = RosterImport(
                package, choices: ColumnChoices(outcome.mapping),
                decisions: try ExampleRosterTests.decisions(name)
            ).run(table)
            XCTAssertEqual(again.plan.changes, [], name)
        }
    }
}
