import PlainTextRecords

/// Files that imports make and people edit: JSON objects that begin with their kind.
enum ImportFile {
    static let version = "1.0"

    static func head(_ kind: String) -> JSONObject {
        JSONObject([(key: kind, value: "sozialraum"), (key: "version", value: .string(version))])
    }

    static func bytes(_ object: JSONObject) -> [UInt8] {
        var out = ByteBuffer()
        object.write(to: &out, indent: 0)
        out.append(10)
        return out.bytes
    }

    /// The object of a file of a kind.
    static func object(
        _ bytes: [UInt8], path: String, kind: String
    ) throws(ExchangeError) -> JSONObject {
        let value: JSONValue
        do {
            value = try JSONValue(parsing: bytes)
        } catch {
            throw ExchangeError(.brokenJSON, path: path, arguments: ["unexpected"])
        }
        guard let object = value.object, object[kind] == "sozialraum" else {
            throw ExchangeError(.noImportFile, path: path, arguments: [kind])
        }
        let major = object["version"]?.string?.split(separator: ".").first.map(String.init) ?? ""
        guard major == "1" else {
            throw ExchangeError(
                .unknownMajor, path: path, arguments: [object["version"]?.string ?? "", "1"])
        }
        return object
    }
}
