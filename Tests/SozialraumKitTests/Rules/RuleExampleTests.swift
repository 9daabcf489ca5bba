import Foundation
import XCTest

@testable import SozialraumKit

/// The examples of each rule, which stand in the documentation: the bad one gives this rule's
/// finding and only those companions that it names, the good one none of this rule.
final class RuleExampleTests: FolderTestCase {
    /// Writes an example down and validates it.
    private func report(_ example: RuleExample, _ name: String) throws -> ValidationReport {
        let place = folder.appending(path: name)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        for (file, bytes) in example.files {
            try Data(bytes).write(to: place.appending(path: file))
        }
        let first = example.files.first?.name ?? ""
        let input = example.files.count == 1 ? place.appending(path: first) : place
        return try Validator().validate(path: input.path)
    }

    private func found(_ report: ValidationReport) -> Set<String> {
        Set(report.rules.filter { $0.count > 0 }.map(\.code))
    }

    func testBadExamples() throws {
        for rule in Rule.all {
            let report = try report(rule.bad, "bad-" + rule.code)
            XCTAssertEqual(
                found(report), Set([rule.code] + rule.bad.companions), "bad example of \(rule.code)"
            )
            for outcome in report.rules where outcome.code == rule.code {
                XCTAssertEqual(outcome.status, .found, rule.code)
            }
        }
    }

    func testGoodExamples() throws {
        for rule in Rule.all {
            let report = try report(rule.good, "good-" + rule.code)
            XCTAssertEqual(
                found(report), Set(rule.good.companions), "good example of \(rule.code)")
            let outcome = try XCTUnwrap(report.rules.first { $0.code == rule.code })
            XCTAssertEqual(outcome.status, .passed, "\(rule.code): \(outcome.reason ?? "")")
        }
    }

    func testEveryMessageIsWholeInBothLanguages() {
        var kinds = Set<FindingKind>()
        for rule in Rule.all {
            let texts =
                [rule.title, rule.explanation, rule.remedy] + rule.messages.map(\.sentence)
            XCTAssertFalse(rule.source.german.isEmpty, rule.code)
            XCTAssertFalse(rule.source.english.isEmpty, rule.code)
            for text in texts {
                XCTAssertFalse(text.german.isEmpty, rule.code)
                XCTAssertFalse(text.english.isEmpty, rule.code)
                XCTAssertNotEqual(text.german, text.english, rule.code)
            }
            for message in rule.messages {
                XCTAssertTrue(kinds.insert(message.kind).inserted, message.kind.rawValue)
                XCTAssertTrue(message.sentence.german.hasSuffix("."), message.sentence.german)
                XCTAssertTrue(message.sentence.english.hasSuffix("."), message.sentence.english)
                XCTAssertLessThanOrEqual(message.severity, rule.severity, rule.code)
            }
        }
        XCTAssertEqual(Set(Rule.all.map(\.code)).count, Rule.all.count)
    }

    /// A new table with a period needs its line in the rule about periods.
    func testEveryPeriodIsChecked() {
        let checks = Rule.zei03.checks
        struct Periods: TableVisitor {
            typealias Failure = Never
            let checks: [any RuleCheck]
            var unchecked: [String] = []
            mutating func table<Content: Record>(
                _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
            ) {
                let names = Set(Content.makeFieldList().names)
                let own = checks.compactMap { $0 as? RecordCheck<Content> }
                for (from, until) in [
                    ("gueltig_ab", "gueltig_bis"), ("beginn", "ende"), ("von", "bis"),
                    ("am", "bis"),
                ] where names.isSuperset(of: [from, until]) {
                    if !own.contains(where: { Set($0.needs) == [from, until] }) {
                        unchecked.append("\(Content.table): \(from), \(until)")
                    }
                }
            }
        }
        var periods = Periods(checks: checks)
        ExchangePackage.visitTables(&periods)
        XCTAssertEqual(periods.unchecked, [])
    }
}
