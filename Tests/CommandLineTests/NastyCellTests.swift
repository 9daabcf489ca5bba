import Foundation
import XCTest

/// Cells and columns that carriers are likely to mistake for something else.
final class NastyCellTests: CommandLineTestCase {
    /// Texts with a meaning somewhere: in CSV, in spreadsheets, in JSON.
    private static let texts = [
        "=cmd", "'x", "''x", "-5", "+49", "@x", "\tx", "\rx", "\nx", " x", "x ", "a\r\nb", "a\rb",
        "\"", "\"\"", "\"a", "a\"b", ",", ";", "|", "a|b", "\u{2028}", "\u{7f}", "\u{1b}",
        "x\u{feff}", "#", "NULL", "true", "1.50", " ", "\t", "\n", "\u{308}", "'\u{308}", "\0",
        "\0x\0",
        "'1.500", "3,5", "\u{fffd}", "\u{10ffff}",
    ]

    /// A JSON document from plain values.
    private func document(_ members: [String: Any]) throws -> String {
        let bytes = try JSONSerialization.data(withJSONObject: members, options: [.sortedKeys])
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Converts a document through every carrier, and expects the texts of a column at the end.
    private func checkTexts(
        _ document: String, _ table: String, _ column: String, _ expected: [String],
        line: UInt = #line
    ) throws {
        let input = try put(document, "texts.json")
        for form in Form.all {
            let middle = path("middle-\(form.name)" + form.ending)
            try convert(input, to: form.name, middle, line: line)
            try convert(middle, to: "json", path("end.json"), line: line)
            let rows = try json(path("end.json"))[table] as? [[String: Any]] ?? []
            let found = rows.map { $0[column] as? String ?? "" }
            for (text, value) in zip(expected, found)
            where !text.utf8.elementsEqual(value.utf8) {
                XCTFail("\(form.name): \(text.debugDescription) became \(value.debugDescription)")
            }
            XCTAssertEqual(found.count, expected.count, form.name, line: line)
        }
    }

    func testTextsOfUnknownTables() throws {
        let rows = Self.texts.map { ["c": $0] }
        try checkTexts(try document(["zz": rows]), "zz", "c", Self.texts)
    }

    func testTextsOfTextColumns() throws {
        let rows = Self.texts.enumerated().map { ["id": "t\(100 + $0)", "name": $1] }
        try checkTexts(try document(["traeger": rows]), "traeger", "name", Self.texts)
    }

    func testTextsOfUnknownColumns() throws {
        let rows = Self.texts.enumerated().map { ["id": "t\(100 + $0)", "u": $1] }
        try checkTexts(try document(["traeger": rows]), "traeger", "u", Self.texts)
    }

    func testUnreadableTextsOfDays() throws {
        let rows = Self.texts.enumerated().map { ["id": "t\(100 + $0)", "gueltig_ab": $1] }
        try checkTexts(try document(["traeger": rows]), "traeger", "gueltig_ab", Self.texts)
    }

    func testNamesOfColumns() throws {
        for table in ["zz", "traeger"] {
            var row = ["id": "a"]
            for name in Self.texts + ["table", "$table", "$x", "$$", "#2", "name "] {
                row[name] = "v"
            }
            try checkRoundTrips([NastyDocument(table, try document([table: [row]]))])
        }
    }

    func testNamesOfFirstColumns() throws {
        try checkRoundTrips([
            NastyDocument("separator line", #"{"zz":[{"sep=;":"x"}]}"#),
            NastyDocument("separator line of Excel", #"{"zz":[{"sep=,":"x"}]}"#),
            NastyDocument("formula", #"{"zz":[{"=a":"1"}]}"#),
            NastyDocument("byte order mark", #"{"zz":[{"\ufeffa":"\ufeffx"}]}"#),
            NastyDocument("line feed", #"{"zz":[{"\n":"1"}]}"#),
            NastyDocument("NUL", #"{"zz":[{"\u0000":"\u0000"}]}"#),
            NastyDocument("nothing", #"{"zz":[{"":"x","b":"c"}],"traeger":[{"":"x"}]}"#),
            NastyDocument("stated as nothing", #"{"tabellen":{"faelle":["id",""]}}"#),
            NastyDocument("other delimiters", #"{"traeger":[{"id":"a","x;name;kurzname":"v"}]}"#),
            NastyDocument("equivalent", #"{"zz":[{"\u00e4":"1"},{"a\u0308":"2"}]}"#),
        ])
    }

    func testValuesOfOtherTypes() throws {
        let values = [
            "5", "true", "null", "1.50", "[]", "[1]", #"["a"]"#, "{}", #"{"a":[1, 2]}"#, #""x y""#,
            "[[]]", "[null]", #"[""]"#, #"["a|b"]"#, #"["a","a"]"#, #""a|b""#, #""|""#, #""12""#,
            "1e400", "-0", "1e3", "123456789012345678", #"["x y","b"]"#, "[ 1 , 2 ]", #""1,5""#,
            #""'""#, "9007199254740992",
        ]
        let columns = [
            ("traeger", ["id", "name", "plz", "gueltig_ab", "ik", "telefon", "art", "u"]),
            ("hilfeangebote", ["zentren", "plaetze", "sprachen", "alter_ab", "beschreibung"]),
            ("einrichtungen", ["betriebserlaubnis", "breite", "plaetze_genehmigt", "email"]),
        ]
        let tables = columns.map { table, names in
            let rows = values.map { value in
                "{" + names.map { "\"\($0)\":\(value)" }.joined(separator: ",") + "}"
            }
            return "\"\(table)\":[" + rows.joined(separator: ",") + "]"
        }
        try checkRoundTrips([
            NastyDocument("types", "{" + tables.joined(separator: ",") + "}")
        ])
    }
}
