import PlainTextRecords

/// Reads the rows of a roster: every cell under the meaning of its column.
struct RosterRowReader {
    let mapping: ColumnMapping
    let values: ValueReader
    /// Proposals that came up, not done.
    var proposals: [RosterPlan.Proposal] = []
    private(set) var missing: [RosterPlan.MissingCell] = []

    /// The confidence from which on a value is done.
    static let certain = 0.9

    /// Meanings for which the format has no column.
    private static let withoutField: Set<ColumnMeaning> = [
        .bemerkung, .kontakt, .stellen, .budget, .laufnummer, .verbandsgemeinde,
    ]

    /// Whether the roster has columns for services beside the names of offers.
    private let hasServices: Bool
    /// The marks of the notes below the table: `1)`.
    private let footnotes: Set<String>
    /// By column how many characters its texts have that were cut off.
    private let limits: [Int: Int]

    init(
        mapping: ColumnMapping, values: ValueReader, footnotes: Set<String> = [],
        limits: [Int: Int] = [:]
    ) {
        self.mapping = mapping
        self.values = values
        self.footnotes = footnotes
        self.limits = limits
        hasServices = mapping.columns.contains {
            $0.isSure && ($0.meaning == .leistung || $0.meaning == .paragraf)
        }
    }

    /// Whether the names of offers are read as services: then they may be several, and hold sections.
    private func readsServices(_ meaning: ColumnMeaning) -> Bool {
        meaning == .angebotName && !hasServices
    }

    /// A cell without the mark of a note that stands below the table, and with text that was encoded
    /// twice decoded: it gives letters only if it was.
    private func plain(_ cell: String) -> (text: String, mark: String?) {
        var text = DoubleEncoding.undone(cell) ?? cell
        let trimmed = text.trimmedBlanks
        for mark in footnotes.sorted() where trimmed.hasSuffix(mark) && trimmed != mark {
            text = String(trimmed.dropLast(mark.count))
            return (text, mark)
        }
        return (text, nil)
    }

    /// A postal code that lost its zero is certain if the place of the row has it.
    private mutating func confirmPostalCode(_ draft: inout RowDraft) {
        guard
            let index = proposals.lastIndex(where: {
                $0.row == draft.number && $0.field == "plz"
                    && $0.rule == ValueRule.lostZero.rawValue
            }), let code = proposals[index].new,
            let column = mapping.columns.firstIndex(where: { $0.header == proposals[index].column }
            ),
            let table = mapping.columns[column].table,
            values.context.knows(code, in: draft[table].text("ort"))
        else { return }
        draft[table]["plz"] = RowDraft.Value(
            text: code, column: column, raw: proposals[index].raw, rule: .lostZero, confidence: 0.95
        )
        draft.fates[column] = .package(rest: [])
        proposals.remove(at: index)
    }

    mutating func read(_ row: RosterGrid.Row) -> RowDraft {
        var draft = RowDraft(number: row.number, cells: row.cells)
        for (index, cell) in row.cells.enumerated() where draft.fates[index] != .empty {
            guard index < mapping.columns.count else {
                draft.fates[index] = .rest("surplus")
                continue
            }
            draft.fates[index] = read(cell, index, &draft)
        }
        pairServices(&draft)
        confirmPostalCode(&draft)
        return draft
    }

