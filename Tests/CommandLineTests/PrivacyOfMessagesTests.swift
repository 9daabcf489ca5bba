import Foundation
import XCTest

/// No message shows a value of a case table, however the file is broken.
final class PrivacyOfMessagesTests: CommandLineTestCase {
    private static let tables = [
        "faelle": "id,sozialraum,beginn,geschlecht,kinder",
        "hilfen": "id,fall,traeger,leistung,beginn",
        "fallberatungen": "id,fall,am,art,ergebnis",
        "gefaehrdungseinschaetzungen": "id,fall,am,ergebnis,fachkraefte",
    ]
    private static let secret = "Mustermann"

    /// Converts in both languages and looks for the planted name.
    private func checkSilence(
        _ input: String, file: StaticString = #filePath, line: UInt = #line
    ) throws {
        for language in ["de", "en"] {
            for form in Form.all {
                let output = path("out-\(UUID().uuidString)" + form.ending)
                let result = try sozialraum(
                    ["convert", input, "--to", form.name, "--output", output]
                        + ["--language", language], file: file, line: line)
                let said = result.errors + result.text
                XCTAssertFalse(said.isEmpty, file: file, line: line)
                XCTAssertFalse(said.contains(Self.secret), said, file: file, line: line)
                XCTAssertFalse(said.contains("1990-12-24"), said, file: file, line: line)
            }
        }
    }

    func testValues() throws {
        for (table, header) in Self.tables {
            let rows = [
                header, "Mustermann,Max Mustermann,1990-12-24x,\"Mustermann\"x,Mustermann",
                "Mustermann", "a,b,c,d,e,Mustermann,1990-12-24", "\"Mustermann", "x,\"Mustermann",
            ]
            for (index, delimiter) in [",", ";"].enumerated() {
                let text = rows.joined(separator: "\n").replacingOccurrences(
                    of: ",", with: delimiter)
                try checkSilence(try put(text, "\(table)-\(index)/\(table).csv"))
            }
        }
    }

    func testNamesUnderAnyHeader() throws {
        for (table, header) in Self.tables {
            let headers = [
                "Mustermann,1990-12-24", "id;beginn;Mustermann", header + ",Mustermann,Mustermann",
                "Mustermann", "\"Mustermann", header.uppercased() + ",MUSTERMANN,Mustermann",
            ]
            for (index, header) in headers.enumerated() {
                let text = header + "\nMustermann,1990-12-24\n"
                try checkSilence(try put(text, "\(table)-\(index)/\(table).csv"))
            }
        }
    }

    func testJSON() throws {
        for table in Self.tables.keys {
            let documents = [
                #"{"T":[{"id":"Mustermann","Mustermann":"1990-12-24","beginn":"Mustermann"}]}"#,
                #"{"T":[{"Mustermann":1,"Mustermann":2,"id":5,"id":"Mustermann"}]}"#,
                #"{"T":["Mustermann",["1990-12-24"],{"beginn":{"Mustermann":1}}]}"#,
                #"{"T":"Mustermann"}"#, #"{"T":{"Mustermann":"1990-12-24"}}"#,
                #"{"T":[{"id":"Mustermann"},]}"#, #"{"T":[{"id":"Mustermann"x}]}"#,
                #"{"T":[{"Mustermann"}]}"#, #"{"T":[Mustermann]}"#, #"{"T":[{"id":"Mustermann"#,
            ]
            for (index, document) in documents.enumerated() {
                let text = document.replacingOccurrences(of: "T", with: table)
                try checkSilence(try put(text, "\(table)-\(index).json"))
            }
        }
    }

    func testJSONLines() throws {
        for table in Self.tables.keys {
            let lines = [
                "{\"table\":\"\(table)\",\"id\":\"Mustermann\",\"Mustermann\":1,\"id\":2}\n",
                "{\"x\":1}\n{\"id\":\"Mustermann\",\"Mustermann\":\"1990-12-24\"}\n",
                "{\"x\":1}\n{\"table\":\"\(table)\",\"id\":\"Mustermann\n",
            ]
            for (index, text) in lines.enumerated() {
                try checkSilence(try put(text, "\(table)-\(index).jsonl"))
            }
        }
    }
}
