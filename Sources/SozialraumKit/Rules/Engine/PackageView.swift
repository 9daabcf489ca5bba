import PlainTextRecords

/// An input together with the package that it is delivered for, as rules over several tables see it.
final class PackageView {
    let own: InputScan
    /// The package of `--with`.
    let other: InputScan?
    private var tables: [TableView?] = .init(repeating: nil, count: TableInfo.all.count)

    /// Whether every day in the case tables of the input was cut to the first of its month.
    let hasMonthsOnly: Bool

    init(_ own: InputScan, with other: InputScan?) {
        self.own = own
        self.other = other
        hasMonthsOnly = own.metadata.isCutToMonths
    }

    /// A table of both packages together.
    func table(_ name: String) -> TableView { table(TableInfo.order(of: name)) }

    func table(_ index: Int) -> TableView {
        if let known = tables[index] { return known }
        let made = TableView(
            own.tables[index], other?.tables[index], view: self, followed: RuleCatalogue.follows)
        tables[index] = made
        return made
    }

    /// When each case began and ended, as it was kept: side by side, since rows of other tables jump
    /// about among the cases.
    private(set) lazy var casePeriods: [(beginn: Int32, ende: Int32)] = {
        let table = table("faelle")
        let (begins, ends) = (table.kept("beginn"), table.kept("ende"))
        return Array(unsafeUninitializedCapacity: table.count) { periods, count in
            for row in 0..<table.count {
                (periods.baseAddress.unsafelyUnwrapped + row).initialize(
                    to: (begins[row], ends[row]))
            }
            count = table.count
        }
    }()

    /// What the rows of each case tell together.
    private(set) lazy var course = Fallverlauf(self)

    /// Which Träger have the same name.
    private(set) lazy var names = Traegernamen(self)

    /// Whether a table is in one of the packages.
    func isDelivered(_ table: Int) -> Bool {
        own.tables[table] != nil || other?.tables[table] != nil
    }
}

/// A table of an input, and behind it the same table of the package that it is delivered for. Rows
/// count from 0 through both.
final class TableView {
    let own: TableScan?
    let other: TableScan?
    /// How many rows the input itself has.
    let ownCount: Int
    /// How many rows there are in all.
    let count: Int
    private unowned let view: PackageView
    private let followed: Set<String>
    private var targets: [String: [UInt32]] = [:]
    private var kept: [String: [Int32]] = [:]
    private var areKeptTaken = false
    private var keptTexts: [String: [String?]] = [:]

    /// A reference that is empty or not readable.
    static let none = UInt32.max
    /// A reference to a record that is not there.
    static let missing = UInt32.max - 1

    init(_ own: TableScan?, _ other: TableScan?, view: PackageView, followed: Set<String>) {
        self.own = own
        self.other = other
        self.view = view
        self.followed = followed
        ownCount = own?.rows ?? 0
        count = ownCount + (other?.rows ?? 0)
    }

    /// What finds rows by key in both packages; made on first use, before threads share it.
    private(set) lazy var search = KeySearch(
        own: own.map(\.index), other: other.map(\.index), ownCount: ownCount)

    /// For each row of the other package whether the input has a row with the same key: a delivery
    /// replaces what the package says of a record.
    private lazy var replaced: [Bool] = {
        guard let own = search.own, let index = search.other, let other else { return [] }
        return (0..<other.rows).map { row in
            let key = index.key(ofRow: row)
            return !key.isNone && own.row(of: key) >= 0
        }
    }()

    /// Finds out which rows are replaced, before several threads ask.
    func prepareReplaced() { _ = replaced }

    /// Whether a row counts no more, since the input has another one with its key.
    func isReplaced(_ row: Int) -> Bool {
        row >= ownCount && !replaced.isEmpty && replaced[row - ownCount]
    }

    /// Whether a row is the one that references to its key lead to: its key can be read, and no
    /// earlier row has it.
    func isFirst(_ row: Int) -> Bool {
        guard let index = search.own, row < ownCount else { return false }
        let key = index.key(ofRow: row)
        return !key.isNone && index.row(of: key) == row
    }

    /// The keys that a single reference column names, one for each row, whether or not they are there.
    func keys(_ field: String) -> [RecordKey] {
        var result = [RecordKey](repeating: .none, count: count)
        for (scan, first) in [(own, 0), (other, ownCount)] {
            guard let scan, let index = scan.info.fields.index(of: field),
                let place = scan.referencePlace(index)
            else { continue }
            for (number, part) in scan.parts.enumerated() {
                let start = first + scan.firstRow(ofPart: number)
                part.references[place].each { result[start + $0] = $1 }
            }
        }
        return result
    }