    private mutating func read(_ cell: String, _ index: Int, _ draft: inout RowDraft) -> CellFate {
        let column = mapping.columns[index]
        guard let meaning = column.meaning, column.isSure else { return .rest("column") }
        let (text, mark) = plain(cell)
        var understood = values.read(text, as: readsServices(meaning) ? .leistung : meaning)
        if column.isPlainContact, let reach = values.readReach(text) { understood = reach }
        // A cross in brackets is half a promise.
        if column.isMarked, text.contains("(") { return .rest("unreadable") }
        if column.isMarked, let isThere = MarkValue.read(text) {
            guard isThere, let service = MarkValue.service(column.header) else {
                return .rest("noField")
            }
            understood = service
        }
        if let mark { understood.rest.append(mark) }
        if meaning == .oeffnungszeiten, understood.missing == .onRequest {
            // "Nach Absprache" is what families want to know.
            understood.parts = [Understanding.Part(.oeffnungszeiten, cell.trimmedBlanks)]
        }
        if understood.rule == .person || understood.rule == .function {
            return .rest(understood.rule.rawValue)
        }
        if let limit = limits[index], Truncation.length(cell) == limit, Truncation.isOpen(cell) {
            // A description is worth having; a name or a service that lacks its end is another one.
            let isDone = meaning == .beschreibung || meaning == .oeffnungszeiten
            let most = isDone ? Sureness.likely : Sureness.weak
            if understood.confidence >= most {
                understood.rule = .truncated
                understood.confidence = most
            }
        }
        if [.damagedText, .truncated, .cutService].contains(understood.rule)
            || understood.rule == .nameWithAddress && understood.confidence < Self.certain,
            column.field?.hasSuffix(".name") == true
        {
            draft.hasDamagedName = true
        }
        if Self.withoutField.contains(meaning), understood.rule != .reach {
            return .rest("noField")
        }
        if let reason = understood.missing, understood.parts.isEmpty {
            missing.append(
                RosterPlan.MissingCell(
                    row: draft.number, column: column.header, raw: cell, reason: reason.rawValue))
            return .missing(reason.rawValue)
        }
        if understood.parts.isEmpty { return .rest("unreadable") }
        if understood.parts.allSatisfy({ $0.meaning == .mobil }) { return .rest("person") }
        let firstService = draft.services.count
        let guesses = understood.guesses
        if understood.rule == .serviceProposed {
            // The words are the offer's name; only the section is in doubt.
            var section = understood
            section.parts = understood.parts.filter { $0.meaning == .paragraf }
            if !section.parts.isEmpty { propose(section, cell, column, draft.number) }
            understood.parts.removeAll { $0.meaning == .paragraf }
        } else if understood.confidence < Self.certain {
            propose(understood, cell, column, draft.number)
            return .proposed
        }
        var rest = understood.rest
        var isUsed = false
        for part in understood.parts {
            let value = RowDraft.Value(
                text: part.text, column: index, raw: cell, rule: understood.rule,
                confidence: understood.confidence)
            if take(part.meaning, value, column, &draft) {
                isUsed = true
            } else {
                rest.append(part.text)
            }
        }
        for (index, guess) in guesses.enumerated() {
            let service = firstService + index
            guard service < draft.services.count, draft.services[service].code == nil else {
                continue
            }
            draft.services[service].guess = guess
        }
        return isUsed ? .package(rest: rest) : .rest("noField")
    }

    private mutating func propose(
        _ understood: Understanding, _ cell: String, _ column: MappedColumn, _ row: Int
    ) {
        let part = understood.parts.first
        let field = part.flatMap { part in
            column.table.flatMap { ColumnFields.field(part.meaning, in: $0) }
        }
        proposals.append(
            RosterPlan.Proposal(
                row: row, column: column.header, raw: cell, table: column.table, record: nil,
                field: field?.split(separator: ".").last.map(String.init), old: nil,
                new: part?.text, rule: understood.rule.rawValue,
                confidence: understood.confidence))
    }

    /// Puts a value where it belongs; false if there is no place for it.
    private func take(
        _ meaning: ColumnMeaning, _ value: RowDraft.Value, _ column: MappedColumn,
        _ draft: inout RowDraft
    ) -> Bool {
        switch meaning {
        case .leistung:
            draft.services.append(RowDraft.Service(words: value))
            return true
        case .paragraf:
            // Words of another column are looked at when the whole row is read.
            if let last = draft.services.indices.last, draft.services[last].code == nil,
                draft.services[last].words?.column == value.column
            {
                draft.services[last].code = value
            } else {
                draft.services.append(RowDraft.Service(code: value))
            }
            return true
        case .sozialraum, .zentrum:
            for name in value.text.split(whereSeparator: { ";|/\n".contains($0) }) {
                var one = value
                one.text = String(name).trimmedBlanks
                if !one.text.isEmpty { draft.references.append((meaning, one)) }
            }
            return true
        case .gemeinde:
            draft.references.append((meaning, value))
            return true
        case .mobil:
            return false
        default:
            break
        }
        guard let table = column.table ?? ColumnFields.tableNamed(by: meaning) else {
            if meaning == .plz || meaning == .ort { draft.place[meaning] = value.text }
            return false
        }
        let specific = ColumnFields.specific(meaning, in: table)
        guard let field = ColumnFields.field(specific, in: table) else { return false }
        let name = String(field.dropFirst(table.count + 1))
        if meaning == .sprachen, let known = draft[table][name], known.column == value.column {
            var list = known
            list.text += "|" + value.text
            draft[table][name] = list
            return true
        }
        if let known = draft[table][name] {
            // A second phone, a second mail address; the legal form that the name tells already.
            guard known.text == value.text, let column = value.column, let holder = known.column
            else { return false }
            draft.repeats[column] = holder
            return true
        }
        draft[table][name] = value
        return true
    }
}
