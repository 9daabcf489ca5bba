import Foundation
import SozialraumKit
import XCTest

/// No report shows what a table of single cases holds, however the file is broken and wherever a name
/// has got to.
final class PrivacyOfReportsTests: CommandLineTestCase {
    /// Two forms of one mark: the second has the form of an identifier.
    private static let marks = ["Zyxmarke17", "zyxmarke17"]

    /// Validates inputs in all ways of reporting; nothing may hold the mark.
    ///
    /// - Parameter errors: How many errors there are at least: what was planted has been seen.
    private func checkSilence(
        _ inputs: [String], input: Data? = nil, errors: Int, mark: String = "zyxmarke17",
        file: StaticString = #filePath, line: UInt = #line
    ) throws {
        for language in ["de", "en"] {
            for format in ["text", "json", "sarif", "html", "csv"] {
                let report = path("report-\(UUID().uuidString)")
                var words = ["validate"] + inputs + ["--samples", "all", "--language", language]
                words += ["--format", format]
                if language == "de" { words += ["--output", report] }
                let result = try sozialraum(words, input: input, file: file, line: line)
                XCTAssertEqual(result.status, 1, result.errors, file: file, line: line)
                let said = result.errors + result.text + (text(report) ?? "")
                for spoken in said.split(separator: "\n")
                where spoken.lowercased().contains(mark.lowercased()) {
                    XCTFail("\(format), \(language): \(spoken)", file: file, line: line)
                }
                if format == "json", language == "de" {
                    let counts = try XCTUnwrap(try json(report)["counts"] as? [String: Int])
                    XCTAssertGreaterThanOrEqual(
                        counts["error"] ?? 0, errors, file: file, line: line)
                }
            }
        }
    }

    /// The tables of single cases, each with other rows, and the tables that they refer to.
    private func tables(_ change: (PlainTable, [String]) -> [[String]]) -> [PlainTable] {
        CaseRows.master
            + CaseRows.all.map { table in
                var changed = table
                changed.rows = change(table, table.rows[0])
                return changed
            }
    }

    func testTheRowsHaveEveryColumn() throws {
        XCTAssertEqual(Set(CaseRows.all.map(\.name)), TableInfo.caseTables)
        for table in CaseRows.all {
            XCTAssertEqual(table.columns, TableInfo.named(table.name)?.fields.names, table.name)
        }
        // They are valid, so that what the other tests find is what they plant.
        let input = try put(PlainPackage.document(tables { $1.isEmpty ? [] : [$1] }), "in.json")
        let result = try sozialraum(["validate", input, "--format", "json", "--fail-on", "never"])
        let report = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
        let findings = report?["findings"] as? [[String: Any]] ?? []
        // A case alone in its file is unique there, and nobody knows how large its Gemeinde is.
        XCTAssertEqual(
            Set(findings.compactMap { $0["code"] as? String }).subtracting([
                "KEY-13", "DS-10", "DS-11",
            ]),
            ["STR-18"])
    }

    func testValuesInEveryColumn() throws {
        for mark in Self.marks {
            let planted = tables { table, row in
                table.columns.indices.map { column in
                    var changed = row
                    changed[column] = mark
                    return changed
                }
            }
            try checkSilence(
                try putInAllForms(planted, Self.marks[0] == mark ? "upper" : "lower"), errors: 42)
        }
    }

    func testRowsShiftedByOneCell() throws {
        for mark in Self.marks {
            let planted = tables { table, row in
                table.columns.indices.flatMap { place in
                    var longer = row
                    longer.insert(mark, at: place)
                    var shorter = row
                    shorter[place] = mark
                    shorter.remove(at: (place + 1) % row.count)
                    return [longer, shorter]
                }
            }
            try checkSilence(
                try putInAllForms(planted, Self.marks[0] == mark ? "upper" : "lower"), errors: 80)
        }
    }

    func testUnknownColumns() throws {
        let planted = tables { _, row in [row + ["Zyxmarke17", "zyxmarke17", ""]] }.map { table in
            guard TableInfo.caseTables.contains(table.name) else { return table }
            var changed = table
            changed.columns += ["Zyxmarke17", "begin", "zyxmarke17 Name"]
            changed.columns[changed.columns.count - 2] = "Beginn Zyxmarke17"
            return changed
        }
        try checkSilence(try putInAllForms(planted, "in"), errors: 4 * 3)
    }

    func testUnknownTables() throws {
        let people = PlainTable(
            "familien", "Zyxmarke17,id,Name", [["Zyxmarke17", "zyxmarke17", "\"Zyxmarke17"]])
        let inputs = try putInAllForms(CaseRows.master + [people], "in")
        try put("a,b\n\"Zyxmarke17,b\nZyxmarke17\n\nx,y,Zyxmarke17\n", "in/fälle.csv")
        try checkSilence(inputs, errors: 4)
    }

