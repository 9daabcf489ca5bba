import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// Files of foreign make: what is read and what is refused, and what the report says of them.
final class ForeignTableTests: FolderTestCase {
    private func table(_ bytes: [UInt8]) throws -> ForeignTable {
        let place = folder.appending(path: "fremd.csv")
        try Data(bytes).write(to: place)
        return try ForeignTable(path: place.path)
    }

    private func table(_ text: String) throws -> ForeignTable { try table(Array(text.utf8)) }

    private func report(_ table: ForeignTable) throws -> [String: Any] {
        let json = Data(InspectionReport(table, language: .english).json())
        return try XCTUnwrap(JSONSerialization.jsonObject(with: json) as? [String: Any])
    }

    private func codes(_ report: [String: Any]) -> [String] {
        (report["reasons"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
    }

    private func cleaned(_ table: ForeignTable) throws -> String {
        var text = ""
        try table.writeCleaned { text += $0.text }
        return text
    }

    func testControlCharactersAsDelimiters() throws {
        for mark in ["\u{1}", "\u{7}", "\u{1F}"] {
            let rows = (1...9).map { "\($0)\(mark)Haus \($0)\(mark)Aue\n" }.joined()
            let table = try table("nr\(mark)name\(mark)ort\n" + rows)
            XCTAssertEqual(try report(table)["delimiter"] as? String, mark)
            XCTAssertTrue(try cleaned(table).hasPrefix("nr,name,ort\n1,Haus 1,Aue\n"))
        }
        XCTAssertTrue(
            InspectionReport(try table("a\u{1}b\n1\u{1}2\n3\u{1}4\n"), language: .english).text()
                .contains("Delimiter U+0001:"))
    }

    func testBytesOfOtherKindsAreRefused() throws {
        for bytes: [UInt8] in [
            Array(repeating: 0, count: 64), [127, 69, 76, 70, 2, 1, 1] + (0..<60).map { $0 % 9 },
            Array("abc\n".utf8) + (0..<40).map { $0 % 8 } + Array("xyz\n".utf8),
        ] {
            XCTAssertThrowsError(try table(bytes)) { error in
                XCTAssertEqual((error as? ExchangeError)?.kind, .otherKind)
            }
        }
    }

    func testControlCharactersAtTheEnd() throws {
        let text = "id;name\n1;Arche\n2;Sonne\n"
        for end in ["\u{1A}", String(repeating: "\0", count: 50), "\0\0\u{1A}\0"] {
            let table = try table(text + end)
            XCTAssertEqual(table.inspection.closingControls, end.utf8.count)
            XCTAssertTrue(codes(try report(table)).contains("closing"))
            XCTAssertEqual(try cleaned(table), "id,name\n1,Arche\n2,Sonne\n")
        }
    }

    func testControlCharactersAtTheEndOfALargeFile() throws {
        let line = Array("17;Haus am Wald;Kirchrode\n".utf8)
        var bytes = Array("nr;name;ort\n".utf8)
        let count = TableInspection.wholeLimit / line.count + 1
        for _ in 0..<count { bytes += line }
        let table = try table(bytes + [0, 0, 26])
        XCTAssertFalse(table.inspection.isWhole)
        var lines = 0
        try table.writeCleaned { text in
            for index in 0..<text.count where text[index] == 10 { lines += 1 }
        }
        XCTAssertEqual(lines, count + 1)
    }

    /// A name of thousands of words must not take thousands of times as long.
    func testALineWithoutEndIsSoonRead() throws {
        let table = try table(String(repeating: "\"a\"b", count: 20_000))
        XCTAssertEqual(try report(table)["columns"].map { ($0 as? [Any])?.count }, 1)
    }

    func testReasons() throws {
        let runs = try report(try table("Pegel   Wert\n10501    3.4\n10502  113.4\n"))
        XCTAssertEqual(runs["delimiter"] as? String, " ")
        XCTAssertTrue(codes(runs).contains("delimiter.runs"))
        let escaped = try report(
            try table("id;name;ort\n1;Franke\\; Edda;Aue\n2;Hahn;Bach\n3;Götz;Cham\n"))
        XCTAssertEqual(escaped["escape"] as? String, "\\")
        XCTAssertTrue(codes(escaped).contains("escape.used"))
        let comments = try report(try table("# Kopf\nt;x\n1;2\n# Mitte\n3;4\n5;6\n"))
        XCTAssertTrue(codes(comments).contains("rows.comments"))
        XCTAssertEqual(comments["preambleRows"] as? Int, 1)
    }

    /// Text and JSON tell the same: all rows of the file above the header.
    func testRowsAboveTheHeader() throws {
        let head = "sep=;\nKonto;Nummer;Art\nGiro;4711;EUR\n\nUmsätze\n"
        let rows = (1...9).map { "\($0).2.2024;Lastschrift;Re \($0);-\($0),50\n" }.joined()
        let table = try table(
            head + "Tag;Text;Zweck;Betrag\n" + rows + "Kontostand;9.2.2024;;7,50\n")
        let report = try report(table)
        XCTAssertEqual(report["preambleRows"] as? Int, 5)
        XCTAssertEqual(report["headerRows"] as? Int, 1)
        XCTAssertEqual(report["footerRows"] as? Int, 1)
        XCTAssertTrue(
            InspectionReport(table, language: .english).text().contains("Header: row 6;"))
    }
}
