/// Finds the tables of a file: where titles end, which rows are the header, where notes begin.
struct TableLayout {
    private(set) var parts: [TablePart] = []
    let facts: [RowFacts]
    private var rows: TableRows

    /// How many rows of a body are looked at to know its columns.
    private static let bodyLimit = 120
    /// The most rows of a header.
    private static let headerLimit = 5

    init(_ rows: TableRows, _ facts: [RowFacts]) {
        self.rows = rows
        self.facts = facts
        guard facts.contains(where: { !$0.isBlank }) else { return }
        var start = 0
        while start < facts.count {
            let end = endOfTable(from: start)
            parts.append(part(start..<end))
            start = end
        }
        mergeRemnants()
    }

    // MARK: - One table

    private mutating func part(_ region: Range<Int>) -> TablePart {
        let end = region.upperBound
        let first = firstRow(region)
        let width = usualWidth(first..<end)
        let (dataEnd, footer) = footer(first..<end, width)
        let header = header(from: first, to: dataEnd, width, region.lowerBound)
        return TablePart(
            preamble: region.lowerBound..<header.rows.lowerBound, header: header.rows,
            data: header.rows.upperBound..<dataEnd, footer: footer, width: width,
            headerConfidence: header.confidence)
    }

    /// The first row that is neither blank nor a title.
    private func firstRow(_ region: Range<Int>) -> Int {
        let usual = usualFilled(region)
        let needed = max(2, (usual * 6 + 9) / 10)
        let firstFilled = region.first { !facts[$0].isBlank } ?? region.lowerBound
        guard usual > 1 else { return firstFilled }
        for index in region where facts[index].filled >= needed { return index }
        return firstFilled
    }

    /// How many cells of a row are usually filled.
    private func usualFilled(_ region: Range<Int>) -> Int {
        let counts = region.prefix(400).map { facts[$0].filled }.filter { $0 > 0 }.sorted()
        return counts.isEmpty ? 0 : counts[counts.count / 2]
    }

    private func usualWidth(_ region: Range<Int>) -> Int {
        var counts: [Int: Int] = [:]
        for index in region.prefix(1000) where !facts[index].isBlank {
            counts[facts[index].width, default: 0] += 1
        }
        return counts.max { $0.value == $1.value ? $0.key < $1.key : $0.value < $1.value }?.key ?? 0
    }

    // MARK: - Where a table ends

    /// A blank row ends a table if another header follows.
    private mutating func endOfTable(from start: Int) -> Int {
        let region = start..<facts.count
        let first = firstRow(region)
        var index = first + 1
        while index < facts.count {
            guard facts[index].isBlank else {
                index += 1
                continue
            }
            var next = index
            while next < facts.count, facts[next].isBlank { next += 1 }
            if next >= facts.count { break }
            if beginsTable(next, after: first..<index) { return index }
            index = next + 1
        }
        return facts.count
    }

    /// Whether a row behind a blank one is the title or the header of another table.
    private mutating func beginsTable(_ start: Int, after body: Range<Int>) -> Bool {
        // Titles of the next table.
        var head = start
        while head < facts.count, facts[head].filled == 1, head - start < 4 { head += 1 }
        guard head + 1 < facts.count, facts[head].filled >= 2, !facts[head].isSum,
            !facts[head].isNote || facts[head].filled > 2
        else { return false }
        let candidate = facts[head]
        let hasData = !facts[head + 1].isBlank && facts[head + 1].filled >= 2
        guard hasData, candidate.typed == 0 else { return false }
        let before = body.prefix(60)
        let typedBefore = before.filter { facts[$0].typed > 0 }.count
        let width = usualWidth(body)
        // The width of what follows.
        let follows = head..<min(head + 20, facts.count)
        let nextWidth = usualWidth(follows)
        if nextWidth != width, nextWidth > 1 { return true }
        // Same width: a header among data of numbers.
        let typedAfter = follows.dropFirst().prefix { !facts[$0].isBlank }
            .filter { facts[$0].typed > 0 }.count
        if typedBefore * 2 > before.count, typedAfter > 0 { return true }
        if candidate.hash == facts[body.lowerBound].hash { return true }
        return head > start && typedAfter > 0
    }

    /// Blank rows and notes behind the last table belong to it.
    private mutating func mergeRemnants() {
        while parts.count > 1, let last = parts.last,
            last.data.allSatisfy({ facts[$0].isBlank }), last.header.isEmpty || last.width < 2
        {
            parts.removeLast()
            let end = max(last.footer.upperBound, last.data.upperBound)
            let index = parts.count - 1
            if parts[index].footer.isEmpty {
                parts[index].footer = parts[index].data.upperBound..<end
            } else {
                parts[index].footer = parts[index].footer.lowerBound..<end
            }
        }
    }

