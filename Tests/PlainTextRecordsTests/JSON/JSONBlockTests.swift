import PlainTextRecords
import XCTest

/// Blocks that end inside a record, at every byte.
final class JSONBlockTests: XCTestCase {
    private let document = Array(
        #"""
        [ {"id":"a","name":"Gr\u00fc\u00dfe \ud83d\ude00 \"\\ \n end","day":"2018-01-31","count":12},
          {"count": 1e3, "amount":-1.50, "open" : true, "partners":["b", "c"], "x\ty":[1, {"z":null}]} ,
          12345 , "te\nxt", {"id":"b","id":"c","words":["ä","\u00e4"],"sizes":[10,20]},{ }, null,
          {"id":"d","note":"a long plain text that is longer than a few words","unknown":false} ]
        """#.utf8)

    func testEveryCut() {
        let whole = TableReading<Sample>.json(document)
        XCTAssertEqual(
            whole.records.map(\.id.text), ["a", "", "", "", "b", "", "", "d"])
        XCTAssertEqual(whole.steps, [.end])
        XCTAssertEqual(whole.records[0].name, "Grüße 😀 \"\\ \n end")
        for cut in 1...document.count {
            let reading = TableReading<Sample>.json(document, cuts: [cut])
            XCTAssertEqual(reading.records, whole.records, "cut at \(cut)")
            XCTAssertEqual(
                reading.problems.map(\.mistyped), whole.problems.map(\.mistyped), "cut at \(cut)")
            XCTAssertNotEqual(reading.steps[0], .broken, "cut at \(cut)")
            XCTAssertEqual(reading.steps.last, .end, "cut at \(cut)")
        }
    }

    func testEveryPairOfCuts() {
        let text = Array(#"[{"id":"a","name":"\u00e4"},7,{"id":"b"}]"#.utf8)
        let whole = TableReading<Sample>.json(text)
        XCTAssertEqual(whole.records.count, 3)
        for first in 1...text.count {
            for second in first...text.count {
                let reading = TableReading<Sample>.json(text, cuts: [first, second])
                XCTAssertEqual(reading.records, whole.records, "cuts \(first), \(second)")
            }
        }
    }

    func testEveryCutOfLines() {
        let lines = Array(
            (#"{"table":"samples","id":"a","name":"\ud83d\ude00"}"# + "\n"
                + #"{"id":"b","table":"samples","count":-1.5e1}"# + "\r\n\n"
                + #"{"table":"samples","id":"c","zz":"\u0022"}"# + "\n").utf8)
        let whole = TableReading<Sample>.json(lines, lineTable: "samples")
        XCTAssertEqual(whole.records.map(\.id.text), ["a", "b", "c"])
        for cut in 0...lines.count {
            // A line is complete only with its line end; the caller cuts there.
            guard cut == 0 || lines[cut - 1] == 10 || lines[cut - 1] == 13 else { continue }
            let reading = TableReading<Sample>.json(lines, lineTable: "samples", cuts: [cut])
            XCTAssertEqual(reading.records, whole.records, "cut at \(cut)")
        }
    }

    /// A document that ends too early asks for more, wherever it ends.
    func testUnfinishedDocuments() {
        for cut in 1..<document.count - 1 {
            let reading = TableReading<Sample>.json(Array(document[..<cut]))
            // Between two records the block is simply read to its end.
            let isBetween = reading.steps == [.end]
            XCTAssertTrue(isBetween || reading.steps == [.incomplete], "cut at \(cut)")
            if isBetween { XCTAssertEqual(reading.at, cut) }
        }
    }
}
