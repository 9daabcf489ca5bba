import PlainTextRecords

extension Rule {
    static let zei07 = Rule(
        code: "ZEI-07", severity: .warning,
        title: Sentence(
            "Anfrage nach dem Beginn",
            "Request after the beginning"),
        explanation: Sentence(
            "Der Fall beginnt mit dem ersten gezählten Kontakt; die Familie hat vorher "
                + "oder am selben Tag angefragt. Aus beiden Tagen wird die Wartezeit berechnet.",
            "The case begins with the first contact that is counted; the family asked "
                + "before or on the same day. The waiting time is computed from both days."),
        remedy: Sentence(
            "Bitte beide Daten mit der Akte vergleichen; häufig sind die Spalten "
                + "vertauscht.",
            "Compare both dates with the file; often the columns are swapped."),
        source: Sentence(
            "Festlegung des Austauschformats.",
            "Decision of the exchange format."),
        messages: [
            Message(
                "requestAfterBeginning", .warning,
                "Die Anfrage liegt nach dem Beginn des Falls.",
                "The request comes after the beginning of the case.")
        ],
        scope: .columns(["faelle": ["beginn"]]),
        checks: [
            RecordCheck(
                Fall.self, "requestAfterBeginning", at: "anfrage_am",
                needs: ["anfrage_am", "beginn"]
            ) {
                guard let asked = $0.anfrageAm else { return false }
                return asked > $0.beginn
            }
        ],
        bad: .help(
            #""leistung": "30", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "anfrage_am": "2022-04-01""#),
        good: .help(
            #""leistung": "30", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "anfrage_am": "2022-03-01""#))
}
