import PlainTextRecords
import XCTest

/// Random tables of nasty texts: what the writers write, the readers read back.
final class RandomRoundTripTests: XCTestCase {
    private static let pieces = [
        "\"", "\"\"", "\n", "\r\n", "\r", ",", ";", "|", "\t", " ", "  ", "'", "''", "=", "+", "-",
        "@", "ä", "ß", "e\u{301}", "\u{301}", "😀", "👩‍👩‍👧", "\u{0}", "\u{1B}", "\u{7F}",
        "\\", "\\n", "\\u0041", "/", "{", "[", "null", "\u{FEFF}", "\u{2028}", "\u{FFFD}", "a",
        "Z", "0", "1.5", "1,5", "sep=;", "a longer piece of plain text",
    ]
    private static let unknownNames = [
        "$", "$table", "$\u{301}", "'x", "=1", "A", "a b", "a,b", "q\"r", "table", "z\nz", "ü", "😀",
    ]

    private func text(_ random: inout SeededGenerator, withBar: Bool = true) -> String {
        let text = (0..<(1 + random.below(5))).map { _ in random.pick(Self.pieces) }.joined()
        // By bytes, as a mark may combine with the bar.
        return withBar
            ? text : String(decoding: text.utf8.map { $0 == 124 ? 47 : $0 }, as: UTF8.self)
    }

    private func identifier(_ random: inout SeededGenerator) -> ID<Sample> {
        ID("\(random.pick(["a", "0", "z."]))\(random.below(1000))") ?? .blank
    }

    private func sample(_ random: inout SeededGenerator) -> Sample {
        var sample = Sample(id: identifier(&random), name: text(&random))
        var raw: [String: String] = [:]
        // A value, nothing, or a text that cannot be read.
        func choose<Value>(_ column: String, _ value: Value?, _ unreadable: String) -> Value? {
            switch random.below(4) {
            case 0: return nil
            case 1:
                raw[column] = unreadable
                return nil
            default: return value
            }
        }
        let spoiled = "\u{B7}" + text(&random)
        sample.day = choose("day", Day("2018-01-31"), spoiled)
        sample.since = choose("since", PartialDate("2018-0\(1 + random.below(9))"), "'2018")
        sample.born = choose("born", MonthOrYear("2009"), "=2009")
        sample.count = choose("count", random.below(2_000_000) - 1_000_000, "1,5")
        sample.amount = choose(
            "amount", ExactDecimal(units: Int64(random.below(100_000)) - 50_000, scale: 3), spoiled)
        sample.isOpen = choose("open", random.oneIn(2), "ja")
        sample.kind = choose("kind", "kita", "Kita \"x\"")
        sample.partners = choose("partners", [identifier(&random), "b"], "a||b") ?? []
        sample.words = (0..<random.below(4)).map { _ in text(&random, withBar: false) }
        sample.sizes = choose("sizes", [1, -2, 3], "1|\(spoiled)") ?? []
        if random.oneIn(2) { sample.note = MultilineText(text(&random)) }
        for name in Sample.fieldList.names {
            if let text = raw[name] { sample.leftover[name] = text }
        }
        for name in Self.unknownNames where random.oneIn(4) {
            sample.leftover[name] = text(&random)
        }
        return sample
    }

    private func jsonBytes(_ samples: [Sample]) -> [UInt8] {
        var writer = JSONRecordWriter(indent: nil, fields: Sample.fieldList)
        writer.out.append("[")
        for (index, var sample) in samples.enumerated() {
            if index > 0 { writer.out.append(44) }
            writer.append(&sample)
        }
        writer.out.append("]")
        return writer.out.bytes
    }

    private func checkEqual(
        _ read: [Sample], _ samples: [Sample], _ what: String, line: UInt = #line
    ) {
        // Equal as values, and, since texts compare by meaning, byte for byte.
        if read != samples || jsonBytes(read) != jsonBytes(samples) {
            let index = zip(read, samples).enumerated().first { $1.0 != $1.1 }?.offset ?? 0
            let texts = [read, samples].map {
                $0.indices.contains(index)
                    ? String(decoding: jsonBytes([$0[index]]), as: UTF8.self) : "none"
            }
            XCTFail("\(what), record \(index):\n\(texts[0])\n\(texts[1])", line: line)
        }
    }

