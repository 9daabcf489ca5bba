import PlainTextRecords

extension Rule {
    static let zei05 = Rule(
        code: "ZEI-05", severity: .warning,
        title: Sentence(
            "Fall liegt außerhalb des Berichtszeitraums",
            "Case lies outside the period of the report"),
        explanation: Sentence(
            "Nennt das Paket einen Zeitraum, gehören die Fälle dazu, die in ihm endeten "
                + "oder an seinem letzten Tag noch liefen.",
            "If the package names a period, those cases belong to it that ended in it or "
                + "were still running on its last day."),
        remedy: Sentence(
            "Bitte den Fall herausnehmen oder „zeitraum_von“ und „zeitraum_bis“ "
                + "berichtigen.",
            "Take the case out, or correct “zeitraum_von” and “zeitraum_bis”."),
        source: Sentence(
            "SGB VIII § 101 Abs. 2 (Erhebung bei Beendigung und zum Jahresende).",
            "SGB VIII § 101 Abs. 2 (survey at the end and at the end of the year)."),
        messages: [
            Message(
                "outsidePeriod", .warning,
                "Dieser Fall endete vor dem Zeitraum, den das Paket nennt, oder begann "
                    + "danach.",
                "This case ended before the period that the package names, or began after "
                    + "it.")
        ],
        scope: RuleScope(
            subject: .fields { table, field in table == "faelle" && field.name == "beginn" },
            needsMetadata: true, metadataDays: [["zeitraum_von"], ["zeitraum_bis"]]),
        checks: [
            PackageCheck { view, findings in
                let values = view.own.metadata.values
                func day(_ key: String) -> Int32? {
                    values[key]?.string.flatMap { Day(text: $0) }?.packed
                }
                let (from, until) = (day("zeitraum_von"), day("zeitraum_bis"))
                let table = view.table("faelle")
                guard from != nil || until != nil, table.ownCount > 0 else { return }
                let (begins, ends) = (table.kept("beginn"), table.kept("ende"))
                // A day that stands for its month may be any later one of it.
                let later: Int32 = view.hasMonthsOnly ? 31 : 0
                for row in 0..<table.ownCount {
                    let isBefore = from.map { ends[row] > 0 && ends[row] | later < $0 } ?? false
                    let isAfter = until.map { begins[row] > $0 } ?? false
                    if isBefore || isAfter {
                        table.add("outsidePeriod", row: row, field: "beginn", to: &findings)
                    }
                }
            }
        ],
        bad: .document(
            """
            {
              "format": "sozialraum", "version": "1.0", "name": "beispiel", "profil": "pseudonym",
              "absender": {"name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999"},
              "empfaenger": {"name": "Jugendhilfeplanung des erfundenen Kreises 07999"},
              "zweck": "Beispiel", "rechtsgrundlage": "keine nötig: erfundene Daten",
              "erstellt_am": "2023-01-31T12:00:00Z", "stand": "2022-12-31", "erfunden": true,
              "zeitraum_von": "2022-01-01", "zeitraum_bis": "2022-12-31",
              "gemeinden": [{"ags": "07999001", "name": "Lindenbach"}],
              "sozialraeume": [{"id": "sr-nord", "name": "Nordtal", "kreis": "07999"}],
              "sozialraum_gemeinden": [
                {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"}
              ],
              "faelle": [
                {
                  "id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2021-03-14",
                  "ende": "2021-11-30"
                }
              ]
            }

            """),
        good: .document(
            """
            {
              "format": "sozialraum", "version": "1.0", "name": "beispiel", "profil": "pseudonym",
              "absender": {"name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999"},
              "empfaenger": {"name": "Jugendhilfeplanung des erfundenen Kreises 07999"},
              "zweck": "Beispiel", "rechtsgrundlage": "keine nötig: erfundene Daten",
              "erstellt_am": "2023-01-31T12:00:00Z", "stand": "2022-12-31", "erfunden": true,
              "zeitraum_von": "2022-01-01", "zeitraum_bis": "2022-12-31",
              "gemeinden": [{"ags": "07999001", "name": "Lindenbach"}],
              "sozialraeume": [{"id": "sr-nord", "name": "Nordtal", "kreis": "07999"}],
              "sozialraum_gemeinden": [
                {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"}
              ],
              "faelle": [
                {
                  "id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2021-03-14",
                  "ende": "2022-01-30"
                }
              ]
            }

            """))
}
