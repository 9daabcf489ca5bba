import PlainTextRecords

extension Rule {
    /// Periods of the same membership or of a Sozialraum's Kooperationen are apart.
    static let zei08 = Rule(
        code: "ZEI-08", severity: .error,
        title: Sentence("Zeiträume überschneiden sich", "Periods overlap"),
        explanation: Sentence(
            "Gehört dieselbe Gemeinde mehrmals zum selben Sozialraum, müssen die Zeiträume "
                + "nacheinander liegen; sonst wird sie doppelt gezählt. Ebenso hat ein "
                + "Sozialraum zu einer Zeit nur eine Kooperation. Die letzten Tage zählen mit: "
                + "Endet eine Zeile am 31. Dezember, beginnt die nächste frühestens am 1. "
                + "Januar.",
            "If the same municipality belongs to the same Sozialraum more than once, the "
                + "periods must follow each other; otherwise it is counted twice. Likewise a "
                + "Sozialraum has only one Kooperation at a time. Last days are included: if "
                + "one row ends on 31 December, the next begins on 1 January at the earliest."),
        remedy: Sentence(
            "Bitte bei der früheren Zeile „gueltig_bis“ ausfüllen, meist mit dem Tag vor dem "
                + "Beginn der nächsten. Beschreiben zwei Zeilen dasselbe, bitte eine davon "
                + "löschen.",
            "Fill in “gueltig_bis” in the earlier row, mostly with the day before the next one "
                + "begins. If two rows describe the same, delete one of them."),
        source: Sentence("Festlegung des Austauschformats.", "Decision of the exchange format."),
        messages: [
            Message(
                "membershipsOverlap", .error,
                "Für diese Gemeinde und diesen Sozialraum gilt in derselben Zeit schon eine "
                    + "andere Zeile.",
                "For this municipality and this Sozialraum another row already holds during the "
                    + "same time."),
            Message(
                "kooperationenOverlap", .error,
                "In diesem Sozialraum gilt in derselben Zeit schon eine andere Kooperation.",
                "In this Sozialraum another Kooperation already holds during the same time."),
        ],
        scope: .columns([
            "sozialraum_gemeinden": ["sozialraum", "gemeinde", "gueltig_ab", "gueltig_bis"],
            "kooperationen": ["sozialraum", "gueltig_ab", "gueltig_bis"],
        ]),
        checks: [
            PackageCheck(
                keeps: [
                    Kept(Kooperation.self, "gueltig_ab") { $0.gueltigAb.packed },
                    Kept(Kooperation.self, "gueltig_bis") { $0.gueltigBis?.packed ?? 0 },
                ]
            ) { view, findings in
                let memberships = Memberships(view)
                memberships.table.add(
                    "membershipsOverlap", overlaps: memberships.overlapsOfSamePair(),
                    field: "gueltig_ab", to: &findings)
                let table = view.table("kooperationen")
                let (from, until) = (table.kept("gueltig_ab"), table.kept("gueltig_bis"))
                let areas = table.keys("sozialraum")
                var groups: [RecordKey: Int] = [:]
                let entries = (0..<table.count).compactMap { row -> Overlaps.Entry? in
                    guard !areas[row].isNone, !table.isReplaced(row),
                        let period = table.period(row, from, until)
                    else { return nil }
                    let group = groups[areas[row], default: groups.count]
                    groups[areas[row]] = group
                    return Overlaps.Entry(group: group, row: row, period: period)
                }
                table.add(
                    "kooperationenOverlap", overlaps: Overlaps.pairs(entries),
                    field: "gueltig_ab", to: &findings)
            }
        ],
        bad: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ],
              "sozialraeume": [
                {"id": "sr-nord", "name": "Nordtal", "kreis": "07999"}
              ],
              "sozialraum_gemeinden": [
                {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2014-01-01"},
                {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"}
              ],
              "kooperationen": [
                {"id": "ko-eins", "sozialraum": "sr-nord", "gueltig_ab": "2014-01-01"},
                {"id": "ko-zwei", "sozialraum": "sr-nord", "gueltig_ab": "2018-01-01"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ],
              "sozialraeume": [
                {"id": "sr-nord", "name": "Nordtal", "kreis": "07999"}
              ],
              "sozialraum_gemeinden": [
                {
                  "sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2014-01-01",
                  "gueltig_bis": "2017-12-31"
                },
                {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"}
              ],
              "kooperationen": [
                {
                  "id": "ko-eins", "sozialraum": "sr-nord", "gueltig_ab": "2014-01-01",
                  "gueltig_bis": "2017-12-31"
                },
                {"id": "ko-zwei", "sozialraum": "sr-nord", "gueltig_ab": "2018-01-01"}
              ]
            """#, profile: .stammdaten))
}
