import PlainTextRecords

/// Checks the rows of a part of a table, a batch at a time, and keeps what rules need later.
///
/// The records of a batch are filled in place, over and over; no record outlives its batch.
final class TableCheck<Content: Record>: RowSink, @unchecked Sendable {
    private static var batch: Int { 128 }

    private let plan: TablePlan<Content>
    private(set) var partial: TablePartial
    private let keys: KeyMaker
    private let records: UnsafeMutablePointer<Content>
    private let cells: UnsafeMutablePointer<Cell>
    private let problems: UnsafeMutablePointer<CellProblems>
    private let starts: UnsafeMutablePointer<Int>
    private let hits: UnsafeMutablePointer<UInt8>
    private let numbers: UnsafeMutablePointer<Int32>
    private let stride: Int
    /// Second looks at values that were met last, by a bit of their hash.
    private var seen: [Seen?] = .init(repeating: nil, count: 256)
    /// Unknown keys that were met last, as they are written.
    private var familiar: [ByteBuffer] = []

    init(_ plan: TablePlan<Content>) {
        self.plan = plan
        partial = Self.makePartial(plan)
        keys = KeyMaker(plan.longKeys)
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
        numbers.deallocate()
    }

    private static func makePartial(_ plan: TablePlan<Content>) -> TablePartial {
        TablePartial(
            references: plan.references.count, lists: plan.references.count,
            kept: plan.kept.count, fields: plan.info.fields.count, limit: plan.limit,
            settings: plan.settings)
    }

    func removeAll() {
        partial = Self.makePartial(plan)
        familiar = []
    }

    /// The part is read to its end: what it leaves. The check can be used for another part then.
    func finish() -> TablePartial {
        partial.seal()
        let result = partial
        removeAll()
        return result
    }

    func close() {}

