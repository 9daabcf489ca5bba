import PlainTextRecords
import XCTest

final class EncodingDetectionTests: XCTestCase {
    private func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit -> [UInt8] in
            let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
            return littleEndian ? pair : pair.reversed()
        }
    }

    func testDetection() {
        typealias Found = EncodingDetection
        let ascii = Found(encoding: .utf8, markLength: 0, reason: .ascii)
        let utf8 = Found(encoding: .utf8, markLength: 0, reason: .wellFormed)
        let windows = Found(encoding: .windows1252, markLength: 0, reason: .notUTF8)
        let latin = Found(encoding: .latin1, markLength: 0, reason: .undefinedInWindows1252)
        let little = Found(encoding: .utf16LittleEndian, markLength: 0, reason: .nulPattern)
        let big = Found(encoding: .utf16BigEndian, markLength: 0, reason: .nulPattern)
        let text = "id;name\r\na;Träger\r\n"
        let cases: [Case<[UInt8], EncodingDetection>] = [
            Case([], ascii),
            Case(Array("a,b\n".utf8), ascii),
            Case(Array(text.utf8), utf8),
            Case(Array("😀".utf8), utf8),
            Case([0xEF, 0xBB], Found(encoding: .windows1252, markLength: 0, reason: .notUTF8)),
            Case(
                [0xEF, 0xBB, 0xBF], Found(encoding: .utf8, markLength: 3, reason: .byteOrderMark)),
            Case(
                [0xFF, 0xFE, 0x61, 0],
                Found(encoding: .utf16LittleEndian, markLength: 2, reason: .byteOrderMark)),
            Case(
                [0xFE, 0xFF, 0, 0x61],
                Found(encoding: .utf16BigEndian, markLength: 2, reason: .byteOrderMark)),
            Case(utf16(text, littleEndian: true), little),
            Case(utf16(text, littleEndian: false), big),
            Case([0x61, 0], little),
            Case([0, 0x61], big),
            Case([0, 0], ascii),
            Case([0x0A, 0, 0x20, 0], ascii),
            Case([0x47, 0x72, 0xFC, 0xDF, 0x65], windows),
            Case([0x80], windows),
            Case([0x61, 0x81], latin),
            Case([0x8D], latin),
            Case([0x8F], latin),
            Case([0x90], latin),
            Case([0x9D], latin),
            // Undefined there, but well-formed UTF-8.
            Case([0xC2, 0x81], utf8),
            // One NUL makes no UTF-16.
            Case(Array("abcdefgh\u{0}ijkl".utf8), ascii),
        ]
        check(cases) { bytes in withSpan(bytes) { EncodingDetection.detect($0) } }
    }

    func testUnitLengths() {
        XCTAssertEqual(
            [TextEncoding.utf8, .latin1, .windows1252].map(\.unitLength), [1, 1, 1])
        XCTAssertEqual(
            [TextEncoding.utf16LittleEndian, .utf16BigEndian].map(\.unitLength), [2, 2])
    }

    /// A census in two blocks, the cut character handed in again, tells the same.
    func testCensusInBlocks() {
        let texts: [[UInt8]] = [
            Array("abc".utf8), Array("aä€😀".utf8), [0x61, 0xE4, 0x62], [0x61, 0xF0, 0x9F, 0x98],
            [0xE4, 0x81], [0xC3],
        ]
        for bytes in texts {
            let whole = withSpan(bytes) { EncodingDetection.detect($0) }
            for cut in 0...bytes.count {
                var first = ByteCensus()
                var second = ByteCensus()
                let left = withSpan(bytes[..<cut]) { first.add($0, isLast: false) }
                withSpan(bytes[(cut - left)...]) { _ = second.add($0, isLast: true) }
                first.merge(second)
                if !first.isUTF8 { withSpan(bytes) { first.addAgain($0) } }
                XCTAssertEqual(first.detection, whole, "\(bytes) cut at \(cut)")
            }
        }
    }

    func testPartsMerge() {
        var windows = ByteCensus()
        withSpan([0xE4, 0x61]) { _ = windows.add($0, isLast: true) }
        var other = ByteCensus()
        withSpan([0x81, 0x61]) {
            _ = other.add($0, isLast: true)
            other.addAgain($0)
        }
        XCTAssertEqual(windows.detection.encoding, .windows1252)
        windows.merge(other)
        XCTAssertEqual(windows.detection.encoding, .latin1)
    }
}
