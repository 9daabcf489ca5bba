import PlainTextRecords
import XCTest

final class IdentifierTests: XCTestCase {
    func testForm() {
        let cases: [Case<String, Bool>] = [
            Case("a", true),
            Case("0", true),
            Case("z9", true),
            Case("a.b_c-d", true),
            Case("9-._", true),
            Case(String(repeating: "x", count: 64), true),
            Case(String(repeating: "x", count: 65), false),
            Case("", false),
            Case("-a", false),
            Case(".a", false),
            Case("_a", false),
            Case("A", false),
            Case("aB", false),
            Case("a b", false),
            Case(" a", false),
            Case("a\n", false),
            Case("ä", false),
            Case("a/b", false),
            Case("a:b", false),
            Case("`", false),
            Case("{", false),
            Case("a|b", false),
            Case("a\u{0}", false),
        ]
        check(cases) { text in text.withByteSpan { IdentifierForm.fits($0) } }
        check(cases) { ID<Sample>($0)?.text == $0 }
        check(cases) { Code<SampleKind>($0)?.text == $0 }
        check(cases) {
            $0.range(of: IdentifierForm.pattern, options: .regularExpression)
                == $0.startIndex..<$0.endIndex && !$0.isEmpty
        }
    }

    func testSchemas() {
        XCTAssertEqual(
            ID<Sample>.schema,
            ValueSchema(kind: "id", pattern: IdentifierForm.pattern, references: "samples"))
        XCTAssertEqual(
            Code<SampleKind>.schema,
            ValueSchema(kind: "code", pattern: IdentifierForm.pattern, codelist: "sample_kind"))
    }

    func testBlanksAndLiterals() {
        XCTAssertTrue(ID<Sample>.blank.isBlank)
        XCTAssertTrue(Code<SampleKind>.blank.isBlank)
        let id: ID<Sample> = "a-1"
        XCTAssertEqual(id.plainText, "a-1")
        XCTAssertFalse(id.isBlank)
        XCTAssertEqual("\(id)", "a-1")
    }

    func testKnownCodes() {
        let cases: [Case<Code<SampleKind>, Bool>] = [
            Case("kita", true), Case("x", true), Case("hzf", true), Case("x-neu", false),
            Case("kit", false), Case("kitas", false),
        ]
        check(cases) { $0.isKnown }
        XCTAssertFalse(Code<SampleKind>.blank.isKnown)
    }

    func testCodeTable() {
        for count in [0, 1, 2, 3, 7, 8, 9, 100, 3000] {
            // Lengths around the eight bytes that are read at a time.
            let codes = (0..<count).map { "\($0)" + String(repeating: "x", count: $0 % 19) }
            let table = CodeTable(codes)
            XCTAssertEqual(table.codes, codes)
            for (number, code) in codes.enumerated() {
                XCTAssertEqual(code.withByteSpan { table.find($0)?.place }, Int32(number + 1), code)
            }
            for other in ["", "y", "0 ", "-1", "1xx", "3000", "0\u{0}", "abcdefgh"] {
                XCTAssertNil(other.withByteSpan { table.find($0) }, other)
            }
        }
        // Texts whose ends are the same, in every length in which they are looked at in another way.
        for length in 1...40 {
            let codes = (0..<length).map { place in
                String(repeating: "a", count: place) + "b"
                    + String(repeating: "a", count: length - place - 1)
            }
            let table = CodeTable(codes)
            for (number, code) in codes.enumerated() {
                XCTAssertEqual(code.withByteSpan { table.find($0)?.place }, Int32(number + 1), code)
            }
            XCTAssertNil(String(repeating: "a", count: length).withByteSpan { table.find($0) })
        }
        // Compared byte for byte: canonically equal is not enough.
        let table = CodeTable(["\u{E4}"])
        XCTAssertNotNil("\u{E4}".withByteSpan { table.find($0) })
        XCTAssertNil("a\u{308}".withByteSpan { table.find($0) })
        XCTAssertEqual("a".withByteSpan { CodeTable(["a", "a", "b"]).find($0)?.place }, 1)
    }

    func testPlaceOfACode() {
        let known: Code<SampleKind> = "kita"
        XCTAssertEqual(known.place, SampleKind.place(of: "kita"))
        XCTAssertEqual(SampleKind.known.codes[Int(known.place) - 1], known.text)
        let unknown: Code<SampleKind> = "x-neu"
        XCTAssertEqual(unknown.place, 0)
        XCTAssertEqual(unknown.text, "x-neu")
        XCTAssertNotEqual(known, unknown)
        XCTAssertEqual(Set([known, "kita", unknown, "x-neu"]).count, 2)
    }
}
