import Foundation
import XCTest

@testable import SozialraumKit

/// Of personal data that were planted wherever they can stand, the rules of data protection find at
/// least 95 in 100 of each kind, and no report shows one.
///
/// `SOZIALRAUM_PLANTED=1000` plants a thousand of each kind at each place and prints the shares.
final class PlantedPersonalDataTests: FolderTestCase {
    private let count =
        ProcessInfo.processInfo.environment["SOZIALRAUM_PLANTED"].flatMap { Int($0) } ?? 50

    private enum Form: CaseIterable { case csv, json, lines }

    /// What was found of a kind, by place.
    private struct Score {
        var found = 0
        var planted = 0
        var missed: [String] = []
    }

    private func report(
        _ package: GridPackage, _ form: Form, name: String = "paket"
    ) throws -> ValidationReport {
        var validator = Validator()
        validator.samples = .all
        let place = folder.appending(path: "\(name)-\(UUID().uuidString.lowercased())")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        switch form {
        case .csv:
            for table in package.tables {
                try Data(table.csv().utf8).write(to: place.appending(path: table.name + ".csv"))
            }
            try Data(package.manifest().utf8)
                .write(to: place.appending(path: "datapackage.json"))
            return try validator.validate(path: place.path)
        case .json:
            let file = place.appending(path: "\(name).json")
            try Data(package.document().utf8).write(to: file)
            return try validator.validate(path: file.path)
        case .lines:
            let file = place.appending(path: "\(name).jsonl")
            try Data(package.lines().utf8).write(to: file)
            return try validator.validate(path: file.path)
        }
    }

    private func assertSilent(
        _ report: ValidationReport, about values: [String], line: UInt = #line
    ) {
        let words = report.text() + String(decoding: report.json(), as: UTF8.self)
        // Of very many values some are looked for in the words of the report, which are as many.
        for index in stride(from: 0, to: values.count, by: max(1, values.count / 100)) {
            let value = values[index]
            if value.count < 4 { continue }
            XCTAssertFalse(words.contains(value), "a report shows \(value)", line: line)
        }
    }

    private func assertFound(_ scores: [String: Score], line: UInt = #line) {
        var totals: [String: (found: Int, planted: Int)] = [:]
        for (place, score) in scores.sorted(by: { $0.key < $1.key }) {
            if count > 50 { print(place, score.found, "of", score.planted) }
            XCTAssertGreaterThan(score.planted, 0, place, line: line)
            XCTAssertGreaterThanOrEqual(
                score.found * 100, score.planted * 95,
                "\(place): \(score.found) of \(score.planted); missed \(score.missed.prefix(8))",
                line: line)
            let kind = String(place.prefix { $0 != "," })
            totals[kind, default: (0, 0)].found += score.found
            totals[kind, default: (0, 0)].planted += score.planted
        }
        guard count > 50 else { return }
        for (kind, total) in totals.sorted(by: { $0.key < $1.key }) {
            print("TOTAL", kind, total.found, "of", total.planted)
        }
    }

    // MARK: Tables

    /// Columns of case tables in which a value is unreadable or an unknown code.
    private static let columns = [
        "faelle": ["geburtsmonat", "geschlecht", "gruende", "anfrage_am", "gemeinde", "ende"],
        "hilfen": ["leistung", "ueber_41", "ort", "ende"],
        "fallberatungen": ["am", "art", "naechste_am", "traeger"],
        "gefaehrdungseinschaetzungen": ["arten", "fachkraefte", "geklaert_am"],
    ]

    private static func pseudonym(_ number: Int) -> String {
        var rest = number
        var text = ""
        for _ in 0..<4 {
            text += String(Array("abcdefghijklmnopqrstuvwxyz234567")[rest % 32])
            rest /= 32
        }
        return "k3x5q7abcdef" + text
    }

    /// A row of a table that is right but for one column.
    private static func row(
        _ table: String, _ number: Int, _ column: String, _ value: String
    ) -> [String: String] {
        let id = pseudonym(number)
        var row: [String: String]
        switch table {
        case "faelle": row = ["id": id, "sozialraum": "sr-nord", "beginn": "2022-03-14"]
        case "hilfen":
            row = [
                "id": id, "fall": id, "traeger": "tr-a", "leistung": "31", "beginn": "2022-03-14",
            ]
        case "fallberatungen":
            row = ["id": id, "fall": id, "am": "2022-03-14", "art": "hilfeplan"]
        case "gefaehrdungseinschaetzungen":
            row = ["id": id, "fall": id, "am": "2022-03-14", "ergebnis": "keine-hilfe"]
        case "aktivitaeten":
            row = [
                "id": "ak-\(number)", "sozialraum": "sr-nord", "arbeitsweise": "fallunspezifisch",
                "am": "2022-06-01",
            ]
        default: row = ["id": "an-\(number)", "name": "Angebot"]
        }
        row[column] = value
        return row
    }

