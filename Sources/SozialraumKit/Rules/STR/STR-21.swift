import PlainTextRecords

extension Rule {
    /// Tables are those of the format.
    static let str21 = Rule(
        code: "STR-21", severity: .warning,
        title: Sentence("Unbekannte Tabelle", "Unknown table"),
        explanation: Sentence(
            "Das Format kennt eine feste Reihe von Tabellen. Eine andere Tabelle wird weder "
                + "geprüft noch ausgewertet, sie bleibt aber mit allen Zeilen erhalten und wird "
                + "mit dem Paket weitergegeben. Deshalb ist es gut zu wissen, dass sie da ist.",
            "The format knows a fixed set of tables. Another table is neither checked nor "
                + "evaluated, but it is kept with all its rows and passed on with the package. "
                + "So it is good to know that it is there."),
        remedy: Sentence(
            "Ist eine Tabelle des Formats gemeint, bitte ihren Namen angleichen, etwa "
                + "„gemeinden“ statt „gemeinde“. Gehört die Tabelle nicht zur Lieferung, bitte "
                + "herausnehmen, besonders wenn sie Angaben über Menschen enthält.",
            "If a table of the format is meant, adapt its name, such as “gemeinden” instead of "
                + "“gemeinde”. If the table does not belong to the delivery, take it out, "
                + "especially if it holds anything about people."),
        source: Sentence("Festlegung des Austauschformats.", "Decision of the exchange format."),
        messages: [
            Message(
                "unknownTable", .warning,
                "Diese Tabelle kennt das Format nicht; sie wird nicht geprüft und bleibt "
                    + "erhalten.",
                "The format does not know this table; it is not checked and is kept."),
            Message(
                "noTableName", .warning,
                "Diese Zeile sagt nicht, zu welcher Tabelle sie gehört; sie bleibt in einer "
                    + "Tabelle ohne Namen erhalten.",
                "This line does not say to which table it belongs; it is kept in a table "
                    + "without a name."),
        ],
        scope: .package,
        bad: .tables(
            #"""
            "gemeinde": [
                {"ags": "07999001", "name": "Lindenbach"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ]
            """#, profile: .stammdaten))
}
