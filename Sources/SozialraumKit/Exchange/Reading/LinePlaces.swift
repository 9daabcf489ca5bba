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
    private let marks: LineMarks?

    /// - Parameter at: Where lines and columns are counted from.
    private init(_ source: ByteSource, at: Int, marks: LineMarks? = nil) {
        self.source = source
        self.at = at
        self.marks = marks
    }

    /// What was found in a share of the source, counted from where that begins.
    private struct Share: Sendable {
        var places: [PlaceFinder.Place] = []
        var end = PlaceFinder.Place(line: 1, column: 1)
        var failure: FileFailure?
    }

    /// The places of offsets in ascending order. With marks only the surroundings of each are read; a
    /// large source without them, or with very many places, is shared among the cores.
    static func places(
        of offsets: [Int], in source: ByteSource, markLength: Int, marks: LineMarks? = nil
    ) throws(FileFailure) -> [Int: PlaceFinder.Place] {
        if let marks, offsets.count < source.size / LineMarks.distance / 2 {
            var places = LinePlaces(source, at: markLength, marks: marks)
            var result: [Int: PlaceFinder.Place] = [:]
            for offset in offsets { result[offset] = try places.place(of: offset) }
            return result
        }
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
        if marks != nil, try jump(to: wanted) { return place }
        try walk(to: wanted)
        return place
    }

    private var place: PlaceFinder.Place { PlaceFinder.Place(line: line, column: column) }

    /// Goes on at the last mark before a place from which a line ends on the way, so that the column is
    /// known; false: the place is nearer than that.
    private mutating func jump(to wanted: Int) throws(FileFailure) -> Bool {
        guard let marks else { return false }
        let before = (at: at, line: line, column: column, endsInReturn: endsInReturn)
        var mark = marks.mark(before: wanted)
        while mark.offset > before.at {
            at = mark.offset
            line = mark.lines + 1
            endsInReturn = false
            try walk(to: wanted)
            if line > mark.lines + 1 { return true }
            mark = marks.mark(before: mark.offset - 1)
        }
        (at, line, column, endsInReturn) = before
        return false
    }

    private mutating func walk(to wanted: Int) throws(FileFailure) {
        while at < wanted {
            if at < blockStart || at >= blockStart + block.count {
                block.removeAll()
                try source.read(
                    at: at, count: marks == nil ? 1 << 20 : LineMarks.distance, to: &block)
                blockStart = at
                block.pad(0)
                if block.isEmpty { break }
            }
            let end = min(wanted, blockStart + block.count)
            walk(block.span[at - blockStart..<end - blockStart])
            at = end
        }
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
