import Foundation
import XCTest

@testable import SozialraumKit

/// The id of a record that stands for a natural person may be made of a name: no report shows it.
final class NaturalPersonTests: FolderTestCase {
    private static let metadata = #"""
        "format":"sozialraum","version":"1.0","name":"probe","profil":"stammdaten",
        "absender":{"name":"Amt"},"erstellt_am":"2024-01-01T00:00:00Z","stand":"2023-12-31"
        """#

    private static let traeger = #"""
        "traeger":[
        {"id":"linde","name":"Linde gGmbH","art":"frei","web":"linde.example",
        "gueltig_bis":"2015"},
        {"id":"zyxmarke17","name":"Zyxmarke17","art":"frei","rechtsform":"person",
        "web":"zyxmarke17.example","gueltig_bis":"2015"},
        {"id":"zyxmarke17","name":" A","art":"frei"},
        {"id":"zyxmarke17-c","name":"C","art":"frei"},
        {"id":"zyxmarke17-c","name":"C","art":"frei","rechtsform":"einzelunternehmen"},
        {"id":"zyxmarke17-b","name":"B","art":"pflegefamilien","gueltig_ab":"2020","gueltig_bis":"2019"}]
        """#

    private static let ressourcen = #"""
        "ressourcen":[
        {"id":"zyxmarke17","sozialraum":"sr","name":"Zyxmarke17","art":"nachbarschaft"},
        {"id":"zyxmarke17","sozialraum":"sr","name":"Zyxmarke17","art":"ehrenamt","web":"x"}]
        """#

    /// Records that refer to them, each with something wrong about the reference or the row.
    private static let others = #"""
        "einrichtungen":[{"id":"e","traeger":"zyxmarke17","name":" E"}],
        "kooperationen":[{"id":"k","sozialraum":"sr","gueltig_ab":"2020-01-01"}],
        "kooperationspartner":[{"kooperation":"k","traeger":"zyxmarke17","stellen":"x"},
        {"kooperation":"k","traeger":"zyxmarke17","stellen":"1"},
        {"kooperation":"k","traeger":"linde","stellen":"x"}],
        "sozialraeume":[{"id":"sr","name":"S","kreis":"07999"}]
        """#

    private func report(_ members: [String], with other: [String] = []) throws -> ValidationReport {
        func put(_ members: [String], _ name: String) throws -> String {
            let url = folder.appending(path: name)
            let text = "{" + ([Self.metadata] + members).joined(separator: ",\n") + "}"
            try Data(text.utf8).write(to: url)
            return url.path
        }
        var validator = Validator()
        validator.samples = .all
        validator.language = .english
        let companion =
            other.isEmpty ? nil : try Validator.Companion(path: put(other, "other.json"))
        return try validator.validate(path: put(members, "in.json"), with: companion)
    }

    private func check(
        _ report: ValidationReport, findings: Int, records: Set<String>, line: UInt = #line
    ) {
        XCTAssertGreaterThanOrEqual(report.findings.count, findings, line: line)
        for spoken in (report.text() + String(decoding: report.json(), as: UTF8.self))
            .split(separator: "\n") where spoken.lowercased().contains("zyxmarke17")
        {
            XCTFail(String(spoken), line: line)
        }
        XCTAssertEqual(
            Set(report.findings.compactMap(\.location.record)), records, line: line)
        // The row is named all the same.
        XCTAssertTrue(
            report.findings.contains { $0.location.record == nil && $0.location.row != nil },
            line: line)
    }

    func testTheirIdsAreNotShown() throws {
        let report = try report([Self.traeger, Self.ressourcen, Self.others])
        check(report, findings: 10, records: ["linde", "e", "k", "k|linde"])
        for code in ["KEY-01", "REF-08", "ZEI-03"] {
            XCTAssertTrue(report.findings.contains { $0.code == code }, code)
        }
        // Ids of others are.
        let inactive = report.findings.filter { $0.code == "REF-08" }
        XCTAssertEqual(
            Set(inactive.compactMap(\.value)), ["linde", "<10 characters>"], "\(inactive)")
    }

    func testInThePackageOfADelivery() throws {
        let report = try report([Self.others], with: [Self.traeger])
        check(report, findings: 4, records: ["e", "k", "k|linde"])
    }
}
