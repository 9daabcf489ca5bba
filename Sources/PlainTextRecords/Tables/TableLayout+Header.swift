/// Which rows are the header, and which above it are titles.
extension TableLayout {
    /// A header with how sure it is that it is one, or that there is none.
    typealias Header = (rows: Range<Int>, confidence: Double)

    /// How many rows of a body are looked at to know its columns.
    private static let bodyLimit = 120
    /// How many rows may stand above the data.
    private static let aboveLimit = 100
    /// The most rows of a header.
    private static let headerLimit = 6

    /// - Parameters:
    ///   - region: Titles, header and data.
    ///   - first: The first row that could be the header by its filled cells.
    mutating func header(_ region: Range<Int>, first: Int, _ width: Int) -> Header {
        guard first < region.upperBound else { return (first..<first, 0.5) }
        return headerAboveValues(region, width) ?? headerByVote(first, region, width)
    }

    // MARK: - Tables with values

    /// The header of a table with columns of numbers, dates and the like: names stand where the first
    /// rows of data have values.
    private mutating func headerAboveValues(_ region: Range<Int>, _ width: Int) -> Header? {
        guard width > 1 else { return nil }
        let columns = shapesOfBody(region, width)
        let valued = columns.valued
        guard !valued.isEmpty else { return nil }
        var named: [Int] = []
        var series: Int?
        var data: Int?
        for index in region.prefix(Self.aboveLimit) where facts[index].filled > 1 {
            let cells = texts(index)
            if series == nil, columns.isSeries(cells),
                named.allSatisfy({ facts[$0].filled < width })
            {
                named.append(index)
                series = index
                continue
            }
            if columns.fits(cells, valued) {
                data = index
                break
            }
            if columns.names(cells, valued), !facts[index].isRule { named.append(index) }
        }
        guard let data else { return nil }
        guard let top = named.first, let last = named.last else {
            // Names may be missing where the values are.
            let above = data - 1
            guard above >= region.lowerBound, facts[above].filled > 1,
                facts[above].width == width, !facts[above].looksLikeTitle
            else { return nil }
            return (above..<data, 0.7)
        }
        // Labels with values stand above a table that has no names: a gap lies between.
        let between = (last + 1)..<data
        if facts[data - 1].width == 1, !facts[data - 1].isBlank,
            between.contains(where: { facts[$0].isBlank }),
            between.contains(where: { facts[$0].filled > 1 })
        {
            return (data..<data, 0.6)
        }
        let isTitled = (top..<last).contains { isTitle($0, above: last) }
        let row = series ?? (isTitled ? last : top)
        return grown(row, region.lowerBound..<data, region.upperBound, width) { columns.vote($0) }
    }

    /// Whether a row above the names of the columns is no header itself.
    private mutating func isTitle(_ index: Int, above names: Int) -> Bool {
        let row = facts[index]
        let header = facts[names]
        // Units stand below names, and below some of them only.
        guard !row.isBlank, header.filled >= min(row.filled, header.width),
            !Self.areUnits(texts(names))
        else { return false }
        return row.width != header.width || row.hasLabel || row.isNote
            || row.isSentence && !header.isSentence
            || row.hasNumber && !header.hasNumber || row.typed > 0 && header.typed == 0
    }

    /// What the columns look like in the lower half of the first rows.
    private mutating func shapesOfBody(_ region: Range<Int>, _ width: Int) -> ColumnShapes {
        // The header may stand there several times.
        let early = Set(region.prefix(20).filter { facts[$0].typed == 0 }.map { facts[$0].hash })
        let filled = region.prefix(Self.bodyLimit * 2).filter {
            !facts[$0].isBlank && facts[$0].width == width && !facts[$0].isComment
                && (facts[$0].typed > 0 || !early.contains(facts[$0].hash))
        }
        var columns = ColumnShapes(width: width)
        for index in filled.suffix((filled.count + 1) / 2) { columns.add(texts(index)) }
        return columns
    }

    // MARK: - Other tables

