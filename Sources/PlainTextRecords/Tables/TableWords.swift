/// Words by which parts of a table are told that are no data; in lower case.
public struct TableWords: Sendable {
    /// What a row of sums begins with.
    public var sums: [String]
    /// What a note below a table begins with.
    public var notes: [String]

    public init(sums: [String] = [], notes: [String] = []) {
        self.sums = sums
        self.notes = notes
    }
}
