import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// How old somebody is of whom only the month or the year of birth is known.
final class BirthTests: XCTestCase {
    private func birth(_ text: String) throws -> Geburt {
        Geburt(packed: try XCTUnwrap(MonthOrYear(text: text)).packed)
    }

    private func day(_ text: String) throws -> Int32 { try XCTUnwrap(Day(text: text)).packed }

    func testBorders() throws {
        // Birth, day, years: surely completed, surely not yet.
        let cases: [(String, String, Int32, Bool, Bool)] = [
            ("2004-05", "2022-04-30", 18, false, true),
            ("2004-05", "2022-05-01", 18, false, false),
            ("2004-05", "2022-05-30", 18, false, false),
            ("2004-05", "2022-05-31", 18, true, false),
            ("2004-04", "2022-04-29", 18, false, false),
            ("2004-04", "2022-04-30", 18, true, false),
            ("2004-02", "2022-02-28", 18, false, false),
            ("2004-02", "2022-03-01", 18, true, false),
            ("2003-02", "2021-02-28", 18, true, false),
            ("2004", "2021-12-31", 18, false, true),
            ("2004", "2022-01-01", 18, false, false),
            ("2004", "2022-12-30", 18, false, false),
            ("2004", "2022-12-31", 18, true, false),
            ("1995-12", "2022-12-31", 27, true, false),
            ("1900", "2022-01-01", 100, true, false),
        ]
        for (text, on, years, isAtLeast, isUnder) in cases {
            let birth = try birth(text)
            let day = try day(on)
            XCTAssertEqual(birth.isSurelyAtLeast(years, on: day), isAtLeast, "\(text) \(on)")
            XCTAssertEqual(birth.isSurelyUnder(years, on: day), isUnder, "\(text) \(on)")
        }
    }

    /// Nothing is known of what is missing or could not be read.
    func testUnknown() throws {
        for birth in [Geburt(), Geburt(packed: 0), Geburt(packed: unreadableKept)] {
            XCTAssertFalse(birth.isSurelyAtLeast(18, on: try day("2022-01-01")))
            XCTAssertFalse(birth.isSurelyUnder(18, on: try day("2022-01-01")))
        }
        XCTAssertFalse(try birth("1990").isSurelyAtLeast(18, on: 0))
        XCTAssertFalse(try birth("2020").isSurelyUnder(18, on: 0))
    }

    func testMonths() throws {
        func lasted(_ from: String, _ until: String, _ months: Int32) throws -> Bool {
            var help = HilfeImFall()
            help.beginn = try day(from)
            help.bis = try day(until)
            return help.lasted(moreThanMonths: months)
        }
        XCTAssertFalse(try lasted("2022-01-14", "2022-07-14", 6))
        XCTAssertTrue(try lasted("2022-01-14", "2022-07-15", 6))
        XCTAssertFalse(try lasted("2021-08-31", "2022-02-28", 6))
        XCTAssertTrue(try lasted("2021-08-31", "2022-03-01", 6))
        XCTAssertTrue(try lasted("2012-12-31", "2023-01-01", 120))
        XCTAssertFalse(HilfeImFall().lasted(moreThanMonths: 6))
    }
}
