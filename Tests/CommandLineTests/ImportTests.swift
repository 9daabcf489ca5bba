import Foundation
import XCTest

/// `inspect`, `import` and `apply`, as a newcomer would type them.
final class ImportTests: CommandLineTestCase {
    private static let examples = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Examples/rosters")

    /// A package of its own and a roster beside it.
    private func prepare(_ example: String = "01-zwei-titelzeilen") throws -> (
        package: String, roster: String
    ) {
        let package = path("paket")
        try FileManager.default.copyItem(
            atPath: Self.examples.appending(path: "basis").path, toPath: package)
        let roster = try put(
            Data(contentsOf: Self.examples.appending(path: "\(example)/roster.csv")), "liste.csv")
        return (package, roster)
    }

    private func text(_ result: ProgramResult) -> String {
        String(decoding: result.output, as: UTF8.self)
    }

    private func files(_ folder: String) throws -> [String: Data] {
        var result: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            result[name] = FileManager.default.contents(atPath: folder + "/" + name)
        }
        return result
    }

    func testImportAndBack() throws {
        let (package, roster) = try prepare()
        let before = try files(package)
        let result = try sozialraum(["import", roster, "--into", package, "--language", "de"])
        XCTAssertEqual(result.status, 0, result.errors)
        XCTAssertTrue(text(result).hasPrefix("Zeilen: 5 gelesen, 3 neu"), text(result))
        let expected = try files(
            Self.examples.appending(path: "01-zwei-titelzeilen/expected").path)
        XCTAssertEqual(try files(package), expected)
        for name in ["liste.csv.plan.json", "liste.csv.rest.csv"] {
            let mode =
                try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions]
                as? Int
            XCTAssertEqual(mode, 0o600, name)
        }
        // A second time: nothing is new, and the first plan stays.
        let again = try sozialraum(["import", roster, "--into", package, "--language", "de"])
        XCTAssertTrue(text(again).hasPrefix("Zeilen: 5 gelesen, 0 neu"), text(again))
        XCTAssertEqual(try files(package), expected)
        let plan = path("liste.csv.plan.json")
        for (undo, sentences, wanted) in [
            (
                ["--undo"],
                [
                    "Der Plan ist zurückgenommen: 3 neue Datensätze, 1 geänderter. Das Paket ist in der "
                        + "kanonischen Form von vorher.",
                    "Von dem, was der Plan sagt, steht nichts im Paket; nichts wurde verändert.",
                ], before
            ),
            (
                [],
                [
                    "Der Plan ist ausgeführt: 3 neue Datensätze, 1 geänderter.",
                    "Was der Plan sagt, steht schon alles im Paket; nichts wurde verändert.",
                ], expected
            ),
        ] {
            for sentence in sentences {
                let done = try sozialraum(
                    ["apply", plan, "--to", package, "--language", "de"] + undo)
                XCTAssertEqual(done.status, 0, done.errors)
                XCTAssertEqual(text(done), sentence + "\n")
                XCTAssertEqual(try files(package), wanted)
            }
        }
    }

    func testADryRunWritesNothing() throws {
        let (package, roster) = try prepare()
        let before = try files(package)
        let names = contents(root).keys.sorted()
        let result = try sozialraum(["import", roster, "--into", package, "--dry-run"])
        XCTAssertEqual(result.status, 0)
        XCTAssertEqual(try files(package), before)
        XCTAssertEqual(contents(root).keys.sorted(), names)
        let plan = path("plan.json")
        XCTAssertEqual(
            try sozialraum(
                ["import", roster, "--into", package, "--dry-run", "--plan", plan]
            ).status, 0)
        XCTAssertEqual(try files(package), before)
        XCTAssertTrue(FileManager.default.fileExists(atPath: plan))
    }

    func testAChangedPackageIsNotTouched() throws {
        let (package, roster) = try prepare()
        let plan = path("plan.json")
        _ = try sozialraum(["import", roster, "--into", package, "--plan", plan])
        let table = package + "/traeger.csv"
        let text = try String(contentsOfFile: table, encoding: .utf8)
            .replacingOccurrences(of: "Neue Straße,7", with: "Alte Straße,9")
        try text.write(toFile: table, atomically: true, encoding: .utf8)
        let before = try files(package)
        let result = try sozialraum(["apply", plan, "--to", package, "--undo"])
        XCTAssertEqual(result.status, 3)
        XCTAssertTrue(result.errors.contains("strasse"), result.errors)
        XCTAssertEqual(try files(package), before)
    }

    func testWhatCannotBeRead() throws {
        let (package, roster) = try prepare()
        let before = try files(package)
        let sheet = try put(Data([0x50, 0x4B, 3, 4] + Array(repeating: 65, count: 40)), "a.xlsx")
        let broken = try put(Data("{".utf8), "broken.json")
        let missing = path("missing")
        for words in [
            ["import", sheet, "--into", package], ["import", missing, "--into", package],
            ["import", roster, "--into", missing],
            ["import", roster, "--into", package + "/traeger.csv"],
            ["import", roster, "--into", package, "--mapping", broken],
            ["import", roster, "--into", package, "--decisions", package + "/traeger.csv"],
            ["apply", broken, "--to", package], ["apply", package, "--to", package],
            ["inspect", sheet], ["inspect", missing], ["inspect", package],
        ] {
            let result = try sozialraum(words)
            XCTAssertEqual(result.status, 3, "\(words): \(result.errors)")
            XCTAssertEqual(result.errorLines.count, 1, "\(words): \(result.errors)")
        }
        for words in [
            ["import", roster], ["import", "--into", package], ["apply", broken],
            ["inspect", roster, "--format", "xml"], ["inspect", roster, "--table", "0"],
            ["inspect", roster, "--format", "csv", "--table", "9"],
        ] {
            XCTAssertEqual(try sozialraum(words).status, 2, "\(words)")
        }
        XCTAssertEqual(try files(package), before)
    }

    /// Lists that are none: a line without an end, and cells as long as books. Nothing takes for ever.
    func testEndlessLinesAndCells() throws {
        let (package, _) = try prepare()
        let before = try files(package)
        let line = try put(Data(repeating: 97, count: (64 << 20) + 1), "endless.csv")
        let refused = try sozialraum(["import", line, "--into", package])
        XCTAssertEqual(refused.status, 3, refused.errors)
        XCTAssertTrue(refused.errors.contains("64 MB"), refused.errors)
        let header = try put(Data(repeating: 97, count: 300_000), "header.csv")
        let empty = try sozialraum(["import", header, "--into", package])
        XCTAssertEqual(empty.status, 0, empty.errors)
        let long = ["Hauptstr. 5, 54290 Trier ", "@", "3,5 km ", "x\n", "mail@b.de "].map {
            String(repeating: $0, count: 100_000 / $0.utf8.count)
        }
        var text = "Träger;Telefon;Straße;Leistung;Einrichtung\n"
        for row in 0..<5 {
            text +=
                (0..<5).map { "\"" + long[(row + $0) % 5] + "\"" }.joined(separator: ";") + "\n"
        }
        let list = try put(text, "long.csv")
        let result = try sozialraum(["import", list, "--into", package, "--language", "de"])
        XCTAssertEqual(result.status, 0, result.errors)
        XCTAssertTrue(self.text(result).hasPrefix("Zeilen: 5 gelesen, 0 neu"), self.text(result))
        XCTAssertTrue(
            self.text(result).contains("25 gelesen = 0 im Paket + 0 im Plan + 25 in der Restdatei"),
            self.text(result))
        XCTAssertEqual(try files(package), before)
    }

    /// Nothing that is written may take the place of what is read, whatever it is called.
    func testFilesThatAreTakenAlready() throws {
        let (package, roster) = try prepare()
        let link = path("link.csv")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: roster)
        let plan = path("plan.json")
        let before = (try files(package), contents(root))
        let into = ["import", roster, "--into", package]
        for words in [
            into + ["--plan", roster], into + ["--rest", roster, "--dry-run"],
            into + ["--plan", root + "/./liste.csv"], into + ["--rest", link],
            into + ["--plan", plan, "--rest", plan], into + ["--mapping", roster],
            into + ["--decisions", link], into + ["--mapping", plan, "--decisions", plan],
            into + ["--plan", package], ["import", package, "--into", package],
            into + ["--mapping", plan, "--plan", root + "/paket/../plan.json"],
        ] {
            let result = try sozialraum(words)
            XCTAssertEqual(result.status, 2, "\(words): \(result.errors)")
        }
        for words in [
            into + ["--rest", package + "/rest.csv", "--dry-run"],
            into + ["--plan", package + "/traeger.csv"],
            into + ["--mapping", package + "/mapping.json"],
            into + ["--decisions", root + "/./paket/decisions.json"],
            [
                "import", roster, "--into", package + "/datapackage.json", "--plan",
                package + "/p.json",
            ],
            ["import", package + "/traeger.csv", "--into", package],
        ] {
            let result = try sozialraum(words)
            XCTAssertEqual(result.status, 3, "\(words): \(result.errors)")
            XCTAssertEqual(result.errorLines.count, 1, result.errors)
        }
        XCTAssertEqual(try files(package), before.0)
        XCTAssertEqual(contents(root), before.1)
    }

    /// Only what an import has written is replaced.
    func testOtherFilesAreNotReplaced() throws {
        let (package, roster) = try prepare()
        let other = try put("{\"plan\": \"Ausflug\"}", "ausflug.json")
        let table = try put("zeile;name\n1;a\n", "tabelle.csv")
        let before = try files(package)
        for words in [
            ["--plan", other], ["--rest", table], ["--plan", table], ["--rest", other],
        ] {
            let result = try sozialraum(["import", roster, "--into", package] + words)
            XCTAssertEqual(result.status, 3, "\(words): \(result.errors)")
            XCTAssertTrue(result.errors.contains(words[0]), result.errors)
        }
        XCTAssertEqual(try files(package), before)
        let mine = ["--plan", path("p.json"), "--rest", path("r.csv")]
        for _ in 0..<2 {
            let result = try sozialraum(["import", roster, "--into", package] + mine)
            XCTAssertEqual(result.status, 0, result.errors)
        }
        for words in [["--plan", "/dev/stdout"], ["--rest", "/dev/null"]] {
            let result = try sozialraum(["import", roster, "--into", package] + words)
            XCTAssertEqual(result.status, 0, result.errors)
        }
    }

    func testInspectionOfAnyFile() throws {
        let empty = try put(Data(), "empty.csv")
        let result = try sozialraum(["inspect", empty, "--format", "csv"])
        XCTAssertEqual(result.status, 0)
        XCTAssertEqual(text(result), "")
        let one = try put(Data("a;b\r\n1;\"x;y\"\r\n".utf8), "one.csv")
        XCTAssertEqual(
            text(try sozialraum(["inspect", one, "--format", "csv"])), "a,b\n1,x;y\n")
        let object = try XCTUnwrap(
            JSONSerialization.jsonObject(
                with: try sozialraum(["inspect", one, "--format", "json"]).output)
                as? [String: Any])
        XCTAssertEqual(object["delimiter"] as? String, ";")
        XCTAssertEqual(object["lineEnd"] as? String, "crlf")
        XCTAssertEqual(object["headerRows"] as? Int, 1)
    }

    /// Of a large file parts are looked at; what they are must not depend on how long they live.
    func testALargeFileInASCII() throws {
        let line = "Haus am Wald;Kirchrode;54992\n"
        let large = String(repeating: line, count: (17 << 20) / line.utf8.count)
        let roster = try put("Name;Ort;PLZ\n" + large, "gross.csv")
        let result = try sozialraum(["inspect", roster, "--format", "json"])
        XCTAssertEqual(result.status, 0, result.errors)
        XCTAssertTrue(text(result).contains(#""encoding": "utf-8""#), text(result))
        XCTAssertTrue(text(result).contains(#""delimiter": ";""#), text(result))
    }

    func testArchivesAreNamed() throws {
        let name = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
        let sheet = try put(Data([0x50, 0x4B, 3, 4] + Array(name.utf8)), "a.csv")
        let result = try sozialraum(["inspect", sheet, "--language", "de"])
        XCTAssertEqual(result.status, 3)
        XCTAssertTrue(result.errors.contains("(ods)"), result.errors)
    }
}