    func testRowsWithoutHeader() throws {
        for table in CaseRows.all {
            let row = table.rows[0]
            for (number, place) in row.indices.enumerated() {
                var changed = row
                changed[place] = Self.marks[number % 2]
                for (index, delimiter) in [",", ";", "\t"].enumerated() {
                    let text = changed.joined(separator: delimiter) + "\n"
                    try put(text + text, "in/\(place)-\(index)/\(table.name).csv")
                }
            }
            let inputs = row.indices.flatMap { place in
                (0..<3).map { path("in/\(place)-\($0)/\(table.name).csv") }
            }
            try checkSilence(inputs, errors: inputs.count)
        }
    }

    func testColumnsThatStandTwice() throws {
        let planted = tables { _, row in [row + row.map { _ in "Zyxmarke17" } + ["x", "y"]] }
            .map { table in
                guard TableInfo.caseTables.contains(table.name) else { return table }
                var changed = table
                changed.columns += table.columns + ["Zyxmarke17", "Zyxmarke17"]
                return changed
            }
        try checkSilence(try putInAllForms(planted, "in"), errors: 80)
    }

    func testBrokenQuotes() throws {
        for table in CaseRows.all {
            var text = table.csv()
            for place in table.columns.indices {
                for fault in ["\"Zyxmarke17", "\"a\"Zyxmarke17", "Zyx\"marke17\"zyxmarke17"] {
                    var row = table.rows[0]
                    row[place] = fault
                    text += row.joined(separator: ",") + "\n"
                }
            }
            try put(text, "in/\(table.name).csv")
        }
        try checkSilence([path("in")], errors: 80)
    }

    func testOtherEncodings() throws {
        for table in CaseRows.all {
            let text = table.columns.joined(separator: ";") + ";Zyxmarke17 ä\r\nZyxmarke17 ä;2\r\n"
            let bytes = try XCTUnwrap(text.data(using: .utf16LittleEndian))
            try put(Data([0xFF, 0xFE]) + bytes, "wide/\(table.name).csv")
            try put(try XCTUnwrap(text.data(using: .windowsCP1252)), "old/\(table.name).csv")
        }
        try checkSilence([path("wide"), path("old")], errors: 16)
    }

    func testJSONOfAllKinds() throws {
        let values = [
            #""Zyxmarke17""#, #""zyxmarke17""#, #"["zyxmarke17"]"#, #"["zyxmarke17","Zyxmarke17"]"#,
            #"{"zyxmarke17":1}"#, #"[["zyxmarke17"]]"#, #""z\u0079xmarke17""#,
        ]
        for table in CaseRows.all {
            for lines in [false, true] {
                var rows = table.columns.flatMap { column in
                    values.map { value in "\"\(column)\":\(value)" }
                }
                rows += [
                    #""Zyxmarke17":"Zyxmarke17","Zyxmarke17":2"#, #""id":5,"id":"Zyxmarke17""#,
                    #""Beginn":"zyxmarke17","Zyxmarke17":{"zyxmarke17":[]}"#,
                ]
                let name = "\(table.name)-\(lines)"
                let head = "{\(PlainPackage.metadata.replacing("\n", with: ""))"
                if lines {
                    let objects = rows.map { "{\"table\":\"\(table.name)\",\($0)}\n" }
                    let stray = "{\"Zyxmarke17\":1}\n{\"table\":\"zyxfamilien\",\"Zyxmarke17\":1}\n"
                    try put(head + "}\n" + objects.joined() + stray, name + ".jsonl")
                } else {
                    let objects = (rows.map { "{\($0)}" } + [#""Zyxmarke17""#, #"["zyxmarke17"]"#])
                        .joined(separator: ",")
                    try put(head + ",\"\(table.name)\":[\(objects)]}", name + ".json")
                }
            }
        }
        let names = CaseRows.all.map(\.name)
        let inputs = names.map { path($0 + "-false.json") } + names.map { path($0 + "-true.jsonl") }
        try checkSilence(inputs, errors: 4 * 2 * 40)
    }

    func testJSONThatBreaksOff() throws {
        for (index, table) in CaseRows.all.enumerated() {
            for (number, fault) in [
                #"[{"id":"Zyxmarke17"x}]"#, #"[{"Zyxmarke17"}]"#, #"[Zyxmarke17]"#,
                #"[{"id":"Zyxmarke17"#, #"["Zyxmarke17"#, #"{"Zyxmarke17":"zyxmarke17"}"#,
                #""Zyxmarke17""#,
            ].enumerated() {
                let text = "{\(PlainPackage.metadata),\"\(table.name)\":\(fault)}"
                try put(text, "in-\(index)-\(number).json")
            }
        }
        let inputs = try FileManager.default.contentsOfDirectory(atPath: root)
            .filter { $0.hasPrefix("in-") }.sorted().map { path($0) }
        try checkSilence(inputs, errors: inputs.count - 8)
    }

    func testStandardInput() throws {
        let planted = tables { table, row in
            table.columns.indices.map { column in
                var changed = row
                changed[column] = "Zyxmarke17"
                return changed
            }
        }
        for text in [PlainPackage.document(planted), PlainPackage.lines(planted)] {
            try checkSilence(["-"], input: Data(text.utf8), errors: 42)
        }
    }
}
