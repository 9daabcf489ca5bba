import PlainTextRecords

/// Finds lines and columns in a source that is UTF-8, eight bytes at a time.
struct LinePlaces {
    private var line = 1
    private var column = 1
    private var at: Int
    private var endsInReturn = false
    private let source: ByteSource
    private var block = ByteBuffer(capacity: (1 << 20) + 128)
    private var blockStart = 0

    /// - Parameter at: Where lines and columns are counted from.
    private init(_ source: ByteSource, at: Int) {
        self.source = source
        self.at = at
    }

    /// What was found in a share of the source, counted from where that begins.
    private struct Share: Sendable {
        var places: [PlaceFinder.Place] = []
        var end = PlaceFinder.Place(line: 1, column: 1)
        var failure: FileFailure?
    }

    /// The places of offsets in ascending order. A large source is shared among the cores.
    static func places(
        of offsets: [Int], in source: ByteSource, markLength: Int
    ) throws(FileFailure) -> [Int: PlaceFinder.Place] {
        let length = max(0, min(offsets.last ?? 0, source.size) - markLength)
        let count = length > 8 << 20 ? Parallel.workers : 1
        let borders = (0...count).map { markLength + length * $0 / count }
        let shares = Slots<Share>(count)
        Parallel.forEach(count, workers: count) { _, number in
            let isLast = number == count - 1
            let own = offsets.filter {
                (number == 0 || $0 > borders[number]) && (isLast || $0 <= borders[number + 1])
            }
            shares[number] = share(
                own, in: source, borders[number]..<borders[number + 1], isFirst: number == 0)
        }
        var result: [Int: PlaceFinder.Place] = [:]
        var before = PlaceFinder.Place(line: 1, column: 1)
        var next = 0
        for number in 0..<count {
            guard let share = shares.take(number) else { continue }
            if let failure = share.failure { throw failure }
            // What stands in the first line of a share stands in the last line of those before.
            func place(_ found: PlaceFinder.Place) -> PlaceFinder.Place {
                PlaceFinder.Place(
                    line: before.line + found.line - 1,
                    column: found.line == 1 ? before.column + found.column - 1 : found.column)
            }
            for found in share.places {
                result[offsets[next]] = place(found)
                next += 1
            }
            before = place(share.end)
        }
        return result
    }

    private static func share(
        _ offsets: [Int], in source: ByteSource, _ range: Range<Int>, isFirst: Bool
    ) -> Share {
        var share = Share()
        var places = LinePlaces(source, at: range.lowerBound)
        do {
            if !isFirst {
                var byte = ByteBuffer(capacity: 1)
                try source.read(at: range.lowerBound - 1, count: 1, to: &byte)
                places.endsInReturn = !byte.isEmpty && byte[0] == 13
            }
            for offset in offsets { share.places.append(try places.place(of: offset)) }
            share.end = try places.place(of: range.upperBound)
        } catch {
            share.failure = error
        }
        return share
    }

    /// The place of an offset, which must not lie before the last one asked for.
    private mutating func place(of offset: Int) throws(FileFailure) -> PlaceFinder.Place {
        let wanted = min(offset, source.size)
        while at < wanted {
            if at < blockStart || at >= blockStart + block.count {
                block.removeAll()
                try source.read(at: at, count: 1 << 20, to: &block)
                blockStart = at
                block.pad(0)
                if block.isEmpty { break }
            }
            let end = min(wanted, blockStart + block.count)
            walk(block.span[at - blockStart..<end - blockStart])
            at = end
        }
        return PlaceFinder.Place(line: line, column: column)
    }

    private mutating func walk(_ bytes: ByteSpan) {
        let (feeds, returns) = bytes.countLineEnds()
        guard feeds + returns > 0 else {
            column += bytes.countScalars()
            endsInReturn = false
            return
        }
        var pairs = endsInReturn && bytes[0] == 10 ? 1 : 0
        if returns > 0 {
            var index = 1
            while index < bytes.count {
                if bytes[index] == 10, bytes[index - 1] == 13 { pairs += 1 }
                index += 1
            }
        }
        line += feeds + returns - pairs
        var last = bytes.count - 1
        while bytes[last] != 10, bytes[last] != 13 { last -= 1 }
        column = 1 + bytes[last + 1..<bytes.count].countScalars()
        endsInReturn = bytes[bytes.count - 1] == 13
    }
}
