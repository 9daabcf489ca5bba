import PlainTextRecords

extension Rule {
    static let pla07 = Rule(
        code: "PLA-07", severity: .warning,
        title: Sentence(
            "Anteil nicht zwischen 0 und 100 Prozent",
            "Share not between 0 and 100 per cent"),
        explanation: Sentence(
            "Ein Anteil in Prozent liegt zwischen 0 und 100. Eine Veränderung gegenüber "
                + "dem Vorjahr ist kein Anteil.",
            "A share in per cent lies between 0 and 100. A change against the year before "
                + "is no share."),
        remedy: Sentence(
            "Bitte Wert und Einheit prüfen; häufig ist ein Komma verrutscht.",
            "Check value and unit; often a decimal mark has slipped."),
        source: Sentence(
            "Logik der Angaben.",
            "Logic of the data."),
        messages: [
            Message(
                "notAShare", .warning,
                "Dieser Anteil liegt nicht zwischen 0 und 100 Prozent.",
                "This share does not lie between 0 and 100 per cent.")
        ],
        scope: .columns(["kennzahlen": ["einheit"]]),
        checks: [
            RecordCheck(Kennzahl.self, "notAShare", at: "wert", needs: ["wert", "einheit"]) {
                guard let value = $0.wert, $0.einheit.text == "prozent", let none = Schranken.zero,
                    let all = Schranken.hundred
                else { return false }
                return value < none || value > all
            }
        ],
        bad: .tables(
            #"""
            "kennzahlen": [
                {
                  "id": "kz-eins", "kennzahl": "hilfedichte", "von": "2021-12-31", "bis": "2021-12-31",
                  "wert": 370, "einheit": "prozent", "nenner": 500, "nenner_stand": "2021-12-31"
                }
              ]
            """#, profile: .aggregat),
        good: .tables(
            #"""
            "kennzahlen": [
                {
                  "id": "kz-eins", "kennzahl": "hilfedichte", "von": "2021-12-31", "bis": "2021-12-31",
                  "wert": 37, "einheit": "prozent", "nenner": 500, "nenner_stand": "2021-12-31"
                }
              ]
            """#, profile: .aggregat))
}
