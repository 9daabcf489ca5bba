import XCTest

@testable import SozialraumKit

/// The page that lists all rules is made from them.
final class RulePageTests: XCTestCase {
    func testThePageIsFresh() throws {
        try Repository.check(
            Array(RulePage.text.utf8), at: "Sources/SozialraumKit/SozialraumKit.docc/Rules.md")
    }
}

/// The documentation page of all rules.
enum RulePage {
    /// The families of codes, in the order of the page.
    private static let families = [
        ("STR", "Files and form"), ("KEY", "Keys and codes"), ("REF", "References"),
        ("ZEI", "Time"), ("REC", "Law"), ("DS", "Data protection"), ("PLA", "Plausibility"),
    ]

    static var text: String {
        var text = """
            # The rules

            Every rule of this version: what it is called, what it asks for and why, and where that comes
            from.

            ## Overview

            This page is made from ``Rule/all``, which says the same in German, and for each rule also what
            to do and a bad and a good example. This version has \(Rule.all.count) rules; more are planned.
            Codes have gaps where a rule is planned or was given up; none is used for something else.

            Where more than one severity stands, the rule has several messages, which are not equally
            grave. How rules run, and what becomes of them in a report: <doc:Validation>.

            """
        for (family, title) in families {
            let rules = Rule.all.filter { $0.code.hasPrefix(family + "-") }
            if rules.isEmpty { continue }
            text += "\n## \(title) (\(family))\n\n"
            text += "| code | severity | what is wrong | what is asked, and why | source |\n"
            text += "| --- | --- | --- | --- | --- |\n"
            for rule in rules { text += row(rule) }
        }
        return text
    }

    private static func row(_ rule: Rule) -> String {
        let severities = Set(rule.messages.map(\.severity)).sorted(by: >)
            .map { $0.name(in: .english) }
        let cells = [
            rule.code, severities.joined(separator: ", "), rule.title.english,
            rule.explanation.english, rule.source.english,
        ]
        return "| " + cells.map(plain).joined(separator: " | ") + " |\n"
    }

    /// A text that Markdown shows as it stands.
    private static func plain(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if "|*_`<[\\".unicodeScalars.contains(scalar) { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
