import PlainTextRecords
import XCTest

final class JSONValueTests: XCTestCase {
    private func parse(_ text: String) throws -> JSONValue { try JSONValue(parsing: text.utf8) }

    func testScalars() {
        let cases: [Case<String, JSONValue>] = [
            Case("null", .null),
            Case("true", .boolean(true)),
            Case(" false ", .boolean(false)),
            Case("\"\"", .string("")),
            Case("\"ä\"", .string("ä")),
            Case("[]", .array([])),
            Case("{}", .object(JSONObject())),
            Case("[null, [], \"\", {}]", [.null, [], "", .object(JSONObject())]),
        ]
        check(cases) { try parse($0) }
    }

    func testNumbersAreKeptExactly() {
        for text in [
            "0", "-0", "1.50", "1e3", "1E+3", "-1.0e-10", "0.1000000000000000055511151231257827",
            "123456789012345678901234567890", "1e400", "1e-400",
        ] {
            XCTAssertEqual(try parse(text), .number(text))
            XCTAssertEqual(try parse("[\(text),\(text)]").compactText, "[\(text),\(text)]")
        }
    }

    func testEscapes() {
        let cases: [Case<String, String>] = [
            Case(#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            Case(#""\u0041\u00e4\u00E4\u20ac\uffff""#, "Aää€\u{FFFF}"),
            Case(#""\u0000""#, "\u{0}"),
            Case(#""\ud83d\ude00\uDBFF\uDFFF""#, "😀\u{10FFFF}"),
            Case(#""\uD800\uDC00""#, "\u{10000}"),
            Case(#""a\\u0041""#, "a\\u0041"),
            Case(#""before\nafter a long rest""#, "before\nafter a long rest"),
            Case(#""ä\u00e4😀\n""#, "ää😀\n"),
        ]
        check(cases) { try parse($0).string ?? "no string" }
        check(cases.map { Case("{\($0.input):1}", $0.expected, file: $0.file, line: $0.line) }) {
            try parse($0).object?.keys.first ?? "no object"
        }
    }

    func testDuplicateKeys() throws {
        let object = try XCTUnwrap(
            parse(#"{"a":1,"b":2,"a":3,"\u0061":4,"a#2":5,"":6,"":7}"#).object)
        XCTAssertEqual(object.keys, ["a", "b", "a#2", "a#3", "a#2#2", "", "#2"])
        XCTAssertEqual(object["a"], 1)
        XCTAssertEqual(object["a#2"], 3)
        XCTAssertEqual(object["a#3"], 4)
        XCTAssertEqual(object["a#2#2"], 5)
    }

    func testPlacesOfDuplicateKeys() throws {
        var buffer = ByteBuffer()
        buffer.append(
            #"{"a":1,"b":{"c":1,"\u0063":2},"a":[{"x":1,"x":2,"x":3}],"ä":1,"a\u0308":2}"#)
        let (value, duplicates) = try JSONValue.parse(&buffer)
        XCTAssertEqual(duplicates.map(\.name), ["c", "x", "x", "a"])
        XCTAssertEqual(duplicates.map(\.at), [19, 43, 49, 31])
        // Keys are compared byte for byte.
        XCTAssertEqual(
            value.object?.keys.map { Array($0.utf8) },
            ["a", "b", "a#2", "\u{E4}", "a\u{308}"].map { Array($0.utf8) })
    }

    func testMembers() {
        var object: JSONObject = ["b": 1, "a": 2]
        object["c"] = 3
        object["b"] = 4
        object["a"] = nil
        object["none"] = nil
        XCTAssertEqual(object.keys, ["b", "c"])
        XCTAssertEqual(object["b"], 4)
        object["ä"] = true
        object["Z"] = ["x"]
        XCTAssertEqual(object.sorted(["c", "missing"]).keys, ["c", "Z", "b", "ä"])
        XCTAssertEqual(object.sorted()["Z"], ["x"])
    }

    func testMissing() {
        let missing: [JSONValue] = [.null, "", []]
        let present: [JSONValue] = [false, 0, " ", [.null], .object(JSONObject())]
        XCTAssertTrue(missing.allSatisfy(\.isMissing))
        XCTAssertFalse(present.contains(where: \.isMissing))
        XCTAssertEqual(present.map(\.isScalar), [true, true, true, false, false])
    }

    func testWriting() {
        let value: JSONValue = [
            "leer": [:], "nichts": [], "zahl": .number("1.50"), "text": "ä/\"\\\u{1}\n\u{7F}",
            "liste": [1, true, .null, "x"],
            "baum": [["a": 1], [], ["b", ["c": [1, 2]]]],
        ]
        XCTAssertEqual(
            value.compactText,
            #"{"leer":{},"nichts":[],"zahl":1.50,"text":"ä/\"\\\u0001\n"#
                + "\u{7F}"
                + #"","liste":[1,true,null,"x"],"baum":[{"a":1},[],["b",{"c":[1,2]}]]}"#)
        var out = ByteBuffer()
        value.write(to: &out, indent: 0)
        XCTAssertEqual(
            out.span.text,
            #"""
            {
              "leer": {},
              "nichts": [],
              "zahl": 1.50,
              "text": "ä/\"\\\u0001\n\#u{7F}",
              "liste": [1, true, null, "x"],
              "baum": [
                {
                  "a": 1
                },
                [],
                [
                  "b",
                  {
                    "c": [1, 2]
                  }
                ]
              ]
            }
            """#)
        XCTAssertEqual(try JSONValue(parsing: out.bytes), value)
        XCTAssertEqual(try parse(value.compactText), value)
    }

    func testMaskingOfTexts() {
        let cases: [Case<String, String>] = [
            Case("", #""""#),
            Case("ä€😀/'", #""ä€😀/'""#),
            Case("\"\\", #""\"\\""#),
            Case("\u{8}\u{9}\n\u{C}\r", #""\b\t\n\f\r""#),
            Case("\u{0}\u{1B}\u{1F}", #""\u0000\u001b\u001f""#),
            Case("\u{20}\u{7F}\u{80}\u{2028}", "\"\u{20}\u{7F}\u{80}\u{2028}\""),
        ]
        check(cases) { JSONValue.string($0).compactText }
        check(cases.map { Case($0.expected, $0.input, file: $0.file, line: $0.line) }) {
            try parse($0).string ?? ""
        }
    }
}
