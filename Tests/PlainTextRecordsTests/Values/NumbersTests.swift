import PlainTextRecords
import XCTest

final class NumbersTests: XCTestCase {
    func testInt() {
        let cases: [Case<String, Int?>] = [
            Case("0", 0),
            Case("-0", 0),
            Case("7", 7),
            Case("-7", -7),
            Case("1234567890", 1_234_567_890),
            Case("9007199254740991", 9_007_199_254_740_991),
            Case("-9007199254740991", -9_007_199_254_740_991),
            Case("9007199254740992", nil),
            Case("-9007199254740992", nil),
            Case("9999999999999999", nil),
            Case("12345678901234567", nil),
            Case("99999999999999999999999", nil),
            Case("1e3", 1000),
            Case("1.5e1", 15),
            Case("12.0", 12),
            Case("120e-1", 12),
            Case("1e15", 1_000_000_000_000_000),
            Case("9.007199254740991e15", 9_007_199_254_740_991),
            Case("9007199254740991.0", 9_007_199_254_740_991),
            Case("9.007199254740992e15", nil),
            Case("1e16", nil),
            Case("1e-1", nil),
            Case("12.5", nil),
            Case("007", nil),
            Case("00", nil),
            Case("-07", nil),
            Case("+1", nil),
            Case("-", nil),
            Case("1 ", nil),
            Case("1,000", nil),
            Case("1.000,0", nil),
            Case("1.", nil),
            Case("٣", nil),
            Case("1/", nil),
            Case("1:", nil),
            Case("0x10", nil),
            Case("", nil),
        ]
        check(cases) { Int(text: $0) }
    }

    func testWritingInt() {
        let cases: [Case<Int, String>] = [
            Case(0, "0"), Case(-1, "-1"), Case(10, "10"), Case(99, "99"), Case(100, "100"),
            Case(Int.largestExact, "9007199254740991"),
            Case(.max, "9223372036854775807"),
            Case(.min, "-9223372036854775808"),
        ]
        check(cases) { $0.plainText }
    }

    func testBool() {
        let cases: [Case<String, Bool?>] = [
            Case("true", true), Case("false", false), Case("True", nil), Case("TRUE", nil),
            Case("1", nil), Case("ja", nil), Case("true ", nil), Case("tru", nil), Case("", nil),
        ]
        check(cases) { Bool(text: $0) }
        XCTAssertEqual(true.plainText, "true")
        XCTAssertEqual(false.plainText, "false")
    }

    func testText() {
        XCTAssertEqual(String(text: " Ä\u{0}\n"), " Ä\u{0}\n")
        XCTAssertNil(String(text: ""))
        XCTAssertTrue("".isBlank)
        XCTAssertFalse(" ".isBlank)
        XCTAssertEqual(MultilineText("a\nb").plainText, "a\nb")
        XCTAssertEqual(MultilineText(text: "a\nb"), "a\nb")
        XCTAssertTrue(MultilineText.blank.isBlank)
    }

    func testShapes() {
        XCTAssertEqual([Int.shape, ExactDecimal.shape, Bool.shape], [.number, .number, .boolean])
        XCTAssertEqual(
            [String.shape, Day.shape, MultilineText.shape], [.string, .string, .string])
        XCTAssertEqual(
            [String.isFreeText, MultilineText.isFreeText, Day.isFreeText, Int.isFreeText],
            [true, true, false, false])
        XCTAssertEqual(
            [
                Int.schema.kind, ExactDecimal.schema.kind, Bool.schema.kind, String.schema.kind,
                MultilineText.schema.kind,
            ], ["integer", "decimal", "boolean", "text", "multiline"])
    }
}
