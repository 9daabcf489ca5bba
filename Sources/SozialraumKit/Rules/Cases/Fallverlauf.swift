/// What the rows of each case tell together: made once, for all rules.
struct Fallverlauf {
    /// For each case when its first help began; 0: it has none.
    private(set) var ersteHilfe: [Int32]
    /// For each case when its first help under § 41 ended; 0: none has.
    private(set) var ende41: [Int32]
    /// For each case until when helps and meetings go at least; `Int32.max`: a help goes on.
    private(set) var taetigBis: [Int32]
    /// For each case whether a help of its rows asks for a higher Stufe: 1 Hilfe, 2 Schutz.
    private(set) var stufe: [UInt8]
    /// For each case the kinds of its meetings; empty: meetings are not delivered.
    private(set) var beratungen: [Beratungsarten] = []
    /// For each case the day of its last meeting about the Hilfeplan, and when the next is due.
    private(set) var hilfeplan: [Int32] = []
    private(set) var naechster: [Int32] = []

    init(_ view: PackageView) {
        let count = view.table("faelle").count
        ersteHilfe = .init(repeating: 0, count: count)
        ende41 = .init(repeating: 0, count: count)
        taetigBis = .init(repeating: 0, count: count)
        stufe = .init(repeating: 0, count: count)
        addHelps(view.table("hilfen"))
        let meetings = view.table("fallberatungen")
        if view.isDelivered(TableInfo.order(of: "fallberatungen")) {
            beratungen = .init(repeating: [], count: count)
            hilfeplan = .init(repeating: 0, count: count)
            naechster = .init(repeating: 0, count: count)
            addMeetings(meetings)
        }
        addDangers(view.table("gefaehrdungseinschaetzungen"))
    }

    private mutating func addHelps(_ table: TableView) {
        let cases = table.targets("fall")
        let begins = table.kept("beginn")
        let ends = table.kept("ende")
        let services = table.kept("leistung")
        let facts = table.kept("umstaende")
        for row in 0..<table.count where cases[row] < TableView.missing && !table.isReplaced(row) {
            let target = Int(cases[row])
            let (begin, end) = (begins[row], ends[row])
            if begin > 0, ersteHilfe[target] == 0 || begin < ersteHilfe[target] {
                ersteHilfe[target] = begin
            }
            if facts[row] > 0, facts[row] >> 16 & 1 == 1, end > 0,
                ende41[target] == 0 || end < ende41[target]
            {
                ende41[target] = end
            }
            if end != unreadableKept {
                taetigBis[target] = max(taetigBis[target], end == 0 ? .max : end)
            }
            let service = HilfenImFall.merkmale(services[row])
            if service.contains(.schutz) {
                stufe[target] = 2
            } else if service.contains(.erziehung) || service.contains(.eingliederung) {
                stufe[target] = max(stufe[target], 1)
            }
        }
    }

    private mutating func addMeetings(_ table: TableView) {
        let cases = table.targets("fall")
        let (days, next, kinds) = (
            table.kept("am"), table.kept("naechste_am"), table.kept("art")
        )
        for row in 0..<table.count where cases[row] < TableView.missing && !table.isReplaced(row) {
            let target = Int(cases[row])
            let place = Int(kinds[row])
            // A kind that cannot be read may be any.
            let kind =
                place < 0
                ? Beratungsarten.all
                : place < Beratungsarten.byPlace.count ? Beratungsarten.byPlace[place] : []
            beratungen[target].formUnion(kind)
            if days[row] > 0 { taetigBis[target] = max(taetigBis[target], days[row]) }
            guard kind == .hilfeplan, days[row] > 0 else { continue }
            hilfeplan[target] = max(hilfeplan[target], days[row])
            naechster[target] = max(naechster[target], next[row])
        }
    }

    private mutating func addDangers(_ table: TableView) {
        let cases = table.targets("fall")
        for row in 0..<table.count where cases[row] < TableView.missing && !table.isReplaced(row) {
            stufe[Int(cases[row])] = 2
        }
    }
}
