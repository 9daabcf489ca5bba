import Foundation
import PlainTextRecords
import XCTest

/// Records through Foundation's coders, against the readers of the library.
final class RecordCodableTests: XCTestCase {
    private var full: Sample {
        var sample = Sample(id: "a-1", name: "Ä \"q\"\n/😀\u{0}")
        sample.note = "x\r\ny"
        sample.day = Day("2018-01-31")
        sample.since = PartialDate("2018-04")
        sample.born = MonthOrYear("2009")
        sample.count = -9_007_199_254_740_991
        sample.amount = ExactDecimal("0.1")
        sample.isOpen = false
        sample.kind = "x-neu"
        sample.partners = ["b", "c"]
        sample.words = ["q r", "\u{1}"]
        sample.sizes = [1, 2]
        sample.leftover.entries = [
            Leftover.Entry(name: "Z", text: "1"), Leftover.Entry(name: "ü", text: "2"),
        ]
        return sample
    }

    func testRoundTrip() throws {
        var raw = Sample(id: "b", name: "m")
        raw.leftover.entries = [
            Leftover.Entry(name: "day", text: "31.2."), Leftover.Entry(name: "partners", text: "A"),
            Leftover.Entry(name: "zz", text: "u"),
        ]
        let samples = [full, Sample(id: "c", name: "n"), raw, Sample()]
        let data = try JSONEncoder().encode(samples)
        XCTAssertEqual(try JSONDecoder().decode([Sample].self, from: data), samples)
        // The reader of the library takes what the coder wrote; only the order is not told.
        let reading = TableReading<Sample>.json(Array(data))
        XCTAssertEqual(reading.records.map(sorted), samples.map(sorted))
    }

    private func sorted(_ sample: Sample) -> Sample {
        var copy = sample
        copy.leftover.entries.sort { $0.name < $1.name }
        return copy
    }

    func testEncodedForm() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var sample = full
        sample.name = "n"
        sample.words = []
        sample.note = ""
        XCTAssertEqual(
            String(decoding: try encoder.encode(sample), as: UTF8.self),
            #"{"Z":"1","amount":0.1,"born":"2009","count":-9007199254740991,"day":"2018-01-31","#
                + #""id":"a-1","kind":"x-neu","name":"n","open":false,"partners":["b","c"],"#
                + #""since":"2018-04","sizes":["1","2"],"ü":"2"}"#)
        sample = Sample(id: "a", name: "n")
        sample.leftover["day"] = "31.2."
        XCTAssertEqual(
            String(decoding: try encoder.encode(sample), as: UTF8.self),
            #"{"day":"31.2.","id":"a","name":"n"}"#)
        sample.day = Day("2018-02-28")
        XCTAssertEqual(
            String(decoding: try encoder.encode(sample), as: UTF8.self),
            #"{"day":"2018-02-28","id":"a","name":"n"}"#)
    }

    /// Both readers give the same records, values, raw texts and leftover.
    func testAgainstJSONRows() throws {
        let objects = [
            #"{"id":"a","name":"n","day":"2018-01-31","count":12,"amount":1.50,"open":true}"#,
            #"{"id":"A B","name":"","day":"2018-02-30","count":1.5,"amount":"1,5","open":"ja"}"#,
            #"{"count":"12","amount":1e3,"open":"false","kind":1,"name":12,"id":true}"#,
            #"{"id":null,"name":null,"day":null,"partners":null,"words":[],"sizes":""}"#,
            #"{"partners":["a","b"],"words":["x y","z"],"sizes":[1,"2",3.0]}"#,
            #"{"partners":"a|b","words":"x|y","sizes":"1|2"}"#,
            #"{"partners":["a","B C"],"words":["a|b"],"sizes":[1,null]}"#,
            #"{"partners":["a",["b"]],"words":[""],"sizes":[{"a":1}]}"#,
            #"{"partners":"a||b","words":[1,true],"sizes":"1|x"}"#,
            #"{"partners":true,"words":12,"sizes":3}"#,
            #"{"words":"a|\u0301b","note":"'\u0301"}"#,
            #"{"partners":{"a":1},"day":["2018-01-31"],"note":{"a":[1,{"b":null}]}}"#,
            #"{"A":12,"b":true,"c":null,"d":[],"e":"","f":[1,"x"],"g":{"h":false},"i":0.5}"#,
            #"{"name":"\u00e4\ud83d\ude00\n","note":"\"\\\/","zz":"\t"}"#,
            #"{"since":"2018","born":"2009-05-01","day":20180131,"kind":"Kita"}"#,
            "{}",
        ]
        for object in objects {
            let bytes = Array("[\(object)]".utf8)
            let decoded = try JSONDecoder().decode([Sample].self, from: Data(bytes))
            let read = TableReading<Sample>.json(bytes).records
            XCTAssertEqual(decoded, read, object)
            XCTAssertEqual(decoded[0].raw.columns, read[0].raw.columns, object)
        }
    }

    func testRawTextsAndLeftover() throws {
        let text = #"{"zz":1,"day":"31.2.","A":{"b":[true]},"id":"a","partners":["B"]}"#
        let sample = try JSONDecoder().decode(Sample.self, from: Data(text.utf8))
        XCTAssertEqual(sample.raw["day"], "31.2.")
        XCTAssertEqual(sample.raw["partners"], "B")
        // Raw texts in the order of the fields, then unknown keys by name.
        XCTAssertEqual(
            sample.leftover.entries.map { "\($0.name)=\($0.text)" },
            ["day=31.2.", "partners=B", #"A={"b":[true]}"#, "zz=1"])
    }

    func testWhatIsNoObject() {
        for text in ["[]", "12", "\"x\"", "[1]"] {
            XCTAssertThrowsError(
                try JSONDecoder().decode(Sample.self, from: Data(text.utf8)), text
            ) { XCTAssertTrue($0 is DecodingError) }
        }
    }

    func testDecimals() throws {
        for text in ["0.1", "0.000000000000001", "123456789012.345", "-999999999999999", "1e14"] {
            let json = Data("{\"amount\":\(text)}".utf8)
            let sample = try JSONDecoder().decode(Sample.self, from: json)
            XCTAssertEqual(sample.amount, ExactDecimal(text), text)
            let again = try JSONDecoder().decode(
                Sample.self, from: try JSONEncoder().encode(sample))
            XCTAssertEqual(again.amount, ExactDecimal(text), text)
        }
    }
}
