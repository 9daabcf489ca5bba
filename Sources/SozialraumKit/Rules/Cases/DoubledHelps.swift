/// Finds helps of one case, Träger and service at the same time.
struct DoubledHelps: Sendable {
    private let cases: CaseRows
    private let bodies: [UInt32]
    private let begins: [Int32]
    private let ends: [Int32]
    private let services: [Int32]
    /// Whether days stand for their months: two helps may then begin and end in the same one.
    private let hasMonthsOnly: Bool

    private init(_ table: TableView, hasMonthsOnly: Bool) {
        self.hasMonthsOnly = hasMonthsOnly
        cases = CaseRows(table)
        bodies = table.targets("traeger")
        (begins, ends) = (table.kept("beginn"), table.kept("ende"))
        services = table.kept("leistung")
    }

    /// Each row that overlaps an earlier row of its case, with that row.
    static func find(_ view: PackageView) -> [(row: Int, earlier: Int)] {
        let table = view.table("hilfen")
        let (rows, count) = (table.ownCount, view.table("faelle").count)
        guard rows > 1, view.own.fault == nil, count > 0 else { return [] }
        let helps = DoubledHelps(table, hasMonthsOnly: view.hasMonthsOnly)
        // Each thread has cases of its own.
        let shares = count > 20_000 ? Parallel.workers : 1
        let found = Slots<[(row: Int, earlier: Int)]>(shares)
        Parallel.forEach(shares, workers: shares) { _, number in
            found[number] = helps.find(
                rows, of: count * number / shares..<count * (number + 1) / shares)
        }
        return (0..<shares).flatMap { found[$0] ?? [] }.sorted { $0.row < $1.row }
    }

    /// Whether a help has surely not ended before another begins.
    @inline(__always) private func goesOn(_ row: Int, until other: Int) -> Bool {
        let (end, begin) = (ends[row], begins[other])
        return end == 0 || (hasMonthsOnly ? end > begin : end >= begin)
    }

    private func find(_ rows: Int, of own: Range<Int>) -> [(row: Int, earlier: Int)] {
        // The rows of each case as a chain, the latest first.
        var heads = [UInt32](repeating: .max, count: own.count)
        var next: [(row: UInt32, before: UInt32)] = []
        next.reserveCapacity(rows)
        var found: [(row: Int, earlier: Int)] = []
        cases.each(of: own) { row, place in
            guard row < rows, begins[row] > 0, ends[row] >= 0, services[row] > 0,
                bodies[row] < TableView.missing
            else { return }
            let head = place - own.lowerBound
            var link = heads[head]
            heads[head] = UInt32(truncatingIfNeeded: next.count)
            next.append((UInt32(truncatingIfNeeded: row), link))
            var steps = 0
            // A case has few helps; a bound keeps absurd input fast.
            while link != .max, steps < 64 {
                let earlier = Int(next[Int(link)].row)
                if bodies[earlier] == bodies[row], services[earlier] == services[row],
                    goesOn(earlier, until: row), goesOn(row, until: earlier)
                {
                    found.append((row, earlier))
                    break
                }
                link = next[Int(link)].before
                steps += 1
            }
        }
        return found
    }
}
