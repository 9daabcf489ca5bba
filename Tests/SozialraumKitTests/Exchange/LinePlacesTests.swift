import PlainTextRecords
import XCTest

@testable import SozialraumKit

final class LinePlacesTests: XCTestCase {
    /// A source that is shared among cores has the lines and columns that one thread counts byte by byte,
    /// wherever the border lies: in a line, behind a line end, between CR and LF, within a character.
    func testBordersOfShares() throws {
        let before = Parallel.workers
        defer { Parallel.workers = before }
        for text in ["\r\n", "aä\r\n", "\n\rü€"] {
            let bytes = Array(text.utf8)
            let times = ((8 << 20) + 4096) / bytes.count + 1
            let buffer = Array(repeatElement(bytes, count: times).joined())
            let source = ByteSource.memory(buffer)
            let encoding = EncodingDetection(encoding: .utf8, markLength: 0, reason: .wellFormed)
            for shift in 0..<2 {
                let last = (8 << 20) + 2049 + shift
                var offsets = [0, 1, 5000, last]
                // Around the borders of two and of three shares.
                for border in [last / 2, last / 3, last * 2 / 3] {
                    for place in border - 3...border + 3 { offsets.append(place) }
                }
                // Places are those of whole characters.
                offsets = offsets.filter { buffer[$0] & 0xC0 != 0x80 }
                Parallel.workers = 1
                let one = try PlaceFinder.places(
                    of: offsets, in: source, encoding: encoding, isUTF8: true)
                for workers in [2, 3] {
                    Parallel.workers = workers
                    let several = try PlaceFinder.places(
                        of: offsets, in: source, encoding: encoding, isUTF8: true)
                    XCTAssertEqual(several, one, "\(text.debugDescription), \(shift)")
                }
                if shift > 0 { continue }
                let slow = try PlaceFinder.places(of: offsets, in: source, encoding: encoding)
                XCTAssertEqual(one, slow, text.debugDescription)
            }
        }
    }
}
