import PlainTextRecords

/// Reads one date among the tokens of a text.
struct DateScan {
    let tokens: Tokens
    let stand: Day?

    struct Found {
        var date: PartialDate
        /// The end, where one text holds both (`2018/19`).
        var end: PartialDate?
        var rule: ValueRule
        var sureness: Double
        /// The index of the first token behind it.
        var next: Int
    }

    /// The date that begins at a token; nil if none does.
    func date(at index: Int) -> Found? {
        guard let first = tokens[index] else { return nil }
        switch first.kind {
        case .number:
            if first.count == 4 { return yearFirst(at: index) }
            if first.count <= 2 { return dayFirst(at: index) ?? monthFirst(at: index) }
            return first.count == 8 ? compact(first, index) : nil
        case .word: return monthWord(at: index) ?? quarter(at: index)
        case .mark: return nil
        }
    }

    /// A year of two or four digits.
    private func year(_ token: Token?) -> (year: Int, sureness: Double)? {
        guard let token, token.kind == .number else { return nil }
        if token.count == 4, (1900...2199).contains(token.number) { return (token.number, 1) }
        guard token.count == 2 else { return nil }
        guard let stand else {
            return (token.number < 60 ? 2000 + token.number : 1900 + token.number, Sureness.fair)
        }
        let recent = 2000 + token.number
        return (recent <= stand.year + 10 ? recent : recent - 100, Sureness.likely)
    }

    private func found(
        _ date: PartialDate, _ rule: ValueRule, _ sureness: Double, _ next: Int,
        _ year: (year: Int, sureness: Double)
    ) -> Found {
        if year.sureness < 1 {
            return Found(
                date: date, rule: sureness < Sureness.likely ? rule : .twoDigitYear,
                sureness: min(sureness, year.sureness), next: next)
        }
        return Found(date: date, rule: rule, sureness: sureness, next: next)
    }

    /// `2018-01-31`, `2018-01`, `2018/19`, `2018`.
    private func yearFirst(at index: Int) -> Found? {
        guard let first = tokens[index], (1900...2199).contains(first.number),
            let whole = PartialDate(year: first.number)
        else { return nil }
        if let mark = tokens[index + 1], mark.kind == .mark, !mark.hasBlank,
            let second = tokens[index + 2], second.kind == .number, !second.hasBlank,
            mark.isDash || mark.first == "/" || mark.first == "."
        {
            if let same = tokens[index + 3], same.kind == .mark, same.first == mark.first,
                second.isNumber(1...2), let third = tokens[index + 4], third.isNumber(1...2)
            {
                guard
                    let day = Day(year: first.number, month: second.number, day: third.number)
                else { return nil }
                return Found(
                    date: PartialDate(day), rule: .day, sureness: Sureness.rewritten,
                    next: index + 5)
            }
            if mark.first != ".", second.count == 2,
                let date = PartialDate(year: first.number, month: second.number),
                second.number != (first.number + 1) % 100
            {
                return Found(
                    date: date, rule: .partialDate,
                    sureness: mark.first == "/" ? Sureness.likely : Sureness.rewritten,
                    next: index + 3)
            }
            // A school year, or two years.
            let end = second.count == 4 ? second.number : first.number / 100 * 100 + second.number
            if mark.first != ".", second.count == 2 || mark.first == "/" && second.count == 4,
                end > first.number, let last = PartialDate(year: end)
            {
                return Found(
                    date: whole, end: last, rule: .ambiguousDate, sureness: Sureness.poor,
                    next: index + 3)
            }
            guard mark.isDash, second.count == 4 else { return nil }
        }
        return Found(
            date: whole, rule: .partialDate, sureness: Sureness.rewritten, next: index + 1)
    }

    /// `31.12.2018`, `31. 12. 18`, `31/12/2018`, `1. Januar 2018`, `1-Jan-18`.
    private func dayFirst(at index: Int) -> Found? {
        guard let first = tokens[index], let mark = tokens[index + 1] else { return nil }
        var at = index + 1
        if mark.kind == .mark, mark.first == "." || mark.isDash || mark.first == "/" { at += 1 }
        if tokens[at]?.kind == .word, let month = DateWords.months[tokens.key(at)] {
            var next = at + 1
            if tokens[next]?.isMark(".") == true || tokens[next]?.isDash == true { next += 1 }
            guard let year = year(tokens[next]),
                let day = Day(year: year.year, month: month, day: first.number)
            else { return nil }
            return found(PartialDate(day), .day, Sureness.rewritten, next + 1, year)
        }
        guard at == index + 2, let second = tokens[at], second.isNumber(1...2),
            let other = tokens[at + 1], other.kind == .mark, other.first == mark.first,
            let year = year(tokens[at + 2]), !mark.isDash || !second.hasBlank
        else { return nil }
        let german = Day(year: year.year, month: second.number, day: first.number)
        let american = Day(year: year.year, month: first.number, day: second.number)
        guard mark.first != "." else {
            return german.map {
                found(PartialDate($0), .day, Sureness.rewritten, at + 3, year)
            }
        }
        switch (german, american) {
        case (let german?, let american?) where german != american:
            return found(PartialDate(german), .ambiguousDate, Sureness.weak, at + 3, year)
        case (let german?, _):
            return found(PartialDate(german), .day, Sureness.likely, at + 3, year)
        case (nil, let american?):
            return found(PartialDate(american), .ambiguousDate, Sureness.good, at + 3, year)
        default: return nil
        }
    }

