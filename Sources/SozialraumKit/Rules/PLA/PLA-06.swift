import PlainTextRecords

extension Rule {
    static let pla06 = Rule(
        code: "PLA-06", severity: .hint,
        title: Sentence("Ungewöhnliche Hilfedichte", "Unusual density of helps"),
        explanation: Sentence(
            "Auf 1.000 junge Menschen unter 21 kommen in einem Jahr meist zwischen 18 und 72 Hilfen "
                + "zur Erziehung. Unter 5 oder über 120 ist fast immer ein Komma verrutscht, die "
                + "Einheit verwechselt oder ein anderer Nenner gewählt. Werte mit einem Nenner "
                + "unter 500 schwanken stark und werden nicht gemeldet.",
            "In a year mostly between 18 and 72 helps come to 1,000 young people under 21. Below 5 "
                + "or above 120 a decimal mark has nearly always slipped, the unit is mixed up or "
                + "another denominator was chosen. Values with a denominator below 500 vary a lot "
                + "and are not reported."),
        remedy: Sentence(
            "Bitte Wert, Einheit und Nenner mit der Quelle vergleichen. Stimmen sie, kann der "
                + "Hinweis stehen bleiben.",
            "Compare value, unit and denominator with the source. If they are right, the hint may "
                + "stay."),
        source: Sentence(
            "Spannweite der Kreise und Städte in den Berichten zu den Hilfen zur Erziehung in "
                + "Rheinland-Pfalz (ism, Daten von 2020: 18,1 bis 72,0 je 1.000).",
            "Range of districts and cities in the reports on help with upbringing in "
                + "Rhineland-Palatinate (ism, data of 2020: 18.1 to 72.0 per 1,000)."),
        messages: [
            Message(
                "unusualDensity", .hint,
                "Diese Hilfedichte liegt nicht zwischen 5 und 120 je 1.000 junge Menschen.",
                "This density of helps does not lie between 5 and 120 per 1,000 young people.")
        ],
        scope: .columns(["kennzahlen": ["kennzahl", "wert"]]),
        checks: [
            RecordCheck(
                Kennzahl.self, "unusualDensity", at: "wert",
                needs: ["kennzahl", "wert", "einheit", "nenner", "unterdrueckt"]
            ) {
                guard $0.kennzahl.text == "hilfedichte", $0.unterdrueckt != true,
                    $0.nenner ?? 500 >= 500, let value = $0.wert,
                    let number = Double(value.plainText)
                else { return false }
                let unit: Double
                switch $0.einheit.text {
                case "prozent", "je-100": unit = 10
                case "je-1000": unit = 1
                case "je-10000": unit = 0.1
                default: return false
                }
                return number * unit < 5 || number * unit > 120
            }
        ],
        bad: .tables(
            #"""
            "kennzahlen": [
                {
                  "id": "kz-dichte", "kennzahl": "hilfedichte", "von": "2021-01-01", "bis": "2021-12-31",
                  "wert": 367, "einheit": "je-1000", "nenner": 26000, "nenner_stand": "2021-12-31"
                }
              ]
            """#, profile: .aggregat),
        good: .tables(
            #"""
            "kennzahlen": [
                {
                  "id": "kz-dichte", "kennzahl": "hilfedichte", "von": "2021-01-01", "bis": "2021-12-31",
                  "wert": 36.7, "einheit": "je-1000", "nenner": 26000, "nenner_stand": "2021-12-31"
                }
              ]
            """#, profile: .aggregat))
}
