import Foundation
import XCTest

/// Where results go: all of it or nothing, and nothing of others is touched.
final class OutputTests: CommandLineTestCase {
    private func input() throws -> String { try put(Sample.document, "in.json") }

    private func attempt(
        _ form: String, _ output: String, wrapper: [String] = []
    ) throws -> ProgramResult {
        try sozialraum(
            ["convert", try input(), "--to", form, "--output", output], wrapper: wrapper)
    }

    func testFullDisk() throws {
        #if os(Linux)
            for form in ["json", "jsonl"] {
                let result = try attempt(form, "/dev/full")
                XCTAssertEqual(result.status, 3)
                XCTAssertTrue(result.errors.contains("/dev/full: "), result.errors)
            }
            for words in ["convert $IN --to json --output -", "--version", "convert --help"] {
                let result = try shell(
                    "exec \"$P\" \(words) > /dev/full", environment: ["IN": try input()])
                XCTAssertEqual(result.status, 3, words)
                XCTAssertTrue(result.errors.contains("standard output: "), result.errors)
            }
            XCTAssertEqual(
                try shell("exec \"$P\" convert missing --to json --output - 2> /dev/full").status, 3
            )
        #endif
    }

    func testFullFileSystemLeavesTheOldPackage() throws {
        let script = #"""
            mkdir -p "$D/disk" && mount -t tmpfs -o size=256k none "$D/disk" || exit 77
            "$P" convert "$IN" --to csv --output "$D/disk/p" || exit 78
            cp -r "$D/disk/p" "$D/before"
            "$P" generate --faelle 20000 --output "$D/disk/p"; status=$?
            diff -r "$D/disk/p" "$D/before" || exit 79
            exit $status
            """#
        let result = try shell(
            "exec unshare -m /bin/bash -c '\(script)'",
            environment: ["D": root, "IN": try input()])
        if [1, 77].contains(result.status) { throw XCTSkip("needs unshare and tmpfs") }
        XCTAssertEqual(result.status, 3, result.errors + result.text)
    }

    func testClosedPipeEndsSilently() throws {
        try sozialraum(["generate", "--faelle", "2000", "--output", path("large")])
        for form in ["json", "jsonl"] {
            let result = try shell(
                "\"$P\" convert \"$IN\" --to \(form) --output - | head -c 10 > /dev/null; "
                    + "exit ${PIPESTATUS[0]}", environment: ["IN": path("large")])
            XCTAssertEqual(result.status, 0)
            XCTAssertEqual(result.errors, "")
        }
    }

    func testStandardOutputIsTheFile() throws {
        for form in ["json", "jsonl"] {
            XCTAssertEqual(try attempt(form, path("out." + form)).status, 0)
            let said = try attempt(form, "-").text
            XCTAssertEqual(said, text(path("out." + form)))
        }
    }

    func testWrongKindsOfTargets() throws {
        let file = try put("keep", "file")
        try put("keep", "folder/foreign.txt")
        try put("{\"name\":\"other\"}", "other/datapackage.json")
        try put("{broken", "broken/datapackage.json")
        let before = try FileManager.default.subpathsOfDirectory(atPath: root)
        for (form, output) in [
            ("csv", file), ("excel", file), ("json", path("folder")), ("csv", path("folder")),
            ("csv", path("other")), ("csv", path("broken")), ("csv", path("no/such")),
            ("json", path("no/such.json")), ("json", file + "/x.json"), ("csv", file + "/x"),
        ] {
            let result = try attempt(form, output)
            XCTAssertEqual(result.status, 3, "\(form) \(output)")
            XCTAssertEqual(result.errorLines.count, 1, result.errors)
        }
        XCTAssertEqual(text(file), "keep")
        XCTAssertEqual(text(path("other/datapackage.json")), "{\"name\":\"other\"}")
        let after = try FileManager.default.subpathsOfDirectory(atPath: root)
        XCTAssertEqual(Set(after), Set(before).union(["in.json"]))
    }

    func testAnExistingPackageIsReplaced() throws {
        try convert(Sample.example, to: "csv", path("package"))
        try put("mine", "package/notes.txt")
        XCTAssertEqual(try attempt("csv", path("package")).status, 0)
        XCTAssertEqual(
            contents(path("package")).keys.sorted(),
            ["datapackage.json", "notes.txt", "traeger.csv"])
    }

    func testAPackageConvertedOntoItself() throws {
        try convert(Sample.example, to: "csv", path("package"))
        let before = contents(path("package"))
        try convert(path("package"), to: "excel", path("package"))
        try convert(path("package"), to: "csv", path("package"))
        XCTAssertNil(Self.difference(before, contents(path("package"))))
    }

    func testReadOnlyTargets() throws {
        let nobody = try asNobody()
        try FileManager.default.createDirectory(
            atPath: path("closed"), withIntermediateDirectories: true)
        try setMode(0o555, path("closed"))
        try convert(Sample.example, to: "csv", path("package"))
        try setMode(0o555, path("package"))
        let before = contents(path("package"))
        for (form, output) in [
            ("json", path("closed/x.json")), ("csv", path("closed/x")), ("csv", path("package")),
        ] {
            let result = try attempt(form, output, wrapper: nobody)
            XCTAssertEqual(result.status, 3, result.errors)
            XCTAssertTrue(result.errors.contains(output), result.errors)
            XCTAssertFalse(result.errors.contains("staging"), result.errors)
        }
        XCTAssertEqual(contents(path("closed")).count, 0)
        XCTAssertNil(Self.difference(before, contents(path("package"))))
    }

    func testAKilledRunLeavesTheOldPackageOrTheNewOne() throws {
        try sozialraum(["generate", "--faelle", "200", "--seed", "2", "--output", path("old")])
        try sozialraum(["generate", "--faelle", "3000", "--output", path("new")])
        let states = [contents(path("old")), contents(path("new"))]
        for delay in stride(from: 0.002, to: 0.12, by: 0.006) {
            let script = #"""
                rm -rf "$D/t" && cp -r "$D/old" "$D/t"
                "$P" generate --faelle 3000 --output "$D/t" & p=$!; sleep $S; kill -9 $p
                wait $p 2>/dev/null; exec "$P" convert "$D/t" --to csv --output "$D/t"
                """#
            let result = try shell(script, environment: ["D": root, "S": "\(delay)"])
            XCTAssertEqual(result.status, 0, result.errors)
            let found = contents(path("t"))
            XCTAssertTrue(states.contains { Self.difference($0, found) == nil }, "\(delay)")
        }
    }
}
