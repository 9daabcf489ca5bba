import PlainTextRecords
import XCTest

/// Every short text of the characters that matter, against a reader written the plain way, and cut
/// into two blocks at every byte.
final class CSVBlockTests: XCTestCase {
    private static let alphabet = Array("a,\"\n\r".utf8)

    /// Calls `body` with every text up to a length.
    private func forEachText(upTo length: Int, _ body: ([UInt8]) -> Void) {
        var texts: [[UInt8]] = [[]]
        for _ in 0..<length {
            texts = texts.flatMap { text in Self.alphabet.map { text + [$0] } }
            for text in texts { body(text) }
        }
    }

    func testEveryShortText() {
        forEachText(upTo: 6) { text in
            let rows = scan(text, cuts: [])
            if rows != plainRows(text) {
                XCTFail("\(String(decoding: text, as: UTF8.self).debugDescription): \(rows)")
            }
        }
    }

    func testEveryCutOfEveryShortText() {
        forEachText(upTo: 5) { text in
            let rows = scan(text, cuts: [])
            for cut in 0...text.count where scan(text, cuts: [cut]) != rows {
                XCTFail("\(String(decoding: text, as: UTF8.self).debugDescription) at \(cut)")
            }
        }
    }

    func testEveryCutOfALongText() {
        let text = Array(
            """
            id,name\r\n1,"Grüße, ""Welt""\r\nund mehr"\r\n2,plain\n\n3,"x"y,z\r4,"never closed,
            5,😀\n"6","",7\n8
            """.utf8)
        let rows = scan(text, cuts: [])
        XCTAssertEqual(rows.map(\.count), [2, 2, 2, 1, 3, 2, 2, 3, 1])
        for cut in 0...text.count {
            XCTAssertEqual(scan(text, cuts: [cut]), rows, "cut at \(cut)")
            XCTAssertEqual(scan(text, cuts: [cut / 2, cut]), rows, "cut at \(cut / 2), \(cut)")
        }
    }

    /// A block that ends inside a row tells so, and leaves the row to the next.
    func testIncompleteRows() {
        let text = Array("a,b\r\nc,\"d\"\"\ne\"\nf".utf8)
        // Where a row may end: behind its line end; a CR alone may have its LF in the next block.
        let complete: [Int: Int] = [0: 0, 5: 5, 15: 15]
        for cut in 0..<text.count {
            let block = PaddedBlock(text[..<cut], padding: 10)
            var scanner = CSVScanner(
                base: block.base, at: 0, end: cut, delimiter: 44, isLast: false)
            while scanner.at < cut, scanner.texts() != nil {}
            let expected = complete[cut] ?? complete.keys.filter { $0 < cut }.max()
            XCTAssertEqual(scanner.at, expected, "cut at \(cut)")
            withExtendedLifetime(block) {}
        }
    }

    private func scan(_ text: [UInt8], cuts: [Int]) -> [[String]] {
        var rows: [[String]] = []
        var at = 0
        for (index, end) in (cuts + [text.count]).enumerated() {
            let block = PaddedBlock(text[..<end], padding: 10)
            var scanner = CSVScanner(
                base: block.base, at: at, end: end, delimiter: 44, isLast: index == cuts.count)
            while scanner.at < end, let row = scanner.texts() { rows.append(row) }
            at = scanner.at
            withExtendedLifetime(block) {}
        }
        return rows
    }

    // MARK: The plain way

    private func plainRows(_ text: [UInt8]) -> [[String]] {
        var rows: [[String]] = []
        var at = 0
        while at < text.count {
            var row: [String] = []
            while true {
                row.append(plainCell(text, &at))
                if at < text.count, text[at] == 44 { at += 1 } else { break }
            }
            rows.append(row)
            if at < text.count {
                at += text[at] == 13 && at + 1 < text.count && text[at + 1] == 10 ? 2 : 1
            }
        }
        return rows
    }

    private func plainCell(_ text: [UInt8], _ at: inout Int) -> String {
        func index(from start: Int, of marks: [UInt8]) -> Int {
            text[start...].firstIndex { marks.contains($0) } ?? text.count
        }
        let start = at
        guard start < text.count, text[start] == 34 else {
            at = index(from: start, of: [44, 10, 13])
            return String(decoding: text[start..<at], as: UTF8.self)
        }
        var value: [UInt8] = []
        var place = start + 1
        while place < text.count {
            if text[place] != 34 {
                value.append(text[place])
                place += 1
            } else if place + 1 < text.count, text[place + 1] == 34 {
                value.append(34)
                place += 2
            } else {
                break
            }
        }
        if place < text.count, place + 1 == text.count || [44, 10, 13].contains(text[place + 1]) {
            at = place + 1
            return String(decoding: value, as: UTF8.self)
        }
        // It does not close well: the raw text, up to the end of its line at most.
        let lineEnd = index(from: start, of: [10, 13])
        at = place < lineEnd ? index(from: place + 1, of: [44, 10, 13]) : lineEnd
        return String(decoding: text[start..<at], as: UTF8.self)
    }
}
