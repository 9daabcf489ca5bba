import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// What a package says of itself, and of the days that it describes.
final class PackageStatementTests: FolderTestCase {
    private func report(
        _ metadata: [String: String], _ tables: String = "", date: String? = nil
    ) throws -> ValidationReport {
        var all = [
            "format": #""sozialraum""#, "version": #""1.0""#, "name": #""beispiel""#,
            "profil": #""pseudonym""#, "absender": #"{"name": "Jugendamt"}"#,
            "empfaenger": #"{"name": "Jugendhilfeplanung"}"#, "zweck": #""Planung""#,
            "rechtsgrundlage": #""keine nötig: erfundene Daten""#,
            "erstellt_am": #""2023-01-31T12:00:00Z""#, "erfunden": "true",
        ]
        all.merge(metadata) { $1 }
        let members = all.sorted { $0.key < $1.key }.map { #""\#($0.key)": \#($0.value)"# }
        let more = tables.isEmpty ? [#""gemeinden": []"#] : [tables]
        let file = folder.appending(path: "in.json")
        try Data("{\((members + more).joined(separator: ",\n"))}".utf8).write(to: file)
        var validator = Validator()
        validator.language = .german
        validator.date = try date.map { try XCTUnwrap(Day(text: $0)) }
        return try validator.validate(path: file.path)
    }

    private func kinds(_ report: ValidationReport) -> [String] {
        report.findings.map(\.kind.rawValue).sorted()
    }

    func testTextsThatSayNothingAreMissing() throws {
        XCTAssertEqual(kinds(try report([:])), [])
        for text in ["", "  ", "k. A.", "-", "n.n."] {
            let value = #""\#(text)""#
            XCTAssertEqual(kinds(try report(["zweck": value])), ["missingForPseudonym"], text)
            XCTAssertEqual(
                kinds(try report(["rechtsgrundlage": value])), ["missingForPseudonym"], text)
            XCTAssertEqual(
                kinds(try report(["empfaenger": #"{"name": \#(value)}"#])),
                ["missingForPseudonym"], text)
            XCTAssertEqual(
                kinds(try report(["absender": #"{"name": \#(value)}"#])), ["badMetadata"], text)
        }
    }

    func testTheAgeOfMasterDataOnADay() throws {
        let stand = ["stand": #""2022-12-31""#]
        XCTAssertEqual(kinds(try report(stand)), [])
        XCTAssertEqual(kinds(try report(stand, date: "2024-12-31")), [])
        XCTAssertEqual(kinds(try report(stand, date: "2025-01-01")), ["dataOldByThen"])
        XCTAssertEqual(
            kinds(try report(["stand": #""2020-01-30""#])), ["oldData"])
        // With a day of the user the day on which it was made is not needed.
        let undated = try report(
            stand.merging(["erstellt_am": #""gestern""#]) { $1 }, date: "2025-01-01")
        XCTAssertEqual(undated.outcome("ZEI-13")?.status, .found)
        XCTAssertNil(undated.outcome("ZEI-13")?.reason)
    }

    func testRowsThatDescribeTheFuture() throws {
        for (day, expected) in [("2023-01-31", []), ("2023-02-01", ["rowDescribesFuture"])] {
            XCTAssertEqual(
                kinds(
                    try report(
                        ["profil": #""stammdaten""#],
                        #""gemeinden": [{"ags": "07999001", "name": "Au", "stand": "\#(day)"}]"#)),
                expected)
        }
    }

    func testACodeListWithoutItsVersion() throws {
        let found = try report(
            [
                "profil": #""stammdaten""#,
                "codelisten": #"{"traeger.art": {"liste": "traeger-art"}}"#,
            ], #""traeger": [{"id": "tr-a", "name": "A", "art": "frei"}]"#
        ).findings.filter { $0.code == "KEY-13" }
        XCTAssertEqual(found.map(\.kind.rawValue), ["missingCodelistVersion"])
        XCTAssertFalse(try XCTUnwrap(found.first).message.contains("  "))
    }

    /// A municipality wholly in one Sozialraum and in part in another.
    func testHalfAPart() throws {
        for (one, other, expected) in [
            ("", "", ["gemeindeTwice"]), (#", "teilweise": true"#, "", ["gemeindeHalfPart"]),
            ("", #", "teilweise": true"#, ["gemeindeHalfPart"]),
            (#", "teilweise": true"#, #", "teilweise": true"#, []),
        ] {
            let found = try report(
                ["profil": #""stammdaten""#],
                #"""
                "gemeinden": [{"ags": "07999001", "name": "Au"}],
                "sozialraeume": [
                  {"id": "sr-a", "name": "A", "kreis": "07999"},
                  {"id": "sr-b", "name": "B", "kreis": "07999"}
                ],
                "sozialraum_gemeinden": [
                  {"sozialraum": "sr-a", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"\#(one)},
                  {"sozialraum": "sr-b", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"\#(other)}
                ]
                """#
            ).findings.filter { $0.code == "REF-03" }
            XCTAssertEqual(found.map(\.kind.rawValue), expected, one + other)
        }
    }

    /// A sentence that itself tells of a case what no report may say stands beside no pseudonym.
    func testDelicateSentencesNameNoRecord() throws {
        let found = try report(
            [:],
            #"""
            "sozialraeume": [{"id": "sr-a", "name": "A", "kreis": "07999"}],
            "traeger": [{"id": "tr-a", "name": "A", "art": "frei"}],
            "faelle": [
              {"id": "k3x5q7abcdef2345", "sozialraum": "sr-a", "beginn": "2021-06-01"}
            ],
            "hilfen": [
              {"id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "traeger": "tr-a",
               "leistung": "51", "beginn": "2021-06-01", "ende": "2021-05-01"},
              {"id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "traeger": "tr-a",
               "leistung": "42", "beginn": "2021-06-01", "ende": "2021-06-02"}
            ],
            "fallberatungen": [],
            "gefaehrdungseinschaetzungen": [
              {"id": "k3x5q7abcdef2345.3", "fall": "k3x5q7abcdef2345", "am": "2021-06-01",
               "ergebnis": "akut"}
            ]
            """#)
        let delicate = found.findings.filter {
            ["DS-20", "REC-17", "REC-36"].contains($0.code)
        }
        XCTAssertEqual(delicate.count, 3)
        XCTAssertEqual(delicate.map(\.location.record), [nil, nil, nil])
        XCTAssertTrue(delicate.allSatisfy { $0.location.row != nil })
        let other = try XCTUnwrap(found.findings.first { $0.code == "ZEI-03" })
        XCTAssertEqual(other.location.record, "k3x5q7abcdef2345.1")
    }
}
