import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// What counts or measures is never below 0, in any table.
final class CountTests: FolderTestCase {
    /// Columns of numbers that may be below 0.
    private let signed: Set = ["breite", "laenge"]

    func testEveryNumberBelowZero() throws {
        let package = try PlainFolder(Repository.root.appending(path: "Examples/musterkreis"))
        var count = 0
        for info in TableInfo.all {
            for field in info.fields.fields
            where ["integer", "decimal"].contains(field.schema.kind) {
                let isSigned = signed.contains(field.name)
                // Only of an indicator that the list knows it is known that it counts.
                XCTAssertNotEqual(
                    Zaehlspalten.columns(of: info.name).contains(field.name),
                    isSigned || field.name == "wert")
                var faulty = package
                let rows = try XCTUnwrap(package.tables[info.name])
                let place =
                    package.place(field.name, in: info.name) ?? rows[0].count
                faulty.tables[info.name] = rows.enumerated().map { number, row in
                    var row = row
                    if place == row.count { row.append(number == 0 ? field.name : "") }
                    if number == 1 { row[place] = "-1" }
                    return row
                }
                try faulty.write(to: folder.appending(path: "in"))
                let report = try Validator().validate(path: folder.appending(path: "in").path)
                let found = report.findings.filter { $0.kind == "negativeCount" }
                XCTAssertEqual(found.count, isSigned ? 0 : 1, "\(info.name).\(field.name)")
                XCTAssertEqual(
                    found.map(\.location.field), isSigned ? [] : [field.name], info.name)
                XCTAssertTrue(isSigned || report.verdict == .invalid, info.name)
                count += 1
            }
        }
        XCTAssertGreaterThan(count, 16)
    }

    /// An indicator of the package's own may be a difference.
    func testIndicatorsOfTheirOwnMayBeNegative() throws {
        for (name, expected) in [("stellen", ["kz-1"]), ("x-veraenderung", [])] {
            let example = RuleExample.tables(
                #"""
                "kennzahlen": [
                  {"id": "kz-1", "kennzahl": "\#(name)", "von": "2022-01-01", "bis": "2022-12-31",
                   "wert": -3, "einheit": "vze"}
                ]
                """#, profile: .aggregat)
            XCTAssertEqual(try found("REC-46", in: example), expected, name)
        }
    }

    /// No more young people than inhabitants.
    func testPartOfTheInhabitants() throws {
        for (young, isFound) in [(411, false), (412, false), (413, true)] {
            let example = RuleExample.tables(
                #"""
                "gemeinden": [{"ags": "07999001", "name": "Lindenbach"}],
                "bevoelkerung": [
                  {"gemeinde": "07999001", "stand": "2022-12-31", "einwohner": 412, "unter_21": \#(young)}
                ]
                """#, profile: .stammdaten)
            XCTAssertEqual(try found("REC-47", in: example).count, isFound ? 1 : 0)
        }
    }
}
