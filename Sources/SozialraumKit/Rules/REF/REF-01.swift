import PlainTextRecords

extension Rule {
    /// Every reference leads to a record of the package.
    static let ref01 = Rule(
        code: "REF-01", severity: .error,
        title: Sentence("Verweis führt ins Leere", "Reference leads nowhere"),
        explanation: Sentence(
            "Zeilen verweisen mit Schlüsseln aufeinander: eine Hilfe auf ihren Fall, eine "
                + "Einrichtung auf ihren Träger, ein Zentrum auf seine Gemeinde. Gibt es die "
                + "genannte Zeile nicht, fehlt in jeder Auswertung die Verbindung, und niemand "
                + "weiß, was gemeint war.",
            "Rows refer to each other by keys: a help to its case, a facility to its Träger, a "
                + "centre to its municipality. If the row named does not exist, every "
                + "evaluation lacks the link, and nobody knows what was meant."),
        remedy: Sentence(
            "Bitte die Schreibweise des Schlüssels vergleichen; auf jedes Zeichen kommt es an. "
                + "Fehlt die Zeile wirklich, bitte in der anderen Tabelle ergänzen. Das gilt "
                + "auch für Gemeinden und Träger außerhalb des Kreises: Auf sie darf verwiesen "
                + "werden, wenn sie im Paket stehen.",
            "Compare the spelling of the key; every character counts. If the row really is "
                + "missing, add it in the other table. That holds for municipalities and bodies "
                + "outside the district, too: they may be referred to if they are in the "
                + "package."),
        source: Sentence("Festlegung des Austauschformats.", "Decision of the exchange format."),
        messages: [
            Message(
                "brokenReference", .error,
                "Der Verweis führt ins Leere: In der Tabelle „{0}“ gibt es diesen Schlüssel "
                    + "nicht.",
                "The reference leads nowhere: the table “{0}” does not have this key.")
        ],
        scope: RuleScope(
            subject: .fields { table, field in
                field.target(in: table) != nil
            }, followsReferences: true),
        bad: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ],
              "bevoelkerung": [
                {"gemeinde": "07999002", "stand": "2022-12-31", "einwohner": 812}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ],
              "bevoelkerung": [
                {"gemeinde": "07999001", "stand": "2022-12-31", "einwohner": 812}
              ]
            """#, profile: .stammdaten))
}
