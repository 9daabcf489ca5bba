import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// What a report says of files: how they are written, and how much they hold.
final class FileFactsTests: FolderTestCase {
    private struct Facts: Equatable {
        var encoding: String
        var delimiter: String?
        var lineEnd: String?
        var rows: Int?
    }

    private func facts(_ bytes: Data, _ name: String = "traeger.csv") throws -> Facts {
        let url = folder.appending(path: name)
        try bytes.write(to: url)
        let report = try Validator().validate(path: url.path)
        let file = try XCTUnwrap(report.inputs.first?.files.first)
        XCTAssertEqual(file.path, url.path)
        XCTAssertEqual(file.bytes, bytes.count)
        XCTAssertEqual(report.inputs[0].bytes, bytes.count)
        return Facts(
            encoding: file.encoding, delimiter: file.delimiter, lineEnd: file.lineEnd,
            rows: file.rows)
    }

    func testCSV() throws {
        let text = "id,name,art\na,Ä,frei\nb,\"x\ny\",frei\n"
        func data(_ text: String, _ encoding: String.Encoding, _ mark: [UInt8] = []) throws -> Data
        {
            Data(mark) + (try XCTUnwrap(text.data(using: encoding)))
        }
        let crlf = text.replacing("\n", with: "\r\n")
        let cr = text.replacing("\n", with: "\r")
        let cases: [(Data, Facts)] = [
            (
                try data(text, .utf8),
                Facts(encoding: "utf-8", delimiter: ",", lineEnd: "lf", rows: 2)
            ),
            (
                try data(crlf, .utf8, [0xEF, 0xBB, 0xBF]),
                Facts(encoding: "utf-8", delimiter: ",", lineEnd: "crlf", rows: 2)
            ),
            (
                try data(cr, .utf8),
                Facts(encoding: "utf-8", delimiter: ",", lineEnd: "cr", rows: 2)
            ),
            (
                try data(text + "c,d,frei\r\n", .utf8),
                Facts(encoding: "utf-8", delimiter: ",", lineEnd: "mixed", rows: 3)
            ),
            (
                try data("id,name,art", .utf8),
                Facts(encoding: "utf-8", delimiter: ",", lineEnd: "none", rows: 0)
            ),
            (
                try data(crlf.replacing(",", with: ";"), .windowsCP1252),
                Facts(encoding: "windows-1252", delimiter: ";", lineEnd: "crlf", rows: 2)
            ),
            (
                try data("id,name,art\na,Äx\u{81},frei\n", .isoLatin1),
                Facts(encoding: "iso-8859-1", delimiter: ",", lineEnd: "lf", rows: 1)
            ),
            (
                try data(text.replacing(",", with: "\t"), .utf16LittleEndian, [0xFF, 0xFE]),
                Facts(encoding: "utf-16le", delimiter: "\t", lineEnd: "lf", rows: 2)
            ),
            (
                try data(text.replacing(",", with: "|"), .utf16BigEndian, [0xFE, 0xFF]),
                Facts(encoding: "utf-16be", delimiter: "|", lineEnd: "lf", rows: 2)
            ),
            (Data(), Facts(encoding: "utf-8", delimiter: nil, lineEnd: "none", rows: 0)),
        ]
        for (bytes, wanted) in cases { XCTAssertEqual(try facts(bytes), wanted) }
    }

    func testJSON() throws {
        let document = "{\"format\":\"sozialraum\",\n\"traeger\":[{\"id\":\"a\"},{\"id\":\"b\"}]}\n"
        let cases = [
            (document, "lf"), (document.replacing("\n", with: "\r\n"), "crlf"),
            (document.replacing("\n", with: ""), "none"), ("\u{FEFF}" + document + "\r", "mixed"),
        ]
        for (text, lineEnd) in cases {
            XCTAssertEqual(
                try facts(Data(text.utf8), "in.json"),
                Facts(encoding: "utf-8", delimiter: nil, lineEnd: lineEnd, rows: 2), lineEnd)
        }
        let lines = "{\"format\":\"sozialraum\"}\r\n{\"table\":\"traeger\",\"id\":\"a\"}\r\n"
        XCTAssertEqual(
            try facts(Data(lines.utf8), "in.jsonl"),
            Facts(encoding: "utf-8", delimiter: nil, lineEnd: "crlf", rows: 1))
    }

    func testFolder() throws {
        let package = GridPackage([
            Grid("traeger", "id,name,art", [["a", "A", "frei"]]),
            Grid("sozialraeume", "id,name,kreis", []),
        ])
        for grid in package.tables {
            try Data(grid.csv().utf8).write(to: folder.appending(path: grid.name + ".csv"))
        }
        try Data("x".utf8).write(to: folder.appending(path: "readme.txt"))
        try Data(package.manifest().utf8).write(to: folder.appending(path: "datapackage.json"))
        let report = try Validator().validate(path: folder.path)
        let input = report.inputs[0]
        XCTAssertEqual(input.path, folder.path)
        XCTAssertEqual(input.carrier, .csv)
        XCTAssertEqual(input.profile, "pseudonym")
        XCTAssertEqual(input.date, Day(year: 2023, month: 12, day: 31))
        XCTAssertEqual(
            input.files.map(\.path),
            ["datapackage.json", "sozialraeume.csv", "traeger.csv"].map { folder.path + "/" + $0 })
        XCTAssertEqual(input.files.map(\.rows), [nil, 0, 1])
        XCTAssertEqual(input.bytes, input.files.reduce(0) { $0 + $1.bytes })
        XCTAssertNil(input.sha256)
    }

    /// Hashes of texts of which they are known (FIPS 180-4).
    func testHash() throws {
        var validator = Validator()
        validator.hashes = true
        let url = folder.appending(path: "traeger.csv")
        for (text, wanted) in [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ] {
            try Data(text.utf8).write(to: url)
            XCTAssertEqual(try validator.validate(path: url.path).inputs[0].sha256, wanted)
        }
    }
}
