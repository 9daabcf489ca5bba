import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// The text report: one finding is one line, whatever stands in files and their names.
final class TextReportTests: FolderTestCase {
    private func report(
        _ url: URL, _ language: ReportLanguage, samples: SampleLimit = .all
    ) throws -> ValidationReport {
        var validator = Validator()
        validator.language = language
        validator.samples = samples
        return try validator.validate(path: url.path)
    }

    func testOneFindingIsOneLine() throws {
        let url = folder.appending(path: "in.json")
        try Data(FaultyPackage.make().document().utf8).write(to: url)
        for language in [ReportLanguage.german, .english] {
            let report = try report(url, language)
            let lines = report.text().components(separatedBy: "\n")
            let found = lines.prefix { !$0.isEmpty }
            XCTAssertEqual(found.count, report.findings.count)
            for (line, finding) in zip(found, report.findings) {
                var start = url.path
                if let place = finding.location.line, let column = finding.location.column {
                    start += ":\(place):\(column)"
                }
                start += ": \(finding.severity.name(in: language)): "
                XCTAssertTrue(line.hasPrefix(start), line)
                XCTAssertTrue(line.hasSuffix(" [\(finding.code)]"), line)
            }
        }
    }

    func testControlCharactersAreEscaped() throws {
        let place = folder.appending(path: "a\nb\u{1b}[31m\u{202e}")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let rows = [
            "id,name,art,Far\u{1b}be\n",
            "a,\"x\n\u{1b}[31m\u{9b}y\u{2028}z\u{85}\u{202e} \",frei,\n",
            "a,\"\r\n\t\u{7f}\",frei,\n",
        ]
        try Data(rows.joined().utf8).write(to: place.appending(path: "traeger.csv"))
        for language in [ReportLanguage.german, .english] {
            let report = try report(place, language)
            let text = report.text()
            XCTAssertEqual(
                text.components(separatedBy: "\n").prefix { !$0.isEmpty }.count,
                report.findings.count)
            XCTAssertGreaterThan(report.findings.count, 5)
            for scalar in text.unicodeScalars where scalar != "\n" {
                let category = scalar.properties.generalCategory
                XCTAssertFalse(
                    [.control, .lineSeparator, .paragraphSeparator].contains(category)
                        || scalar == "\u{202e}", "\(scalar.value)")
            }
            // In JSON they are escaped, and the value is whole.
            let values = report.findings.compactMap(\.value)
            XCTAssertTrue(values.contains { $0.contains("\u{1b}[31m") }, "\(values)")
            XCTAssertFalse(report.json().contains(0x1b))
        }
    }

    func testLongValuesAreCut() throws {
        let url = folder.appending(path: "traeger.csv")
        let long = String(repeating: "ä", count: 5000)
        try Data("id,name,art\na,\(long) ,frei\n\(long),b,frei\n".utf8).write(to: url)
        let report = try report(url, .german)
        XCTAssertEqual(report.findings.count, 2)
        for finding in report.findings {
            XCTAssertEqual(finding.value, String(repeating: "ä", count: 200) + "…")
        }
        for line in report.text().components(separatedBy: "\n") {
            XCTAssertLessThan(line.count, 800)
        }
    }

    /// What was not shown and not checked is told at the end, and the totals are true.
    func testSummary() throws {
        let names = (0..<30).map { ["an-\($0)", " N", "tr-x"] }
        let package = GridPackage([Grid("hilfeangebote", "id,name,traeger", names)])
        let url = folder.appending(path: "in.json")
        try Data(package.document().utf8).write(to: url)
        let report = try report(url, .english, samples: .atMost(4))
        XCTAssertEqual(report.findings.count, 4)
        let text = report.text()
        XCTAssertTrue(text.contains("30 times (4 of them shown)"), text)
        XCTAssertTrue(text.contains("Not wholly checked: "), text)
        XCTAssertTrue(text.contains("[REF-01, REF-09, REC-34]"), text)
        XCTAssertTrue(text.contains("in.json: 30 records, could not be checked wholly"), text)
        XCTAssertTrue(text.contains("0 errors, 30 warnings, 0 hints"), text)
        let german = try self.report(url, .german, samples: .atMost(0)).text()
        XCTAssertTrue(german.contains("30-mal (0 davon gezeigt)"), german)
        XCTAssertTrue(german.contains("in.json: 30 Datensätze, nicht vollständig prüfbar"), german)
    }
}
