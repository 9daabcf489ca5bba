import PlainTextRecords
import XCTest

/// What RFC 8259 admits, what it does not, and where a fault is told.
final class JSONStrictnessTests: XCTestCase {
    private func fault(_ bytes: [UInt8]) -> JSONSyntaxError? {
        do {
            _ = try JSONValue(parsing: bytes)
            return nil
        } catch {
            return error
        }
    }

    func testGoodTexts() {
        let texts = [
            "null", " \t\r\n true \n", "0", "-0", "1e5", "1E+5", "1.0e-5", "\"\"", "[]", "{}",
            "[ ]", "{ }", "[[[]]]", "[1,2 , 3]", "{\"a\":1 ,\"b\" : [ ] }", "\"\u{7F}\u{2028}\"",
            "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\uFFFF\\uabCD\"", "\"\\ud83D\\uDe00\"",
            "{\"\":0}", "123456789012345678901234567890", "1e999999", "\u{FEFF}[1]",
            "[\"0123456\", \"01234567\", \"012345678\"]",
        ]
        for text in texts { XCTAssertNil(fault(Array(text.utf8)), text) }
    }

    func testFaultsAndTheirPlaces() {
        let cases: [Case<String, JSONSyntaxError?>] = [
            Case("", JSONSyntaxError(fault: .unfinished, offset: 0)),
            Case("  ", JSONSyntaxError(fault: .unfinished, offset: 2)),
            Case("[", JSONSyntaxError(fault: .unfinished, offset: 1)),
            Case("[1", JSONSyntaxError(fault: .unfinished, offset: 2)),
            Case("[1,", JSONSyntaxError(fault: .unfinished, offset: 3)),
            Case("{\"a\"", JSONSyntaxError(fault: .unfinished, offset: 4)),
            Case("{\"a\":1", JSONSyntaxError(fault: .unfinished, offset: 6)),
            Case("\"a", JSONSyntaxError(fault: .unfinished, offset: 2)),
            Case("\"\\", JSONSyntaxError(fault: .unfinished, offset: 2)),
            Case("\"\\u12", JSONSyntaxError(fault: .unfinished, offset: 5)),
            Case("\"\\ud83d", JSONSyntaxError(fault: .unfinished, offset: 7)),
            Case("\"\\ud83d\\ude", JSONSyntaxError(fault: .unfinished, offset: 11)),
            Case("tru", JSONSyntaxError(fault: .unfinished, offset: 3)),
            Case("-", JSONSyntaxError(fault: .unfinished, offset: 1)),
            Case("1.", JSONSyntaxError(fault: .unfinished, offset: 2)),
            Case("1e", JSONSyntaxError(fault: .unfinished, offset: 2)),
            Case("1e+", JSONSyntaxError(fault: .unfinished, offset: 3)),
            Case("[1,]", JSONSyntaxError(fault: .unexpected, offset: 3)),
            Case("[,1]", JSONSyntaxError(fault: .unexpected, offset: 1)),
            Case("[1,,2]", JSONSyntaxError(fault: .unexpected, offset: 3)),
            Case("[1 2]", JSONSyntaxError(fault: .unexpected, offset: 3)),
            Case("[1}", JSONSyntaxError(fault: .unexpected, offset: 2)),
            Case("]", JSONSyntaxError(fault: .unexpected, offset: 0)),
            Case("{\"a\":1,}", JSONSyntaxError(fault: .unexpected, offset: 7)),
            Case("{\"a\" 1}", JSONSyntaxError(fault: .unexpected, offset: 5)),
            Case("{\"a\":}", JSONSyntaxError(fault: .unexpected, offset: 5)),
            Case("{\"a\":1]", JSONSyntaxError(fault: .unexpected, offset: 6)),
            Case("{a:1}", JSONSyntaxError(fault: .unexpected, offset: 1)),
            Case("{1:1}", JSONSyntaxError(fault: .unexpected, offset: 1)),
            Case("{'a':1}", JSONSyntaxError(fault: .unexpected, offset: 1)),
            Case("// c\n1", JSONSyntaxError(fault: .unexpected, offset: 0)),
            Case("[/* c */1]", JSONSyntaxError(fault: .unexpected, offset: 1)),
            Case("[True]", JSONSyntaxError(fault: .unexpected, offset: 1)),
            Case("[nul]", JSONSyntaxError(fault: .unexpected, offset: 1)),
            Case("truex", JSONSyntaxError(fault: .unexpected, offset: 0)),
            Case("NaN", JSONSyntaxError(fault: .unexpected, offset: 0)),
            Case("[Infinity]", JSONSyntaxError(fault: .unexpected, offset: 1)),
            Case("[+1]", JSONSyntaxError(fault: .unexpected, offset: 1)),
            Case("[.5]", JSONSyntaxError(fault: .unexpected, offset: 1)),
            Case("\u{A0}1", JSONSyntaxError(fault: .unexpected, offset: 0)),
            Case("\u{FEFF}\u{FEFF}1", JSONSyntaxError(fault: .unexpected, offset: 3)),
            Case("[1\u{0}]", JSONSyntaxError(fault: .unexpected, offset: 2)),
            Case("[1\u{1}]", JSONSyntaxError(fault: .unexpected, offset: 2)),
            Case("[01]", JSONSyntaxError(fault: .badNumber, offset: 2)),
            Case("[-01]", JSONSyntaxError(fault: .badNumber, offset: 3)),
            Case("[1.]", JSONSyntaxError(fault: .badNumber, offset: 3)),
            Case("[1.e1]", JSONSyntaxError(fault: .badNumber, offset: 3)),
            Case("[1e+]", JSONSyntaxError(fault: .badNumber, offset: 4)),
            Case("[-]", JSONSyntaxError(fault: .badNumber, offset: 2)),
            Case("[-Infinity]", JSONSyntaxError(fault: .badNumber, offset: 2)),
            Case("[0x1]", JSONSyntaxError(fault: .badNumber, offset: 2)),
            Case("[1a]", JSONSyntaxError(fault: .badNumber, offset: 2)),
            Case("[1/* c */]", JSONSyntaxError(fault: .badNumber, offset: 2)),
            Case("\"a\nb\"", JSONSyntaxError(fault: .controlCharacter, offset: 2)),
            Case("\"a\u{0}b\"", JSONSyntaxError(fault: .controlCharacter, offset: 2)),
            Case("\"\\n\u{1F}\"", JSONSyntaxError(fault: .controlCharacter, offset: 3)),
            Case("{\"a\tb\":1}", JSONSyntaxError(fault: .controlCharacter, offset: 3)),
            Case("\"\\x\"", JSONSyntaxError(fault: .badEscape, offset: 1)),
            Case("\"a\\'\"", JSONSyntaxError(fault: .badEscape, offset: 2)),
            Case("\"\\U0041\"", JSONSyntaxError(fault: .badEscape, offset: 1)),
            Case("\"\\u12G4\"", JSONSyntaxError(fault: .badEscape, offset: 1)),
            Case("\"\\u12\"", JSONSyntaxError(fault: .badEscape, offset: 1)),
            Case("\"\\u00/0\"", JSONSyntaxError(fault: .badEscape, offset: 1)),
            Case("\"\\ud800\"", JSONSyntaxError(fault: .loneSurrogate, offset: 1)),
            Case("\"ab\\udc00\"", JSONSyntaxError(fault: .loneSurrogate, offset: 3)),
            Case("\"\\ud800\\u0041\"", JSONSyntaxError(fault: .loneSurrogate, offset: 1)),
            Case("\"\\ud800\\n\"", JSONSyntaxError(fault: .loneSurrogate, offset: 1)),
            Case("\"\\ud800\\ud800\\udc00\"", JSONSyntaxError(fault: .loneSurrogate, offset: 1)),
            Case("{\"\\udc00\":1}", JSONSyntaxError(fault: .loneSurrogate, offset: 2)),
            Case("[1]x", JSONSyntaxError(fault: .trailing, offset: 3)),
            Case("1 2", JSONSyntaxError(fault: .trailing, offset: 2)),
            Case("{}\n{}", JSONSyntaxError(fault: .trailing, offset: 3)),
            Case("[1]\u{0}", JSONSyntaxError(fault: .trailing, offset: 3)),
        ]
        check(cases) { fault(Array($0.utf8)) }
    }