    // MARK: - Sums and notes

    /// Where the data end, and the rows below them up to the end of the region.
    private func footer(_ region: Range<Int>, _ width: Int) -> (Int, Range<Int>) {
        var last = region.upperBound
        while last > region.lowerBound + 1, facts[last - 1].isBlank { last -= 1 }
        let notesEnd = last
        var notesStart = last
        while last > region.lowerBound + 1 {
            if !facts[last - 1].isBlank {
                guard isFooter(last - 1, region, width) else { break }
                notesStart = last - 1
            }
            last -= 1
        }
        guard notesStart < notesEnd else {
            return (region.upperBound, region.upperBound..<region.upperBound)
        }
        while notesStart > region.lowerBound + 1, facts[notesStart - 1].isBlank { notesStart -= 1 }
        return (notesStart, notesStart..<notesEnd)
    }

    private func isFooter(_ index: Int, _ region: Range<Int>, _ width: Int) -> Bool {
        let row = facts[index]
        if row.isSum, row.typed > 0 || row.filled == 1, row.filled - row.typed <= 2 { return true }
        guard width >= 2, row.filled <= max(1, width / 3) else { return false }
        if row.isNote, row.first == 0 { return true }
        if row.filled == 1, row.width == 1, width > 2 { return true }
        let isBehindBlank = index > region.lowerBound && facts[index - 1].isBlank
        return row.filled == 1 && row.first == 0 && isBehindBlank && width > 2
    }

    // MARK: - Header

    private mutating func header(
        from first: Int, to end: Int, _ width: Int, _ lowest: Int
    ) -> (rows: Range<Int>, confidence: Double) {
        guard first < end else { return (first..<first, 0.5) }
        let candidate = texts(first)
        var columns = ColumnShapes(width: max(width, candidate.count))
        var looked = 0
        var index = first + 1
        // The header may stand there several times.
        while index < end, facts[index].hash == facts[first].hash { index += 1 }
        while index < end, looked < Self.bodyLimit {
            if !facts[index].isBlank {
                columns.add(texts(index))
                looked += 1
            }
            index += 1
        }
        let vote = columns.vote(candidate)
        guard vote > 0 else { return (first..<first, min(1, 0.6 - vote / 4)) }
        var upper = first + 1
        // Rows below that go on with the header.
        while upper < end, upper - first < Self.headerLimit, !facts[upper].isBlank,
            facts[upper].hash == facts[first].hash || continuesHeader(upper, end, width)
                || upper == first + 1 && namesGroups(upper, above: end, width)
        {
            upper += 1
        }
        // A row of groups above.
        var lower = first
        while lower > lowest, isGroupRow(lower - 1, below: first), upper - lower < Self.headerLimit
        {
            lower -= 1
        }
        return (lower..<upper, min(1, 0.6 + vote / 4))
    }

    /// Whether a row below the header has words where the rows below it have values.
    private mutating func continuesHeader(_ index: Int, _ end: Int, _ width: Int) -> Bool {
        guard facts[index].typed == 0, index + 1 < end else { return false }
        let candidate = texts(index)
        return shapes(below: index, end, max(width, candidate.count)).continuesHeader(candidate)
    }

    /// Whether a row below one of groups, which has gaps, names what stands in them: `Name`,
    /// `Legal form` below `Provider` and a gap. Every gap has a name, and the names are no values.
    private mutating func namesGroups(_ index: Int, above end: Int, _ width: Int) -> Bool {
        let groups = facts[index - 1]
        let names = facts[index]
        guard index + 1 < end, names.typed == 0, groups.filled >= 2, groups.filled < width,
            names.filled == width, names.width == width, groups.width == width
        else { return false }
        return shapes(below: index, end, width).vote(texts(index)) >= 0.4
    }

    /// What the columns look like in the rows below one.
    private mutating func shapes(below index: Int, _ end: Int, _ width: Int) -> ColumnShapes {
        var columns = ColumnShapes(width: width)
        for row in (index + 1)..<min(end, index + 60) where !facts[row].isBlank {
            columns.add(texts(row))
        }
        return columns
    }

    /// A few words with gaps between them, above the names of the columns.
    private mutating func isGroupRow(_ index: Int, below: Int) -> Bool {
        let row = facts[index]
        guard !row.isBlank, row.typed == 0, row.width == facts[below].width else { return false }
        if row.filled == 1 { return row.first > 0 }
        let hasGap = row.last - row.first + 1 > row.filled
        guard row.filled >= 2, hasGap else { return false }
        return !texts(index).contains { $0.hasSuffix(":") }
    }

    private mutating func texts(_ index: Int) -> [String] {
        let row = rows.read(at: facts[index].start)
        return rows.cells.indices.map { rows.text($0, row) }
    }
}
