import PlainTextRecords

/// JSON Schemas (draft 2020-12) of the format, made from the one list of fields.
///
/// They describe canonical documents: what is missing is left out.
enum JSONSchema {
    private static let dialect: JSONValue = "https://json-schema.org/draft/2020-12/schema"

    // MARK: Records

    /// The schema of a record of a table, as a file of its own.
    static func record(_ table: TableInfo) -> JSONObject {
        var schema: JSONObject = [
            "$schema": dialect,
            "$id": .string("urn:sozialraum:1.0:record:\(table.name)"),
            "title": .string(table.name),
        ]
        for member in definition(table).members { schema[member.key] = member.value }
        return schema
    }

    /// What a record of a table is. In tables of single cases nothing else may stand in it.
    private static func definition(_ table: TableInfo) -> JSONObject {
        var properties = JSONObject()
        var required: [JSONValue] = []
        for field in table.fields.fields {
            properties[field.name] = .object(property(field))
            if field.isRequired { required.append(.string(field.name)) }
        }
        return [
            "type": "object", "properties": .object(properties), "required": .array(required),
            "additionalProperties": .boolean(!TableInfo.caseTables.contains(table.name)),
        ]
    }

    private static func property(_ field: FieldInfo) -> JSONObject {
        var schema: JSONObject = ["title": .string(field.noteDE)]
        schema["description"] = .string(field.noteEN)
        if field.need == .list {
            schema["type"] = "array"
            schema["items"] = .object(value(field))
            schema["uniqueItems"] = true
            if let count = field.schema.maximumCount { schema["maxItems"] = .number("\(count)") }
        } else {
            for member in value(field).members { schema[member.key] = member.value }
        }
        return schema
    }

    /// What a value of a field is.
    private static func value(_ field: FieldInfo) -> JSONObject {
        switch field.schema.kind {
        case "integer":
            return [
                "type": "integer", "minimum": 0,
                "maximum": .number(String(Int.largestExact)),
            ]
        case "decimal":
            return Zaehlspalten.isCount(field.name)
                ? ["type": "number", "minimum": 0] : ["type": "number"]
        case "boolean": return ["type": "boolean"]
        case "multiline":
            return [
                "type": "string", "minLength": 1,
                "pattern": "^[^\\u0000-\\u0009\\u000b-\\u001f\\u007f]*$",
            ]
        default:
            let pattern = TableSchema.pattern(of: field) ?? "^[^\\u0000-\\u001f\\u007f]*$"
            return ["type": "string", "minLength": 1, "pattern": .string(pattern)]
        }
    }

    // MARK: The document

    /// The schema of a whole JSON document; all records are in it.
    static func document() -> JSONObject {
        var properties = metadata()
        var definitions = JSONObject()
        for table in TableInfo.all {
            definitions[table.name] = .object(definition(table))
            properties[table.name] = [
                "type": "array", "items": ["$ref": .string("#/$defs/\(table.name)")],
            ]
        }
        return [
            "$schema": dialect, "$id": "urn:sozialraum:1.0:package",
            "title": "sozialraum 1.0", "type": "object",
            "properties": .object(properties),
            "required": .array(Metadata.requiredKeys.map { .string($0) }),
            "allOf": .array(profiles()), "$defs": .object(definitions),
        ]
    }

    private static func metadata() -> JSONObject {
        let day = text(pattern: Day.schema.pattern)
        let party: JSONValue = [
            "type": "object",
            "properties": [
                "name": text(), "kreis": text(pattern: Kreis.schema.pattern),
                "traeger": text(pattern: IdentifierForm.pattern),
            ],
            "required": ["name"],
        ]
        return [
            "format": ["const": "sozialraum"], "version": text(pattern: "^1\\.(0|[1-9][0-9]*)$"),
            "name": text(pattern: IdentifierForm.pattern), "titel": text(),
            "profil": ["enum": ["stammdaten", "aggregat", "pseudonym"]], "absender": party,
            "empfaenger": party, "zweck": text(), "rechtsgrundlage": text(),
            "erstellt_am": text(
                pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?"
                    + "([Zz]|[+-][0-9]{2}:[0-9]{2})$"),
            "stand": day, "zeitraum_von": day, "zeitraum_bis": day,
            "genauigkeit": ["enum": ["tag", "monat"]],
            "codelisten": [
                "type": "object",
                "additionalProperties": [
                    "type": "object", "properties": ["liste": text(), "version": text()],
                    "required": ["liste", "version"],
                ],
            ],
            "tabellen": [
                "type": "object",
                "additionalProperties": ["type": "array", "items": ["type": "string"]],
            ],
            "lizenz": text(), "erfunden": ["type": "boolean"],
        ]
    }

    private static func text(pattern: String? = nil) -> JSONValue {
        var schema: JSONObject = ["type": "string", "minLength": 1]
        if let pattern { schema["pattern"] = .string(pattern) }
        return .object(schema)
    }

    /// What each profile may hold and must say.
    private static func profiles() -> [JSONValue] {
        func rule(_ profile: [String], _ then: JSONObject) -> JSONValue {
            [
                "if": [
                    "properties": ["profil": ["enum": .array(profile.map { .string($0) })]],
                    "required": ["profil"],
                ], "then": .object(then),
            ]
        }
        func without(_ tables: [String]) -> JSONObject {
            var properties = JSONObject()
            for table in tables { properties[table] = ["maxItems": 0] }
            return ["properties": .object(properties)]
        }
        let cases = TableInfo.all.map(\.name).filter(TableInfo.caseTables.contains)
        return [
            rule(["stammdaten"], without(cases + ["kennzahlen"])),
            rule(["aggregat"], without(cases)),
            rule(["pseudonym"], ["required": ["empfaenger", "zweck", "rechtsgrundlage"]]),
        ]
    }
}
