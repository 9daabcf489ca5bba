import XCTest

@testable import SozialraumKit

/// Rules about indicators.
final class IndicatorRuleTests: FolderTestCase {
    private func found(_ code: String, _ fields: String) throws -> [String] {
        try found(
            code,
            in: .tables(
                #""kennzahlen": [{"id": "kz", "von": "2021-01-01", "bis": "2021-12-31", \#(fields)}]"#,
                profile: .aggregat))
    }

    func testDensity() throws {
        // Value, unit, denominator, whether it is unusual.
        let cases: [(String, String, String, Bool)] = [
            ("5", "je-1000", "26000", false), ("4.9", "je-1000", "26000", true),
            ("120", "je-1000", "26000", false), ("120.1", "je-1000", "26000", true),
            ("0.5", "je-100", "26000", false), ("12.1", "prozent", "26000", true),
            ("1200", "je-10000", "26000", false), ("49", "je-10000", "26000", true),
            ("0", "je-1000", "499", false), ("0", "je-1000", "500", true),
            ("0", "je-1000", "null", true), ("700", "anzahl", "26000", false),
        ]
        for (value, unit, base, isFound) in cases {
            XCTAssertEqual(
                try found(
                    "PLA-06",
                    #""kennzahl": "hilfedichte", "wert": \#(value), "einheit": "\#(unit)", "nenner": \#(base)"#
                ), isFound ? ["kz"] : [], "\(value) \(unit) \(base)")
        }
        XCTAssertEqual(
            try found(
                "PLA-06",
                #""kennzahl": "hilfedichte-stichtag", "wert": 3, "einheit": "je-1000", "nenner": 9000"#
            ),
            [])
        XCTAssertEqual(
            try found(
                "PLA-06", #""kennzahl": "hilfedichte", "wert": "viel", "einheit": "je-1000""#), [])
    }

    func testShares() throws {
        for (value, isFound) in [("0", false), ("100", false), ("100.1", true), ("-0.1", true)] {
            XCTAssertEqual(
                try found(
                    "PLA-07",
                    #""kennzahl": "ambulantquote", "wert": \#(value), "einheit": "prozent", "nenner": 9"#
                ),
                isFound ? ["kz"] : [], value)
        }
    }

    func testDenominator() throws {
        let rate = #""kennzahl": "hilfedichte", "einheit": "je-1000""#
        XCTAssertEqual(try found("PLA-15", rate + #", "wert": 40"#), ["kz"])
        XCTAssertEqual(try found("PLA-15", rate + #", "wert": 40, "nenner": 900"#), [])
        XCTAssertEqual(try found("PLA-15", rate + #", "unterdrueckt": true"#), [])
        XCTAssertEqual(
            try found("PLA-15", #""kennzahl": "stellen", "einheit": "vze", "wert": 40"#), [])
    }
}
