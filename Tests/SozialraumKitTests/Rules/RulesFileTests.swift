import Foundation
import XCTest

@testable import SozialraumKit

/// Rules that are off find nothing and change nothing for others; re-rated ones count otherwise.
final class RulesFileTests: FolderTestCase {
    private func report(
        _ path: String, _ decisions: [RulesFile.Decision] = []
    ) throws -> ValidationReport {
        var validator = Validator()
        validator.samples = .all
        validator.language = .english
        validator.rules = RulesFile(decisions)
        return try validator.validate(path: path)
    }

    private func faulty() throws -> [String] {
        let package = FaultyPackage.make()
        let (json, lines) = (folder.appending(path: "in.json"), folder.appending(path: "in.jsonl"))
        try Data(package.document().utf8).write(to: json)
        try Data(package.lines().utf8).write(to: lines)
        return [json.path, lines.path]
    }

    func testARuleThatIsOffChangesNothingElse() throws {
        let paths = try faulty()
        let all = try paths.map { try report($0) }
        XCTAssertGreaterThan(all[0].rules.count { $0.count > 0 }, 15)
        for (index, rule) in Rule.all.enumerated() {
            let before = all[index % 2]
            let decision = RulesFile.Decision(code: rule.code, severity: nil, reason: "Why not.")
            let less = try report(paths[index % 2], [decision])
            for (left, right) in zip(before.rules, less.rules) {
                guard left.code == rule.code else {
                    XCTAssertEqual(left.status, right.status, "\(rule.code) \(left.code)")
                    XCTAssertEqual(left.count, right.count, "\(rule.code) \(left.code)")
                    continue
                }
                XCTAssertEqual(right.status, .off)
                XCTAssertEqual(right.count, 0)
                XCTAssertEqual(right.reason, "Why not.")
            }
            XCTAssertEqual(
                less.findings, before.findings.filter { $0.code != rule.code }, rule.code)
            XCTAssertTrue(less.text().contains("Switched off: Why not. [\(rule.code)]"))
        }
    }

    func testTheVerdictIsThatOfTheOthers() throws {
        let path = try faulty()[0]
        // A rule that lacked a day of the metadata was skipped, and would leave the verdict open.
        let codes = try report(path).rules.filter { $0.count > 0 || $0.status == .skipped }
            .map(\.code)
        let off = codes.map { RulesFile.Decision(code: $0, severity: nil, reason: "x") }
        let silent = try report(path, off)
        XCTAssertEqual(silent.counts, ValidationReport.Counts())
        XCTAssertEqual(silent.verdict, .valid, silent.text())
        let some = try report(path, Array(off.dropLast()))
        XCTAssertNotEqual(some.counts, ValidationReport.Counts())
    }

    /// A rule may have messages of several severities; another one holds for all of them.
    func testAnotherSeverity() throws {
        let path = try faulty()[0]
        let before = try report(path)
        for rule in Rule.all where before.outcome(rule.code)?.status == .found {
            for severity in [Severity.error, .warning, .hint] {
                let after = try report(
                    path, [RulesFile.Decision(code: rule.code, severity: severity, reason: "So.")])
                let outcome = try XCTUnwrap(after.outcome(rule.code))
                XCTAssertEqual(outcome.severity, severity)
                XCTAssertEqual(outcome.originalSeverity, rule.severity)
                XCTAssertEqual(outcome.severityReason, "So.")
                XCTAssertEqual(outcome.count, before.outcome(rule.code)?.count)
                let own = after.findings.filter { $0.code == rule.code }
                XCTAssertTrue(own.allSatisfy { $0.severity == severity }, rule.code)
                for level in [Severity.error, .warning, .hint] {
                    XCTAssertEqual(
                        after.counts[level], after.findings.count { $0.severity == level },
                        "\(rule.code) \(level.rawValue)")
                }
            }
        }
    }

    /// Without an error there is no `invalid`; a hint that became one is enough.
    func testTheVerdictFollowsTheSeverity() throws {
        let rule = try XCTUnwrap(RuleListing.rule("KEY-10"))
        let path = folder.appending(path: rule.bad.files[0].name)
        try Data(rule.bad.files[0].bytes).write(to: path)
        let cases: [(Severity, ValidationReport.Verdict)] = [
            (.error, .invalid), (.warning, .valid), (.hint, .valid),
        ]
        for (severity, verdict) in cases {
            let decision = RulesFile.Decision(code: rule.code, severity: severity, reason: "x")
            XCTAssertEqual(try report(path.path, [decision]).verdict, verdict)
        }
    }

    func testReportsFitTheirSchema() throws {
        let path = try faulty()[0]
        let decisions = [
            RulesFile.Decision(code: "KEY-01", severity: nil, reason: "x"),
            RulesFile.Decision(code: "KEY-02", severity: .hint, reason: "y"),
        ]
        let url = Repository.root.appending(path: "Schemas/report.schema.json")
        let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
        let check = SchemaCheck(root: try XCTUnwrap(schema as? [String: Any]))
        let object = try JSONSerialization.jsonObject(with: Data(report(path, decisions).json()))
        XCTAssertEqual(check.faults(of: object), [])
    }

    // MARK: Failure

    private struct Broken: Error {}

    func testARuleThatThrowsHasFailedAndTheOthersGoOn() throws {
        let path = try faulty()[0]
        let before = try report(path)
        var validator = Validator()
        validator.samples = .all
        validator.language = .english
        validator.replacedChecks = [
            "REF-05": [PackageCheck { _, _ throws in throw Broken() }],
            "DS-08": [MetadataCheck { _, _ throws in throw Broken() }],
        ]
        let after = try validator.validate(path: path)
        for (left, right) in zip(before.rules, after.rules) {
            if ["REF-05", "DS-08"].contains(left.code) {
                XCTAssertEqual(right.status, .failed)
                XCTAssertTrue(right.reason?.contains("Broken") == true)
            } else {
                XCTAssertEqual(left.status, right.status, left.code)
                XCTAssertEqual(left.count, right.count, left.code)
            }
        }
        XCTAssertTrue(after.text().contains("2 failed."), after.text())
        let good = folder.appending(path: "good.json")
        try Data(try XCTUnwrap(RuleListing.rule("REF-05")).good.files[0].bytes).write(to: good)
        XCTAssertEqual(try validator.validate(path: good.path).verdict, .incomplete)
    }
}
