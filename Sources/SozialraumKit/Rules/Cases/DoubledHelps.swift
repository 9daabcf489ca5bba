/// Finds helps of one case, Träger and service at the same time.
enum DoubledHelps {
    /// Each row that overlaps an earlier row of its case, with that row.
    static func find(_ view: PackageView) -> [(row: Int, earlier: Int)] {
        let table = view.table("hilfen")
        let count = table.ownCount
        let cases = table.targets("fall")
        guard count > 1, view.own.fault == nil, view.table("faelle").count > 0 else { return [] }
        let bodies = table.targets("traeger")
        let (begins, ends) = (table.kept("beginn"), table.kept("ende"))
        let services = table.kept("leistung")
        // The rows of each case as a chain, the latest first.
        var heads = [UInt32](repeating: .max, count: view.table("faelle").count)
        var next = [UInt32](repeating: .max, count: count)
        var found: [(row: Int, earlier: Int)] = []
        for row in 0..<count where cases[row] < TableView.missing {
            guard begins[row] > 0, ends[row] >= 0, services[row] > 0,
                bodies[row] < TableView.missing
            else { continue }
            let head = Int(cases[row])
            var other = heads[head]
            var steps = 0
            // A case has few helps; a bound keeps absurd input fast.
            while other != .max, steps < 64 {
                let earlier = Int(other)
                if bodies[earlier] == bodies[row], services[earlier] == services[row],
                    ends[earlier] == 0 || ends[earlier] >= begins[row],
                    ends[row] == 0 || ends[row] >= begins[earlier]
                {
                    found.append((row, earlier))
                    break
                }
                other = next[earlier]
                steps += 1
            }
            next[row] = heads[head]
            heads[head] = UInt32(truncatingIfNeeded: row)
        }
        return found
    }
}
