import Foundation
import XCTest

@testable import SozialraumKit

/// A byte that is no UTF-8 breaks a JSON text at its place: the record that holds it is not checked, and
/// nothing of it is shown.
final class MalformedJSONTests: FolderTestCase {
    private static let head = #"{"format":"sozialraum","version":"1.0""#

    /// Rows of a table that are wrong in the same way, so that each shows its value.
    private static func rows(_ names: [String], isLines: Bool) -> [String] {
        names.map { name in
            (isLines ? #"{"table":"gemeinden","# : "{") + #""ags":"x \#(name)","name":"\#(name)"}"#
        }
    }

    private func text(_ names: [String], isLines: Bool) -> String {
        let rows = Self.rows(names, isLines: isLines)
        return isLines
            ? Self.head + "}\n" + rows.joined(separator: "\n") + "\n"
            : Self.head + #","gemeinden":["# + rows.joined(separator: ",") + "]}"
    }

    /// Checks a text of which the place of a mark becomes a byte that is no UTF-8.
    private func check(
        _ text: String, _ name: String, before: Int, file: StaticString = #filePath,
        line: UInt = #line
    ) throws {
        var bytes = Data(text.utf8)
        let mark = try XCTUnwrap(bytes.range(of: Data("§".utf8)))
        bytes.replaceSubrange(mark, with: [0xFF])
        let url = folder.appending(path: name)
        try bytes.write(to: url)
        let workers = Parallel.workers
        defer { Parallel.workers = workers }
        for count in [1, 3] {
            Parallel.workers = count
            let report = try Validator().validate(path: url.path)
            XCTAssertEqual(report.verdict, .invalid, file: file, line: line)
            let broken = report.findings.filter { $0.code == "STR-25" }
            XCTAssertEqual(broken.map(\.kind), ["json.badUTF8"], file: file, line: line)
            XCTAssertEqual(
                broken.first?.location.bytes?.lowerBound, mark.lowerBound, file: file, line: line)
            XCTAssertNotNil(broken.first?.location.column, file: file, line: line)
            let bad = report.rules.first { $0.code == "KEY-02" }
            XCTAssertEqual(bad?.count, before, file: file, line: line)
            XCTAssertFalse(
                report.findings.contains { $0.value?.unicodeScalars.contains("\u{FFFD}") ?? false },
                file: file, line: line)
            XCTAssertThrowsError(try ExchangePackage(contentsOf: url), file: file, line: line)
        }
    }

    func testTheRecordIsNotChecked() throws {
        for isLines in [false, true] {
            let name = isLines ? "a.jsonl" : "a.json"
            try check(text(["A", "B§B", "C"], isLines: isLines), name, before: 1)
            // An earlier record may end at the byte, or the byte stand between two.
            let text = text(["A", "B", "C"], isLines: isLines)
            for separator in ["B\"}§", "B\",§"] {
                try check(
                    text.replacing("B\"}", with: separator + "}", maxReplacements: 1), name,
                    // A line is read as a whole.
                    before: separator.contains("}") && !isLines ? 2 : 1)
            }
        }
    }

    func testElsewhere() throws {
        for members in [
            #","titel":"a§b""#, #","a§b":1"#, #","fremd":[{"a":"a§b"}]"#, #","fremd":["a§b"]"#,
            #","gemeinden":"a§b""#, #","x":{"y":["§"]}"#, ",§", "}§",
        ] {
            try check(Self.head + members + "}", "a.json", before: 0)
        }
        for line in [#"{"a":"a§b"}"#, #"{"table":"fremd","a":"a§b"}"#, "§", #"{"table":"a§b"}"#] {
            try check(Self.head + "}\n" + line + "\n", "a.jsonl", before: 0)
        }
        try check(#"{"titel":"§"}"#, "a.jsonl", before: 0)
    }

    /// Large texts are read in parts of 4 MB; a record may cross their border.
    func testAtTheBorderOfParts() throws {
        let border = 4 << 20
        for isLines in [false, true] {
            let one = text(["", "A", "B§B"], isLines: isLines)
            let place = try XCTUnwrap(one.utf8.firstIndex(of: 0xC2))
            let lead = one.utf8.distance(from: one.utf8.startIndex, to: place)
            for offset in [-1, 1, 40] {
                // The name of a row stands in it twice.
                let length = (border + offset - lead) / 2
                let names = [String](repeating: "A", count: 9000)
                let text = text(
                    [String(repeating: "A", count: length), "A", "B§B"] + names, isLines: isLines)
                try check(text, isLines ? "a.jsonl" : "a.json", before: 2)
            }
        }
    }

    /// A byte that goes on a character, where none began, right at the border of a chunk.
    func testAStrayByteAtTheBorderOfAChunk() throws {
        let border = SourceCensus.chunkLength
        for place in border - 2...border + 2 {
            var bytes = Data(repeating: UInt8(ascii: "a"), count: border + 100)
            bytes[place] = 0x80
            let census = try SourceCensus(.memory(Array(bytes)), markLength: 0)
            XCTAssertFalse(census.bytes.isUTF8, "\(place - border)")
        }
    }
}
