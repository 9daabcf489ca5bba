import PlainTextRecords

/// Reads the JSON files that say how a validation is to judge: strictly, for a slip of the pen in them
/// would go unnoticed otherwise. Every error names its place.
struct SettingsReader {
    let path: String
    /// What `format` must say.
    let format: String

    /// The largest file that is read.
    static let limit = 64 << 20

    /// The bytes of a file.
    static func bytes(of path: String) throws(ExchangeError) -> [UInt8] {
        try ExchangeError.wrap { () throws(FileFailure) in
            try InputFile.open(path).readAll(limit: limit)
        }
    }

    /// The document, if it is of this format and of a version that is known.
    func document(
        _ bytes: [UInt8], keys: Set<String>
    ) throws(ExchangeError) -> SettingsObject {
        guard bytes.contains(where: { $0 > 32 }) else {
            throw ExchangeError(.emptySettings, path: path, arguments: [format])
        }
        var buffer = ByteBuffer(capacity: bytes.count + 80)
        for byte in bytes { buffer.append(byte) }
        let value: JSONValue
        let duplicates: [(name: String, at: Int)]
        do throws(JSONSyntaxError) {
            (value, duplicates) = try JSONValue.parse(&buffer)
        } catch {
            throw broken(.brokenJSON, bytes, error.offset, [error.fault.rawValue])
        }
        if let first = duplicates.first {
            throw broken(.repeatedSetting, bytes, first.at, [Self.shown(first.name)])
        }
        guard let object = value.object else {
            throw ExchangeError(.otherSettings, path: path, arguments: [format])
        }
        guard object["format"] == .string(format) else {
            throw ExchangeError(.otherSettings, path: path, arguments: [format])
        }
        let root = SettingsObject(object: object, pointer: "", reader: self)
        let version = try root.text("version")
        guard version == "1.0" || Self.isLaterMinor(version) else {
            throw ExchangeError(.unknownSettingsVersion, path: path, arguments: [version])
        }
        try root.checkKeys(keys.union(["format", "version"]))
        return root
    }

    private static func isLaterMinor(_ version: String) -> Bool {
        let parts = version.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0] == "1"
            && Int(parts[1]).map { "\($0)" == parts[1] } == true
    }

    /// A text that may be anything, fit for a message.
    static func shown(_ text: String) -> String { PlainLine.of(text, limit: 60) }

    /// An error at an offset.
    private func broken(
        _ kind: ExchangeError.Kind, _ bytes: [UInt8], _ offset: Int, _ arguments: [String]
    ) -> ExchangeError {
        var line = 1
        var start = 0
        for index in 0..<min(offset, bytes.count) where bytes[index] == 10 {
            line += 1
            start = index + 1
        }
        let column = bytes[start..<max(start, min(offset, bytes.count))]
            .count { $0 & 0xC0 != 0x80 }
        return ExchangeError(
            kind, path: path, line: line, column: column + 1, arguments: arguments)
    }
}

/// An object of such a file, with its place.
struct SettingsObject {
    let object: JSONObject
    /// Where it stands (RFC 6901).
    let pointer: String
    let reader: SettingsReader

    /// Makes sure that there are no other keys.
    func checkKeys(_ known: Set<String>) throws(ExchangeError) {
        for member in object.members where !known.contains(member.key) {
            throw error(
                .unknownSetting, "",
                [SettingsReader.shown(member.key)]
                    + [known.sorted().joined(separator: ", ")])
        }
    }

    /// An error at a key.
    func error(
        _ kind: ExchangeError.Kind, _ key: String, _ arguments: [String] = []
    ) -> ExchangeError {
        let place = key.isEmpty ? pointer : pointer + "/" + key
        return ExchangeError(
            kind, path: reader.path, arguments: [place.isEmpty ? "/" : place] + arguments)
    }

    /// A text that must be there and say something.
    func text(_ key: String) throws(ExchangeError) -> String {
        guard let value = object[key] else { throw error(.missingSetting, "", [key]) }
        guard let text = value.string else { throw error(.badSetting, key) }
        guard text.unicodeScalars.contains(where: { $0.value > 32 && $0 != "\u{A0}" }) else {
            throw error(.emptySetting, key)
        }
        return text
    }

    /// A text that may be missing.
    func optionalText(_ key: String) throws(ExchangeError) -> String? {
        object[key] == nil ? nil : try text(key)
    }

    /// The objects of a list.
    func list(_ key: String) throws(ExchangeError) -> [SettingsObject] {
        guard let value = object[key] else { throw error(.missingSetting, "", [key]) }
        guard let values = value.array else { throw error(.badSetting, key) }
        var result: [SettingsObject] = []
        result.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            guard let object = value.object else { throw error(.badSetting, "\(key)/\(index)") }
            result.append(
                SettingsObject(
                    object: object, pointer: "\(pointer)/\(key)/\(index)", reader: reader))
        }
        return result
    }

    /// The place of the rule that `code` names, in the order of the catalogue.
    func rule() throws(ExchangeError) -> Int {
        let code = try text("code")
        if let index = RuleCatalogue.index(of: code), Rule.all[index].code == code { return index }
        if let given = WithdrawnRule.all.first(where: { $0.code == code }) {
            throw error(.withdrawnRule, "code", [given.code])
        }
        throw error(.unknownRule, "code", [SettingsReader.shown(code)])
    }
}
