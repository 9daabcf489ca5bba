import PlainTextRecords

/// What the check of a part of a table leaves: findings, and the few things that rules need later.
/// Parts are joined in the order of the file.
final class TablePartial: @unchecked Sendable {
    var rows = 0
    /// The offset from which row beginnings count.
    var base = 0
    /// Where each row begins.
    var rowStarts: [UInt32] = []
    /// The key of each row.
    var keys: [RecordKey] = []
    /// The longer texts of the keys; nil: given back, or taken over by an index.
    var keyTexts: LongTexts? = LongTexts()
    /// The longer texts of references and added codes.
    let referenceTexts = LongTexts()
    var references: [ReferenceColumn]
    var lists: [ListReferences]
    /// The kept columns, one number for each row.
    var kept: [[Int32]]
    /// The kept columns of texts, one for each row; nil: it could not be read.
    var keptTexts: [[String?]]
    var findings: FindingBuffer
    /// Required values that are missing, by field: whether they count is known when all rows are.
    var missing: [Tally?]
    /// Bit i: field i has a value somewhere.
    var filled: UInt64 = 0
    /// Unknown keys of JSON, each where it stands first.
    var unknown: [ExactName: UnknownKey] = [:]
    /// Codes that the package may have added itself.
    var extraCodes: [ExtraCode] = []
    /// Codes that could not be checked because no date is known.
    var undatedCodes = 0

    /// The first place of an unknown key.
    struct UnknownKey: Sendable {
        var order: UInt64
        var range: Range<Int>
        /// The data row from 1; 0: no row has the key. Until parts are merged it counts from the part's
        /// beginning.
        var row: Int
    }

    /// A code beginning with `x-`.
    struct ExtraCode: Sendable {
        var row: UInt32
        var field: UInt16
        /// The key of `codes`: list and code.
        var key: RecordKey
        /// The date of the record; 0: unknown.
        var date: Int32
    }

    init(
        references: Int, lists: Int, kept: Int, keptTexts: Int, fields: Int, limit: SampleLimit,
        settings: RunSettings
    ) {
        self.references = .init(repeating: ReferenceColumn(), count: references)
        self.lists = .init(repeating: ListReferences(), count: lists)
        self.kept = .init(repeating: [], count: kept)
        self.keptTexts = .init(repeating: [], count: keptTexts)
        findings = FindingBuffer(limit, settings)
        missing = .init(repeating: nil, count: fields)
    }

    /// Makes room for a number of rows.
    func reserve(_ rows: Int) {
        rowStarts.reserveCapacity(rows)
        keys.reserveCapacity(rows)
        for index in references.indices { references[index].reserve(rows) }
        for index in kept.indices { kept[index].reserveCapacity(rows) }
    }

    /// No more rows come: room for more is given back.
    func seal() {
        rowStarts = rowStarts.exact
        keys = keys.exact
        keyTexts?.seal()
        referenceTexts.seal()
        for index in references.indices { references[index].seal() }
        for index in lists.indices { lists[index].seal() }
        extraCodes = extraCodes.exact
        for index in kept.indices { kept[index] = kept[index].exact }
        findings.seal()
        for index in missing.indices where missing[index] != nil { missing[index]?.seal() }
    }
}
