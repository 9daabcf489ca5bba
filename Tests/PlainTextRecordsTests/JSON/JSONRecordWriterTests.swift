import PlainTextRecords
import XCTest

final class JSONRecordWriterTests: XCTestCase {
    private func write(_ sample: Sample, indent: Int? = nil, lineTable: String? = nil) -> String {
        var writer = JSONRecordWriter(
            indent: indent, lineTable: lineTable, fields: Sample.fieldList)
        var sample = sample
        writer.append(&sample)
        return writer.out.span.text
    }

    private var full: Sample {
        var sample = Sample(id: "a", name: "Ä \"q\"\n/")
        sample.note = "x\r\ny"
        sample.day = Day("2018-01-31")
        sample.since = PartialDate("2018-04")
        sample.born = MonthOrYear("2009")
        sample.count = -7
        sample.amount = ExactDecimal("0.50")
        sample.isOpen = false
        sample.kind = "kita"
        sample.partners = ["b", "c"]
        sample.words = ["\u{1}", "z"]
        sample.sizes = [1, 2]
        return sample
    }

    func testCompactForm() {
        XCTAssertEqual(
            write(full),
            #"{"id":"a","name":"Ä \"q\"\n/","note":"x\r\ny","day":"2018-01-31","since":"2018-04","#
                + #""born":"2009","count":-7,"amount":0.5,"open":false,"kind":"kita","#
                + #""partners":["b","c"],"words":["\u0001","z"],"sizes":[1,2]}"#)
        XCTAssertEqual(write(Sample()), "{}")
    }

    func testIndentedForm() {
        var sample = Sample(id: "a", name: "n")
        sample.partners = ["b", "c"]
        sample.leftover["x y"] = "1"
        XCTAssertEqual(
            write(sample, indent: 2),
            """
            {
                  "id": "a",
                  "name": "n",
                  "partners": ["b", "c"],
                  "x y": "1"
                }
            """)
        XCTAssertEqual(write(Sample(), indent: 2), "{}")
    }

    func testJSONLines() {
        var sample = Sample(id: "a", name: "n")
        sample.leftover.entries = [
            Leftover.Entry(name: "table", text: "t"), Leftover.Entry(name: "$z", text: "u"),
            Leftover.Entry(name: "b", text: "v"),
        ]
        let line = write(sample, lineTable: "samples")
        XCTAssertEqual(
            line, #"{"table":"samples","id":"a","name":"n","$$z":"u","b":"v","$table":"t"}"#)
        let reading = TableReading<Sample>.json(Array(line.utf8), lineTable: "samples")
        XCTAssertEqual(
            reading.records[0].leftover.entries.map { "\($0.name)=\($0.text)" },
            ["$z=u", "b=v", "table=t"])
        XCTAssertEqual(write(Sample(), lineTable: "samples"), #"{"table":"samples"}"#)
    }

    func testRawTextsAndUnknownKeys() {
        var sample = Sample(id: "a", name: "n")
        sample.leftover.entries = [
            Leftover.Entry(name: "ü", text: "3"), Leftover.Entry(name: "day", text: "31.2."),
            Leftover.Entry(name: "zz", text: "\"q\""), Leftover.Entry(name: "Z", text: "1"),
            Leftover.Entry(name: "partners", text: "A|B"), Leftover.Entry(name: "leer", text: ""),
        ]
        XCTAssertEqual(
            write(sample),
            #"{"id":"a","name":"n","day":"31.2.","partners":"A|B","Z":"1","zz":"\"q\"","ü":"3"}"#)
        sample.day = Day("2018-02-01")
        sample.partners = ["c"]
        XCTAssertEqual(
            write(sample),
            #"{"id":"a","name":"n","day":"2018-02-01","partners":["c"],"#
                + #""Z":"1","zz":"\"q\"","ü":"3"}"#)
        var nameless = Sample()
        nameless.leftover["name"] = "kept"
        XCTAssertEqual(write(nameless), #"{"name":"kept"}"#)
    }

    /// An empty text is a missing value: it is left out, as CSV could not tell it either.
    func testEmptyTextsAreLeftOut() {
        var sample = Sample(id: "a", name: "")
        sample.note = ""
        sample.count = 1
        XCTAssertEqual(write(sample), #"{"id":"a","count":1}"#)
        sample = Sample()
        sample.note = ""
        XCTAssertEqual(write(sample, indent: 1), "{}")
    }

    func testWrittenRecordsReadBackEqual() {
        let sample = full
        for indent in [nil, 0, 3] {
            let text = "[" + write(sample, indent: indent) + "]"
            XCTAssertEqual(TableReading<Sample>.json(Array(text.utf8)).records, [sample])
        }
    }
}
