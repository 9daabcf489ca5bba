import PlainTextRecords

extension Rule {
    /// Chains of parents and of predecessors have an end.
    static let ref02 = Rule(
        code: "REF-02", severity: .error,
        title: Sentence(
            "Kette von Verweisen läuft im Kreis",
            "Chain of references runs in a circle"),
        explanation: Sentence(
            "Ein Sozialraum kann zu einem größeren gehören, eine Kooperation eine frühere "
                + "fortsetzen. Folgt man diesen Verweisen, muss man einmal ans Ende kommen. "
                + "Gehört A zu B und B wieder zu A, lässt sich nicht sagen, welcher Sozialraum "
                + "der größere und welche Kooperation die frühere ist.",
            "A Sozialraum can belong to a larger one, a Kooperation can continue an earlier "
                + "one. Whoever follows these references must come to an end once. If A belongs "
                + "to B and B again to A, nobody can say which Sozialraum is the larger and "
                + "which Kooperation the earlier one."),
        remedy: Sentence(
            "Bitte die Spalte „uebergeordnet“ beim größten Sozialraum leeren, bei Kooperationen "
                + "die Spalte „vorgaenger“ bei der ältesten.",
            "Empty the column “uebergeordnet” at the largest Sozialraum, for Kooperationen the "
                + "column “vorgaenger” at the oldest."),
        source: Sentence("Logik der Angaben.", "Logic of the data."),
        messages: [
            Message(
                "referenceCycle", .error,
                "Diese Kette von Verweisen läuft im Kreis: Sie führt zur selben Zeile zurück.",
                "This chain of references runs in a circle: it leads back to the same row.")
        ],
        scope: .columns(["sozialraeume": ["uebergeordnet"], "kooperationen": ["vorgaenger"]]),
        checks: [
            PackageCheck { view, findings in
                for (name, field) in [
                    ("sozialraeume", "uebergeordnet"), ("kooperationen", "vorgaenger"),
                ] {
                    let table = view.table(name)
                    for row in Cycles.rows(in: table.targets(field)) {
                        table.add("referenceCycle", row: row, field: field, to: &findings)
                    }
                }
            }
        ],
        bad: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ],
              "sozialraeume": [
                {
                  "id": "sr-kreis", "name": "Ganzer Kreis", "kreis": "07999",
                  "uebergeordnet": "sr-nord"
                },
                {"id": "sr-nord", "name": "Nordtal", "kreis": "07999", "uebergeordnet": "sr-kreis"}
              ],
              "sozialraum_gemeinden": [
                {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ],
              "sozialraeume": [
                {"id": "sr-kreis", "name": "Ganzer Kreis", "kreis": "07999"},
                {"id": "sr-nord", "name": "Nordtal", "kreis": "07999", "uebergeordnet": "sr-kreis"}
              ],
              "sozialraum_gemeinden": [
                {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"}
              ]
            """#, profile: .stammdaten))
}
