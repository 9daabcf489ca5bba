import Foundation
import XCTest

@testable import SozialraumKit

/// Findings about keys have a place and a pointer, and with `--samples all` every place is kept.
final class PlaceOfKeysTests: FolderTestCase {
    private static let head = #"{"format":"sozialraum","version":"1.0""#

    private func findings(
        _ text: String, _ code: String, name: String = "a.json", samples: SampleLimit = .all
    ) throws -> [Finding] {
        let url = folder.appending(path: name)
        try Data(text.utf8).write(to: url)
        var validator = Validator()
        validator.samples = samples
        validator.language = .english
        return try validator.validate(path: url.path).findings.filter { $0.code == code }
    }

    /// What stands at the places of findings, and their pointers.
    private func places(_ text: String, _ code: String, name: String = "a.json") throws
        -> [String]
    {
        let bytes = Data(text.utf8)
        return try findings(text, code, name: name).map { finding in
            let range = try XCTUnwrap(finding.location.bytes, "\(finding)")
            XCTAssertNotNil(finding.location.line, "\(finding)")
            XCTAssertNotNil(finding.location.column, "\(finding)")
            return String(decoding: bytes[range], as: UTF8.self) + " @\(range.lowerBound) "
                + (finding.location.pointer ?? "-")
        }
    }

