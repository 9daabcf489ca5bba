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

    /// With marks a place is found without reading what stands before it, and it is the same place:
    /// behind a mark, on it, in lines longer than the distance of marks, with CR and LF on both sides of
    /// one.
    func testMarks() throws {
        let encoding = EncodingDetection(encoding: .utf8, markLength: 0, reason: .wellFormed)
        let distance = LineMarks.distance
        let long = String(repeating: "ä", count: distance + 5)
        for line in ["a\r\n", "\r\n", "ab\n", "\r", "kürzer\r\n\n" + long + "\n"] {
            let bytes = Array(line.utf8)
            let times = 20 * distance / bytes.count + 1
            let text = Array(repeatElement(bytes, count: times).joined())
            let source = ByteSource.memory(text)
            let start = 7
            // Two chunks, as they are read: the second begins at a mark.
            var slices: [UInt32] = []
            for range in [start..<8 * distance, 8 * distance..<text.count] {
                let look = text.withUnsafeBufferPointer { buffer in
                    let all = ByteSpan(
                        start: buffer.baseAddress.unsafelyUnwrapped, count: buffer.count)
                    return SourceCensus.look(
                        at: all[range.lowerBound..<text.count], length: range.count,
                        start: range.lowerBound, isFirst: range.lowerBound == start,
                        isLast: range.upperBound == text.count)
                }
                XCTAssertNil(look.malformed)
                slices += look.marks
            }
            let head = text.withUnsafeBufferPointer { buffer in
                LineEnds(
                    ByteSpan(start: buffer.baseAddress.unsafelyUnwrapped, count: buffer.count),
                    count: start)
            }
            let marks = LineMarks(head: head.count, slices: slices)
            var offsets = [0, start, 3 * distance + 77, 3 * distance + 78, text.count]
            for mark in [1, 5, 8, 19] {
                for place in mark * distance - 3...mark * distance + 3 { offsets.append(place) }
            }
            offsets = offsets.filter { $0 == text.count || text[$0] & 0xC0 != 0x80 }
            // One at a time, so that each is looked for from a mark; then all together.
            let slow = try PlaceFinder.places(of: offsets, in: source, encoding: encoding)
            for offset in offsets {
                let found = try PlaceFinder.places(
                    of: [offset], in: source, encoding: encoding, isUTF8: true, marks: marks)
                XCTAssertEqual(found[offset], slow[offset], "\(line.prefix(9)), \(offset)")
            }
            let few = Array(offsets.suffix(5))
            let together = try PlaceFinder.places(
                of: few, in: source, encoding: encoding, isUTF8: true, marks: marks)
            for offset in few { XCTAssertEqual(together[offset], slow[offset]) }
        }
    }
}
