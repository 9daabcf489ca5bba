import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// The JSON report is a promise: its keys, their values, the order of findings, and true totals.
final class JSONReportTests: FolderTestCase {
    /// Writes the faulty package in a form, with an unknown column, an unknown table and a file that
    /// is missing beside.
    private func put(_ name: String, samples: SampleLimit = .all) throws -> ValidationReport {
        let package = FaultyPackage.make()
        let url = folder.appending(path: name)
        var validator = Validator()
        validator.samples = samples
        validator.language = name.hasSuffix(".json") ? .german : .english
        validator.hashes = true
        validator.date = Day(year: 2024, month: 1, day: 1)
        if name.hasSuffix(".json") {
            try Data(package.document().utf8).write(to: url)
        } else if name.hasSuffix(".jsonl") {
            try Data(package.lines().utf8).write(to: url)
        } else {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            for grid in package.tables {
                try Data(grid.csv().utf8).write(to: url.appending(path: grid.name + ".csv"))
            }
            for other in ["zoo", "arche"] {
                try Data("a,a\n1,\"2\n\n".utf8).write(to: url.appending(path: other + ".csv"))
            }
            let manifest = package.manifest().replacing(
                "\"resources\": [",
                with: "\"resources\": [{\"name\": \"codes\", \"path\": \"codes.csv\"}, "
                    + "{\"name\": \"x\", \"path\": \"x.csv\"}, ")
            try Data(manifest.utf8).write(to: url.appending(path: "datapackage.json"))
        }
        return try validator.validate(path: url.path)
    }