    /// The first row is the header if it differs from the rows below it.
    private mutating func headerByVote(_ first: Int, _ region: Range<Int>, _ width: Int) -> Header {
        let end = region.upperBound
        let candidate = texts(first)
        var columns = ColumnShapes(width: max(width, candidate.count))
        for index in (first + 1)..<max(end, first + 1) where columns.rows < Self.bodyLimit {
            // The header may stand there several times.
            let isRepeated = facts[index].hash == facts[first].hash && width > 1
            if isRepeated, columns.rows == 0 { continue }
            if facts[index].isBlank || facts[index].isComment && facts[index].width != width {
                continue
            }
            columns.add(texts(index))
        }
        let vote = columns.vote(candidate)
        guard vote > 0 else { return (first..<first, min(1, 0.6 - vote / 4)) }
        return grown(first, region, end, width) { _ in vote }
    }

    /// A header row with those that go on with it below, and those of groups above.
    ///
    /// - Parameter region: The rows that may belong to it.
    private mutating func grown(
        _ row: Int, _ region: Range<Int>, _ end: Int, _ width: Int, _ vote: ([String]) -> Double
    ) -> Header {
        var upper = row + 1
        while upper < region.upperBound, upper - row < Self.headerLimit, !facts[upper].isBlank,
            facts[upper].hash == facts[row].hash && width > 1
                || continuesHeader(upper, end, width)
                || upper == row + 1 && namesGroups(upper, above: end, width)
        {
            upper += 1
        }
        var lower = row
        while lower > region.lowerBound, upper - lower < Self.headerLimit,
            isGroupRow(lower - 1, above: lower..<upper)
        {
            lower -= 1
        }
        return (lower..<upper, max(0, min(1, 0.6 + vote(texts(row)) / 4)))
    }

    /// Whether a row below the header has words where the rows below it have values.
    private mutating func continuesHeader(_ index: Int, _ end: Int, _ width: Int) -> Bool {
        let row = facts[index]
        guard row.typed == 0, index + 1 < end, !row.isRule, !row.isComment else { return false }
        let candidate = texts(index)
        let columns = shapes(below: index, end, max(width, candidate.count))
        if columns.sharesWords(candidate, columns.valued) { return false }
        if columns.continuesHeader(candidate) { return true }
        // Units and second halves of names stand below some names only, or in brackets.
        guard row.width == width, !columns.valued.isEmpty else { return false }
        if Self.areUnits(candidate), row.filled * 2 >= width { return true }
        return row.first > 0
            && columns.valued.contains { column in
                column < candidate.count && columns.isName(candidate[column], column)
            }
    }

    /// Whether all words of a row stand in brackets.
    private static func areUnits(_ cells: [String]) -> Bool {
        let words = cells.filter { !$0.isEmpty }
        return words.contains { $0.utf8.count > 3 }
            && words.allSatisfy {
                $0.hasPrefix("(") && $0.hasSuffix(")") || $0.hasPrefix("[") && $0.hasSuffix("]")
            }
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
    private mutating func isGroupRow(_ index: Int, above header: Range<Int>) -> Bool {
        let row = facts[index]
        let width = facts[header.lowerBound].width
        guard row.filled > 0, row.typed == 0, row.width == width, !row.looksLikeTitle else {
            return false
        }
        // A single word is a group if it stands above several columns, and not the first.
        if row.filled == 1 { return row.first > 0 && row.first < width - 1 }
        if row.last - row.first + 1 > row.filled || row.first > 0 { return true }
        // Words at the left name columns that the rows below leave without a name.
        guard row.filled < width else { return false }
        return header.allSatisfy { facts[$0].first > 0 }
    }

    /// A line of comments above data without a header that has just the names of the columns.
    mutating func commentHeader(_ header: Header, _ width: Int) -> Header {
        let index = head - 1
        guard index >= 0, width > 1, header.rows.lowerBound == head, facts[index].isComment,
            facts[index].typed == 0, !facts[index].isSentence
        else { return header }
        // A row of words below it may be the header, or the first of many rows of words.
        let isBlank = rows.scanner.dialect.delimiter == [32]
        guard header.rows.isEmpty || header.confidence < 0.7 && !isBlank else { return header }
        let cells = texts(index)
        let isMarkAlone = cells.count == width + 1 && cells[0].utf8.count == 1
        guard isMarkAlone || cells.count == width, cells.allSatisfy({ !$0.isEmpty }) else {
            return header
        }
        return (index..<head, 0.8)
    }
}
