import Foundation
import XCTest

@testable import SozialraumKit

/// In JSON Lines a line is a record and a record a line.
final class JSONLinesTests: FolderTestCase {
    private static let head = #"{"format":"sozialraum","version":"1.0"}"# + "\n"
    private static let row = #"{"table":"gemeinden","ags":"x","name":"A"}"#

    private func findings(_ text: String) throws -> [Finding] {
        let url = folder.appending(path: "a.jsonl")
        try Data(text.utf8).write(to: url)
        return try Validator().validate(path: url.path).findings
    }

    private func check(
        _ body: String, _ kind: FindingKind, _ line: Int, _ column: Int, rows: Int,
        at codeLine: UInt = #line
    ) throws {
        for (text, more) in [(Self.head + body, 1), (Self.head + body + "\n" + Self.row, 1)] {
            let found = try findings(text)
            let broken = found.filter { $0.code == "STR-25" }
            XCTAssertEqual(broken.map(\.kind), [kind], text, line: codeLine)
            XCTAssertEqual(broken.first?.location.line, line + more, text, line: codeLine)
            XCTAssertEqual(broken.first?.location.column, column, text, line: codeLine)
            XCTAssertEqual(
                found.filter { $0.code == "KEY-02" }.count, rows, text, line: codeLine)
            XCTAssertThrowsError(
                try ExchangePackage(contentsOf: folder.appending(path: "a.jsonl")), text,
                line: codeLine)
        }
    }

    func testARecordOverLines() throws {
        let start = #"{"table":"gemeinden","ags":"x","#
        for lineEnd in ["\n", "\r\n", "\r"] {
            try check(
                start + lineEnd + #""name":"A"}"#, "json.recordOverLines", 1, 32, rows: 0)
            try check(
                Self.row + lineEnd + start + #""name":["# + lineEnd + #""A"]}"#,
                "json.recordOverLines", 2, 40, rows: 1)
        }
        // A line that breaks off is told at its end, not where the next one no longer fits.
        try check(start + "\n" + Self.row, "json.recordOverLines", 1, 32, rows: 0)
        try check(
            #"{"table":"gemeinden","u":"# + "\n" + Self.row, "json.recordOverLines", 1, 26, rows: 0)
        try check("{\"a\":1,\n\"b\":2}", "json.recordOverLines", 1, 8, rows: 0)
        try check("{\"table\":\"fremd\",\n\"b\":2}", "json.recordOverLines", 1, 18, rows: 0)
        try check("[1,\n2]", "json.recordOverLines", 1, 4, rows: 0)
    }

    func testSeveralRecordsOnALine() throws {
        for gap in ["", " ", "\t  "] {
            try check(
                Self.row + gap + Self.row, "json.recordsInLine", 1, 43 + gap.utf8.count, rows: 0)
            try check(
                Self.row + "\n" + Self.row + gap + "x", "json.recordsInLine", 2,
                43 + gap.utf8.count, rows: 1)
            try check(
                "{\"a\":1}" + gap + "{}", "json.recordsInLine", 1, 8 + gap.utf8.count, rows: 0)
        }
        try check("{\"table\":\"fremd\"},", "json.recordsInLine", 1, 18, rows: 0)
    }

    func testWhatMayStandBetweenRecords() throws {
        for (gap, end) in [("\n\n", ""), (" \t\r\n", "\r\n"), ("\r", " "), ("\n ", " \n\n")] {
            let found = try findings(Self.head + Self.row + gap + Self.row + end)
            XCTAssertEqual(found.filter { $0.code == "STR-25" }, [], gap)
            XCTAssertEqual(found.filter { $0.code == "KEY-02" }.count, 2, gap)
        }
    }

    /// The end of a record may be the end of a part, and what follows stand in the next.
    func testAtTheBorderOfParts() throws {
        let border = 4 << 20
        let more = String(repeating: Self.row + "\n", count: 3000)
        for offset in [0, 1, 64 << 10] {
            let length = border + offset - Self.head.utf8.count - Self.row.utf8.count
            let first = #"{"table":"gemeinden","name":""#
            let filler = String(repeating: "A", count: length - first.utf8.count - 3)
            let text = Self.head + first + filler + "\"}\n" + Self.row
            let workers = Parallel.workers
            defer { Parallel.workers = workers }
            for count in [1, 3] {
                Parallel.workers = count
                for behind in ["", " "] {
                    let found = try findings(text + behind + more)
                    XCTAssertEqual(
                        found.filter { $0.code == "STR-25" }.map(\.location.line), [3], "\(offset)")
                }
                XCTAssertFalse(try findings(text + "\n" + more).contains { $0.code == "STR-25" })
                XCTAssertFalse(try findings(text).contains { $0.code == "STR-25" })
            }
        }
    }
}
