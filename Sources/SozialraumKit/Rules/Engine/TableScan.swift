import PlainTextRecords

/// A table of an input after its rows were checked.
final class TableScan {
    /// How the rows are written, so that some of them can be read again.
    enum Text {
        case csv(CSVChunks, isExcel: Bool)
        case json(ByteSource, isLines: Bool)
    }

    /// The place of the table in the order of the format.
    let table: Int
    let info: TableInfo
    let file: String
    let text: Text
    /// The columns that were delivered, as far as the input says so.
    var columns: Set<String> = []
    private(set) var parts: [TablePartial] = []
    private(set) var rows = 0
    private var firstRows: [Int] = []
    private(set) var filled: UInt64 = 0
    private(set) var missing: [Tally?]
    /// Unknown keys of JSON, each where it stands first.
    private(set) var unknown: [ExactName: TablePartial.UnknownKey] = [:]
    private(set) var undatedCodes = 0
    /// Whether codes stand in it that a package may have added itself.
    var hasExtraCodes: Bool { parts.contains { !$0.extraCodes.isEmpty } }
    /// Whether another table may ask for rows by their key.
    private(set) lazy var isReferredTo = TableInfo.all.contains { other in
        other.fields.fields.contains { $0.target(in: other.name) == table }
    }

    /// Whether the key of each row is needed to the end.
    var keepsKeys = false
    /// Whether the package that the input is delivered for has the table as well: rows of both are
    /// compared by their keys.
    var hasCounterpart = false
    private var madeIndex: KeyIndex?

    /// Finds rows by key; made when it is first asked for.
    var index: KeyIndex {
        if let madeIndex { return madeIndex }
        let made = KeyIndex.make(parts)
        madeIndex = made
        return made
    }

    /// Rows whose key an earlier row has. Asked for once; keys that no other table refers to are
    /// given back then.
    func takeDuplicates() -> [(first: UInt32, again: UInt32)] {
        let isNeeded = isReferredTo || keepsKeys || hasCounterpart || info.name == "codes"
        if !isNeeded, let duplicates = KeyIndex.duplicates(inOrdered: parts) {
            for part in parts {
                part.keys = []
                part.keyTexts = nil
            }
            return duplicates
        }
        let duplicates = index.duplicates
        if !isNeeded { madeIndex = nil }
        return duplicates
    }

    /// What parts keep, and in which order.
    private let needs: TableNeeds

    /// The reference columns.
    var references: [TableNeeds.Reference] { needs.references }

    /// The kept columns.
    var keptFields: [String] { needs.kept }
    var keptTextFields: [String] { needs.keptTexts }

    init(_ info: TableInfo, file: String, text: Text) {
        self.info = info
        table = TableInfo.order(of: info.name)
        needs = TableNeeds.of(table)
        self.file = file
        self.text = text
        missing = .init(repeating: nil, count: info.fields.count)
    }

    /// Adds the next part of the table, and its findings to those of the input.
    func add(_ part: TablePartial, to findings: inout FindingBuffer) {
        findings.merge(part.findings, rows: rows, table: table)
        part.findings = FindingBuffer(findings.limit, findings.settings)
        for (field, tally) in part.missing.enumerated() {
            guard let tally else { continue }
            if missing[field] == nil { missing[field] = Tally(findings.limit) }
            missing[field]?.merge(tally, rows: rows)
        }
        filled |= part.filled
        undatedCodes += part.undatedCodes
        for (name, var key) in part.unknown where unknown[name] == nil {
            key.row += rows
            unknown[name] = key
        }
        part.unknown = [:]
        firstRows.append(rows)
        parts.append(part)
        rows += part.rows
    }

    /// Kept columns that several inputs ask for.
    var sharedKept: [[Int32]]?

    /// Takes the kept columns out of all parts, one number for each row; asked for once.
    func takeKept() -> [[Int32]] {
        let columns = Slots<[Int32]>(keptFields.count)
        let shared = Shared(parts: parts, rows: rows)
        let workers = rows > 20_000 ? Parallel.workers : 1
        // A few at a time: what was taken is given back before the next.
        for first in stride(from: 0, to: keptFields.count, by: workers) {
            let some = first..<min(first + workers, keptFields.count)
            Parallel.forEach(some.count, workers: workers) { _, number in
                columns[first + number] = shared.column(first + number)
            }
            for part in parts { for place in some { part.kept[place] = [] } }
        }
        return keptFields.indices.map { columns.take($0) ?? [] }
    }

