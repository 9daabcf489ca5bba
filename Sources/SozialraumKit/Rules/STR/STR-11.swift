import PlainTextRecords

extension Rule {
    /// What is not known is left empty.
    static let str11 = Rule(
        code: "STR-11", severity: .warning,
        title: Sentence("Platzhalter statt eines Textes", "Placeholder instead of a text"),
        explanation: Sentence(
            "Wer etwas nicht weiß, lässt die Zelle leer. Wörter wie „k. A.“, „unbekannt“ oder „n. n.“, "
                + "einzelne Striche und Fehlermeldungen aus Excel wie „#NV“ sehen für ein Programm wie "
                + "ein Name aus: Sie werden gezählt, verglichen und gedruckt.",
            "Who does not know something leaves the cell empty. Words such as “k. A.”, “unbekannt” or "
                + "“n. n.”, single dashes and error values of Excel such as “#NV” look like a name to "
                + "a program: they are counted, compared and printed."),
        remedy: Sentence(
            "Bitte die Zelle leeren. Ist die Spalte Pflicht, bitte eine Bezeichnung eintragen, unter "
                + "der man vor Ort weiß, was gemeint ist, oder die Zeile weglassen.",
            "Empty the cell. If the column is required, enter a name under which people on the spot "
                + "know what is meant, or leave out the row."),
        source: Sentence(
            "Festlegung des Austauschformats; Erfahrung mit Listen aus Ämtern und von Trägern.",
            "Decision of the exchange format; experience with rosters of offices and Träger."),
        messages: [
            Message(
                "placeholder", .warning,
                "Hier steht ein Platzhalter; ein fehlender Wert ist eine leere Zelle.",
                "Here stands a placeholder; a missing value is an empty cell.")
        ],
        scope: .kinds(["text", "multiline"]),
        checks: [
            ValueCheck(isAbout: { $0.isText }) { look in
                Platzhalter.stands(in: look.bytes, isText: look.field.schema.kind == "text")
                    ? "placeholder" : nil
            }
        ],
        bad: .csv(
            "gemeinden", "ags,name,verbandsgemeinde\n07999001,Lindenbach,k. A.\n"),
        good: .csv("gemeinden", "ags,name,verbandsgemeinde\n07999001,Lindenbach,\n"))
}
