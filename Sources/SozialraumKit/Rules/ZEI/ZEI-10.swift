import PlainTextRecords

extension Rule {
    static let zei10 = Rule(
        code: "ZEI-10", severity: .hint,
        title: Sentence(
            "Vereinbarung abgelaufen, ohne Nachfolgerin",
            "Agreement has run out without a successor"),
        explanation: Sentence(
            "Vereinbarungen nach § 78b werden für einen künftigen Zeitraum geschlossen. Ist er "
                + "vorbei, gelten die vereinbarten Vergütungen weiter, bis neue in Kraft treten. "
                + "Eine abgelaufene Vereinbarung ohne Nachfolgerin kann also richtig sein; oft "
                + "fehlt aber die neue. Ist der Status „gekuendigt“, „weitergeltend“ oder „beendet“ "
                + "eingetragen, wird nichts gemeldet.",
            "Agreements under section 78b are concluded for a time to come. When it is over, the "
                + "agreed fees go on until new ones come into force. So an agreement that has run "
                + "out without a successor can be right; but often the new one is missing. If the "
                + "status “gekuendigt”, “weitergeltend” or “beendet” is entered, nothing is "
                + "reported."),
        remedy: Sentence(
            "Bitte die neue Vereinbarung ergänzen, oder den Status „weitergeltend“ oder „beendet“ "
                + "eintragen.",
            "Add the new agreement, or enter the status “weitergeltend” or “beendet”."),
        source: Sentence("SGB VIII § 78d Abs. 2 Satz 4.", "SGB VIII § 78d Abs. 2 sentence 4."),
        messages: [
            Message(
                "ranOut", .hint,
                "Der Zeitraum dieser Vereinbarung ist seit {0} vorbei, und es folgt ihr keine andere "
                    + "derselben Art.",
                "The time of this agreement has been over for {0}, and no other of the same kind "
                    + "follows it.")
        ],
        scope: .columns(["vereinbarungen": ["traeger", "art", "gueltig_bis"]], date: .run),
        checks: [
            PackageCheck(
                keeps: [Kept(Vereinbarung.self, "status") { $0.status?.place ?? 0 }],
                arguments: { [Periods.days($0, isDative: true, $1)] }
            ) { view, findings in
                guard let today = view.own.date, view.own.fault == nil else { return }
                let table = view.table("vereinbarungen")
                let (kinds, states) = (table.kept("art"), table.kept("status"))
                let (from, until) = (table.kept("gueltig_ab"), table.kept("gueltig_bis"))
                let groups = Vereinbarungsreihen(table)
                // The last day of each series of agreements; open ones never end.
                var ends: [Vereinbarungsreihen.Series: Int] = [:]
                for row in 0..<table.count where !table.isReplaced(row) {
                    guard let series = groups.series(row, kinds[row]) else { continue }
                    let end = table.period(row, from, until)?.until?.last.daysSince1970 ?? Int.max
                    ends[series] = max(ends[series] ?? end, end)
                }
                for row in 0..<table.ownCount
                where states[row] >= 0 && Vereinbarungsreihen.isOpen(states[row]) {
                    guard Leistungsvereinbarungen.part(kinds[row]) != nil,
                        let series = groups.series(row, kinds[row]),
                        let end = table.period(row, from, until)?.until?.last, end < today,
                        ends[series] == end.daysSince1970
                    else { continue }
                    table.add(
                        "ranOut", row: row, field: "gueltig_bis",
                        detail: today.daysSince1970 - end.daysSince1970, to: &findings)
                }
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "vereinbarungen": [
                {
                  "id": "ve-alt", "traeger": "tr-linde", "art": "78b.1.2", "gueltig_ab": "2016-01-01",
                  "gueltig_bis": "2017-12-31"
                }
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "vereinbarungen": [
                {
                  "id": "ve-alt", "traeger": "tr-linde", "art": "78b.1.2", "gueltig_ab": "2016-01-01",
                  "gueltig_bis": "2017-12-31"
                },
                {"id": "ve-neu", "traeger": "tr-linde", "art": "78b.1.2", "gueltig_ab": "2018-01-01"}
              ]
            """#, profile: .stammdaten))
}

/// Agreements of one kind, of the same Träger and for the same facility, which follow each other.
private struct Vereinbarungsreihen {
    struct Series: Hashable {
        var body: RecordKey
        var facility: RecordKey
        var kind: Int32
    }

    private let bodies: [RecordKey]
    private let facilities: [RecordKey]

    init(_ table: TableView) {
        bodies = table.keys("traeger")
        facilities = table.keys("einrichtung")
    }

    /// The series of an agreement; nil: it is not known.
    func series(_ row: Int, _ kind: Int32) -> Series? {
        guard kind > 0, !bodies[row].isNone else { return nil }
        return Series(body: bodies[row], facility: facilities[row], kind: kind)
    }

    private static let over = ["gekuendigt", "weitergeltend", "beendet", "entwurf"].map { state in
        Vereinbarungsstatus.place(of: state)
    }

    /// Whether nothing was entered that tells what became of an agreement.
    static func isOpen(_ status: Int32) -> Bool { !over.contains(status) }
}
