import Foundation
import XCTest

/// Folders as people and other programs write them.
final class CSVFolderTests: CommandLineTestCase {
    /// Makes a package folder of a single table, reads it, and returns its rows.
    private func rows(
        _ bytes: Data, table: String = "traeger", manifest: String = Sample.manifest
    ) throws -> [[String: Any]] {
        let folder = path("in-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        try bytes.write(to: URL(fileURLWithPath: folder + "/\(table).csv"))
        try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/datapackage.json"))
        try checkRoundTrips(folder)
        try convert(folder, to: "json", folder + ".json")
        return try json(folder + ".json")[table] as? [[String: Any]] ?? []
    }

    private func values(_ text: String, _ column: String = "name") throws -> [String] {
        try rows(Data(text.utf8)).map { $0[column] as? String ?? "" }
    }

    func testDelimitersAndLineEnds() throws {
        for delimiter in [",", ";", "\t", "|"] {
            for lineEnd in ["\n", "\r\n", "\r"] {
                let text = ["id,name", "a,\"x\(lineEnd)y\"", "b,z"].joined(separator: lineEnd)
                    .replacingOccurrences(of: ",", with: delimiter)
                XCTAssertEqual(try values(text), ["x\(lineEnd)y", "z"])
                XCTAssertEqual(try values(text + lineEnd), ["x\(lineEnd)y", "z"])
            }
        }
    }

    func testEncodings() throws {
        let text = "id,name\na,Träger\n"
        let encodings: [String.Encoding] = [
            .utf8, .isoLatin1, .windowsCP1252, .utf16, .utf16LittleEndian, .utf16BigEndian,
        ]
        for encoding in encodings {
            let bytes = try XCTUnwrap(text.data(using: encoding))
            XCTAssertEqual(try rows(bytes).first?["name"] as? String, "Träger", "\(encoding)")
        }
        let marked = Data([0xEF, 0xBB, 0xBF]) + Data("id,name\na,".utf8) + Data([0xE4, 10])
        XCTAssertEqual(try rows(marked).first?["name"] as? String, "ä")
        let undefined = Data("id,name\na,".utf8) + Data([0x81, 0xE4, 10])
        XCTAssertEqual(try rows(undefined).first?["name"] as? String, "\u{81}ä")
    }

    func testBytesThatAreNoCharacterAreTold() throws {
        let utf16 = try XCTUnwrap("\u{feff}id,name\na,xy\n".data(using: .utf16LittleEndian))
        for (name, bytes) in [("odd", utf16 + Data([0x61])), ("half", utf16 + Data([0, 0xD8]))] {
            let input = try put(bytes, name + "/traeger.csv")
            let result = try convert(input, to: "json", path(name + ".json"))
            XCTAssertTrue(result.errors.contains(": error: "), result.errors)
        }
    }

    func testQuotes() throws {
        XCTAssertEqual(try values("id,name\na,\"never\nb,c\n"), ["\"never", "c"])
        XCTAssertEqual(try values("id,name\na,x\"y\nb,\"x\"y\nc,\"\"\n"), ["x\"y", "\"x\"y", ""])
        XCTAssertEqual(try values("id,name\na,\"\"\"\"\nb,\"x\"\"y\"\n"), ["\"", "x\"y"])
    }

    func testRaggedRows() throws {
        let found = try rows(Data("id,name,name,,id\na,b,c,d,e,f,g\nb\n\nc,,,,\n".utf8))
        XCTAssertEqual(found.count, 3)
        let expected = [
            "id": "a", "name": "b", "name#2": "c", "#4": "d", "id#2": "e", "#6": "f", "#7": "g",
        ]
        XCTAssertEqual(found.first as? [String: String], expected)
    }

    func testFilesWithoutRows() throws {
        for text in ["", "\n\n", "id,name", "id,name\n", "id\n"] {
            XCTAssertEqual(try values(text), [], text.debugDescription)
        }
        let column = try rows(Data("a\n\nx\n\n".utf8), table: "zz")
        XCTAssertEqual(column.map { $0["a"] as? String }, [nil, "x", nil])
    }

    func testExcelDialect() throws {
        let text =
            "\u{feff}id;breite;plaetze_genehmigt;name;telefon;'=u\r\n"
            + "a;3,5;12;'=x;'+49 651 123;''y\r\nb;1.500;3,5;=x;0651/1;z\r\nc;'3,5;-5;''x;;\r\n"
        let found = try rows(
            Data(text.utf8), table: "einrichtungen", manifest: Sample.excelManifest)
        XCTAssertEqual(found.count, 3)
        XCTAssertEqual(found.first?["breite"] as? Double, 3.5)
        XCTAssertEqual(found.first?["name"] as? String, "=x")
        XCTAssertEqual(found.first?["telefon"] as? String, "+49 651 123")
        XCTAssertEqual(found.first?["=u"] as? String, "'y")
        XCTAssertEqual(found.dropFirst().first?["plaetze_genehmigt"] as? String, "3,5")
        XCTAssertEqual(found.last?["name"] as? String, "'x")
    }

    func testFilesElsewhereAreTold() throws {
        let manifest = #"{"resources":[{"name":"traeger","path":"data/traeger.csv"}]}"#
        try put(manifest, "in/datapackage.json")
        try put("id\na\n", "in/data/traeger.csv")
        let result = try convert(path("in"), to: "json", path("out.json"))
        XCTAssertTrue(result.errors.contains("[STR-22]"), result.errors)
    }
}
