import PlainTextRecords

extension RosterRowReader {
    /// Brings together services that a row names in two columns: in words, and as sections of the law.
    ///
    /// `Heimerziehung | § 34` is one offer. A section goes to the words that mean it, else to the only
    /// ones that mean nothing known. Words that surely mean another section contradict it; what is left
    /// over is proposed.
    mutating func pairServices(_ draft: inout RowDraft) {
        joinEqualSections(&draft)
        func isMarked(_ service: RowDraft.Service) -> Bool {
            let column = service.words?.column ?? service.code?.column
            return column.map { mapping.columns[$0].isMarked } ?? false
        }
        var open = draft.services.filter { $0.words == nil && !isMarked($0) }.compactMap(\.code)
        var words = draft.services.filter { $0.words != nil || isMarked($0) }
        guard !open.isEmpty, words.contains(where: { !isMarked($0) }) else { return }
        var unpaired: [Int] = []
        var isSpecial = false
        for index in words.indices where !isMarked(words[index]) {
            guard let known = words[index].code?.text ?? words[index].guess,
                let found = open.firstIndex(where: { $0.text == known })
                    ?? open.firstIndex(where: { $0.text != "27" && Self.fits($0.text, known) })
                    ?? open.firstIndex(where: { Self.fits($0.text, known) })
            else {
                unpaired.append(index)
                continue
            }
            pair(&words[index], with: open[found], &draft)
            isSpecial = isSpecial || !known.hasPrefix("27")
            // § 27 may stand for several services.
            if open[found].text != "27" || known.hasPrefix("27") { open.remove(at: found) }
        }
        // `§§ 27, 34`: the one is the ground of the other.
        if isSpecial { open.removeAll { $0.text == "27" } }
        let certain = unpaired.filter { words[$0].code != nil }
        if open.count == 1, unpaired.count == 1, certain.isEmpty {
            pair(&words[unpaired[0]], with: open[0], &draft)
            open = []
        } else if !open.isEmpty, certain.count == unpaired.count {
            for (index, section) in zip(certain, open) { words[index].other = section }
            open.removeFirst(min(open.count, certain.count))
        }
        draft.services = words
        for section in open { propose(section, &draft) }
        dropConfirmed(draft)
    }

    /// One section in two columns is one service.
    private func joinEqualSections(_ draft: inout RowDraft) {
        var kept: [RowDraft.Service] = []
        for service in draft.services {
            if service.words == nil, let code = service.code, let column = code.column,
                let twin = kept.first(where: { $0.words == nil && $0.code?.text == code.text }),
                let holder = twin.code?.column, holder != column
            {
                draft.repeats[column] = holder
            } else {
                kept.append(service)
            }
        }
        draft.services = kept
    }

    /// Whether a section may be that of words whose section is known: the same, a part of it, or § 27
    /// for a help that § 27 admits.
    static func fits(_ section: String, _ known: String) -> Bool {
        if section == known { return true }
        for (short, long) in [(section, known), (known, section)] where long.hasPrefix(short) {
            let mark = long.dropFirst(short.count).first
            if mark == "." || mark == "-" { return true }
        }
        let number = known.prefix { $0.isNumber }
        return section == "27" && number.count == known.prefix { $0 != "-" }.count
            && (Int(number).map { (28...35).contains($0) } ?? false)
    }

    private func pair(
        _ service: inout RowDraft.Service, with section: RowDraft.Value, _ draft: inout RowDraft
    ) {
        let words = service.words?.column
        if let code = service.code, code.text == section.text || section.text == "27" {
            if let column = section.column, let holder = code.column, column != holder {
                draft.repeats[column] = holder
            }
            return
        }
        if let words, let column = section.column { draft.repeats[words] = column }
        service.code = section
    }

    /// A section of which nobody knows whose it is among the services of the row.
    private mutating func propose(_ section: RowDraft.Value, _ draft: inout RowDraft) {
        guard let column = section.column else { return }
        let isUsed =
            draft.repeats[column] != nil
            || draft.services.contains { $0.code?.column == column || $0.other?.column == column }
        if !isUsed { draft.fates[column] = .proposed }
        proposals.append(
            RosterPlan.Proposal(
                row: draft.number, column: mapping.columns[column].header,
                raw: section.raw ?? section.text, table: "hilfeangebote", record: nil,
                field: "leistung", old: nil, new: section.text, rule: "severalSections",
                confidence: 0.5))
    }

    /// What words only suggested is no proposal any more where the other column says it.
    private mutating func dropConfirmed(_ draft: RowDraft) {
        for service in draft.services {
            guard let guess = service.guess, service.code != nil,
                let column = service.words?.column
            else { continue }
            let header = mapping.columns[column].header
            proposals.removeAll {
                $0.row == draft.number && $0.column == header && $0.new == guess
                    && $0.rule == ValueRule.serviceProposed.rawValue
            }
        }
    }
}

extension Understanding {
    /// The section behind each service in words; nil where none is.
    var guesses: [String?] {
        var result: [String?] = []
        for part in parts {
            if part.meaning == .leistung {
                result.append(nil)
            } else if part.meaning == .paragraf, let last = result.indices.last {
                result[last] = result[last] ?? part.text
            }
        }
        return result
    }
}
