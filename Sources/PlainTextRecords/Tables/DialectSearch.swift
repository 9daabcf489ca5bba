/// Finds the dialect of a foreign table: the one under which a sample of it looks most like a table.
///
/// Every character that could be a delimiter is tried with every quote. A dialect is good if its rows
/// are as wide as each other, if the cells of a column look alike, and if no quote or other usual
/// delimiter is left over inside the cells.
public struct DialectSearch: Sendable {
    /// A dialect with what speaks for it.
    public struct Candidate: Hashable, Sendable {
        public var dialect: TableDialect
        /// From 0 to about 1; comparable within one sample only.
        public var score: Double
        /// How many cells most rows have.
        public var width: Int
        /// The share of the rows that have them.
        public var consistency: Double
        /// Whether a cell of the sample is quoted.
        public var usesQuotes: Bool
        /// Whether doubled quotes stand in a quoted cell.
        public var usesDoubledQuotes: Bool
    }

    /// The best dialects, best first; at least one.
    public let candidates: [Candidate]
    /// What stands above the table without being split.
    let lines: SampleLines

    public var best: Candidate { candidates[0] }

    /// How sure it is: 1 if no other dialect is near.
    public var confidence: Double {
        let first = candidates[0]
        guard first.score > 0 else { return 0.5 }
        let second = candidates.dropFirst().first {
            $0.dialect.delimiter.first != first.dialect.delimiter.first
        }
        let lead = second.map { 1 - $0.score / first.score } ?? 1
        return (0.5 + 0.5 * min(1, lead * 2)) * min(1, 0.6 + 0.4 * first.consistency)
    }

    /// Looks at the first rows of a text.
    ///
    /// - Parameters:
    ///   - text: UTF-8 with at least 64 zero bytes behind it.
    ///   - limit: How many bytes are looked at.
    public init(_ text: ByteSpan, limit: Int = 1 << 16) {
        let lines = SampleLines(Self.wholeLines(text, limit))
        self.lines = lines
        let body = text[lines.start..<text.count]
        let sample = Self.wholeLines(body, limit)
        let longer = Self.wholeLines(body, min(limit * 32, 1 << 21))
        var found: [Candidate] = []
        let marks = CharacterCensus(sample)
        for quote in marks.quotes {
            for delimiter in marks.delimiters {
                var plain = TableDialect(delimiter: delimiter, quote: quote)
                // A long cell may need a longer sample.
                let isUsual = quote == 34 && [[44], [59], [9], [124]].contains(delimiter)
                found.append(Self.rate(sample, plain, lines, isUsual ? longer : nil))
                if quote != nil, marks.hasBackslashes {
                    var escaped = plain
                    escaped.escape = 92
                    found.append(Self.rate(sample, escaped, lines))
                }
                if delimiter == [32], marks.hasBlankRuns {
                    plain.joinsRuns = true
                    found.append(Self.rate(sample, plain, lines))
                }
            }
        }
        found.append(Self.singleColumn(sample, lines))
        // Equal scores: the order above prefers usual delimiters, quotes and no escapes.
        var order = Array(found.indices)
        order.sort {
            found[$0].score == found[$1].score ? $0 < $1 : found[$0].score > found[$1].score
        }
        candidates = order.prefix(8).map { found[$0] }
    }

    /// The sample up to the last whole line within the limit.
    private static func wholeLines(_ text: ByteSpan, _ limit: Int) -> ByteSpan {
        var limit = limit
        while limit < min(text.count, 1 << 22) {
            // Long lines need a longer sample.
            let ends = text[0..<limit].countLineEnds()
            if max(ends.feeds, ends.returns) >= 20 { break }
            limit *= 4
        }
        guard text.count > limit else { return text }
        var end = limit
        while end > limit / 2, text[end - 1] != 10, text[end - 1] != 13 { end -= 1 }
        return text[0..<(end > limit / 2 ? end : limit)]
    }

    // MARK: - Rating

