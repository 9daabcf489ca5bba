import PlainTextRecords
import XCTest

final class TextDecoderTests: XCTestCase {
    private struct Decoded: Equatable {
        var text: String
        var malformed = 0
        var first: Int?
    }

    private func decode(_ bytes: [UInt8], _ encoding: TextEncoding, at offset: Int = 0) -> Decoded {
        var decoder = TextDecoder(encoding)
        var out = ByteBuffer()
        let used = withSpan(bytes) {
            decoder.decode($0, at: offset, isLast: true, to: &out)
        }
        XCTAssertEqual(used, bytes.count)
        return Decoded(
            text: out.span.text, malformed: decoder.malformed, first: decoder.firstMalformed)
    }

    private func units(_ units: [UInt16], littleEndian: Bool) -> [UInt8] {
        units.flatMap { unit -> [UInt8] in
            let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
            return littleEndian ? pair : pair.reversed()
        }
    }

    func testUTF16() {
        let text = "a;ä€\u{FFFF}😀\u{10FFFF}\u{0}"
        let good = Array(text.utf16)
        let cases: [Case<[UInt16], Decoded>] = [
            Case(good, Decoded(text: text)),
            Case([0x61, 0xD83D], Decoded(text: "a\u{FFFD}", malformed: 1, first: 102)),
            Case([0xDE00, 0x61], Decoded(text: "\u{FFFD}a", malformed: 1, first: 100)),
            Case([0xD83D, 0x61], Decoded(text: "\u{FFFD}a", malformed: 1, first: 100)),
            Case(
                [0xD83D, 0xD83D, 0xDE00], Decoded(text: "\u{FFFD}😀", malformed: 1, first: 100)),
            Case(
                [0xDE00, 0xD83D], Decoded(text: "\u{FFFD}\u{FFFD}", malformed: 2, first: 100)),
        ]
        check(cases) { decode(units($0, littleEndian: true), .utf16LittleEndian, at: 100) }
        check(cases) { decode(units($0, littleEndian: false), .utf16BigEndian, at: 100) }
        XCTAssertEqual(
            decode([0x61, 0, 0x62], .utf16LittleEndian),
            Decoded(text: "a\u{FFFD}", malformed: 1, first: 2))
        XCTAssertEqual(
            decode([0xD8], .utf16BigEndian), Decoded(text: "\u{FFFD}", malformed: 1, first: 0))
    }

    func testWindows1252() {
        // Bytes 0x80 to 0x9F; the five undefined ones are the control characters of their number.
        let high =
            "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
        XCTAssertEqual(decode(Array(0x80...0x9F), .windows1252), Decoded(text: high))
        let rest = String(String.UnicodeScalarView((0xA0...0xFF).compactMap(Unicode.Scalar.init)))
        XCTAssertEqual(decode(Array(0xA0...0xFF), .windows1252), Decoded(text: rest))
        XCTAssertEqual(
            decode([0x47, 0x72, 0xFC, 0xDF, 0x65], .windows1252), Decoded(text: "Grüße"))
    }

    func testLatin1() {
        let all = String(String.UnicodeScalarView((0...0xFF).compactMap(Unicode.Scalar.init)))
        XCTAssertEqual(decode(Array(0...0xFF), .latin1), Decoded(text: all))
    }

    func testMalformedUTF8() {
        let cases: [Case<[UInt8], Decoded>] = [
            Case(Array("Grüße 😀".utf8), Decoded(text: "Grüße 😀")),
            Case([0x61, 0xE4, 0x62], Decoded(text: "aäb", malformed: 1, first: 1)),
            Case([0x80], Decoded(text: "€", malformed: 1, first: 0)),
            Case([0x81], Decoded(text: "\u{81}", malformed: 1, first: 0)),
            Case([0xC3], Decoded(text: "Ã", malformed: 1, first: 0)),
            Case([0xE2, 0x82], Decoded(text: "â‚", malformed: 2, first: 0)),
            Case([0xED, 0xA0, 0x80], Decoded(text: "í\u{A0}€", malformed: 3, first: 0)),
            Case([0xC3, 0xA4, 0xE4, 0xC3, 0xA4], Decoded(text: "äää", malformed: 1, first: 2)),
        ]
        check(cases) { decode($0, .utf8) }
    }

    /// Decoding with a limit, or in pieces, gives the same text as in one go.
    func testLimitsAndPieces() {
        let good = "aä€😀;\n"
        let encodings: [(TextEncoding, [UInt8])] = [
            (.utf8, Array(good.utf8) + [0xE4, 0x61, 0xE2, 0x82, 0x41, 0xF0, 0x9F]),
            (.windows1252, Array(0x20...0xFF)),
            (.latin1, Array(0x00...0xFF)),
            (.utf16LittleEndian, units(Array(good.utf16) + [0xD83D, 0x41], littleEndian: true)),
            (.utf16BigEndian, units(Array(good.utf16) + [0xDE00, 0x41], littleEndian: false)),
        ]
        for (encoding, bytes) in encodings {
            let whole = decode(bytes, encoding)
            for limit in 1...9 {
                var decoder = TextDecoder(encoding)
                var out = ByteBuffer()
                var at = 0
                while at < bytes.count {
                    let before = out.count
                    at += withSpan(bytes[at...]) {
                        decoder.decode($0, at: at, isLast: true, to: &out, until: limit)
                    }
                    // At most one character beyond the limit.
                    XCTAssertLessThan(out.count - before, limit + 4)
                    guard out.count > before else { return XCTFail("no progress: \(encoding)") }
                }
                XCTAssertEqual(out.span.text, whole.text, "\(encoding) limit \(limit)")
                XCTAssertEqual(decoder.malformed, whole.malformed)
                XCTAssertEqual(decoder.firstMalformed, whole.first)
            }
            for cut in 0...bytes.count {
                var decoder = TextDecoder(encoding)
                var out = ByteBuffer()
                let used = withSpan(bytes[..<cut]) {
                    decoder.decode($0, isLast: false, to: &out)
                }
                XCTAssertGreaterThan(used, cut - 4)
                withSpan(bytes[used...]) {
                    _ = decoder.decode($0, at: used, isLast: true, to: &out)
                }
                XCTAssertEqual(out.span.text, whole.text, "\(encoding) cut \(cut)")
                XCTAssertEqual(decoder.malformed, whole.malformed, "\(encoding) cut \(cut)")
                XCTAssertEqual(decoder.firstMalformed, whole.first, "\(encoding) cut \(cut)")
            }
        }
    }

    func testLimitOfNothing() {
        for encoding: TextEncoding in [.utf8, .latin1, .utf16BigEndian] {
            var decoder = TextDecoder(encoding)
            var out = ByteBuffer()
            let used = withSpan("ab".utf8) {
                decoder.decode($0, isLast: true, to: &out, until: 0)
            }
            XCTAssertEqual(used, 0)
            XCTAssertTrue(out.isEmpty)
        }
    }
}
