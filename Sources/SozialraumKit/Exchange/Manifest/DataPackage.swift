import PlainTextRecords

/// The file `datapackage.json` of a package folder: a Frictionless Data Package (version 2) around the
/// metadata, which stand in it as the object `sozialraum`.
///
/// Its `name`, `title`, `created` and `resources` are made from the metadata and the tables. What
/// else it says is kept, as the metadata key `datapackage`.
struct DataPackage {
    static let fileName = "datapackage.json"
    /// The metadata key under which other properties are kept.
    static let restKey = "datapackage"

    /// A file of the folder that holds a table.
    struct Resource {
        var table: String
        var path: String
    }

    // MARK: Writing

    /// The manifest of a package.
    ///
    /// - Parameters:
    ///   - metadata: In canonical order, with `tabellen`.
    ///   - resources: The tables with their files, and the columns that are written.
    static func make(
        metadata: JSONObject, resources: [(resource: Resource, columns: [String])],
        carrier: Carrier
    ) -> JSONObject {
        let isExcel = carrier == .excel
        let present = Set(resources.map(\.resource.table))
        let form = isExcel ? CSVForm.excel : .canonical
        let entries = resources.map { resource, columns -> JSONValue in
            let fields =
                TableInfo.named(resource.table)?.fields ?? RecordInfo<UnknownRecord>.shared.fields
            let schema = TableSchema.make(
                table: resource.table, fields: fields, columns: columns, present: present,
                isExcel: isExcel)
            return .object([
                "name": .string(resource.table), "type": "table",
                "path": .string(resource.path), "format": "csv", "mediatype": "text/csv",
                "encoding": "utf-8",
                "dialect": [
                    "delimiter": .string(String(UnicodeScalar(form.delimiter))),
                    "lineTerminator": .string(isExcel ? "\r\n" : "\n"),
                    "quoteChar": "\"", "doubleQuote": true,
                ],
                "schema": .object(schema),
            ])
        }
        var own = metadata
        if isExcel {
            own["dialekt#2"] = own["dialekt"]
            own["dialekt"] = "excel"
        }
        func manifest(_ own: JSONObject) -> JSONObject {
            var result: JSONObject = [
                "$schema": "https://datapackage.org/profiles/2.0/datapackage.json"
            ]
            for (name, key) in generated { result[name] = metadata[key] }
            result["sozialraum"] = .object(own.sorted(Metadata.keys))
            result["resources"] = .array(entries)
            return result
        }
        // Other properties go back to where they stood, if they can be told from ours there.
        if let rest = metadata[restKey]?.object, !rest.isEmpty {
            var without = own
            without[restKey] = nil
            let merged = merge(rest, into: manifest(without))
            let found = self.rest(of: merged, metadata: without, tables: present)
            if canonical(.object(found)) == canonical(.object(rest)) { return merged }
        }
        return manifest(own)
    }

