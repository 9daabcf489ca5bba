import PlainTextRecords
import XCTest

final class CSVRecordWriterTests: XCTestCase {
    private func write(
        _ samples: [Sample], _ form: CSVForm = .canonical, columns: [String] = ["id", "name"],
        unknown: [String] = []
    ) -> String {
        var writer = CSVRecordWriter(
            form: form, columns: columns.reduce(0) { $0 | Sample.bit($1) }, unknown: unknown)
        writer.header(Sample.fieldList)
        for var sample in samples { writer.append(&sample) }
        return writer.out.span.text
    }

    private func named(_ name: String) -> Sample { Sample(id: "a", name: name) }

    func testQuotingOfTexts() {
        let cases: [Case<String, String>] = [
            Case("plain", "plain"),
            Case("", ""),
            Case(" blanks ", " blanks "),
            Case("Grüße 😀", "Grüße 😀"),
            Case("a,b", "\"a,b\""),
            Case("a;b", "a;b"),
            Case("a\"b", "\"a\"\"b\""),
            Case("\"", "\"\"\"\""),
            Case("a\nb", "\"a\nb\""),
            Case("a\r\nb", "\"a\r\nb\""),
            Case("\r", "\"\r\""),
            Case("a\tb", "a\tb"),
            Case("a\u{0}b", "a\u{0}b"),
            Case("=1+1", "=1+1"),
            Case("'", "'"),
        ]
        check(cases) {
            var text = write([named($0)])
            text.removeFirst("id,name\na,".count)
            return String(text.dropLast())
        }
    }

    func testExcelGuardsTexts() {
        let cases: [Case<String, String>] = [
            Case("plain", "plain"),
            Case("=1+1", "'=1+1"),
            Case("+49 651", "'+49 651"),
            Case("-1", "'-1"),
            Case("@SUM", "'@SUM"),
            Case("\tx", "'\tx"),
            Case("\rx", "\"'\rx\""),
            Case("'x", "''x"),
            Case(" =x", " =x"),
            Case("a=b", "a=b"),
            Case("=a;b", "\"'=a;b\""),
            Case("=\"a\"", "\"'=\"\"a\"\"\""),
            Case("a,b", "a,b"),
            Case("\nx", "\"\nx\""),
        ]
        check(cases) {
            let text = write([named($0)], .excel)
            XCTAssertTrue(text.hasPrefix("id;name\r\na;"))
            XCTAssertTrue(text.hasSuffix("\r\n"))
            // CRLF is one Character.
            return String(decoding: Array(text.utf8).dropFirst(11).dropLast(2), as: UTF8.self)
        }
    }

    func testEveryKindOfField() {
        var sample = named("n")
        sample.note = "x\ny"
        sample.day = Day("2018-01-31")
        sample.since = PartialDate("2018")
        sample.born = MonthOrYear("2009-05")
        sample.count = -7
        sample.amount = ExactDecimal("-1234.50")
        sample.isOpen = false
        sample.kind = "kita"
        sample.partners = ["b", "c-d"]
        sample.words = ["x,y", "z"]
        sample.sizes = [1, 2]
        let columns = Sample.fieldList.names
        XCTAssertEqual(
            write([sample, named("m")], columns: columns),
            "id,name,note,day,since,born,count,amount,open,kind,partners,words,sizes\n"
                + "a,n,\"x\ny\",2018-01-31,2018,2009-05,-7,-1234.5,false,kita,b|c-d,\"x,y|z\",1|2\n"
                + "a,m,,,,,,,,,,,\n")
        XCTAssertEqual(
            write([sample], .excel, columns: columns),
            "id;name;note;day;since;born;count;amount;open;kind;partners;words;sizes\r\n"
                + "a;n;\"x\ny\";2018-01-31;2018;2009-05;-7;-1234,5;false;kita;b|c-d;x,y|z;1|2\r\n")
    }

    func testListsOfTextsAreGuarded() {
        var sample = named("n")
        sample.words = ["=x", "y"]
        XCTAssertEqual(write([sample], .excel, columns: ["words"]), "words\r\n'=x|y\r\n")
        XCTAssertEqual(write([sample], columns: ["words"]), "words\n=x|y\n")
    }

    func testRawTextsAndUnknownColumns() {
        var sample = named("n")
        sample.leftover["day"] = "31.2.\"18\""
        sample.leftover["partners"] = "A|B"
        sample.leftover["zz"] = "=u,v"
        sample.leftover["other"] = "not a column of this file"
        let columns = ["id", "name", "day", "partners"]
        XCTAssertEqual(
            write([sample, named("m")], columns: columns, unknown: ["zz", "u v"]),
            "id,name,day,partners,zz,u v\na,n,\"31.2.\"\"18\"\"\",A|B,\"=u,v\",\na,m,,,,\n")
        XCTAssertEqual(
            write([sample], .excel, columns: columns, unknown: ["zz", "=h;"]),
            "id;name;day;partners;zz;\"'=h;\"\r\na;n;\"'31.2.\"\"18\"\"\";'A|B;'=u,v;\r\n")
        // A value that was set stands in place of the raw text.
        sample.day = Day("2018-02-01")
        XCTAssertEqual(write([sample], columns: ["day"]), "day\n2018-02-01\n")
    }

    func testHeaders() {
        // What looks like a byte order mark is quoted.
        XCTAssertEqual(
            write([], columns: [], unknown: ["\u{FEFF}x", "y"]), "\"\u{FEFF}x\",y\n")
        // So is what looks like the line in which Excel names its delimiter.
        XCTAssertEqual(write([], columns: [], unknown: ["sep=;"]), "\"sep=;\"\n")
        XCTAssertEqual(
            write([], columns: [], unknown: ["SEP=|x", "sep", "a=b"]), "\"SEP=|x\",sep,a=b\n")
        // And what would be two names under another delimiter.
        XCTAssertEqual(
            write([], columns: ["id"], unknown: ["a;b", "c|d"]), "id,\"a;b\",\"c|d\"\n")
        XCTAssertEqual(write([], columns: []), "")
        XCTAssertEqual(write([named("n")], columns: []), "")
        XCTAssertEqual(write([], columns: ["name"], unknown: ["a\"b"]), "name,\"a\"\"b\"\n")
    }

    func testOtherDelimiters() {
        for (byte, text) in [(UInt8(9), "\t"), (124, "|"), (59, ";")] {
            let form = CSVForm(delimiter: byte, isExcel: false)
            XCTAssertEqual(
                write([named("a,b"), named("a\(text)b")], form),
                "id\(text)name\na\(text)a,b\na\(text)\"a\(text)b\"\n")
        }
        // A list is joined by `|`, so it needs quotes where `|` separates the cells.
        var sample = named("n")
        sample.partners = ["b", "c"]
        XCTAssertEqual(
            write([sample], CSVForm(delimiter: 124, isExcel: false), columns: ["id", "partners"]),
            "id|partners\na|\"b|c\"\n")
    }

    func testBlankRowsOfOneColumn() {
        var writer = CSVRecordWriter(form: .canonical, columns: 1, unknown: [])
        writer.header(Word.makeFieldList())
        for text in ["a", "", "b"] {
            var word = Word(text: text)
            writer.append(&word)
        }
        XCTAssertEqual(writer.out.span.text, "text\na\n\nb\n")
        let reading = TableReading<Word>.csv(writer.out.bytes)
        XCTAssertEqual(reading.records.map(\.text), ["a", "", "b"])
    }
}
