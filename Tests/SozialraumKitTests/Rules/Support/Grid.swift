import Foundation

@testable import SozialraumKit

/// A table as rows of texts; what a report says of it can be compared with what stands here.
struct Grid {
    var name: String
    var columns: [String]
    var rows: [[String]]
    /// Lines that stand behind the rows in CSV, as they are.
    var rest: [String] = []

    init(_ name: String, _ columns: String, _ rows: [[String]], rest: [String] = []) {
        self.name = name
        self.columns = columns.split(separator: ",").map(String.init)
        self.rows = rows
        self.rest = rest
    }

    private var info: TableInfo? { TableInfo.named(name) }

    /// The text of a cell; rows count from 1.
    func text(_ row: Int, _ column: String) -> String? {
        guard rows.indices.contains(row - 1), let place = columns.firstIndex(of: column),
            rows[row - 1].indices.contains(place)
        else { return nil }
        return rows[row - 1][place]
    }

    /// The key of a row, its parts joined by `|`.
    func key(_ row: Int) -> String {
        (info?.fields.key ?? []).map { text(row, $0.name) ?? "" }.joined(separator: "|")
    }

    // MARK: CSV

    func csv(delimiter: String = ",", lineEnd: String = "\n", isExcel: Bool = false) -> String {
        let lines = ([columns] + rows).enumerated().map { index, row in
            row.map { cell in
                let mark = isExcel && index > 0 && cell.first.map { "=+-@'".contains($0) } == true
                return Self.quoted(mark ? "'" + cell : cell, delimiter)
            }.joined(separator: delimiter)
        }
        return (lines + rest).map { $0 + lineEnd }.joined()
    }

    private static func quoted(_ text: String, _ delimiter: String) -> String {
        let isPlain = ["\"", "\n", "\r", delimiter].allSatisfy { !text.contains($0) }
        return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    // MARK: JSON

    /// The rows as JSON objects; empty cells have no key, lists are arrays.
    func objects(table: Bool = false, isEscaped: Bool = false) -> [String] {
        rows.map { row in
            var members = table ? ["\"table\":\"\(name)\""] : []
            for (column, text) in zip(columns, row) where !text.isEmpty {
                let isList = info?.fields.fields.contains { $0.name == column && $0.need == .list }
                let value =
                    isList == true
                    ? "["
                        + text.split(separator: "|").map { JSONWords.text($0, isEscaped) }
                        .joined(separator: ", ") + "]" : JSONWords.text(text[...], isEscaped)
                members.append("\(JSONWords.text(column[...], isEscaped)): \(value)")
            }
            return "{" + members.joined(separator: ", ") + "}"
        }
    }
}

/// JSON as some programs write it.
enum JSONWords {
    /// A text in quotes; escaped, where that is asked for, as far as JSON allows.
    static func text(_ text: Substring, _ isEscaped: Bool = false) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += isEscaped ? "\\u000D" : "\\r"
            case "/" where isEscaped: out += "\\/"
            default:
                if scalar.value < 32 || isEscaped && scalar.value > 126 {
                    for unit in String(scalar).utf16 { out += String(format: "\\u%04x", unit) }
                } else {
                    out.unicodeScalars.append(scalar)
                }
            }
        }
        return out + "\""
    }
}

/// A package of grids in the forms in which it can be written.
struct GridPackage {
    var tables: [Grid]
    /// The metadata as members of a JSON object, one a line.
    var metadata: [String]

    /// Metadata without any fault.
    static let soundMetadata = [
        #""format": "sozialraum""#, #""version": "1.0""#, #""name": "probe""#,
        #""profil": "pseudonym""#, #""absender": {"name": "Amt"}"#,
        #""empfaenger": {"name": "Planung"}"#, #""zweck": "Probe""#,
        #""rechtsgrundlage": "keine""#, #""erstellt_am": "2024-01-01T00:00:00Z""#,
        #""stand": "2023-12-31""#,
    ]

    /// The statement which code lists hold, for every column that has one.
    static func codelists(_ tables: [Grid]) -> String {
        let entries = tables.flatMap { grid in
            (TableInfo.named(grid.name)?.fields.fields ?? []).compactMap { field in
                field.schema.codelist.map {
                    "\"\(grid.name).\(field.name)\": {\"liste\": \"\($0)\", \"version\": \"1.0\"}"
                }
            }
        }
        return "\"codelisten\": {" + entries.joined(separator: ", ") + "}"
    }

    init(_ tables: [Grid], metadata: [String]? = nil) {
        self.tables = tables
        self.metadata = metadata ?? Self.soundMetadata + [Self.codelists(tables)]
    }

    func manifest(isExcel: Bool = false, lineEnd: String = "\n") -> String {
        let resources = tables.map { "{\"name\": \"\($0.name)\", \"path\": \"\($0.name).csv\"}" }
        let members = metadata + (isExcel ? [#""dialekt": "excel""#] : [])
        return [
            "{\"name\": \"probe\",", "\"sozialraum\": {",
            members.joined(separator: ",\(lineEnd)"), "},",
            "\"resources\": [\(resources.joined(separator: ", "))]}", "",
        ].joined(separator: lineEnd)
    }

    func document(isEscaped: Bool = false, lineEnd: String = "\n") -> String {
        let arrays = tables.map { grid in
            "\"\(grid.name)\": [\(lineEnd)"
                + grid.objects(isEscaped: isEscaped).joined(separator: ",\(lineEnd)") + "]"
        }
        return "{" + (metadata + arrays).joined(separator: ",\(lineEnd)") + "}" + lineEnd
    }

    func lines(isEscaped: Bool = false, lineEnd: String = "\n") -> String {
        let rows = tables.flatMap { $0.objects(table: true, isEscaped: isEscaped) }
        return (["{" + metadata.joined(separator: ", ") + "}"] + rows)
            .map { $0 + lineEnd }.joined()
    }
}
