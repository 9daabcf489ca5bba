import PlainTextRecords

/// Cells of dates and periods.
enum DateValue {
    private enum Role { case none, start, end }

    static func read(
        _ cell: RosterText, _ meaning: ColumnMeaning, _ context: ValueReader.Context
    ) -> Understanding {
        if let plain = plain(cell, meaning) { return plain }
        if let serial = serial(cell, meaning) { return serial }
        let tokens = Tokens(cell.line)
        var reading = Reading(tokens, context.stand)
        guard reading.find() else { return .unreadable(cell) }
        return reading.result(cell, meaning)
    }

    /// A date that stands already as the format has it.
    private static func plain(_ cell: RosterText, _ meaning: ColumnMeaning) -> Understanding? {
        guard cell.text.count == 10, cell.text[4] == "-", meaning != .zeitraum,
            Day(text: cell.string) != nil
        else { return nil }
        return Understanding(
            parts: [.init(meaning, cell.string)], rule: .asIs, confidence: Sureness.plain)
    }

    /// The number of a day in a spreadsheet: days since 1899-12-30.
    private static func serial(_ cell: RosterText, _ meaning: ColumnMeaning) -> Understanding? {
        guard cell.text.count == 5, let number = cell.text[...].number,
            (20_000...60_000).contains(number), meaning != .zeitraum,
            let day = Day(year: 1970, month: 1, day: 1)?.adding(days: number - 25_569)
        else { return nil }
        return Understanding(
            parts: [.init(meaning, day.plainText)], rule: .excelSerial,
            confidence: Sureness.likely)
    }

    private struct Reading {
        let tokens: Tokens
        let scanner: DateScan
        var isUsed: [Bool]
        var dates: [(found: DateScan.Found, role: Role)] = []
        var isInexact = false
        var isOpen = false

        init(_ tokens: Tokens, _ stand: Day?) {
            self.tokens = tokens
            scanner = DateScan(tokens: tokens, stand: stand)
            isUsed = Array(repeating: false, count: tokens.count)
        }

        /// Finds the dates and the words around them; false if digits are left that are no date.
        mutating func find() -> Bool {
            var index = 0
            var role = Role.none
            while index < tokens.count {
                let token = tokens.list[index]
                if let pair = scanner.dateWithoutYear(at: index) {
                    use(index..<pair.end.next)
                    dates.append((pair.start, .start))
                    dates.append((pair.end, .end))
                    index = pair.end.next
                    role = .none
                } else if let found = scanner.date(at: index) {
                    use(index..<found.next)
                    dates.append((found, role))
                    index = afterTime(found.next)
                    role = .none
                } else if tokens.key(index) == "q", tokens[index + 1]?.kind == .number {
                    // `Q5/26` is no May.
                    return false
                } else if token.kind == .word {
                    index = word(at: index, &role)
                } else if token.kind == .number {
                    return false
                } else {
                    if token.isDash, !dates.isEmpty { role = .end }
                    isUsed[index] = true
                    index += 1
                }
            }
            return true
        }

        private mutating func use(_ range: Range<Int>) {
            for index in range { isUsed[index] = true }
        }

        private mutating func word(at index: Int, _ role: inout Role) -> Int {
            let key = tokens.key(index)
            let next = tokens[index + 1]
            let comesYear = next.map { $0.isNumber(4...4) } ?? false
            if DateWords.inexact.contains(key), key != "ende" || comesYear {
                isInexact = true
                return index + 1
            }
            if DateWords.open.contains(key) {
                isOpen = true
            } else if DateWords.start.contains(key) {
                role = .start
            } else if DateWords.end.contains(key) {
                role = .end
            } else if !DateWords.quiet.contains(key), key != "auf" {
                return index + 1
            }
            isUsed[index] = true
            return index + 1
        }