    private func document(_ report: ValidationReport) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(report.json()))
        return try XCTUnwrap(object as? [String: Any])
    }

    // MARK: Keys

    func testEveryReportFitsItsSchema() throws {
        let url = Repository.root.appending(path: "Schemas/report.schema.json")
        let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
        let check = SchemaCheck(root: try XCTUnwrap(schema as? [String: Any]))
        for name in ["in", "in.json", "in.jsonl"] {
            let report = try put(name)
            XCTAssertGreaterThan(report.findings.count, 50)
            XCTAssertEqual(check.faults(of: try document(report)), [], name)
        }
        XCTAssertEqual(check.faults(of: ["report": "x", "new": NSNull()]).count, 10)
    }

    func testKeys() throws {
        let report = try document(try put("in"))
        XCTAssertEqual(
            Set(report.keys),
            [
                "report", "version", "tool", "language", "inputs", "verdict", "counts", "rules",
                "findings",
            ])
        XCTAssertEqual(report["version"] as? String, "1.0")
        XCTAssertEqual(
            report["tool"] as? [String: String],
            ["name": "sozialraum", "version": SozialraumKitVersion.current])
        func keys(_ list: String) throws -> Set<String> {
            Set(try XCTUnwrap(report[list] as? [[String: Any]]).flatMap(\.keys))
        }
        XCTAssertEqual(
            try keys("inputs"),
            ["path", "carrier", "profile", "date", "verdict", "bytes", "sha256", "files"])
        XCTAssertEqual(
            try keys("rules"),
            ["code", "title", "severity", "status", "reason", "count", "accepted"])
        XCTAssertEqual(
            try keys("findings"),
            ["code", "severity", "message", "remedy", "value", "related", "location"])
        let findings = try XCTUnwrap(report["findings"] as? [[String: Any]])
        XCTAssertEqual(
            Set(findings.compactMap { $0["location"] as? [String: Any] }.flatMap(\.keys)),
            [
                "file", "line", "column", "byteStart", "byteEnd", "table", "record", "row", "field",
                "pointer",
            ])
        let codes = try XCTUnwrap(report["rules"] as? [[String: Any]])
            .compactMap { $0["code"] as? String }
        XCTAssertEqual(codes, Rule.all.map(\.code))
    }

    func testTheSameInputGivesTheSameBytes() throws {
        for name in ["in", "in.json", "in.jsonl"] {
            let first = try put(name).json()
            for _ in 0..<5 { XCTAssertEqual(try put(name).json(), first, name) }
        }
    }

    // MARK: Order

    func testOrderOfFindings() throws {
        var report = try put("in")
        report.add(try put("in.json"))
        report.add(try put("in.jsonl"))
        let inputs = report.inputs.map(\.path)
        let unknown = ["arche": 100, "x": 101, "zoo": 102]
        var places: [[Int]] = []
        for finding in report.findings {
            let location = finding.location
            let file = try XCTUnwrap(location.file)
            let input = inputs.firstIndex { file == $0 || file.hasPrefix($0 + "/") }
            // Unknown tables come last, by name.
            let table = location.table.map { name in
                TableInfo.all.firstIndex { $0.name == name } ?? (unknown[name] ?? 0)
            }
            let code = try XCTUnwrap(Rule.all.map(\.code).sorted().firstIndex(of: finding.code))
            places.append([
                try XCTUnwrap(input), table ?? -1, location.bytes?.lowerBound ?? -1, code,
            ])
        }
        for (index, place) in places.enumerated().dropFirst() {
            XCTAssertFalse(
                place.lexicographicallyPrecedes(places[index - 1]),
                "\(report.findings[index - 1].location)\n\(report.findings[index].location)")
        }
        XCTAssertEqual(Set(places.map { $0[0] }), [0, 1, 2])
        XCTAssertTrue(places.contains { $0[1] == -1 })
        XCTAssertTrue(Set(places.map { $0[1] }).isSuperset(of: [100, 102]))
    }

    // MARK: Totals

    func testTotalsAreTrueWhateverTheSamples() throws {
        var rows = (0..<1500).map { ["an-\($0)", $0 % 3 == 0 ? " Name" : "Name", "tr-x"] }
        rows += [["an-7", "", "tr-x"], ["an-8", "", "tr-x"]]
        let package = GridPackage([
            Grid("traeger", "id,name,art", []), Grid("hilfeangebote", "id,name,traeger", rows),
        ])
        let document = folder.appending(path: "in.json")
        try Data(package.document().utf8).write(to: document)
        func validate(_ samples: SampleLimit) throws -> ValidationReport {
            var validator = Validator()
            validator.samples = samples
            return try validator.validate(path: document.path)
        }
        let all = try validate(.all)
        XCTAssertEqual(all.outcome("REF-01")?.count, 1502)
        XCTAssertEqual(all.outcome("STR-10")?.count, 500)
        XCTAssertEqual(all.outcome("KEY-01")?.count, 2)
        XCTAssertEqual(all.outcome("STR-08")?.count, 2)
        XCTAssertEqual(all.counts.error + all.counts.warning + all.counts.hint, all.findings.count)
        for limit in [0, 1, 3, 10, 11, 100, 1000] {
            let some = try validate(.atMost(limit))
            XCTAssertEqual(some.counts, all.counts, "\(limit)")
            XCTAssertEqual(some.verdict, all.verdict)
            for rule in Rule.all {
                let shown = some.findings.filter { $0.code == rule.code }
                let whole = all.findings.filter { $0.code == rule.code }
                XCTAssertEqual(some.outcome(rule.code)?.count, whole.count, rule.code)
                XCTAssertEqual(shown.count, min(limit, whole.count), "\(rule.code) \(limit)")
                let first = min(limit, 10)
                XCTAssertEqual(Array(shown.prefix(first)), Array(whole.prefix(first)), rule.code)
                XCTAssertTrue(Set(shown).isSubset(of: whole), rule.code)
            }
        }
        // Beyond the first ten they are spread over the input.
        let spread = try validate(.atMost(100)).findings.filter { $0.code == "REF-01" }
        let rowsShown = spread.compactMap(\.location.row)
        XCTAssertGreaterThan(rowsShown.filter { $0 > 750 }.count, 20)
        XCTAssertGreaterThan(rowsShown.filter { $0 <= 750 }.count, 20)
    }

    // MARK: Several inputs

    func testSeveralInputs() throws {
        let sound = folder.appending(path: "sound.json")
        let areas = Grid("sozialraeume", "id,name,kreis", [["a", "A", "07999"]])
        try Data(GridPackage([areas]).document().utf8).write(to: sound)
        let open = folder.appending(path: "open.json")
        let centres = Grid("sozialraumzentren", "id,sozialraum,name", [["a", "a", "A"]])
        try Data(GridPackage([centres]).document().utf8).write(to: open)
        let wrong = folder.appending(path: "wrong.json")
        let twice = Grid("sozialraeume", "id,name,kreis", areas.rows + areas.rows)
        try Data(GridPackage([twice]).document().utf8).write(to: wrong)
        func report(_ urls: [URL]) throws -> ValidationReport {
            var report = try Validator().validate(path: urls[0].path)
            for url in urls.dropFirst() { report.add(try Validator().validate(path: url.path)) }
            return report
        }
        let cases: [([URL], [ValidationReport.Verdict], String)] = [
            ([sound, sound], [.valid, .valid], "passed"),
            ([sound, open], [.valid, .incomplete], "skipped"),
            ([open, sound], [.incomplete, .valid], "skipped"),
            ([wrong, open, sound], [.invalid, .incomplete, .valid], "skipped"),
        ]
        for (urls, verdicts, references) in cases {
            let report = try report(urls)
            XCTAssertEqual(report.inputs.map(\.verdict), verdicts)
            XCTAssertEqual(report.verdict, verdicts.max())
            let status = report.outcome("REF-01")?.status.rawValue
            XCTAssertEqual(references, status)
            XCTAssertEqual(report.outcome("REF-01")?.reason != nil, references == "skipped")
            XCTAssertEqual(report.rules.count, Rule.all.count)
            let errors = verdicts.filter { $0 == .invalid }.count
            XCTAssertEqual(report.counts.error, errors)
            XCTAssertEqual(report.outcome("KEY-01")?.count, errors)
        }
    }
}
