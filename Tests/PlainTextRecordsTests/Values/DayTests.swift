import PlainTextRecords
import XCTest

final class DayTests: XCTestCase {
    func testReading() {
        let cases: [Case<String, Bool>] = [
            Case("2018-01-31", true),
            Case("1900-01-01", true),
            Case("2199-12-31", true),
            Case("1899-12-31", false),
            Case("2200-01-01", false),
            Case("0018-01-31", false),
            Case("2024-02-29", true),
            Case("2023-02-29", false),
            Case("2026-02-30", false),
            Case("1900-02-29", false),
            Case("2000-02-29", true),
            Case("2100-02-29", false),
            Case("2018-04-30", true),
            Case("2018-04-31", false),
            Case("2018-08-31", true),
            Case("2018-09-31", false),
            Case("2018-12-31", true),
            Case("2018-01-32", false),
            Case("2018-01-00", false),
            Case("2018-00-10", false),
            Case("2018-13-01", false),
            Case("2018-1-31", false),
            Case("2018-01-3", false),
            Case("2018-01-031", false),
            Case("2018/01/31", false),
            Case("2018-01/31", false),
            Case("20180131", false),
            Case("31.01.2018", false),
            Case(" 2018-01-31", false),
            Case("2018-01-31 ", false),
            Case("2018-01- 1", false),
            Case("2018-0a-01", false),
            Case("2:18-01-01", false),
            Case("201/-01-01", false),
            Case("2018-01", false),
            Case("2018-01-31T00:00:00", false),
            Case("", false),
        ]
        check(cases) { Day(text: $0) != nil }
        check(
            cases.filter(\.expected).map { Case($0.input, $0.input, file: $0.file, line: $0.line) }
        ) {
            Day($0)?.description
        }
    }

    func testMaking() {
        XCTAssertEqual(Day(year: 2018, month: 1, day: 31)?.plainText, "2018-01-31")
        XCTAssertNil(Day(year: 2026, month: 2, day: 30))
        XCTAssertNil(Day(year: 2026, month: 2, day: 0))
        XCTAssertNil(Day(year: 2026, month: 0, day: 1))
        XCTAssertNil(Day(year: 2026, month: 13, day: 1))
        XCTAssertNil(Day(year: 1899, month: 12, day: 31))
        XCTAssertNil(Day(year: 2200, month: 1, day: 1))
        XCTAssertNil(Day(year: .max, month: .min, day: .max))
        let day = Day(year: 2024, month: 2, day: 29)
        XCTAssertEqual([day?.year, day?.month, day?.day], [2024, 2, 29])
    }

    func testLengthOfMonths() {
        let lengths = (1...12).map { Day.length(ofMonth: $0, year: 2023) }
        XCTAssertEqual(lengths, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
        check([
            Case(1900, 28), Case(2000, 29), Case(2024, 29), Case(2100, 28), Case(2196, 29),
        ]) { Day.length(ofMonth: 2, year: $0) }
    }

    func testDaysSince1970() {
        let cases: [Case<String, Int?>] = [
            Case("1970-01-01", 0),
            Case("1970-01-02", 1),
            Case("1969-12-31", -1),
            Case("1900-01-01", -25567),
            Case("2000-02-29", 11016),
            Case("2000-03-01", 11017),
            Case("2024-02-29", 19782),
            Case("2026-07-01", 20635),
            Case("2038-01-19", 24855),
            Case("2100-03-01", 47541),
            Case("2199-12-31", 84005),
        ]
        check(cases) { Day($0)?.daysSince1970 }
    }

    func testAddingDays() {
        struct Sum { let day: String, days: Int }
        let cases: [Case<Sum, String?>] = [
            Case(Sum(day: "2024-02-28", days: 1), "2024-02-29"),
            Case(Sum(day: "2023-02-28", days: 1), "2023-03-01"),
            Case(Sum(day: "2023-03-01", days: -1), "2023-02-28"),
            Case(Sum(day: "2018-12-31", days: 1), "2019-01-01"),
            Case(Sum(day: "2018-01-31", days: 0), "2018-01-31"),
            Case(Sum(day: "2000-01-01", days: 366), "2001-01-01"),
            Case(Sum(day: "1900-01-01", days: 109_572), "2199-12-31"),
            Case(Sum(day: "2199-12-31", days: -109_572), "1900-01-01"),
            Case(Sum(day: "2199-12-31", days: 1), nil),
            Case(Sum(day: "1900-01-01", days: -1), nil),
            Case(Sum(day: "2018-01-31", days: -1_000_000), nil),
            Case(Sum(day: "2018-01-31", days: 1_000_000), nil),
            Case(Sum(day: "2018-01-31", days: .max), nil),
            Case(Sum(day: "2018-01-31", days: .min), nil),
        ]
        check(cases) { Day($0.day)?.adding(days: $0.days)?.plainText }
    }

    /// Walks through all 109,573 days and compares each with plain counting.
    func testEveryDay() throws {
        var (year, month, date) = (1900, 1, 1)
        var day = try XCTUnwrap(Day("1900-01-01"))
        var count = 1
        while let next = day.adding(days: 1) {
            date += 1
            if date > Day.length(ofMonth: month, year: year) { (month, date) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
            guard next == Day(year: year, month: month, day: date), next > day,
                next.daysSince1970 == day.daysSince1970 + 1, Day(next.plainText) == next,
                next.adding(days: -1) == day
            else { return XCTFail("after \(day): \(next)") }
            day = next
            count += 1
        }
        XCTAssertEqual(count, 109_573)
        XCTAssertEqual(day.plainText, "2199-12-31")
    }

    func testBlank() {
        XCTAssertTrue(Day.blank.isBlank)
        XCTAssertEqual(Day("1900-01-01")?.isBlank, false)
    }

    func testSchemaPatternFitsEveryWrittenDay() throws {
        let pattern = try XCTUnwrap(Day.schema.pattern)
        XCTAssertEqual(Day.schema.kind, "day")
        for (text, fits) in [
            ("2018-01-31", true), ("2199-10-09", true), ("2200-01-01", false),
            ("2018-13-01", false), ("2018-01-32", false), ("2018-00-01", false),
        ] {
            XCTAssertEqual(text.range(of: pattern, options: .regularExpression) != nil, fits, text)
        }
    }
}