    private static func singleColumn(_ sample: ByteSpan, _ lines: SampleLines) -> Candidate {
        let dialect = TableDialect(delimiter: [], quote: 34)
        let split = SampleTable(sample, dialect, lines)
        var candidate = Candidate(
            dialect: dialect, score: 0.2, width: 1, consistency: 1,
            usesQuotes: split.quotedCells > 0, usesDoubledQuotes: split.doubledCells > 0)
        if split.isAllQuoted {
            // Nothing stands between closed quotes: whatever they hold is one value.
            candidate.score = 2
        } else if lines.kind != nil {
            candidate.score = 0.5
        } else if split.likeness > 0.85 {
            // Dates, times and numbers hold characters that could be delimiters.
            candidate.score = 0.5
        }
        return candidate
    }

    /// Splits the sample under a dialect and says how much of a table it is.
    ///
    /// - Parameter longer: What is looked at instead if a quoted cell is cut off by the sample.
    private static func rate(
        _ sample: ByteSpan, _ dialect: TableDialect, _ lines: SampleLines,
        _ longer: ByteSpan? = nil
    ) -> Candidate {
        var split = SampleTable(sample, dialect, lines)
        if split.isCutEarly, let longer, longer.count > sample.count {
            split = SampleTable(longer, dialect, lines)
        }
        var candidate = Candidate(
            dialect: dialect, score: 0, width: split.width, consistency: 0,
            usesQuotes: split.quotedCells > 0, usesDoubledQuotes: split.doubledCells > 0)
        guard split.width > 1 else { return candidate }
        candidate.consistency = split.consistency
        var score = split.consistency * split.likeness
        score *= prior(dialect)
        score *= 1 - 0.8 * split.strayShare
        score *= 1 - 0.9 * split.tornShare
        // An unusual delimiter must fit well: blanks and colons stand in every text.
        let strength =
            split.isBehindBlank ? .weak : DelimiterStrength(dialect.delimiter)
        if strength < .medium { score *= split.consistency * split.consistency }
        let needed = dialect.delimiter == [32] ? 0.8 : 0.9
        if strength < .medium, split.consistency < needed { score *= 0.4 }
        if strength == .medium, split.width == 2, split.consistency < 0.6 { score *= 0.4 }
        if split.quotedCells == 0, dialect.quote != 34 { score *= 0.98 }
        if dialect.escape != nil, split.escapedCells == 0 { score *= 0.5 }
        // More columns that fit are more of a coincidence.
        let columns = min(Double(split.width), 12)
        score *= 0.8 + 0.2 * (columns - 1) / columns
        score *= wholeness(split, lines, strength)
        candidate.score = score
        return candidate
    }

    /// Less than 1 if the delimiter leaves the first line out or stands within values: it does not
    /// explain the whole file, and one column does.
    private static func wholeness(
        _ split: SampleTable, _ lines: SampleLines, _ strength: DelimiterStrength
    ) -> Double {
        if let kind = lines.kind, strength < .strong, kind != .token || !split.hasHeader {
            return 0.1
        }
        if split.beginsEmpty, strength == .weak { return 0.3 }
        if split.isProse { return 0.2 }
        guard split.leavesFirstOut else { return 1 }
        guard split.firstWidth == 1 || strength == .weak && split.isWordy else { return 0.93 }
        switch strength {
        case .strong: return 0.93
        case .medium: return split.width == 2 ? 0.15 : 0.6
        case .weak: return 0.15
        }
    }

    /// How usual a delimiter is.
    private static func prior(_ dialect: TableDialect) -> Double {
        switch dialect.delimiter.first {
        case 44, 59, 9: 1
        case 124: 0.98
        case 32: 0.72
        case 58 where dialect.delimiter == [58, 58]: 0.9
        case 58: 0.62
        case 45, 47, 95, 61, 46: 0.35
        default: 0.75
        }
    }
}

/// How seldom a delimiter stands in text and values.
enum DelimiterStrength: Int, Comparable {
    /// Blanks, colons, dashes; commas and semicolons with a blank behind them.
    case weak
    /// Commas.
    case medium
    /// Semicolons, tabs, bars, control characters, two characters in a row.
    case strong

    init(_ delimiter: [UInt8]) {
        switch delimiter {
        case [44]: self = .medium
        case [59], [9], [124], [124, 32], [58, 58], [124, 124]: self = .strong
        default: self = delimiter.count == 1 && delimiter[0] < 32 ? .strong : .weak
        }
    }

    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
