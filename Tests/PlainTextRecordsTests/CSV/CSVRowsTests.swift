import PlainTextRecords
import XCTest

final class CSVRowsTests: XCTestCase {
    private func read(_ text: String, _ form: CSVForm = .canonical) -> TableReading<Sample> {
        .csv(Array(text.utf8), form: form)
    }

    func testFieldsInAnyOrder() {
        let reading = read(
            """
            kind,day,sizes,id,open,amount,note,count,since,born,words,partners,name
            kita,2018-01-31,1|2,a-1,true,1.50,"x
            y",1e3,2018-04,2009,q|r s,b|c,Ä
            """)
        var sample = Sample(id: "a-1", name: "Ä")
        sample.kind = "kita"
        sample.day = Day("2018-01-31")
        sample.sizes = [1, 2]
        sample.isOpen = true
        sample.amount = ExactDecimal("1.5")
        sample.note = "x\ny"
        sample.count = 1000
        sample.since = PartialDate("2018-04")
        sample.born = MonthOrYear("2009")
        sample.words = ["q", "r s"]
        sample.partners = ["b", "c"]
        XCTAssertEqual(reading.records, [sample])
        XCTAssertTrue(reading.problems[0].isClean)
        XCTAssertEqual(reading.steps, [.end])
    }

    func testShortAndLongRows() {
        let reading = read("id,name,zz,count\na\nb,n,u,1,v,,w\nc,n,u,1\n")
        XCTAssertEqual(reading.records.map(\.id.text), ["a", "b", "c"])
        XCTAssertEqual(reading.irregularities.map(\.shortOf), [1, nil, nil])
        XCTAssertEqual(reading.irregularities.map(\.surplus), [nil, 7, nil])
        XCTAssertEqual(reading.problems.map(\.missing), [Sample.bit("name"), 0, 0])
        XCTAssertEqual(reading.records[0].leftover.entries, [])
        XCTAssertEqual(
            reading.records[1].leftover.entries.map { [$0.name, $0.text] },
            [["zz", "u"], ["#5", "v"], ["#7", "w"]])
        XCTAssertEqual(reading.records[1].count, 1)
        XCTAssertEqual(reading.records[2].leftover["zz"], "u")
    }

    /// The cells of a short row must not be those of the row before.
    func testShortRowAfterAFullOne() {
        let reading = read("id,count,zz\na,1,x\nb\n")
        XCTAssertEqual(reading.records[1].count, nil)
        XCTAssertTrue(reading.records[1].leftover.isEmpty)
    }

    func testDuplicateAndNamelessColumns() {
        let reading = read("id,,zz,id,zz,,count#2\na,b,c,d,e,f,g\n")
        XCTAssertEqual(reading.records[0].id, "a")
        XCTAssertEqual(
            reading.records[0].leftover.entries.map { [$0.name, $0.text] },
            [
                ["#2", "b"], ["zz", "c"], ["id#2", "d"], ["zz#2", "e"], ["#6", "f"],
                ["count#2", "g"],
            ])

        let header = CSVHeader(
            cells: ["id", "", "zz", "id", "zz", "", "#2", "zz"], fields: Sample.fieldList)
        XCTAssertEqual(
            header.names, ["id", "#2", "zz", "id#2", "zz#2", "#6", "#2#2", "zz#3"])
        XCTAssertEqual(header.duplicates.map(\.name), ["id", "zz", "#2", "zz"])
        XCTAssertEqual(header.duplicates.map(\.position), [4, 5, 7, 8])
        XCTAssertEqual(header.unknown, ["#2", "zz", "id#2", "zz#2", "#6", "#2#2", "zz#3"])
        XCTAssertEqual(header.slotCount, Sample.fieldList.count + 7)
    }

    /// Headers match exactly.
    func testNearMisses() {
        let reading = read("Id, name,name \na,b,c\n")
        XCTAssertEqual(reading.records[0].id, .blank)
        XCTAssertEqual(
            reading.records[0].leftover.entries.map(\.name), ["Id", " name", "name "])
    }

    func testBlankLines() {
        let reading = read("id,name\n\na,b\r\n\r\n\rc,d\n\n")
        XCTAssertEqual(reading.records.map(\.id.text), ["a", "c"])
        XCTAssertEqual(reading.blankLines, 4)

        let words = TableReading<Word>.csv(Array("text\na\n\nb\n\r\n".utf8))
        XCTAssertEqual(words.records.map(\.text), ["a", "", "b", ""])
        XCTAssertEqual(words.problems.map(\.missing), [0, 1, 0, 1])
        XCTAssertEqual(words.blankLines, 0)
    }

