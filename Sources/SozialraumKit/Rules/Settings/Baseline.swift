import PlainTextRecords

/// Findings that somebody accepts for a time, each with a reason, an owner and a last day.
///
/// ```json
/// { "format": "sozialraum-baseline", "version": "1.0",
///   "accepted": [ { "code": "KEY-10", "table": "traeger", "record": "tr-mitte", "field": "ik",
///                   "reason": "Das neue IK ist beantragt.", "owner": "Jugendhilfeplanung",
///                   "expires": "2023-06-30" } ] }
/// ```
///
/// A finding is known again by its rule, table, record and field, wherever its row stands. What has no
/// record that may be named (a file, the metadata, a row whose key cannot be read) is accepted by
/// number: of such findings of a rule, table and field as many as `count` says, and none if there are
/// more.
public struct Baseline: Hashable, Sendable {
    /// An accepted finding, or several of which none has a record of its own.
    public struct Entry: Hashable, Sendable {
        public var code: String
        public var table: String?
        /// The key of the record, composite keys joined by `|`. Where a report would not show it, its
        /// digest: `sha256:` and 20 hexadecimal digits.
        public var record: String?
        /// The column; one that the format does not know by its digest.
        public var field: String?
        /// The name of a file that belongs to no table.
        public var file: String?
        /// The place in the metadata (RFC 6901).
        public var pointer: String?
        /// How many findings this may be; nil: any number of the record, or one without a record.
        public var count: Int?
        public var reason: String
        public var owner: String
        /// The last day on which it is accepted; nil: no end was set.
        public var expires: Day?

        public init(
            code: String, table: String? = nil, record: String? = nil, field: String? = nil,
            file: String? = nil, pointer: String? = nil, count: Int? = nil, reason: String,
            owner: String, expires: Day? = nil
        ) {
            self.code = code
            self.table = table
            self.record = record
            self.field = field
            self.file = file
            self.pointer = pointer
            self.count = count
            self.reason = reason
            self.owner = owner
            self.expires = expires
        }

        /// The entry as a report may show it, whatever somebody wrote into the file: of tables and columns
        /// only those of the format. What matched nothing may be any words.
        func shown(isMatched: Bool) -> Entry {
            var shown = self
            shown.record = shownRecord
            if let table, TableInfo.named(table) == nil, !isMatched { shown.table = nil }
            if let field, !isMatched, Self.isUnknown(field, of: table ?? "") { shown.field = nil }
            if !isMatched { (shown.file, shown.pointer) = (nil, nil) }
            return shown
        }

        /// Whether the format knows the table, and no such column of it.
        static func isUnknown(_ field: String, of table: String) -> Bool {
            !field.hasPrefix(Baseline.digestMark)
                && TableInfo.named(table)?.fields.index(of: field) == nil
        }

        /// The record: in tables of single cases only a pseudonym, and by its digest what may be made of a
        /// person's name.
        private var shownRecord: String? {
            guard let record, let table, !record.hasPrefix(Baseline.digestMark) else {
                return record
            }
            if TableInfo.caseTables.contains(table) {
                return Pseudonym<Hilfe>(text: record)?.plainText
            }
            let keys = TableInfo.named(table)?.fields.key ?? []
            let mayName = keys.contains { NaturalPersons.target($0, in: table) != nil }
            return mayName ? Baseline.digest(record) : record
        }

        /// Whether it says more than what `--write-baseline` wrote.
        var isExplained: Bool {
            let text = Baseline.placeholder.reason
            return reason != text.german && reason != text.english
        }

        /// What two entries must not both have.
        var identity: [String?] { [code, table, record, field, file, pointer] }
    }

    static let format = "sozialraum-baseline"

    public var entries: [Entry] = []

    public init(_ entries: [Entry] = []) { self.entries = entries }

    /// Reads a baseline.
    ///
    /// - Throws: ``ExchangeError`` with the place, if it cannot be opened, is broken, or says something
    ///   that is not known.
    public init(path: String) throws(ExchangeError) {
        try self.init(bytes: SettingsReader.bytes(of: path), path: path)
    }

    /// Reads a baseline from bytes.
    ///
    /// - Parameter path: What errors call it.
    /// - Throws: ``ExchangeError`` with the place.
    public init(bytes: [UInt8], path: String) throws(ExchangeError) {
        let root = try SettingsReader(path: path, format: Self.format)
            .document(bytes, keys: ["accepted"])
        var seen: [[String?]: String] = [:]
        for object in try root.list("accepted") {
            try object.checkKeys(Self.keys)
            let entry = try Self.entry(object)
            if let first = seen.updateValue(object.pointer, forKey: entry.identity) {
                throw object.error(.repeatedEntry, "", [first])
            }
            entries.append(entry)
        }
    }

