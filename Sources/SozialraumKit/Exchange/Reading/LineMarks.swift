/// How many lines end before every so many bytes of a source that is UTF-8: with them a line is found
/// without reading all that stands before it. They are counted while the source is read anyway.
struct LineMarks: Sendable {
    /// How many bytes lie between two marks.
    static let distance = 16 << 10

    /// For each mark how many lines end before it; the first stands at the beginning of the source.
    private var before: [Int] = [0]

    /// Where the slice ends in which an offset lies.
    static func end(ofSliceAt offset: Int) -> Int { (offset / distance + 1) * distance }

    /// - Parameters:
    ///   - head: How many lines end before the first chunk, which lies within the first slice.
    ///   - slices: For each slice how many lines end in it, the head not counted.
    init(head: Int, slices: [UInt32]) {
        before.reserveCapacity(slices.count + 1)
        var total = head
        for lines in slices {
            total += Int(lines)
            before.append(total)
        }
    }

    /// The last mark at an offset or before it: where it stands, and how many lines end before it.
    func mark(before offset: Int) -> (offset: Int, lines: Int) {
        let index = min(offset / LineMarks.distance, before.count - 1)
        return (index * LineMarks.distance, before[index])
    }
}
