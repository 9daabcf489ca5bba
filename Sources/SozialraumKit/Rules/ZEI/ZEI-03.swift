import PlainTextRecords

extension Rule {
    static let zei03 = Rule(
        code: "ZEI-03", severity: .error,
        title: Sentence("Ende vor Beginn", "End before beginning"),
        explanation: Sentence(
            "Ein Zeitraum kann nicht enden, bevor er beginnt. Beide Tage gehören dazu: Was an "
                + "einem Tag beginnt und endet, ist richtig. Ist nur ein Monat oder ein Jahr "
                + "bekannt, wird nur gemeldet, was bei jeder Lesart falsch ist.",
            "A period cannot end before it begins. Both days belong to it: what begins and ends on "
                + "the same day is correct. Where only a month or a year is known, only what is "
                + "wrong in every reading is reported."),
        remedy: Sentence(
            "Bitte beide Daten mit der Akte oder der Vereinbarung vergleichen. Häufig sind Tag und "
                + "Monat oder die beiden Spalten vertauscht. Ist das Ende nicht bekannt, bleibt "
                + "die Zelle leer.",
            "Compare both dates with the file or the agreement. Often day and month, or the two "
                + "columns, are swapped. If the end is not known, leave the cell empty."),
        source: Sentence(
            "Logik der Angaben; für Hilfen SGB VIII § 99 Abs. 1 Nr. 1 (Beginn und Ende).",
            "Logic of the data; for helps SGB VIII § 99 Abs. 1 Nr. 1 (beginning and end)."),
        messages: [
            Message(
                "endBeforeBeginning", .error,
                "Das Ende liegt {0} vor dem Beginn.",
                "The end is {0} before the beginning.")
        ],
        scope: .fields { table, field in
            ["gueltig_ab", "gueltig_bis", "beginn", "ende", "von", "bis"].contains(field.name)
                || table == "aktivitaeten" && field.name == "am"
        },
        checks: [
            Periods.check(Sozialraum.self, "gueltig_ab", "gueltig_bis") {
                ($0.gueltigAb, $0.gueltigBis)
            },
            Periods.check(SozialraumGemeinde.self, "gueltig_ab", "gueltig_bis") {
                ($0.gueltigAb, $0.gueltigBis)
            },
            Periods.check(Sozialraumzentrum.self, "gueltig_ab", "gueltig_bis") {
                ($0.gueltigAb, $0.gueltigBis)
            },
            Periods.check(Traeger.self, "gueltig_ab", "gueltig_bis") {
                ($0.gueltigAb, $0.gueltigBis)
            },
            Periods.check(Einrichtung.self, "gueltig_ab", "gueltig_bis") {
                ($0.gueltigAb, $0.gueltigBis)
            },
            Periods.check(Kooperation.self, "gueltig_ab", "gueltig_bis") {
                ($0.gueltigAb, $0.gueltigBis)
            },
            Periods.check(Vereinbarung.self, "gueltig_ab", "gueltig_bis") {
                ($0.gueltigAb, $0.gueltigBis)
            },
            Periods.check(Hilfeangebot.self, "gueltig_ab", "gueltig_bis") {
                ($0.gueltigAb, $0.gueltigBis)
            },
            Periods.check(Ressource.self, "gueltig_ab", "gueltig_bis") {
                ($0.gueltigAb, $0.gueltigBis)
            },
            Periods.check(Zusatzcode.self, "gueltig_ab", "gueltig_bis") {
                ($0.gueltigAb, $0.gueltigBis)
            },
            Periods.checkDays(Aktivitaet.self, "am", "bis") { ($0.am, $0.bis) },
            Periods.checkDays(Kennzahl.self, "von", "bis") { ($0.von, $0.bis) },
            Periods.checkDays(Fall.self, "beginn", "ende") { ($0.beginn, $0.ende) },
            Periods.checkDays(Hilfe.self, "beginn", "ende") { ($0.beginn, $0.ende) },
        ],
        bad: .tables(
            #"""
            "sozialraeume": [
                {"id": "sr-nord", "name": "Nordtal", "kreis": "07999", "gueltig_ab": "2018-03", "gueltig_bis": "2018-01"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "sozialraeume": [
                {"id": "sr-nord", "name": "Nordtal", "kreis": "07999", "gueltig_ab": "2018-03", "gueltig_bis": "2018"}
              ]
            """#, profile: .stammdaten))
}
