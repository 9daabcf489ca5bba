import PlainTextRecords

extension Rule {
    static let pla13 = Rule(
        code: "PLA-13", severity: .warning,
        title: Sentence(
            "Dieselbe Hilfe doppelt",
            "The same help twice"),
        explanation: Sentence(
            "Im selben Fall leistet derselbe Träger dieselbe Hilfe zur selben Zeit nicht "
                + "zweimal. Meist ist eine Zeile doppelt eingetragen, oder bei der früheren "
                + "fehlt das Ende.",
            "In the same case the same Träger does not give the same help twice at the "
                + "same time. Mostly a row is entered twice, or the end of the earlier one is "
                + "missing."),
        remedy: Sentence(
            "Bitte eine der Zeilen löschen oder das Ende der früheren eintragen.",
            "Delete one of the rows, or enter the end of the earlier one."),
        source: Sentence(
            "Logik der Angaben.",
            "Logic of the data."),
        messages: [
            Message(
                "helpTwice", .warning,
                "In diesem Fall steht für dieselbe Zeit schon dieselbe Hilfe desselben "
                    + "Trägers.",
                "In this case the same help by the same Träger already stands for the "
                    + "same time.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "traeger", "leistung", "beginn"]], follows: true),
        checks: [
            PackageCheck { view, findings in
                for (row, earlier) in DoubledHelps.find(view) {
                    view.table("hilfen").add(
                        "helpTwice", row: row, field: "beginn", related: earlier, to: &findings)
                }
            }
        ],
        bad: .inSozialraum(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-01-14"}
              ],
              "hilfen": [
                {
                  "id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "traeger": "tr-linde", "leistung": "30",
                  "beginn": "2022-01-14", "ende": "2022-02-28"
                },
                {
                  "id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "traeger": "tr-linde", "leistung": "30",
                  "beginn": "2022-02-14"
                }
              ]
            """#),
        good: .inSozialraum(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-01-14"}
              ],
              "hilfen": [
                {
                  "id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "traeger": "tr-linde", "leistung": "30",
                  "beginn": "2022-01-14", "ende": "2022-02-28"
                },
                {
                  "id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "traeger": "tr-linde", "leistung": "30",
                  "beginn": "2022-03-01"
                }
              ]
            """#))
}