    /// The row that each row refers to, or ``none`` or ``missing``. Only of single references.
    func targets(_ field: String) -> [UInt32] {
        if let known = targets[field] { return known }
        var result = [UInt32](repeating: Self.none, count: count)
        for (scan, first) in [(own, 0), (other, ownCount)] {
            guard let scan, let index = scan.info.fields.index(of: field),
                let place = scan.referencePlace(index)
            else { continue }
            let target = view.table(scan.references[place].target).search
            for (number, part) in scan.parts.enumerated() {
                let start = first + scan.firstRow(ofPart: number)
                result.withUnsafeMutableBufferPointer { all in
                    if let base = all.baseAddress {
                        _ = part.references[place].targets(target, into: base + start)
                    }
                }
            }
        }
        targets[field] = result
        return result
    }

    /// The references of a list column: pairs of a row and the row it refers to.
    func listTargets(_ field: String) -> [(row: Int, target: UInt32)] {
        var result: [(row: Int, target: UInt32)] = []
        for (scan, first) in [(own, 0), (other, ownCount)] {
            guard let scan, let index = scan.info.fields.index(of: field),
                let place = scan.referencePlace(index)
            else { continue }
            let target = view.table(scan.references[place].target).search
            for (number, part) in scan.parts.enumerated() {
                let start = first + scan.firstRow(ofPart: number)
                let list = part.lists[place]
                for (row, key) in zip(list.rows, list.keys) {
                    result.append((start + Int(row), target.row(of: key)))
                }
            }
        }
        return result
    }

    /// The values that were kept of a column, one for each row.
    func kept(_ field: String) -> [Int32] {
        if let known = kept[field] { return known }
        if areKeptTaken { return [] }
        areKeptTaken = true
        var columns = own?.takeKept() ?? []
        if let other {
            // Several inputs may ask for the same package.
            let shared = other.sharedKept ?? other.takeKept()
            other.sharedKept = shared
            if own == nil {
                columns = shared
            } else {
                for place in columns.indices { columns[place] += shared[place] }
            }
        }
        for (place, name) in ((own ?? other)?.keptFields ?? []).enumerated() {
            kept[name] = columns[place]
        }
        return kept[field] ?? []
    }

    /// The texts that were kept of a column, one for each row; nil: it could not be read.
    func keptTexts(_ field: String) -> [String?] {
        if let known = keptTexts[field] { return known }
        var result: [String?] = []
        if let own, let place = own.keptTextFields.firstIndex(of: field) {
            result = own.takeTexts(place)
        }
        if let other, let place = other.keptTextFields.firstIndex(of: field) {
            let shared = other.sharedTexts[field] ?? other.takeTexts(place)
            other.sharedTexts[field] = shared
            result += shared
        }
        keptTexts[field] = result
        return result
    }

    /// The period of a row between two kept columns.
    func period(_ row: Int, _ from: [Int32], _ until: [Int32]) -> Period? {
        guard row < from.count, row < until.count, from[row] != unreadableKept,
            until[row] != unreadableKept
        else { return nil }
        return Period(
            from: from[row] == 0 ? nil : PartialDate(packed: from[row]),
            until: until[row] == 0 ? nil : PartialDate(packed: until[row]))
    }

    /// The input's own rows of which something is true, in their order, found on all cores.
    func rows(where isWanted: @escaping @Sendable (_ row: Int) -> Bool) -> [Int] {
        let length = 1 << 16
        let blocks = (ownCount + length - 1) / length
        let found = Slots<[Int]>(blocks)
        let count = ownCount
        Parallel.forEach(blocks, workers: blocks > 1 ? Parallel.workers : 1) { _, block in
            found[block] = (block * length..<min(count, (block + 1) * length)).filter(isWanted)
        }
        return (0..<blocks).flatMap { found[$0] ?? [] }
    }

    /// Adds a finding about a row of the input itself; rows of the other package are not reported.
    func add(
        _ kind: FindingKind, row: Int, field: String, detail: Int = 0, related: Int? = nil,
        to findings: inout FindingBuffer
    ) {
        guard row < ownCount, let own else { return }
        var sample = own.sample(
            RuleCatalogue.message(kind), row: row, field: own.info.fields.index(of: field) ?? -1)
        sample.detail = Int32(truncatingIfNeeded: detail)
        if let related, related < ownCount { sample.related = related + 1 }
        findings.add(sample, key: own.key(ofRow: row))
    }

