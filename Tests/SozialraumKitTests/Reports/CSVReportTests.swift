import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// The report as CSV: a spreadsheet opens it, and nothing in it is a formula.
final class CSVReportTests: FolderTestCase {
    private func report(
        _ text: String, _ language: ReportLanguage = .english
    ) throws -> ValidationReport {
        let url = folder.appending(path: "traeger.csv")
        try Data(text.utf8).write(to: url)
        var validator = Validator()
        validator.language = language
        return try validator.validate(path: url.path)
    }

    private func rows(_ report: ValidationReport) throws -> [[String]] {
        let bytes = report.csv()
        XCTAssertEqual(Array(bytes.prefix(3)), [0xEF, 0xBB, 0xBF])
        let isGerman = report.language == .german
        return CSVText.rows(of: bytes, delimiter: isGerman ? 59 : 44)
    }

    func testOneFindingIsOneRow() throws {
        let text = "id,name,art,rechtsform\ntr-a,\"A; \"\"B\"\",\nC\",falsch,ev\n,,frei,\"x\ny\"\n"
        for language in [ReportLanguage.german, .english] {
            let report = try report(text, language)
            XCTAssertGreaterThan(report.findings.count, 3)
            let rows = try rows(report)
            XCTAssertEqual(rows.count, report.findings.count + 1)
            XCTAssertEqual(Set(rows.map(\.count)), [17])
            for (row, finding) in zip(rows.dropFirst(), report.findings) {
                XCTAssertEqual(row[0], finding.severity.name(in: language))
                XCTAssertEqual(row[1], finding.code)
                XCTAssertEqual(row[6], finding.location.line.map { "\($0)" } ?? "")
                XCTAssertEqual(row[7], finding.location.column.map { "\($0)" } ?? "")
                XCTAssertEqual(row[8], finding.location.table ?? "")
                XCTAssertEqual(row[11], finding.location.field ?? "")
            }
            // Lines end alike, and there is none within a cell.
            let lines = String(decoding: report.csv(), as: UTF8.self).components(
                separatedBy: "\r\n")
            XCTAssertEqual(lines.count, report.findings.count + 2)
            XCTAssertFalse(lines.contains { $0.unicodeScalars.contains { $0.value < 32 } })
        }
        let header = try rows(try self.report(text))[0]
        XCTAssertEqual(
            header,
            [
                "severity", "code", "title", "message", "remedy", "file", "line", "column", "table",
                "record", "row", "field", "value", "pointer", "accepted", "owner", "expires",
            ])
    }

    func testNoCellIsAFormula() throws {
        let values = ["=1+1", "+49", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "a;=1", "b, \"=1\""]
        var text = "id,name,art\n"
        for (index, value) in values.enumerated() {
            text += "tr-\(index),A\(index),\"\(value.replacing("\"", with: "\"\""))\"\n"
        }
        for language in [ReportLanguage.german, .english] {
            let report = try report(text, language)
            let found = try rows(report).dropFirst().map { $0[12] }
            XCTAssertEqual(found.count { !$0.isEmpty }, values.count, "\(found)")
            for delimiter in [44, 59, 9] as [UInt8] {
                for row in CSVText.rows(
                    of: report.csv(), delimiter: delimiter)
                {
                    for cell in row {
                        let start = cell.drop { $0 == " " || $0 == "\"" }.unicodeScalars.first
                        XCTAssertFalse("=+-@\t\r＝".unicodeScalars.contains { $0 == start }, cell)
                    }
                }
            }
        }
        XCTAssertEqual(SpreadsheetCell.guarded("=1"), "'=1")
        XCTAssertEqual(SpreadsheetCell.guarded("a-b"), "a-b")
        XCTAssertEqual(SpreadsheetCell.guarded("<12 characters>"), "<12 characters>")
    }

    func testAcceptedFindings() throws {
        var report = try report("id,name,art\ntr-a,A,falsch\n")
        let index = try XCTUnwrap(report.findings.firstIndex { $0.location.record == "tr-a" })
        report.findings[index].acceptance = Finding.Acceptance(
            reason: "=Bekannt", owner: "Planung", expires: Day(year: 2030, month: 1, day: 31))
        XCTAssertEqual(
            Array(try rows(report)[index + 1].suffix(3)), ["'=Bekannt", "Planung", "2030-01-31"])
    }
}
