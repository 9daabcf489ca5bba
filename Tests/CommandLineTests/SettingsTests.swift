import Foundation
import XCTest

/// Rules files and baselines at the command line.
final class SettingsTests: CommandLineTestCase {
    private func input() throws -> String {
        try put(
            "id,name,art,ik\ntr-a,A,frei,123456789\ntr-b,B,frei,123456789\n", "traeger.csv")
    }

    private func rules(_ entries: String) throws -> String {
        try put(
            "{\"format\": \"sozialraum-regeln\", \"version\": \"1.0\", \"rules\": [\(entries)]}",
            "regeln.json")
    }

    private func counts(_ result: ProgramResult) throws -> [String: Int] {
        let object = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
        return object?["counts"] as? [String: Int] ?? [:]
    }

    func testARuleIsOffOrRatedOtherwise() throws {
        let input = try input()
        XCTAssertEqual(try sozialraum(["validate", input]).status, 1)
        let off = try sozialraum([
            "validate", input, "--rules",
            try rules(#"{"code": "KEY-10", "severity": "off", "reason": "IK werden erneuert."}"#),
        ])
        XCTAssertEqual(off.status, 0, off.text)
        XCTAssertTrue(off.text.contains("Switched off: IK werden erneuert. [KEY-10]"), off.text)
        XCTAssertTrue(off.text.contains("valid"), off.text)
        let file = try rules(#"{"code": "KEY-10", "severity": "warning", "reason": "Bekannt."}"#)
        for (threshold, status) in [("error", Int32(0)), ("warning", 1)] {
            let rated = try sozialraum([
                "validate", input, "--rules", file, "--fail-on", threshold,
            ])
            XCTAssertEqual(rated.status, status, rated.text)
            XCTAssertTrue(rated.text.contains("warning, not error. Bekannt. [KEY-10]"), rated.text)
        }
    }

    func testABaselineIsWrittenAndUsed() throws {
        let input = try input()
        let (first, second) = (path("b.json"), path("c.json"))
        let written = try sozialraum(["validate", input, "--write-baseline", first])
        XCTAssertEqual(written.status, 1, written.errors)
        XCTAssertEqual(written.output, try sozialraum(["validate", input]).output)
        try sozialraum(["validate", input, "--write-baseline", second])
        XCTAssertEqual(text(first), text(second))
        let used = try sozialraum(["validate", input, "--baseline", first, "--format=json"])
        XCTAssertEqual(used.status, 0, used.errors)
        XCTAssertEqual(
            try counts(used), ["error": 0, "warning": 0, "hint": 0, "accepted": 2])
        try put(
            "id,name,art,ik\nneu,N,frei,\ntr-c,C,frei,123456789\ntr-b,B,frei,123456789\n",
            "traeger.csv")
        let later = try sozialraum([
            "validate", input, "--baseline", first, "--write-baseline", first, "--format=json",
        ])
        XCTAssertEqual(later.status, 1)
        XCTAssertEqual(
            try counts(later), ["error": 1, "warning": 0, "hint": 0, "accepted": 1])
        XCTAssertTrue(later.text.contains("\"unused\""), later.text)
        XCTAssertTrue(text(first)?.contains("tr-c") == true)
        XCTAssertTrue(text(first)?.contains("tr-a") == false)
    }

    /// Every fault is told with its place and status 3; nothing is checked and nothing written.
    func testFilesThatSayNothingSensible() throws {
        let input = try input()
        func file(_ format: String, _ list: String, _ entries: String) -> String {
            "{\"format\": \"\(format)\", \"version\": \"1.0\", \"\(list)\": [\(entries)]}"
        }
        func rules(_ entries: String) -> String { file("sozialraum-regeln", "rules", entries) }
        func accepted(_ entries: String) -> String {
            file("sozialraum-baseline", "accepted", entries)
        }
        let entry = #""code": "KEY-10", "severity": "off", "reason": "x""#
        let finding = #""code": "KEY-10", "reason": "x", "owner": "y""#
        let cases: [(option: String, content: String, word: String)] = [
            ("--rules", "", "is empty"), ("--rules", " \n", "is empty"),
            ("--rules", "[]", "another kind"), ("--rules", "{}", "another kind"),
            ("--rules", accepted(""), "another kind"), ("--baseline", rules(""), "another kind"),
            ("--rules", "{\"format\": \n oops}", ":2:2: "),
            ("--rules", "{\"format\": \"x\"", ":1:15"),
            ("--rules", rules("").replacing("1.0", with: "2.0"), "“2.0”"),
            ("--rules", rules("").replacing("1.0", with: "1"), "“1”"),
            ("--rules", rules("").replacing("\"rules\"", with: "\"regeln\""), "“regeln”"),
            ("--rules", rules("").replacing("[]", with: "{}"), "/rules"),
            ("--rules", rules("1"), "/rules/0"),
            ("--rules", rules("{\(entry), \"x\": 1}"), "“x”"),
            ("--rules", rules("{\(entry), \"code\": \"KEY-11\"}"), ":1:"),
            ("--rules", rules("{\(entry)}, {\(entry)}"), "/rules/1/code"),
            (
                "--rules", rules(#"{"code": "KEY-99", "severity": "off", "reason": "x"}"#),
                "“KEY-99”"
            ),
            (
                "--rules", rules(#"{"code": "key-10", "severity": "off", "reason": "x"}"#),
                "“key-10”"
            ),
            ("--rules", rules(#"{"code": "REC-35", "severity": "off", "reason": "x"}"#), "REC-35"),
            ("--rules", rules(#"{"code": "KEY-10", "severity": "low", "reason": "x"}"#), "“low”"),
            ("--rules", rules(#"{"code": "KEY-10", "severity": "off"}"#), "“reason”"),
            (
                "--rules", rules(#"{"code": "KEY-10", "severity": "off", "reason": " "}"#),
                "/0/reason"
            ),
            ("--rules", rules(#"{"code": "KEY-10", "severity": 1, "reason": "x"}"#), "/0/severity"),
            ("--baseline", "", "is empty"), ("--baseline", accepted("{}"), "“code”"),
            ("--baseline", accepted("{\(finding), \"count\": 0}"), "/accepted/0/count"),
            ("--baseline", accepted("{\(finding), \"count\": 1.5}"), "/accepted/0/count"),
            ("--baseline", accepted("{\(finding), \"expires\": \"2023-02-30\"}"), "“2023-02-30”"),
            ("--baseline", accepted("{\(finding), \"record\": \"a\"}"), "“table”"),
            (
                "--baseline", accepted("{\(finding), \"table\": \"x\", \"record\": \"a\"}"),
                "/accepted/0/table"
            ),
            ("--baseline", accepted("{\(finding)}, {\(finding)}"), "/accepted/0"),
            ("--baseline", accepted(#"{"code": "KEY-10", "reason": "x"}"#), "“owner”"),
            ("--baseline", accepted(#"{"code": "KEY-99", "reason": "x", "owner": "y"}"#), "KEY-99"),
        ]
        for (option, content, word) in cases {
            let name = try put(content, "settings.json")
            let (output, target) = (path("out.txt"), path("new.json"))
            let result = try sozialraum([
                "validate", input, option, name, "--output", output, "--write-baseline", target,
            ])
            XCTAssertEqual(result.status, 3, "\(content)\n\(result.errors)")
            XCTAssertEqual(result.errorLines.count, 1, result.errors)
            XCTAssertTrue(result.errors.contains(word), "\(content)\n\(result.errors)")
            XCTAssertTrue(result.errors.contains("settings.json"), result.errors)
            XCTAssertFalse(FileManager.default.fileExists(atPath: output), content)
            XCTAssertFalse(FileManager.default.fileExists(atPath: target), content)
            let german = try sozialraum(["validate", input, option, name, "--language=de"])
            XCTAssertEqual(german.status, 3, content)
            XCTAssertNotEqual(german.errors, result.errors, content)
        }
    }

    func testFilesThatCannotBeRead() throws {
        let input = try input()
        let large = path("large.json")
        try put("", "large.json")
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: large))
        try handle.truncate(atOffset: 100 << 20)
        try handle.close()
        for option in ["--rules", "--baseline"] {
            for (name, word) in [
                (path("missing.json"), "no such file"), (root, "folder"), (large, "larger"),
            ] {
                let result = try sozialraum(["validate", input, option, name])
                XCTAssertEqual(result.status, 3, name)
                XCTAssertEqual(result.errorLines.count, 1, result.errors)
                XCTAssertTrue(result.errors.contains(word), result.errors)
            }
        }
    }

    func testWrongUsage() throws {
        let input = try input()
        for words in [
            ["--rules"], ["--baseline"], ["--write-baseline"], ["--write-baseline", "-"],
            ["--write-baseline", ""], ["--write-baseline", input],
            ["--rules", "a", "--rules", "b"],
            ["--write-baseline", path("x.json"), "--output", path("x.json")],
        ] {
            let result = try sozialraum(["validate", input] + words)
            XCTAssertEqual(result.status, 2, "\(words) \(result.errors)")
        }
        // The same file under another name: what is no baseline is not overwritten.
        let content = text(input)
        for (target, status) in [(root + "/./traeger.csv", Int32(2)), (root, 3)] {
            let result = try sozialraum(["validate", input, "--write-baseline", target])
            XCTAssertEqual(result.status, status, result.errors)
            XCTAssertEqual(text(input), content)
        }
        let half = try sozialraum([
            "validate", input, path("missing.json"), "--write-baseline", path("half.json"),
        ])
        XCTAssertEqual(half.status, 3)
        XCTAssertTrue(half.errors.contains("baseline was not written"), half.errors)
        XCTAssertNil(text(path("half.json")))
        let unwritable = try sozialraum([
            "validate", input, "--write-baseline", path("weg/b.json"),
        ])
        XCTAssertEqual(unwritable.status, 3)
        XCTAssertEqual(text(input)?.hasPrefix("id,name"), true)
    }
}
