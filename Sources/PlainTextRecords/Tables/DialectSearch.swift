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
        let sample = Self.wholeLines(text, limit)
        let longer = Self.wholeLines(text, min(limit * 32, 1 << 21))
        var found: [Candidate] = []
        let marks = CharacterCensus(sample)
        for quote in marks.quotes {
            for delimiter in marks.delimiters {
                let plain = TableDialect(delimiter: delimiter, quote: quote)
                // A long cell may need a longer sample.
                let isUsual = quote == 34 && [[44], [59], [9], [124]].contains(delimiter)
                found.append(Self.rate(sample, plain, isUsual ? longer : nil))
                if quote != nil, marks.hasBackslashes {
                    var escaped = plain
                    escaped.escape = 92
                    found.append(Self.rate(sample, escaped))
                }
            }
        }
        found.append(Self.singleColumn(sample))
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

    private static func singleColumn(_ sample: ByteSpan) -> Candidate {
        let dialect = TableDialect(delimiter: [], quote: 34)
        let split = SampleTable(sample, dialect)
        // Dates, times and numbers hold characters that could be delimiters.
        let isTyped = split.likeness > 0.85
        return Candidate(
            dialect: dialect, score: isTyped ? 0.5 : 0.2, width: 1, consistency: 1,
            usesQuotes: split.quotedCells > 0, usesDoubledQuotes: split.doubledCells > 0)
    }

    /// Splits the sample under a dialect and says how much of a table it is.
    ///
    /// - Parameter longer: What is looked at instead if a quoted cell is cut off by the sample.
    static func rate(
        _ sample: ByteSpan, _ dialect: TableDialect, _ longer: ByteSpan? = nil
    ) -> Candidate {
        var split = SampleTable(sample, dialect)
        if split.isCutEarly, let longer, longer.count > sample.count {
            split = SampleTable(longer, dialect)
        }
        var candidate = Candidate(
            dialect: dialect, score: 0, width: split.width, consistency: 0,
            usesQuotes: split.quotedCells > 0, usesDoubledQuotes: split.doubledCells > 0)
        guard split.width > 1 else { return candidate }
        candidate.consistency = split.consistency
        var score = split.consistency * split.likeness
        score *= prior(dialect)
        score *= 1 - 0.8 * split.strayShare
        // An unusual delimiter must fit well: blanks and colons stand in every text.
        let isUsual = [44, 59, 9, 124].contains(dialect.delimiter.first)
        if !isUsual { score *= split.consistency * split.consistency }
        if split.quotedCells == 0, dialect.quote != 34 { score *= 0.98 }
        if dialect.escape != nil, split.escapedCells == 0 { score *= 0.5 }
        // More columns that fit are more of a coincidence.
        let columns = min(Double(split.width), 12)
        score *= 0.8 + 0.2 * (columns - 1) / columns
        candidate.score = score
        return candidate
    }

    /// How usual a delimiter is.
    private static func prior(_ dialect: TableDialect) -> Double {
        switch dialect.delimiter.first {
        case 44, 59, 9: 1
        case 124: 0.98
        case 32: 0.72
        case 58: 0.62
        case 45, 47, 95, 61, 46: 0.35
        default: 0.75
        }
    }
}

/// Which characters of a sample could be delimiters and quotes.
struct CharacterCensus {
    var delimiters: [[UInt8]] = []
    var quotes: [UInt8?] = [34]
    var hasBackslashes = false

    init(_ sample: ByteSpan) {
        var counts = [Int](repeating: 0, count: 128)
        var wide: [[UInt8]: Int] = [:]
        var followedByBlank = [Int](repeating: 0, count: 128)
        var apostrophes = 0
        var lines = 1
        var at = 0
        while at < sample.count {
            let byte = sample[at]
            if byte < 0x80 {
                counts[Int(byte)] += 1
                if at + 1 < sample.count {
                    let next = sample[at + 1]
                    if next == 32 || next == 10 || next == 13 { followedByBlank[Int(byte)] += 1 }
                    if byte == 39, at == 0 || isMark(sample[at - 1]) || isMark(next) {
                        apostrophes += 1
                    }
                    if byte == 92, next == 34 || next == 39 || next == 92 { hasBackslashes = true }
                } else {
                    followedByBlank[Int(byte)] += 1
                }
                if byte == 10 || byte == 13 { lines += 1 }
                at += 1
                continue
            }
            let length = max(UTF8Check.sequenceLength(in: sample, at: at), 1)
            // Signs of Latin-1 (§, ¦, ¬ …) and the double dagger; letters are no delimiters.
            if length == 2, byte == 0xC2 {
                wide[[byte, sample[at + 1]], default: 0] += 1
            } else if length == 3, byte == 0xE2 {
                wide[[byte, sample[at + 1], sample[at + 2]], default: 0] += 1
            }
            at += length
        }
        if apostrophes >= 2 { quotes.append(39) }
        quotes.append(nil)
        let usual: [UInt8] = [44, 59, 9, 124, 32, 58]
        for byte in usual where counts[Int(byte)] > 0 { add(byte, counts, followedByBlank) }
        let signs: [UInt8] =
            [94, 126, 35, 42, 36, 38, 33, 37, 64, 96, 61, 95, 45, 47, 92, 43, 60, 62, 63]
        for byte in signs + (1..<9) + (14..<32) where counts[Int(byte)] * 3 >= lines {
            add(byte, counts, followedByBlank)
        }
        for (sign, count) in wide.sorted(by: {
            $0.value == $1.value
                ? $0.key.lexicographicallyPrecedes($1.key) : $0.value > $1.value
        }).prefix(3)
        where count * 2 >= lines {
            delimiters.append(sign)
        }
    }

    /// Tries a character, and with a blank behind it if there always is one.
    private mutating func add(_ byte: UInt8, _ counts: [Int], _ followed: [Int]) {
        if byte != 32, byte != 9, followed[Int(byte)] * 10 >= counts[Int(byte)] * 4 {
            delimiters.append([byte, 32])
        }
        delimiters.append([byte])
    }

    private func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 9, 10, 13, 32, 44, 58, 59, 124: true
        default: false
        }
    }
}
