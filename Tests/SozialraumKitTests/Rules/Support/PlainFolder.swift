import Foundation

/// A package folder in its canonical form, as cells that can be taken out and changed.
struct PlainFolder {
    /// The header and the rows of each table, cells as they are written, with their quotes.
    var tables: [String: [[String]]] = [:]
    var manifest: Data

    init(_ url: URL) throws {
        manifest = try Data(contentsOf: url.appending(path: "datapackage.json"))
        for name in try FileManager.default.contentsOfDirectory(atPath: url.path)
        where name.hasSuffix(".csv") {
            let bytes = try Data(contentsOf: url.appending(path: name))
            tables[String(name.dropLast(4))] = Self.cells(String(decoding: bytes, as: UTF8.self))
        }
    }

    private static func cells(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        for scalar in text.unicodeScalars {
            if scalar == "\"" { isQuoted.toggle() }
            if !isQuoted, scalar == "," || scalar == "\n" {
                row.append(String(cell))
                cell = String.UnicodeScalarView()
                if scalar == "\n" {
                    rows.append(row)
                    row = []
                }
            } else {
                cell.append(scalar)
            }
        }
        return rows
    }

    /// Writes the folder. The manifest names the tables that there are.
    ///
    /// - Parameter keepsResources: Whether it also names those that were taken out.
    func write(to url: URL, keepsResources: Bool = false) throws {
        try? FileManager.default.removeItem(at: url)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (name, rows) in tables {
            let text = rows.map { $0.joined(separator: ",") + "\n" }.joined()
            try Data(text.utf8).write(to: url.appending(path: name + ".csv"))
        }
        var object = try JSONSerialization.jsonObject(with: manifest) as? [String: Any] ?? [:]
        let resources = object["resources"] as? [[String: Any]] ?? []
        object["resources"] = resources.filter {
            keepsResources || tables[$0["name"] as? String ?? ""] != nil
        }
        try JSONSerialization.data(withJSONObject: object)
            .write(to: url.appending(path: "datapackage.json"))
    }

    /// The place of a column in a table.
    func place(_ column: String, in table: String) -> Int? {
        tables[table]?.first?.firstIndex(of: column)
    }

    /// Takes a column out.
    func without(_ column: String, in table: String) -> PlainFolder {
        guard let place = place(column, in: table) else { return self }
        var result = self
        result.tables[table] = tables[table]?.map { row in
            row.enumerated().filter { $0.offset != place }.map(\.element)
        }
        return result
    }

    /// Empties a column.
    func emptying(_ column: String, in table: String) -> PlainFolder {
        guard let place = place(column, in: table) else { return self }
        var result = self
        for row in (result.tables[table] ?? []).indices.dropFirst() {
            result.tables[table]?[row][place] = ""
        }
        return result
    }

    /// The values of a column that are not empty.
    func values(_ column: String, in table: String) -> [String] {
        guard let place = place(column, in: table) else { return [] }
        return (tables[table] ?? []).dropFirst().map { $0[place] }.filter { !$0.isEmpty }
    }
}
