/// Sums and notes below a table.
extension TableLayout {
    /// Where the data end, and the rows below them up to the end of the region.
    func footer(_ region: Range<Int>, _ width: Int) -> (Int, Range<Int>) {
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
        if row.isComment, row.width != width { return true }
        guard width >= 2 else { return false }
        if row.isNote, row.first == 0 {
            if row.filled <= max(1, width / 2) { return true }
            let isApart = index > region.lowerBound && facts[index - 1].isBlank
            if row.isSentence, row.width < width || isApart { return true }
        }
        guard row.filled <= max(1, width / 3) else { return false }
        if row.filled == 1, row.width == 1 { return width > 2 || isProse(index) }
        if row.width * 2 <= width, row.hasLabel || row.isRule { return true }
        return row.filled == 1 && row.first == 0 && width > 2 && isBehindBlank(index, region)
    }

    /// Whether a line is a sentence or a rule, as they stand below a table of two columns.
    private func isProse(_ index: Int) -> Bool {
        let row = facts[index]
        return row.isNote || row.isRule || row.words > 2
    }

    /// Whether a row of one cell, or others like it above, stand behind a blank row.
    private func isBehindBlank(_ index: Int, _ region: Range<Int>) -> Bool {
        var at = index
        while at > region.lowerBound, facts[at].filled == 1, facts[at].first == 0 { at -= 1 }
        return at < index && facts[at].isBlank
    }
}
