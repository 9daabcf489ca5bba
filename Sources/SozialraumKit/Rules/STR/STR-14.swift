import PlainTextRecords

extension Rule {
    /// Umlauts and accented letters are one character each (Unicode NFC).
    static let str14 = Rule(
        code: "STR-14", severity: .warning,
        title: Sentence("Umlaute aus zwei Zeichen", "Umlauts made of two characters"),
        explanation: Sentence(
            "Ein „ü“ lässt sich auf zwei Weisen speichern: als ein Zeichen oder als „u“ mit "
                + "zwei Punkten dahinter. Auf dem Bildschirm sieht beides gleich aus, beim "
                + "Suchen, Sortieren und Vergleichen gilt es aber als verschieden. Das Format "
                + "verwendet die erste Weise (Unicode NFC). Die zweite kommt meist von macOS, "
                + "etwa aus Dateinamen oder aus Texten, die aus einem PDF kopiert sind.",
            "An “ü” can be stored in two ways: as one character, or as a “u” with two dots "
                + "behind it. On the screen both look the same, but in searching, sorting and "
                + "comparing they count as different. The format uses the first way (Unicode "
                + "NFC). The second mostly comes from macOS, for example from file names or "
                + "from texts that were copied out of a PDF."),
        remedy: Sentence(
            "Bitte die betroffenen Wörter neu eintippen, oder die Stelle bitten, die das "
                + "Programm betreut, die Texte in der zusammengesetzten Form (NFC) auszugeben.",
            "Type the words anew, or ask those who look after the program to put out texts in "
                + "the composed form (NFC)."),
        source: Sentence(
            "Unicode, Anhang 15 (Normalisierungsformen); Festlegung des Austauschformats.",
            "Unicode Standard Annex 15 (normalization forms); decision of the exchange format."),
        messages: [
            Message(
                "notComposed", .warning,
                "Ein Umlaut oder ein Buchstabe mit Akzent besteht hier aus zwei Zeichen statt "
                    + "aus einem.",
                "An umlaut or a letter with an accent is made of two characters here instead of "
                    + "one.")
        ],
        scope: .kinds(["text", "multiline"]),
        checks: [
            ValueCheck(isAbout: { $0.isText }) { look in
                Normalization.isComposed(look.bytes) ? nil : "notComposed"
            }
        ],
        bad: .csv("gemeinden", "ags,name\n07999001,Mu\u{308}hltal\n"),
        good: .csv("gemeinden", "ags,name\n07999001,M\u{FC}hltal\n"))
}
