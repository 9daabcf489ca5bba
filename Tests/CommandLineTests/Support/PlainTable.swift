import Foundation

/// A table as plain text, to be written in any form.
struct PlainTable {
    let name: String
    var columns: [String]
    var rows: [[String]]

    init(_ name: String, _ columns: String, _ rows: [[String]]) {
        self.name = name
        self.columns = columns.split(separator: ",").map(String.init)
        self.rows = rows
    }

    /// The header and the rows; cells are quoted where they have to be.
    func csv(_ delimiter: String = ",") -> String {
        ([columns] + rows).map { row in
            row.map { Self.cell($0, delimiter) }.joined(separator: delimiter)
        }.joined(separator: "\n") + "\n"
    }

    private static func cell(_ text: String, _ delimiter: String) -> String {
        let isPlain = ["\"", "\n", "\r", delimiter].allSatisfy { !text.contains($0) }
        return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    /// The rows as JSON objects, every value as text; surplus cells have no key and are left out.
    func objects(first: String? = nil) -> [String] {
        rows.map { row in
            let members = zip(columns, row).map { "\(Self.json($0)):\(Self.json($1))" }
            return "{" + ([first].compactMap(\.self) + members).joined(separator: ",") + "}"
        }
    }

    /// A text as JSON writes it.
    static func json(_ text: String) -> String {
        let bytes = try? JSONSerialization.data(
            withJSONObject: text, options: [.fragmentsAllowed, .withoutEscapingSlashes])
        return String(decoding: bytes ?? Data(), as: UTF8.self)
    }
}

/// Packages of plain tables.
enum PlainPackage {
    /// Metadata as members of a JSON object; enough for the profile with single cases.
    static let metadata = #"""
        "format":"sozialraum","version":"1.0","name":"probe","profil":"pseudonym",
        "absender":{"name":"Amt"},"empfaenger":{"name":"Planung"},"zweck":"Probe",
        "rechtsgrundlage":"keine","erstellt_am":"2024-01-01T00:00:00Z","stand":"2023-12-31"
        """#

    static func document(_ tables: [PlainTable]) -> String {
        let members = tables.map { table in
            "\"\(table.name)\":[\(table.objects().joined(separator: ",\n"))]"
        }
        return "{\(metadata),\n\(members.joined(separator: ",\n"))}\n"
    }

    static func lines(_ tables: [PlainTable]) -> String {
        let first = "{\(metadata.replacing("\n", with: ""))}"
        let rows = tables.flatMap { table in table.objects(first: "\"table\":\"\(table.name)\"") }
        return ([first] + rows).joined(separator: "\n") + "\n"
    }

    static func manifest(_ tables: [PlainTable], isExcel: Bool = false) -> String {
        let names = tables.map { "{\"name\":\"\($0.name)\",\"path\":\"\($0.name).csv\"}" }
        let dialect = isExcel ? ",\"dialekt\":\"excel\"" : ""
        return """
            {"name":"probe","sozialraum":{\(metadata)\(dialect)},
            "resources":[\(names.joined(separator: ","))]}
            """
    }
}

extension CommandLineTestCase {
    /// Writes a package folder.
    func put(
        _ tables: [PlainTable], folder: String, isExcel: Bool = false
    ) throws -> String {
        for table in tables {
            let text = table.csv(isExcel ? ";" : ",")
            try put(
                isExcel ? "\u{FEFF}" + text.replacing("\n", with: "\r\n") : text,
                "\(folder)/\(table.name).csv")
        }
        try put(PlainPackage.manifest(tables, isExcel: isExcel), folder + "/datapackage.json")
        return path(folder)
    }

    /// Writes tables in each of the forms.
    func putInAllForms(_ tables: [PlainTable], _ name: String) throws -> [String] {
        [
            try put(tables, folder: name), try put(tables, folder: name + "-excel", isExcel: true),
            try put(PlainPackage.document(tables), name + ".json"),
            try put(PlainPackage.lines(tables), name + ".jsonl"),
        ]
    }
}
