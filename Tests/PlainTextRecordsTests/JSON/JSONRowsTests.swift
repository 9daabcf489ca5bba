import PlainTextRecords
import XCTest

final class JSONRowsTests: XCTestCase {
    private func read(_ text: String, lineTable: String? = nil) -> TableReading<Sample> {
        .json(Array(text.utf8), lineTable: lineTable)
    }

    private func leftover(_ reading: TableReading<Sample>) -> [[String]] {
        reading.records.map { $0.leftover.entries.map { "\($0.name)=\($0.text)" } }
    }

    func testKeysInAnyOrder() {
        let names = Sample.fieldList.names
        let values = [
            "\"a-1\"", "\"Ä\\n\"", "\"x\\ny\"", "\"2018-01-31\"", "\"2018\"", "\"2009-05\"",
            "1e3", "1.50", "true", "\"kita\"", "[\"b\", \"c\"]", "[\"q\",\"r\\\\s\"]", "[1,2]",
        ]
        var expected = Sample(id: "a-1", name: "Ä\n")
        expected.note = "x\ny"
        expected.day = Day("2018-01-31")
        expected.since = PartialDate("2018")
        expected.born = MonthOrYear("2009-05")
        expected.count = 1000
        expected.amount = ExactDecimal("1.5")
        expected.isOpen = true
        expected.kind = "kita"
        expected.partners = ["b", "c"]
        expected.words = ["q", "r\\s"]
        expected.sizes = [1, 2]
        var random = SeededGenerator(seed: 4)
        for _ in 0..<50 {
            let members = zip(names, values).shuffled(using: &random)
                .map { "\"\($0)\" :\(random.oneIn(2) ? " \n" : "")\($1)" }
            let reading = read("[ {\(members.joined(separator: " , "))} ]")
            XCTAssertEqual(reading.records, [expected])
            XCTAssertEqual(reading.problems.map(\.isClean), [true])
            XCTAssertEqual(reading.steps, [.end])
        }
    }

