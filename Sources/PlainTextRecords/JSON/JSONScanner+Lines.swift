/// In JSON Lines a line is a record and a record a line: LF, CRLF and CR each end one.
extension JSONScanner {
    /// Makes sure that a value that was read stands on one line, with nothing else behind it.
    ///
    /// - Parameters:
    ///   - start: Where the value begins.
    ///   - isLast: Whether the text ends where the block ends.
    /// - Returns: `incomplete` if the block ends before the line does; where it is `broken`, ``at`` is
    ///   the place and ``fault`` the reason.
    public mutating func endLine(from start: Int, isLast: Bool) -> RowStep {
        if breaksOff(from: start, before: at) { return .broken }
        while base[at] == 32 || base[at] == 9 { at &+= 1 }
        if at >= end { return isLast ? .row : .incomplete }
        if base[at] == 10 || base[at] == 13 { return .row }
        fault = .recordsInLine
        return .broken
    }

    /// Whether a line ends between two places, so that a value which reaches over them breaks off
    /// there. Texts hold no line end, so it stands between the parts of the value.
    public mutating func breaksOff(from start: Int, before stop: Int) -> Bool {
        var index = start
        while index < stop {
            let word = WordScan.word(base, index)
            let marks =
                WordScan.equal(word, WordScan.repeating(10))
                | WordScan.equal(word, WordScan.repeating(13))
            if marks != 0 {
                index += WordScan.index(marks)
                guard index < stop else { return false }
                at = index
                fault = .recordOverLines
                return true
            }
            index &+= 8
        }
        return false
    }
}
