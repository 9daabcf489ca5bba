/// Finds the tables of a file: where titles end, which rows are the header, where notes begin.
struct TableLayout {
    private(set) var parts: [TablePart] = []
    let facts: [RowFacts]
    /// How many rows above the first table are comments.
    let head: Int
    var rows: TableRows

    init(_ rows: TableRows, _ facts: [RowFacts], head: Int = 0) {
        self.rows = rows
        self.facts = facts
        self.head = head
        guard facts.contains(where: { !$0.isBlank }) else { return }
        var start = head
        while start < facts.count {
            let end = endOfTable(from: start)
            parts.append(part(start..<end))
            start = end
        }
        if head > 0, !parts.isEmpty { parts[0].preamble = 0..<parts[0].preamble.upperBound }
        mergeRemnants()
    }

    // MARK: - One table

    private mutating func part(_ region: Range<Int>) -> TablePart {
        let end = region.upperBound
        let first = firstRow(region)
        let width = usualWidth(first..<end)
        let (dataEnd, footer) = footer(first..<end, width)
        var header = header(
            region.lowerBound..<dataEnd, first: min(first, dataEnd), width)
        if region.lowerBound == head { header = commentHeader(header, width) }
        return TablePart(
            preamble: min(region.lowerBound, header.rows.lowerBound)..<header.rows.lowerBound,
            header: header.rows,
            data: header.rows.upperBound..<dataEnd, footer: footer, width: width,
            headerConfidence: header.confidence)
    }

    /// The first row that is neither blank nor a title.
    private func firstRow(_ region: Range<Int>) -> Int {
        let usual = usualFilled(region, usualWidth(region))
        let needed = max(2, (usual * 6 + 9) / 10)
        let firstFilled = region.first { !facts[$0].isBlank } ?? region.lowerBound
        guard usual > 1 else { return firstFilled }
        for index in region where facts[index].filled >= needed && !facts[index].isRule {
            return index
        }
        return firstFilled
    }

    /// How many cells of a row are usually filled; lines of text beside a table do not count.
    private func usualFilled(_ region: Range<Int>, _ width: Int) -> Int {
        let counts = region.prefix(400).filter { width < 2 || facts[$0].width > 1 }
            .map { facts[$0].filled }.filter { $0 > 0 }.sorted()
        return counts.isEmpty ? 0 : counts[counts.count / 2]
    }

    private func usualWidth(_ region: Range<Int>) -> Int {
        var counts: [Int: Int] = [:]
        for index in region.prefix(1000) where !facts[index].isBlank {
            counts[facts[index].width, default: 0] += 1
        }
        // Titles and notes may be more than the rows of a small table.
        if let usual = counts[rows.width], usual > 1 || counts[1] == nil { counts[1] = nil }
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

    /// The cells of a row, as many as ``ColumnShapes`` looks at.
    mutating func texts(_ index: Int) -> [String] {
        let row = rows.read(at: facts[index].start)
        return rows.cells.indices.prefix(ColumnShapes.limit).map { rows.text($0, row) }
    }
}
