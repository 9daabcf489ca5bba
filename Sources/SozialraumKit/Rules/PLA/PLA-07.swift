import PlainTextRecords

extension Rule {
    static let pla07 = Rule(
        code: "PLA-07", severity: .warning,
        title: Sentence(
            "Anteil unmöglich, oder Teile größer als das Ganze",
            "Impossible share, or parts greater than the whole"),
        explanation: Sentence(
            "Ein Anteil in Prozent liegt zwischen 0 und 100. Eine Veränderung gegenüber "
                + "dem Vorjahr ist kein Anteil. Und was in den Sozialräumen zusammen gezählt wurde, kann "
                + "nicht mehr sein als im ganzen Kreis.",
            "A share in per cent lies between 0 and 100. A change against the year before "
                + "is no share. And what was counted in the Sozialräume together cannot be more than "
                + "in the whole district."),
        remedy: Sentence(
            "Bitte Wert, Einheit und Anzahl prüfen; häufig ist ein Komma verrutscht, oder die Werte "
                + "stammen aus verschiedenen Zählungen.",
            "Check value, unit and count; often a decimal mark has slipped, or the values are from "
                + "different counts."),
        source: Sentence(
            "Logik der Angaben.",
            "Logic of the data."),
        messages: [
            Message(
                "notAShare", .warning,
                "Dieser Anteil liegt nicht zwischen 0 und 100 Prozent.",
                "This share does not lie between 0 and 100 per cent."),
            Message(
                "partsExceedWhole", .warning,
                "Die Sozialräume haben zusammen mehr, als hier für das Ganze steht.",
                "The Sozialräume have more together than is stated here for the whole."),
        ],
        scope: .columns(["kennzahlen": ["einheit"]]),
        checks: [
            RecordCheck(Kennzahl.self, "notAShare", at: "wert", needs: ["wert", "einheit"]) {
                guard let value = $0.wert, $0.einheit.text == "prozent", let none = Schranken.zero,
                    let all = Schranken.hundred
                else { return false }
                return value < none || value > all
            },
            PackageCheck(keeps: Kennzahlsummen.keeps) { view, findings in
                guard view.own.fault == nil, let sums = Kennzahlsummen(view) else { return }
                for row in sums.tooSmall(view) {
                    sums.table.add("partsExceedWhole", row: row, field: "anzahl", to: &findings)
                }
            },
        ],
        bad: shares(
            #"""
            {
                  "id": "kz-eins", "kennzahl": "ambulantquote", "von": "2021-12-31", "bis": "2021-12-31",
                  "wert": 370, "einheit": "prozent", "anzahl": 185, "nenner": 500, "nenner_stand": "2021-12-31"
                },
                {
                  "id": "kz-nord", "kennzahl": "ambulantquote", "sozialraum": "sr-nord", "von": "2021-12-31", "bis": "2021-12-31",
                  "wert": 37, "einheit": "prozent", "anzahl": 222, "nenner": 600, "nenner_stand": "2021-12-31"
                }
            """#),
        good: shares(
            #"""
            {
                  "id": "kz-eins", "kennzahl": "ambulantquote", "von": "2021-12-31", "bis": "2021-12-31",
                  "wert": 37, "einheit": "prozent", "anzahl": 185, "nenner": 500, "nenner_stand": "2021-12-31"
                },
                {
                  "id": "kz-nord", "kennzahl": "ambulantquote", "sozialraum": "sr-nord", "von": "2021-12-31", "bis": "2021-12-31",
                  "wert": 40, "einheit": "prozent", "anzahl": 120, "nenner": 300, "nenner_stand": "2021-12-31"
                }
            """#))

    private static func shares(_ rows: String) -> RuleExample {
        .inSozialraum("\"kennzahlen\": [\n    " + rows + "\n  ]", profile: .aggregat)
    }
}
