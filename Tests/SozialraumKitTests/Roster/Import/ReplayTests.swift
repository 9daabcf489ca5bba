import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// The files that an import makes do the same import again, and ask nothing about columns.
final class ReplayTests: RosterTestCase {
    /// Everything that a plan says, but for the reason of each column.
    func testEveryRosterAgainWithItsMapping() throws {
        var crosses = 0
        for name in try ExampleRosterTests.names() {
            let (before, first, table) = try ExampleRosterTests.outcome(name)
            let choices = ColumnChoices(first.mapping)
            crosses += choices.columns.count { $0.target == ColumnTarget.crosses }
            var decisions = try ExampleRosterTests.decisions(name)
            decisions.add(first.plan.questions, in: .german)
            let again = RosterImport(
                before, choices: try ColumnChoices(bytes: choices.json(), path: "mapping.json"),
                decisions: try RowDecisions(bytes: decisions.json(), path: "decisions.json")
            ).run(table)
            XCTAssertEqual(again.plan, first.plan, name)
            XCTAssertEqual(again.rest.rows, first.rest.rows, name)
            XCTAssertEqual(again.mapping.questions, [], name)
            XCTAssertEqual(again.absentHeaders, [], name)
            for (new, old) in zip(again.mapping.columns, first.mapping.columns) where old.isSure {
                XCTAssertEqual(new.field, old.field, "\(name): \(old.header)")
                // Where nothing of the column goes into the package, the table does not matter.
                guard old.field != nil else { continue }
                XCTAssertEqual(
                    [new.meaning?.rawValue, new.table, "\(new.isMarked) \(new.isPlainContact)"],
                    [old.meaning?.rawValue, old.table, "\(old.isMarked) \(old.isPlainContact)"],
                    "\(name): \(old.header)")
            }
            // What the tool writes, it writes again.
            XCTAssertEqual(ColumnChoices(again.mapping), choices, name)
        }
    }

    /// A column of crosses, ages in one cell, sections in words: what `table.column` alone would lose.
    func testMeaningsOfColumns() throws {
        let lines = [
            "Träger;Alter;Leistung;Anschrift;§ 31;Tel.;Tel.",
            "Jugendwerk Morgenrot e.V.;6 bis 12;Tagesgruppe (§ 32);Am Bach 3, 54992 Kirchrode;x;;",
            "Lindenwerk gGmbH;unter 18;Tagesgruppe (§ 32);Am Bach 4, 54992 Kirchrode;;0651 1;0651 2",
            "Sonnenau e.V.;ab 3;Hort;Am Bach 5, 54992 Kirchrode;x;;0651 3",
        ]
        let mapping = ColumnMapper().map(
            headers: lines[0].components(separatedBy: ";"),
            samples: (0..<7).map { column in
                lines.dropFirst().map { $0.components(separatedBy: ";")[column] }
            })
        XCTAssertEqual(
            ColumnChoices(mapping).columns.map { "\($0.header): \($0.target)" },
            [
                "Träger: traeger.name", "Alter: hilfeangebote.alter",
                "Leistung: hilfeangebote.leistung", "Anschrift: anschrift", "§ 31: kreuze",
                "Tel.: telefon", "Tel.#2: telefon",
            ])
    }

    /// Each meaning has a word with which it comes back, in every table that has it.
    func testWordsOfMeanings() {
        for table in ColumnFields.tables {
            for meaning in ColumnMeaning.all where meaning != .name {
                let described = ColumnFields.table(
                    of: meaning, records: [table], hasOfferName: false)
                guard described == table else { continue }
                var column = MappedColumn(
                    header: "a", meaning: meaning, table: table,
                    field: ColumnFields.field(meaning, in: table), confidence: 1)
                column.namesOwner = true
                let word = ColumnTarget.word(for: column, among: ColumnMapping(tables: [table]))
                XCTAssertEqual(
                    ColumnTarget(word), ColumnTarget(meaning, in: table), "\(table) \(meaning)")
            }
        }
        for word in ["Zentrum-Name", "zentrumname", " ZENTRUMNAME "] {
            XCTAssertEqual(ColumnTarget(word), ColumnTarget(.zentrumName), word)
        }
        XCTAssertEqual(ColumnTarget("Traeger.Gültig-ab"), ColumnTarget(.gueltigAb, in: "traeger"))
        XCTAssertEqual(ColumnTarget("Kreuze")?.isMarked, true)
        for word in [
            "", "traeger", "traeger.", "traeger.orrt", "hilfen.fall", "traeger.alter", ".",
        ] {
            XCTAssertNil(ColumnTarget(word), word)
        }
    }

    /// Every word stands in the guide.
    func testWordsAreDocumented() throws {
        let guide = try String(
            contentsOf: Repository.root.appendingPathComponent(
                "Sources/SozialraumKit/SozialraumKit.docc/Rosters.md"), encoding: .utf8)
        for word in ColumnMeaning.all.map(\.rawValue) + [ColumnTarget.crosses] {
            XCTAssertTrue(guide.contains("`\(word)`"), word)
        }
    }

