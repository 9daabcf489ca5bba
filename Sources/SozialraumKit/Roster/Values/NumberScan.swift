import PlainTextRecords

/// Reads a number as people and spreadsheets write it.
struct NumberScan {
    /// What kind of quantity a number is; it decides what `1.500` means.
    enum Style {
        /// Whole numbers: a mark before three digits parts thousands.
        case whole
        /// Money: the same, with cents behind a comma.
        case money
        /// Posts and other small quantities: `1.500` may be one and a half.
        case small
        /// Degrees: every mark is a decimal mark.
        case degrees
    }

    struct Found {
        var value: ExactDecimal
        var rule: ValueRule
        var sureness: Double
        /// The index of the first character behind it.
        var end: Int
    }

    let text: ArraySlice<Unicode.Scalar>
    let style: Style

    /// The number that begins at an index: its first digit, or a mark before it.
    func number(at start: Int) -> Found? {
        var groups: [ArraySlice<Unicode.Scalar>] = []
        var marks: [Unicode.Scalar] = []
        var at = start
        let isMarkFirst = text[at] == "," || text[at] == "."
        if isMarkFirst {
            marks.append(text[at])
            groups.append([])
            at += 1
        }
        while at < text.endIndex, Letters.isDigit(text[at]) {
            let first = at
            while at < text.endIndex, Letters.isDigit(text[at]) { at += 1 }
            groups.append(text[first..<at])
            guard at + 1 < text.endIndex, Letters.isDigit(text[at + 1]), isMark(at, first) else {
                break
            }
            marks.append(text[at] == "’" ? "'" : text[at])
            at += 1
        }
        guard let last = groups.last, !last.isEmpty, groups.count == marks.count + 1,
            let reading = reading(groups, marks)
        else { return nil }
        return Found(
            value: reading.value, rule: reading.rule, sureness: reading.sureness, end: at)
    }

    /// Whether the character at an index stands inside a number: a blank only before three digits.
    private func isMark(_ at: Int, _ first: Int) -> Bool {
        switch text[at] {
        case ".", ",": return true
        case " ", "'", "’":
            let next = text[(at + 1)...].prefix { Letters.isDigit($0) }
            return next.count == 3 && at - first <= 3
        default: return false
        }
    }

    private typealias Reading = (value: ExactDecimal, rule: ValueRule, sureness: Double)

    private func reading(
        _ groups: [ArraySlice<Unicode.Scalar>], _ marks: [Unicode.Scalar]
    ) -> Reading? {
        guard let mark = marks.last else {
            let isPlain = groups[0].count == 1 || groups[0].first != "0"
            return value(groups, decimals: 0).map {
                ($0, isPlain ? .asIs : .number, isPlain ? Sureness.plain : Sureness.rewritten)
            }
        }
        let isGrouped =
            (1...3).contains(groups[0].count) && groups[0].first != "0"
            && groups.dropFirst().allSatisfy { $0.count == 3 }
        if marks.allSatisfy({ $0 == mark }) {
            if mark == " " || mark == "'" {
                guard isGrouped, let value = value(groups, decimals: 0) else { return nil }
                if mark == " ", mayBeGlued(groups) {
                    return (value, .gluedFootnote, Sureness.fair)
                }
                return (value, .number, Sureness.likely)
            }
            if marks.count == 1 {
                let isOpen = isGrouped && style != .degrees
                if !isOpen {
                    return value(groups, decimals: 1).map { ($0, .number, Sureness.rewritten) }
                }
                return ambiguous(groups, mark)
            }
            guard isGrouped else { return nil }
            return value(groups, decimals: 0).map {
                ($0, .number, mark == "." ? Sureness.rewritten : Sureness.likely)
            }
        }
        // Thousands marks of one kind, then a decimal mark.
        let others = marks.dropLast()
        guard mark == "," || mark == ".", others.allSatisfy({ $0 == marks[0] }), marks[0] != mark,
            groups.dropLast().dropFirst().allSatisfy({ $0.count == 3 }),
            (1...3).contains(groups[0].count)
        else { return nil }
        let sureness = mark == "," ? Sureness.rewritten : Sureness.likely
        return value(groups, decimals: 1).map { ($0, .number, sureness) }
    }

    /// `1.500` and `77,500`: one mark before three digits.
    private func ambiguous(
        _ groups: [ArraySlice<Unicode.Scalar>], _ mark: Unicode.Scalar
    ) -> Reading? {
        let thousands = value(groups, decimals: 0)
        let decimal = value(groups, decimals: 1)
        switch (style, mark) {
        case (.whole, "."), (.money, "."):
            return thousands.map { ($0, .number, Sureness.rewritten) }
        case (.small, ","): return decimal.map { ($0, .number, Sureness.likely) }
        case (.small, _): return decimal.map { ($0, .ambiguousNumber, Sureness.weak) }
        case (.whole, _): return thousands.map { ($0, .ambiguousNumber, Sureness.weak) }
        default: return decimal.map { ($0, .ambiguousNumber, Sureness.poor) }
        }
    }

    /// Whether the first digit may be that of a footnote: what remains is a number too.
    private func mayBeGlued(_ groups: [ArraySlice<Unicode.Scalar>]) -> Bool {
        groups[0].count > 1 && groups[0].dropFirst().first != "0"
    }

    private func value(
        _ groups: [ArraySlice<Unicode.Scalar>], decimals: Int
    ) -> ExactDecimal? {
        let digits = groups.flatMap { $0 }
        guard digits.count <= 15, let number = digits[...].number else { return nil }
        let scale = decimals == 0 ? 0 : groups[groups.count - 1].count
        return ExactDecimal(units: Int64(number), scale: scale)
    }
}
