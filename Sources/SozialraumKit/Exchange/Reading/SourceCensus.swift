import PlainTextRecords

/// What one look at all bytes of a source tells before it is read: its encoding, and how many line
/// ends each chunk has.
struct SourceCensus {
    /// The length of a chunk, for the census and for reading.
    static let chunkLength = 2 << 20

    private(set) var bytes = ByteCensus()
    /// How many LF and CR each chunk has: no more rows can begin there, but for one.
    private(set) var lineEnds: [Int] = []
    /// What ends the lines.
    private(set) var lines = LineEnds()

    /// Looks at a source, on all cores.
    init(_ source: ByteSource, markLength: Int) throws(FileFailure) {
        let first = try SourceCensus.pass(source, markLength) { $0.add($1, isLast: true) }
        for part in first {
            bytes.merge(part.bytes)
            lineEnds.append(part.lines.feeds + part.lines.returns)
            lines.add(part.lines)
        }
        guard !bytes.isUTF8 else { return }
        let second = try SourceCensus.pass(source, markLength) { $0.addAgain($1) }
        for part in second { bytes.merge(part.bytes) }
    }

    private struct Part: Sendable {
        var bytes = ByteCensus()
        var lines = LineEnds()
    }

    private final class Scratch: @unchecked Sendable {
        var bytes = ByteBuffer(capacity: SourceCensus.chunkLength + 128)
    }

    private static func pass(
        _ source: ByteSource, _ markLength: Int,
        _ look: @escaping @Sendable (inout ByteCensus, ByteSpan) -> Void
    ) throws(FileFailure) -> [Part] {
        let size = source.size
        let count = max(1, (size + chunkLength - 1) / chunkLength)
        let workers = count > 1 ? Parallel.workers : 1
        let scratch = (0..<workers).map { _ in Scratch() }
        let results = Slots<Part>(count)
        let failure = FailureBox()
        Parallel.forEach(count, workers: workers) { worker, index in
            var part = Part()
            let from = max(markLength, index * chunkLength)
            let to = min(size, (index + 1) * chunkLength)
            do throws(FileFailure) {
                // A character may cross the border: three bytes of the next chunk are looked at
                // here, and bytes that continue a character are skipped at the beginning.
                scratch[worker].bytes.removeAll()
                try source.read(
                    at: from, count: min(size, to + 3) - from, to: &scratch[worker].bytes)
                scratch[worker].bytes.pad(0)
                let bytes = scratch[worker].bytes.span
                part.lines = LineEnds(bytes, count: to - from)
                let whole = wholeCharacters(
                    bytes, length: to - from, isFirst: index == 0, isLast: to == size)
                if !whole.isEmpty { look(&part.bytes, bytes[whole]) }
            } catch {
                failure.set(error)
            }
            results[index] = part
        }
        try failure.check()
        return (0..<count).compactMap { results[$0] }
    }

    /// The part of a chunk to be looked at: characters that begin in it, as a whole.
    private static func wholeCharacters(
        _ bytes: ByteSpan, length: Int, isFirst: Bool, isLast: Bool
    ) -> Range<Int> {
        var first = 0
        if !isFirst {
            while first < 3, first < length, bytes[first] & 0xC0 == 0x80 { first += 1 }
        }
        var last = length
        if !isLast {
            let cut = UTF8Check.completePrefix(of: bytes[0..<last])
            if cut < last {
                last = min(bytes.count, cut + 4)
                while last > cut + 1,
                    UTF8Check.sequenceLength(in: bytes[0..<last], at: cut) != last - cut
                { last -= 1 }
            }
            // The next chunk takes such a byte for the rest of a character that begins here.
            if last < bytes.count, bytes[last] & 0xC0 == 0x80 { last += 1 }
        }
        return first..<max(first, last)
    }

    /// What a look at one chunk tells, while it is read anyway.
    struct ChunkLook: Sendable {
        /// Where the first byte stands that is no UTF-8, from the chunk's beginning.
        var malformed: Int?
        var lines = LineEnds()
        /// How many lines end in each slice of the chunk.
        var marks: [UInt32] = []
    }

    /// Looks at a chunk.
    ///
    /// - Parameters:
    ///   - bytes: From the chunk's first byte on; three more than its length, unless it is the last.
    ///   - length: How many of them belong to the chunk.
    ///   - start: Where the chunk begins in the file.
    static func look(
        at bytes: ByteSpan, length: Int, start: Int, isFirst: Bool, isLast: Bool
    ) -> ChunkLook {
        var result = ChunkLook()
        guard length > 0 else { return result }
        var at = 0
        while at < length {
            let end = min(length, LineMarks.end(ofSliceAt: start + at) - start)
            let lines = LineEnds(bytes[at..<bytes.count], count: end - at)
            result.marks.append(UInt32(truncatingIfNeeded: lines.count))
            result.lines.add(lines)
            at = end
        }
        let whole = wholeCharacters(bytes, length: length, isFirst: isFirst, isLast: isLast)
        guard !whole.isEmpty else { return result }
        var census = ByteCensus()
        census.add(bytes[whole], isLast: true)
        if !census.isUTF8 {
            result.malformed =
                whole.lowerBound + (UTF8Check.firstMalformed(in: bytes[whole]) ?? 0)
        }
        return result
    }
}