    /// The value with all keys in the order of their names.
    private static func canonical(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let object):
            return .object(
                JSONObject(
                    object.sorted().members.map { (key: $0.key, value: canonical($0.value)) }))
        case .array(let values): return .array(values.map(canonical))
        default: return value
        }
    }

    /// The properties that are made from metadata.
    private static let generated = [
        ("name", "name"), ("title", "titel"), ("created", "erstellt_am"),
    ]

    /// Puts kept properties back where they stood.
    private static func merge(_ rest: JSONObject, into made: JSONObject) -> JSONObject {
        var result = made
        for member in rest.members {
            switch (member.value, result[member.key]) {
            case (_, nil): result[member.key] = member.value
            case (.object(let inner), .object(let outer)?):
                result[member.key] = .object(merge(inner, into: outer))
            case (.array(let more), .array(var list)?):
                for element in more {
                    guard let object = element.object else { continue }
                    let name = object["name"]
                    if let index = list.firstIndex(where: { $0.object?["name"] == name }),
                        let outer = list[index].object
                    {
                        list[index] = .object(merge(object, into: outer))
                    } else {
                        list.append(element)
                    }
                }
                result[member.key] = .array(list)
            default: break
            }
        }
        return result
    }

    // MARK: Reading

    /// The metadata of a manifest; other properties stand under the key `datapackage`.
    static func metadata(
        of manifest: JSONObject, tables: Set<String>, isExcel: Bool
    ) -> JSONObject {
        var metadata = manifest["sozialraum"]?.object ?? JSONObject()
        if let odd = manifest["sozialraum"], odd.object == nil { metadata["sozialraum"] = odd }
        if isExcel {
            metadata["dialekt"] = metadata["dialekt#2"]
            metadata["dialekt#2"] = nil
        }
        let rest = rest(of: manifest, metadata: metadata, tables: tables)
        if !rest.isEmpty {
            metadata[metadata[restKey] == nil ? restKey : restKey + "#2"] = .object(rest)
        }
        return metadata
    }

    /// The resources that are a file of the folder itself.
    static func resources(of manifest: JSONObject) -> [Resource] {
        (manifest["resources"]?.array ?? []).compactMap { value in
            guard let object = value.object, let path = object["path"]?.string,
                isPlainCSV(path)
            else { return nil }
            return Resource(table: object["name"]?.string ?? stem(path), path: path)
        }
    }

    /// The names of resources that are no CSV file of the folder itself: they are kept in the manifest
    /// and not read.
    static func unreadResources(of manifest: JSONObject) -> [String] {
        (manifest["resources"]?.array ?? []).compactMap { value in
            guard let object = value.object else { return nil }
            if let path = object["path"]?.string, isPlainCSV(path) { return nil }
            return object["name"]?.string ?? object["path"]?.cellText ?? ""
        }
    }

    /// The delimiter that the manifest declares for a file.
    static func delimiter(of path: String, in manifest: JSONObject) -> UInt8? {
        let entry = manifest["resources"]?.array?.first { $0.object?["path"]?.string == path }
        guard let text = entry?.object?["dialect"]?.object?["delimiter"]?.string,
            text.utf8.count == 1
        else { return nil }
        return text.utf8.first
    }

    static func isPlainCSV(_ path: String) -> Bool {
        path.lowercased().hasSuffix(".csv") && path.utf8.count > 4 && !path.contains("/")
            && !path.hasPrefix(".")
    }

    /// A file name without `.csv`.
    static func stem(_ path: String) -> String {
        isPlainCSV(path) ? String(path.dropLast(4)) : path
    }

    /// What we make ourselves, at each level, and so need not keep.
    private static let ownKeys: Set<String> = ["$schema", "profile", "resources", "sozialraum"]
    private static let ownResourceKeys: Set<String> = [
        "name", "type", "path", "profile", "format", "mediatype", "encoding", "dialect", "schema",
        "bytes", "hash",
    ]
    private static let ownSchemaKeys: Set<String> = [
        "$schema", "fields", "primaryKey", "foreignKeys", "missingValues",
    ]
    private static let ownFieldKeys: Set<String> = [
        "name", "type", "format", "description", "constraints", "delimiter", "itemType",
        "decimalChar", "groupChar", "bareNumber", "trueValues", "falseValues",
    ]

    private static func rest(
        of manifest: JSONObject, metadata: JSONObject, tables: Set<String>
    ) -> JSONObject {
        var own = ownKeys
        for (name, key) in generated where metadata[key] != nil { own.insert(name) }
        var rest = without(own, manifest)
        if let odd = manifest["resources"], odd.array == nil { rest["resources"] = odd }
        let resources = (manifest["resources"]?.array ?? []).compactMap { value -> JSONValue? in
            guard let object = value.object else { return value }
            guard let name = object["name"]?.string, tables.contains(name) else { return value }
            var kept = without(ownResourceKeys, object)
            if let schema = object["schema"]?.object {
                var keptSchema = without(ownSchemaKeys, schema)
                let fields = (schema["fields"]?.array ?? []).compactMap { field -> JSONValue? in
                    guard let object = field.object, let name = object["name"] else { return nil }
                    let kept = without(ownFieldKeys, object)
                    return kept.isEmpty ? nil : .object(named(name, kept))
                }
                if !fields.isEmpty { keptSchema["fields"] = .array(fields) }
                if !keptSchema.isEmpty { kept["schema"] = .object(keptSchema) }
            }
            return kept.isEmpty ? nil : .object(named(.string(name), kept))
        }
        if !resources.isEmpty { rest["resources"] = .array(resources) }
        return rest
    }

    private static func without(_ keys: Set<String>, _ object: JSONObject) -> JSONObject {
        JSONObject(
            object.members.filter { !keys.contains($0.key) }.map { (key: $0.key, value: $0.value) })
    }

    private static func named(_ name: JSONValue, _ object: JSONObject) -> JSONObject {
        var result: JSONObject = ["name": name]
        for member in object.members { result[member.key] = member.value }
        return result
    }
}
