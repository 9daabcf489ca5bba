import PlainTextRecords

/// Values that were read and deserve a second look.
extension TableCheck {
    func lookAgain(_ row: Int, _ base: UnsafePointer<UInt8>, _ block: TextBlock) {
        var rest = problems[row].remarkable & ~problems[row].unreadable
        while rest != 0 {
            let field = rest.trailingZeroBitCount
            rest &= rest &- 1
            let cell = cells[row &* stride &+ field]
            guard cell.isPlainText, !plan.dialect.isExcel else {
                scratch.removeAll()
                CellValue.append(
                    cell, base: base, dialect: plan.dialect,
                    isList: plan.valueFields[field].isList, to: &scratch)
                _ = look(scratch.span, field, row, base, block)
                continue
            }
            let text = ByteSpan(start: base + Int(cell.start), count: cell.count)
            guard text.count <= SeenValues.longest else {
                _ = look(text, field, row, base, block)
                continue
            }
            let place = SeenValues.place(text, of: field)
            if let known = seen[place, text, field] {
                known.each { add($0, field, row, base, block) }
            } else if let messages = look(text, field, row, base, block) {
                seen.keep(messages, of: text, field, at: place)
            }
        }
    }

    /// Looks at a value.
    ///
    /// - Returns: What was found; nil if that depends on more than the value.
    private func look(
        _ text: ByteSpan, _ index: Int, _ row: Int, _ base: UnsafePointer<UInt8>,
        _ block: TextBlock
    ) -> FewMessages? {
        var look = ValueLook(plan.valueFields[index], bytes: text)
        let codes = look.codes
        let dependsOnDate = look.dependsOnDate
        if dependsOnDate { look.date = date(row, base) }
        var messages = FewMessages()
        for check in plan.valueChecks[index] {
            guard let kind = check.look(look) else { continue }
            messages.append(RuleCatalogue.message(kind))
        }
        if plan.isCase, let codes {
            for part in look.parts where codes.days(part) == nil && !ValueLook.isExtra(part) {
                let found = PersonalData.look(part, .caseCode)
                if found.isEmpty { continue }
                found.each { messages.append(RuleCatalogue.message($0)) }
                break
            }
        }
        messages.each { add($0, index, row, base, block) }
        guard dependsOnDate, let codes else { return messages }
        noteCodes(look, codes, index, row)
        return nil
    }

    /// Keeps codes that the package may have added, and counts those without a date.
    private func noteCodes(_ look: ValueLook, _ codes: CodeBook, _ field: Int, _ row: Int) {
        // Where a record's own date is missing, that is told; no other day can replace it.
        let mayLackDate = look.date == nil && plan.dateFields.own == nil
        for part in look.parts {
            if let days = codes.days(part) {
                let isDated = days.from != nil || days.until != nil
                if isDated, mayLackDate { partial.undatedCodes += 1 }
            } else if ValueLook.isExtra(part) {
                partial.extraCodes.append(
                    TablePartial.ExtraCode(
                        row: UInt32(truncatingIfNeeded: partial.rows + row),
                        field: UInt16(field), key: codeKey(codes.list, part),
                        date: look.date?.packed ?? 0))
            }
        }
    }

    /// The key of a code in the table `codes`.
    private func codeKey(_ list: String, _ code: ByteSpan) -> RecordKey {
        var text = ByteBuffer(capacity: 192)
        text.append(list)
        text.append(UInt8(ascii: "|"))
        text.append(code)
        text.pad(0)
        return withExtendedLifetime(text) { referenceKeys.key(text.span) }
    }

    /// The date of a record: its own, else the day that its row or the package describes, clipped to
    /// its validity.
    private func date(_ row: Int, _ base: UnsafePointer<UInt8>) -> PartialDate? {
        func value(_ field: Int?) -> PartialDate? {
            guard let field else { return nil }
            let cell = cells[row * stride + field]
            if cell.isEmpty { return nil }
            if cell.isPlainText, !plan.dialect.isExcel {
                return PartialDate(
                    plainText: ByteSpan(start: base + Int(cell.start), count: cell.count))
            }
            return PartialDate(
                text: CellValue.text(cell, base: base, dialect: plan.dialect, isList: false))
        }
        if let own = plan.dateFields.own {
            let day = value(own)
            guard plan.days.areMonths, plan.isCase, let day else { return day }
            return PartialDate(year: day.year, month: day.month)
        }
        guard let day = value(plan.dateFields.stand) ?? plan.days.date.map({ PartialDate($0) })
        else {
            return nil
        }
        if let from = value(plan.dateFields.from), day.last < from.first { return from }
        if let until = value(plan.dateFields.until), until.last < day.first { return until }
        return day
    }
}
