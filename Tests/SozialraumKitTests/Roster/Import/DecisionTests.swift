import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// Answers as people write them: those that can be understood count, all others are told and asked
/// again.
final class DecisionTests: FolderTestCase {
    private func outcome(
        _ lines: [String], _ decisions: RowDecisions = RowDecisions(),
        into package: ExchangePackage? = nil
    ) throws -> RosterImport.Outcome {
        let place = folder.appending(path: "liste.csv")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: place)
        let basis = Repository.root.appendingPathComponent("Examples/rosters/basis")
        return RosterImport(
            try package ?? ExchangePackage(path: basis.path), decisions: decisions
        ).run(try ForeignTable(path: place.path, wholly: true))
    }

    private func decisions(_ subject: String?, _ answer: String, row: Int = 1) -> RowDecisions {
        var decisions = RowDecisions()
        decisions.answers = [.init(row: row, subject: subject, question: "", answer: answer)]
        return decisions
    }

    private static let doubtful = [
        "Träger;Straße;PLZ;Ort;Telefon;Fax",
        "Kreisjugendamt Musterkreis;Kreisplatz 1;54991;Lindenbach;0221 4710120;0221 4710900",
    ]
    private static let name = "Kreisjugendamt Musterkreis"

    func testSpellingsOfAnswers() throws {
        XCTAssertEqual(try outcome(Self.doubtful).plan.questions.map(\.kind), ["same.traeger"])
        for (answer, rows) in [
            ("same:tr-kreis-07999", [0, 1, 0]), ("same: tr-kreis-07999", [0, 1, 0]),
            ("tr-kreis-07999", [0, 1, 0]), ("TR-KREIS-07999 ", [0, 1, 0]),
            ("Gleich: tr-kreis-07999", [0, 1, 0]), ("new", [1, 0, 0]), ("NEU", [1, 0, 0]),
            (" New ", [1, 0, 0]), ("leave", [0, 0, 1]), ("Liegen lassen", [0, 0, 1]),
        ] {
            for subject in [Self.name, nil] {
                let outcome = try outcome(Self.doubtful, decisions(subject, answer))
                let counts = outcome.plan.rows
                XCTAssertEqual([counts.new, counts.changed, counts.unsure], rows, answer)
                XCTAssertEqual(outcome.plan.questions, [], answer)
                XCTAssertEqual(outcome.unclearAnswers, [], answer)
            }
        }
    }

    func testAnswersThatSayNothing() throws {
        for answer in [
            "ja", "vielleicht", "same:tr-gibts-nicht", "same:", "tr-gibts-nicht", "same",
        ] {
            for subject in [Self.name, nil] {
                var given = decisions(subject, answer)
                given.answers.insert(
                    .init(row: 1, subject: "Anderer Träger", question: "", answer: "new"), at: 0)
                let outcome = try outcome(Self.doubtful, given)
                XCTAssertEqual(outcome.plan.rows.unsure, 1, answer)
                XCTAssertEqual(outcome.plan.questions.map(\.kind), ["same.traeger"], answer)
                XCTAssertEqual(outcome.plan.questions.first?.candidates, ["tr-kreis-07999"], answer)
                XCTAssertEqual(outcome.unclearAnswers, [.init(entry: 2, row: 1)], answer)
                let report = ImportReport(outcome, language: .german).text()
                XCTAssertTrue(
                    report.contains("Die Antwort Nummer 2 der Entscheidungsdatei (Zeile 1)"), report
                )
                XCTAssertFalse(report.contains("gibts-nicht"), report)
            }
        }
        // Also of a row that needed no answer: nothing vanishes.
        let sure = ["Träger;Telefon", "Brücke Nordtal e. V.;0221 4710900"]
        let outcome = try outcome(sure, decisions(nil, "vielleicht"))
        XCTAssertEqual(outcome.plan.rows.unsure, 1)
        XCTAssertEqual(outcome.plan.questions.first?.candidates, ["tr-bruecke"])
    }

    func testAnswersThatAreCodes() throws {
        let lines = ["Träger;Ort", "Lernzeit Mustermann;Lindenbach"]
        let subject = "Lernzeit Mustermann (art)"
        XCTAssertEqual(try outcome(lines).plan.questions.map(\.subject), [subject])
        for (answer, code) in [
            ("gewerblich", "gewerblich"), ("GEWERBLICH", "gewerblich"), ("frei", "frei"),
            ("privat-gewerblicher Träger", "gewerblich"),
        ] {
            let outcome = try outcome(lines, decisions(subject, answer))
            let cells = outcome.plan.changes.flatMap(\.cells)
            XCTAssertEqual(cells.first { $0.field == "art" }?.new, code, answer)
        }
        for answer in ["ja", "new", "same:tr-bruecke"] {
            let outcome = try outcome(lines, decisions(subject, answer))
            XCTAssertEqual(outcome.plan.questions.map(\.kind), ["traegerArt"], answer)
        }
        XCTAssertEqual(
            try outcome(lines, decisions(subject, "ja")).unclearAnswers, [.init(entry: 1, row: 1)])
    }

    /// One answer for a row that names several records counts for the one that it fits.
    func testAnAnswerForOneRecordOfARow() throws {
        let lines = [
            "Träger;Einrichtung;Ort",
            "Stiftung Kinderdorf Ostwald;Tagesgruppe der Stiftung;Kirchrode",
        ]
        let outcome = try outcome(lines, decisions(nil, "ei-tagesgruppe-kirchrode"))
        XCTAssertEqual(outcome.unclearAnswers, [])
        XCTAssertEqual(outcome.plan.rows.unsure, 0)
        XCTAssertEqual(outcome.plan.rows.new, 0)
    }

    /// What was new once is known when the list comes again with the same answers.
    func testNewOnlyOnce() throws {
        let lines = [
            "Träger;Straße;PLZ;Ort",
            "Jugendhilfe Sonnenau e.V.;Am Dom 1;54991;Lindenbach",
            "Jugendhilfe Sonnenau e.V.;Kirchplatz 4;54992;Kirchrode",
            "Jugendhilfe Sonnenau e.V.;Am Dom 1;54991;Lindenbach",
            "Jugendhilfe Sonnenau e.V.;Kirchplatz 4;54992;Kirchrode",
        ]
        var given = RowDecisions()
        given.add(try outcome(lines).plan.questions, in: .german)
        XCTAssertEqual(given.answers.count, 1)
        given.answers[given.answers.count - 1].answer = "new"
        let first = try outcome(lines, given)
        XCTAssertEqual(first.plan.changes.count, 2)
        XCTAssertEqual([first.plan.rows.new, first.plan.rows.same], [2, 2])
        var package = try ExchangePackage(
            path: Repository.root.appendingPathComponent("Examples/rosters/basis").path)
        _ = try first.plan.apply(to: &package)
        let second = try outcome(lines, given, into: package)
        XCTAssertEqual(second.plan.changes, [])
        XCTAssertEqual(second.plan.rows.same, 4)
    }

    /// Of two offers of one name people say which is meant.
    func testWhichOffer() throws {
        let both = [
            "Träger;Einrichtung;Angebot", "Brücke Nordtal e. V.;Haus Nord;Elterncafé",
            "Brücke Nordtal e. V.;Haus Süd;Elterncafé",
        ]
        var package = try ExchangePackage(
            path: Repository.root.appendingPathComponent("Examples/rosters/basis").path)
        _ = try outcome(both).plan.apply(to: &package)
        let lines = ["Träger;Angebot;Plätze", "Brücke Nordtal e. V.;Elterncafé;12"]
        let open = try outcome(lines, into: package)
        let question = try XCTUnwrap(open.plan.questions.first)
        XCTAssertEqual(question.kind, "sameOffer")
        XCTAssertEqual(question.candidates.count, 2)
        var given = RowDecisions()
        given.add(open.plan.questions, in: .english)
        given.answers[given.answers.count - 1].answer = question.candidates[1]
        let done = try outcome(lines, given, into: package)
        XCTAssertEqual(done.plan.changes.map(\.record), [question.candidates[1]])
        given.answers[given.answers.count - 1].answer = "new"
        let new = try outcome(lines, given, into: package)
        XCTAssertEqual(new.plan.changes.map(\.isNew), [true])
        _ = try new.plan.apply(to: &package)
        XCTAssertEqual(try outcome(lines, given, into: package).plan.changes, [])
    }

    /// Questions say how to answer, and whether the body is one of the package or of the list.
    func testWordsOfQuestions() throws {
        let listed = try outcome([
            "Träger;Straße;PLZ;Ort", "Jugendhilfe Sonnenau e.V.;Am Dom 1;54991;Lindenbach",
            "Jugendhilfe Sonnenau e.V.;Kirchplatz 4;54992;Kirchrode",
        ])
        let question = try XCTUnwrap(listed.plan.questions.first)
        let german = QuestionWords.asked(question, .german)
        XCTAssertTrue(
            german.hasPrefix(
                "Ist dieser Träger derselbe, den schon eine frühere Zeile dieser Liste nennt (tr-"),
            german)
        for language in [ReportLanguage.german, .english] {
            for kind in [
                "same.traeger", "sameInList.einrichtungen", "known.sozialraumzentren",
                "same.ressourcen", "sameOffer", "traegerArt", "traegerOfFacility", "sozialraum",
                "ressourceArt",
            ] {
                let text = QuestionWords.asked(
                    .init(row: 1, kind: kind, subject: "a", candidates: ["tr-a"], reasons: []),
                    language)
                XCTAssertTrue(text.contains(language.pick("Antwort: ", "Answer: ")), text)
                XCTAssertTrue(text.contains("leave"), text)
                XCTAssertFalse(text.contains("{") || text.contains("…"), text)
            }
            let kinds = QuestionWords.answer("traegerArt", language) ?? ""
            for code in Codelists.definition("traeger-art")?.codes ?? [] {
                XCTAssertTrue(kinds.contains(code.code), kinds)
            }
        }
    }

    /// A question that stands in the file already is not asked a second time, in whichever language.
    func testQuestionsStandOnce() throws {
        let questions = try outcome(Self.doubtful).plan.questions
        var given = RowDecisions()
        given.add(questions, in: .german)
        given.add(questions, in: .english)
        XCTAssertEqual(given.answers.count, 1)
        given.answers[given.answers.count - 1].answer = "ja"
        given.add(try outcome(Self.doubtful, given).plan.questions, in: .german)
        XCTAssertEqual(given.answers.count, 1)
    }

    /// Every unsure or rejected row has a reason on the screen and in the rest file, in words.
    func testReasonsOfRows() throws {
        let outcome = try outcome([
            "Träger;Einrichtung;Ort;Notiz", ";Haus am Bach;Kirchrode;a", ";Haus am See;Kirchrode;b",
            "Summe;;;3", "Brücke Nordtal e. V.;;;c",
        ])
        XCTAssertEqual(
            outcome.reasons,
            [
                RowReason(state: .unsure, reason: "noTraeger", rows: 2),
                RowReason(state: .rejected, reason: "sum", rows: 1),
            ])
        let german = ImportReport(outcome, language: .german).text()
        XCTAssertTrue(
            german.contains(
                "Unsichere Zeilen:\n  2 × Die Zeile nennt keinen Träger, zu dem das gehört.\n"),
            german)
        let english = ImportReport(outcome, language: .english).text()
        XCTAssertTrue(english.contains("Rejected rows:\n  1 × The row is a sum.\n"), english)
        let rest = String(decoding: outcome.rest.csv(in: .german), as: UTF8.self)
        XCTAssertTrue(rest.contains("1,unsure,\"Die Zeile nennt keinen Träger, zu dem"), rest)
        XCTAssertTrue(
            String(decoding: outcome.rest.csv(in: .english), as: UTF8.self)
                .contains("3,rejected,The row is a sum.,Summe"))
    }

    /// Every reason that the examples give is worded.
    func testReasonsAreWorded() throws {
        for name in try ExampleRosterTests.names() {
            let (_, outcome, _) = try ExampleRosterTests.outcome(name)
            for code in outcome.reasons.map(\.reason) + outcome.rest.rows.map({ $0[2] }) {
                for word in code.split(separator: " ").map(String.init) {
                    let isWorded =
                        ReasonWords.row(word, .german) != word
                        || ReasonWords.cell(word, .german) != word
                    XCTAssertTrue(isWorded, "\(name): \(word)")
                }
            }
        }
    }

    func testWhatHoldsNoRows() throws {
        for (lines, content) in [
            ([], "empty"), (["  ", ""], "empty"), (["Träger;PLZ;Ort"], "headerOnly"),
            (["{", "  \"plan\": \"sozialraum\",", "  \"a\": [1, 2]", "}"], "json"),
            (["[{\"Name\": \"a\"},", "{\"Name\": \"b\"}]"], "json"), (["[]"], "json"),
        ] {
            let outcome = try outcome(lines)
            XCTAssertEqual(outcome.content?.rawValue, content, "\(lines)")
            let text = ImportReport(outcome, language: .german).text()
            XCTAssertTrue(text.contains(try XCTUnwrap(outcome.content).sentence.german), text)
        }
        XCTAssertNil(try outcome(Self.doubtful).content)
    }

    func testWhatIsNoTable() throws {
        for (text, kind) in [
            ("<!DOCTYPE html>\n<html></html>", "html"), ("\n  <TABLE><tr>", "html"),
            ("\u{FEFF}<html xmlns:o=\"urn\">", "html"), ("<?xml version=\"1.0\"?><a/>", "xml"),
            ("{\\rtf1\\ansi Traeger}", "rtf"),
        ] {
            let place = folder.appending(path: "liste.csv")
            try Data(text.utf8).write(to: place)
            XCTAssertThrowsError(try ForeignTable(path: place.path)) { error in
                let error = error as? ExchangeError
                XCTAssertEqual(error?.kind, .otherKind, text)
                XCTAssertEqual(error?.arguments, [kind])
                let message = error?.message(in: .german) ?? ""
                XCTAssertTrue(message.contains(kind) && message.contains("CSV"), message)
            }
        }
        for kind in ["pdf", "png"] {
            let message = ExchangeError(.otherKind, path: "a", arguments: [kind])
            for language in [ReportLanguage.german, .english] {
                XCTAssertFalse(message.message(in: language).contains("LibreOffice"), kind)
            }
        }
    }
}
