/// Passes over rows that need no second thought: without a quote, on one line, and as wide as rows should
/// be. Where only the width of rows is asked for, most of a file is such.
struct PlainRows {
    private let delimiter: UInt64
    private let quote: UInt64
    private let width: Int

    /// - Returns: nil if rows of the dialect are never so simple.
    init?(_ dialect: TableDialect, width: Int) {
        guard dialect.delimiter.count == 1, let sign = dialect.delimiter.first, !dialect.joinsRuns,
            dialect.escape == nil, width > 1
        else { return nil }
        delimiter = WordScan.repeating(sign)
        // Without a quote of its own a table may still have rows that are read with one.
        quote = WordScan.repeating(dialect.quote ?? 34)
        self.width = width
    }

    /// Where the row behind a plain one begins; nil if the row at an index is not plain, or ends with the
    /// text.
    ///
    /// - Parameter text: At least 64 zero bytes stand behind it.
    @inline(__always) func next(_ text: ByteSpan, _ start: Int) -> Int? {
        var at = start
        var delimiters = 0
        while at < text.count {
            let word = WordScan.word(text.start, at)
            let stops =
                WordScan.equal(word, quote) | WordScan.equal(word, WordScan.repeating(10))
                | WordScan.equal(word, WordScan.repeating(13))
            if stops == 0 {
                delimiters &+= WordScan.ones(word, delimiter).nonzeroBitCount
                at &+= 8
                continue
            }
            let end = WordScan.index(stops)
            let before: UInt64 = end == 0 ? 0 : ~0 &>> UInt64(64 &- 8 &* end)
            delimiters &+= (WordScan.ones(word, delimiter) & before).nonzeroBitCount
            guard delimiters &+ 1 == width else { return nil }
            at &+= end
            if text[at] == 13 { at &+= 1 }
            // A quote, a lone CR, or the end of the text: looked at closely.
            guard at &+ 1 < text.count, text[at] == 10 else { return nil }
            return at &+ 1
        }
        return nil
    }
}
