import PlainTextRecords

/// Finds chains of references that come back to where they began.
enum Cycles {
    /// The rows that lie on a cycle.
    static func rows(in targets: [UInt32]) -> [Int] {
        // 0: not visited, 1: on the present path, 2: done.
        var state = [UInt8](repeating: 0, count: targets.count)
        var result: [Int] = []
        for start in targets.indices where state[start] == 0 {
            var path: [Int] = []
            var row = start
            while state[row] == 0 {
                state[row] = 1
                path.append(row)
                guard targets[row] < TableView.missing else { break }
                row = Int(targets[row])
            }
            if state[row] == 1, targets[row] < TableView.missing,
                let first = path.firstIndex(of: row), isClosed(path, first, targets)
            {
                result += path[first...]
            }
            for visited in path { state[visited] = 2 }
        }
        return result.sorted()
    }

    private static func isClosed(_ path: [Int], _ first: Int, _ targets: [UInt32]) -> Bool {
        guard let last = path.last else { return false }
        return targets[last] == UInt32(path[first])
    }
}

/// Facilities and the Träger that they belong to.
enum Facilities {
    /// Tells of rows whose facility belongs to another Träger than the one they name.
    static func check(
        _ view: PackageView, _ name: String, _ kind: FindingKind,
        to findings: inout FindingBuffer
    ) {
        let table = view.table(name)
        // Keys are compared: a Träger that is missing in its table is another one all the same.
        let owners = view.table("einrichtungen").keys("traeger")
        let bodies = table.keys("traeger")
        let facilities = table.targets("einrichtung")
        for row in 0..<table.ownCount
        where !bodies[row].isNone && facilities[row] < TableView.missing {
            let owner = owners[Int(facilities[row])]
            if !owner.isNone, owner != bodies[row] {
                table.add(kind, row: row, field: "einrichtung", to: &findings)
            }
        }
    }
}