    func testEscapedUnknownAndDuplicateKeys() {
        let reading = read(
            #"[{"\u0069d":"a","name":"n","zz":1.50,"id":"b","\u006eame":"m","z\"z":{"x": [1]},"#
                + #""zz":true,"":"e","null":null,"leer":[],"day":null,"day":"2018-01-31"}]"#)
        XCTAssertEqual(reading.records[0].id, "a")
        XCTAssertEqual(reading.records[0].name, "n")
        XCTAssertEqual(reading.records[0].day, nil)
        XCTAssertEqual(
            leftover(reading)[0],
            [
                "zz=1.50", "id#2=b", "name#2=m", "z\"z={\"x\":[1]}", "zz#2=true", "#6=e",
                "day#2=2018-01-31",
            ])
        let irregular = reading.irregularities[0]
        XCTAssertEqual(irregular.duplicateKeys.map(\.name), ["id", "name", "zz", "day"])
        XCTAssertEqual(
            irregular.unknownKeys.map(\.name), ["zz", "z\"z", "#6"])
        XCTAssertEqual(irregular.unknownKeys[0].at, 28)
    }

    func testMissingValues() {
        let reading = read(#"[{"id":"a","name":""},{"id":null,"name":[],"day":""},{}]"#)
        XCTAssertEqual(
            reading.problems.map(\.missing),
            [
                Sample.bit("name"), Sample.bit("id") | Sample.bit("name"),
                Sample.bit("id") | Sample.bit("name"),
            ])
        XCTAssertEqual(leftover(reading), [[], [], []])
        XCTAssertEqual(reading.problems.map(\.unreadable), [0, 0, 0])
    }

    /// A value of another type is read where a cell could hold its text.
    func testOtherTypes() {
        let reading = read(
            #"[{"id":1,"name":12.50,"day":20180131,"count":"12","amount":"1.5","open":"true","#
                + #""kind":["kita"],"partners":"a|b","sizes":["1",2],"words":[1,true],"note":{"a": 1}}]"#
        )
        let sample = reading.records[0]
        XCTAssertEqual(sample.id, "1")
        XCTAssertEqual(sample.name, "12.50")
        XCTAssertEqual(sample.count, 12)
        XCTAssertEqual(sample.amount, ExactDecimal("1.5"))
        XCTAssertEqual(sample.isOpen, true)
        XCTAssertEqual(sample.partners, ["a", "b"])
        XCTAssertEqual(sample.sizes, [1, 2])
        XCTAssertEqual(sample.words, ["1", "true"])
        XCTAssertEqual(sample.note, "{\"a\":1}")
        XCTAssertEqual(leftover(reading)[0], ["day=20180131", "kind=[\"kita\"]"])
        XCTAssertEqual(
            reading.problems[0].mistyped,
            Sample.fieldList.names.filter { !["since", "born"].contains($0) }
                .reduce(0) { $0 | Sample.bit($1) })
        XCTAssertEqual(reading.problems[0].unreadable, Sample.bit("day") | Sample.bit("kind"))
    }

    func testUnreadableLists() {
        let reading = read(
            #"[{"partners":["a","B C"],"words":["a|b","c"],"sizes":[1,null]},"#
                + #"{"partners":[["a"]],"words":[""],"sizes":[1, 2.5]}]"#)
        XCTAssertEqual(
            leftover(reading),
            [
                ["partners=a|B C", "words=[\"a|b\",\"c\"]", "sizes=[1,null]"],
                ["partners=[[\"a\"]]", "words=[\"\"]", "sizes=1|2.5"],
            ])
        XCTAssertEqual(reading.records.map(\.partners), [[], []])
    }

    func testElementsThatAreNoObjects() {
        let reading = read(#"[{"id":"a"}, 12, "x\n", null, [ ], [1, 2], {"id":"b"}]"#)
        XCTAssertEqual(reading.records.map(\.id.text), ["a", "", "", "", "", "", "b"])
        XCTAssertEqual(
            reading.irregularities.map(\.isNoObject),
            [false, true, true, true, true, true, false])
        XCTAssertEqual(
            leftover(reading),
            [[], ["#1=12"], ["#1=x\n"], ["#1=null"], ["#1=[]"], ["#1=[1,2]"], []])
    }

    func testBrokenText() {
        struct Broken: Equatable { let records: Int, fault: JSONFault, at: Int }
        let cases: [Case<String, Broken>] = [
            Case(#"[{"id":"a"},]"#, Broken(records: 1, fault: .unexpected, at: 12)),
            Case(#"[,{"id":"a"}]"#, Broken(records: 0, fault: .unexpected, at: 1)),
            Case(#"[{"id":"a"} {"id":"b"}]"#, Broken(records: 1, fault: .unexpected, at: 12)),
            Case(#"[{"id":"a",}]"#, Broken(records: 0, fault: .unexpected, at: 11)),
            Case(#"[{"id" "a"}]"#, Broken(records: 0, fault: .unexpected, at: 7)),
            Case(#"[{id:"a"}]"#, Broken(records: 0, fault: .unexpected, at: 2)),
            Case(#"[{"id":01}]"#, Broken(records: 0, fault: .badNumber, at: 8)),
            Case(#"[{"id":"\x"}]"#, Broken(records: 0, fault: .badEscape, at: 8)),
            Case("[{\"id\":\"\t\"}]", Broken(records: 0, fault: .controlCharacter, at: 8)),
            Case(#"[{"id":"\udc00"}]"#, Broken(records: 0, fault: .loneSurrogate, at: 8)),
        ]
        check(cases) {
            let reading = read($0)
            XCTAssertEqual(reading.steps, [.broken], $0)
            return Broken(records: reading.records.count, fault: reading.fault, at: reading.at)
        }
    }

    func testJSONLines() {
        let lines = """
            {"table":"samples","id":"a","name":"n"}
            {"id":"b","$table":"t","$$x":"y","$z":"z","table" : "samp\\u006ces"}

            {"table":"samples","id":"c","table":"again"}
            {"table":"others","id":"d"}
            """
        let reading = read(lines, lineTable: "samples")
        XCTAssertEqual(reading.records.map(\.id.text), ["a", "b", "c"])
        XCTAssertEqual(leftover(reading), [[], ["table=t", "$x=y", "$z=z"], ["table=again"]])
        XCTAssertEqual(reading.steps, [.end])
        XCTAssertEqual(reading.at, lines.utf8.count - #"{"table":"others","id":"d"}"#.utf8.count)
        check([
            Case("$table", "table"), Case("$$table", "$table"), Case("$$", "$"), Case("$", "$"),
            Case("$$\u{301}", "$\u{301}"),
            Case("table", "table"), Case("$x", "$x"), Case("$\u{301}", "$\u{301}"),
        ]) { JSONRows.unmasked($0) }
        for (line, table) in [
            (#"{"table":"a"}"#, "a"), (#"{ "x" : [1] , "t\u0061ble":"b" }"#, "b"),
            (#"{"x":1}"#, nil), (#"{"table":1}"#, nil), ("[]", nil), ("{", nil), ("", nil),
        ] {
            let block = PaddedBlock(line.utf8)
            let scanner = JSONScanner(base: block.base, at: 0, end: block.count)
            XCTAssertEqual(JSONRows.tableName(of: scanner), table, line)
            withExtendedLifetime(block) {}
        }
    }
}
