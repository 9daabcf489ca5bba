import Foundation
import XCTest

/// How the program speaks: one line a message, in the reader's language, with the place.
final class MessageTests: CommandLineTestCase {
    private func message(
        _ words: [String] = [], environment: [String: String] = [:]
    ) throws -> String {
        try sozialraum(
            ["convert", path("missing.json"), "--to", "json", "--output", "-"] + words,
            environment: environment
        ).errors
    }

    func testLanguages() throws {
        let german = "gibt es nicht"
        let english = "There is no such file"
        let none = ["LC_ALL": "", "LC_MESSAGES": "", "LANG": ""]
        func with(_ settings: [String: String]) -> [String: String] {
            none.merging(settings) { _, new in new }
        }
        let cases: [(words: [String], environment: [String: String], expected: String)] = [
            (["--language", "de"], [:], german), (["--language=en"], [:], english),
            ([], with(["LANG": "de_DE.UTF-8"]), german), ([], with(["LANG": "de"]), german),
            ([], with(["LC_MESSAGES": "de_AT", "LANG": "en_US"]), german),
            ([], with(["LC_ALL": "C", "LANG": "de_DE"]), english), ([], none, english),
            (["--language", "en"], with(["LC_ALL": "de_DE"]), english),
            ([], with(["LANG": "fr_FR"]), english),
        ]
        for item in cases {
            let said = try message(item.words, environment: item.environment)
            XCTAssertTrue(said.contains(item.expected), "\(item): \(said)")
        }
    }

    func testWrongUsageAndHelpSpeakTheLanguageAskedFor() throws {
        let usage = try sozialraum(["convert", "--language", "de"])
        XCTAssertTrue(usage.errors.contains("fehlt"), usage.errors)
        let help = try sozialraum(["--help", "--language", "de"])
        XCTAssertTrue(help.text.contains("Befehle"), help.text)
    }

    func testMessagesAreWholeSentencesOnOneLine() throws {
        let inputs = [
            path("missing.json"), try put("[", "broken.json"), try put("[]", "array.json"),
            try put("x", "a.xlsx"), try put("{\"version\":\"9\"}", "v.json"),
            try put("{\"format\":\"x\"}", "f.json"), try put("x", "folder/x.txt") + "/..",
        ]
        for input in inputs {
            for language in ["de", "en"] {
                let result = try sozialraum(
                    ["convert", input, "--to", "json", "--output", "-", "--language", language])
                XCTAssertEqual(result.status, 3, input)
                XCTAssertEqual(result.errorLines.count, 1, result.errors)
                XCTAssertTrue(result.errors.hasPrefix("sozialraum: "), result.errors)
                XCTAssertTrue(result.errors.hasSuffix(".\n"), result.errors)
            }
        }
    }

    func testPlacesOfNotices() throws {
        let text = "id,name,gueltig_ab\na,\"x\ny\",2020\nä,z,\u{1F600}\nb,z,gestern\n"
        let input = try put(text, "traeger.csv")
        let result = try convert(input, to: "json", path("out.json"))
        for place in ["4:1", "4:5", "5:5"] {
            XCTAssertTrue(
                result.errors.contains("traeger.csv:\(place): error: "), place + result.errors)
        }
        let utf16 = try XCTUnwrap(text.data(using: .utf16))
        let other = try convert(
            try put(utf16, "16/traeger.csv"), to: "json", path("out.json"))
        XCTAssertTrue(other.errors.contains("traeger.csv:4:5: error: "), other.errors)
    }

    func testControlCharactersInNamesAreEscaped() throws {
        let name = "a\n\u{1b}[31m\u{202e}.json"
        for words in [
            ["convert", path(name), "--to", "json", "--output", "-"],
            ["convert", path("x"), "--\(name)"], [name], ["convert", "x", "--to", name],
            [
                "convert", try put(Sample.document, "in.json"), "--to", "json", "--output",
                path("no/" + name + "/x"),
            ],
        ] {
            let said = try sozialraum(words).errors
            XCTAssertFalse(said.isEmpty)
            for scalar in said.unicodeScalars where scalar != "\n" {
                XCTAssertTrue(scalar.value >= 32 && scalar.value != 0x202E, said.debugDescription)
            }
            XCTAssertLessThanOrEqual(said.split(separator: "\n").count, 2, said)
        }
        try put("id\n", "folder/b\n\u{1b}.csv")
        let notices = try convert(path("folder"), to: "json", path("out.json")).errors
        XCTAssertFalse(notices.contains("\u{1b}"), notices.debugDescription)
        XCTAssertTrue(notices.contains(#"b\u{a}\u{1b}"#), notices.debugDescription)
    }

    func testKeysThatStandTwiceAreTold() throws {
        let documents = [
            #"{"x":1,"x":2}"#, #"{"zz":[{"a":"1","a":"2"}]}"#,
            #"{"traeger":[{"id":"a","id":"b"}]}"#,
            #"{"zz":[{"a":"1"}],"zz":[{"a":"2"}]}"#, #"{"x":[1],"x":[2]}"#,
            #"{"traeger":[],"traeger":[{"id":"a"}]}"#, #"{"x":{"a":1,"a":2}}"#,
        ]
        for document in documents {
            let input = try put(document, "in.json")
            let said = try convert(input, to: "json", path("out.json")).errors
            XCTAssertTrue(said.contains("[STR-18]"), "\(document): \(said)")
            let kept = try XCTUnwrap(text(path("out.json")))
            XCTAssertTrue(kept.contains("#2\""), "\(document): \(kept)")
        }
    }

    func testManyNoticesAreSummedUp() throws {
        let rows = (0..<500).map { "t\($0),n,gestern" }.joined(separator: "\n")
        let input = try put("id,name,gueltig_ab\n" + rows, "traeger.csv")
        let result = try convert(input, to: "json", path("out.json"))
        XCTAssertLessThan(result.errorLines.count, 20)
        XCTAssertTrue(result.errors.contains("500"), result.errors)
    }
}