    /// `01/2018`, `1.2018`, `01/18`, `1. Quartal 2018`.
    private func monthFirst(at index: Int) -> Found? {
        guard let first = tokens[index], let mark = tokens[index + 1], mark.kind == .mark else {
            return nil
        }
        if mark.first == ".", tokens.key(index + 2) == "quartal" {
            return quarter(first.number, at: index + 3)
        }
        guard mark.first == "." || mark.first == "/" || mark.isDash,
            let second = tokens[index + 2], !second.hasBlank,
            let year = year(second),
            let date = PartialDate(year: year.year, month: first.number)
        else { return nil }
        if second.count == 2 {
            guard mark.first == "/" else { return nil }
            return Found(
                date: date, rule: .ambiguousDate, sureness: Sureness.weak, next: index + 3)
        }
        return Found(
            date: date, rule: .partialDate, sureness: Sureness.rewritten, next: index + 3)
    }

    /// `Januar 2018`, `Jan. 18`, `Jan-18`.
    private func monthWord(at index: Int) -> Found? {
        guard let month = DateWords.months[tokens.key(index)] else { return nil }
        var next = index + 1
        if let mark = tokens[next], mark.isMark(".") || mark.isDash || mark.isMark("/") {
            next += 1
        }
        if tokens[next]?.isMark("'") == true || tokens[next]?.isMark("’") == true { next += 1 }
        guard let year = year(tokens[next]), let date = PartialDate(year: year.year, month: month)
        else { return nil }
        // `Jan 18` may be a day of a year that is not stated.
        return Found(
            date: date, rule: year.sureness < 1 ? .ambiguousDate : .partialDate,
            sureness: year.sureness < 1 ? Sureness.weak : Sureness.rewritten, next: next + 1)
    }

    private static let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4]

    /// `Q1 2018`, `I. Quartal 2018`.
    private func quarter(at index: Int) -> Found? {
        if tokens.key(index) == "q", let number = tokens[index + 1], number.isNumber(1...1) {
            return quarter(number.number, at: index + 2)
        }
        guard let number = DateScan.roman[tokens.key(index)] else { return nil }
        let next = tokens[index + 1]?.isMark(".") == true ? index + 2 : index + 1
        return tokens.key(next) == "quartal" ? quarter(number, at: next + 1) : nil
    }

    private func quarter(_ number: Int, at index: Int) -> Found? {
        let at = tokens[index]?.isMark("/") == true ? index + 1 : index
        guard (1...4).contains(number), let year = year(tokens[at])?.year,
            let start = PartialDate(year: year, month: number * 3 - 2),
            let end = PartialDate(year: year, month: number * 3)
        else { return nil }
        return Found(
            date: start, end: end, rule: .approximateDate, sureness: Sureness.poor, next: at + 1)
    }

    /// `20180131`, and `31012018` as a proposal.
    private func compact(_ token: Token, _ index: Int) -> Found? {
        let number = token.number
        if let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100) {
            return Found(
                date: PartialDate(day), rule: .day, sureness: Sureness.likely, next: index + 1)
        }
        return Day(year: number % 10_000, month: number / 10_000 % 100, day: number / 1_000_000)
            .map {
                Found(
                    date: PartialDate($0), rule: .ambiguousDate, sureness: Sureness.fair,
                    next: index + 1)
            }
    }

    /// `01.01. - 31.12.2019`, `Januar bis März 2019`: a day or month that takes its year from the date
    /// behind the dash.
    func dateWithoutYear(at index: Int) -> (start: Found, end: Found)? {
        guard let first = tokens[index] else { return nil }
        var month = 0
        var day = 0
        var next = index + 1
        if first.kind == .word {
            month = DateWords.months[tokens.key(index)] ?? 0
        } else if first.isNumber(1...2), tokens[next]?.isMark(".") == true {
            day = first.number
            next += 1
            if let second = tokens[next], second.isNumber(1...2) {
                month = second.number
            } else {
                month = DateWords.months[tokens.key(next)] ?? 0
            }
            next += 1
        }
        if tokens[next]?.isMark(".") == true { next += 1 }
        guard month > 0, let dash = tokens[next], dash.isDash || tokens.key(next) == "bis",
            let end = date(at: next + 1), end.end == nil
        else { return nil }
        let year = end.date.year
        let start =
            day == 0
            ? PartialDate(year: year, month: month)
            : Day(year: year, month: month, day: day).map { PartialDate($0) }
        guard let start, start.first <= end.date.last else { return nil }
        return (
            Found(date: start, rule: end.rule, sureness: end.sureness, next: next), end
        )
    }
}
