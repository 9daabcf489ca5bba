import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// What a mapping tells besides meanings: reasons, fields, questions, and what a person decided.
final class ColumnMappingTests: XCTestCase {
    private let mapper = ColumnMapper()

    func testReasonsAndEvidence() {
        let mails = ["a@b.example", "c@d.example", "e@f.example"]
        let cases: [(String, [String], ColumnReason, String)] = [
            ("traeger.name", [], .exact, "traeger.name"),
            ("plz", [], .exact, "plz"),
            ("Rechtsträger", [], .synonym, "Rechtsträger"),
            ("Träger-Telefon", [], .synonym, "traeger+telefon"),
            ("Telefno", [], .similar, "Telefon"),
            ("", mails, .content, "email 1.00"),
            ("Telefon", mails, .content, "email 1.00"),
            ("Foto", [], .none, ""),
        ]
        for (header, cells, reason, evidence) in cases {
            let column = mapper.map(headers: [header], samples: [cells]).columns[0]
            XCTAssertEqual(column.reason, reason, header)
            XCTAssertEqual(column.evidence.lowercased(), evidence.lowercased(), header)
        }
    }

    func testQuestions() {
        let mails = ["a@b.example", "c@d.example", "e@f.example"]
        let cases: [([String], [[String]], [ColumnQuestion])] = [
            (["Ort", "Foto"], [], []),
            (["Soll"], [], [ColumnQuestion(column: 0, kind: .doubtful, candidates: [.plaetze])]),
            (
                ["Telefon"], [mails],
                [ColumnQuestion(column: 0, kind: .contradiction, candidates: [.email, .telefon])]
            ),
            (
                ["PLZ", "Postleitzahl"], [],
                [ColumnQuestion(column: 1, kind: .duplicate, candidates: [.plz])]
            ),
            (
                ["Name"], [],
                [
                    ColumnQuestion(
                        column: 0, kind: .record,
                        candidates: [
                            .traegerName, .einrichtungName, .angebotName, .zentrumName,
                            .ressourceName,
                        ])
                ]
            ),
        ]
        for (headers, samples, questions) in cases {
            let mapping = mapper.map(headers: headers, samples: samples)
            XCTAssertEqual(mapping.questions, questions, "\(headers)")
            for question in questions where question.kind != .contradiction {
                XCTAssertFalse(mapping.columns[question.column].isSure, "\(headers)")
            }
        }
    }

    func testWhatAPersonDecided() {
        let headers = ["Name", "Tel.", "Kürzel", "", "Tel."]
        let given = [
            "name": "traegerName", "Tel.": "", "Kürzel": "einrichtungen.name", "#4": "bemerkung",
            "Tel.#2": "traeger.telefon",
        ]
        let mapping = mapper.map(headers: headers, given: given)
        XCTAssertEqual(
            mapping.columns.map { $0.field ?? $0.meaning?.rawValue },
            ["traeger.name", nil, "einrichtungen.name", "bemerkung", "traeger.telefon"])
        XCTAssertTrue(mapping.columns.allSatisfy { $0.reason == .mapping && $0.confidence == 1 })
        XCTAssertEqual(mapping.tables, ["traeger", "einrichtungen"])
        XCTAssertTrue(mapping.questions.isEmpty)
    }

    func testADecisionThatNamesNothing() {
        let mapping = mapper.map(headers: ["Telefon"], given: ["Telefon": "traeger.telephon"])
        XCTAssertNil(mapping.columns[0].meaning)
        XCTAssertEqual(mapping.questions, [ColumnQuestion(column: 0, kind: .mapping)])
    }

    func testAGroupWithoutItsRecordHasNoField() {
        let mapping = mapper.map(headers: ["Einrichtung", "Träger-Telefon"])
        XCTAssertEqual(mapping.columns[1].meaning, .telefon)
        XCTAssertNil(mapping.columns[1].field)
    }

    func testOrderAndSizeDoNotMatter() {
        XCTAssertEqual(mapper.map(headers: []), ColumnMapping())
        let headers = ["E-Mail", "Einrichtung", "Träger", "PLZ"]
        let fields = { (headers: [String]) in
            Set(self.mapper.map(headers: headers).columns.compactMap(\.field))
        }
        XCTAssertEqual(fields(headers), fields(headers.reversed()))
        let long = String(repeating: "Träger?", count: 2000)
        XCTAssertFalse(
            mapper.map(headers: [long], samples: [[long, "\u{301}\u{0}"]]).columns[0].isSure)
    }

    func testFieldsAreColumnsOfTheFormat() throws {
        for (table, columns) in ColumnFields.columns {
            let info = try XCTUnwrap(TableInfo.named(table))
            let names = Set(info.fields.fields.map(\.name))
            for (_, column) in columns {
                XCTAssertTrue(names.contains(column), "\(table).\(column)")
            }
        }
    }

    func testASureWordHasOneMeaning() {
        var meanings: [String: ColumnMeaning] = [:]
        for entry in ColumnSynonyms.all {
            for word in entry.sure {
                let key = HeaderText(word).key
                XCTAssertFalse(key.isEmpty, word)
                XCTAssertEqual(meanings[key] ?? entry.meaning, entry.meaning, word)
                meanings[key] = entry.meaning
            }
        }
        XCTAssertEqual(ColumnSynonyms.all.map(\.meaning), ColumnMeaning.all)
    }

    func testDistances() {
        let cases: [(String, String, Int?)] = [
            ("telefon", "telefon", 0), ("telefo", "telefon", 1), ("telfeon", "telefon", 1),
            ("telofen", "telefon", 2), ("stand", "standort", nil), ("", "ab", 2), ("abc", "cab", 2),
        ]
        for (first, second, expected) in cases {
            XCTAssertEqual(
                SimilarWords.distance(first, second, limit: 2), expected, "\(first) \(second)")
        }
    }
}
