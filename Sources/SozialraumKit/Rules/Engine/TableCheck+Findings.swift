import PlainTextRecords

/// What rows have wrong, as findings.
extension TableCheck {
    func order(_ field: Int, _ row: Int, _ block: TextBlock) -> UInt64 {
        let byte = block.offset(of: starts[row])
        return UInt64(plan.table &+ 1) &<< 56 | UInt64(byte &+ 1) &<< 8 | UInt64(field &+ 1)
    }

    func sample(
        _ message: Int, _ field: Int, _ row: Int, _ block: TextBlock
    ) -> Sample {
        Sample(
            message: message, table: plan.table, field: field, row: partial.rows + row + 1,
            byte: block.offset(of: starts[row]))
    }

    /// Adds a finding about a row of the batch.
    func add(
        _ message: Int, _ field: Int, _ row: Int, _ base: UnsafePointer<UInt8>, _ block: TextBlock
    ) {
        findings.pointee.add(message, order: order(field, row, block)) {
            sample(message, field, row, block)
        }
        note(message, field, row, base)
    }

    /// Notes a finding for the baseline, if there is one.
    func note(
        _ message: Int, _ field: Int, _ row: Int, _ base: UnsafePointer<UInt8>
    ) {
        guard let baseline = plan.settings.baseline else { return }
        findings.pointee.note(
            baseline.group(message, table: plan.table, field: field), message,
            recordKey(row, base))
    }

    /// Tells what the cells of a row have wrong.
    func note<Source: RowSource>(_ row: Int, _ source: Source, _ block: TextBlock) {
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
                note(plan.messages.missing, field, row, source.base)
            }
            if own.unreadable & bit != 0 {
                add(unreadable(field, row, source.base), field, row, source.base, block)
                if plan.isNearPersons {
                    lookForPerson(inUnreadable: field, row, source.base, block)
                }
            }
            if own.mistyped & bit != 0 {
                add(plan.messages.otherType, field, row, source.base, block)
            }
        }
        if plan.isCase, own.unreadable.nonzeroBitCount >= 2 {
            var shifted = sample(plan.messages.shifted, -1, row, block)
            shifted.detail = Int32(own.unreadable.nonzeroBitCount)
            findings.pointee.add(shifted, key: recordKey(row, source.base))
        }
        if source.isUnusual { noteUnusual(row, source, block) }
    }

    private func unreadable(
        _ field: Int, _ row: Int, _ base: UnsafePointer<UInt8>
    ) -> Int {
        if let message = plan.unreadable[field] { return message }
        scratch.removeAll()
        append(cells[row &* stride &+ field], base, to: &scratch)
        let isDay = scratch.span.withPlainBlanks { FullDate.isWhole($0) }
        return isDay ? plan.messages.fullBirthDate : plan.messages.badDate
    }

    /// Tells what is irregular about a row as a whole, and of what stands in unknown columns.
    private func noteUnusual<Source: RowSource>(
        _ row: Int, _ source: Source, _ block: TextBlock
    ) {
        lookForPersons(inExtrasOf: source, row, block)
        if isFamiliar(source) { return }
        let irregular = source.irregularities
        // Texts are made only for places that are kept.
        func add(
            _ message: Int, _ arguments: @autoclosure () -> [String],
            _ range: @autoclosure () -> Range<Int>? = nil
        ) {
            func made() -> Sample {
                var found = sample(message, -1, row, block)
                found.arguments = arguments()
                found.range = range()
                return found
            }
            if plan.settings.baseline == nil {
                findings.pointee.add(message, order: order(-1, row, block)) { made() }
            } else {
                findings.pointee.add(made(), key: recordKey(row, source.base))
            }
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
}
