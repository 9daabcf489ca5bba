extension Understanding {
    /// The runs of letters and of digits in a cell that this answer does not account for: they are in
    /// no part, not in the rest, and no words that the rule uses up. Empty for every answer of a
    /// ``ValueReader`` to that cell.
    ///
    /// Texts are compared in small letters and without marks on letters; digits without the zeros
    /// that a number may gain or lose at its ends.
    ///
    /// - Complexity: O(*n* · *m*) of the lengths of the cell and the answer.
    public func unaccounted(in raw: String) -> [String] {
        let cell = RosterText(raw)
        let key = Letters.key(of: cell.text)
        if missing != nil, parts.isEmpty, rest.isEmpty, Placeholder.isKnown(cell) { return [] }
        if isWhole(key, cell) { return [] }
        let texts = parts.map(\.text) + rest
        let kept = texts.map { Letters.folded($0.unicodeScalars) }
        let digits = texts.map { $0.utf8.filter { $0 &- 48 < 10 } }
        var lost: [String] = []
        for token in Tokens(cell.text).list where token.kind != .mark {
            let run = cell.text[token.range]
            let folded = Array(Letters.key(of: run).utf8)
            if folded.isEmpty || kept.contains(where: { WordRuns.holds($0, folded) }) { continue }
            let isAccounted =
                token.kind == .number
                ? isCounted(folded, token.number, digits)
                : rule.usesUp(String(decoding: folded, as: UTF8.self))
            if !isAccounted { lost.append(run.text) }
        }
        return lost
    }

    /// Whether the whole cell is one entry of a closed list.
    private func isWhole(_ key: String, _ cell: RosterText) -> Bool {
        switch rule {
        case .codeWord:
            return rest.isEmpty && (CodeWords.isKnown(key) || WordRuns.isKnownTwice(cell.text))
        case .gemeindeName: return true
        case .yesOrNo:
            return BooleanValue.words[key] != nil || BooleanValue.access[key] != nil
                || BooleanValue.licence[key] != nil || key.isEmpty
        default: return false
        }
    }

    private func isCounted(_ run: [UInt8], _ number: Int, _ digits: [[UInt8]]) -> Bool {
        var bare = run[...]
        while bare.first == 48 { bare = bare.dropFirst() }
        while bare.last == 48 { bare = bare.dropLast() }
        if bare.isEmpty || digits.contains(where: { WordRuns.holds($0, Array(bare)) }) {
            return true
        }
        switch rule {
        // The day is another way of counting.
        case .excelSerial: return (20_000...60_000).contains(number)
        // `31122018`
        case .day, .ambiguousDate:
            return run.count == 8
                && stride(from: 0, to: 8, by: 2).allSatisfy { at in
                    digits.contains { WordRuns.holds($0, Array(run[at..<at + 2])) }
                }
        // `3. Quartal` begins in July.
        case .approximateDate:
            return (1...4).contains(number)
                && parts.contains {
                    $0.text.hasSuffix("-0\(number * 3 - 2)") || $0.text.hasSuffix("-10")
                }
        case .ageBelow: return parts.contains { $0.text == String(number - 1) }
        // `SGB 8`, a book of laws in digits.
        case .paragraph, .paragraphProposed, .service, .serviceProposed, .serviceSplit, .cutService:
            return number == 8 || number == 1 && parts.contains { $0.text == "27" }
                || number == 2 && parts.contains { $0.text == "33-besondere" }
        // `00`, `49`: how a number was dialled; the country stands in the part.
        case .yesOrNo: return number <= 1
        default: return false
        }
    }
}

extension ValueRule {
    /// Whether a folded word may be missing from the answer: it says nothing beside the value.
    func usesUp(_ word: String) -> Bool { vocabulary.contains { $0.contains(word) } }

    private var vocabulary: [Set<String>] {
        switch self {
        case .day, .partialDate, .twoDigitYear, .ambiguousDate, .approximateDate, .period,
            .otherEnd,
            .endOfDate:
            return [DateWords.used, AgeValue.quiet]
        case .placeholder: return [DateWords.used, AgeValue.quiet, StreetScan.quiet]
        case .number, .ambiguousNumber, .gluedFootnote, .approximateNumber, .zeroPlaces,
            .numberWord:
            return [QuantityScan.units, AgeValue.quiet, WordRuns.numberWords, ["ik"]]
        case .age, .ageBelow: return [AgeValue.quiet, DateWords.used]
        case .coordinate, .farCoordinate: return [CoordinateValue.quiet]
        case .address, .nameWithAddress, .streetInDoubt, .postbox, .postalCode, .lostZero,
            .gemeinde:
            return [
                StreetScan.quiet, PlaceScan.titles, PlaceScan.partWords, GemeindeValue.titles,
                ["d", "de"],
                WordRuns.phoneWords,
            ]
        case .phone, .phoneWithoutAreaCode: return [WordRuns.phoneWords, MailValue.quiet]
        case .reach: return [WordRuns.phoneWords, MailValue.quiet, WebValue.quiet]
        case .repairedAddress, .person:
            return [MailValue.quiet, WebValue.quiet, ["htp", "htps", "hhttp", "hhttps", "htpps"]]
        case .paragraph, .paragraphProposed, .service, .serviceProposed, .serviceSplit, .cutService:
            return [ParagraphScan.quiet, Set(DateWords.months.keys), ["und", "u", "sowie"]]
        case .languages: return [LanguageValue.quiet, Set(LanguageValue.words.keys)]
        default: return []
        }
    }

}

/// Parts of the accounting for cells.
enum WordRuns {
    static let numberWords = Set(QuantityScan.words.keys)
    static let phoneWords = PhoneValue.quiet.union(PhoneValue.labels.keys)

    /// Whether a text stands for a code both in and outside of its brackets.
    static func isKnownTwice(_ text: [Unicode.Scalar]) -> Bool {
        guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close
        else { return false }
        return CodeWords.isKnown(Letters.key(of: text[..<open] + text[(close + 1)...]))
            && CodeWords.isKnown(Letters.key(of: text[open..<close]))
    }

    /// Whether some bytes hold others.
    static func holds(_ text: [UInt8], _ run: [UInt8]) -> Bool {
        guard run.count <= text.count, let first = run.first else { return run.isEmpty }
        var at = 0
        while at + run.count <= text.count {
            if text[at] == first, text[at..<at + run.count].elementsEqual(run) { return true }
            at += 1
        }
        return false
    }
}
