import PlainTextRecords

/// Looks for personal data where it can stand: in texts, in values that do not fit, in columns that
/// the format does not know. A clean row of a case has none of these and costs nothing.
extension TableCheck {
    /// Looks at the texts of a row.
    func lookForPersons(_ row: Int, _ base: UnsafePointer<UInt8>, _ block: TextBlock) {
        var rest = plan.texts & ~problems[row].unreadable
        while rest != 0 {
            let field = rest.trailingZeroBitCount
            rest &= rest &- 1
            let cell = cells[row &* stride &+ field]
            if cell.isEmpty { continue }
            let column = plan.personalColumns[field]
            let isTitle = field == plan.title
            let found = look(cell, base, isTitle ? .activity : .text(column))
            found.each { add(RuleCatalogue.message($0), field, row, base, block) }
            if found.text != nil { continue }
            if isTitle, cell.count > PersonalData.longestTitle {
                add(RuleCatalogue.message("longTitle"), field, row, base, block)
            } else if column == .description, cell.count > PersonalData.longestDescription {
                add(RuleCatalogue.message("longDescription"), field, row, base, block)
            }
        }
    }

    /// Looks at a value that does not fit its column.
    func lookForPerson(
        inUnreadable field: Int, _ row: Int, _ base: UnsafePointer<UInt8>, _ block: TextBlock
    ) {
        let column = plan.personalColumns[field]
        if column == .pseudonym { return }
        let cell = cells[row * stride + field]
        let kind: PersonalData.Place = plan.isCase ? .caseField(column) : .activity
        guard cell.isPlainText, !plan.dialect.isExcel, cell.count <= SeenValues.longest else {
            look(cell, base, kind).each { add(RuleCatalogue.message($0), field, row, base, block) }
            return
        }
        // Values repeat: those that were met last are known.
        let text = ByteSpan(start: base + Int(cell.start), count: cell.count)
        let unreadable = field + 64
        let place = SeenValues.place(text, of: unreadable)
        if let known = seen[place, text, unreadable] {
            known.each { add($0, field, row, base, block) }
            return
        }
        var messages = FewMessages()
        PersonalData.look(text, kind).each { messages.append(RuleCatalogue.message($0)) }
        messages.each { add($0, field, row, base, block) }
        seen.keep(messages, of: text, unreadable, at: place)
    }

    /// Looks at unknown columns, and at cells behind the last one.
    func lookForPersons<Source: RowSource>(
        inExtrasOf source: Source, _ row: Int, _ block: TextBlock
    ) {
        let place: PersonalData.Place =
            plan.isCase
            ? .unknownCaseColumn : plan.isNearPersons ? .activity : .unknownColumn
        source.visitExtras { column, key, cell in
            let isPersons = plan.isCase && personColumns.has(column, key, source)
            look(cell, source.base, isPersons ? .personColumn : place).each { kind in
                let message = RuleCatalogue.message(kind)
                let range = block.offset(of: Int(cell.start))..<block.offset(of: cell.end)
                // Several cells of a row are places of their own.
                let order = UInt64(plan.table + 1) << 56 | UInt64(range.lowerBound + 1) << 8
                findings.pointee.add(message, order: order) {
                    var found = sample(message, -1, row, block)
                    found.range = range
                    return found
                }
                note(message, -1, row, source.base)
            }
        }
    }

    private func look(
        _ cell: Cell, _ base: UnsafePointer<UInt8>, _ place: PersonalData.Place
    ) -> PersonalData.Found {
        if cell.isPlainText, !plan.dialect.isExcel {
            let text = ByteSpan(start: base + Int(cell.start), count: cell.count)
            return PersonalData.look(text, place)
        }
        scratch.removeAll()
        append(cell, base, to: &scratch)
        return PersonalData.look(scratch.span, place)
    }
}

/// Which unknown columns have a header for people, each asked for once.
struct PersonColumns {
    private var byNumber: [Bool]?
    private var byKey: [(key: ByteBuffer, isForPeople: Bool)] = []

    /// Whether a cell stands under such a header.
    mutating func has<Source: RowSource>(
        _ column: Int, _ key: ByteSpan, _ source: Source
    ) -> Bool {
        guard column < 0 else {
            let known = byNumber ?? source.unknownColumns.map { NameHeader.isNaming($0) }
            byNumber = known
            return column < known.count && known[column]
        }
        if let known = byKey.first(where: { $0.key.span.equals(key) }) { return known.isForPeople }
        let isForPeople = NameHeader.isNaming(key.text)
        if byKey.count < 16 {
            var buffer = ByteBuffer(capacity: key.count)
            buffer.append(key)
            byKey.append((buffer, isForPeople))
        }
        return isForPeople
    }
}