    /// What a mapping file says stands: nothing is found out beside it.
    func testAMappingIsNotOverruled() {
        let samples = [
            ["54992", "54991", "54993"], ["Kirchrode", "Eichenrode", "Südau"], ["[1]"],
        ]
        func map(_ given: [String: String]) -> ColumnMapping {
            RosterColumns.map(
                header: ["PLZ", "Lage", "Gruppe"], hasHeader: true, samples: samples, hints: [],
                given: given)
        }
        XCTAssertEqual(map([:]).columns[1].meaning, .ort)
        XCTAssertNil(map(["Lage": ""]).columns[1].meaning)
        XCTAssertEqual(map(["Gruppe": "leistung"]).columns[2].meaning, .leistung)
    }

    func testEntriesThatSayNothing() throws {
        for (entry, kind, words) in [
            (
                "\"traeger.orrt\"", "unknownTargetColumn",
                ["„PLZ“", "„traeger.orrt“", "strasse", "ort"]
            ),
            (
                "\"hilfen.fall\"", "unknownTarget",
                ["„hilfen.fall“", "anschrift", "kreuze", "traeger"]
            ),
            ("\"Wohnort\"", "unknownTarget", ["„Wohnort“", "bemerkung"]),
            ("5", "badTarget", ["„PLZ“"]), ("null", "badTarget", ["„PLZ“"]),
        ] {
            let file =
                #"{"mapping":"sozialraum","version":"1.0","columns":{"Ort":"ort","PLZ":\#(entry)}}"#
            do {
                _ = try ColumnChoices(bytes: Array(file.utf8), path: "m.json")
                XCTFail(entry)
            } catch {
                XCTAssertEqual(error.kind.rawValue, kind)
                let text = error.message(in: .german)
                for word in words { XCTAssertTrue(text.contains(word), "\(word): \(text)") }
                XCTAssertFalse(text.contains("…"), text)
                XCTAssertFalse(error.message(in: .english).contains("…"))
            }
        }
    }

    /// Lists vary: a header of the mapping file that the list lacks is told and does no harm.
    func testHeadersThatTheListLacks() throws {
        let (before, plain, table) = try ExampleRosterTests.outcome("31-widersprueche")
        var choices = ColumnChoices(plain.mapping)
        choices.columns += [("Fax-Nr.", "traeger.fax"), ("Notiz", "")]
        let outcome = RosterImport(before, choices: choices).run(table)
        XCTAssertEqual(outcome.absentHeaders, ["Fax-Nr."])
        XCTAssertEqual(outcome.plan, plain.plan)
        let report = ImportReport(outcome, language: .german)
        XCTAssertTrue(
            report.text().contains(
                "Die Zuordnung nennt Spalten, die diese Liste nicht hat: „Fax-Nr.“."),
            report.text())
        XCTAssertTrue(String(decoding: report.json(), as: UTF8.self).contains("\"absent\""))
    }

    /// A column of which the meaning is doubtful: which words are possible, and where they stand.
    func testDoubtfulColumnsSayWhatIsPossible() throws {
        let mapping = ColumnMapper().map(headers: ["Name", "Ort"])
        let outcome = RosterImport.Outcome(
            plan: RosterPlan(), mapping: mapping, rest: RestTable(header: ["Name", "Ort"]))
        let text = ImportReport(outcome, language: .german).text()
        XCTAssertTrue(
            text.contains(
                "bitte in einer Zuordnung festlegen; möglich sind traegerName, einrichtungName, "),
            text)
        XCTAssertTrue(text.contains("die --mapping nennt"), text)
        for word in ColumnMeaning.all { XCTAssertTrue(text.contains(word.rawValue), word.rawValue) }
        let sure = RosterImport.Outcome(
            plan: RosterPlan(), mapping: ColumnMapper().map(headers: ["Träger"]),
            rest: RestTable(header: ["Träger"]))
        XCTAssertFalse(ImportReport(sure, language: .german).text().contains("--mapping"))
    }

    /// Whose a column is may stand in its header or follow from the row; a contact may be anything or a
    /// person.
    func testOwnersAndContactsAgain() throws {
        for lines in [
            [
                "Träger;Einrichtung;Telefon;Ort",
                "Jugendwerk Morgenrot e.V.;;0221 4710900;Kirchrode",
                "Lindenwerk gGmbH;Haus Nord;0221 4710901;Eichenrode",
            ],
            [
                "Träger;Einrichtung;Telefon der Einrichtung;Ort der Einrichtung",
                "Jugendwerk Morgenrot e.V.;;0221 4710900;Kirchrode",
                "Lindenwerk gGmbH;Haus Nord;0221 4710901;Eichenrode",
            ],
            ["Träger;Ort;Kontakt", "Lindenwerk gGmbH;Eichenrode;post@lindenwerk.example"],
            ["Träger;Ort;Ansprechpartner", "Lindenwerk gGmbH;Eichenrode;post@lindenwerk.example"],
        ] {
            let first = try outcome(lines)
            let choices = ColumnChoices(first.mapping)
            let again = try outcome(
                lines,
                mapping: Dictionary(
                    choices.columns.map { ($0.header, $0.target) },
                    uniquingKeysWith: { first, _ in first }))
            XCTAssertEqual(again.plan, first.plan, lines[0])
            XCTAssertEqual(again.rest.rows, first.rest.rows, lines[0])
        }
    }
}
