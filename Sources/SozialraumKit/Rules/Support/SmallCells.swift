import PlainTextRecords

/// Finds indicators behind which too few records stand, shown or to be worked out.
struct SmallCells {
    /// One and two are withheld.
    static let least = 3

    static let keeps: [any KeptColumn] =
        Kennzahlsummen.keeps + [
            // 1: withheld; 2: something is shown.
            Kept(Kennzahl.self, "sperre", of: ["unterdrueckt", "wert", "anzahl"]) {
                ($0.unterdrueckt == true ? 1 : 0) | ($0.wert == nil && $0.anzahl == nil ? 0 : 2)
            }
        ]

    private let sums: Kennzahlsummen
    private let locks: [Int32]

    /// - Returns: nil if there are no indicators.
    init?(_ view: PackageView) {
        guard let sums = Kennzahlsummen(view) else { return nil }
        self.sums = sums
        locks = sums.table.kept("sperre")
    }

    func run(_ findings: inout FindingBuffer) {
        let (table, counts) = (sums.table, sums.counts)
        for row in 0..<table.ownCount {
            if locks[row] == 3 {
                table.add("withheldButShown", row: row, field: "unterdrueckt", to: &findings)
            } else if locks[row] == 2, counts[row] > 1, counts[row] <= Int32(Self.least) {
                table.add("smallCell", row: row, field: "anzahl", to: &findings)
            }
        }
        for (row, sum) in recomputable() {
            table.add(
                "recomputableCell", row: row, field: "unterdrueckt", related: sum, to: &findings)
        }
    }

    /// Withheld values that the sum and the other parts give away, with the row of the sum.
    private func recomputable() -> [(row: Int, sum: Int)] {
        var result: [Int: Int] = [:]
        for sum in sums.all() where sum.parts.count >= 2 {
            for row in exposed(sum) { result[row] = sum.total }
        }
        return result.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The withheld parts of a sum whose values follow from the others. What is left of the sum tells
    /// one withheld part; of several it tells all if it is one each.
    private func exposed(_ sum: Kennzahlsummen.Sum) -> [Int] {
        let counts = sums.counts
        guard locks[sum.total] == 2, counts[sum.total] > 0 else { return [] }
        var rest = Int(counts[sum.total]) - 1
        var withheld: [Int] = []
        for row in sum.parts {
            if locks[row] == 1 {
                withheld.append(row)
            } else if counts[row] > 0 {
                rest -= Int(counts[row]) - 1
            } else {
                return []
            }
        }
        switch withheld.count {
        case 0: return []
        case 1: return (1..<Self.least).contains(rest) ? withheld : []
        default: return rest == withheld.count ? withheld : []
        }
    }
}
