import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// The report in SARIF: what others rely on. Its schema is asked by `Tests/Conformance/sarif.py`.
final class SARIFReportTests: FolderTestCase {
    private typealias Object = [String: Any]

    private func validate(
        _ text: String, _ name: String = "traeger.csv", samples: SampleLimit = .all
    ) throws -> ValidationReport {
        try validate(Data(text.utf8), name, samples: samples)
    }

    private func validate(
        _ bytes: Data, _ name: String, samples: SampleLimit = .all
    ) throws -> ValidationReport {
        let url = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url)
        var validator = Validator()
        validator.language = .english
        validator.samples = samples
        return try validator.validate(path: url.path)
    }

    private func run(_ report: ValidationReport) throws -> Object {
        let log = try XCTUnwrap(
            try JSONSerialization.jsonObject(with: Data(report.sarif())) as? Object)
        XCTAssertEqual(log["version"] as? String, "2.1.0")
        XCTAssertNotNil(log["$schema"])
        let runs = try XCTUnwrap(log["runs"] as? [Object])
        XCTAssertEqual(runs.count, 1)
        return runs[0]
    }

    private func results(_ run: Object) throws -> [Object] {
        try XCTUnwrap(run["results"] as? [Object])
    }

    private func text(_ message: Any?) -> String {
        (message as? Object)?["text"] as? String ?? ""
    }

    private func place(_ result: Object) throws -> (artifact: Object, region: Object) {
        let locations = try XCTUnwrap(result["locations"] as? [Object])
        let place = try XCTUnwrap(locations[0]["physicalLocation"] as? Object)
        return (
            try XCTUnwrap(place["artifactLocation"] as? Object), place["region"] as? Object ?? [:]
        )
    }

    func testRulesAndResultsFitTogether() throws {
        let report = try validate(FaultyPackage.make().document(), "in.json")
        let run = try run(report)
        let driver = try XCTUnwrap((run["tool"] as? Object)?["driver"] as? Object)
        XCTAssertEqual(driver["name"] as? String, "sozialraum")
        let rules = try XCTUnwrap(driver["rules"] as? [Object])
        XCTAssertEqual(rules.map { $0["id"] as? String }, Rule.all.map(\.code))
        for (object, rule) in zip(rules, Rule.all) {
            XCTAssertEqual(text(object["shortDescription"]), rule.title.english)
            XCTAssertEqual(text(object["fullDescription"]), rule.explanation.english)
            XCTAssertTrue(text(object["help"]).hasPrefix(rule.remedy.english))
            XCTAssertNotNil((object["help"] as? Object)?["markdown"])
            XCTAssertFalse((object["name"] as? String ?? "").isEmpty)
            let level = (object["defaultConfiguration"] as? Object)?["level"] as? String
            XCTAssertEqual(level, rule.severity == .hint ? "note" : rule.severity.rawValue)
        }
        let results = try results(run)
        XCTAssertEqual(results.count, report.findings.count)
        XCTAssertGreaterThan(results.count, 40)
        for (result, finding) in zip(results, report.findings) {
            XCTAssertEqual(result["ruleId"] as? String, finding.code)
            let index = try XCTUnwrap(result["ruleIndex"] as? Int)
            XCTAssertEqual(Rule.all[index].code, finding.code)
            let level = finding.severity == .hint ? "note" : finding.severity.rawValue
            XCTAssertEqual(result["level"] as? String, level)
            XCTAssertNil(result["suppressions"])
            let (artifact, region) = try place(result)
            XCTAssertEqual(artifact["uri"] as? String, "in.json")
            XCTAssertEqual(artifact["uriBaseId"] as? String, "INPUT1")
            XCTAssertEqual(artifact["index"] as? Int, 0)
            XCTAssertEqual(region["startLine"] as? Int, finding.location.line)
            XCTAssertEqual(region["byteOffset"] as? Int, finding.location.bytes?.lowerBound)
            XCTAssertEqual(region["byteLength"] as? Int, finding.location.bytes?.count)
            let logical = (result["locations"] as? [Object])?.first?["logicalLocations"]
            let kinds = (logical as? [Object] ?? []).map { $0["kind"] as? String }
            XCTAssertEqual(kinds.contains("table"), finding.location.table != nil)
            XCTAssertEqual(kinds.contains("field"), finding.location.field != nil)
        }
        XCTAssertEqual(run["columnKind"] as? String, "unicodeCodePoints")
    }

    func testColumnsCountScalars() throws {
        let row = "tr-a,😀𝄞é\u{301},falsch-😀,ev\r\n"
        let text = "id,name,art,rechtsform\r\n" + row
        var wide = Data([0xFF, 0xFE])
        wide += try XCTUnwrap(text.data(using: .utf16LittleEndian))
        for (index, bytes) in [Data(text.utf8), wide].enumerated() {
            let run = try run(try validate(bytes, "\(index)/traeger.csv"))
            let result = try XCTUnwrap(
                try results(run).first { try place($0).region["startColumn"] as? Int == 11 })
            let region = try place(result).region
            // Before it stand `tr-a,`, four scalars, and a comma; it is eight scalars long.
            XCTAssertEqual(region["startLine"] as? Int, 2)
            XCTAssertEqual(region["endLine"] as? Int, 2)
            XCTAssertEqual(region["endColumn"] as? Int, 19)
            XCTAssertEqual(region["byteLength"] as? Int, [11, 18][index])
        }
    }

    func testAValueOfSeveralLines() throws {
        let run = try run(
            try validate("id,name,art,web\ntr-a,A,frei,\"ä b\n😀c\"\n"))
        let regions = try results(run).map { try place($0).region }
        XCTAssertTrue(
            regions.contains { region in
                region["startLine"] as? Int == 2 && region["startColumn"] as? Int == 14
                    && region["endLine"] as? Int == 3 && region["endColumn"] as? Int == 3
            }, "\(regions)")
    }

    func testFingerprintsStayWhenALineIsInserted() throws {
        let head = "id,name,art\n"
        let rows = "tr-a,A,falsch\ntr-b,,frei\ntr-a,B,frei\n,C,frei\n,D,nichts\n"
        func prints(_ text: String) throws -> [String] {
            try results(try run(try validate(text))).map { result in
                try XCTUnwrap(
                    (result["partialFingerprints"] as? Object)?["sozialraum/v1"] as? String)
            }
        }
        let before = try prints(head + rows)
        XCTAssertGreaterThan(before.count, 5)
        XCTAssertEqual(Set(before).count, before.count)
        XCTAssertEqual(try prints(head + "tr-x,E,frei\ntr-y,F,frei\n" + rows), before)
        let other = try prints(head + rows.replacing("tr-b", with: "tr-c"))
        XCTAssertEqual(Set(before).intersection(other).count, before.count - 1)
    }

    func testAtMostFiveThousandResults() throws {
        let rows = (0..<6000).map { "tr-\($0),N\($0),falsch,Eigenes\n" }
        let report = try validate(
            "id,name,art,bemerkung\n" + rows.joined() + "tr-z,,frei,\n")
        XCTAssertEqual(report.findings.count, 6002)
        let run = try run(report)
        let results = try results(run)
        XCTAssertEqual(results.count, 5000)
        XCTAssertTrue(results.allSatisfy { $0["level"] as? String == "error" })
        let counts = (run["properties"] as? Object)?["counts"] as? [String: Int]
        XCTAssertEqual(counts, ["error": 6001, "warning": 0, "hint": 1, "accepted": 0])
        let notes = try notifications(run).filter {
            ($0["descriptor"] as? Object)?["id"] as? String == "results-limited"
        }
        XCTAssertEqual(notes.count, 1)
        let said = text(notes.first?["message"])
        XCTAssertTrue(said.contains("6002") && said.contains("5000") && said.contains("6001"), said)

        // Samples are told in the same way, and a whole report says nothing.
        let sampled = try self.run(try validate(rows.joined(), samples: .atMost(3)))
        XCTAssertEqual(try notifications(sampled).count { ($0["level"] as? String) == "note" }, 1)
        let whole = try self.run(try validate("id,name,art\ntr-a,A,falsch\n"))
        XCTAssertEqual(try notifications(whole).count { ($0["level"] as? String) == "note" }, 0)
    }

    private func notifications(_ run: Object) throws -> [Object] {
        let invocations = try XCTUnwrap(run["invocations"] as? [Object])
        XCTAssertEqual(invocations.count, 1)
        XCTAssertNotNil(invocations[0]["executionSuccessful"] as? Bool)
        return try XCTUnwrap(invocations[0]["toolExecutionNotifications"] as? [Object])
    }

    func testWhatWasNotCheckedIsNotified() throws {
        let report = try validate("id,name\ntr-a,A\n")
        let skipped = report.rules.filter { $0.status == .skipped }
        XCTAssertFalse(skipped.isEmpty)
        let run = try run(report)
        let notes = try notifications(run)
        let codes = notes.compactMap { ($0["associatedRule"] as? Object)?["id"] as? String }
        XCTAssertEqual(codes, report.rules.filter { $0.reason != nil }.map(\.code))
        XCTAssertTrue(skipped.allSatisfy { codes.contains($0.code) })
        for note in notes { XCTAssertFalse(text(note["message"]).isEmpty) }

        var failed = report
        failed.rules[0].status = .failed
        failed.rules[1].status = .off
        let index = try XCTUnwrap(failed.rules.lastIndex { $0.severity == .error })
        failed.rules[index].originalSeverity = .error
        failed.rules[index].severity = .hint
        let second = try self.run(failed)
        let invocation = try XCTUnwrap((second["invocations"] as? [Object])?.first)
        XCTAssertEqual(invocation["executionSuccessful"] as? Bool, false)
        let overrides = try XCTUnwrap(invocation["ruleConfigurationOverrides"] as? [Object])
        let configurations = overrides.map { $0["configuration"] as? Object ?? [:] }
        XCTAssertEqual(configurations.count, 2)
        XCTAssertEqual(configurations[0]["enabled"] as? Bool, false)
        XCTAssertEqual(configurations[1]["level"] as? String, "note")
    }

    func testAcceptedFindingsAreSuppressed() throws {
        var report = try validate("id,name,art\ntr-a,A,falsch\ntr-b,B,falsch\n")
        report.findings[0].acceptance = Finding.Acceptance(
            reason: "Bekannt", owner: "Planung", expires: Day(year: 2030, month: 1, day: 31))
        let results = try results(try run(report))
        XCTAssertGreaterThan(results.count, 1)
        let first = try XCTUnwrap((results[0]["suppressions"] as? [Object])?.first)
        XCTAssertEqual(first["justification"] as? String, "Bekannt")
        XCTAssertEqual(first["kind"] as? String, "external")
        XCTAssertEqual((first["properties"] as? Object)?["expires"] as? String, "2030-01-31")
        for result in results.dropFirst() {
            XCTAssertEqual((result["suppressions"] as? [Object])?.count, 0)
        }
    }

    func testMessagesHoldNeitherArgumentsNorLinks() {
        XCTAssertEqual(SARIFLog.escaped("a{0}b"), "a{{0}}b")
        XCTAssertEqual(SARIFLog.escaped("[a](b)"), "[a] (b)")
        XCTAssertEqual(MarkdownText.escaped("<b>*x*"), "\\<b\\>\\*x\\*")
    }

    func testURIsAreRelativeAndEncoded() {
        let uris = ArtifactURI(inputs: ["a b/ä.csv", "/daten/x y/in", "../auch/x.json", "..", "."])
        XCTAssertEqual(uris.reference("a b/ä.csv").uri, "a%20b/%C3%A4.csv")
        XCTAssertEqual(uris.reference("a b/ä.csv").base, "%SRCROOT%")
        XCTAssertEqual(uris.reference("./a#?%.csv").uri, "a%23%3F%25.csv")
        XCTAssertEqual(uris.reference("/daten/x y/in/t.csv").uri, "in/t.csv")
        XCTAssertEqual(uris.reference("/daten/x y/in/t.csv").base, "INPUT1")
        XCTAssertEqual(uris.bases[0].uri, "file:///daten/x%20y/")
        XCTAssertEqual(uris.reference("../auch/x.json").uri, "x.json")
        XCTAssertEqual(uris.reference("../auch/x.json").base, "INPUT2")
        XCTAssertEqual(uris.bases[1].uri, "../auch/")
        XCTAssertEqual(uris.reference("../t.csv").uri, "t.csv")
        XCTAssertEqual(uris.reference(".").uri, ".")
    }

    func testSeveralInputsAndTheSameBytes() throws {
        var report = try validate("id,name,art\ntr-a,A,falsch\n", "1/traeger.csv")
        report.add(try validate("id,name,art\ntr-b,A,falsch\n", "2/traeger.csv"))
        XCTAssertEqual(report.sarif(), report.sarif())
        let run = try run(report)
        XCTAssertEqual((run["artifacts"] as? [Object])?.count, 2)
        let indices = try results(run).map { try place($0).artifact["index"] as? Int }
        XCTAssertEqual(Set(indices), [0, 1])
        let bases = run["originalUriBaseIds"] as? Object
        XCTAssertEqual(bases?.keys.sorted(), ["%SRCROOT%", "INPUT1", "INPUT2"])
    }
}
