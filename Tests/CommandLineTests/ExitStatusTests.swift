import Foundation
import XCTest

/// The exit status of every way to go wrong.
final class ExitStatusTests: CommandLineTestCase {
    private func status(_ arguments: String..., line: UInt = #line) throws -> Int32 {
        try sozialraum(arguments, line: line).status
    }

    private func statusOfConvert(_ input: String, line: UInt = #line) throws -> Int32 {
        let output = path("never.json")
        let result = try sozialraum(
            ["convert", input, "--to", "json", "--output", output], line: line)
        if result.status != 0 {
            XCTAssertFalse(FileManager.default.fileExists(atPath: output), line: line)
            XCTAssertEqual(result.errorLines.count, 1, result.errors, line: line)
        }
        try? FileManager.default.removeItem(atPath: output)
        return result.status
    }

    /// `help import` is what people try first.
    func testHelpAsACommand() throws {
        for (words, same) in [(["help"], ["--help"]), (["help", "import"], ["import", "--help"])] {
            let result = try sozialraum(words)
            XCTAssertEqual(result.status, 0, result.errors)
            XCTAssertFalse(result.output.isEmpty)
            XCTAssertEqual(result.output, try sozialraum(same).output)
        }
    }

    func testWrongUsageIsToldBeforeAnyInputIsRead() throws {
        let missing = path("missing.json")
        let wrong = [
            [], ["unknown"], ["convert"], ["convert", missing], ["--unknown"], ["generate"],
            ["convert", missing, "--to", "json"], ["convert", missing, "--output", "-"],
            ["convert", missing, "--to", "xml", "--output", "-"],
            ["convert", missing, "--to", "csv", "--output", "-"],
            ["convert", missing, "--to", "json", "--output", "-", "--to", "json"],
            ["convert", missing, missing, "--to", "json", "--output", "-"],
            ["convert", missing, "--to", "json", "--output"],
            ["convert", missing, "--to=json", "--output=-", "--unknown"],
            ["convert", missing, "--to", "json", "--output", "-", "--language", "fr"],
            ["convert", "--", missing, "--to", "json", "--output", "-"],
            ["generate", "--faelle", "viele", "--output", path("x")],
            ["generate", "--faelle", "-1", "--output", path("x")],
            ["generate", "--faelle=99999999999999999999", "--output", path("x")],
            ["generate", "--faelle", "1", "--seed", "x", "--output", path("x")],
            ["generate", "--faelle", "1"],
        ]
        for words in wrong {
            let result = try sozialraum(words)
            XCTAssertEqual(result.status, 2, "\(words)")
            XCTAssertFalse(result.errors.isEmpty, "\(words)")
            XCTAssertTrue(result.output.isEmpty, "\(words)")
        }
        XCTAssertFalse(FileManager.default.fileExists(atPath: path("x")))
    }

    func testOptionsStandInAnyOrder() throws {
        let input = try put(Sample.document, "in.json")
        for words in [
            ["convert", "--output", "-", "--to=json", input],
            ["convert", "--to", "json", "--output=-", "--", input],
            ["convert", "--language=de", input, "--output", "-", "--to", "json"],
            ["--language", "de", "convert", input, "--output", "-", "--to", "json"],
        ] {
            XCTAssertEqual(try sozialraum(words).status, 0, "\(words)")
        }
    }

