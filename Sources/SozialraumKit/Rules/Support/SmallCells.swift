import PlainTextRecords

/// Finds indicators behind which too few records stand, shown or to be worked out.
struct SmallCells {
    /// One and two are withheld.
    static let least = 3

    static let keeps: [any KeptColumn] = [
        Kept(Kennzahl.self, "von") { $0.von.packed },
        Kept(Kennzahl.self, "bis") { $0.bis.packed },
        Kept(Kennzahl.self, "art", of: ["kennzahl", "einheit"]) {
            $0.kennzahl.place << 8 | $0.einheit.place
        },
        // The number behind the value, plus 1; where the value itself is a number, else that.
        Kept(Kennzahl.self, "menge", of: ["anzahl", "wert", "einheit"]) { row in
            if let anzahl = row.anzahl { return Int32(min(anzahl, 1 << 30)) + 1 }
            guard row.einheit == "anzahl", let wert = row.wert, wert.scale == 0, wert.units >= 0
            else { return 0 }
            return Int32(min(wert.units, 1 << 30)) + 1
        },
        // 1: withheld; 2: something is shown.
        Kept(Kennzahl.self, "sperre", of: ["unterdrueckt", "wert", "anzahl"]) {
            ($0.unterdrueckt == true ? 1 : 0) | ($0.wert == nil && $0.anzahl == nil ? 0 : 2)
        },
    ]

    private let table: TableView
    private let counts: [Int32]
    private let locks: [Int32]
    private let sozialraeume: [RecordKey]
    private let traeger: [RecordKey]
    private let kinds: [Int32]
    private let from: [Int32]
    private let until: [Int32]

    /// - Returns: nil if there are no indicators.
    init?(_ view: PackageView) {
        table = view.table("kennzahlen")
        guard table.ownCount > 0 else { return nil }
        counts = table.kept("menge")
        locks = table.kept("sperre")
        kinds = table.kept("art")
        from = table.kept("von")
        until = table.kept("bis")
        sozialraeume = table.keys("sozialraum")
        traeger = table.keys("traeger")
    }

    func run(_ findings: inout FindingBuffer) {
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

    // MARK: Sums

    /// What makes values the parts of one sum: all but the Sozialraum, or all but the Träger.
    private struct Group: Hashable {
        var kind: Int32
        var from: Int32
        var until: Int32
        /// Whether the Sozialräume add up, with this Träger; else the Träger, with this Sozialraum.
        var isBySozialraum: Bool
        var other: RecordKey
    }

    private struct Sum {
        var total = -1
        var parts: [Int] = []
    }

    /// Withheld values that the sum and the other parts give away, with the row of the sum.
    private func recomputable() -> [(row: Int, sum: Int)] {
        var groups: [Group: Sum] = [:]
        for row in 0..<table.ownCount where kinds[row] > 0 {
            for isBySozialraum in [true, false] {
                let part = isBySozialraum ? sozialraeume[row] : traeger[row]
                let group = Group(
                    kind: kinds[row], from: from[row], until: until[row],
                    isBySozialraum: isBySozialraum,
                    other: isBySozialraum ? traeger[row] : sozialraeume[row])
                if part.isNone {
                    groups[group, default: Sum()].total = row
                } else {
                    groups[group, default: Sum()].parts.append(row)
                }
            }
        }
        var result: [Int: Int] = [:]
        for sum in groups.values where sum.total >= 0 && sum.parts.count >= 2 {
            for row in exposed(sum) { result[row] = sum.total }
        }
        return result.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The withheld parts of a sum whose values follow from the others. What is left of the sum tells
    /// one withheld part; of several it tells all if it is one each.
    private func exposed(_ sum: Sum) -> [Int] {
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
