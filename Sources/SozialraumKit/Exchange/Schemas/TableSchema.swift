import PlainTextRecords

/// The Table Schema (Frictionless, version 2) of a table.
enum TableSchema {
    /// The schema of some columns of a table.
    ///
    /// - Parameters:
    ///   - columns: The columns in their order.
    ///   - present: The tables that the package has: only to these, foreign keys point.
    static func make(
        table: String, fields: FieldList, columns: [String], present: Set<String>, isExcel: Bool
    ) -> JSONObject {
        var descriptions: [JSONValue] = []
        var foreignKeys: [JSONValue] = []
        for name in columns {
            guard let index = fields.index(of: name) else {
                descriptions.append(.object(["name": .string(name), "type": "string"]))
                continue
            }
            let field = fields.fields[index]
            descriptions.append(.object(column(field, isExcel: isExcel)))
            if let key = foreignKey(field, of: table, fields, present) {
                foreignKeys.append(.object(key))
            }
        }
        var schema: JSONObject = [
            "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
            "fields": .array(descriptions),
        ]
        let key = fields.key.map(\.name)
        if !key.isEmpty, key.allSatisfy(columns.contains) {
            schema["primaryKey"] = .array(key.map { .string($0) })
        }
        if !foreignKeys.isEmpty { schema["foreignKeys"] = .array(foreignKeys) }
        return schema
    }

    private static func foreignKey(
        _ field: FieldInfo, of table: String, _ fields: FieldList, _ present: Set<String>
    ) -> JSONObject? {
        guard let target = field.schema.references, field.need != .list, present.contains(target),
            !(field.need == .key && target == table && fields.key.count == 1),
            let info = TableInfo.named(target), let key = info.fields.key.first
        else { return nil }
        var reference = JSONObject()
        if target != table { reference["resource"] = .string(target) }
        reference["fields"] = .array([.string(key.name)])
        return ["fields": .array([.string(field.name)]), "reference": .object(reference)]
    }

    /// The description of a column.
    static func column(_ field: FieldInfo, isExcel: Bool) -> JSONObject {
        var result: JSONObject = ["name": .string(field.name)]
        var constraints = JSONObject()
        if field.need == .list {
            result["type"] = "list"
            result["delimiter"] = "|"
            result["itemType"] = "string"
        } else {
            switch field.schema.kind {
            case "day": result["type"] = "date"
            case "integer":
                result["type"] = "integer"
                constraints["minimum"] = 0
            case "decimal":
                result["type"] = "number"
                if Zaehlspalten.isCount(field.name) { constraints["minimum"] = 0 }
                if isExcel { result["decimalChar"] = "," }
            case "boolean":
                result["type"] = "boolean"
                result["trueValues"] = ["true"]
                result["falseValues"] = ["false"]
            default:
                result["type"] = "string"
                if let pattern = pattern(of: field) { constraints["pattern"] = .string(pattern) }
            }
        }
        result["description"] = .string(field.noteDE)
        if field.isRequired { constraints["required"] = true }
        if !constraints.isEmpty { result["constraints"] = .object(constraints) }
        return result
    }

    /// The pattern of a value: for a code the codes of its list, and those that a package adds.
    static func pattern(of field: FieldInfo) -> String? {
        guard let id = field.schema.codelist,
            let list = Codelists.all.first(where: { $0.definition.id == id })
        else { return field.schema.pattern }
        let codes = list.definition.codes.map { masked($0.code) }.joined(separator: "|")
        return "^(\(codes)|x-[a-z0-9._-]{1,62})$"
    }

    private static func masked(_ code: String) -> String {
        code.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.")
    }
}
