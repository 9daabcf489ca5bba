import Foundation
import SozialraumKit
import XCTest

/// A JSON text that breaks off is an error at its place, whatever the place.
final class ValidateBrokenJSONTests: CommandLineTestCase {
    private static let document = #"""
        {"format":"sozialraum","version":"1.0","q":[1,-2.5e3,true,null,{"a":"b\u00e4\ud83d\ude00"}],
        "erstellt_am":"2024-01-01T00:00:00Z","absender":{"name":"ä"},
        "traeger":[{"id":"a","name":"x\ty","u":[1,{"b":2}]},{"id":"b"}],"zz":[{"a":"1"},5],
        "faelle":[{"id":"abcdefghijklmnop","beginn":"2019-01-01"}]}
        """#

    private static let lines = #"""
        {"format":"sozialraum","version":"1.0"}
        {"table":"traeger","id":"a","name":"x\ty","u":[1,{"b":2}]}
        {"table":"zz","a":"1"}
        {"table":"faelle","id":"abcdefghijklmnop"}

        """#

    /// Validates within this process: there are many cuts.
    private func checkBroken(_ bytes: Data, _ name: String, line: UInt = #line) throws {
        let input = try put(bytes, name)
        let text = String(decoding: bytes, as: UTF8.self)
        let report = try Validator().validate(path: input)
        XCTAssertEqual(report.verdict, .invalid, text, line: line)
        let broken = report.findings.filter { $0.code == "STR-25" }
        XCTAssertEqual(broken.count, 1, text, line: line)
        for finding in broken {
            let place = try XCTUnwrap(finding.location.bytes, text, line: line)
            XCTAssertLessThanOrEqual(place.upperBound, bytes.count, text, line: line)
            XCTAssertNotNil(finding.location.line, text, line: line)
        }
        for rule in report.rules where rule.status == .passed {
            XCTFail("\(rule.code) cannot know: \(text)", line: line)
        }
    }

    func testCutAtEveryByte() throws {
        let bytes = Data(Self.document.utf8)
        for count in 0..<bytes.count - 1 { try checkBroken(bytes.prefix(count), "in.json") }
    }

    func testCutLines() throws {
        let bytes = Data(Self.lines.utf8)
        let whole = Set(bytes.indices.filter { bytes[$0] == 10 }.flatMap { [$0, $0 + 1] })
        for count in 1..<bytes.count where !whole.contains(count) {
            try checkBroken(bytes.prefix(count), "in.jsonl")
        }
    }

    func testAWrongByteAtEveryPlace() throws {
        let bytes = Data(Self.document.utf8)
        for place in bytes.indices {
            var changed = bytes
            changed[place] = 0xFF
            try checkBroken(changed, "in.json")
        }
    }

    func testTheProgram() throws {
        let bytes = Data(Self.document.utf8)
        for count in stride(from: 0, to: bytes.count - 1, by: 41) {
            let input = try put(bytes.prefix(count), "in.json")
            let result = try sozialraum(["validate", input])
            XCTAssertEqual(result.status, 1, "\(count): \(result.errors)")
            XCTAssertEqual(result.errors, "")
            XCTAssertTrue(result.text.contains("[STR-25]"), result.text)
            let piped = try sozialraum(["validate", "-"], input: bytes.prefix(count))
            XCTAssertEqual(piped.status, count == 0 ? 3 : 1, "\(count): \(piped.errors)")
        }
    }

    func testABrokenManifest() throws {
        try put("id,name,art\na,A,frei\na,A,frei\n", "in/traeger.csv")
        for manifest in ["", "{", "[]", "{\"sozialraum\":{\"format\":\"sozialraum\"", "5"] {
            try put(manifest, "in/datapackage.json")
            let result = try sozialraum(["validate", path("in")])
            XCTAssertEqual(result.status, 1, manifest)
            XCTAssertTrue(result.text.contains("[STR-25]"), "\(manifest): \(result.text)")
            XCTAssertTrue(result.text.contains("[KEY-01]"), "\(manifest): \(result.text)")
        }
    }
}
