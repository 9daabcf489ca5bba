import PlainTextRecords
import XCTest

final class UTF8CheckTests: XCTestCase {
    func testFirstMalformed() {
        let cases: [Case<[UInt8], Int?>] = [
            Case([], nil),
            Case(Array("Grüße 😀 \u{10FFFF}\u{0}".utf8), nil),
            Case([0x61, 0x80], 1),
            Case([0xBF], 0),
            // Overlong forms.
            Case([0xC0, 0x80], 0),
            Case([0xC1, 0xBF], 0),
            Case([0xC2, 0x80], nil),
            Case([0xDF, 0xBF], nil),
            Case([0xE0, 0x80, 0x80], 0),
            Case([0xE0, 0x9F, 0xBF], 0),
            Case([0xE0, 0xA0, 0x80], nil),
            Case([0xF0, 0x80, 0x80, 0x80], 0),
            Case([0xF0, 0x8F, 0xBF, 0xBF], 0),
            Case([0xF0, 0x90, 0x80, 0x80], nil),
            // Surrogates.
            Case([0xED, 0x9F, 0xBF], nil),
            Case([0xED, 0xA0, 0x80], 0),
            Case([0xED, 0xBF, 0xBF], 0),
            Case([0xEE, 0x80, 0x80], nil),
            // Above U+10FFFF.
            Case([0xF4, 0x8F, 0xBF, 0xBF], nil),
            Case([0xF4, 0x90, 0x80, 0x80], 0),
            Case([0xF5, 0x80, 0x80, 0x80], 0),
            Case([0xFE], 0),
            Case([0xFF], 0),
            // Cut off.
            Case([0x61, 0xC3], 1),
            Case([0x61, 0xE2, 0x82], 1),
            Case([0x61, 0xF0, 0x9F, 0x98], 1),
            // Broken off in the middle.
            Case([0xE2, 0x82, 0x61], 0),
            Case([0xF0, 0x9F, 0x61, 0x80], 0),
            Case([0xC3, 0xC3, 0xA4], 0),
            Case([0xC3, 0xA4, 0xA4], 2),
            // Behind words of ASCII.
            Case(Array("0123456789abcdef".utf8) + [0xC3, 0xA4, 0xE4], 18),
            Case(Array("0123456".utf8) + [0xE4] + Array("01234567".utf8), 7),
        ]
        check(cases) { bytes in withSpan(bytes) { UTF8Check.firstMalformed(in: $0) } }
    }

    /// The standard library is the judge: every sequence of two bytes, and many longer ones.
    func testAgainstTheStandardLibrary() {
        func agrees(_ bytes: [UInt8]) -> Bool {
            let isGood = withSpan(bytes) { UTF8Check.firstMalformed(in: $0) } == nil
            return isGood == (String(validating: bytes, as: UTF8.self) != nil)
        }
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                XCTAssertTrue(agrees([first, second]), "\([first, second])")
            }
        }
        var random = SeededGenerator(seed: 3)
        let edges: [UInt8] = [
            0x00, 0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE2,
            0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF,
        ]
        for _ in 0..<20_000 {
            let bytes = (0..<(3 + random.below(10))).map { _ in random.pick(edges) }
            XCTAssertTrue(agrees(bytes), "\(bytes)")
        }
    }

    func testCompletePrefix() {
        let cases: [Case<[UInt8], Int>] = [
            Case([], 0),
            Case([0x61], 1),
            Case([0x61, 0xC3], 1),
            Case([0x61, 0xC3, 0xA4], 3),
            Case([0xE2], 0),
            Case([0xE2, 0x82], 0),
            Case([0xE2, 0x82, 0xAC], 3),
            Case([0x61, 0xF0, 0x9F, 0x98], 1),
            Case([0x61, 0xF0, 0x9F, 0x98, 0x80], 5),
            // Nothing that could still become a character.
            Case([0x80, 0x80, 0x80], 3),
            Case([0xC3, 0xA4, 0xA4], 3),
        ]
        check(cases) { bytes in withSpan(bytes) { UTF8Check.completePrefix(of: $0) } }
    }

    func testSequenceLength() {
        for (text, length) in [("a", 1), ("ä", 2), ("€", 3), ("😀", 4)] {
            withSpan(text.utf8) { span in
                XCTAssertEqual(UTF8Check.sequenceLength(in: span, at: 0), length, text)
                XCTAssertEqual(
                    UTF8Check.sequenceLength(
                        in: span[0..<length - 1 + (length == 1 ? 1 : 0)], at: 0),
                    length == 1 ? 1 : 0, text)
            }
        }
    }
}
