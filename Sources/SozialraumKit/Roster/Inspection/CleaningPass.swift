import PlainTextRecords

/// A pass over all rows of a large foreign table, on several threads.
///
/// Where a row begins is certain only when all text before it was read, for a line end may stand inside
/// quotes. Each chunk is therefore read from where a row seems to begin; when the text before it turns out
/// to end right there, what the chunk gave counts, and if not, it is read again. So the result is that of
/// one thread.
struct CleaningPass {
    /// Gets the rows that are not read ahead, and the counts of all.
    private(set) var cleaner: TableCleaner
    private var out = ByteBuffer(capacity: 1 << 16)
    /// Text whose row has not ended yet.
    private var carry = ByteBuffer(capacity: 1 << 16)
    /// Where the next row begins in the next chunk, if nothing is carried.
    private var position = 0
    private let path: String
    private let write: (ByteSpan) throws -> Void

    /// - Parameter path: The file that errors name.
    init(_ cleaner: TableCleaner, path: String, write: @escaping (ByteSpan) throws -> Void) {
        self.cleaner = cleaner
        self.path = path
        self.write = write
    }

    /// A chunk of the text, and what was read of it ahead.
    struct Chunk: Sendable {
        var text: TextChunks.Chunk
        var ahead: Ahead?
    }

    /// The rows of a chunk, on the condition that one begins at ``start``.
    struct Ahead: @unchecked Sendable {
        var start: Int
        /// Where the first row begins that the chunk cuts off.
        var end: Int
        var cleaner: TableCleaner
        var out: ByteBuffer
    }

    /// Reads the whole table.
    ///
    /// - Parameter dataStart: Where the rows begin in a text: behind a line `sep=…`.
    /// - Throws: ``ExchangeError`` for errors of the file and a line without an end, and what `write`
    ///   throws.
    mutating func run(_ chunks: TextChunks, dataStart: @escaping @Sendable (ByteSpan) -> Int) throws
    {
        let fresh = cleaner
        cleaner.writeHeader(to: &out)
        try Parallel.ordered(
            chunks.count, workers: Parallel.workers, window: 3,
            produce: { index in
                let text = chunks[index]
                return Chunk(
                    text: text,
                    ahead: Self.readAhead(text, fresh, dataStart))
            },
            consume: { chunk throws(any Error) in
                if let failure = chunk.text.failure { throw ExchangeError(failure) }
                if chunk.text.index == 0 { position = dataStart(chunk.text.text.span) }
                try take(chunk)
            })
        cleaner.finish(&out)
        if out.count > 0 { try write(out.span) }
    }

    private static func readAhead(
        _ chunk: TextChunks.Chunk, _ cleaner: TableCleaner, _ dataStart: (ByteSpan) -> Int
    ) -> Ahead? {
        guard chunk.failure == nil, cleaner.canBeginAnywhere else { return nil }
        let text = chunk.text.span
        let isFirst = chunk.index == 0
        var cleaner = isFirst ? cleaner : cleaner.behindBeginning
        guard let start = isFirst ? dataStart(text) : cleaner.likelyStart(in: text) else {
            return nil
        }
        var out = ByteBuffer(capacity: cleaner.writes ? text.count + text.count / 4 : 64)
        let end = cleaner.add(text, from: start, isLast: chunk.isLast, to: &out)
        return Ahead(start: start, end: end, cleaner: cleaner, out: out)
    }

    private mutating func take(_ chunk: Chunk) throws {
        let text = chunk.text.text.span
        let isLast = chunk.text.isLast
        let carried = carry.count
        var read = carried > 0 ? 0 : position
        position = 0
        if let ahead = chunk.ahead, chunk.text.index == 0 || cleaner.isBehindBeginning {
            let start = carried + ahead.start
            if read < start {
                // The row that the last chunk cut off.
                let shown = min(ahead.start + cleaner.plan.lookAhead, text.count)
                carry.append(text[0..<shown])
                carry.pad(0)
                read = cleaner.add(
                    carry.span, from: read, upTo: start, isLast: isLast && shown == text.count,
                    to: &out)
                if read != start { carry.append(text[shown..<text.count]) }
            } else if read > start {
                carry.append(text)
            }
            if read == start {
                try absorb(ahead)
                try keep(text, from: ahead.end)
                return
            }
        } else {
            carry.append(text)
        }
        carry.pad(0)
        read = cleaner.add(carry.span, from: read, isLast: isLast, to: &out)
        try keep(carry.span, from: min(read, carry.count))
        try flush(ByteBuffer())
    }

    /// Takes over what was read ahead.
    private mutating func absorb(_ ahead: Ahead) throws {
        cleaner.absorb(ahead.cleaner, behind: out.count)
        try flush(ahead.out)
    }

    /// Writes what is certain to stay of the output and of more behind it.
    private mutating func flush(_ more: ByteBuffer) throws {
        let settled = cleaner.settled(out.count + more.count)
        let (first, second) = (min(settled, out.count), max(0, settled - out.count))
        if first > 0 { try write(out.span[0..<first]) }
        if second > 0 { try write(more.span[0..<second]) }
        var kept = ByteBuffer(capacity: out.count + more.count - settled + (1 << 12))
        kept.append(out.span(from: first))
        kept.append(more.span(from: second))
        out = kept
        cleaner.taken(settled)
    }

    /// Keeps the text of a row that has not ended.
    private mutating func keep(_ text: ByteSpan, from start: Int) throws {
        guard text.count - start <= Limits.record else {
            throw ExchangeError(
                .recordTooLong, path: path, arguments: ["\(Limits.record >> 20)"])
        }
        var rest = ByteBuffer(capacity: text.count - start + (1 << 12))
        rest.append(text[start..<text.count])
        carry = rest
    }
}
