import PlainTextRecords

extension Rule {
    /// Required columns and values are present.
    static let str08 = Rule(
        code: "STR-08", severity: .error,
        title: Sentence("Pflichtangabe fehlt", "Required value is missing"),
        explanation: Sentence(
            "Nur wenige Angaben sind Pflicht: die, ohne die eine Zeile keinen Sinn hat, etwa "
                + "der Schlüssel und der Name einer Gemeinde. Ihre Spalten müssen da sein, und "
                + "in jeder Zeile muss ein Wert stehen. Alles andere darf leer bleiben.",
            "Only few values are required: those without which a row makes no sense, such as "
                + "the key and the name of a municipality. Their columns must be there, and "
                + "every row must have a value in them. All else may stay empty."),
        remedy: Sentence(
            "Bitte den Wert nachtragen. Ist er nicht bekannt, ist es besser, die Zeile vorerst "
                + "wegzulassen, als etwas zu erfinden. Eine leere Tabelle besteht aus der "
                + "Kopfzeile allein.",
            "Add the value. If it is not known, it is better to leave the row out for now than "
                + "to invent something. An empty table consists of its header alone."),
        source: Sentence("Festlegung des Austauschformats.", "Decision of the exchange format."),
        messages: [
            Message(
                "emptyFile", .error,
                "Die Datei ist leer; nicht einmal eine Kopfzeile ist da.",
                "The file is empty; not even a header is there."),
            Message(
                "missingColumn", .error,
                "Die Spalte „{0}“ fehlt; jede Zeile dieser Tabelle braucht sie.",
                "The column “{0}” is missing; every row of this table needs it."),
            Message(
                "missingValue", .error,
                "Hier fehlt ein Wert, den jede Zeile haben muss.",
                "A value is missing here that every row must have."),
        ],
        scope: .package,
        bad: .csv("gemeinden", "ags,name\n07999001,Lindenbach\n07999002,\n"),
        good: .csv("gemeinden", "ags,name\n07999001,Lindenbach\n07999002,Mühltal\n"))
}
