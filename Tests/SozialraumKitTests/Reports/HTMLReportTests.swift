import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// The report as HTML: nothing of the data becomes markup, nothing is loaded, totals are true. Whether
/// everybody can use it is asked by `Tests/Conformance/html.py`.
final class HTMLReportTests: FolderTestCase {
    private func report(
        _ text: String, _ name: String = "traeger.csv", _ language: ReportLanguage = .english,
        samples: SampleLimit = .all
    ) throws -> ValidationReport {
        let url = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        var validator = Validator()
        validator.language = language
        validator.samples = samples
        return try validator.validate(path: url.path)
    }

    private func page(_ report: ValidationReport) -> String {
        String(decoding: report.html(), as: UTF8.self)
    }

    /// How often a text occurs.
    private func count(_ text: String, in page: String) -> Int {
        page.components(separatedBy: text).count - 1
    }

    /// The page without style sheet and script.
    private func markup(_ page: String) throws -> String {
        let style = try XCTUnwrap(page.range(of: HTMLStyle.sheet))
        var rest = page.replacingCharacters(in: style, with: "")
        let script = try XCTUnwrap(rest.range(of: HTMLScript.text))
        rest.replaceSubrange(script, with: "")
        return rest
    }

    func testNothingOfTheDataIsMarkup() throws {
        let evil = "<script>alert(1)</script><img src=x onerror=alert(2)>'\"&amp;"
        let quoted = "\"" + evil.replacing("\"", with: "\"\"") + "\""
        let text = "id,name,art,\(quoted),\(quoted)\ntr-a,A,\(quoted),x,y\n\(quoted),B,frei,x,y\n"
        for language in [ReportLanguage.german, .english] {
            var report = try report(text, "<b>&\"'x/traeger.csv", language)
            report.add(try self.report(text, "<i>y.csv", language))
            report.findings[0].acceptance = Finding.Acceptance(
                reason: evil, owner: evil, expires: nil)
            report.counts.accepted = 1
            report.rules[0].status = .off
            report.rules[0].reason = evil
            report.rules[1].status = .skipped
            report.rules[1].reason = evil
            let page = page(report)
            XCTAssertGreaterThan(count("&lt;script&gt;alert(1)", in: page), 6)
            XCTAssertTrue(page.contains("&lt;b&gt;&amp;&quot;&#39;x"))
            let markup = try markup(page)
            XCTAssertEqual(count("<script", in: markup), 1)
            XCTAssertEqual(count("</script", in: markup), 1)
            for word in ["<img", "<b>&\"'x", "<i>y", "onerror=alert(2)>'"] {
                XCTAssertFalse(markup.contains(word), word)
            }
        }
    }