    private static let keys: Set<String> = [
        "code", "table", "record", "field", "file", "pointer", "count", "reason", "owner",
        "expires",
    ]

    private static func entry(_ object: SettingsObject) throws(ExchangeError) -> Entry {
        let rule = try object.rule()
        var entry = Entry(
            code: Rule.all[rule].code, table: try object.optionalText("table"),
            record: try object.optionalText("record"), field: try object.optionalText("field"),
            file: try object.optionalText("file"), pointer: try object.optionalText("pointer"),
            reason: try object.text("reason"), owner: try object.text("owner"))
        if entry.record != nil {
            guard let table = entry.table else {
                throw object.error(.missingSetting, "", ["table"])
            }
            guard TableInfo.named(table) != nil else {
                throw object.error(.unknownTableName, "table", [SettingsReader.shown(table)])
            }
        }
        if let field = entry.field, let table = entry.table, TableInfo.named(table) != nil,
            Entry.isUnknown(field, of: table)
        {
            throw object.error(
                .unknownColumnName, "field", [table, SettingsReader.shown(field)])
        }
        if let value = object.object["count"] {
            guard case .number(let text) = value, let number = Int(text), number > 0 else {
                throw object.error(.badCount, "count")
            }
            entry.count = number
        }
        if let value = object.object["expires"] {
            guard let text = value.string else { throw object.error(.badSetting, "expires") }
            guard let day = Day(text: text) else {
                throw object.error(.badDay, "expires", [SettingsReader.shown(text)])
            }
            entry.expires = day
        }
        return entry
    }

    /// The baseline as a file: the same entries give the same bytes.
    public func json() -> [UInt8] {
        var out = ByteBuffer(capacity: 1 << 16)
        let object: JSONObject = [
            "format": .string(Self.format), "version": "1.0",
            "accepted": .array(entries.map { .object(Self.object($0)) }),
        ]
        object.write(to: &out, indent: 0)
        out.append(10)
        return out.bytes
    }

    /// Makes sure that a baseline may be written to a path: nothing stands there, or a baseline.
    ///
    /// - Throws: ``ExchangeError`` if something else stands there.
    public static func checkTarget(_ path: String) throws(ExchangeError) {
        let kind = try ExchangeError.wrap { () throws(FileFailure) in try InputFile.kind(of: path) }
        if kind == .missing { return }
        guard kind == .file else { throw ExchangeError(.occupiedBaseline, path: path) }
        let bytes = try SettingsReader.bytes(of: path)
        let object = try? JSONValue(parsing: bytes).object
        guard bytes.isEmpty || object?["format"] == .string(format) else {
            throw ExchangeError(.occupiedBaseline, path: path)
        }
    }

    /// Writes the baseline to a file: the old one remains, or the new one.
    ///
    /// - Throws: ``ExchangeError`` if it cannot be written, or would be too large to be read again.
    public func write(path: String) throws(ExchangeError) {
        let bytes = json()
        guard bytes.count <= SettingsReader.limit else {
            throw ExchangeError(
                .largeBaseline, path: path, arguments: ["\(SettingsReader.limit >> 20)"])
        }
        try ExchangeError.wrap { () throws(FileFailure) in
            // It names records: who may read it is for its owner to say.
            let file = try OutputFile(replacing: path, mode: 0o600)
            try file.write(bytes)
            try file.commit()
        }
    }

    private static func object(_ entry: Entry) -> JSONObject {
        var object: JSONObject = ["code": .string(entry.code)]
        object["table"] = entry.table.map { .string($0) }
        object["record"] = entry.record.map { .string($0) }
        object["field"] = entry.field.map { .string($0) }
        object["file"] = entry.file.map { .string($0) }
        object["pointer"] = entry.pointer.map { .string($0) }
        object["count"] = entry.count.map { .number(String($0)) }
        object["reason"] = .string(entry.reason)
        object["owner"] = .string(entry.owner)
        object["expires"] = entry.expires.map { .string($0.plainText) }
        return object
    }

    /// What stands in a new entry until somebody says more.
    static let placeholder = (
        reason: Sentence(
            "Beim Anlegen übernommen, noch nicht begründet.",
            "Taken over when the file was made, not yet given a reason."),
        owner: Sentence("noch offen", "not yet named")
    )

    /// A text that stands for another one, which is not to be read in passing. It is no protection from
    /// somebody who tries likely names one by one.
    static func digest(_ text: String) -> String {
        var hash = SHA256()
        text.withByteSpan { hash.add($0) }
        return digestMark + hash.finish().prefix(20)
    }

    static let digestMark = "sha256:"
}