    private static func grid(_ table: String, _ rows: [[String: String]]) -> Grid {
        let columns = Set(rows.flatMap(\.keys)).sorted()
        return Grid(
            table, columns.joined(separator: ","), rows.map { row in columns.map { row[$0] ?? "" } }
        )
    }

    /// Plants values in a column of a table and counts the rows in which a rule of data protection finds
    /// something in that column.
    private func plant(
        _ values: [String], _ table: String, _ column: String, _ form: Form, _ score: inout Score,
        isUnknown: Bool = false, code: String? = nil
    ) throws {
        let rows = values.enumerated().map { Self.row(table, $0, column, $1) }
        let report = try report(GridPackage([Self.grid(table, rows)]), form)
        let findings = report.findings.filter {
            $0.code.hasPrefix("DS-") && $0.code != "DS-10" && $0.code != "DS-19"
                && $0.location.table == table && (code == nil || $0.code == code)
                && (isUnknown ? $0.location.field == nil : $0.location.field == column)
        }
        let found = Set(findings.compactMap(\.location.row))
        for (index, value) in values.enumerated() {
            score.planted += 1
            if found.contains(index + 1) {
                score.found += 1
            } else {
                score.missed.append("\(value) (\(table).\(column))")
            }
        }
        assertSilent(report, about: values)
    }

    func testInColumnsOfCases() throws {
        var scores: [String: Score] = [:]
        var planted = PlantedValues(seed: 11)
        for (kind, make) in PlantedValues.kindsInCases {
            for (table, columns) in Self.columns.sorted(by: { $0.key < $1.key }) {
                for (number, column) in columns.enumerated() {
                    let isDay = ["am", "ende", "anfrage_am", "naechste_am", "geklaert_am"]
                        .contains(column)
                    // A day where a day belongs is none of birth.
                    if kind == "date of birth", isDay { continue }
                    // A number can be read where a number belongs.
                    if column == "fachkraefte", kind == "tax number" || kind == "date of birth" {
                        continue
                    }
                    let form = Form.allCases[number % 3]
                    try plant(
                        planted.values(max(9, count / 5), make), table, column, form,
                        &scores["\(kind), columns of cases", default: Score()])
                }
            }
        }
        assertFound(scores)
    }

    func testInUnknownColumns() throws {
        var scores: [String: Score] = [:]
        var planted = PlantedValues(seed: 12)
        for (kind, make) in PlantedValues.kindsInCases {
            for table in Self.columns.keys.sorted() {
                for form in Form.allCases {
                    try plant(
                        planted.values(max(9, count / 4), make), table, "bemerkung", form,
                        &scores["\(kind), unknown columns", default: Score()], isUnknown: true)
                }
            }
        }
        assertFound(scores)
    }

    func testInTexts() throws {
        var scores: [String: Score] = [:]
        var planted = PlantedValues(seed: 13)
        for (kind, make) in PlantedValues.kinds {
            for (table, column) in [
                ("aktivitaeten", "bezeichnung"), ("hilfeangebote", "beschreibung"),
            ] {
                for form in Form.allCases {
                    let values = planted.values(count, make)
                    let texts = values.map { value in
                        planted.one(of: [
                            value, "Rückruf \(value)", "Gespräch (\(value))",
                            "Termin; \(value), Büro",
                            "siehe \(value)",
                        ])
                    }
                    try plant(
                        texts, table, column, form,
                        &scores["\(kind), \(column)", default: Score()])
                }
            }
        }
        assertFound(scores)
    }

    func testPseudonymsThatTell() throws {
        var scores: [String: Score] = [:]
        var planted = PlantedValues(seed: 14)
        for (table, column) in [
            ("faelle", "id"), ("hilfen", "fall"), ("fallberatungen", "id"),
            ("gefaehrdungseinschaetzungen", "fall"),
        ] {
            for form in Form.allCases {
                let values = planted.values(count) { $0.pseudonym() }
                try plant(
                    values, table, column, form, &scores["pseudonym, \(column)", default: Score()],
                    code: "DS-06")
            }
        }
        assertFound(scores)
    }

    // MARK: Names

