import PlainTextRecords

/// How often each kind of line end stands in a text.
struct LineEnds: Hashable, Sendable {
    /// LF, those of CRLF included.
    var feeds = 0
    /// CR, those of CRLF included.
    var returns = 0
    /// CRLF.
    var pairs = 0

    init() {}

    /// Counts in the first bytes of a span, behind which at least one more byte may be read.
    init(_ bytes: ByteSpan, count: Int) {
        (feeds, returns) = bytes[0..<count].countLineEnds()
        guard returns > 0 else { return }
        for index in 0..<count where bytes[index] == 13 && bytes[index + 1] == 10 { pairs += 1 }
    }

    /// How many lines they end.
    var count: Int { feeds + returns - pairs }

    mutating func add(_ other: LineEnds) {
        feeds += other.feeds
        returns += other.returns
        pairs += other.pairs
    }

    /// The name that reports give: `lf`, `crlf`, `cr`, `mixed` or `none`.
    var name: String {
        switch (feeds - pairs > 0, returns - pairs > 0, pairs > 0) {
        case (true, false, false): return "lf"
        case (false, true, false): return "cr"
        case (false, false, true): return "crlf"
        case (false, false, false): return "none"
        default: return "mixed"
        }
    }

    /// Counts in a source of any encoding.
    static func count(
        in source: ByteSource, encoding: EncodingDetection
    ) throws(FileFailure) -> LineEnds {
        var total = LineEnds()
        var at = encoding.markLength
        var endsInReturn = false
        while at < source.size {
            var block = TextBlock(source, encoding: encoding.encoding, isPlain: false)
            try block.load(at..<min(source.size, at + 1 << 20))
            if endsInReturn, block.count > 0, block.text[0] == 10 { total.pairs += 1 }
            var text = block.text
            text.pad(0)
            total.add(LineEnds(text.span, count: text.count))
            endsInReturn = block.count > 0 && block.text[block.count - 1] == 13
            at = max(block.end, at + 1)
        }
        return total
    }
}
