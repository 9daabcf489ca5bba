import PlainTextRecords

/// Checks that rules about periods share.
enum Periods {
    /// The check that a record's end is not before its beginning in every reading.
    @inline(__always)
    static func check<Content: Record>(
        _ type: Content.Type, _ from: String, _ until: String,
        _ period: @escaping @Sendable (RecordView<Content>) -> (PartialDate?, PartialDate?)
    ) -> RecordCheck<Content> {
        RecordCheck(
            type, "endBeforeBeginning", at: until, needs: [from, until],
            arguments: { record, language in
                let (from, until) = period(record)
                return [days(from: until?.last, to: from?.first, language)]
            },
            fails: {
                let (from, until) = period($0)
                guard let from, let until else { return false }
                return until.last < from.first
            })
    }

    /// The check for periods that are known to the day: one comparison a record.
    @inline(__always)
    static func checkDays<Content: Record>(
        _ type: Content.Type, _ from: String, _ until: String,
        _ period: @escaping @Sendable (RecordView<Content>) -> (Day, Day?)
    ) -> RecordCheck<Content> {
        RecordCheck(
            type, "endBeforeBeginning", at: until, needs: [from, until],
            arguments: { record, language in
                let (from, until) = period(record)
                return [days(from: until, to: from, language)]
            },
            fails: {
                let (from, until) = period($0)
                guard let until else { return false }
                return until < from
            })
    }

    /// The time between two days in words: "61 Tage".
    static func days(from: Day?, to: Day?, _ language: ReportLanguage) -> String {
        guard let from, let to else { return "" }
        return days(to.daysSince1970 - from.daysSince1970, language)
    }

    /// A number of days in words.
    ///
    /// - Parameter isDative: Whether the German sentence asks for "seit 3 Tagen" and not "3 Tage".
    static func days(
        _ count: Int, isDative: Bool = false, _ language: ReportLanguage
    ) -> String {
        if count == 1 { return language.pick("1 Tag", "1 day") }
        return language.pick("\(count) Tage" + (isDative ? "n" : ""), "\(count) days")
    }
}

/// Finds periods of the same group that surely overlap.
enum Overlaps {
    struct Entry {
        /// What the periods are of: a Gemeinde, a Sozialraum.
        var group: Int
        var row: Int
        var period: Period
    }

    /// Each row whose period overlaps one that stands before it, in the order of beginnings, with that
    /// one.
    static func pairs(
        _ entries: [Entry], where isWanted: (Int, Int) -> Bool = { _, _ in true }
    ) -> [(row: Int, earlier: Int)] {
        func begin(_ entry: Entry) -> Int32 { entry.period.from?.first.packed ?? 0 }
        let sorted = entries.sorted {
            ($0.group, begin($0), $0.row) < ($1.group, begin($1), $1.row)
        }
        var result: [(row: Int, earlier: Int)] = []
        var first = 0
        for index in sorted.indices {
            if sorted[first].group != sorted[index].group { first = index }
            // Groups are small: a Gemeinde has few memberships. A bound keeps absurd input fast.
            for other in max(first, index - 500)..<index
            where isWanted(sorted[other].row, sorted[index].row)
                && sorted[other].period.surelyOverlaps(sorted[index].period)
            {
                result.append((sorted[index].row, sorted[other].row))
                break
            }
        }
        return result
    }
}

extension TableView {
    /// Tells of rows whose period overlaps another. Of two rows that stand in two packages it is told
    /// at the input's own.
    func add(
        _ kind: FindingKind, overlaps: [(row: Int, earlier: Int)], field: String,
        to findings: inout FindingBuffer
    ) {
        var told = Set<Int>()
        for (row, earlier) in overlaps {
            let (own, related) = row < ownCount ? (row, earlier) : (earlier, row)
            guard told.insert(own).inserted else { continue }
            add(kind, row: own, field: field, related: related, to: &findings)
        }
    }
}

/// The memberships of Gemeinden in Sozialräume.
struct Memberships {
    let table: TableView
    private let areas: [RecordKey]
    private let isPart: [Int32]
    private var entries: [Overlaps.Entry] = []

