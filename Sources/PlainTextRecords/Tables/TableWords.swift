/// Words by which parts of a table are told that are no data; in lower case.
public struct TableWords: Sendable {
    /// What a row of sums begins with.
    public var sums: [String]
    /// What a note below a table begins with.
    public var notes: [String]
    /// Whether a text is a name that columns of the field have.
    public var isColumnName: @Sendable (String) -> Bool

    public init(
        sums: [String] = [], notes: [String] = [],
        isColumnName: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.sums = sums
        self.notes = notes
        self.isColumnName = isColumnName
    }
}
