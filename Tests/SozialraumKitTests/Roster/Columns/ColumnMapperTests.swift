import Foundation
import XCTest

@testable import SozialraumKit

final class ColumnMapperTests: XCTestCase {
    private let mapper = ColumnMapper()

    /// What is imported of a column: its meaning, where that is sure.
    private func meaning(_ header: String, _ cells: [String] = []) -> ColumnMeaning? {
        let column = mapper.map(headers: [header], samples: [cells]).columns[0]
        return column.isSure ? column.meaning : nil
    }

    /// A table of very many columns is no roster: those behind the limit are kept and get no meaning.
    func testVeryManyColumns() {
        let count = ColumnMapper.columnLimit + 5
        let mapping = ColumnMapper().map(
            headers: ["PLZ"] + (2..<count).map { "Messwert \($0)" } + ["Träger"])
        XCTAssertEqual(mapping.columns.count, count)
        XCTAssertNotNil(mapping.columns[0].meaning)
        XCTAssertNil(mapping.columns[count - 1].meaning)
        XCTAssertEqual(mapping.columns[count - 1].header, "Träger")
    }

    func testHeadersThatSayEnough() {
        for (expected, headers) in HeaderCases.clear {
            for header in headers {
                XCTAssertEqual(meaning(header)?.rawValue, expected.rawValue, header)
            }
        }
    }

    func testHeadersThatDoNot() {
        for header in HeaderCases.unclear {
            XCTAssertNil(meaning(header)?.rawValue, header)
        }
    }

    func testCellsDecide() {
        for (header, cells, expected) in HeaderCases.withCells {
            XCTAssertEqual(
                meaning(header, cells)?.rawValue, expected?.rawValue, "\(header): \(cells)")
        }
    }

    func testThereAreEnoughCases() {
        XCTAssertGreaterThan(HeaderCases.clear.reduce(0) { $0 + $1.1.count }, 350)
        XCTAssertGreaterThan(HeaderCases.unclear.count, 60)
        XCTAssertGreaterThan(RosterCases.all.count, 30)
    }

    func testWholeRows() {
        for roster in RosterCases.all {
            let (headers, samples, expected) = roster.parsed
            let mapping = mapper.map(headers: headers, samples: samples, hints: roster.hints)
            XCTAssertEqual(mapping.tables, roster.tables, roster.name)
            for (column, expected) in zip(mapping.columns, expected) {
                let told =
                    !column.isSure
                    ? (column.meaning == nil || expected == "-" ? "-" : "?")
                    : column.field ?? column.meaning?.rawValue ?? "-"
                XCTAssertEqual(told, expected, "\(roster.name): \(column.header)")
            }
        }
    }
}

extension RosterCase {
    /// The headers, the cells of each column, and what is expected of it.
    var parsed: (headers: [String], samples: [[String]], expected: [String]) {
        var result: (headers: [String], samples: [[String]], expected: [String]) = ([], [], [])
        for line in columns.split(separator: "\n") {
            let sides = line.components(separatedBy: " => ")
            let cells = (" " + sides[0]).components(separatedBy: " | ").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            result.headers.append(cells[0].replacingOccurrences(of: "\\n", with: "\n"))
            result.samples.append(Array(cells.dropFirst()))
            result.expected.append(sides[1])
        }
        return result
    }
}

extension ColumnMapperTests {
    func testHeadersCollectedLater() {
        for (header, expected) in HeldOutHeaders.all + HeldOutHeaders.published {
            let column = ColumnMapper().map(headers: [header]).columns[0]
            XCTAssertEqual(
                (column.isSure ? column.meaning : nil)?.rawValue, expected?.rawValue, header)
        }
    }
}
