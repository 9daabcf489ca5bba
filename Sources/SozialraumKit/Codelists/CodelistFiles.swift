import PlainTextRecords

/// The code lists as CSV files, one a list and an index, as they are published.
public enum CodelistFiles {
    /// The files by name, in the order of the lists, the index last.
    public static var all: [(name: String, bytes: [UInt8])] {
        Codelists.all.map { list in
            let definition = list.definition
            var rows = [["code", "label_de", "label_en", "gueltig_ab", "gueltig_bis", "quelle"]]
            for code in definition.codes {
                rows.append([
                    code.code, code.labelDE, code.labelEN, code.from?.plainText ?? "",
                    code.until?.plainText ?? "", code.source,
                ])
            }
            return ("\(definition.id).csv", bytes(rows))
        } + [("index.csv", bytes(index))]
    }

    /// The lists with their versions and the columns that use them.
    private static var index: [[String]] {
        [["id", "version", "titel_de", "titel_en", "spalten", "quelle"]]
            + Codelists.all.map { list in
                let definition = list.definition
                return [
                    definition.id, definition.version, definition.titleDE, definition.titleEN,
                    columns(of: definition.id).joined(separator: "|"), definition.source,
                ]
            }
    }

    /// The columns that take their codes from a list.
    public static func columns(of list: String) -> [String] {
        TableInfo.all.flatMap { table in
            table.fields.fields.filter { $0.schema.codelist == list }
                .map { "\(table.name).\($0.name)" }
        }
    }

    private static func bytes(_ rows: [[String]]) -> [UInt8] {
        var out = ByteBuffer()
        for row in rows { CSVText.append(row, to: &out) }
        return out.bytes
    }
}
