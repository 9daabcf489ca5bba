import PlainTextRecords

extension Rule {
    /// Texts have no needless blanks.
    static let str10 = Rule(
        code: "STR-10", severity: .warning,
        title: Sentence("Überzählige Leerzeichen", "Needless blanks"),
        explanation: Sentence(
            "Leerzeichen am Anfang oder Ende eines Textes sieht man nicht, und doch machen sie "
                + "aus einem Namen zwei verschiedene: „Lindenbach“ und „Lindenbach “ finden "
                + "beim Vergleichen nicht zueinander. Dasselbe gilt für geschützte Leerzeichen, "
                + "die aus Textprogrammen und Internetseiten stammen. Doppelte Leerzeichen im "
                + "Text sind meist ein Versehen.",
            "Blanks at the beginning or end of a text cannot be seen, and yet they make two "
                + "different names of one: “Lindenbach” and “Lindenbach ” do not find each "
                + "other when compared. The same holds for non-breaking spaces, which come from "
                + "word processors and web pages. Doubled blanks inside a text are mostly an "
                + "oversight."),
        remedy: Sentence(
            "Bitte die überzähligen Leerzeichen löschen. In Excel hilft die Funktion GLÄTTEN; "
                + "geschützte Leerzeichen lassen sich mit Suchen und Ersetzen durch einfache "
                + "ersetzen.",
            "Delete the needless blanks. In Excel the function TRIM helps; non-breaking spaces "
                + "can be replaced by plain ones with Find and Replace."),
        source: Sentence(
            "Festlegung des Austauschformats; Erfahrung mit Tabellen aus Excel.",
            "Decision of the exchange format; experience with tables from Excel."),
        messages: [
            Message(
                "outerBlanks", .warning,
                "Der Text beginnt oder endet mit einem Leerzeichen.",
                "The text begins or ends with a blank."),
            Message(
                "nonBreakingSpace", .warning,
                "Der Text enthält ein geschütztes Leerzeichen, das wie ein gewöhnliches "
                    + "aussieht.",
                "The text holds a non-breaking space, which looks like a plain one."),
            Message(
                "doubledBlanks", .hint,
                "Im Text stehen zwei oder mehr Leerzeichen nacheinander.",
                "In the text two or more blanks follow each other."),
        ],
        scope: .kinds(["text", "multiline"]),
        checks: [
            ValueCheck(isAbout: { $0.isText }) { Blanks.wrong(in: $0.bytes) }
        ],
        bad: .csv(
            "gemeinden",
            "ags,name\n07999001,Lindenbach \n07999002,Neu  Mühltal\n07999003,Bad\u{A0}Ulmen\n"),
        good: .csv(
            "gemeinden", "ags,name\n07999001,Lindenbach\n07999002,Neu Mühltal\n07999003,Bad Ulmen\n"
        ))
}
