import Foundation
import XCTest

/// Where the report goes, whole or not at all.
final class ValidateOutputTests: CommandLineTestCase {
    private func wrong() throws -> String {
        let rows = (0..<3000).map { "{\"ags\":\"\($0)\",\"name\":\"A\"}" }
        return try put(
            "{\(PlainPackage.metadata),\"gemeinden\":[\(rows.joined(separator: ","))]}", "in.json")
    }

    func testTheReportIsWrittenToAFile() throws {
        let input = try wrong()
        for format in ["text", "json", "sarif", "html", "csv"] {
            let output = path("report.\(format)")
            let printed = try sozialraum(["validate", input, "--format", format])
            let written = try sozialraum(
                ["validate", input, "--format", format, "--output", output])
            XCTAssertEqual(printed.status, 1)
            XCTAssertEqual(written.status, 1)
            XCTAssertEqual(written.text + written.errors, "")
            XCTAssertEqual(contents(output)[""], printed.output)
            let dash = try sozialraum(["validate", input, "--format", format, "--output", "-"])
            XCTAssertEqual(dash.output, printed.output)
        }
    }

    func testAnOutputThatCannotBeWritten() throws {
        let input = try wrong()
        try put("x", "file")
        for output in [path("missing/report.txt"), path("file/report.txt"), root] {
            let before = contents(root).keys.sorted()
            let result = try sozialraum(["validate", input, "--output", output])
            XCTAssertEqual(result.status, 3, output)
            XCTAssertEqual(result.errorLines.count, 1, result.errors)
            XCTAssertTrue(result.errors.contains(root), result.errors)
            XCTAssertEqual(contents(root).keys.sorted(), before)
        }
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let full = try shell(
            #"exec "$P" validate "$I" --samples all > /dev/full"#, environment: ["I": input])
        XCTAssertEqual(full.status, 3, full.errors)
        XCTAssertFalse(full.errors.isEmpty)
    }

    /// A report never takes the place of what is read.
    func testTheReportReplacesNoInput() throws {
        let table = try put("ags,name\n07999001,A\n", "kreis/gemeinden.csv")
        try put(
            "{\"name\": \"kreis\", \"sozialraum\": {\(PlainPackage.metadata)}}",
            "kreis/datapackage.json")
        let baseline = try put(
            #"{"format": "sozialraum-baseline", "version": "1.0", "accepted": []}"#, "b.json")
        let folder = path("kreis")
        try FileManager.default.createSymbolicLink(
            atPath: path("link"), withDestinationPath: folder)
        let before = contents(root)
        for (arguments, output) in [
            ([table], table), ([folder], table), ([folder], path("link/gemeinden.csv")),
            ([folder], folder + "/datapackage.json"), ([folder], folder + "/neu.csv"),
            ([folder + "/datapackage.json"], folder + "/./gemeinden.csv"),
            ([table, "--with", folder], folder + "/datapackage.json"),
            ([folder, "--baseline", baseline], baseline),
            ([folder, "--baseline", baseline], path("kreis/../b.json")),
        ] {
            let result = try sozialraum(["validate"] + arguments + ["--output", output])
            XCTAssertEqual(result.status, 2, output)
            XCTAssertTrue(result.errors.contains("--output"), result.errors)
            XCTAssertEqual(contents(root), before, output)
        }
        let new = try sozialraum(["validate", folder, "--write-baseline", table])
        XCTAssertEqual(new.status, 2, new.errors)
        XCTAssertEqual(contents(root), before)
        // A page beside the tables is no part of the package.
        let page = folder + "/bericht.html"
        XCTAssertNotEqual(
            try sozialraum(["validate", folder, "--format", "html", "--output", page]).status, 2)
        XCTAssertTrue(FileManager.default.fileExists(atPath: page))
    }

    func testAnOlderReportStaysIfTheNewOneCannotBeWritten() throws {
        let nobody = try asNobody()
        let input = try wrong()
        let output = try put("old", "closed/report.txt")
        try setMode(0o555, path("closed"))
        let result = try sozialraum(["validate", input, "--output", output], wrapper: nobody)
        XCTAssertEqual(result.status, 3)
        XCTAssertEqual(text(output), "old")
        XCTAssertEqual(contents(path("closed")).count, 1)
    }

    /// Nobody reads the whole report, and the status is that of the verdict all the same.
    func testAClosedPipeEndsSilently() throws {
        let input = try wrong()
        let result = try shell(
            #""$P" validate "$I" --samples all --format json | head -n 1; echo "${PIPESTATUS[0]}""#,
            environment: ["I": input])
        XCTAssertEqual(result.errors, "")
        let lines = result.text.split(separator: "\n")
        XCTAssertEqual(lines.first, "{")
        XCTAssertEqual(lines.last, "1")
    }

    func testTheSameReportInEveryRun() throws {
        try put("id,name\n", "in/zoo.csv")
        try put("a,b,c,c\n1,2\n", "in/arche.csv")
        try put("x,y,Z,id\n1,2,3,4\n", "in/traeger.csv")
        let names = ["d", "a", "c", "b"].map { "{\"name\":\"\($0)\",\"path\":\"\($0).csv\"}" }
        try put(
            "{\"sozialraum\":{},\"resources\":[\(names.joined(separator: ","))]}",
            "in/datapackage.json")
        try put(
            #"""
            {"tabellen":{"traeger":["u","v","w","q"],"zoo":["b"]},"arche":[{"b":1}],
            "traeger":[{"z":1,"y":2,"z":3}],"zoo":[{"a":1}],"nil":[{"b":1}]}
            """#, "in.json")
        for input in [path("in"), path("in.json")] {
            for format in ["text", "json", "sarif", "html", "csv"] {
                let words = ["validate", input, "--samples", "all", "--format", format]
                let first = try sozialraum(words)
                XCTAssertEqual(first.status, 1)
                XCTAssertFalse(first.output.isEmpty)
                for _ in 0..<4 { XCTAssertEqual(first.output, try sozialraum(words).output) }
            }
        }
    }

    func testHashes() throws {
        let input = try wrong()
        try put("id,name,art\na,A,frei\n", "in/traeger.csv")
        try put(PlainPackage.manifest([]), "in/datapackage.json")
        try put("nicht dabei", "in/readme.txt")
        let script = #"""
            sha256sum "$D/in.json" | cut -c1-64
            cd "$D/in" && sha256sum datapackage.json traeger.csv | sha256sum | cut -c1-64
            """#
        let wanted = try shell(script, environment: ["D": root]).text.split(separator: "\n")
        XCTAssertEqual(wanted.count, 2)
        let result = try sozialraum(
            ["validate", input, path("in"), path("in/datapackage.json"), "--hash", "--format=json"])
        let report = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
        let inputs = report?["inputs"] as? [[String: Any]] ?? []
        XCTAssertEqual(
            inputs.map { $0["sha256"] as? String ?? "" },
            [wanted[0], wanted[1], wanted[1]].map(String.init))
    }
}
