import PlainTextRecords
import XCTest

@testable import SozialraumKit

final class TextBlockTests: XCTestCase {
    /// Offsets in the source are the same in whatever order they are asked for.
    func testOffsetsBackAndForth() throws {
        let windows: [UInt8] = [0x61, 0xE4, 0x80, 0x0A, 0xFC, 0x2C, 0x9F]
        let broken: [UInt8] = [0x61, 0xFF, 0xC3, 0xA4, 0xE2, 0x82, 0x0A, 0xF0, 0x9F, 0x98, 0x80]
        let wide: [UInt8] = [0x61, 0, 0xE4, 0, 0xAC, 0x20, 0x3D, 0xD8, 0x00, 0xDE, 0x0A, 0]
        let cases: [(encoding: TextEncoding, bytes: [UInt8])] = [
            (.windows1252, windows), (.latin1, windows), (.utf8, broken),
            (.utf16LittleEndian, wide),
        ]
        for (encoding, bytes) in cases {
            let all = Array(repeatElement(bytes, count: 30_000 / bytes.count).joined())
            let source = ByteSource.memory(all)
            func block() throws -> TextBlock {
                var block = TextBlock(source, encoding: encoding, isPlain: false)
                try block.load(0..<all.count)
                return block
            }
            let asked = try block()
            // Where characters begin.
            let indices = (0..<asked.count).filter { asked.text[$0] & 0xC0 != 0x80 }
            var expected: [Int: Int] = [:]
            for index in indices { expected[index] = asked.offset(of: index) }
            XCTAssertEqual(asked.offset(of: asked.count), all.count, "\(encoding)")
            // Beside a block that was asked nothing else.
            for index in stride(from: 0, to: indices.count, by: 997).map({ indices[$0] }) {
                XCTAssertEqual(try block().offset(of: index), expected[index], "\(encoding)")
            }
            var random = SystemRandomNumberGenerator()
            for index in indices.shuffled(using: &random).prefix(2000) {
                XCTAssertEqual(asked.offset(of: index), expected[index], "\(encoding) \(index)")
            }
        }
    }
}
