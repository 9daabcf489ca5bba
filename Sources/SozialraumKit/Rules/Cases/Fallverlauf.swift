/// What the rows of a case tell together, side by side: who looks at a help has it in one go.
struct Fallbild {
    /// The month of birth as it was kept; 0: not stated, -1: not readable.
    var geburtsmonat: Int32
    /// The row of the Sozialraum, or why there is none: see ``TableView/targets(_:)``.
    var sozialraum: UInt32
    /// When the first help began; `Int32.max`: there is none.
    var ersteHilfe = Int32.max
    /// When the first help under § 41 ended; `Int32.max`: none has.
    var ende41 = Int32.max
    /// Until when helps and meetings go at least; `Int32.max`: a help goes on.
    var taetigBis: Int32 = 0
    /// The day of the last meeting about the Hilfeplan, and when the next is due.
    var hilfeplan: Int32 = 0
    var naechster: Int32 = 0
    /// The children and one; 0: the case of one young person, -1: not readable.
    var familie: Int16
    /// The kinds of its meetings.
    var beratungen: Beratungsarten = []
    /// Whether one of its rows asks for a higher Stufe: 1 Hilfe, 2 Schutz.
    var stufe: UInt8 = 0
}

/// What the rows of each case tell together: made once, for all rules.
final class Fallverlauf: @unchecked Sendable {
    /// One for each case.
    let cases: UnsafeMutableBufferPointer<Fallbild>
    /// Whether meetings are delivered.
    let hasMeetings: Bool
    /// When each case began, as it was kept.
    private let begins: [Int32]

    init(_ view: PackageView) {
        let table = view.table("faelle")
        let count = table.count
        let base = UnsafeMutablePointer<Fallbild>.allocate(capacity: max(count, 1))
        // Rows of other tables jump about among the cases: with large pages they miss less.
        LargeMemory.prepare(base, bytes: count * MemoryLayout<Fallbild>.stride)
        cases = UnsafeMutableBufferPointer(start: base, count: count)
        hasMeetings = view.isDelivered(TableInfo.order(of: "fallberatungen"))
        let areas = table.targets("sozialraum")
        let (births, families) = (table.kept("geburtsmonat"), table.kept("familie"))
        begins = table.kept("beginn")
        let helps = Helps(view.table("hilfen"))
        let meetings = Meetings(view.table("fallberatungen"))
        let dangers = CaseRows(view.table("gefaehrdungseinschaetzungen"))
        // Each thread has cases of its own, and looks for their rows.
        let shares = count > 20_000 ? Parallel.workers : 1
        let share = Share(base: base)
        Parallel.forEach(shares, workers: shares) { _, number in
            let own = count * number / shares..<count * (number + 1) / shares
            for row in own {
                (share.base + row).initialize(
                    to: Fallbild(
                        geburtsmonat: births[row], sozialraum: areas[row],
                        familie: Int16(truncatingIfNeeded: families[row])))
            }
            helps.add(to: share.base, own)
            meetings.add(to: share.base, own)
            dangers.each(of: own) { _, place in share.base[place].stufe = 2 }
        }
    }

    deinit { cases.deallocate() }

    /// Whether the birth that a case states is surely that of its youngest child on a day. In the case of
    /// a family it is that of the child that was the youngest when the case began; since then another may
    /// have been born, whose age is not known.
    func isBirthOfYoungest(_ fall: Int, on day: Int32) -> Bool {
        cases[fall].familie == 0 || begins[fall] >= day
    }

    private struct Share: @unchecked Sendable { let base: UnsafeMutablePointer<Fallbild> }
}

private struct Helps: Sendable {
    let rows: CaseRows
    let begins: [Int32]
    let ends: [Int32]
    let services: [Int32]
    let facts: [Int32]

    init(_ table: TableView) {
        rows = CaseRows(table)
        begins = table.kept("beginn")
        ends = table.kept("ende")
        services = table.kept("leistung")
        facts = table.kept("umstaende")
    }

    func add(to base: UnsafeMutablePointer<Fallbild>, _ cases: Range<Int>) {
        rows.each(of: cases) { row, place in
            let fall = base + place
            let (begin, end) = (begins[row], ends[row])
            // The case comes from far away in memory: no branch waits for what stands there.
            let is41 = facts[row] > 0 && facts[row] >> 16 & 1 == 1 && end > 0
            let until = end == unreadableKept ? 0 : end == 0 ? .max : end
            let service = HilfenImFall.merkmale(services[row])
            let stufe: UInt8 =
                service.contains(.schutz)
                ? 2 : service.contains(.erziehung) || service.contains(.eingliederung) ? 1 : 0
            fall.pointee.ersteHilfe = min(fall.pointee.ersteHilfe, begin > 0 ? begin : .max)
            fall.pointee.ende41 = min(fall.pointee.ende41, is41 ? end : .max)
            fall.pointee.taetigBis = max(fall.pointee.taetigBis, until)
            fall.pointee.stufe = max(fall.pointee.stufe, stufe)
        }
    }
}

private struct Meetings: Sendable {
    let rows: CaseRows
    let days: [Int32]
    let next: [Int32]
    let kinds: [Int32]

    init(_ table: TableView) {
        rows = CaseRows(table)
        days = table.kept("am")
        next = table.kept("naechste_am")
        kinds = table.kept("art")
    }

    func add(to base: UnsafeMutablePointer<Fallbild>, _ cases: Range<Int>) {
        rows.each(of: cases) { row, place in
            let fall = base + place
            let number = Int(kinds[row])
            // A kind that cannot be read may be any.
            let kind =
                number < 0
                ? Beratungsarten.all
                : number < Beratungsarten.byPlace.count ? Beratungsarten.byPlace[number] : []
            let day = max(days[row], 0)
            let isPlan = kind == .hilfeplan && day > 0
            fall.pointee.beratungen.formUnion(kind)
            fall.pointee.taetigBis = max(fall.pointee.taetigBis, day)
            fall.pointee.hilfeplan = max(fall.pointee.hilfeplan, isPlan ? day : 0)
            fall.pointee.naechster = max(fall.pointee.naechster, isPlan ? next[row] : 0)
        }
    }
}
