import PlainTextRecords
import Synchronization

/// What a finding was counted for: a group of findings, the record, and the message.
struct BaselineHit: Hashable, Sendable {
    /// Rule, table and field, and what else tells findings apart; see ``BaselineIndex``.
    var group: UInt64
    var key: RecordKey
    var message: Int32
}

/// Finds accepted findings while they are counted, so that all of them are seen and not only those
/// whose places are kept.
///
///     group   rule << 32 | (table + 1) << 16 | (field + 1), for a table and field of the format
///             1 << 63 | number, for all else; the number stands for the texts
final class BaselineIndex: Sendable {
    let entries: [Baseline.Entry]
    /// Whether all findings are counted, to make a new baseline of them.
    let collects: Bool
    /// Makes the keys of entries, and keeps their texts.
    private let texts = LongTexts()
    /// The folder of the input: files are named below it.
    private let folder: String
    private let numbers = Mutex<(numbers: [Texts: UInt64], texts: [Texts])>(([:], []))
    private let index: Index

    private struct Place: Hashable {
        var group: UInt64
        var key: RecordKey
    }

    private struct Index: Sendable {
        var places: [Place: Int] = [:]
        /// Groups with entries; those whose records stand as digests are noted.
        var groups: [UInt64: Bool] = [:]
        var digests: [UInt64: [String: Int]] = [:]
    }

    /// What tells findings apart that are not about a field of a table of the format.
    struct Texts: Hashable, Sendable {
        var rule: Int
        var table = ""
        var field = ""
        var file = ""
        var pointer = ""
    }

    init(_ baseline: Baseline, collects: Bool, folder: String) {
        entries = baseline.entries
        self.collects = collects
        self.folder = folder
        let keys = KeyMaker(texts: texts)
        var index = Index()
        var numbers: (numbers: [Texts: UInt64], texts: [Texts]) = ([:], [])
        for (number, entry) in baseline.entries.enumerated() {
            let group = Self.group(
                Texts(
                    rule: RuleCatalogue.index(of: entry.code) ?? 0, table: entry.table ?? "",
                    field: entry.field ?? "", file: entry.file ?? "",
                    pointer: entry.pointer ?? ""), &numbers)
            if let record = entry.record, record.hasPrefix(Baseline.digestMark) {
                index.groups[group] = true
                index.digests[group, default: [:]][record] = number
            } else {
                index.groups[group] = index.groups[group] ?? false
                index.places[Place(group: group, key: keys.key(entry.record ?? ""))] = number
            }
        }
        self.index = index
        self.numbers.withLock { $0 = numbers }
    }

    private static func group(
        _ texts: Texts, _ numbers: inout (numbers: [Texts: UInt64], texts: [Texts])
    ) -> UInt64 {
        if texts.file.isEmpty, texts.pointer.isEmpty, let info = TableInfo.named(texts.table) {
            let table = TableInfo.order(of: info.name)
            if texts.field.isEmpty { return plain(texts.rule, table, -1) }
            if let field = info.fields.index(of: texts.field) {
                return plain(texts.rule, table, field)
            }
        }
        if let known = numbers.numbers[texts] { return known }
        let made = 1 << 63 | UInt64(numbers.texts.count)
        numbers.numbers[texts] = made
        numbers.texts.append(texts)
        return made
    }

    @inline(__always)
    private static func plain(_ rule: Int, _ table: Int, _ field: Int) -> UInt64 {
        UInt64(rule) << 32 | UInt64(table + 1) << 16 | UInt64(field + 1)
    }

    /// The group of a finding about a field of a table.
    @inline(__always) func group(_ message: Int, table: Int, field: Int) -> UInt64 {
        Self.plain(RuleCatalogue.messages[message].rule, table, field)
    }

    /// What tells apart the findings of a group.
    func texts(of group: UInt64) -> Texts {
        guard group >> 63 == 0 else {
            return numbers.withLock { $0.texts[Int(group & ~(1 << 63))] }
        }
        let table = TableInfo.all[Int(group >> 16 & 0xFFFF) - 1]
        let field = Int(group & 0xFFFF) - 1
        return Texts(
            rule: Int(group >> 32), table: table.name,
            field: field >= 0 ? table.fields.names[field] : "")
    }

    /// The group of a finding.
    func group(of sample: Sample) -> UInt64 {
        let name = column(sample)
        let isKnown = sample.table >= 0 && sample.table < TableInfo.all.count
        if isKnown, name == nil, sample.path.isEmpty, sample.fieldName == nil,
            !Self.metadataKinds.contains(sample.message)
        {
            return group(sample.message, table: sample.table, field: sample.field)
        }
        var texts = Texts(rule: RuleCatalogue.messages[sample.message].rule)
        texts.table = isKnown ? TableInfo.all[sample.table].name : sample.tableName ?? ""
        if isKnown, sample.field >= 0 {
            texts.field = TableInfo.all[sample.table].fields.names[sample.field]
        } else if let name {
            // An unknown column can be a row of data that was taken for a header.
            let isField = TableInfo.named(texts.table)?.fields.index(of: name) != nil
            texts.field = isField ? name : Baseline.digest(name)
        } else {
            texts.field = sample.fieldName ?? ""
        }
        var path = sample.path
        if Self.metadataKinds.contains(sample.message) { path += sample.arguments }
        if !path.isEmpty {
            texts.pointer = JSONPointer.text(path)
        } else if texts.table.isEmpty {
            texts.file = name == nil ? relative(sample.file ?? "") : ""
        }
        return numbers.withLock { Self.group(texts, &$0) }
    }

    /// The column, or the name of something else, that a finding tells in its words.
    private func column(_ sample: Sample) -> String? {
        Self.namingKinds.contains(sample.message) ? sample.arguments.first : nil
    }

    private static let namingKinds = messages([
        .missingColumn, .unknownColumn, .nearMissColumn, .duplicateColumn, .duplicateKey,
        "unknownCaseColumn", "personColumn", "contactPersonColumn", .resourceNotRead,
    ])

    private static let metadataKinds = messages(["missingMetadata"])

    private static func messages(_ kinds: Set<FindingKind>) -> Set<Int> {
        Set(
            RuleCatalogue.messages.indices.filter {
                kinds.contains(RuleCatalogue.messages[$0].message.kind)
            })
    }

    /// The name of a file below the folder of the input; nothing for the input itself.
    private func relative(_ file: String) -> String {
        let prefix = folder + "/"
        return file.hasPrefix(prefix) ? String(file.dropFirst(prefix.count)) : ""
    }

    // MARK: Hits

    /// Whether findings of a group have to be counted.
    @inline(__always) func isWatched(_ group: UInt64) -> Bool {
        collects || index.groups[group] != nil
    }

    /// Counts a finding, if it is accepted or if all are collected.
    func note(
        _ group: UInt64, _ message: Int, _ key: RecordKey, by count: Int = 1,
        in hits: inout [BaselineHit: Int]
    ) {
        guard isWatched(group), collects || entry(group, key) != nil else { return }
        hits[BaselineHit(group: group, key: key, message: Int32(message)), default: 0] += count
    }

    /// The entry that accepts findings of a record.
    func entry(_ group: UInt64, _ key: RecordKey) -> Int? {
        if let number = index.places[Place(group: group, key: key)] { return number }
        guard index.groups[group] == true, !key.isNone, let text = key.text else {
            return nil
        }
        return index.digests[group]?[Baseline.digest(text)]
    }
}