        /// Goes over a time of day behind a date; midnight is used up, another stays in the rest.
        private mutating func afterTime(_ index: Int) -> Int {
            var at = index
            if tokens.key(at) == "t" || tokens[at]?.isMark(",") == true { at += 1 }
            guard let hours = tokens[at], hours.isNumber(1...2), tokens[at + 1]?.isMark(":") == true
            else { return index }
            var sum = hours.number
            at += 1
            while let mark = tokens[at], mark.isMark(":") || mark.isMark("."),
                let part = tokens[at + 1], part.isNumber(1...6)
            {
                sum += part.number
                at += 2
            }
            if sum == 0 { use(index..<at) }
            return at
        }

        func result(_ cell: RosterText, _ meaning: ColumnMeaning) -> Understanding {
            let rest = tokens.rest(without: isUsed)
            guard let first = dates.first else {
                if isOpen, meaning != .stand {
                    return Understanding(
                        rest: rest, missing: .open, rule: .placeholder,
                        confidence: rest.isEmpty ? 1 : Sureness.fair)
                }
                return .unreadable(cell)
            }
            guard var result = parts(first, meaning) else { return .unreadable(cell) }
            result.rest = rest
            if isInexact {
                result.rule = .approximateDate
                result.confidence = min(result.confidence, Sureness.fair)
            } else if !rest.isEmpty {
                result.confidence = min(result.confidence, Sureness.fair)
            }
            return result
        }

        private func parts(
            _ first: (found: DateScan.Found, role: Role), _ meaning: ColumnMeaning
        ) -> Understanding? {
            let takesPeriod =
                meaning == .gueltigAb || meaning == .gueltigBis || meaning == .zeitraum
            if dates.count == 2, first.role != .end, dates[1].role == .end, takesPeriod,
                first.found.end == nil, dates[1].found.end == nil
            {
                return period(first.found, dates[1].found)
            }
            guard dates.count == 1 else { return nil }
            let found = first.found
            if let end = found.end {
                guard takesPeriod else { return nil }
                return Understanding(
                    parts: [
                        .init(.gueltigAb, found.date.plainText),
                        .init(.gueltigBis, end.plainText),
                    ], rule: found.rule, confidence: found.sureness)
            }
            return single(found, first.role, meaning)
        }

        private func period(_ start: DateScan.Found, _ end: DateScan.Found) -> Understanding? {
            guard start.date.first <= end.date.last else { return nil }
            let isSure = min(start.sureness, end.sureness) >= Sureness.likely
            return Understanding(
                parts: [
                    .init(.gueltigAb, start.date.plainText),
                    .init(.gueltigBis, end.date.plainText),
                ], rule: isSure ? .period : start.sureness < end.sureness ? start.rule : end.rule,
                confidence: min(start.sureness, end.sureness))
        }

        private func single(
            _ found: DateScan.Found, _ role: Role, _ meaning: ColumnMeaning
        ) -> Understanding? {
            var result = Understanding(rule: found.rule, confidence: found.sureness)
            let text = found.date.plainText
            // The first day that programs can write stands for no day.
            if text == "1900-01-01" { result.confidence = min(result.confidence, Sureness.weak) }
            switch (meaning, role) {
            case (.zeitraum, .none):
                result.parts = [.init(.gueltigAb, text)]
                if found.date.day == nil, !isOpen { result.parts.append(.init(.gueltigBis, text)) }
                if !isOpen {
                    result.rule = .ambiguousDate
                    result.confidence = min(result.confidence, Sureness.weak)
                }
            case (.zeitraum, .start): result.parts = [.init(.gueltigAb, text)]
            case (.zeitraum, .end): result.parts = [.init(.gueltigBis, text)]
            case (.gueltigAb, .end), (.gueltigBis, .start):
                result.parts = [.init(role == .end ? .gueltigBis : .gueltigAb, text)]
                result.rule = .otherEnd
                result.confidence = min(result.confidence, Sureness.fair)
            case (_, .end) where meaning != .gueltigBis: return nil
            case (.stand, _) where found.date.day == nil:
                result.parts = [.init(.stand, found.date.last.plainText)]
                result.rule = .endOfDate
                result.confidence = min(result.confidence, Sureness.weak)
            default: result.parts = [.init(meaning, text)]
            }
            return result
        }
    }
}
