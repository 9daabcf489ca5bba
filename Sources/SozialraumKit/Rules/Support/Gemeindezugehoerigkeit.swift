import PlainTextRecords

/// Which municipality belongs to which Sozialraum, and when. A parent has the municipalities of its
/// children.
struct Gemeindezugehoerigkeit: Sendable {
    /// Municipalities that belong somewhere, by numbers.
    private var numbers: [RecordKey: UInt32] = [:]
    /// By Sozialraum and municipality.
    private var periods = PairTable<[Tage]>()
    /// For each Sozialraum whether it has memberships, and all of them could be read.
    private var isKnown: [Bool]
    private let hasMonthsOnly: Bool

    /// The number of a municipality that belongs nowhere.
    private static let nowhere = UInt32.max

    init(_ view: PackageView) {
        hasMonthsOnly = view.hasMonthsOnly
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
                    let number = numbers[places[row], default: UInt32(numbers.count)]
                    numbers[places[row]] = number
                    periods[area, number] = (periods[area, number] ?? []) + [Tage(period)]
                } else {
                    isDoubtful[Int(area)] = true
                }
                area = parents[Int(area)]
                if area >= TableView.missing { break }
            }
        }
        for area in isKnown.indices where isDoubtful[area] { isKnown[area] = false }
    }

    /// The number by which ``surelyLiesOutside(area:_:on:)`` is asked for a municipality.
    func number(of municipality: RecordKey) -> UInt32 { numbers[municipality] ?? Self.nowhere }

    /// Whether a municipality belongs to a Sozialraum in no reading.
    ///
    /// - Parameter day: The day of a case as a number; nil: at any time.
    @inline(__always)
    func surelyLiesOutside(area: UInt32, _ number: UInt32, on day: Int32?) -> Bool {
        guard area < TableView.missing, isKnown[Int(area)] else { return false }
        guard let known = periods[area, number] else { return true }
        guard let day else { return false }
        return !known.contains { $0.mayContain(day, isMonth: hasMonthsOnly) }
    }
}
