import PlainTextRecords

extension Rule {
    /// No two records of a table have the same key.
    static let key01 = Rule(
        code: "KEY-01", severity: .error,
        title: Sentence("Schlüssel doppelt vergeben", "Key given twice"),
        explanation: Sentence(
            "Jede Zeile einer Tabelle hat einen eigenen Schlüssel, an dem andere Tabellen sie "
                + "erkennen: meistens die Kennung in der Spalte „id“, bei Gemeinden den AGS, in "
                + "Verknüpfungstabellen mehrere Spalten zusammen. Kommt ein Schlüssel zweimal "
                + "vor, ist nicht klar, welche Zeile gemeint ist, und in Auswertungen wird "
                + "doppelt gezählt.",
            "Every row of a table has a key of its own by which other tables know it: mostly "
                + "the identifier in the column “id”, for municipalities the AGS, in linking "
                + "tables several columns together. If a key occurs twice, it is not clear "
                + "which row is meant, and evaluations count twice."),
        remedy: Sentence(
            "Ist zweimal dasselbe gemeint, bitte eine der beiden Zeilen löschen und fehlende "
                + "Angaben in die andere übernehmen. Sind es verschiedene, braucht eine davon "
                + "eine neue Kennung, auch dort, wo auf sie verwiesen wird.",
            "If the same is meant twice, delete one of the two rows and take missing values "
                + "over into the other. If they are different, one of them needs a new "
                + "identifier, also where it is referred to."),
        source: Sentence("Festlegung des Austauschformats.", "Decision of the exchange format."),
        messages: [
            Message(
                "duplicateRecord", .error,
                "Diesen Schlüssel hat schon ein früherer Datensatz dieser Tabelle.",
                "An earlier record of this table already has this key.")
        ],
        scope: .fields { _, field in field.need == .key },
        bad: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"},
                {"ags": "07999001", "name": "Mühltal"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"},
                {"ags": "07999002", "name": "Mühltal"}
              ]
            """#, profile: .stammdaten))
}
