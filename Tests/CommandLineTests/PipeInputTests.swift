import Foundation
import XCTest

/// Pipes as input are read as a stream; among the files of a folder they are refused and not waited
/// for.
final class PipeInputTests: CommandLineTestCase {
    private static let gemeinden = "ags,name\n07999101,Lindenbach\n"

    func testAPipeInAFolderIsRefused() throws {
        let fine = try put(Sample.document, "fine.json")
        for name in ["traeger.csv", "datapackage.json"] {
            let folder = path("in-" + name)
            try put(Self.gemeinden, "in-\(name)/gemeinden.csv")
            XCTAssertEqual(mkfifo(folder + "/" + name, 0o600), 0)
            var commands = [
                ["validate", folder], ["validate", fine, "--with", folder],
                ["convert", folder, "--to", "json", "--output", path("out.json")],
            ]
            if name == "datapackage.json" { commands.append(["validate", folder + "/" + name]) }
            for words in commands {
                let result = try sozialraum(words)
                XCTAssertEqual(result.status, 3, "\(words): \(result.errors)")
                XCTAssertTrue(result.errors.contains("/" + name + ": "), result.errors)
                XCTAssertTrue(result.errors.contains("no regular file"), result.errors)
                XCTAssertEqual(result.errorLines.count, 1, result.errors)
                XCTAssertEqual(result.text, "")
            }
            let both = try sozialraum(["validate", folder, fine, "--language", "de"])
            XCTAssertEqual(both.status, 3)
            XCTAssertTrue(both.errors.contains("keine gewöhnliche Datei"), both.errors)
            XCTAssertTrue(both.text.contains("fine.json: 2 Datensätze"), both.text)
        }
    }

    func testAPipeAsInputIsReadAsAStream() throws {
        let fine = try put(Self.gemeinden, "gemeinden.csv")
        let document = try put(Sample.document, "fine.json")
        for script in [
            "\"$P\" validate <(cat '\(document)')",
            "cat '\(document)' | \"$P\" validate /dev/stdin",
            "mkfifo '\(path("p.json"))'; cat '\(document)' > '\(path("p.json"))' & "
                + "\"$P\" validate '\(path("p.json"))'",
            "\"$P\" convert <(cat '\(document)') --to json --output -",
        ] {
            let result = try shell(script + " --language en")
            XCTAssertFalse(result.isTimedOut, script)
            XCTAssertEqual(result.errors, "", script)
            XCTAssertFalse(result.text.isEmpty, script)
        }
        // A table is told by the name of its file.
        XCTAssertEqual(try sozialraum(["validate", fine]).status, 0)
    }

    func testWhatComesThroughAPipeIsReadButOnce() throws {
        // The date stands behind what depends on it.
        let late = try put(
            #"""
            {"hilfeangebote":[{"id":"a","name":"A","leistung":"13a"}],"format":"sozialraum",
            "stand":"2018-01-01"}
            """#, "late.json")
        let file = try sozialraum(["validate", late])
        let piped = try shell("LC_ALL=C \"$P\" validate <(cat '\(late)')")
        XCTAssertTrue(file.text.contains("[KEY-15]"), file.text)
        XCTAssertTrue(piped.text.contains("[KEY-15]"), piped.text)
    }
}
