/// The rows of a table that belong to cases.
struct CaseRows: @unchecked Sendable {
    private let table: TableView
    /// For each row its case; see ``TableView/targets(_:)``.
    let targets: [UInt32]

    init(_ table: TableView) {
        self.table = table
        targets = table.targets("fall")
        table.prepareReplaced()
    }

    /// Calls `body` with each row that belongs to one of these cases, and the case.
    ///
    /// Rows jump about among the cases. Which of them belong here is found out for many at a time and
    /// without a branch: a wrong guess would throw away what was already on its way from memory.
    @inline(__always) func each(of cases: Range<Int>, _ body: (_ row: Int, _ place: Int) -> Void) {
        let first = UInt32(truncatingIfNeeded: cases.lowerBound)
        let count = UInt32(truncatingIfNeeded: cases.count)
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 256) { found in
            for start in stride(from: 0, to: targets.count, by: 256) {
                var size = 0
                for row in start..<min(start + 256, targets.count) {
                    found[size] = UInt32(truncatingIfNeeded: row)
                    size &+= targets[row] &- first < count ? 1 : 0
                }
                for place in 0..<size {
                    let row = Int(found[place])
                    if table.isReplaced(row) { continue }
                    body(row, Int(targets[row]))
                }
            }
        }
    }
}
