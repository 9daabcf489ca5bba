import PlainTextRecords

extension Rule {
    /// Every row has as many cells as the header.
    static let str05 = Rule(
        code: "STR-05", severity: .error,
        title: Sentence(
            "Zeile mit zu wenigen oder zu vielen Zellen",
            "Row with too few or too many cells"),
        explanation: Sentence(
            "Jede Zeile hat so viele Zellen wie die Kopfzeile, auch wenn die letzten davon leer "
                + "sind. Fehlt eine Zelle oder ist eine zu viel, stehen die Werte leicht in "
                + "falschen Spalten. Fehlende Zellen am Ende gelten als leer, überzählige "
                + "bleiben erhalten, leere Zeilen werden übergangen.",
            "Every row has as many cells as the header, even if the last of them are empty. If "
                + "a cell is missing or there is one too many, values easily stand in wrong "
                + "columns. Missing cells at the end count as empty, surplus ones are kept, "
                + "blank lines are skipped."),
        remedy: Sentence(
            "Bitte die Zeile mit der Kopfzeile vergleichen. Häufig steht ein Komma in einem "
                + "Text, der nicht in Anführungszeichen eingeschlossen ist, oder ein "
                + "Trennzeichen wurde versehentlich gelöscht. Leere Zeilen bitte löschen.",
            "Compare the row with the header. Often there is a comma in a text that is not "
                + "enclosed in quotation marks, or a delimiter was deleted by mistake. Delete "
                + "blank lines."),
        source: Sentence(
            "RFC 4180, Abschnitt 2 (gleich viele Felder in jeder Zeile).",
            "RFC 4180, section 2 (the same number of fields in every line)."),
        messages: [
            Message(
                "shortRow", .error,
                "Die Zeile hat weniger Zellen als die Kopfzeile (nur {0}); die fehlenden gelten "
                    + "als leer.",
                "The row has fewer cells than the header (only {0}); the missing ones count as "
                    + "empty."),
            Message(
                "longRow", .error,
                "Die Zeile hat mehr Zellen als die Kopfzeile (nämlich {0}); die überzähligen "
                    + "bleiben erhalten.",
                "The row has more cells than the header (namely {0}); the surplus ones are kept."),
            Message(
                "blankLine", .warning,
                "Hier stehen leere Zeilen; sie wurden übergangen.",
                "There are blank lines here; they were skipped."),
        ],
        scope: .csv,
        bad: .csv(
            "gemeinden",
            "ags,name,verbandsgemeinde\n07999001,Lindenbach\n\n07999002,Mühltal,Nordtal\n"),
        good: .csv(
            "gemeinden",
            "ags,name,verbandsgemeinde\n07999001,Lindenbach,\n07999002,Mühltal,Nordtal\n"))
}
