import XCTest

@testable import PlainTextRecords

/// Measuring passes over plain rows, and finds the same widest row as writing does.
final class PlainRowsTests: XCTestCase {
    /// Of all cuts of a text: how many bytes are used, and how wide the widest row is.
    private func check(_ text: String, _ dialect: TableDialect, usual: Int, width: Int) {
        var plan = TableCleaner.Plan(
            TableInspector().inspect(ByteBuffer(padded: "a;b\n1;2\n").span, ForeignEncoding([])),
            table: 0)
        plan.dialect = dialect
        (plan.usual, plan.width, plan.skippedRows, plan.rows) = (usual, width, 0, .max)
        plan.repeated = []
        for length in 0...text.utf8.count {
            var buffer = ByteBuffer(capacity: length + 80)
            for byte in text.utf8.prefix(length) { buffer.append(byte) }
            buffer.pad(0)
            for isLast in [true, false] {
                var (one, two) = (TableCleaner(plan, writes: false), TableCleaner(plan))
                var (nothing, out) = (ByteBuffer(), ByteBuffer())
                let used = withExtendedLifetime(buffer) {
                    (
                        one.add(buffer.span, isLast: isLast, to: &nothing),
                        two.add(buffer.span, isLast: isLast, to: &out)
                    )
                }
                XCTAssertEqual(used.0, used.1, "\(text.prefix(length).debugDescription)")
                XCTAssertEqual(one.widest, two.widest, "\(text.prefix(length).debugDescription)")
            }
        }
    }

    func testRowsOfAllKinds() {
        let pieces = [
            "a;b;c\n", "abcdefgh;ijklmnopq;rstuvwxyz0123\n", ";;\r\n", "a;b\n", "a;b;c;d\n",
            "\"x;y\";b;c\n", "\"x\ny\";b;c\r\n", "a;b;c\r", "\n", "a;b\"c;d\n", "ä;ö;ü\n",
            "\"x\ny;z;a;b;c\n", "a,b,c\n", "a;b;c;;;\n",
        ]
        let dialects = [
            TableDialect(";"), TableDialect(";", quote: nil), TableDialect(";", quote: 39),
            TableDialect(";", quote: 34, escape: 92), TableDialect(","),
        ]
        for (number, dialect) in dialects.enumerated() {
            for first in pieces.indices {
                for second in pieces.indices {
                    let text = pieces[first] + pieces[second] + pieces[(first + number) % 3]
                    check(text, dialect, usual: 3, width: 3)
                    if number == 0 { check(text, dialect, usual: 3, width: 2) }
                }
            }
        }
    }
}

extension ByteBuffer {
    fileprivate init(padded text: String) {
        self.init(capacity: text.utf8.count + 80)
        append(text)
        pad(0)
    }
}
