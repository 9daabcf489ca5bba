import PlainTextRecords

extension Rule {
    static let pla15 = Rule(
        code: "PLA-15", severity: .error,
        title: Sentence(
            "Anteil ohne Bezugszahl",
            "Rate without its base"),
        explanation: Sentence(
            "Ein Anteil oder eine Quote (Prozent, je 100, je 1.000, je 10.000) sagt erst "
                + "etwas, wenn die Zahl bekannt ist, auf die er sich bezieht. Sie steht in "
                + "„nenner“. Ist ein Wert unterdrückt, wird nichts gemeldet.",
            "A share or rate (per cent, per 100, per 1,000, per 10,000) tells something "
                + "only if the number is known to which it refers. It stands in “nenner”. "
                + "Nothing is reported if a value is suppressed."),
        remedy: Sentence(
            "Bitte „nenner“ und, wo bekannt, „nenner_stand“ ausfüllen.",
            "Fill in “nenner” and, where known, “nenner_stand”."),
        source: Sentence(
            "Festlegung des Austauschformats.",
            "Decision of the exchange format."),
        messages: [
            Message(
                "noDenominator", .error,
                "Bei diesem Anteil fehlt die Zahl, auf die er sich bezieht.",
                "The number to which this rate refers is missing.")
        ],
        scope: .columns(["kennzahlen": ["einheit"]]),
        checks: [
            RecordCheck(
                Kennzahl.self, "noDenominator", at: "nenner",
                needs: ["wert", "einheit", "nenner", "unterdrueckt"]
            ) {
                let isRate = $0.einheit.text == "prozent" || $0.einheit.text.hasPrefix("je-")
                return isRate && $0.wert != nil && $0.nenner == nil && $0.unterdrueckt != true
            }
        ],
        bad: .tables(
            #"""
            "kennzahlen": [
                {
                  "id": "kz-eins", "kennzahl": "ambulantquote", "von": "2021-12-31", "bis": "2021-12-31",
                  "wert": 36.7, "einheit": "prozent"
                }
              ]
            """#, profile: .aggregat),
        good: .tables(
            #"""
            "kennzahlen": [
                {
                  "id": "kz-eins", "kennzahl": "ambulantquote", "von": "2021-12-31", "bis": "2021-12-31",
                  "wert": 36.7, "einheit": "prozent", "nenner": 500, "nenner_stand": "2021-12-31"
                }
              ]
            """#, profile: .aggregat))
}
