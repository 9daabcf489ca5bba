import XCTest

@testable import SozialraumKit

/// The pages that list all rules are made from them.
final class RulePageTests: XCTestCase {
    func testThePagesAreFresh() throws {
        for (language, name) in [(ReportLanguage.english, "Rules"), (.german, "Regeln")] {
            try Repository.check(
                Array(RuleListing.markdown(language).utf8),
                at: "Sources/SozialraumKit/SozialraumKit.docc/\(name).md")
        }
    }

    /// A rule that no family takes up would be missing in every listing.
    func testEveryRuleIsListed() {
        XCTAssertEqual(
            RuleListing.byFamily.flatMap(\.rules).map(\.code), Rule.all.map(\.code))
        for language in [ReportLanguage.german, .english] {
            let (text, page) = (RuleListing.text(language), RuleListing.markdown(language))
            for rule in Rule.all {
                XCTAssertTrue(text.contains("  \(rule.code) "), rule.code)
                XCTAssertTrue(page.contains("\n### \(rule.code)\n"), rule.code)
            }
        }
    }

    func testNoRuleBearsAWithdrawnCode() {
        let withdrawn = WithdrawnRule.all.map(\.code)
        XCTAssertEqual(Set(withdrawn).count, withdrawn.count)
        XCTAssertEqual(Set(withdrawn).intersection(Rule.all.map(\.code)), [])
        for rule in WithdrawnRule.all {
            XCTAssertTrue(rule.reason.german.hasSuffix("."), rule.code)
            XCTAssertTrue(rule.reason.english.hasSuffix("."), rule.code)
        }
    }

    func testCodesAreUnderstoodInSmallLetters() {
        XCTAssertEqual(RuleListing.rule("zei-03")?.code, "ZEI-03")
        XCTAssertEqual(RuleListing.withdrawn("Rec-35")?.code, "REC-35")
        XCTAssertNil(RuleListing.rule("ZEI-3"))
        XCTAssertNil(RuleListing.rule("zeı-03"))
    }
}
