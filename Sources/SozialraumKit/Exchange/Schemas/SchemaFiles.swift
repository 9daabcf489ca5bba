import PlainTextRecords

/// The published schemas of the format, as files: JSON Schemas, Table Schemas and code lists.
public enum SchemaFiles {
    /// Every file with its path below the folder of schemas.
    public static var all: [(path: String, bytes: [UInt8])] {
        var files: [(path: String, bytes: [UInt8])] = [
            ("package.schema.json", text(JSONSchema.document())),
            ("report.schema.json", text(ReportSchema.make())),
        ]
        for file in ImportSchema.all + SettingsSchema.all {
            files.append(("\(file.name).schema.json", text(file.schema)))
        }
        let present = Set(TableInfo.all.map(\.name))
        for table in TableInfo.all {
            files.append(("records/\(table.name).schema.json", text(JSONSchema.record(table))))
            let schema = TableSchema.make(
                table: table.name, fields: table.fields, columns: table.fields.names,
                present: present, isExcel: false)
            files.append(("tables/\(table.name).tableschema.json", text(schema)))
        }
        for list in CodelistFiles.all { files.append(("codelisten/\(list.name)", list.bytes)) }
        return files
    }

    /// Writes every file into a folder, which is made if it is not there; other files stay.
    ///
    /// - Throws: ``ExchangeError`` if a file cannot be written.
    public static func write(to folder: String) throws(ExchangeError) {
        try ExchangeError.wrap { () throws(FileFailure) in
            for name in ["", "records", "tables", "codelisten"] {
                _ = try SystemCall.makeFolder(PackageReader.join(folder, name))
            }
            for file in all {
                let output = try OutputFile(replacing: PackageReader.join(folder, file.path))
                try output.write(file.bytes)
                try output.commit()
            }
        }
    }

    private static func text(_ object: JSONObject) -> [UInt8] {
        var out = ByteBuffer()
        object.write(to: &out, indent: 0)
        out.append(10)
        return out.bytes
    }
}
