import Foundation
import XCTest

/// How `validate` ends, and what it says where.
final class ValidateStatusTests: CommandLineTestCase {
    /// Documents by their gravest finding.
    private func documents() throws -> [String: String] {
        func document(_ tables: String) -> String {
            "{" + PlainPackage.metadata.replacing("pseudonym", with: "stammdaten") + "," + tables
                + "}"
        }
        let lists = #""codelisten":{"traeger.art":{"liste":"traeger-art","version":"1.0"}},"#
        return [
            "fine": try put(document(#""gemeinden":[{"ags":"07999101","name":"A"}]"#), "fine.json"),
            "hint": try put(
                document(
                    lists
                        + #""traeger":[{"id":"a","name":"A","art":"frei","telefon":"0221 4710100"}]"#
                ),
                "hint.json"),
            "warning": try put(
                document(#""gemeinden":[{"ags":"07999101","name":" A"}]"#), "warning.json"),
            "error": try put(document(#""gemeinden":[{"ags":"1","name":"A"}]"#), "error.json"),
            "incomplete": try put(
                document(#""bevoelkerung":[{"gemeinde":"07999101","stand":"2022-12-31"}]"#),
                "incomplete.json"),
        ]
    }

    func testStatusByThreshold() throws {
        let documents = try documents()
        let wanted: [(document: String, threshold: String?, status: Int32)] = [
            ("fine", nil, 0), ("hint", nil, 0), ("warning", nil, 0), ("error", nil, 1),
            ("incomplete", nil, 1), ("fine", "hint", 0), ("hint", "hint", 1),
            ("warning", "hint", 1), ("error", "hint", 1), ("hint", "warning", 0),
            ("warning", "warning", 1), ("error", "warning", 1), ("warning", "error", 0),
            ("error", "error", 1), ("incomplete", "error", 1), ("error", "never", 0),
            ("incomplete", "never", 0), ("hint", "never", 0),
        ]
        for (name, threshold, status) in wanted {
            let input = try XCTUnwrap(documents[name])
            let words = ["validate", input] + (threshold.map { ["--fail-on", $0] } ?? [])
            let result = try sozialraum(words)
            XCTAssertEqual(result.status, status, "\(name) \(threshold ?? "")\n\(result.text)")
            XCTAssertEqual(result.errors, "", name)
            XCTAssertTrue(result.text.contains("\(name).json: 1 record, "), result.text)
        }
        let all = try sozialraum(["validate"] + documents.values.sorted())
        XCTAssertEqual(all.status, 1)
        XCTAssertTrue(all.text.contains("1 error, 1 warning, 1 hint. "), all.text)
    }

    func testWrongUsageIsToldBeforeAnyInputIsRead() throws {
        let missing = path("missing.json")
        let wrong: [[String]] = [
            [], ["--format", "json"], [missing, "--format", "xml"], [missing, "--format"],
            [missing, "--fail-on", "always"], [missing, "--samples", "-1"],
            [missing, "--samples", "viele"], [missing, "--samples", "99999999999999999999"],
            [missing, "--date", "31.12.2018"], [missing, "--date", "2018-02-30"],
            [missing, "--date", "2018"], [missing, "--unknown"], [missing, "--hash=yes"],
            [missing, "--language", "fr"], [missing, "--samples", "1", "--samples", "2"],
            [missing, "--hash", "--hash"],
        ]
        for words in wrong {
            let output = path("out.txt")
            let result = try sozialraum(["validate"] + words + ["--output", output])
            XCTAssertEqual(result.status, 2, "\(words)")
            XCTAssertFalse(result.errors.contains("missing.json"), "\(words): \(result.errors)")
            XCTAssertTrue(result.errorLines.last?.contains("--help") == true, result.errors)
            XCTAssertEqual(result.text, "", "\(words)")
            XCTAssertFalse(FileManager.default.fileExists(atPath: output), "\(words)")
        }
    }

    func testInputsThatCannotBeRead() throws {
        let fine = try XCTUnwrap(try documents()["fine"])
        try put("x", "folder/readme.txt")
        let inputs = [
            path("missing.json"), path("folder"), try put(Data([0x50, 0x4B, 3, 4]), "a.xlsx"),
            try put("x", "a.zip"), try put(#"{"version":"3.0"}"#, "major.json"),
            try put(#"{"format":"anderes"}"#, "other.json"),
            try put("{\"version\":\"3.0\"}\n{\"table\":\"faelle\"}\n", "major.jsonl"),
        ]
        for input in inputs {
            let result = try sozialraum(["validate", input])
            XCTAssertEqual(result.status, 3, input)
            XCTAssertEqual(result.errorLines.count, 1, result.errors)
            XCTAssertTrue(result.errors.contains(input), result.errors)
            XCTAssertEqual(result.text, "", input)
            // Others are reported all the same; the status is the highest.
            let both = try sozialraum(["validate", input, fine])
            XCTAssertEqual(both.status, 3, input)
            XCTAssertEqual(both.errorLines.count, 1, both.errors)
            XCTAssertTrue(both.text.contains("fine.json: 1 record, valid"), both.text)
            XCTAssertEqual(try sozialraum(["validate", fine, "--with", input]).status, 3, input)
        }
        let excel = try sozialraum(["validate", inputs[2]])
        XCTAssertTrue(excel.errors.contains("CSV UTF-8"), excel.errors)
        let major = try sozialraum(["validate", inputs[4]])
        XCTAssertTrue(major.errors.contains("3.0"), major.errors)
        XCTAssertTrue(major.errors.contains("1.x"), major.errors)
    }

    func testStandardInput() throws {
        let text = "{" + PlainPackage.metadata + #","gemeinden":[{"ags":"1","name":"A"}]}"#
        let result = try sozialraum(["validate", "-"], input: Data(text.utf8))
        XCTAssertEqual(result.status, 1)
        XCTAssertTrue(result.text.hasPrefix("standard input:3:"), result.text)
        let german = try sozialraum(["validate", "-", "--language=de"], input: Data(text.utf8))
        XCTAssertTrue(german.text.hasPrefix("Standardeingabe:3:"), german.text)
        let report = try sozialraum(["validate", "-", "--format=json"], input: Data(text.utf8))
        let object = try JSONSerialization.jsonObject(with: report.output) as? [String: Any]
        let inputs = object?["inputs"] as? [[String: Any]]
        XCTAssertEqual(inputs?.first?["path"] as? String, "-")
        // The date may stand behind what depends on it; standard input can be read but once.
        let late = #"""
            {"hilfeangebote":[{"id":"a","name":"A","leistung":"13a"}],"format":"sozialraum",
            "stand":"2018-01-01"}
            """#
        let file = try sozialraum(["validate", try put(late, "late.json"), "--format=json"])
        let piped = try sozialraum(["validate", "-", "--format=json"], input: Data(late.utf8))
        XCTAssertEqual(
            file.text.replacing(path("late.json"), with: "-"), piped.text)
        XCTAssertTrue(file.text.contains("\"KEY-15\",\n      \"severity\""), file.text)
        let table = try sozialraum(["validate", "-"], input: Data("id,name\na,b\n".utf8))
        XCTAssertEqual(table.status, 3, table.text)
    }

    func testTheLanguageComesFromTheEnvironment() throws {
        let input = try XCTUnwrap(try documents()["error"])
        let cases: [(environment: [String: String], word: String)] = [
            (["LC_ALL": "de_DE.UTF-8"], "Fehler"),
            (["LC_ALL": "", "LANG": "de_AT.UTF-8"], "Fehler"),
            (["LC_ALL": "", "LC_MESSAGES": "de"], "Fehler"),
            (["LC_ALL": "C", "LANG": "de"], "error"),
            (["LC_ALL": "", "LANG": "fr_FR"], "error"),
        ]
        for (environment, word) in cases {
            let result = try sozialraum(["validate", input], environment: environment)
            XCTAssertTrue(result.text.contains(": \(word): "), "\(environment): \(result.text)")
        }
        let german = try sozialraum(
            ["validate", input, "--format=json"], environment: ["LC_ALL": "de_DE.UTF-8"])
        XCTAssertTrue(german.text.contains(#""language": "de""#), german.text)
        XCTAssertTrue(german.text.contains(#""severity": "error""#), german.text)
    }

    func testAFileWithoutAnyByte() throws {
        for name in ["in.json", "in.jsonl", "traeger.csv", "faelle.csv"] {
            let input = try put("", name)
            let result = try sozialraum(["validate", input])
            XCTAssertEqual(result.status, 1, name)
            XCTAssertTrue(result.text.contains("\(name): 0 records, invalid"), result.text)
            XCTAssertEqual(result.errors, "", name)
        }
    }
}
