import PlainTextRecords

/// Indicators that add up: the value of the district and those of its parts.
struct Kennzahlsummen {
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
    ]

    /// A value and those that are parts of it, by their rows.
    struct Sum {
        /// Whether the Sozialräume are the parts; else the Träger.
        var isBySozialraum: Bool
        var total = -1
        var parts: [Int] = []
    }

    /// What makes values the parts of one sum: all but the Sozialraum, or all but the Träger.
    private struct Group: Hashable {
        var kind: Int32
        var from: Int32
        var until: Int32
        /// Whether the Sozialräume add up, with this Träger; else the Träger, with this Sozialraum.
        var isBySozialraum: Bool
        var other: RecordKey
    }

    let table: TableView
    /// The number behind each value, plus 1; 0: not known, -1: not readable.
    let counts: [Int32]
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
        kinds = table.kept("art")
        from = table.kept("von")
        until = table.kept("bis")
        sozialraeume = table.keys("sozialraum")
        traeger = table.keys("traeger")
    }

    /// All sums that are stated and have parts, in no order.
    func all() -> [Sum] {
        var groups: [Group: Sum] = [:]
        for row in 0..<table.ownCount where kinds[row] > 0 {
            for isBySozialraum in [true, false] {
                let part = isBySozialraum ? sozialraeume[row] : traeger[row]
                let group = Group(
                    kind: kinds[row], from: from[row], until: until[row],
                    isBySozialraum: isBySozialraum,
                    other: isBySozialraum ? traeger[row] : sozialraeume[row])
                var sum = groups[group] ?? Sum(isBySozialraum: isBySozialraum)
                if part.isNone { sum.total = row } else { sum.parts.append(row) }
                groups[group] = sum
            }
        }
        return groups.values.filter { $0.total >= 0 && !$0.parts.isEmpty }
    }

    /// The rows of sums that are smaller than what their Sozialräume have together.
    ///
    /// Of Sozialräume only those count that stand below no other. Träger are left out: two may help in
    /// one case, and it counts with both.
    func tooSmall(_ view: PackageView) -> [Int] {
        let areas = table.targets("sozialraum")
        let parents = view.table("sozialraeume").targets("uebergeordnet")
        return all().filter { sum in
            guard sum.isBySozialraum, counts[sum.total] > 0 else { return false }
            var rest = Int(counts[sum.total]) - 1
            for row in sum.parts where counts[row] > 0 && areas[row] < TableView.missing {
                if parents[Int(areas[row])] == TableView.none { rest -= Int(counts[row]) - 1 }
            }
            return rest < 0
        }.map(\.total).sorted()
    }
}
