extension ExchangeError {
    /// What is wrong in a rules file or a baseline.
    static let settingsSentences: [String: Sentence] = [
        "emptySettings": Sentence(
            "Die Datei ist leer. Erwartet wird ein JSON-Objekt mit „format“: „{0}“.",
            "The file is empty. A JSON object with “format”: “{0}” is expected."),
        "otherSettings": Sentence(
            "Diese Datei ist von anderer Art: Erwartet wird ein JSON-Objekt mit „format“: „{0}“. Bitte "
                + "prüfen, ob bei --rules und --baseline die richtige Datei steht.",
            "This file is of another kind: a JSON object with “format”: “{0}” is expected. Check that "
                + "--rules and --baseline name the right file."),
        "unknownSettingsVersion": Sentence(
            "Die Datei hat die Version „{0}“; dieses Programm kennt 1.0. Bitte „version“: „1.0“ "
                + "schreiben oder eine neuere Fassung des Programms verwenden.",
            "The file has version “{0}”; this program knows 1.0. Write “version”: “1.0”, or use a "
                + "newer release of the program."),
        "repeatedSetting": Sentence(
            "Der Schlüssel „{0}“ steht zweimal im selben Objekt. Bitte einen davon streichen.",
            "The key “{0}” stands twice in the same object. Delete one of them."),
        "unknownSetting": Sentence(
            "Bei {0}: Den Schlüssel „{1}“ gibt es hier nicht. Möglich sind: {2}.",
            "At {0}: there is no key “{1}” here. Possible are: {2}."),
        "missingSetting": Sentence(
            "Bei {0}: Der Schlüssel „{1}“ fehlt.", "At {0}: the key “{1}” is missing."),
        "badSetting": Sentence(
            "Bei {0}: Der Wert hat nicht die richtige Art. Texte stehen in Anführungszeichen, Listen in "
                + "eckigen, ihre Einträge in geschweiften Klammern.",
            "At {0}: the value is not of the right type. Texts stand in quotes, lists in square "
                + "brackets, their entries in braces."),
        "emptySetting": Sentence(
            "Bei {0}: Hier steht nichts. Bitte einen Text eintragen; wer später nachsieht, soll verstehen, "
                + "warum so entschieden wurde.",
            "At {0}: nothing stands here. Enter a text; who looks it up later should understand why it "
                + "was decided so."),
        "unknownRule": Sentence(
            "Bei {0}: Eine Regel „{1}“ gibt es nicht. „sozialraum rules“ zählt alle auf.",
            "At {0}: there is no rule “{1}”. “sozialraum rules” lists all."),
        "withdrawnRule": Sentence(
            "Bei {0}: Die Regel {1} gibt es in dieser Fassung nicht; „sozialraum rules {1}“ sagt, warum. "
                + "Bitte den Eintrag streichen.",
            "At {0}: the rule {1} is not in this version; “sozialraum rules {1}” says why. Delete the "
                + "entry."),
        "repeatedRule": Sentence(
            "Bei {0}: Die Regel {1} steht schon in einem früheren Eintrag. Bitte nur einmal entscheiden.",
            "At {0}: the rule {1} stands in an earlier entry already. Decide once only."),
        "badSeverity": Sentence(
            "Bei {0}: „{1}“ ist keine Schwere. Möglich sind error, warning, hint und off.",
            "At {0}: “{1}” is no severity. Possible are error, warning, hint and off."),
        "unknownTableName": Sentence(
            "Bei {0}: Eine Tabelle „{1}“ kennt das Format nicht.",
            "At {0}: the format knows no table “{1}”."),
        "unknownColumnName": Sentence(
            "Bei {0}: Die Tabelle {1} hat keine Spalte „{2}“.",
            "At {0}: the table {1} has no column “{2}”."),
        "badCount": Sentence(
            "Bei {0}: Hier wird eine ganze Zahl ab 1 gebraucht.",
            "At {0}: a whole number from 1 is needed here."),
        "badDay": Sentence(
            "Bei {0}: „{1}“ ist kein Tag. Tage schreiben sich JJJJ-MM-TT, etwa 2023-06-30.",
            "At {0}: “{1}” is no day. Days are written YYYY-MM-DD, such as 2023-06-30."),
        "repeatedEntry": Sentence(
            "Bei {0}: Derselbe Befund steht schon bei {1}. Bitte einen der beiden Einträge streichen.",
            "At {0}: the same finding stands at {1} already. Delete one of the two entries."),
        "occupiedBaseline": Sentence(
            "Hier steht schon etwas, das keine Baseline ist; damit nichts verloren geht, wird es nicht "
                + "überschrieben. Bitte einen anderen Namen wählen.",
            "Something that is no baseline stands here already; so that nothing is lost it is not "
                + "overwritten. Choose another name."),
        "largeBaseline": Sentence(
            "Es wurde so viel gefunden, dass die Baseline größer als {0} MB würde. Bitte zuerst beheben, "
                + "was am häufigsten vorkommt, oder einzelne Regeln mit --rules abschalten.",
            "So much was found that the baseline would be larger than {0} MB. First repair what is most "
                + "frequent, or switch rules off with --rules."),
    ]
}
