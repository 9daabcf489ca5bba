import PlainTextRecords
import XCTest

final class ByteBufferTests: XCTestCase {
    private func written(_ body: (inout ByteBuffer) -> Void) -> String {
        var buffer = ByteBuffer(capacity: 1)
        body(&buffer)
        return buffer.span.text
    }

    func testAppendingDecimals() {
        struct Number { let value: UInt64, width: Int }
        let cases: [Case<Number, String>] = [
            Case(Number(value: 0, width: 1), "0"),
            Case(Number(value: 9, width: 1), "9"),
            Case(Number(value: 10, width: 1), "10"),
            Case(Number(value: 5, width: 3), "005"),
            Case(Number(value: 1234, width: 3), "1234"),
            Case(Number(value: 9_999_999_999_999_999_999, width: 1), "9999999999999999999"),
            Case(Number(value: 10_000_000_000_000_000_000, width: 1), "10000000000000000000"),
            Case(Number(value: .max, width: 1), "18446744073709551615"),
            Case(Number(value: 1, width: 30), String(repeating: "0", count: 29) + "1"),
        ]
        check(cases) { number in
            written { $0.append(decimal: number.value, width: number.width) }
        }
        for number in 0...99 {
            let text = written { $0.appendTwoDigits(number) }
            XCTAssertEqual(text, number < 10 ? "0\(number)" : "\(number)")
        }
    }

    func testGrowing() {
        var buffer = ByteBuffer(capacity: 0)
        var expected: [UInt8] = []
        for index in 0..<5000 {
            let byte = UInt8(truncatingIfNeeded: index)
            buffer.append(byte)
            expected.append(byte)
            if index % 700 == 0 {
                buffer.append("Größe")
                expected += Array("Größe".utf8)
                buffer.append("|")
                expected.append(124)
            }
        }
        XCTAssertEqual(buffer.bytes, expected)
        XCTAssertEqual(buffer.count, expected.count)
        XCTAssertEqual(buffer[4999], expected[4999])
    }

    func testCuttingAndPadding() {
        var buffer = ByteBuffer()
        buffer.append("abcdef")
        buffer.truncate(to: 3)
        XCTAssertEqual(buffer.span.text, "abc")
        XCTAssertEqual(buffer.span(from: 1).text, "bc")
        buffer.pad(10)
        XCTAssertEqual(buffer.count, 3)
        XCTAssertEqual(buffer.span.start[3], 10)
        for index in 4..<68 { XCTAssertEqual(buffer.span.start[index], 0) }
        buffer.removeAll()
        XCTAssertTrue(buffer.isEmpty)
    }

    func testRoomAndAdvance() {
        var buffer = ByteBuffer()
        buffer.append("x")
        let room = buffer.room(for: 100_000)
        room[0] = UInt8(ascii: "y")
        XCTAssertEqual(buffer.count, 1)
        buffer.advance(by: 1)
        XCTAssertEqual(buffer.span.text, "xy")
    }

    func testSpans() {
        withSpan("abc|def".utf8) { span in
            XCTAssertTrue(span.equals("abc|def"))
            XCTAssertFalse(span.equals("abc|deg"))
            XCTAssertFalse(span.equals("abc"))
            XCTAssertTrue(span[0..<3].equals("abc"))
            XCTAssertTrue(span[0..<0].isEmpty)
            XCTAssertTrue(span.contains(124))
            XCTAssertFalse(span[0..<3].contains(124))
            "abc|def".withByteSpan { XCTAssertTrue(span.equals($0)) }
            "abc|dex".withByteSpan { XCTAssertFalse(span.equals($0)) }
        }
        XCTAssertEqual(ByteSpan(UnsafeBufferPointer(start: nil, count: 0)).text, "")
    }

    func testTwoDigits() {
        let cases: [Case<String, Int>] = [
            Case("00", 0), Case("09", 9), Case("42", 42), Case("99", 99), Case("/0", -1),
            Case("0/", -1), Case(":0", -1), Case("0:", -1), Case(" 1", -1), Case("1\u{0}", -1),
            Case("ä", -1), Case("-1", -1),
        ]
        check(cases) { text in withSpan(text.utf8) { $0.twoDigits(at: 0) } }
    }
}