    init(_ view: PackageView) {
        table = view.table("sozialraum_gemeinden")
        areas = table.keys("sozialraum")
        isPart = table.kept("teilweise")
        let places = table.keys("gemeinde")
        let sozialraeume = view.table("sozialraeume")
        let rows = table.targets("sozialraum")
        let (since, to) = (sozialraeume.kept("gueltig_ab"), sozialraeume.kept("gueltig_bis"))
        let (from, until) = (table.kept("gueltig_ab"), table.kept("gueltig_bis"))
        var groups: [RecordKey: Int] = [:]
        for row in 0..<table.count
        where !places[row].isNone && !areas[row].isNone && !table.isReplaced(row) {
            guard var period = table.period(row, from, until), isPart[row] != unreadableKept else {
                continue
            }
            // A membership ends with its Sozialraum.
            if rows[row] < TableView.missing {
                guard let exists = sozialraeume.period(Int(rows[row]), since, to) else { continue }
                period = period.clipped(to: exists)
            }
            let group = groups[places[row], default: groups.count]
            groups[places[row]] = group
            entries.append(Overlaps.Entry(group: group, row: row, period: period))
        }
    }

    /// Memberships of one Gemeinde in the same Sozialraum at the same time.
    func overlapsOfSamePair() -> [(row: Int, earlier: Int)] {
        Overlaps.pairs(entries) { areas[$0] == areas[$1] }
    }

    /// Memberships of one Gemeinde in two Sozialräume at the same time, of which so many are said to be
    /// of a part only. Where both are, all is well.
    func overlaps(ofParts parts: Int) -> [(row: Int, earlier: Int)] {
        Overlaps.pairs(entries) { one, two in
            areas[one] != areas[two]
                && (isPart[one] == 1 ? 1 : 0) + (isPart[two] == 1 ? 1 : 0) == parts
        }
    }
}

/// Periods within a case.
enum CasePeriods {
    /// A row that lies outside its Fall.
    private struct Outside: Sendable {
        var row: Int
        var field: Int
        /// How many days before the Fall begins (negative), or after it ends; 0: it goes on.
        var days: Int

        var kind: FindingKind {
            days == 0 ? "goesOnAfterCase" : days < 0 ? "beforeCase" : "afterCase"
        }
    }

    /// Tells of rows that begin before their Fall or end after it.
    ///
    /// - Parameter openAt: The field that is empty of rows that go on; nil: they have no duration.
    static func check(
        _ view: PackageView, _ name: String, _ fields: [String], openAt: Int? = nil,
        to findings: inout FindingBuffer
    ) {
        let table = view.table(name)
        let cases = view.table("faelle")
        guard table.ownCount > 0, cases.count > 0 else { return }
        let targets = table.targets("fall")
        let periods = view.casePeriods
        let columns = fields.map { table.kept($0) }
        let length = 1 << 16
        let blocks = (table.ownCount + length - 1) / length
        let count = table.ownCount
        let found = Slots<[Outside]>(blocks)
        Parallel.forEach(blocks, workers: blocks > 1 ? Parallel.workers : 1) { _, block in
            let range = block * length..<min(count, (block + 1) * length)
            found[block] = outside(range, targets, periods, columns, openAt: openAt)
        }
        for block in 0..<blocks {
            for outside in found[block] ?? [] {
                table.add(
                    outside.kind, row: outside.row, field: fields[outside.field],
                    detail: abs(outside.days), to: &findings)
            }
        }
    }

    private static func outside(
        _ rows: Range<Int>, _ targets: [UInt32], _ periods: [(beginn: Int32, ende: Int32)],
        _ columns: [[Int32]], openAt: Int?
    ) -> [Outside] {
        var result: [Outside] = []
        func days(_ from: Int32, _ to: Int32) -> Int {
            PartialDate(packed: to).first.daysSince1970
                - PartialDate(packed: from).first.daysSince1970
        }
        for row in rows {
            let target = targets[row]
            guard target < TableView.missing else { continue }
            let (begin, end) = periods[Int(target)]
            for (field, column) in columns.enumerated() {
                let day = column[row]
                if day == 0, field == openAt, end > 0 {
                    result.append(Outside(row: row, field: field, days: 0))
                }
                guard day > 0 else { continue }
                if begin > 0, day < begin {
                    result.append(Outside(row: row, field: field, days: days(begin, day)))
                    break
                }
                if end > 0, day > end {
                    result.append(Outside(row: row, field: field, days: days(end, day)))
                    break
                }
            }
        }
        return result
    }
}
