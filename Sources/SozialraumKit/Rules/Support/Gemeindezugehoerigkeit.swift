import PlainTextRecords

/// Which municipality belongs to which Sozialraum, and when. A parent has the municipalities of its
/// children.
struct Gemeindezugehoerigkeit {
    private struct Pair: Hashable {
        var area: UInt32
        var municipality: RecordKey
    }

    private var periods: [Pair: [Period]] = [:]
    /// For each Sozialraum whether it has memberships, and all of them could be read.
    private var isKnown: [Bool]

    init(_ view: PackageView) {
        let areas = view.table("sozialraeume")
        let parents = areas.targets("uebergeordnet")
        let table = view.table("sozialraum_gemeinden")
        let (rows, places) = (table.targets("sozialraum"), table.keys("gemeinde"))
        let (from, until) = (table.kept("gueltig_ab"), table.kept("gueltig_bis"))
        isKnown = .init(repeating: false, count: areas.count)
        var isDoubtful = [Bool](repeating: false, count: areas.count)
        for row in 0..<table.count where rows[row] < TableView.missing && !table.isReplaced(row) {
            let period = table.period(row, from, until)
            var area = rows[row]
            // A chain of parents that runs in a circle is told elsewhere.
            for _ in 0..<32 {
                isKnown[Int(area)] = true
                if let period, !places[row].isNone {
                    let pair = Pair(area: area, municipality: places[row])
                    periods[pair, default: []].append(period)
                } else {
                    isDoubtful[Int(area)] = true
                }
                area = parents[Int(area)]
                if area >= TableView.missing { break }
            }
        }
        for area in isKnown.indices where isDoubtful[area] { isKnown[area] = false }
    }

    /// Whether a municipality belongs to a Sozialraum in no reading.
    ///
    /// - Parameter day: The day as a number; nil: at any time.
    func surelyLiesOutside(area: UInt32, _ municipality: RecordKey, on day: Int32?) -> Bool {
        guard area < TableView.missing, isKnown[Int(area)], !municipality.isNone else {
            return false
        }
        let known = periods[Pair(area: area, municipality: municipality)] ?? []
        return !known.contains { period in
            guard let day else { return true }
            return (period.from.map { $0.first.packed <= day } ?? true)
                && (period.until.map { $0.last.packed >= day } ?? true)
        }
    }
}
