import PlainTextRecords

/// Takes the rows of a table as a reader finds them: into records, or into checks.
protocol RowSink: AnyObject {
    /// Takes rows until none is left in the block, or so many as the limit says.
    func run<Source: RowSource>(_ rows: inout Source, block: TextBlock, limit: Int) -> RunEnd
    /// Lines without anything in them were passed over.
    func noteBlankLines(at offsets: [Int])
    /// The part is read to its end.
    func close()
    /// Forgets everything: the part is read again from another place.
    func removeAll()
}