    func testUnreadableValues() {
        let reading = read(
            "id,day,count,amount,open,partners,sizes,kind\n"
                + "A B,2026-02-30,1.5,\"1,5\",ja,a||b,1|x,\"Ki\"\"ta\"\n")
        let sample = reading.records[0]
        let names = ["id", "day", "count", "amount", "open", "kind", "partners", "sizes"]
        XCTAssertEqual(reading.problems[0].unreadable, names.reduce(0) { $0 | Sample.bit($1) })
        XCTAssertEqual(reading.problems[0].mistyped, 0)
        XCTAssertEqual(sample.leftover.entries.map(\.name), names)
        XCTAssertEqual(
            sample.leftover.entries.map(\.text),
            ["A B", "2026-02-30", "1.5", "1,5", "ja", "Ki\"ta", "a||b", "1|x"])
        XCTAssertEqual(sample.partners, [])
        XCTAssertEqual(sample.raw["day"], "2026-02-30")
    }

    func testQuotesAreTold() {
        let reading = read("id,name\na,x\"y\nb,\"x\"y\nc,z\nd,\"never\n")
        XCTAssertEqual(
            reading.records.map(\.name), ["x\"y", "\"x\"y", "z", "\"never"])
        XCTAssertEqual(reading.irregularities.map(\.quotes), [[11], [16], [], [27]])
    }

    func testExcelDialect() {
        let reading = read(
            "id;name;amount;count;day;words;zz\r\n"
                + "a;'=1+1;1,50;7;2018-01-31;'-x|y;'@z\r\n"
                + "b;''x;1.500;1.0;'31.1.;;=z\r\n"
                + "c;';'1,5;'x;;;\r\n", .excel)
        XCTAssertEqual(reading.records.map(\.name), ["=1+1", "'x", ""])
        XCTAssertEqual(reading.records.map { $0.amount?.plainText }, ["1.5", nil, nil])
        XCTAssertEqual(reading.records.map(\.count), [7, nil, nil])
        XCTAssertEqual(reading.records[0].words, ["-x", "y"])
        XCTAssertEqual(
            reading.records.map { $0.leftover.entries.map { "\($0.name)=\($0.text)" } },
            [
                ["zz=@z"],
                ["day=31.1.", "count='1.0", "amount='1.500", "zz==z"],
                ["count=x", "amount=1,5"],
            ])
    }

    /// The mark that keeps a spreadsheet from reading a formula is no part of the name.
    func testExcelHeaders() {
        let text = "'id;'=x;''y;'\u{301}z\r\na;b;c;d\r\n"
        let excel = read(text, .excel).records[0]
        XCTAssertEqual(excel.id, "a")
        XCTAssertEqual(excel.leftover.entries.map(\.name), ["=x", "'y", "\u{301}z"])
        let plain = read(text, CSVForm(delimiter: 59, isExcel: false)).records[0]
        XCTAssertEqual(
            plain.leftover.entries.map(\.name), ["'id", "'=x", "''y", "'\u{301}z"])
    }

    /// The apostrophe is taken away as a byte, whatever combines with it.
    func testExcelGuardsAreBytes() {
        let reading = read(
            "id;name;day;zz\r\n'a;'\u{301}n;'\u{301}d;'\u{301}z\r\n", .excel)
        let sample = reading.records[0]
        XCTAssertEqual(Array(sample.name.utf8), Array("\u{301}n".utf8))
        XCTAssertEqual(
            sample.leftover.entries.map { Array($0.text.utf8) },
            [Array("\u{301}d".utf8), Array("\u{301}z".utf8)])
    }

    func testEveryCut() {
        let text = Array(
            ("id,name,note,count,zz\r\n\r\na,Ä,\"x,\r\n\"\"y\"\"\",1,u\r\nb,n\nc,n,m,2,v,w\r\r"
                + "d,\"q\"z,,x,\n\ne,\"open,,\nf,😀,,,\n").utf8)
        let whole = TableReading<Sample>.csv(text)
        XCTAssertEqual(whole.records.map(\.id.text), ["a", "b", "c", "d", "e", "f"])
        XCTAssertEqual(whole.blankLines, 3)
        let start = 23
        var ends: Set<Int> = []
        for cut in start...text.count {
            let reading = TableReading<Sample>.csv(text, cuts: [cut])
            XCTAssertEqual(reading.records, whole.records, "cut at \(cut)")
            XCTAssertEqual(reading.blankLines, whole.blankLines, "cut at \(cut)")
            XCTAssertEqual(reading.steps.last, .end)
            if reading.steps[0] == .end { ends.insert(cut) }
        }
        // The block ends between two rows only there.
        XCTAssertEqual(ends.sorted(), [23, 25, 47, 51, 75, 76])
    }
}