    private struct Shared: @unchecked Sendable {
        let parts: [TablePartial]
        let rows: Int

        func column(_ place: Int) -> [Int32] {
            Array(unsafeUninitializedCapacity: rows) { all, count in
                guard let base = all.baseAddress else { return }
                LargeMemory.prepare(base, bytes: rows * MemoryLayout<Int32>.stride)
                for part in parts {
                    part.kept[place].withUnsafeBufferPointer { values in
                        guard let start = values.baseAddress else { return }
                        let length = min(values.count, rows - count)
                        (base + count).initialize(from: start, count: length)
                        count += length
                    }
                }
            }
        }
    }

    /// Kept columns of texts that several inputs ask for.
    var sharedTexts: [String: [String?]] = [:]

    /// Takes a kept column of texts out of all parts; it can be asked for once.
    func takeTexts(_ place: Int) -> [String?] {
        var result: [String?] = []
        result.reserveCapacity(rows)
        for part in parts {
            result += part.keptTexts[place]
            part.keptTexts[place] = []
        }
        return result
    }

    /// The first row of a part, counted from 0.
    func firstRow(ofPart part: Int) -> Int { firstRows[part] }

    /// Where a row begins in the file.
    ///
    /// - Parameter row: Counted from 0.
    func byte(ofRow row: Int) -> Int {
        var low = 0
        var high = firstRows.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if firstRows[middle] <= row { low = middle } else { high = middle - 1 }
        }
        // Empty parts begin where the next one begins.
        while low > 0, parts[low].rows == 0 { low -= 1 }
        let part = parts[low]
        return part.base + Int(part.rowStarts[row - firstRows[low]])
    }

    /// The key of a row, while keys are kept.
    ///
    /// - Parameter row: Counted from 0.
    func key(ofRow row: Int) -> RecordKey { keepsKeys ? index.key(ofRow: row) : .none }

    /// A place in a row, before it is worded.
    ///
    /// - Parameter row: Counted from 0.
    func sample(_ message: Int, row: Int, field: Int) -> Sample {
        Sample(
            message: message, table: table, field: field, row: row + 1, byte: byte(ofRow: row))
    }

    /// The required columns that the table does not have at all.
    var missingColumns: [String] {
        info.fields.fields.enumerated().compactMap { index, field in
            guard field.isRequired, !columns.contains(field.name) else { return nil }
            if case .json = text {
                if filled & 1 << UInt64(index) != 0 { return nil }
                // An array without records and without stated columns lacks nothing.
                if rows == 0, columns.isEmpty { return nil }
            }
            return field.name
        }
    }

    /// Whether a column has a value somewhere; known of references, required and coded columns.
    func isUsed(_ field: Int) -> Bool {
        if filled & 1 << UInt64(field) != 0 { return true }
        return parts.contains { part in
            guard let place = referencePlace(field) else { return false }
            return info.fields.fields[field].need == .list
                ? !part.lists[place].rows.isEmpty : !part.references[place].isEmpty
        }
    }

    /// Looks at the parts of a reference column on all cores, and gives what each tells, in their order.
    ///
    /// - Parameter look: Gets a part of the column, and the row of the table with which it begins.
    func eachPart<Result: Sendable>(
        ofReference field: String,
        _ look: @escaping @Sendable (_ column: ReferenceColumn, _ first: Int) -> Result
    ) -> [Result] {
        guard let index = info.fields.index(of: field), let place = referencePlace(index)
        else { return [] }
        let results = Slots<Result>(parts.count)
        let columns = parts.map { $0.references[place] }
        let first = firstRows
        Parallel.forEach(parts.count, workers: rows > 20_000 ? Parallel.workers : 1) { _, number in
            results[number] = look(columns[number], first[number])
        }
        return (0..<parts.count).compactMap { results.take($0) }
    }

    /// The place of a field among the references of the table.
    func referencePlace(_ field: Int) -> Int? { references.firstIndex { $0.field == field } }
}
