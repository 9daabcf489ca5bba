import PlainTextRecords

extension Rule {
    /// Texts are whole.
    static let str12 = Rule(
        code: "STR-12", severity: .hint,
        title: Sentence("Text vielleicht abgeschnitten", "Text perhaps cut off"),
        explanation: Sentence(
            "Manche Programme geben nur die ersten 24, 30, 50 oder 255 Zeichen eines Textes aus. "
                + "Gemeldet wird ein Text, der genau so lang ist und mitten im Satz oder Namen endet: "
                + "mit „und“, einem Strich, einer offenen Klammer, bei 50 und 255 Zeichen auch mit "
                + "einem einfachen Buchstaben. Er kann trotzdem vollständig sein.",
            "Some programs put out only the first 24, 30, 50 or 255 characters of a text. Reported "
                + "is a text that is exactly so long and ends in the middle of a sentence or name: "
                + "with “und”, a dash, an open bracket, at 50 and 255 characters also with a plain "
                + "letter. It can be whole all the same."),
        remedy: Sentence(
            "Bitte den Text mit der Quelle vergleichen und das Ende ergänzen. Hilfreich ist, die "
                + "Ausgabe des Programms auf längere Spalten einzustellen.",
            "Compare the text with its source and add the end. It helps to set the program to longer "
                + "columns."),
        source: Sentence(
            "Erfahrung mit Ausgaben von Fachverfahren und offenen Daten der Städte.",
            "Experience with the output of administrative programs and open data of cities."),
        messages: [
            Message(
                "cutText", .hint,
                "Dieser Text hat genau die Länge, bei der manche Programme abschneiden, und endet "
                    + "mittendrin.",
                "This text has exactly the length at which some programs cut, and ends in the "
                    + "middle.")
        ],
        scope: .kinds(["text", "multiline"]),
        checks: [
            ValueCheck(isAbout: { $0.isText }) { look in
                Textende.isCut(look.bytes) ? "cutText" : nil
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Familienhilfe Linde e. V. für Lindenbach und Umgeb", "art": "frei"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Familienhilfe Linde e. V. für Lindenbach und Umgebung", "art": "frei"}
              ]
            """#, profile: .stammdaten))
}
