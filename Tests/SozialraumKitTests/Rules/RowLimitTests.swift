import Foundation
import XCTest

@testable import SozialraumKit

/// A table with more rows than can be counted is refused with a sentence, not checked in part.
final class RowLimitTests: FolderTestCase {
    private static let rows: [(name: String, text: String)] = [
        ("gemeinden.csv", "ags,name\n07999101,A\n07999102,B\n07999103,C\n"),
        (
            "a.json",
            #"{"gemeinden":[{"ags":"07999101","name":"A"},{"ags":"07999102"},{"ags":"07999103"}]}"#
        ),
        (
            "a.jsonl",
            "{}\n" + String(repeating: "{\"table\":\"gemeinden\",\"ags\":\"07999101\"}\n", count: 3)
        ),
    ]

    private func put(_ text: String, _ name: String) throws -> String {
        let url = folder.appending(path: name)
        try Data(text.utf8).write(to: url)
        return url.path
    }

    private func check(_ error: any Error, line: UInt = #line) {
        let error = error as? ExchangeError
        XCTAssertEqual(error?.kind, .tooManyRows, line: line)
        XCTAssertEqual(error?.arguments.first, "gemeinden", line: line)
        XCTAssertTrue(error?.message(in: .english).contains("more than") == true, line: line)
        XCTAssertTrue(error?.message(in: .german).contains("mehr als") == true, line: line)
    }

    func testTheLimit() throws {
        let validator = Validator()
        for (name, text) in Self.rows {
            let path = try put(text, name)
            XCTAssertNoThrow(try validator.validate(path: path, with: nil, rowLimit: 3))
            XCTAssertThrowsError(try validator.validate(path: path, with: nil, rowLimit: 2)) {
                check($0)
            }
            let companion = try Validator.Companion(path: path)
            XCTAssertNoThrow(try validator.validate(path: path, with: companion, rowLimit: 6))
            XCTAssertThrowsError(
                try validator.validate(path: path, with: companion, rowLimit: 5)
            ) { check($0) }
        }
    }

    /// Rows are kept as numbers of 32 bits, of which the two largest mean something else.
    func testTheNumbersBehindIt() {
        XCTAssertLessThan(UInt32(Limits.rows - 1), min(TableView.none, TableView.missing))
        XCTAssertLessThanOrEqual(Limits.rows, Int(UInt32.max))
    }
}
