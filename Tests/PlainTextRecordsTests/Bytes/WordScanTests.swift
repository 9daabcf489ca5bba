import XCTest

@testable import PlainTextRecords

final class WordScanTests: XCTestCase {
    private func firstIndex(_ bytes: [UInt8], where fits: (UInt8) -> Bool) -> Int? {
        bytes.firstIndex(where: fits)
    }

    /// Words of bytes near the one looked for, where borrows could make false marks.
    func testLowestMarkIsExact() {
        var random = SeededGenerator(seed: 2)
        for pattern: UInt8 in [0, 10, 13, 34, 44, 59, 92, 124, 127, 128, 255] {
            let near: [UInt8] = [
                pattern, pattern ^ 1, pattern ^ 0x80, pattern &+ 1, pattern &- 1, 0, 0x1F, 0x20,
                0x7F, 0x80, 0xFF,
            ]
            for _ in 0..<2000 {
                let bytes = (0..<8).map { _ in random.pick(near) }
                let word = bytes.withUnsafeBufferPointer { buffer in
                    buffer.baseAddress.map { WordScan.word($0, 0) } ?? 0
                }
                let equal = WordScan.equal(word, WordScan.repeating(pattern))
                XCTAssertEqual(
                    equal == 0 ? nil : WordScan.index(equal),
                    firstIndex(bytes) { $0 == pattern }, "\(bytes)")
                let control = WordScan.control(word)
                XCTAssertEqual(
                    control == 0 ? nil : WordScan.index(control),
                    firstIndex(bytes) { $0 < 0x20 }, "\(bytes)")
            }
        }
    }

    func testCSVMarksAtEveryAlignment() {
        for alignment in 0...16 {
            for position in 0...24 {
                for mark: UInt8 in [44, 10, 13, 34] {
                    var bytes = [UInt8](repeating: 0xAC, count: 33)
                    bytes[position] = mark
                    // Another one behind it must not be taken for the first.
                    bytes[position + 3] = 44
                    let block = PaddedBlock(bytes, padding: 10, alignment: alignment)
                    let scanner = CSVScanner(
                        base: block.base, at: 0, end: block.count, delimiter: 44, isLast: true)
                    let pattern = WordScan.repeating(44)
                    XCTAssertEqual(scanner.stop(0, pattern), position)
                    XCTAssertEqual(scanner.quote(0), mark == 34 ? position : block.count)
                    withExtendedLifetime(block) {}
                }
            }
        }
    }

    /// A mark behind the end of the block must not be found.
    func testNoQuoteBehindTheEnd() {
        for count in 0...16 {
            let block = PaddedBlock([UInt8](repeating: 97, count: count), padding: 34)
            let scanner = CSVScanner(
                base: block.base, at: 0, end: count, delimiter: 44, isLast: true)
            XCTAssertEqual(scanner.quote(0), count)
            withExtendedLifetime(block) {}
        }
    }

    func testJSONStringsAtEveryAlignment() {
        for alignment in 0...16 {
            for length in 0...24 {
                let text = String(repeating: "x", count: length)
                let block = PaddedBlock("\"\(text)\",\"".utf8, alignment: alignment)
                var scanner = JSONScanner(base: block.base, at: 0, end: block.count)
                let cell = scanner.string()
                XCTAssertEqual(cell.map { [Int($0.start), $0.end] }, [1, 1 + length])
                XCTAssertEqual(cell?.kind, .text)
                XCTAssertEqual(scanner.at, length + 2)

                for bad in 0..<length {
                    var bytes = Array("\"\(text)\"".utf8)
                    bytes[1 + bad] = 0x1F
                    let block = PaddedBlock(bytes, alignment: alignment)
                    var scanner = JSONScanner(base: block.base, at: 0, end: block.count)
                    XCTAssertNil(scanner.string())
                    XCTAssertEqual(scanner.at, 1 + bad)
                    XCTAssertEqual(scanner.fault, .controlCharacter)
                    withExtendedLifetime(block) {}
                }
                withExtendedLifetime(block) {}
            }
        }
    }

    func testMalformedByteAtEveryAlignment() {
        for alignment in 0...16 {
            for length in 1...40 {
                for position in 0..<length {
                    var bytes = [UInt8](repeating: 0x61, count: length)
                    bytes[position] = 0xFF
                    let block = PaddedBlock(bytes, alignment: alignment)
                    XCTAssertEqual(UTF8Check.firstMalformed(in: block.span), position)
                    var census = ByteCensus()
                    census.add(block.span, isLast: true)
                    XCTAssertFalse(census.isASCII)
                    XCTAssertFalse(census.isUTF8)
                    withExtendedLifetime(block) {}
                }
            }
        }
    }

    /// Beside a count byte by byte, at lengths around a word and around the most words that are added up
    /// at a time.
    func testLineEnds() {
        var random = SystemRandomNumberGenerator()
        let bytes: [UInt8] = [10, 13, 9, 11, 12, 14, 138, 141, 0, 255, 65]
        for length in [0, 1, 7, 8, 9, 63, 64, 2032, 2039, 2040, 2041, 2048, 5000] {
            for isAll in [false, true] {
                var buffer = ByteBuffer(capacity: length + 16)
                var feeds = 0
                var returns = 0
                for _ in 0..<length {
                    let byte = isAll ? 10 : bytes[Int.random(in: 0..<bytes.count, using: &random)]
                    feeds += byte == 10 ? 1 : 0
                    returns += byte == 13 ? 1 : 0
                    buffer.append(byte)
                }
                let found = withExtendedLifetime(buffer) { buffer.span.countLineEnds() }
                XCTAssertEqual(found.feeds, feeds, "\(length)")
                XCTAssertEqual(found.returns, returns, "\(length)")
            }
        }
    }
}