    /// Resolves a reference column of the input itself; what is missing becomes a finding.
    func resolveReferences(
        _ place: Int, _ kind: FindingKind, to findings: inout FindingBuffer
    ) {
        guard let own else { return }
        let reference = own.references[place]
        let name = own.info.fields.names[reference.field]
        let search = view.table(reference.target).search
        let message = RuleCatalogue.message(kind)
        guard !reference.isList else {
            for (number, part) in own.parts.enumerated() {
                let first = own.firstRow(ofPart: number)
                let list = part.lists[place]
                var last = -1
                for (row, key) in zip(list.rows, list.keys) {
                    let row = first + Int(row)
                    if row == last || search.row(of: key) != Self.missing { continue }
                    last = row
                    findings.add(
                        own.sample(message, row: row, field: reference.field),
                        key: own.key(ofRow: row))
                }
            }
            return
        }
        // With rows of another package behind, the slower way finds all of them.
        let keeps = followed.contains("\(own.info.name).\(name)") && count == ownCount
        // Who refers to which case is asked for by rows only.
        let releases = keeps && TableInfo.all[reference.target].name == "faelle"
        let results = Slots<FindingBuffer>(own.parts.count)
        let rows = PartRows(own, message, reference.field, findings)
        let all = [UInt32](unsafeUninitializedCapacity: keeps ? count : 0) { buffer, filled in
            if let base = buffer.baseAddress { LargeMemory.prepare(base, bytes: buffer.count * 4) }
            let shared = SharedParts(parts: own.parts, targets: keeps ? buffer.baseAddress : nil)
            Parallel.forEach(
                own.parts.count, workers: own.rows > 20_000 ? Parallel.workers : 1
            ) { _, number in
                let targets = shared.targets.map { $0 + rows.first[number] }
                let part = shared.parts[number]
                let missing = part.references[place].targets(search, into: targets)
                if missing.isEmpty {
                    if releases { part.references[place].release() }
                } else {
                    results[number] = rows.findings(missing, number, part)
                }
            }
            filled = keeps ? count : 0
        }
        for number in own.parts.indices {
            if let found = results.take(number) { findings.merge(found, table: own.table) }
        }
        if keeps { targets[name] = all }
    }

    /// Makes findings about rows of a part.
    private struct PartRows: @unchecked Sendable {
        /// The first row of each part.
        let first: [Int]
        private let table: Int
        private let message: Int
        private let field: Int
        private let limit: SampleLimit
        private let settings: RunSettings
        /// What finds the keys of rows; nil: nobody asks for them.
        private let index: KeyIndex?

        init(_ scan: TableScan, _ message: Int, _ field: Int, _ findings: FindingBuffer) {
            first = scan.parts.indices.map { scan.firstRow(ofPart: $0) }
            table = scan.table
            self.message = message
            self.field = field
            limit = findings.limit
            settings = findings.settings
            index = scan.keepsKeys ? scan.index : nil
        }

        func findings(_ rows: [UInt32], _ number: Int, _ part: TablePartial) -> FindingBuffer {
            var found = FindingBuffer(limit, settings)
            let (message, table, field, first) = (message, table, field, first[number])
            let index = index
            for row in rows {
                let row = Int(row)
                let byte = part.base + Int(part.rowStarts[row])
                found.add(
                    message, table: table, byte: byte, field: field,
                    key: index?.key(ofRow: first + row) ?? .none
                ) {
                    Sample(
                        message: message, table: table, field: field, row: first + row + 1,
                        byte: byte)
                }
            }
            found.seal()
            return found
        }
    }

    private struct SharedParts: @unchecked Sendable {
        let parts: [TablePartial]
        /// Where the targets of all rows are put.
        let targets: UnsafeMutablePointer<UInt32>?
    }
}

/// Finds rows by key in an input and in the package that it is delivered for.
struct KeySearch: Sendable {
    let own: KeyIndex?
    let other: KeyIndex?
    let ownCount: Int

    /// The first row with a key, or ``TableView/missing``. The input's own rows come first.
    @inline(__always) func row(of key: RecordKey) -> UInt32 {
        if let own {
            let row = own.row(of: key)
            if row >= 0 { return UInt32(truncatingIfNeeded: row) }
        }
        if let other {
            let row = other.row(of: key)
            if row >= 0 { return UInt32(truncatingIfNeeded: row + ownCount) }
        }
        return TableView.missing
    }

    /// The rows of many keys, as ``row(of:)`` finds them; ``TableView/none`` for no key.
    func rows(
        of keys: UnsafeBufferPointer<RecordKey>, into rows: UnsafeMutablePointer<UInt32>
    ) {
        guard let own else {
            for (place, key) in keys.enumerated() {
                rows[place] = key.isNone ? TableView.none : row(of: key)
            }
            return
        }
        own.firstSlots(of: keys, into: rows)
        for (place, key) in keys.enumerated() {
            if let row = own.row(in: rows[place], of: key) {
                rows[place] = row
            } else {
                rows[place] = key.isNone ? TableView.none : row(of: key)
            }
        }
    }
}