    func testKeysThatStandTwiceAtTheTop() throws {
        let start = Self.head.utf8.count
        XCTAssertEqual(
            try places(
                Self.head + #","gemeinden":[],"gemeinden":[{"ags":"1"}],"gemeinden":[]}"#, "STR-18"),
            ["gemeinden @\(start + 17) /gemeinden", "gemeinden @\(start + 43) /gemeinden"])
        XCTAssertEqual(
            try places(Self.head + #","a/~b":1,"a/~b":2}"#, "STR-18"),
            ["a/~b @\(start + 11) /a~1~0b"])
        XCTAssertEqual(
            try places(Self.head + #","fremd":[{"a":1}],"fremd":[{"a":1}]}"#, "STR-18"),
            ["fremd @\(start + 20) /fremd"])
        XCTAssertEqual(
            try places(Self.head + #","gemeinden":5}"#, "STR-18"),
            ["gemeinden @\(start + 2) /gemeinden"])
    }

    /// Null is the same as no value: the table was not delivered.
    func testATableThatIsNull() throws {
        for members in [#","sozialraeume":null}"#, #","faelle":null,"sozialraeume":null}"#] {
            XCTAssertEqual(try places(Self.head + members, "STR-18"), [])
            let package = try ExchangePackage(contentsOf: folder.appending(path: "a.json"))
            XCTAssertTrue(package.readingLog.isEmpty)
            XCTAssertFalse(package.sozialraeume.isDelivered)
            XCTAssertNil(package.metadata.values["sozialraeume"])
        }
        // As in a record, the first one counts, though it holds nothing.
        let twice = Self.head + #","gemeinden":null,"gemeinden":[{"ags":"07999101","name":"A"}]}"#
        XCTAssertEqual(try places(twice, "STR-18").count, 1)
        let stated = Self.head + #","tabellen":{"gemeinden":["ags"]},"gemeinden":null}"#
        XCTAssertEqual(try places(stated, "STR-18"), [])
        let package = try ExchangePackage(contentsOf: folder.appending(path: "a.json"))
        XCTAssertTrue(package.gemeinden.isDelivered)
    }

    /// Lines that name no table are told as such, once each, and by nothing else.
    func testLinesWithoutATable() throws {
        let text = Self.head + "}\n{\"a\":1}\n{\"table\":5}\n{\"table\":\"\",\"b\":2,\"b\":3}\n"
        let found = try findings(text, "STR-21", name: "a.jsonl")
        XCTAssertEqual(found.map(\.kind), [.noTableName, .noTableName, .noTableName])
        XCTAssertEqual(found.map(\.location.line), [2, 3, 4])
        XCTAssertEqual(found.compactMap(\.location.table), [])
        let twice = try findings(text, "STR-18", name: "a.jsonl")
        XCTAssertEqual(twice.map(\.location.line), [4])
        XCTAssertFalse(twice.contains { $0.message.contains("“”") || $0.message.contains("#") })
        let package = try ExchangePackage(contentsOf: folder.appending(path: "a.jsonl"))
        XCTAssertEqual(package.unknownTables.map(\.rows.count), [3])
        XCTAssertEqual(
            try findings(Self.head + #","":[{"a":1}],"fremd":[{"a":1}]}"#, "STR-18"), [])
        XCTAssertEqual(
            try findings(Self.head + #","":[{"a":1}],"fremd":[{"a":1}]}"#, "STR-21").count, 2)
    }

    func testTheColumnOfACodelist() throws {
        let found = try findings(
            Self.head + #","name":"a","traeger":[{"id":"a","name":"A","art":"frei"}]}"#, "KEY-13")
        XCTAssertEqual(found.map(\.location.table), ["traeger"])
        XCTAssertEqual(found.map(\.location.field), ["art"])
        XCTAssertEqual(found.map(\.location.record), [nil])
    }

    func testUnknownKeys() throws {
        let rows = #"{"ags":"07999101","name":"A"},{"ags":"07999102","name":"B","a/b":1,"Name":""#
        let text = Self.head + #","gemeinden":["# + rows + #"x","$c":1}]}"#
        XCTAssertEqual(
            try findings(text, "STR-07").map(\.location.pointer),
            ["/gemeinden/1/a~1b", "/gemeinden/1/Name", "/gemeinden/1"])
        XCTAssertTrue(try places(text, "STR-07")[0].hasPrefix("a/b @"))
        let lines =
            Self.head + "}\n"
            + #"{"table":"gemeinden","ags":"07999101","name":"A","x":"a","$table":1}"#
        XCTAssertEqual(
            try findings(lines, "STR-07", name: "a.jsonl").map(\.location.pointer),
            ["/x", "/$table"])
        let stated = Self.head + #","tabellen":{"gemeinden":["ags","name","x"]},"gemeinden":[]}"#
        XCTAssertEqual(
            try places(stated, "STR-07").map {
                $0.split(separator: "@").last?.split(separator: " ").last
            },
            ["/tabellen/gemeinden"])
        // In a table of single cases names of keys are not shown.
        let cases = Self.head + #","faelle":[{"id":"abcdefghijklmnop","Anna":1}]}"#
        XCTAssertEqual(try findings(cases, "DS-01").map(\.location.pointer), ["/faelle/0"])
    }

    func testAllPlacesAreKept() throws {
        let count = 250
        let rows = String(repeating: #"{"a":1,"a":2},"#, count: count)
        let texts: [(text: String, name: String, code: String)] = [
            (Self.head + #","fremd":["# + rows + "{}]}", "a.json", "STR-18"),
            (
                Self.head + "}\n"
                    + String(repeating: "{\"table\":\"fremd\",\"a\":1,\"a\":2}\n", count: count),
                "a.jsonl", "STR-18"
            ),
            (
                Self.head + "}\n" + String(repeating: "{\"a\":1}\n", count: count), "a.jsonl",
                "STR-21"
            ),
            ("a,b\n" + String(repeating: "1,2\n\n", count: count), "fremd.csv", "STR-05"),
            ("a,b\n" + String(repeating: "1,\"2\n", count: count), "fremd.csv", "STR-06"),
        ]
        for (text, name, code) in texts {
            for (limit, kept) in [(SampleLimit.all, count), (.atMost(200), 200), (.atMost(20), 20)]
            {
                let found = try findings(text, code, name: name, samples: limit)
                let placed = found.filter { $0.location.line != nil }
                XCTAssertGreaterThanOrEqual(placed.count, kept - 1, "\(name) \(code) \(limit)")
                XCTAssertEqual(
                    Set(placed.map { $0.location.bytes?.lowerBound }).count, placed.count, name)
            }
        }
    }
}
