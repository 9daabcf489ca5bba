import Foundation
import XCTest

/// Broken JSON is refused with its place, and nothing is written.
final class BrokenJSONTests: CommandLineTestCase {
    private static let document = #"""
        {"format":"sozialraum","q":[1,-2.5e3,true,null,{"a":"b\u00e4\ud83d\ude00"}],
        "traeger":[{"id":"a","name":"x\ty","u":[1,{"b":2}]},{"id":"b"}],"zz":[{"a":"1"},5]}
        """#

    private func checkRefused(_ bytes: Data, ending: String = ".json", line: UInt = #line) throws {
        let input = try put(bytes, "in" + ending)
        let output = path("out.json")
        let result = try sozialraum(
            ["convert", input, "--to", "json", "--output", output], line: line)
        let text = String(decoding: bytes, as: UTF8.self)
        XCTAssertEqual(result.status, 3, text, line: line)
        XCTAssertEqual(result.errorLines.count, 1, text, line: line)
        let place = result.errors.range(of: #"in\.jsonl?:\d+:\d+: "#, options: .regularExpression)
        XCTAssertNotNil(place, "\(text): \(result.errors)", line: line)
        XCTAssertFalse(FileManager.default.fileExists(atPath: output), text, line: line)
        XCTAssertEqual(contents(root).count, 1, text, line: line)
    }

    func testCutAtEveryByte() throws {
        let bytes = Data(Self.document.utf8)
        for count in 0..<bytes.count - 1 { try checkRefused(bytes.prefix(count)) }
    }

    func testFaults() throws {
        let faults = [
            #"{"a":1,}"#, #"{"a":[1,]}"#, #"{"faelle":[{},]}"#, #"{"faelle":[,{}]}"#, "{,}",
            #"{"a" 1}"#, #"{"a":1 "b":2}"#, #"{'a':1}"#, #"{a:1}"#, #"{"a":01}"#, #"{"a":+1}"#,
            #"{"a":1.}"#, #"{"a":.5}"#, #"{"a":1e}"#, #"{"a":NaN}"#, #"{"a":tru}"#, "{}{}", "{} x",
            #"{"a":"\x"}"#, #"{"a":"\u12"}"#, #"{"a":"\ud800"}"#, #"{"a":"\udc00\ud800"}"#,
            "{\"a\":\"\n\"}", "{\"a\":\"\u{1}\"}", "// x\n{}", #"{"a":1/*x*/}"#, #"{"a":"}"#,
            #"{"faelle":[{"id":"a"} {"id":"b"}]}"#, #"{"faelle":[{"id":"a",}]}"#,
            #"{"faelle":[{"id"}]}"#, #"{"faelle":{"id":"a"}"#, "]", "[[[[",
            "{\"a\":" + String(repeating: "[", count: 100_000),
            "{\"faelle\":[{\"id\":" + String(repeating: "{\"a\":", count: 100_000),
        ]
        for fault in faults { try checkRefused(Data(fault.utf8)) }
        try checkRefused(Data("{\"a\":\"".utf8) + Data([0xFF]) + Data("\"}".utf8))
        try checkRefused(Data("{\"a\":\"".utf8) + Data([0xED, 0xA0, 0x80]) + Data("\"}".utf8))
        try checkRefused(try XCTUnwrap("{}".data(using: .utf16LittleEndian)))
        try checkRefused(Data([0xFF, 0xFE, 0x7B, 0, 0x7D, 0]))
    }

    func testFaultsInLines() throws {
        for fault in ["{\"table\":\"traeger\"} x", "{\"table\":\"traeger\",}", "{\"table\":", "}"] {
            try checkRefused(Data("{\"x\":1}\n\(fault)\n{}\n".utf8), ending: ".jsonl")
        }
    }

    func testThePlaceIsThatOfTheFault() throws {
        let places = [
            ("{\"a\":1,\n  \"b\":x}", "2:7"), ("{\"a\":\"ä😀\",x}", "1:11"), ("{\r\n\r,", "3:1"),
            ("{\"faelle\":[{\"id\":\"a\"},\n{\"id\":]}", "2:7"), ("{\n", "2:1"),
            ("\u{feff}{x", "1:2"),
        ]
        for (text, place) in places {
            let input = try put(text, "in.json")
            let result = try sozialraum(["convert", input, "--to", "json", "--output", "-"])
            XCTAssertTrue(result.errors.contains("in.json:\(place): "), "\(text) \(result.errors)")
        }
    }

    func testAnOlderOutputStays() throws {
        let input = try put("{\"faelle\":[{\"id\":\"a\"},", "in.json")
        for form in Form.all {
            let output = path("out-\(form.name)" + form.ending)
            try convert(try put(Sample.document, "good.json"), to: form.name, output)
            let before = contents(output)
            let result = try sozialraum(
                ["convert", input, "--to", form.name, "--output", output])
            XCTAssertEqual(result.status, 3)
            XCTAssertEqual(contents(output), before, form.name)
        }
    }
}
