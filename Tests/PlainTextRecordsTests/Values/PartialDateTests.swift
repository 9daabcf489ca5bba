import PlainTextRecords
import XCTest

final class PartialDateTests: XCTestCase {
    private struct Meaning: Equatable {
        let first: String
        let last: String
    }

    func testReadingAndMeaning() {
        let cases: [Case<String, Meaning?>] = [
            Case("2018-01-31", Meaning(first: "2018-01-31", last: "2018-01-31")),
            Case("2018-01", Meaning(first: "2018-01-01", last: "2018-01-31")),
            Case("2018-04", Meaning(first: "2018-04-01", last: "2018-04-30")),
            Case("2023-02", Meaning(first: "2023-02-01", last: "2023-02-28")),
            Case("2024-02", Meaning(first: "2024-02-01", last: "2024-02-29")),
            Case("2018-12", Meaning(first: "2018-12-01", last: "2018-12-31")),
            Case("2018", Meaning(first: "2018-01-01", last: "2018-12-31")),
            Case("1900", Meaning(first: "1900-01-01", last: "1900-12-31")),
            Case("2199", Meaning(first: "2199-01-01", last: "2199-12-31")),
            Case("1899", nil),
            Case("2200", nil),
            Case("2200-01", nil),
            Case("2018-00", nil),
            Case("2018-13", nil),
            Case("2018-1", nil),
            Case("2018/01", nil),
            Case("2018-", nil),
            Case("2018-02-30", nil),
            Case("18", nil),
            Case("201a", nil),
            Case("20 8", nil),
            Case("01.2018", nil),
            Case("2018-0x", nil),
            Case("02018", nil),
            Case("", nil),
        ]
        check(cases) {
            PartialDate(text: $0).map {
                Meaning(first: $0.first.plainText, last: $0.last.plainText)
            }
        }
        let good = cases.filter { $0.expected != nil }
        check(good.map { Case($0.input, $0.input, file: $0.file, line: $0.line) }) {
            PartialDate($0)?.plainText
        }
    }

    func testParts() throws {
        let year = try XCTUnwrap(PartialDate("2018"))
        XCTAssertEqual([year.year, year.month, year.day], [2018, nil, nil])
        let month = try XCTUnwrap(PartialDate("2018-07"))
        XCTAssertEqual([month.year, month.month, month.day], [2018, 7, nil])
        let day = try XCTUnwrap(PartialDate("2018-07-09"))
        XCTAssertEqual([day.year, day.month, day.day], [2018, 7, 9])
        XCTAssertEqual(PartialDate(try XCTUnwrap(Day("2018-07-09"))), day)
        XCTAssertNotEqual(year, month)
    }

    func testMaking() {
        XCTAssertEqual(PartialDate(year: 2018)?.plainText, "2018")
        XCTAssertEqual(PartialDate(year: 2018, month: 9)?.plainText, "2018-09")
        XCTAssertNil(PartialDate(year: 1899))
        XCTAssertNil(PartialDate(year: 2200, month: 1))
        XCTAssertNil(PartialDate(year: 2018, month: 0))
        XCTAssertNil(PartialDate(year: 2018, month: 13))
        XCTAssertTrue(PartialDate.blank.isBlank)
    }

    func testMonthOrYear() {
        let cases: [Case<String, Meaning?>] = [
            Case("2009-05", Meaning(first: "2009-05-01", last: "2009-05-31")),
            Case("2009", Meaning(first: "2009-01-01", last: "2009-12-31")),
            Case("2009-05-01", nil),
            Case("2009-13", nil),
            Case("1899-12", nil),
            Case("2200", nil),
            Case("09-05", nil),
            Case("", nil),
        ]
        check(cases) {
            MonthOrYear(text: $0).map {
                Meaning(first: $0.first.plainText, last: $0.last.plainText)
            }
        }
        XCTAssertEqual(MonthOrYear("2009-05")?.plainText, "2009-05")
        XCTAssertEqual(MonthOrYear(year: 2009, month: 5), MonthOrYear("2009-05"))
        XCTAssertEqual(MonthOrYear(year: 2009)?.month, nil)
        XCTAssertNil(MonthOrYear(year: 2009, month: 13))
        XCTAssertTrue(MonthOrYear.blank.isBlank)
    }
}
