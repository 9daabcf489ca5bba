import PlainTextRecords

extension Rule {
    /// No character was lost or doubled on the way.
    static let str13 = Rule(
        code: "STR-13", severity: .warning,
        title: Sentence("Umlaute zerfallen („Ã¤“)", "Umlauts fallen apart (“Ã¤”)"),
        explanation: Sentence(
            "Steht im Text „Ã¤“ statt „ä“ oder „â€““ statt eines Strichs, hat ein Programm die Datei in "
                + "der falschen Zeichenkodierung gelesen und so wieder gespeichert. Das Zeichen „�“ "
                + "steht für einen Buchstaben, der dabei ganz verloren ging.",
            "If the text has “Ã¤” instead of “ä”, or “â€“” instead of a dash, a program has read the "
                + "file in the wrong encoding and saved it so. The character “�” stands for a letter "
                + "that was lost on the way."),
        remedy: Sentence(
            "Bitte die Daten noch einmal aus dem ursprünglichen Programm ausgeben und beim Öffnen "
                + "UTF-8 wählen. Einzelne Wörter lassen sich neu eintippen.",
            "Put out the data from the original program once more, and choose UTF-8 when opening "
                + "them. Single words can be typed anew."),
        source: Sentence(
            "Festlegung des Austauschformats (UTF-8); Unicode Standard, Kapitel 3.9.",
            "Decision of the exchange format (UTF-8); Unicode Standard, chapter 3.9."),
        messages: [
            Message(
                "doubleEncoding", .warning,
                "Umlaute oder Sonderzeichen sind hier durch falsches Einlesen in zwei oder drei "
                    + "fremde Zeichen zerfallen.",
                "By wrong reading, umlauts or special characters have fallen apart into two or three "
                    + "foreign ones here."),
            Message(
                "lostCharacter", .warning,
                "Hier ist mindestens ein Zeichen verloren gegangen; an seiner Stelle steht „�“.",
                "At least one character has been lost here; in its place stands “�”."),
        ],
        scope: .kinds(["text", "multiline"]),
        checks: [
            ValueCheck(isAbout: { $0.isText }) { Zeichensalat.wrong(in: $0.bytes) }
        ],
        bad: .csv("gemeinden", "ags,name\n07999001,MÃ¼hltal\n07999002,L�wental\n"),
        good: .csv("gemeinden", "ags,name\n07999001,Mühltal\n07999002,Löwental\n"))
}