    func testNothingIsLoaded() throws {
        let page = page(try report("id,name,art\ntr-a,A,falsch\n"))
        let markup = try markup(page)
        for word in [
            "src=", "href=\"h", "href=\"/", "url(", "@import", " style=", "onclick", "<link",
        ] {
            XCTAssertFalse(markup.contains(word), word)
        }
        for word in ["http", "url(", "@import", "fetch", "XMLHttp", "import("] {
            XCTAssertFalse((HTMLStyle.sheet + HTMLScript.text).contains(word), word)
        }
        XCTAssertTrue(markup.contains("default-src 'none'"))
        XCTAssertFalse(markup.contains("unsafe-"))
        // Both hashes are those of the texts between the tags.
        for (tag, directive) in [("style", "style-src"), ("script", "script-src")] {
            let text = try XCTUnwrap(
                page.components(separatedBy: "<\(tag)>").last?.components(separatedBy: "</\(tag)>")
                    .first)
            XCTAssertTrue(
                markup.contains("\(directive) \(HTMLText.policyHash(text))"), directive)
            XCTAssertFalse(text.contains("</"))
        }
        // RFC 4648, section 10, and the hash of "abc" in FIPS 180-4.
        XCTAssertEqual(
            ["", "f", "fo", "foo", "foob", "fooba", "foobar"].map {
                HTMLText.base64(Array($0.utf8))
            },
            ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"])
        XCTAssertEqual(
            HTMLText.policyHash("abc"), "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='")
    }

    func testTotalsAreTrueWhateverTheSamples() throws {
        let rows = (0..<1234).map { "tr-\($0),N\($0),falsch\n" }.joined()
        for (language, total) in [(ReportLanguage.german, "1.234"), (.english, "1,234")] {
            let report = try report(
                "id,name,art\n" + rows, "traeger.csv", language, samples: .atMost(20))
            let page = page(report)
            XCTAssertEqual(report.counts.error, 1234)
            XCTAssertTrue(page.contains("<html lang=\"\(language.rawValue)\">"))
            XCTAssertTrue(page.contains("<dd>\(total)</dd>"))
            XCTAssertTrue(page.contains(language.pick("20 von 1.234", "20 of 1,234")))
            XCTAssertEqual(count("<tr><td class=p>", in: page), 20)
            // Of the chart by table: the total, not the number of samples.
            XCTAssertTrue(
                page.contains(">traeger</th><td class=\"num\">\(total)</td>"), "by table")
        }
        XCTAssertEqual(
            [0, 999, 1000, 12345, 1_234_567].map { HTMLText.number($0, .german) },
            ["0", "999", "1.000", "12.345", "1.234.567"])
    }

    func testEveryPlaceStandsThere() throws {
        let report = try report(FaultyPackage.make().document(), "in.json")
        let page = page(report)
        XCTAssertEqual(count("<tr><td class=p>", in: page), report.findings.count)
        XCTAssertEqual(
            count("<details class=\"card", in: page), Set(report.findings.map(\.code)).count)
        for rule in report.rules where rule.count > 0 {
            XCTAssertTrue(page.contains("id=\"r-\(rule.code)\""), rule.code)
        }
        for finding in report.findings {
            // What is told of a whole file has no line.
            guard let line = finding.location.line else { continue }
            let place = "\(line):\(finding.location.column ?? 0)"
            XCTAssertTrue(page.contains("<td class=p>" + place), place)
        }
        XCTAssertEqual(count("<details", in: page), count("</details>", in: page))
        XCTAssertEqual(count("<section", in: page), count("</section>", in: page))
        XCTAssertEqual(report.html(), report.html())
    }

    func testTheVerdictInWords() throws {
        let good = try report(
            "ags,name\n07999101,Lindenbach\n07999102,Mühltal\n", "gemeinden.csv", .german)
        XCTAssertEqual(good.verdict, .valid)
        XCTAssertTrue(page(good).contains("Gültig: kein Fehler gefunden"))
        XCTAssertTrue(page(good).contains("Nichts gefunden."))
        let bad = try report("ags,name\n0799,Lindenbach\n", "gemeinden.csv", .german)
        XCTAssertTrue(page(bad).contains("Ungültig: 1 Fehler ist zu beheben"))
        let missing = try report("id,name,kreis,uebergeordnet\na,A,07999,\n", "sozialraeume.csv")
        var unclear = missing
        unclear.verdict = .incomplete
        unclear.rules[3].status = .skipped
        unclear.rules[3].reason = "Because <of> this."
        XCTAssertTrue(page(unclear).contains("not everything could be checked"))
        XCTAssertTrue(page(unclear).contains("Because &lt;of&gt; this."))
        XCTAssertTrue(page(unclear).contains("What was not checked"))
    }

    func testAcceptedFindingsStandApart() throws {
        var report = try report("id,name,art\ntr-a,A,falsch\ntr-b,B,falsch\n")
        let index = try XCTUnwrap(report.findings.firstIndex { $0.location.record == "tr-a" })
        report.findings[index].acceptance = Finding.Acceptance(
            reason: "Bekannt seit 2019", owner: "Planung",
            expires: Day(year: 2030, month: 1, day: 31))
        let rule = try XCTUnwrap(
            report.rules.firstIndex { $0.code == report.findings[index].code })
        report.rules[rule].accepted = 1
        report.counts.error -= 1
        report.counts.accepted = 1
        let page = page(report)
        XCTAssertEqual(count("<tr><td class=p>", in: page), report.findings.count - 1)
        XCTAssertTrue(page.contains("Accepted findings"))
        XCTAssertTrue(page.contains("<td>Bekannt seit 2019</td><td>Planung</td>"))
    }

    func testSeveralInputsAndInventedData() throws {
        let invented = FaultyPackage.make().document()
        var report = try report(invented, "a.json")
        let isInvented = report.inputs[0].isInvented
        report.inputs[0].isInvented = true
        report.add(try self.report("id,name,art\ntr-a,A,falsch\n"))
        let page = page(report)
        XCTAssertTrue(page.contains("Invented data in: a.json"), "\(isInvented)")
        XCTAssertTrue(page.contains("<select id=\"input\""))
        XCTAssertTrue(page.contains("data-i=\"0\"") && page.contains("data-i=\"1\""))
        XCTAssertTrue(page.contains("2 of 2 inputs"))
        let single = self.page(try self.report("id,name,art\ntr-a,A,falsch\n"))
        XCTAssertFalse(single.contains("<select id=\"input\""))
    }

    func testMessagesInCommonAreToldOnce() {
        let frame = MessageFrame([
            "It is 3 days late.", "It is 20 days late.", "It is a few days late.",
        ])
        XCTAssertEqual(frame.text, "It is … days late.")
        XCTAssertEqual(frame.rest(of: "It is a few days late."), "a few")
        XCTAssertNil(MessageFrame(["One", "Another thing"]).text)
        XCTAssertEqual(
            MessageFrame(["One", "Another thing"]).rest(of: "Another thing"), "Another thing")
        // What is shorter than the others leaves no word out.
        let short = MessageFrame(["a b c d", "a b x c d", "a b c d"])
        XCTAssertEqual(short.rest(of: "a b x c d"), "x c")
        XCTAssertEqual(short.rest(of: "a b c d"), "c")
    }

    /// A hundred thousand findings of 130 rules, with samples as they are by default: 13,000 places
    /// with a record, a field, a value, and a message each of its own.
    func testAPageOfManyRulesStaysSmall() throws {
        var report = try report("id,name,art\ntr-a,A,falsch\n")
        let place = try XCTUnwrap(report.findings.first { $0.location.record != nil })
        let outcome = try XCTUnwrap(report.rules.first { $0.code == place.code })
        report.rules = []
        report.findings = []
        for rule in 0..<130 {
            var own = outcome
            own.code = "XYZ-\(rule)"
            own.count = 770
            own.tables = ["gefaehrdungseinschaetzungen": 770]
            report.rules.append(own)
            for number in 0..<100 {
                var finding = place
                finding.code = own.code
                finding.message =
                    "Das Ende der Gefährdungseinschätzung liegt \(number) Tage vor dem Beginn des "
                    + "Falles, zu dem sie gehört."
                finding.value = "<Pseudonym>"
                finding.location.table = "gefaehrdungseinschaetzungen"
                finding.location.file = "/in/gefaehrdungseinschaetzungen.csv"
                finding.location.record = "22m4od6c5sezx5ko"
                finding.location.field = "geklaert_am"
                finding.location.line = 100_000 + number
                report.findings.append(finding)
            }
        }
        report.counts.error = 130 * 770
        let page = page(report)
        XCTAssertEqual(count("<tr><td class=p>", in: page), 13_000)
        XCTAssertTrue(page.contains("<dd>100,100</dd>"))
        XCTAssertLessThan(page.utf8.count, 2_000_000)
    }
}
