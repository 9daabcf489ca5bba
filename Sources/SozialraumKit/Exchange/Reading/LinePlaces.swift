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

    init(_ source: ByteSource, markLength: Int) {
        self.source = source
        at = markLength
    }

    /// The place of an offset, which must not lie before the last one asked for.
    mutating func place(of offset: Int) throws(FileFailure) -> PlaceFinder.Place {
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
