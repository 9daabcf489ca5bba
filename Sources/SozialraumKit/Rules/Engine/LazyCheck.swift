import PlainTextRecords

/// A check that takes its memory only while its part is read.
final class LazyCheck<Content: Record>: RowSink, @unchecked Sendable {
    private let plan: TablePlan<Content>
    private var check: TableCheck<Content>?
    private var partial: TablePartial?

    init(_ plan: TablePlan<Content>) { self.plan = plan }

    private func opened() -> TableCheck<Content> {
        if let check { return check }
        let made = TableCheck(plan)
        check = made
        return made
    }

    func run<Source: RowSource>(_ rows: inout Source, block: TextBlock, limit: Int) -> RunEnd {
        opened().run(&rows, block: block, limit: limit)
    }

    func noteBlankLines(at offsets: [Int]) {
        opened().noteBlankLines(at: offsets)
    }

    func removeAll() {
        check?.removeAll()
        partial = nil
    }

    func close() {
        if let check { partial = check.finish() }
        check = nil
    }

    /// What the part left.
    func finish() -> TablePartial {
        close()
        return partial ?? TableCheck(plan).finish()
    }
}
