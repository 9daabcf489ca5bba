import Foundation
import XCTest

/// Large inputs are read in chunks on several threads; the result is that of one thread.
final class LargeInputTests: CommandLineTestCase {
    private static let cells = [
        "plain", "a,b;c", "x\ny", "\r\n", "\"", "\"\"", "},{\"id\":\"q\",\"name\":\"z\"}", "ä €",
        "\n\"\n", ",\"\n", "id,name\n", "a,b\n\"c,d\n", "\r", "'",
    ]

    /// How many rows make several chunks; a program that is not optimised takes its time.
    #if DEBUG
        private static let rows = 35_000
    #else
        private static let rows = 110_000
    #endif

    /// A table with line breaks and quotes in its cells.
    private func table(delimiter: String = ",", lineEnd: String = "\n") -> String {
        var text = ["id", "name", "beschreibung"].joined(separator: delimiter) + lineEnd
        for row in 0..<Self.rows {
            let name = Self.cells[row % Self.cells.count] + "\(row)"
            let note = Self.cells[row / 3 % Self.cells.count]
            let filling = String(repeating: "x", count: row % 131)
            let cells = [name, note + filling].map {
                "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\""
            }
            text += "h\(1_000_000 + row)" + delimiter + cells.joined(separator: delimiter) + lineEnd
        }
        return text
    }

    /// Converts on all cores and on one, and returns the result.
    @discardableResult
    private func checkSame(
        _ input: String, to form: String = "json", line: UInt = #line
    ) throws -> [String: Data] {
        let wrapper = try onOneCore()
        let outputs = [path("all-\(form)"), path("one-\(form)")]
        var said: [String] = []
        for (output, wrapper) in zip(outputs, [[], wrapper]) {
            let result = try sozialraum(
                ["convert", input, "--to", form, "--output", output], wrapper: wrapper, line: line)
            XCTAssertEqual(result.status, 0, result.errors, line: line)
            said.append(result.errors)
        }
        let (all, one) = (contents(outputs[0]), contents(outputs[1]))
        XCTAssertNil(Self.difference(all, one), line: line)
        XCTAssertEqual(said[0], said[1], line: line)
        for output in outputs { try FileManager.default.removeItem(atPath: output) }
        return all
    }

    func testCSV() throws {
        let first = try checkSame(try put(table(), "in/hilfeangebote.csv"))
        XCTAssertGreaterThan(first[""]?.count ?? 0, 5_000_000)
        for (delimiter, lineEnd) in [(";", "\r\n"), ("\t", "\r")] {
            let text = table(delimiter: delimiter, lineEnd: lineEnd)
            let next = try checkSame(try put(text, "in/hilfeangebote.csv"))
            XCTAssertNil(Self.difference(first, next))
        }
        for encoding in [String.Encoding.utf16, .windowsCP1252] {
            let bytes = try XCTUnwrap(table().data(using: encoding))
            let next = try checkSame(try put(bytes, "in/hilfeangebote.csv"))
            XCTAssertNil(Self.difference(first, next), "\(encoding)")
        }
    }

    func testJSON() throws {
        try convert(
            try put(table(), "in/hilfeangebote.csv"), to: "json", path("canonical.json"))
        let canonical = contents(path("canonical.json"))
        XCTAssertNil(Self.difference(canonical, try checkSame(path("canonical.json"))))
        for form in ["jsonl", "excel"] {
            let other = path("other" + (form == "jsonl" ? ".jsonl" : ""))
            try convert(path("canonical.json"), to: form, other)
            XCTAssertNil(Self.difference(canonical, try checkSame(other)), form)
        }
        let object = try json(path("canonical.json"))
        for options in [JSONSerialization.WritingOptions(), [.prettyPrinted]] {
            let bytes = try JSONSerialization.data(withJSONObject: object, options: options)
            XCTAssertNil(Self.difference(canonical, try checkSame(try put(bytes, "in.json"))))
        }
    }

    func testIrregularRows() throws {
        let lines = table().split(separator: "\n", omittingEmptySubsequences: false)
        let stray = lines.enumerated().map { $0 % 997 == 0 ? $1 + "\"" : $1 }
        try checkSame(try put(stray.joined(separator: "\n"), "in/hilfeangebote.csv"))
        let plain = String(repeating: "a,b\n\n\nc\nd,e,f\n", count: Self.rows * 2)
        try checkSame(try put("id,name\n" + plain, "in/traeger.csv"))
        try checkSame(try put("id,name\n\"never\n" + plain, "in/traeger.csv"))
    }

    func testManyNoticesInOtherEncodingsTakeNoLonger() throws {
        let row = "a,Träger,gestern\n"
        let text = "id,name,gueltig_ab\n" + String(repeating: row, count: Self.rows)
        let bytes = try XCTUnwrap(text.data(using: .windowsCP1252))
        let begin = Date()
        try convert(try put(bytes, "in/traeger.csv"), to: "json", path("out.json"))
        XCTAssertLessThan(Date().timeIntervalSince(begin), 20)
    }
}
