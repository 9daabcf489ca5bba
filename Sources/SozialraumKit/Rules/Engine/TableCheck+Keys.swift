import PlainTextRecords

/// Keys and references, which are kept until all tables are known.
extension TableCheck {
    func keepKeys(_ count: Int, _ base: UnsafePointer<UInt8>) {
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
            own.append(isBad || cell.isEmpty ? .none : key(cell, base, keys))
        }
        swap(&own, &partial.keys)
    }

    /// The key of a row of the batch, before it is kept.
    func recordKey(_ row: Int, _ base: UnsafePointer<UInt8>) -> RecordKey {
        guard plan.keyFields.count == 1 else { return compositeKey(row, base) }
        let cell = cells[row * stride + plan.keyFields[0]]
        let bit: UInt64 = 1 << UInt64(plan.keyFields[0])
        let isBad = (problems[row].unreadable | problems[row].missing) & bit != 0
        return isBad || cell.isEmpty ? .none : key(cell, base, keys)
    }

    private func compositeKey(_ row: Int, _ base: UnsafePointer<UInt8>) -> RecordKey {
        scratch.removeAll()
        for (index, field) in plan.keyFields.enumerated() {
            let cell = cells[row * stride + field]
            if cell.isEmpty || problems[row].unreadable & 1 << UInt64(field) != 0 { return .none }
            if index > 0 { scratch.append(124) }
            append(cell, base, to: &scratch)
        }
        if scratch.isEmpty { return .none }
        scratch.pad(0)
        return keys.key(scratch.span)
    }

    @inline(__always) private func key(
        _ cell: Cell, _ base: UnsafePointer<UInt8>, _ maker: KeyMaker
    ) -> RecordKey {
        if cell.isPlainText, !plan.dialect.isExcel {
            return maker.key(ByteSpan(start: base + Int(cell.start), count: cell.count))
        }
        return unusualKey(cell, base, maker)
    }

    @inline(never) private func unusualKey(
        _ cell: Cell, _ base: UnsafePointer<UInt8>, _ maker: KeyMaker
    ) -> RecordKey {
        scratch.removeAll()
        append(cell, base, to: &scratch)
        if scratch.isEmpty { return .none }
        scratch.pad(0)
        return maker.key(scratch.span)
    }

    /// Appends the text that a cell stands for.
    func append(_ cell: Cell, _ base: UnsafePointer<UInt8>, to out: inout ByteBuffer) {
        CellValue.append(cell, base: base, dialect: plan.dialect, isList: false, to: &out)
    }

    func keepReferences(_ count: Int, _ base: UnsafePointer<UInt8>) {
        for (index, reference) in plan.references.enumerated() {
            let field = reference.field
            let bit: UInt64 = 1 &<< UInt64(field)
            if reference.isList {
                var list = ListReferences()
                swap(&list, &partial.lists[index])
                for row in 0..<count {
                    let cell = cells[row &* stride &+ field]
                    if cell.isEmpty || problems[row].unreadable & bit != 0 { continue }
                    keepList(cell, base, row: partial.rows + row, in: &list)
                }
                swap(&list, &partial.lists[index])
                continue
            }
            // The column is taken out while it grows: what only one owns is not copied.
            var column = ReferenceColumn()
            swap(&column, &partial.references[index])
            for row in 0..<count {
                let cell = cells[row &* stride &+ field]
                let isNone = cell.isEmpty || problems[row].unreadable & bit != 0
                column.add(isNone ? .none : key(cell, base, referenceKeys))
            }
            swap(&column, &partial.references[index])
        }
    }

    private func keepList(
        _ cell: Cell, _ base: UnsafePointer<UInt8>, row: Int, in list: inout ListReferences
    ) {
        var bytes = ByteSpan(start: base + Int(cell.start), count: cell.count)
        if !cell.isPlainText || plan.dialect.isExcel {
            scratch.removeAll()
            CellValue.append(
                cell, base: base, dialect: plan.dialect, isList: true, to: &scratch)
            scratch.pad(0)
            bytes = scratch.span
        }
        var start = 0
        for place in 0...bytes.count where place == bytes.count || bytes[place] == 124 {
            if place > start {
                list.rows.append(UInt32(truncatingIfNeeded: row))
                // The bytes behind the part are masked away: they are read, never used.
                list.keys.append(referenceKeys.key(bytes[start..<place]))
            }
            start = place + 1
        }
    }
}
