import PlainTextRecords
import XCTest

final class FieldListTests: XCTestCase {
    func testFields() {
        let list = Sample.fieldList
        XCTAssertEqual(
            list.names,
            [
                "id", "name", "note", "day", "since", "born", "count", "amount", "open", "kind",
                "partners", "words", "sizes",
            ])
        XCTAssertEqual(list.count, 13)
        XCTAssertEqual(list.index(of: "day"), 3)
        XCTAssertNil(list.index(of: "Day"))
        XCTAssertEqual(list.key.map(\.name), ["id"])
        XCTAssertEqual(list.requiredBits, 0b11)
        XCTAssertEqual(
            list.fields.map(\.need),
            [.key, .required] + Array(repeating: .optional, count: 8)
                + Array(repeating: .list, count: 3))
        XCTAssertEqual(list.fields.map(\.isRequired).filter { $0 }.count, 2)
        let amount = list.fields[7]
        XCTAssertEqual(amount.shape, .number)
        XCTAssertEqual(amount.schema.kind, "decimal")
        XCTAssertFalse(amount.isFreeText)
        XCTAssertEqual([amount.noteDE, amount.noteEN], ["Betrag", "amount"])
        XCTAssertTrue(list.fields[1].isFreeText)
        XCTAssertEqual(list.fields[10].schema.references, "samples")
    }

    func testColumnNames() {
        var names = ColumnNames()
        let claimed = ["a", "b", "a", "", "a", "", "#4", "a#2", "\u{E4}", "a\u{308}"]
            .enumerated().map {
                names.claim($1, position: $0 + 1)
            }
        XCTAssertEqual(claimed, ["a", "b", "a#2", "#4", "a#3", "#6", "#4#2", "a#2#2", "ä", "ä"])
        XCTAssertEqual(claimed.last.map { Array($0.utf8) }, Array("a\u{308}".utf8))
    }

    func testUsedFields() {
        var used = UsedFields()
        var sample = Sample(id: "a", name: "")
        sample.count = 0
        used.add(&sample)
        XCTAssertEqual(used.bits, Sample.bit("id") | Sample.bit("count"))
        var other = Sample()
        other.sizes = [1]
        used.add(&other)
        XCTAssertEqual(used.bits, Sample.bit("id") | Sample.bit("count") | Sample.bit("sizes"))
    }
}