    func noteBlankLines(at offsets: [Int]) {
        for offset in offsets {
            partial.findings.add(
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
        if partial.rows == 0 { partial.base = block.offset(of: starts[0]) }
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
    @inline(__always) private func silent(_ row: Int) -> UInt64 {
        problems[row].unreadable | problems[row].missing | plan.absent
    }

    // MARK: Keys and references

    private func keepKeys(_ count: Int, _ base: UnsafePointer<UInt8>) {
        guard plan.keyFields.count == 1 else {
            for row in 0..<count { partial.keys.append(compositeKey(row, base)) }
            return
        }
        let field = plan.keyFields[0]
        let bit: UInt64 = 1 &<< UInt64(field)
        var own: [RecordKey] = []
        swap(&own, &partial.keys)
        for row in 0..<count {
            let cell = cells[row &* stride &+ field]
            let isBad = (problems[row].unreadable | problems[row].missing) & bit != 0
            own.append(isBad || cell.isEmpty ? .none : key(cell, base))
        }
        swap(&own, &partial.keys)
    }

    private func compositeKey(_ row: Int, _ base: UnsafePointer<UInt8>) -> RecordKey {
        var text = ByteBuffer(capacity: 64)
        for (index, field) in plan.keyFields.enumerated() {
            let cell = cells[row * stride + field]
            if cell.isEmpty || problems[row].unreadable & 1 << UInt64(field) != 0 { return .none }
            if index > 0 { text.append(124) }
            append(cell, base, to: &text)
        }
        if text.isEmpty { return .none }
        text.pad(0)
        return withExtendedLifetime(text) { keys.key(text.span) }
    }

    @inline(__always) private func key(_ cell: Cell, _ base: UnsafePointer<UInt8>) -> RecordKey {
        if cell.isPlainText, !plan.dialect.isExcel {
            return keys.key(ByteSpan(start: base + Int(cell.start), count: cell.count))
        }
        return unusualKey(cell, base)
    }

    @inline(never) private func unusualKey(
        _ cell: Cell, _ base: UnsafePointer<UInt8>
    ) -> RecordKey {
        var text = ByteBuffer(capacity: cell.count + 80)
        append(cell, base, to: &text)
        if text.isEmpty { return .none }
        text.pad(0)
        return withExtendedLifetime(text) { keys.key(text.span) }
    }

    /// Appends the text that a cell stands for.
    private func append(_ cell: Cell, _ base: UnsafePointer<UInt8>, to out: inout ByteBuffer) {
        CellValue.append(cell, base: base, dialect: plan.dialect, isList: false, to: &out)
    }

    private func keepReferences(_ count: Int, _ base: UnsafePointer<UInt8>) {
        for (index, reference) in plan.references.enumerated() {
            let field = reference.field
            let bit: UInt64 = 1 &<< UInt64(field)
            if reference.isList {
                for row in 0..<count {
                    let cell = cells[row &* stride &+ field]
                    if cell.isEmpty || problems[row].unreadable & bit != 0 { continue }
                    keepList(index, cell, base, row: partial.rows + row)
                }
                continue
            }
            // The column is taken out while it grows: what only one owns is not copied.
            var column = ReferenceColumn()
            swap(&column, &partial.references[index])
            for row in 0..<count {
                let cell = cells[row &* stride &+ field]
                let isNone = cell.isEmpty || problems[row].unreadable & bit != 0
                column.add(isNone ? .none : key(cell, base))
            }
            swap(&column, &partial.references[index])
        }
    }

    private func keepList(
        _ index: Int, _ cell: Cell, _ base: UnsafePointer<UInt8>, row: Int
    ) {
        var text = ByteBuffer(capacity: cell.count + 96)
        CellValue.append(cell, base: base, dialect: plan.dialect, isList: true, to: &text)
        text.pad(0)
        let bytes = text.span
        var start = 0
        for place in 0...bytes.count where place == bytes.count || bytes[place] == 124 {
            if place > start {
                partial.lists[index].rows.append(UInt32(truncatingIfNeeded: row))
                // The bytes behind the part are masked away: they are read, never used.
                partial.lists[index].keys.append(keys.key(bytes[start..<place]))
            }
            start = place + 1
        }
        withExtendedLifetime(text) {}
    }

    // MARK: Findings

    private func order(_ field: Int, _ row: Int, _ block: TextBlock) -> UInt64 {
        let byte = block.offset(of: starts[row])
        return UInt64(plan.table &+ 1) &<< 56 | UInt64(byte &+ 1) &<< 8 | UInt64(field &+ 1)
    }

    private func sample(
        _ message: Int, _ field: Int, _ row: Int, _ block: TextBlock
    ) -> Sample {
        Sample(
            message: message, table: plan.table, field: field, row: partial.rows + row + 1,
            byte: block.offset(of: starts[row]))
    }

    /// Adds a finding about a row of the batch.
    private func add(
        _ message: Int, _ field: Int, _ row: Int, _ base: UnsafePointer<UInt8>, _ block: TextBlock
    ) {
        partial.findings.add(message, order: order(field, row, block)) {
            sample(message, field, row, block)
        }
        if let baseline = plan.settings.baseline {
            partial.findings.note(
                baseline.group(message, table: plan.table, field: field), message,
                recordKey(row, base))
        }
    }

    /// The key of a row of the batch, before it is kept.
    private func recordKey(_ row: Int, _ base: UnsafePointer<UInt8>) -> RecordKey {
        guard plan.keyFields.count == 1 else { return compositeKey(row, base) }
        let cell = cells[row * stride + plan.keyFields[0]]
        let bit: UInt64 = 1 << UInt64(plan.keyFields[0])
        let isBad = (problems[row].unreadable | problems[row].missing) & bit != 0
        return isBad || cell.isEmpty ? .none : key(cell, base)
    }

    /// Tells what the cells of a row have wrong.
    private func note<Source: RowSource>(_ row: Int, _ source: Source, _ block: TextBlock) {
        let own = problems[row]
        var rest = own.missing | own.unreadable | own.mistyped
        while rest != 0 {
            let field = rest.trailingZeroBitCount
            let bit: UInt64 = 1 << UInt64(field)
            rest &= ~bit
            if own.missing & bit != 0 {
                let order = order(field, row, block)
                if partial.missing[field] == nil { partial.missing[field] = Tally(plan.limit) }
                partial.missing[field]?.add(order) {
                    sample(plan.messages.missing, field, row, block)
                }
                if let baseline = plan.settings.baseline {
                    let message = plan.messages.missing
                    partial.findings.note(
                        baseline.group(message, table: plan.table, field: field), message,
                        recordKey(row, source.base))
                }
            }
            if own.unreadable & bit != 0 {
                add(unreadable(field, row, source.base), field, row, source.base, block)
            }
            if own.mistyped & bit != 0 {
                add(plan.messages.otherType, field, row, source.base, block)
            }
        }
        if plan.isCase, own.unreadable.nonzeroBitCount >= 2 {
            var shifted = sample(plan.messages.shifted, -1, row, block)
            shifted.detail = Int32(own.unreadable.nonzeroBitCount)
            partial.findings.add(shifted, key: recordKey(row, source.base))
        }
        if source.isUnusual { noteUnusual(row, source, block) }
    }

    private func unreadable(
        _ field: Int, _ row: Int, _ base: UnsafePointer<UInt8>
    ) -> Int {
        if let message = plan.unreadable[field] { return message }
        let info = plan.info.fields.fields[field]
        var text = ByteBuffer(capacity: 64)
        append(cells[row * stride + field], base, to: &text)
        return withExtendedLifetime(text) {
            RuleCatalogue.message(RuleCatalogue.unreadable(info, text.span))
        }
    }

    /// Tells what is irregular about a row as a whole, and of what stands in unknown columns.
    private func noteUnusual<Source: RowSource>(
        _ row: Int, _ source: Source, _ block: TextBlock
    ) {
        if plan.isCase { lookForDates(row, source, block) }
        if isFamiliar(source) { return }
        let irregular = source.irregularities
        func add(_ message: Int, _ arguments: [String], _ range: Range<Int>? = nil) {
            var found = sample(message, -1, row, block)
            found.arguments = arguments
            found.range = range
            partial.findings.add(found, key: recordKey(row, source.base))
        }
        func place(_ start: Int, _ length: Int) -> Range<Int> {
            block.offset(of: start)..<block.offset(of: start + length)
        }
        if let count = irregular.shortOf { add(plan.messages.short, ["\(count)"]) }
        if let count = irregular.surplus { add(plan.messages.long, ["\(count)"]) }
        if let other = irregular.otherDelimiter {
            add(plan.messages.otherDelimiter, [String(UnicodeScalar(other))])
        }
        for at in irregular.quotes { add(plan.messages.badQuote, [], place(at, 1)) }
        for (name, at) in irregular.duplicateKeys {
            add(plan.messages.duplicateKey, [name], place(at, name.utf8.count))
        }
        if irregular.isNoObject { add(plan.messages.noObject, []) }
        for (name, at) in irregular.unknownKeys {
            let name = ExactName(name)
            if partial.unknown[name] == nil {
                partial.unknown[name] = TablePartial.UnknownKey(
                    order: order(-1, row, block), range: place(at, name.text.utf8.count),
                    row: partial.rows + row + 1)
            }
        }
        remember(source)
    }

    /// Days in unknown columns of a table of single cases: perhaps full dates of birth.
    private func lookForDates<Source: RowSource>(
        _ row: Int, _ source: Source, _ block: TextBlock
    ) {
        source.visitExtras { _, _, cell in
            var text = ByteBuffer(capacity: cell.count + 16)
            append(cell, source.base, to: &text)
            guard FullDate.isContained(in: text.span) else { return }
            var found = sample(plan.messages.fullDate, -1, row, block)
            found.range = block.offset(of: Int(cell.start))..<block.offset(of: cell.end)
            partial.findings.add(found, key: recordKey(row, source.base))
        }
    }

    /// Whether a row of JSON is unusual only for unknown keys that were told already.
    private func isFamiliar<Source: RowSource>(_ source: Source) -> Bool {
        guard plan.dialect.isJSON, !familiar.isEmpty else { return false }
        var seen: UInt64 = 0
        var isAll = true
        var count = 0
        source.visitExtras { _, key, _ in
            count += 1
            guard isAll else { return }
            for (index, known) in familiar.enumerated() where known.span.equals(key) {
                // The same key twice in a row is another matter.
                isAll = seen & 1 << UInt64(index) == 0
                seen |= 1 << UInt64(index)
                return
            }
            isAll = false
        }
        return isAll && count > 0
    }

    private func remember<Source: RowSource>(_ source: Source) {
        guard plan.dialect.isJSON, familiar.count < 16 else { return }
        source.visitExtras { _, key, _ in
            let text = key.text
            guard familiar.count < 16, !key.contains(92), !text.isEmpty,
                plan.info.fields.index(of: text) == nil, text != "table",
                !familiar.contains(where: { $0.span.equals(key) })
            else { return }
            var buffer = ByteBuffer(capacity: key.count)
            buffer.append(key)
            familiar.append(buffer)
        }
    }

    // MARK: Values at their second look

    /// What a second look at a value gave; values repeat.
    private final class Seen {
        let field: Int
        let text: ByteBuffer
        let messages: [Int]

        init(field: Int, text: ByteSpan, messages: [Int]) {
            self.field = field
            self.messages = messages
            var copy = ByteBuffer(capacity: text.count)
            copy.append(text)
            self.text = copy
        }
    }

    private func lookAgain(_ row: Int, _ base: UnsafePointer<UInt8>, _ block: TextBlock) {
        var rest = problems[row].remarkable & ~problems[row].unreadable
        while rest != 0 {
            let index = rest.trailingZeroBitCount
            rest &= rest &- 1
            let cell = cells[row &* stride &+ index]
            guard cell.isPlainText, cell.count <= 64, !plan.dialect.isExcel else {
                _ = look(index, row, base, block)
                continue
            }
            let text = ByteSpan(start: base + Int(cell.start), count: cell.count)
            var hash = UInt64(index) &* 0x9E37_79B9_7F4A_7C15
            for place in 0..<text.count {
                hash = (hash ^ UInt64(text[place])) &* 0x100_0000_01B3
            }
            let slot = Int(truncatingIfNeeded: hash &>> 40) & (seen.count &- 1)
            if let known = seen[slot], known.field == index, known.text.span.equals(text) {
                for message in known.messages { add(message, index, row, base, block) }
            } else if let messages = look(index, row, base, block) {
                seen[slot] = Seen(field: index, text: text, messages: messages)
            }
        }
    }

    /// Looks at a value.
    ///
    /// - Returns: What was found; nil if that depends on more than the value.
    private func look(
        _ index: Int, _ row: Int, _ base: UnsafePointer<UInt8>, _ block: TextBlock
    ) -> [Int]? {
        let field = plan.info.fields.fields[index]
        var look = ValueLook(
            field: field,
            text: CellValue.text(
                cells[row * stride + index], base: base, dialect: plan.dialect,
                isList: field.need == .list))
        let dependsOnDate = look.dependsOnDate
        if dependsOnDate { look.date = date(row, base) }
        var messages: [Int] = []
        for check in plan.valueChecks[index] {
            guard let kind = check.look(look) else { continue }
            messages.append(RuleCatalogue.message(kind))
        }
        for message in messages { add(message, index, row, base, block) }
        if let list = field.schema.codelist { noteCodes(look, list, index, row) }
        return dependsOnDate ? nil : messages
    }

    /// Keeps codes that the package may have added, and counts those without a date.
    private func noteCodes(_ look: ValueLook, _ list: String, _ field: Int, _ row: Int) {
        for (part, entry) in zip(look.parts, look.codes) {
            if entry == nil, ValueLook.isExtra(part) {
                partial.extraCodes.append(
                    TablePartial.ExtraCode(
                        row: UInt32(truncatingIfNeeded: partial.rows + row),
                        field: UInt16(field), key: keys.key(list + "|" + part),
                        date: look.date?.packed ?? 0))
            } else if entry?.isDated == true, look.date == nil, plan.dateFields.own == nil {
                // Where a record's own date is missing, that is told; no other day can replace it.
                partial.undatedCodes += 1
            }
        }
    }

    /// The date of a record: its own, else the day that its row or the package describes, clipped to
    /// its validity.
    private func date(_ row: Int, _ base: UnsafePointer<UInt8>) -> PartialDate? {
        func value(_ field: Int?) -> PartialDate? {
            guard let field else { return nil }
            let cell = cells[row * stride + field]
            if cell.isEmpty { return nil }
            return PartialDate(
                text: CellValue.text(cell, base: base, dialect: plan.dialect, isList: false))
        }
        if let own = plan.dateFields.own { return value(own) }
        guard let day = value(plan.dateFields.stand) ?? plan.date.map({ PartialDate($0) }) else {
            return nil
        }
        if let from = value(plan.dateFields.from), day.last < from.first { return from }
        if let until = value(plan.dateFields.until), until.last < day.first { return until }
        return day
    }
}
