import PlainTextRecords
import XCTest

/// Whatever the bytes are: no crash, a table with rows of one length, the same result each time.
final class TableFuzzTests: XCTestCase {
    func testAnyBytes() {
        var random = Random(seed: 20_260_101)
        let pieces: [[UInt8]] = [
            Array(",".utf8), Array(";".utf8), Array("\"".utf8), Array("'".utf8), Array("\\".utf8),
            [10], [13], [13, 10], [9], [0], [0xC3], [0xA4], [0xEF, 0xBB, 0xBF], Array("a".utf8),
            Array("Träger".utf8), Array("12,5".utf8), Array("01.02.2018".utf8), Array(" ".utf8),
            Array("\"\"".utf8), Array("sep=;\n".utf8), Array("Summe".utf8), Array("§".utf8),
            Array("#".utf8), Array("% ".utf8), Array("  ".utf8), Array("::".utf8), [1], [26],
        ]
        for _ in 0..<4_000 {
            var bytes: [UInt8] = []
            for _ in 0..<(random.next() % 60) {
                bytes += pieces[Int(random.next() % UInt64(pieces.count))]
            }
            check(bytes)
        }
    }

    func testMutatedTables() {
        var random = Random(seed: 7)
        let clean = CleanTable.samples.map { Array(CleanTable.text($0.all).utf8) }
        for index in 0..<400 {
            var bytes = clean[index % clean.count]
            for _ in 0..<(1 + random.next() % 6) {
                let at = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 4 {
                case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.remove(at: at)
                case 2: bytes.insert([34, 44, 10, 59, 92][Int(random.next() % 5)], at: at)
                default: bytes = Array(bytes[..<max(at, 1)])
                }
            }
            check(bytes)
        }
    }

    private func check(_ bytes: [UInt8], file: StaticString = #filePath, line: UInt = #line) {
        let found = Inspected(bytes)
        let widths = Set(found.rows.map(\.count))
        XCTAssertLessThanOrEqual(widths.count, 1, "\(bytes)", file: file, line: line)
        XCTAssertEqual(found.csv, Inspected(bytes).csv, file: file, line: line)
        if let table = found.table {
            XCTAssertEqual(
                max(found.rows.count - 1, 0), found.rows.isEmpty ? 0 : table.rowCount, "\(bytes)",
                file: file, line: line)
        }
    }

    /// SplitMix64.
    private struct Random {
        var state: UInt64
        init(seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
