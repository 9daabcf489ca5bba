import PlainTextRecords
import XCTest

final class LeftoverTests: XCTestCase {
    func testEntries() {
        var leftover = Leftover()
        XCTAssertTrue(leftover.isEmpty)
        XCTAssertEqual(leftover.entries, [])
        XCTAssertNil(leftover["a"])
        leftover["a"] = nil
        XCTAssertTrue(leftover.isEmpty)
        leftover["b"] = "1"
        leftover["a"] = "2"
        leftover["b"] = "3"
        XCTAssertEqual(leftover.entries.map { "\($0.name)=\($0.text)" }, ["b=3", "a=2"])
        XCTAssertEqual(leftover["a"], "2")
        leftover["b"] = nil
        XCTAssertEqual(leftover.entries.map(\.name), ["a"])
        leftover["a"] = nil
        XCTAssertTrue(leftover.isEmpty)
        leftover.entries = []
        XCTAssertTrue(leftover.isEmpty)
    }

    func testCopiesAreValues() {
        var first = Leftover()
        first["a"] = "1"
        var second = first
        second["a"] = "2"
        XCTAssertEqual(first["a"], "1")
        XCTAssertNotEqual(first, second)
        second["a"] = "1"
        XCTAssertEqual(first, second)
        XCTAssertEqual(first.hashValue, second.hashValue)
        XCTAssertNotEqual(first, Leftover())
        XCTAssertEqual(Leftover(), Leftover())
    }

    /// Names are compared byte for byte, not by meaning.
    func testExactNames() {
        var leftover = Leftover()
        leftover["\u{E4}"] = "1"
        leftover["a\u{308}"] = "2"
        XCTAssertEqual(leftover.entries.map(\.text), ["1", "2"])
        XCTAssertEqual(leftover["a\u{308}"], "2")
        XCTAssertNotEqual(ExactName("\u{E4}"), ExactName("a\u{308}"))
        XCTAssertEqual(ExactName("ä"), ExactName("ä"))
        XCTAssertTrue("a\u{308}".precedes("\u{E4}"))
        XCTAssertFalse("b".precedes("b"))
    }

    /// The raw text of a value stands until the property is set.
    func testRawTexts() {
        let text = """
            id,name,day,count,open,partners,zz
            A B,n,31.2.2018,viele,ja,a|B,u
            """
        var sample = TableReading<Sample>.csv(Array(text.utf8)).records[0]
        XCTAssertEqual(sample.raw["day"], "31.2.2018")
        XCTAssertEqual(sample.raw["id"], "A B")
        XCTAssertEqual(sample.raw["partners"], "a|B")
        XCTAssertNil(sample.raw["name"])
        // An unknown column is no raw text of a value.
        XCTAssertNil(sample.raw["zz"])
        XCTAssertNil(sample.raw["no such column"])
        XCTAssertEqual(sample.raw.columns, ["id", "day", "count", "open", "partners"])

        sample.day = Day("2018-02-28")
        XCTAssertNil(sample.raw["day"])
        sample.id = "a"
        sample.partners = ["a"]
        sample.isOpen = false
        XCTAssertEqual(sample.raw.columns, ["count"])
        XCTAssertEqual(sample.leftover["zz"], "u")
        XCTAssertEqual(Sample().raw.columns, [])
    }

    /// A record that is filled again keeps nothing of the row before.
    func testFillingAgain() {
        let text = Array("id,name,day,zz\na,n,x,u\nb,m,,\n".utf8)
        let records = TableReading<Sample>.csv(text).records
        XCTAssertEqual(records[0].leftover.entries.map(\.name), ["day", "zz"])
        XCTAssertTrue(records[1].leftover.isEmpty)
    }
}