    func testEncodings() {
        let cases: [Case<[UInt8], JSONSyntaxError?>] = [
            Case([0x22, 0xFF, 0x22], JSONSyntaxError(fault: .badUTF8, offset: 1)),
            Case([0x22, 0xE4, 0x22], JSONSyntaxError(fault: .badUTF8, offset: 1)),
            Case([0x22, 0xED, 0xA0, 0x80, 0x22], JSONSyntaxError(fault: .badUTF8, offset: 1)),
            Case([0x22, 0xC0, 0x80, 0x22], JSONSyntaxError(fault: .badUTF8, offset: 1)),
            Case([0x5B, 0xC3], JSONSyntaxError(fault: .badUTF8, offset: 1)),
            Case([0xFF, 0xFE, 0x31, 0], JSONSyntaxError(fault: .utf16, offset: 0)),
            Case([0xFE, 0xFF, 0, 0x31], JSONSyntaxError(fault: .utf16, offset: 0)),
            Case([0x5B, 0, 0x5D, 0], JSONSyntaxError(fault: .utf16, offset: 0)),
            Case([0, 0x5B, 0, 0x5D], JSONSyntaxError(fault: .utf16, offset: 0)),
            Case([0xEF, 0xBB, 0xBF, 0x31], nil),
            Case([0xEF, 0xBB, 0xBF], JSONSyntaxError(fault: .unfinished, offset: 3)),
        ]
        check(cases) { fault($0) }
    }

    func testDepth() {
        func nested(_ depth: Int, _ open: String, _ close: String) -> [UInt8] {
            Array(
                (String(repeating: open, count: depth) + "1"
                    + String(repeating: close, count: depth)).utf8)
        }
        XCTAssertEqual(JSONScanner.depthLimit, 256)
        XCTAssertNil(fault(nested(256, "[", "]")))
        XCTAssertNil(fault(nested(256, "{\"a\":", "}")))
        XCTAssertNil(fault(nested(128, "[{\"a\":", "}]")))
        XCTAssertEqual(
            fault(nested(257, "[", "]")), JSONSyntaxError(fault: .tooDeep, offset: 256))
        XCTAssertEqual(
            fault(nested(129, "[{\"a\":", "}]")), JSONSyntaxError(fault: .tooDeep, offset: 128 * 6))
        XCTAssertEqual(
            fault([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)),
            JSONSyntaxError(fault: .tooDeep, offset: 256))
    }

    /// A good document cut anywhere is unfinished, and told so at its end.
    func testEveryCut() {
        let text = Array(
            "{\"a\\n\\ud83d\\ude00\": [true, null, -1.5e+3, \"ä\\u00e4\"], \"b\": {}}".utf8)
        XCTAssertNil(fault(text))
        for cut in 0..<text.count where text[cut] & 0xC0 != 0x80 {
            XCTAssertEqual(
                fault(Array(text[..<cut])), JSONSyntaxError(fault: .unfinished, offset: cut),
                "cut at \(cut)")
        }
    }
}
