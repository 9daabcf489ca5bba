import PlainTextRecords

/// Checks the rows of a part of a table, a batch at a time, and keeps what rules need later.
///
/// The records of a batch are filled in place, over and over; no record outlives its batch.
final class TableCheck<Content: Record>: RowSink, @unchecked Sendable {
    private static var batch: Int { 128 }

    let plan: TablePlan<Content>
    var partial: TablePartial
    /// What was found in the part; it stands apart, for it is asked for often.
    let findings: UnsafeMutablePointer<FindingBuffer>
    private(set) var keys: KeyMaker
    private(set) var referenceKeys: KeyMaker
    private let records: UnsafeMutablePointer<Content>
    let cells: UnsafeMutablePointer<Cell>
    let problems: UnsafeMutablePointer<CellProblems>
    let starts: UnsafeMutablePointer<Int>
    private let hits: UnsafeMutablePointer<UInt8>
    private let numbers: UnsafeMutablePointer<Int32>
    let stride: Int
    /// Second looks at values that were met last.
    let seen = SeenValues()
    /// Texts that are put together for a moment.
    var scratch = ByteBuffer(capacity: 256)
    /// Unknown keys that were met last, as they are written.
    var familiar: [ByteBuffer] = []
    /// Which unknown columns have a header for people.
    var personColumns = PersonColumns()

    init(_ plan: TablePlan<Content>) {
        self.plan = plan
        partial = Self.makePartial(plan)
        findings = .allocate(capacity: 1)
        findings.initialize(to: partial.findings)
        keys = KeyMaker(texts: partial.keyTexts ?? LongTexts())
        referenceKeys = KeyMaker(texts: partial.referenceTexts)
        stride = max(plan.slotCount, plan.info.fields.count, 1)
        records = .allocate(capacity: Self.batch)
        records.initialize(repeating: Content(), count: Self.batch)
        cells = .allocate(capacity: Self.batch * stride)
        cells.initialize(repeating: .empty, count: Self.batch * stride)
        problems = .allocate(capacity: Self.batch)
        problems.initialize(repeating: CellProblems(), count: Self.batch)
        starts = .allocate(capacity: Self.batch)
        hits = .allocate(capacity: Self.batch)
        numbers = .allocate(capacity: Self.batch)
    }

    deinit {
        records.deinitialize(count: Self.batch)
        records.deallocate()
        cells.deallocate()
        problems.deallocate()
        starts.deallocate()
        hits.deallocate()
        findings.deinitialize(count: 1)
        findings.deallocate()
        numbers.deallocate()
    }

    private static func makePartial(_ plan: TablePlan<Content>) -> TablePartial {
        TablePartial(
            references: plan.references.count, lists: plan.references.count,
            kept: plan.kept.count, keptTexts: plan.keptTexts.count, fields: plan.info.fields.count,
            limit: plan.limit,
            settings: plan.settings)
    }

    func removeAll() {
        partial = Self.makePartial(plan)
        findings.pointee = partial.findings
        keys = KeyMaker(texts: partial.keyTexts ?? LongTexts())
        referenceKeys = KeyMaker(texts: partial.referenceTexts)
        familiar = []
        personColumns = PersonColumns()
    }

    /// The part is read to its end: what it leaves. The check can be used for another part then.
    func finish() -> TablePartial {
        swap(&partial.findings, &findings.pointee)
        partial.seal()
        let result = partial
        removeAll()
        return result
    }

    func close() {}

    func noteBlankLines(at offsets: [Int]) {
        for offset in offsets {
            findings.pointee.add(
                Sample(
                    message: plan.messages.blankLine, table: plan.table, byte: offset,
                    range: offset..<offset))
        }
    }

    // MARK: Rows

    func run<Source: RowSource>(_ rows: inout Source, block: TextBlock, limit: Int) -> RunEnd {
        var left = limit
        var end: RunEnd?
        while end == nil {
            var count = 0
            while count < Self.batch {
                guard left > 0 else {
                    end = .end
                    break
                }
                let row = cells + count &* stride
                switch rows.next(row) {
                case .row: break
                case .end: end = .end
                case .incomplete: end = .incomplete
                case .broken: end = .broken
                }
                if end != nil { break }
                left &-= 1
                var reader = RowReader(base: rows.base, cells: row, dialect: plan.dialect)
                records[count].visit(&reader)
                reader.problems.missing &= plan.present
                problems[count] = reader.problems
                starts[count] = rows.rowStart
                if !reader.problems.isClean || rows.isUnusual {
                    note(count, rows, block)
                }
                count &+= 1
            }
            if count > 0 { flush(count, base: rows.base, block) }
        }
        return end ?? .end
    }

    private func flush(_ count: Int, base: UnsafePointer<UInt8>, _ block: TextBlock) {
        if partial.rows == 0 {
            partial.base = block.offset(of: starts[0])
            // How many rows the block has, by the first of them: nothing grows step by step then.
            let length = (starts[count - 1] - starts[0]) / max(count - 1, 1)
            if count == Self.batch, length > 0 {
                partial.reserve((block.count - starts[0]) / length * 17 / 16)
            }
        }
        var rowStarts: [UInt32] = []
        swap(&rowStarts, &partial.rowStarts)
        let first = partial.base
        for index in 0..<count {
            let offset = block.offset(of: starts[index]) &- first
            rowStarts.append(UInt32(truncatingIfNeeded: offset))
        }
        swap(&rowStarts, &partial.rowStarts)
        keepKeys(count, base)
        keepReferences(count, base)
        for (index, column) in plan.kept.enumerated() {
            column.run(records, count, numbers)
            let bits = plan.keptBits[index]
            for row in 0..<count where silent(row) & bits != 0 { numbers[row] = unreadableKept }
            partial.kept[index].append(
                contentsOf: UnsafeBufferPointer(start: numbers, count: count))
        }
        for (index, column) in plan.keptTexts.enumerated() {
            column.run(records, count, &partial.keptTexts[index])
            let bits = plan.keptTextBits[index]
            for row in 0..<count where silent(row) & bits != 0 {
                partial.keptTexts[index][partial.rows + row] = nil
            }
        }
        for check in plan.checks {
            var found = Hits(places: hits)
            check.check.run(records, count, &found)
            for place in 0..<found.count {
                let row = Int(hits[place])
                if silent(row) & check.needs == 0 {
                    add(check.message, check.field, row, base, block)
                }
            }
        }
        let before = plan.watched & ~partial.filled
        var watched = before
        for row in 0..<count {
            if problems[row].remarkable != 0 { lookAgain(row, base, block) }
            if plan.texts != 0 { lookForPersons(row, base, block) }
            var rest = watched
            while rest != 0 {
                let field = rest.trailingZeroBitCount
                rest &= rest &- 1
                if !cells[row &* stride &+ field].isEmpty { watched &= ~(1 &<< UInt64(field)) }
            }
        }
        if watched != before { partial.filled |= before & ~watched }
        partial.rows += count
    }

    /// The fields of a row that hold no value though they must: what needs one of them says nothing.
    @inline(__always) func silent(_ row: Int) -> UInt64 {
        problems[row].unreadable | problems[row].missing | plan.absent
    }
}
