/// Splits CSV text (RFC 4180) into cells, one row at a time.
///
/// The block is UTF-8 and is followed by one line feed and at least 64 bytes of zero. A quoted cell
/// is well formed if its closing quote is followed by a delimiter or the end of the line. One that
/// is not, and ends on its line, keeps its text as it stands; one that runs over line ends without
/// ever closing well is cut at its line.
@frozen public struct CSVScanner {
    public let base: UnsafePointer<UInt8>
    public var at: Int
    public let end: Int
    public let delimiter: UInt8
    /// Whether the file ends where the block ends.
    public let isLast: Bool
    /// Where quotes of the last row were used against the rule.
    public var badQuotes: [Int] = []

    @inlinable public init(
        base: UnsafePointer<UInt8>, at: Int, end: Int, delimiter: UInt8, isLast: Bool
    ) {
        self.base = base
        self.at = at
        self.end = end
        self.delimiter = delimiter
        self.isLast = isLast
    }

    /// Reads one row.
    ///
    /// - Parameters:
    ///   - cells: Gets the cells; column i is put at `slots[i]`.
    ///   - slots: Where each column goes.
    ///   - limit: How many columns have a slot; further cells are only counted.
    /// - Returns: The number of cells, or -1 if the block ends inside the row.
    @inlinable public mutating func row(
        _ cells: UnsafeMutablePointer<Cell>, _ slots: UnsafePointer<Int>, _ limit: Int
    ) -> Int {
        var index = at
        var count = 0
        let pattern = WordScan.repeating(delimiter)
        while true {
            let cell: Cell
            if base[index] == 34 {
                guard let quoted = quotedCell(&index) else { return -1 }
                cell = quoted
            } else {
                let start = index
                index = stop(index, pattern)
                if base[index] == 34 { index = strayQuote(index, pattern) }
                cell = Cell(start: start, end: index)
            }
            if count < limit { cells[slots[count]] = cell }
            count &+= 1
            if index >= end {
                guard isLast else { return -1 }
                at = end
                return count
            }
            let byte = base[index]
            index &+= 1
            if byte == delimiter { continue }
            if byte == 13 {
                if index >= end, !isLast { return -1 }
                if base[index] == 10, index < end { index &+= 1 }
            }
            at = index
            return count
        }
    }

    /// The first delimiter, quote, LF or CR at or after an index.
    @inline(__always) @inlinable func stop(_ from: Int, _ pattern: UInt64) -> Int {
        var index = from
        while true {
            let word = WordScan.word(base, index)
            let marks =
                WordScan.equal(word, pattern) | WordScan.equal(word, WordScan.repeating(10))
                | WordScan.equal(word, WordScan.repeating(13))
                | WordScan.equal(word, WordScan.repeating(34))
            if marks != 0 { return index &+ WordScan.index(marks) }
            index &+= 8
        }
    }

    /// A quote inside a cell without quotes is part of its text.
    @usableFromInline mutating func strayQuote(_ from: Int, _ pattern: UInt64) -> Int {
        badQuotes.append(from)
        var index = from
        while base[index] == 34, index < end { index = stop(index + 1, pattern) }
        return min(index, end)
    }

    /// Reads a cell that begins with a quote; `index` goes to what ends it. Nil: the block ends
    /// before it is known how the cell ends.
    @inlinable mutating func quotedCell(_ index: inout Int) -> Cell? {
        let open = index
        var place = index &+ 1
        var hasDoubled = false
        while true {
            place = quote(place)
            if place >= end { break }
            if base[place &+ 1] == 34, place &+ 1 < end {
                hasDoubled = true
                place &+= 2
                continue
            }
            let next = place &+ 1
            if next >= end {
                guard isLast else { return nil }
            } else if base[next] != delimiter, base[next] != 10, base[next] != 13 {
                return brokenCell(open, place, &index)
            }
            index = next
            return Cell(start: open &+ 1, end: place, kind: hasDoubled ? .doubledQuotes : .text)
        }
        guard isLast else { return nil }
        return brokenCell(open, end, &index)
    }

    /// The first quote at or after an index, or `end`.
    @inline(__always) @inlinable func quote(_ from: Int) -> Int {
        var index = from
        while index < end {
            let marks = WordScan.equal(WordScan.word(base, index), WordScan.repeating(34))
            if marks != 0 { return min(index &+ WordScan.index(marks), end) }
            index &+= 8
        }
        return end
    }

    /// A quoted cell that does not close well: its raw text, quote included.
    @usableFromInline mutating func brokenCell(
        _ open: Int, _ seen: Int, _ index: inout Int
    ) -> Cell {
        badQuotes.append(open)
        var lineEnd = open
        while lineEnd < end, base[lineEnd] != 10, base[lineEnd] != 13 { lineEnd += 1 }
        if lineEnd > seen {
            // The closing quote stands on the same line: the text goes on to the next delimiter.
            var stop = seen + 1
            while stop < lineEnd, base[stop] != delimiter { stop += 1 }
            lineEnd = stop
        }
        index = lineEnd
        return Cell(start: open, end: lineEnd)
    }
}