    private static let headers = [
        "Name", "Nachname", "Vorname", "Kind", "Mutter", "Vater", "geb. am", "Anschrift", "name",
        "Familienname", "Klient/in", "Name des Kindes", "vorname_kind", "NACHNAME", "Wohnort",
        "Ansprechpartner", "Sorgeberechtigte", "Geburtsname",
    ]

    func testNamesUnderTheirHeaders() throws {
        var scores: [String: Score] = [:]
        var planted = PlantedValues(seed: 15)
        for (number, header) in Self.headers.enumerated() {
            let values = planted.values(max(4, count / 8)) { $0.name() }
            let rows = values.enumerated().map { Self.row("faelle", $0, header, $1) }
            let report = try report(
                GridPackage([Self.grid("faelle", rows)]), Form.allCases[number % 3])
            // The header tells it, once for the column.
            let isTold = report.findings.contains { $0.kind == "personColumn" }
            scores["name, header", default: Score()].planted += values.count
            if isTold { scores["name, header"]?.found += values.count }
            if !isTold { scores["name, header"]?.missed.append(header) }
            assertSilent(report, about: values)
        }
        assertFound(scores)
    }

    /// Without a telling header the value itself is a hint.
    func testNamesInUnknownColumns() throws {
        var score = Score()
        var planted = PlantedValues(seed: 16)
        for form in Form.allCases {
            let values = planted.values(count) { planted in
                let first = planted.one(of: PlantedValues.firstNames)
                let last = planted.one(of: PlantedValues.lastNames)
                return planted.one(of: ["\(first) \(last)", "\(last), \(first)", first])
            }
            try plant(
                values, "hilfen", "bemerkung", form, &score, isUnknown: true, code: "DS-01")
        }
        assertFound(["name, unknown column": score])
    }

    // MARK: Metadata and files

    func testInMetadata() throws {
        var scores: [String: Score] = [:]
        var planted = PlantedValues(seed: 17)
        for (kind, make) in PlantedValues.kinds {
            for number in 0..<max(9, count / 3) {
                let values = planted.values(4, make)
                var package = GridPackage([])
                package.metadata = [
                    #""format": "sozialraum""#, #""version": "1.0""#, #""name": "probe""#,
                    #""profil": "pseudonym""#, #""rechtsgrundlage": "keine""#,
                    #""erstellt_am": "2024-01-01T00:00:00Z""#, #""stand": "2023-12-31""#,
                    #""titel": "\#(values[0])""#, #""zweck": "Rückfrage \#(values[1])""#,
                    #""absender": {"name": "\#(values[2])"}"#,
                    #""empfaenger": {"name": "Amt, \#(values[3])"}"#,
                ]
                let report = try report(package, Form.allCases[number % 3])
                let places = ["/titel", "/zweck", "/absender/name", "/empfaenger/name"]
                for (value, place) in zip(values, places) {
                    let isFound = report.findings.contains {
                        $0.code.hasPrefix("DS-") && $0.location.pointer?.hasSuffix(place) == true
                    }
                    scores["\(kind), metadata", default: Score()].planted += 1
                    if isFound {
                        scores["\(kind), metadata"]?.found += 1
                    } else {
                        scores["\(kind), metadata"]?.missed.append(value)
                    }
                }
                assertSilent(report, about: values)
            }
        }
        assertFound(scores)
    }

    func testInFileNames() throws {
        var scores: [String: Score] = [:]
        var planted = PlantedValues(seed: 18)
        for (kind, make) in PlantedValues.kinds {
            for _ in 0..<max(20, count) {
                let value = make(&planted)
                // A stroke cannot stand in the name of a file.
                if value.contains("/") { continue }
                let isFound =
                    PersonalDataChecks.kind(ofFile: "\(value).json", year: 2023) != nil
                scores["\(kind), file name", default: Score()].planted += 1
                if isFound { scores["\(kind), file name"]?.found += 1 }
                if !isFound { scores["\(kind), file name"]?.missed.append(value) }
            }
        }
        // Two words of which one is a first name, with a year or without.
        for _ in 0..<max(20, count) {
            let first = planted.one(of: PlantedValues.firstNames).lowercased()
            let value = planted.one(of: [
                "mueller-\(first)-2009", "\(first).schmidt", "weber_\(first)",
            ])
            scores["pseudonym, file name", default: Score()].planted += 1
            if PersonalDataChecks.kind(ofFile: "\(value).json", year: 2023) != nil {
                scores["pseudonym, file name"]?.found += 1
            }
        }
        assertFound(scores)
    }
}
