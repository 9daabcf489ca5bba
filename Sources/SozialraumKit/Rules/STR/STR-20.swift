import PlainTextRecords

extension Rule {
    /// A value has the form that its column asks for.
    static let str20 = Rule(
        code: "STR-20", severity: .error,
        title: Sentence(
            "Wert hat nicht die verlangte Form",
            "Value does not have the form asked for"),
        explanation: Sentence(
            "Jede Spalte hat eine feste Form: eine Zahl, ja oder nein als true und false, eine "
                + "Kennung, eine E-Mail-Adresse und so weiter. Zahlen haben einen Punkt vor den "
                + "Nachkommastellen und keine Punkte zwischen den Tausendern, dazu keine "
                + "Einheiten und keine Zusätze wie „ca.“. In Texten stehen keine Steuerzeichen, "
                + "etwa Tabulatoren. Ein Wert, der nicht passt, wird nicht ausgewertet, bleibt "
                + "aber erhalten.",
            "Every column has a fixed form: a number, yes or no as true and false, an "
                + "identifier, an e-mail address and so on. Numbers have a point before the "
                + "decimals and none between the thousands, and no units and no additions such "
                + "as “about”. Texts have no control characters, such as tabs. A value that "
                + "does not fit is not evaluated, but it is kept."),
        remedy: Sentence(
            "Bitte den Wert in die verlangte Form bringen. Ist er nicht bekannt, bleibt die "
                + "Zelle leer. Kommt die Tabelle aus Excel, hilft die Ausgabe für Excel mit "
                + "Semikolon und Dezimalkomma, die datapackage.json als „dialekt“ „excel“ "
                + "ankündigt.",
            "Bring the value into the form asked for. If it is not known, the cell stays empty. "
                + "If the table comes from Excel, the form for Excel helps, with semicolon and "
                + "decimal comma, which datapackage.json announces as “dialekt” “excel”."),
        source: Sentence(
            "Festlegung des Austauschformats; Erfahrung mit Tabellen aus Excel.",
            "Decision of the exchange format; experience with tables from Excel."),
        messages: [
            Message(
                "unreadableValue", .error,
                "Diese Spalte verlangt {0}; der Wert lässt sich so nicht lesen und bleibt, wie "
                    + "er ist.",
                "This column asks for {0}; the value cannot be read as such and is kept as it "
                    + "stands."),
            Message(
                "controlCharacters", .error,
                "Der Text enthält Steuerzeichen, etwa einen Tabulator oder einen Zeilenumbruch, "
                    + "die hier nicht stehen dürfen.",
                "The text holds control characters, such as a tab or a line break, which must "
                    + "not stand here."),
        ],
        scope: .rows,
        checks: [
            ValueCheck(isAbout: { $0.isText || ["phone", "url"].contains($0.schema.kind) }) {
                look in
                let mayBreak = look.field.schema.kind == "multiline"
                return ControlCharacters.stand(in: look.bytes, mayBreak: mayBreak)
                    ? "controlCharacters" : nil
            }
        ],
        bad: .csv("gemeinden", "ags,name,breite,laenge\n07999001,Lindenbach,\"49,6\",6.8\n"),
        good: .csv("gemeinden", "ags,name,breite,laenge\n07999001,Lindenbach,49.6,6.8\n"))
}