    func testCSV() {
        var random = SeededGenerator(seed: 2026)
        let forms: [CSVForm] = [
            .canonical, .excel, CSVForm(delimiter: 9, isExcel: false),
            CSVForm(delimiter: 124, isExcel: false), CSVForm(delimiter: 44, isExcel: true),
        ]
        for round in 0..<60 {
            let samples = (0..<random.below(20)).map { _ in sample(&random) }
            for form in forms {
                var writer = CSVRecordWriter(
                    form: form, columns: Sample.allColumns, unknown: Self.unknownNames)
                writer.header(Sample.fieldList)
                for var sample in samples { writer.append(&sample) }
                let bytes = writer.out.bytes
                let reading = TableReading<Sample>.csv(bytes, form: form)
                checkEqual(reading.records, samples, "round \(round), \(form)")
                XCTAssertTrue(reading.irregularities.allSatisfy { $0.quotes.isEmpty })
                let cut = bytes.count / 2 + random.below(bytes.count / 2)
                checkEqual(
                    TableReading<Sample>.csv(bytes, form: form, cuts: [cut]).records, samples,
                    "round \(round), \(form), cut at \(cut)")
            }
        }
    }

    func testJSON() {
        var random = SeededGenerator(seed: 2027)
        for round in 0..<60 {
            let samples = (0..<random.below(20)).map { _ in sample(&random) }
            let bytes = jsonBytes(samples)
            checkEqual(TableReading<Sample>.json(bytes).records, samples, "round \(round)")
            let cut = 1 + random.below(bytes.count)
            checkEqual(
                TableReading<Sample>.json(bytes, cuts: [cut]).records, samples,
                "round \(round), cut at \(cut)")
            XCTAssertNoThrow(try JSONValue(parsing: bytes))

            var indented = JSONRecordWriter(indent: 1, fields: Sample.fieldList)
            var lines = JSONRecordWriter(
                indent: nil, lineTable: "samples", fields: Sample.fieldList)
            indented.out.append("[")
            for (index, var sample) in samples.enumerated() {
                if index > 0 { indented.out.append(44) }
                indented.append(&sample)
                lines.append(&sample)
                lines.out.append(10)
            }
            indented.out.append("]")
            checkEqual(
                TableReading<Sample>.json(indented.out.bytes).records, samples, "indented")
            checkEqual(
                TableReading<Sample>.json(lines.out.bytes, lineTable: "samples").records, samples,
                "lines")
            XCTAssertEqual(lines.out.bytes.filter { $0 == 10 }.count, samples.count)
        }
    }

    func testOneColumn() {
        var random = SeededGenerator(seed: 2028)
        for round in 0..<60 {
            let words = (0..<random.below(30)).map { _ in
                Word(text: random.oneIn(4) ? "" : text(&random))
            }
            for form in [CSVForm.canonical, .excel] {
                var writer = CSVRecordWriter(form: form, columns: 1, unknown: [])
                writer.header(Word.makeFieldList())
                for var word in words { writer.append(&word) }
                let read = TableReading<Word>.csv(writer.out.bytes, form: form).records
                XCTAssertEqual(
                    read.map { Array($0.text.utf8) }, words.map { Array($0.text.utf8) },
                    "round \(round), \(form)")
            }
        }
    }

    func testRowsOfStrings() {
        var random = SeededGenerator(seed: 2029)
        for _ in 0..<100 {
            let words = (0..<20).map { _ in Word(text: text(&random)) }
            var writer = CSVRecordWriter(form: .canonical, columns: 1, unknown: [])
            writer.header(Word.makeFieldList())
            for var word in words { writer.append(&word) }
            let bytes = writer.out.bytes
            XCTAssertEqual(
                CSVText.rows(of: bytes).map { $0.map { Array($0.utf8) } },
                [[Array("text".utf8)]] + words.map { [Array($0.text.utf8)] })
        }
    }
}
