import Foundation
import XCTest

/// What `rules` says of the catalogue.
final class RulesCommandTests: CommandLineTestCase {
    private func catalogue() throws -> [String: Any] {
        let result = try sozialraum(["rules", "--format", "json"])
        XCTAssertEqual(result.status, 0, result.errors)
        let object = try JSONSerialization.jsonObject(with: result.output)
        return try XCTUnwrap(object as? [String: Any])
    }

    func testAllRulesAreListedInBothLanguages() throws {
        let rules = try XCTUnwrap(try catalogue()["rules"] as? [[String: Any]])
        for (language, word) in [("de", "Fehler"), ("en", "error")] {
            let text = try sozialraum(["rules", "--language", language]).text
            for rule in rules {
                let (code, titles) = (rule["code"] as? String, rule["title"] as? [String: String])
                let line = text.split(separator: "\n").first { $0.hasPrefix("  \(code ?? "?") ") }
                XCTAssertTrue(line?.hasSuffix(titles?[language] ?? "?") == true, "\(code ?? "")")
            }
            XCTAssertTrue(text.contains(" \(word) "), text)
            let page = try sozialraum(["rules", "--language", language, "--format=markdown"]).text
            XCTAssertTrue(page.hasPrefix("# "), page)
            XCTAssertTrue(page.contains("\n### REF-03\n"), language)
        }
    }

    func testOneRule() throws {
        let rules = try XCTUnwrap(try catalogue()["rules"] as? [[String: Any]])
        let rule = try XCTUnwrap(rules.first { $0["code"] as? String == "REF-03" })
        for language in ["de", "en"] {
            let text = try sozialraum(["rules", "ref-03", "--language", language]).text
            let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for key in ["title", "explanation", "remedy", "source"] {
                let words = try XCTUnwrap((rule[key] as? [String: String])?[language])
                XCTAssertTrue(flat.contains(words), "\(key): \(flat)")
            }
            XCTAssertTrue(text.contains("\"sozialraum_gemeinden\""), text)
            XCTAssertEqual(
                try sozialraum(["rules", "REF-03", "--language", language]).text, text)
        }
        let alone = try sozialraum(["rules", "REF-03", "--format", "json"])
        let object = try JSONSerialization.jsonObject(with: alone.output) as? [String: Any]
        let only = try XCTUnwrap(object?["rules"] as? [[String: Any]])
        XCTAssertEqual(only as NSArray, [rule] as NSArray)
    }

    func testCodesThatAreNot() throws {
        let cases = [("REC-35", "REC-35"), ("rec-35", "REC-35"), ("XYZ-99", "XYZ-99"), ("", "“”")]
        for (code, word) in cases {
            let result = try sozialraum(["rules", code])
            XCTAssertEqual(result.status, 2, code)
            XCTAssertTrue(result.errors.contains(word), result.errors)
            XCTAssertEqual(result.text, "")
        }
        for words in [["REF-03", "REF-05"], ["--format", "xml"], ["--language", "fr"]] {
            XCTAssertEqual(try sozialraum(["rules"] + words).status, 2, "\(words)")
        }
    }

    func testAFileInPlaceOfStandardOutput() throws {
        let target = path("regeln.md")
        let result = try sozialraum(["rules", "--format=markdown", "--output", target])
        XCTAssertEqual(result.status, 0)
        XCTAssertEqual(result.text, "")
        XCTAssertEqual(text(target), try sozialraum(["rules", "--format=markdown"]).text)
        let missing = try sozialraum(["rules", "--output", path("weg/regeln.txt")])
        XCTAssertEqual(missing.status, 3)
    }
}
