/// Cells of ages and ranges of ages, in completed years.
enum AgeValue {
    /// Words that say nothing beside an age.
    static let quiet: Set<String> = [
        "jahr", "jahre", "jahren", "jaehrige", "jaehrigen", "j", "jhr", "lj", "lebensjahr",
        "lebensjahre",
        "lebensjahren", "alter", "alters", "von", "im", "vollendetes", "vollendeten", "vollendetem",
        "vollendete", "zum", "zur", "zu", "und", "u", "o", "oder", "alt", "aufwaerts", "aelter",
        "juenger", "ab", "bis", "unter", "max", "maximal", "hoechstens", "mind", "mindestens",
        "ue", "incl", "einschl", "einschliesslich", "inkl", "dem", "der",
    ]

    /// Words for whom the age is; they stay in the rest.
    static let whom: Set<String> = [
        "kinder", "kindern", "jugendliche", "jugendlichen", "junge", "jungen", "menschen",
        "maedchen", "volljaehrige", "volljaehrigen", "erwachsene", "erwachsenen", "familien",
        "schueler", "personen", "fuer",
    ]

    private enum Role { case none, start, end, below }

    private struct Reading {
        var start: Int?
        var end: Int?
        var plain: Int?
        var isBelow = false
        var isShort = false
        var isInMonths = false
        var isLimitless = false
        var hasUnknown = false
    }

    static func read(_ cell: RosterText, _ meaning: ColumnMeaning) -> Understanding {
        let tokens = Tokens(cell.line)
        var isUsed = Array(repeating: false, count: tokens.count)
        guard let reading = scan(tokens, &isUsed) else { return .unreadable(cell) }
        var result = Understanding(rule: .age, confidence: Sureness.rewritten)
        result.rest = tokens.rest(without: isUsed)
        if reading.isBelow { result.rule = .ageBelow }
        if reading.isShort { result.confidence = Sureness.fair }
        if reading.hasUnknown { result.confidence = min(result.confidence, Sureness.fair) }
        if reading.isInMonths {
            result.confidence = min(result.confidence, Sureness.weak)
            result.rest = [cell.string]
        }
        if reading.isLimitless {
            result.confidence = min(result.confidence, Sureness.fair)
            result.rest = [cell.string]
        }
        return assign(reading, &result, cell, meaning)
    }

    private static func assign(
        _ reading: Reading, _ result: inout Understanding, _ cell: RosterText,
        _ meaning: ColumnMeaning
    ) -> Understanding {
        if let start = reading.start, let end = reading.end, start > end {
            return .unreadable(cell)
        }
        if let plain = reading.plain {
            if meaning == .alter {
                result.parts = [
                    .init(.alterAb, String(plain)), .init(.alterBis, String(plain)),
                ]
                result.confidence = Sureness.poor
                result.rule = .ambiguousNumber
            } else {
                result.parts = [.init(meaning, String(plain))]
                if result.parts[0].text == cell.string {
                    result.rule = .asIs
                    result.confidence = Sureness.plain
                }
            }
            return result
        }
        if let start = reading.start { result.parts.append(.init(.alterAb, String(start))) }
        if let end = reading.end { result.parts.append(.init(.alterBis, String(end))) }
        if result.parts.isEmpty {
            guard reading.isLimitless else { return .unreadable(cell) }
            result.missing = .open
            result.rule = .placeholder
            return result
        }
        // The word in the cell is against the column, or the column should hold one end.
        if meaning != .alter, result.parts != [.init(meaning, result.parts[0].text)] {
            result.confidence = min(result.confidence, Sureness.good)
            if result.parts.count == 1, result.rule == .age { result.rule = .otherEnd }
        }
        return result
    }

    private static func scan(_ tokens: Tokens, _ isUsed: inout [Bool]) -> Reading? {
        if let damaged = fromDate(tokens, &isUsed) { return damaged }
        var reading = Reading()
        var numbers: [(value: Int, role: Role)] = []
        var role = Role.none
        for (index, token) in tokens.list.enumerated() {
            isUsed[index] = true
            switch token.kind {
            case .number:
                guard (1...3).contains(token.count), numbers.count < 2 else { return nil }
                numbers.append((token.number, role))
                role = .none
            case .word:
                let key = tokens.key(index)
                if key.hasPrefix("klasse") || key == "kl" || key.hasPrefix("schul") { return nil }
                if key.hasPrefix("monat") || key.hasPrefix("woche") || key == "mon" {
                    guard let last = numbers.indices.last else { return nil }
                    numbers[last].value /= key.hasPrefix("woche") ? 52 : 12
                    reading.isInMonths = true
                    continue
                }
                isUsed[index] = quiet.contains(key)
                if !isUsed[index], !whom.contains(key) { reading.hasUnknown = true }
                word(key, tokens, index, &role, &numbers, &reading)
            case .mark:
                if token.isDash || token.first == "…" {
                    role = .end
                } else if token.first == "+", let last = numbers.indices.last {
                    numbers[last].role = .start
                } else if token.first == "," || token.first == ";" || token.first == "/" {
                    if tokens[index + 1]?.kind == .number { return nil }
                }
            }
        }
        return finish(numbers, &reading)
    }

    private static func word(
        _ key: String, _ tokens: Tokens, _ index: Int, _ role: inout Role,
        _ numbers: inout [(value: Int, role: Role)], _ reading: inout Reading
    ) {
        switch key {
        case "ab", "mind", "mindestens": role = .start
        case "bis", "max", "maximal", "hoechstens": role = .end
        case "unter": role = .below
        case "u" where tokens[index + 1]?.kind == .number && tokens[index]?.first == "U":
            role = .below
            reading.isShort = true
        case "ue" where tokens[index + 1]?.kind == .number:
            role = .start
            reading.isShort = true
        case "aelter", "aufwaerts":
            if let last = numbers.indices.last { numbers[last].role = .start }
        case "juenger":
            if let last = numbers.indices.last { numbers[last].role = .end }
        default: break
        }
    }

    private static func finish(
        _ numbers: [(value: Int, role: Role)], _ reading: inout Reading
    ) -> Reading? {
        for (index, number) in numbers.enumerated() {
            var value = number.value
            var role = number.role
            if numbers.count == 2, index == 0, role == .none { role = .start }
            if numbers.count == 2, index == 1, role == .none { return nil }
            if role == .below {
                guard value > 0 else { return nil }
                value -= 1
                reading.isBelow = true
                role = .end
            }
            if value >= 99 {
                guard role != .start, value <= 120 || value == 999 else { return nil }
                reading.isLimitless = true
                continue
            }
            switch role {
            case .none: reading.plain = value
            case .start:
                guard reading.start == nil else { return nil }
                reading.start = value
            default:
                guard reading.end == nil else { return nil }
                reading.end = value
            }
        }
        return numbers.isEmpty ? nil : reading
    }

    /// `06. Dez`: a spreadsheet has made a date of `6-12`.
    private static func fromDate(_ tokens: Tokens, _ isUsed: inout [Bool]) -> Reading? {
        guard tokens.count == 3 || tokens.count == 2, let first = tokens[0], first.isNumber(1...2),
            let month = DateWords.months[tokens.key(tokens.count - 1)],
            tokens.count == 2 || tokens[1]?.isMark(".") == true
        else { return nil }
        for index in 0..<tokens.count { isUsed[index] = true }
        return Reading(start: first.number, end: month, isShort: true)
    }
}
