import PlainTextRecords
import XCTest

final class ExactDecimalTests: XCTestCase {
    /// What is read, and how it is written again.
    func testReading() {
        let cases: [Case<String, String?>] = [
            Case("0", "0"),
            Case("-0", "0"),
            Case("-0.0", "0"),
            Case("0.0", "0"),
            Case("0e5", "0"),
            Case("0E-999999999999", "0"),
            Case("0.1", "0.1"),
            Case("-0.1", "-0.1"),
            Case("1.50", "1.5"),
            Case("1.05", "1.05"),
            Case("100", "100"),
            Case("10.010", "10.01"),
            Case("-12.34", "-12.34"),
            Case("1e3", "1000"),
            Case("1E3", "1000"),
            Case("1e+3", "1000"),
            Case("1e-3", "0.001"),
            Case("1.5e1", "15"),
            Case("1.5e0", "1.5"),
            Case("-2.50e-1", "-0.25"),
            Case("1e14", "100000000000000"),
            Case("1e15", nil),
            Case("1e-15", "0.000000000000001"),
            Case("1e-16", nil),
            Case("1e999999999999999999999", nil),
            Case("123456789012345", "123456789012345"),
            Case("-123456789012345", "-123456789012345"),
            Case("999999999999999", "999999999999999"),
            Case("1234567890123456", nil),
            Case("1000000000000000", nil),
            Case("0.123456789012345", "0.123456789012345"),
            Case("-0.000000000000001", "-0.000000000000001"),
            Case("0.1234567890123456", nil),
            Case("1.23456789012345", "1.23456789012345"),
            Case("12.3456789012345", "12.3456789012345"),
            Case("12.34567890123456", nil),
            Case("1.0000000000000000000000", "1"),
            Case("123456789.0000000000", "123456789"),
            Case("12345678901234567890", nil),
            Case("100000000000000000000e-10", "10000000000"),
            Case("+1", nil),
            Case("1.", nil),
            Case("1.e3", nil),
            Case(".5", nil),
            Case("-.5", nil),
            Case("-", nil),
            Case("--1", nil),
            Case("1-", nil),
            Case(".", nil),
            Case("e3", nil),
            Case("1e", nil),
            Case("1e+", nil),
            Case("1e1.5", nil),
            Case("1.2.3", nil),
            Case("1,5", nil),
            Case("01", nil),
            Case("-01", nil),
            Case("00", nil),
            Case("00.5", nil),
            Case("01e3", nil),
            Case("0x1", nil),
            Case(" 1", nil),
            Case("1 ", nil),
            Case("NaN", nil),
            Case("", nil),
        ]
        check(cases) { ExactDecimal(text: $0)?.plainText }
    }

    func testParts() {
        XCTAssertEqual(ExactDecimal("1.50")?.units, 15)
        XCTAssertEqual(ExactDecimal("1.50")?.scale, 1)
        XCTAssertEqual(ExactDecimal("1.50"), ExactDecimal("1.5"))
        XCTAssertEqual(ExactDecimal("1e3"), ExactDecimal(1000))
        XCTAssertEqual(ExactDecimal("-0"), ExactDecimal("0.000"))
        XCTAssertEqual(
            Set(["1.5", "1.50", "15e-1", "0.15e1"].map { ExactDecimal($0) }).count, 1)
    }

    func testMaking() {
        XCTAssertEqual(ExactDecimal(units: 150, scale: 2)?.plainText, "1.5")
        XCTAssertEqual(ExactDecimal(units: -5, scale: 3)?.plainText, "-0.005")
        XCTAssertEqual(ExactDecimal(units: 0, scale: 9)?.plainText, "0")
        XCTAssertEqual(ExactDecimal(units: 1000, scale: 18)?.plainText, "0.000000000000001")
        XCTAssertNil(ExactDecimal(units: 1, scale: 16))
        XCTAssertNil(ExactDecimal(units: 1, scale: -1))
        XCTAssertNil(ExactDecimal(units: 0, scale: 19))
        XCTAssertNil(ExactDecimal(units: 1_000_000_000_000_000, scale: 0))
        XCTAssertNil(ExactDecimal(units: .min, scale: 0))
        XCTAssertNil(ExactDecimal(.max))
    }

    func testOrder() throws {
        let texts = [
            "-999999999999999", "-1000", "-1.5", "-1.05", "-1", "-0.1", "-0.000000000000001", "0",
            "0.000000000000001", "0.09", "0.1", "0.123456789012345", "0.2", "1", "1.05", "1.5",
            "9.9", "10", "999999999999999",
        ]
        let values = try texts.map { try XCTUnwrap(ExactDecimal($0)) }
        for (index, left) in values.enumerated() {
            for (other, right) in values.enumerated() {
                XCTAssertEqual(left < right, index < other, "\(left) < \(right)")
                XCTAssertEqual(left == right, index == other, "\(left) == \(right)")
            }
        }
    }

    func testDouble() {
        let cases: [Case<String, Double?>] = [
            Case("0.1", 0.1), Case("-1.5", -1.5), Case("1e3", 1000),
            Case("0.123456789012345", 0.123456789012345),
            Case("999999999999999", 999_999_999_999_999),
            Case("12.3456789012345", 12.3456789012345),
        ]
        check(cases) { ExactDecimal($0)?.doubleValue }
    }

    /// Against digits moved by hand: every number of digits and every scale.
    func testRandomNumbers() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<5000 {
            let digits = 1 + random.below(15)
            let units = Int64(random.next() % UInt64(pow(10, Double(digits))))
            let scale = random.below(16)
            let sign: Int64 = random.oneIn(2) ? -1 : 1
            guard let value = ExactDecimal(units: sign * units, scale: scale) else {
                XCTFail("\(units) / 10^\(scale)")
                continue
            }
            var text = String(units)
            while text.count <= scale { text = "0" + text }
            text.insert(".", at: text.index(text.endIndex, offsetBy: -scale))
            if text.hasSuffix(".") { text.removeLast() }
            if sign < 0 { text = "-" + text }
            XCTAssertEqual(ExactDecimal(text), value, text)
            XCTAssertEqual(ExactDecimal("\(sign * units)e-\(scale)"), value, text)
            XCTAssertEqual(ExactDecimal(value.plainText), value, text)
        }
    }
}