    func testHelpAndVersion() throws {
        for words in [
            ["--help"], ["-h"], ["convert", "--help"], ["generate", "-h"], ["--version"],
        ] {
            let result = try sozialraum(words)
            XCTAssertEqual(result.status, 0, "\(words)")
            XCTAssertFalse(result.output.isEmpty, "\(words)")
            XCTAssertEqual(result.errors, "", "\(words)")
        }
        let version = try sozialraum(["--version"]).text
        XCTAssertNotNil(
            version.range(of: #"^sozialraum \d+\.\d+\.\d+\n$"#, options: .regularExpression))
    }

    func testInputsThatCannotBeOpened() throws {
        XCTAssertEqual(try statusOfConvert(path("missing.json")), 3)
        XCTAssertEqual(try statusOfConvert(path("missing/")), 3)
        try FileManager.default.createDirectory(
            atPath: path("empty.json"), withIntermediateDirectories: true)
        XCTAssertEqual(try statusOfConvert(path("empty.json")), 3)
        try put("x", "folder/readme.txt")
        XCTAssertEqual(try statusOfConvert(path("folder")), 3)
        XCTAssertEqual(try statusOfConvert(try put(Data([0x50, 0x4B, 3, 4]), "a.xlsx")), 3)
        XCTAssertEqual(try statusOfConvert(try put("a", "a.zip")), 3)
    }

    /// Whatever its name says: alone, and as a table of a folder.
    func testFilesOfOtherKindsThatAreCalledTables() throws {
        let kinds: [(String, [UInt8])] = [
            ("png", [0x89, 0x50, 0x4E, 0x47, 13, 10]), ("zip", [0x50, 0x4B, 3, 4, 0, 0]),
            ("7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27]), ("gif", Array("GIF89a".utf8)),
            ("elf", [0x7F, 0x45, 0x4C, 0x46, 2]), ("rtf", Array("{\\rtf1 a}".utf8)),
            ("html", Array("\n <!DOCTYPE html>\n<table>".utf8)),
            ("tar", [UInt8](repeating: 65, count: 257) + Array("ustar".utf8) + [0, 0]),
        ]
        for (kind, bytes) in kinds {
            for name in ["gemeinden.csv", "kreis-\(kind)/gemeinden.csv"] {
                let file = try put("", name)
                try Data(bytes).write(to: URL(filePath: file))
                let input = name.contains("/") ? path("kreis-\(kind)") : file
                let result = try sozialraum(["validate", input])
                XCTAssertEqual(result.status, 3, "\(kind) \(name): \(result.text)")
                let word = kind == "elf" ? "no text" : kind
                XCTAssertTrue(result.errors.contains(word), result.errors)
                XCTAssertTrue(result.errors.contains("gemeinden.csv"), result.errors)
            }
        }
    }

    func testInputsOfAnotherKind() throws {
        for text in ["[]", "5", "", "\"x\"", "{\"format\":\"other\"}", "{\"version\":\"2.0\"}"] {
            XCTAssertEqual(try statusOfConvert(try put(text, "in.json")), 3, text)
        }
        for manifest in ["[]", "", "{", "{\"sozialraum\":{\"version\":\"2.0\"}}"] {
            try put("id\n", "in/traeger.csv")
            try put(manifest, "in/datapackage.json")
            XCTAssertEqual(try statusOfConvert(path("in")), 3, manifest)
        }
    }

    func testVersionsOfTheMajorAreRead() throws {
        for version in [#""1""#, #""1.0""#, #""1.7""#, "1.0", #""""#, "null", "[]"] {
            let input = try put("{\"version\":\(version)}", "in.json")
            XCTAssertEqual(try statusOfConvert(input), 0, version)
        }
    }

    func testAFolderWithoutManifestIsReadWithANotice() throws {
        try put("id,name\na,b\n", "in/traeger.csv")
        let result = try convert(path("in"), to: "json", path("out.json"))
        XCTAssertTrue(result.errors.contains("STR-01"), result.errors)
    }

    func testPermissions() throws {
        let nobody = try asNobody()
        let file = try put(Sample.document, "secret.json")
        try setMode(0, file)
        try put("id\na\n", "secret/traeger.csv")
        try setMode(0, path("secret"))
        defer { try? setMode(0o755, path("secret")) }
        for input in [file, path("secret")] {
            let result = try sozialraum(
                ["convert", input, "--to", "json", "--output", "-"], wrapper: nobody)
            XCTAssertEqual(result.status, 3)
            XCTAssertEqual(result.errorLines.count, 1, result.errors)
            XCTAssertTrue(result.errors.contains(input + ": "), result.errors)
        }
    }

    func testAReadOnlyFolderCanBeRead() throws {
        let nobody = try asNobody()
        try put("id,name\na,b\n", "in/traeger.csv")
        try put(Sample.manifest, "in/datapackage.json")
        try setMode(0o555, path("in"))
        let result = try sozialraum(
            ["convert", path("in"), "--to", "json", "--output", "-"], wrapper: nobody)
        XCTAssertEqual(result.status, 0, result.errors)
        XCTAssertEqual(contents(path("in")).count, 2)
    }

    func testNamesThatAreNotUTF8AreRefusedWithARemedy() throws {
        #if os(Linux)
            try put(Sample.document, "in.json")
            let script = #"""
                cd "$D" && cp in.json $'Tr\xe4ger.json' || exit 77
                exec "$P" convert $'Tr\xe4ger.json' --to json --output -
                """#
            let result = try shell(script, environment: ["D": root])
            XCTAssertEqual(result.status, 3)
            XCTAssertTrue(result.errors.contains("UTF-8"), result.errors)
        #endif
    }

    func testStandardInput() throws {
        let lines = "{\"format\":\"sozialraum\"}\n{\"table\":\"traeger\",\"id\":\"a\"}\n"
        for text in [Sample.document, lines] {
            let result = try sozialraum(
                ["convert", "-", "--to", "json", "--output", "-"], input: Data(text.utf8))
            XCTAssertEqual(result.status, 0, result.errors)
            XCTAssertTrue(result.text.contains("\"id\": \"a\""), result.text)
        }
        let broken = try sozialraum(
            ["convert", "-", "--to", "json", "--output", "-"], input: Data("{\"a\":".utf8))
        XCTAssertEqual(broken.status, 3)
        XCTAssertTrue(broken.errors.contains("standard input:1:6: "), broken.errors)
    }
}
