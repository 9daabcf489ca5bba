import PlainTextRecords

/// Runs the checks of helps together with their cases: each help is put together once, and a batch of
/// them is shown to every check.
struct HilfenImFall: @unchecked Sendable {
    private let helps: TableView
    private let targets: [UInt32]
    private let begins: [Int32]
    private let ends: [Int32]
    private let services: [Int32]
    private let facts: [Int32]
    private let course: Fallverlauf
    private let reach: Traegerreichweite
    private let day: Int32
    private let checks: [(check: CaseCheck, message: Int, field: Int)]

    init(_ view: PackageView, _ course: Fallverlauf, _ checks: [CaseCheck]) {
        helps = view.table("hilfen")
        targets = helps.targets("fall")
        begins = helps.kept("beginn")
        ends = helps.kept("ende")
        services = helps.kept("leistung")
        facts = helps.kept("umstaende")
        self.course = course
        reach = Traegerreichweite(view)
        day = Self.stichtag(view)
        let fields = TableInfo.all[TableInfo.order(of: "hilfen")].fields
        self.checks = checks.map { check in
            (check, RuleCatalogue.message(check.kind), fields.index(of: check.field) ?? -1)
        }
    }

    /// The day until which an open help is known to go on: the end of the period that is reported on, and no
    /// later than the day of the run. 0: not known.
    static func stichtag(_ view: PackageView) -> Int32 {
        let until = view.own.metadata.values["zeitraum_bis"]?.string.flatMap { Day(text: $0) }
        let days = [until, view.own.date].compactMap { $0?.packed }
        return days.min() ?? 0
    }

    /// The bits of a service, by what was kept of it.
    @inline(__always) static func merkmale(_ place: Int32) -> Leistungsmerkmale {
        let all = Leistungsmerkmale.byPlace
        return place > 0 && Int(place) < all.count ? all[Int(place)] : []
    }

    /// Adds what the checks find. Same input, same findings, on one core or two.
    func run(_ findings: inout FindingBuffer) {
        let count = helps.ownCount
        guard count > 0, !course.cases.isEmpty, let own = helps.own else { return }
        let length = 1 << 15
        let blocks = (count + length - 1) / length
        let results = Slots<FindingBuffer>(blocks)
        let (limit, settings) = (findings.limit, findings.settings)
        Parallel.forEach(blocks, workers: blocks > 1 ? Parallel.workers : 1) { _, block in
            var found = FindingBuffer(limit, settings)
            check(block * length..<min(count, (block + 1) * length), &found)
            found.seal()
            results[block] = found
        }
        for block in 0..<blocks {
            if let found = results.take(block) { findings.merge(found, table: own.table) }
        }
    }

    private func check(_ rows: Range<Int>, _ findings: inout FindingBuffer) {
        guard let own = helps.own else { return }
        withBatch(of: HilfeImFall()) { batch in
            withBatch(of: UInt8(0)) { hits in
                withBatch(of: Fallbild(geburtsmonat: 0, sozialraum: TableView.none, familie: 0)) {
                    cases in
                    for first in stride(from: rows.lowerBound, to: rows.upperBound, by: Self.batch)
                    {
                        let some = first..<min(first + Self.batch, rows.upperBound)
                        let count = fill(batch, some, cases)
                        look(batch, count, hits, own, &findings)
                    }
                }
            }
        }
    }

    private static var batch: Int { 128 }

    private func withBatch<Element>(
        of element: Element, _ body: (UnsafeMutablePointer<Element>) -> Void
    ) {
        withUnsafeTemporaryAllocation(of: Element.self, capacity: Self.batch) { buffer in
            buffer.initialize(repeating: element)
            defer { buffer.deinitialize() }
            if let base = buffer.baseAddress { body(base) }
        }
    }

    /// Puts helps together whose cases are known.
    ///
    /// The cases stand far from one another in memory: all are fetched before the first is looked at.
    ///
    /// - Returns: How many they are.
    private func fill(
        _ batch: UnsafeMutablePointer<HilfeImFall>, _ rows: Range<Int>,
        _ cases: UnsafeMutablePointer<Fallbild>
    ) -> Int {
        let all = course.cases
        for row in rows {
            let target = Int(targets[row])
            cases[row - rows.lowerBound] = all[target < all.count ? target : 0]
        }
        var count = 0
        for row in rows where targets[row] < TableView.missing && begins[row] > 0 {
            fill(batch + count, row, cases[row - rows.lowerBound])
            count += 1
        }
        return count
    }

    private func look(
        _ batch: UnsafePointer<HilfeImFall>, _ count: Int, _ places: UnsafeMutablePointer<UInt8>,
        _ own: TableScan, _ findings: inout FindingBuffer
    ) {
        guard count > 0 else { return }
        for (check, message, field) in checks {
            var hits = Hits(places: places)
            check.run(batch, count, &hits)
            for place in 0..<hits.count {
                let row = batch[Int(places[place])].row
                findings.add(
                    own.sample(message, row: row, field: field), key: own.key(ofRow: row))
            }
        }
    }

    /// Puts a help together with its case.
    @inline(__always)
    private func fill(
        _ help: UnsafeMutablePointer<HilfeImFall>, _ row: Int, _ fall: Fallbild
    ) {
        let begin = begins[row]
        let end = ends[row]
        help.pointee.row = row
        help.pointee.leistung = Self.merkmale(services[row])
        let circumstances = facts[row]
        let isReadable = circumstances >= 0
        help.pointee.form = isReadable ? circumstances & 255 : 0
        help.pointee.zugang = isReadable ? circumstances >> 8 & 255 : 0
        help.pointee.isUeber41 = isReadable && circumstances >> 16 & 1 == 1
        help.pointee.isNotUeber41 = isReadable && circumstances >> 16 & 1 == 0
        help.pointee.beginn = begin
        help.pointee.isRunning = end == 0
        help.pointee.bis = end > 0 ? end : end == 0 ? max(day, 0) : 0
        help.pointee.geburt = Geburt(packed: fall.geburtsmonat)
        if fall.familie != 0, help.pointee.geburt.isSurelyAtLeast(Geburt.leastAge, on: begin),
            !course.isBirthOfYoungest(Int(targets[row]), on: begin)
        {
            help.pointee.geburt.last = 0
        }
        help.pointee.kinder = fall.familie > 0 ? Int32(fall.familie) - 1 : -1
        help.pointee.isEinzelfall = fall.familie == 0
        help.pointee.ersteHilfe = fall.ersteHilfe == .max ? 0 : fall.ersteHilfe
        help.pointee.ende41 = fall.ende41 == .max ? 0 : fall.ende41
        help.pointee.beratungen = course.hasMeetings ? fall.beratungen : .all
        help.pointee.letzterHilfeplan = fall.hilfeplan
        help.pointee.naechsterHilfeplan = fall.naechster
        help.pointee.stichtag = day
        reach.fill(help, row, fall.sozialraum, services[row])
    }
}
