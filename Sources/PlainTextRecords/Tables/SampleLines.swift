/// What the lines of a sample say before they are split: comments above the table, and whether each
/// of the other lines is a single value.
struct SampleLines {
    /// Where the table may begin: behind lines of comments.
    private(set) var start = 0
    /// With what lines of comments begin, if there are any.
    private(set) var mark: CommentMark?
    /// What all lines are, the first one left out; nil if they are not all one kind of value.
    private(set) var kind: ValueLine?

    /// The most lines that are looked at.
    private static let limit = 250

    init(_ sample: ByteSpan) {
        start = Self.endOfComments(sample)
        mark = start > 0 ? CommentMark(sample) : nil
        var counts: [ValueLine?: Int] = [:]
        var lines = 0
        var at = start
        while at < sample.count, lines <= Self.limit {
            let line = Self.line(sample, at)
            at = line.next
            if line.range.isEmpty { continue }
            lines += 1
            if lines > 1 { counts[ValueLine(sample[line.range]), default: 0] += 1 }
        }
        guard let most = counts.max(by: { $0.value < $1.value }), lines > 2 || most.value > 0,
            most.value * 20 >= (lines - 1) * 19
        else { return }
        kind = most.key
    }

    /// Where lines end that begin with `#` or `%` and are followed by others that do not, or a block
    /// between two lines `---`.
    private static func endOfComments(_ sample: ByteSpan) -> Int {
        guard let mark = CommentMark(sample) else { return endOfFrontMatter(sample) }
        var at = 0
        var end = 0
        while at < sample.count {
            let line = line(sample, at)
            if !line.range.isEmpty {
                guard mark.begins(sample[line.range]) else { break }
                end = line.next
            }
            at = line.next
        }
        // A table of such lines only is no comment.
        return at < sample.count ? end : 0
    }

    private static func endOfFrontMatter(_ sample: ByteSpan) -> Int {
        let first = line(sample, 0)
        guard sample[first.range].equals("---") else { return 0 }
        var at = first.next
        for _ in 0..<60 where at < sample.count {
            let line = line(sample, at)
            at = line.next
            if sample[line.range].equals("---") { return at < sample.count ? at : 0 }
        }
        return 0
    }

    /// A line without blanks around it, and where the next begins.
    private static func line(_ sample: ByteSpan, _ from: Int) -> (range: Range<Int>, next: Int) {
        var end = from
        while end < sample.count, sample[end] != 10, sample[end] != 13 { end += 1 }
        var next = end + 1
        if end + 1 < sample.count, sample[end] == 13, sample[end + 1] == 10 { next += 1 }
        var start = from
        while start < end, CellShape.isBlank(sample[start]) { start += 1 }
        while end > start, CellShape.isBlank(sample[end - 1]) { end -= 1 }
        return (start..<end, min(next, sample.count))
    }
}
