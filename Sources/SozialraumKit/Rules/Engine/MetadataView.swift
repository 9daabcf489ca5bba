import PlainTextRecords

/// The metadata of an input, as rules about them see them.
struct MetadataView {
    let metadata: Metadata
    /// The day of the run, if the user gave one.
    let givenDate: Day?
    /// Whether there are metadata to speak of: not for a single table, and not where the text breaks off,
    /// for what is missing may stand behind.
    let hasMetadata: Bool
    /// The tables of the format that have a row.
    let tablesWithRows: [String]
    /// The columns with a code list in which something stands.
    let usedCodeColumns: [(table: String, field: FieldInfo)]

    init(_ scan: InputScan) {
        metadata = scan.metadata
        givenDate = scan.givenDate
        hasMetadata =
            !scan.isSingleTable && scan.metadataPlace != nil && !scan.isManifestBroken
            && scan.fault == nil
        tablesWithRows = scan.tables.compactMap { $0 }.filter { $0.rows > 0 }.map(\.info.name)
        usedCodeColumns = scan.tables.compactMap { $0 }.flatMap { table in
            table.info.fields.fields.enumerated().compactMap { index, field in
                field.schema.codelist != nil && table.filled & 1 << UInt64(index) != 0
                    ? (table.info.name, field) : nil
            }
        }
    }

    /// Whether a key has no value.
    func isMissing(_ key: String) -> Bool {
        guard let value = metadata.values[key] else { return true }
        if let object = value.object { return object.isEmpty }
        return value.isMissing || Self.isEmptyText(value)
    }

    /// Whether a value is a text that says nothing: blanks, or words such as `k. A.`
    static func isEmptyText(_ value: JSONValue) -> Bool {
        guard let text = value.string else { return false }
        return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
            || text.withByteSpan { Platzhalter.stands(in: $0) }
    }

    /// The day that a key names, or the day of the moment that it names.
    func day(_ key: String) -> Day? {
        metadata.values[key]?.string.flatMap { Day(text: String($0.prefix(10))) }
    }

    /// The keys whose values do not have their form.
    func malformed() -> [[String]] {
        var paths: [[String]] = []
        func text(_ key: String, _ isRight: (String) -> Bool) {
            guard let value = metadata.values[key], !value.isMissing else { return }
            if let text = value.string, isRight(text) { return }
            paths.append([key])
        }
        text("format") { _ in true }
        text("version") { text in
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count == 2 && parts.allSatisfy { Int($0).map { "\($0)" } == String($0) }
        }
        text("name") { text in text.withByteSpan { IdentifierForm.fits($0) } }
        text("erstellt_am", Self.isTimestamp)
        for key in ["titel", "zweck", "rechtsgrundlage", "lizenz"] {
            text(key) { text in
                text.withByteSpan { !ControlCharacters.stand(in: $0, mayBreak: true) }
            }
        }
        text("dialekt") { $0 == "excel" }
        text("genauigkeit") { $0 == "tag" || $0 == "monat" }
        if let value = metadata.values["erfunden"], !value.isMissing {
            if case .boolean = value {} else { paths.append(["erfunden"]) }
        }
        for key in ["absender", "empfaenger"] { paths += party(key) }
        // A list of tables that does not name columns by table is kept beside the one that is read.
        if metadata.values["tabellen#2"] != nil { paths.append(["tabellen"]) }
        return paths
    }

    private func party(_ key: String) -> [[String]] {
        guard let value = metadata.values[key], !value.isMissing else { return [] }
        guard let object = value.object else { return [[key]] }
        if object.isEmpty { return [] }
        var paths: [[String]] = []
        // That the recipient has a name is asked for by another rule.
        let name = object["name"].flatMap { $0.isMissing || Self.isEmptyText($0) ? nil : $0 }
        if name == nil ? key == "absender" : name?.string == nil { paths.append([key, "name"]) }
        if let kreis = object["kreis"], !kreis.isMissing,
            kreis.string.flatMap({ Kreis(text: $0) }) == nil
        {
            paths.append([key, "kreis"])
        }
        if let traeger = object["traeger"], !traeger.isMissing,
            traeger.string.flatMap({ ID<Traeger>(text: $0) }) == nil
        {
            paths.append([key, "traeger"])
        }
        return paths
    }

    /// Whether a text is a moment as RFC 3339 writes it.
    static func isTimestamp(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, Day(text: String(text.prefix(10))) != nil,
            bytes[10] | 32 == 116, bytes[13] == 58, bytes[16] == 58
        else { return false }
        func number(_ at: Int) -> Int? {
            let (tens, ones) = (Int(bytes[at]) - 48, Int(bytes[at + 1]) - 48)
            return (0...9).contains(tens) && (0...9).contains(ones) ? tens * 10 + ones : nil
        }
        guard let hour = number(11), hour < 24, let minute = number(14), minute < 60,
            let second = number(17), second <= 60
        else { return false }
        var index = 19
        if bytes[index] == 46 {
            let start = index + 1
            index = start
            while index < bytes.count, bytes[index] &- 48 < 10 { index += 1 }
            if index == start { return false }
        }
        guard index < bytes.count else { return false }
        if bytes[index] | 32 == 122 { return index + 1 == bytes.count }
        guard bytes[index] == 43 || bytes[index] == 45, bytes.count == index + 6,
            bytes[index + 3] == 58, let hours = number(index + 1), hours < 24,
            let minutes = number(index + 4), minutes < 60
        else { return false }
        return true
    }
}
