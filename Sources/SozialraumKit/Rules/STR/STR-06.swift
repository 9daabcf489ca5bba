import PlainTextRecords

extension Rule {
    /// Quotation marks enclose whole cells, and each is closed.
    static let str06 = Rule(
        code: "STR-06", severity: .error,
        title: Sentence("Anführungszeichen falsch gesetzt", "Quotation mark used wrongly"),
        explanation: Sentence(
            "In einer CSV-Datei schließen Anführungszeichen (\") eine ganze Zelle ein, zum "
                + "Beispiel wenn in ihr ein Komma oder ein Zeilenumbruch steht. Ein "
                + "Anführungszeichen im Text selbst wird dann verdoppelt. Schließt eines nicht, "
                + "lässt sich nicht sicher sagen, wo die Zelle endet; dieses Programm liest "
                + "dann auf der nächsten Zeile weiter.",
            "In a CSV file quotation marks (\") enclose a whole cell, for example if it holds a "
                + "comma or a line break. A quotation mark in the text itself is then doubled. "
                + "If one is not closed, nobody can say for sure where the cell ends; this "
                + "program then goes on reading on the next line."),
        remedy: Sentence(
            "Bitte das fehlende Anführungszeichen ergänzen oder das überzählige entfernen. "
                + "Gehören Anführungszeichen zum Text, wird die ganze Zelle eingeschlossen und "
                + "jedes davon verdoppelt, zum Beispiel so: \"Haus \"\"Sonne\"\" in "
                + "Lindenbach\".",
            "Add the missing quotation mark or remove the one too many. If quotation marks "
                + "belong to the text, the whole cell is enclosed and each of them doubled, for "
                + "example like this: \"Haus \"\"Sonne\"\" in Lindenbach\"."),
        source: Sentence(
            "RFC 4180, Abschnitt 2 (Anführungszeichen).",
            "RFC 4180, section 2 (quotation marks)."),
        messages: [
            Message(
                "badQuote", .error,
                "Dieses Anführungszeichen schließt nicht, oder es steht mitten in einer Zelle; "
                    + "der Text bleibt, wie er ist.",
                "This quotation mark is not closed, or it stands in the middle of a cell; the "
                    + "text is kept as it stands.")
        ],
        scope: .csv,
        bad: .csv("gemeinden", "ags,name\n07999001,\"Lindenbach\n07999002,Mühltal\n"),
        good: .csv("gemeinden", "ags,name\n07999001,\"Lindenbach\"\n07999002,Mühltal\n"))
}
