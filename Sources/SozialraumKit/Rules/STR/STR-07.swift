import PlainTextRecords

extension Rule {
    /// Column names are known, and each stands once.
    static let str07 = Rule(
        code: "STR-07", severity: .error,
        title: Sentence("Spalte unbekannt oder doppelt", "Column unknown or twice"),
        explanation: Sentence(
            "Die Namen der Spalten sind im Format festgelegt und werden genau so geschrieben, "
                + "in Kleinbuchstaben und ohne Umlaute. Eine unbekannte Spalte ist kein "
                + "Schaden: Sie bleibt mit ihren Werten erhalten, nur wertet sie niemand aus. "
                + "Steht ein Name zweimal da, ist nicht klar, welche Spalte gilt. Für Tabellen "
                + "einzelner Fälle ist die Regel DS-01 strenger.",
            "The names of columns are laid down in the format and are written exactly so, in "
                + "small letters and without umlauts. An unknown column does no harm: it is "
                + "kept with its values, only nobody evaluates it. If a name stands twice, it "
                + "is not clear which column counts. For tables of single cases the rule DS-01 "
                + "is stricter."),
        remedy: Sentence(
            "Ist eine Spalte des Formats gemeint, bitte ihren Namen angleichen. Steht ein Name "
                + "doppelt da, bitte eine der beiden Spalten umbenennen oder entfernen. Eigene "
                + "Spalten dürfen bleiben.",
            "If a column of the format is meant, adapt its name. If a name stands twice, rename "
                + "or remove one of the two columns. Columns of your own may stay."),
        source: Sentence("Festlegung des Austauschformats.", "Decision of the exchange format."),
        messages: [
            Message(
                "unknownColumn", .hint,
                "Die Spalte „{0}“ kennt das Format nicht; sie bleibt erhalten.",
                "The format does not know the column “{0}”; it is kept."),
            Message(
                "nearMissColumn", .hint,
                "Die Spalte „{0}“ kennt das Format nicht; gemeint ist vielleicht „{1}“. Sie "
                    + "bleibt erhalten.",
                "The format does not know the column “{0}”; perhaps “{1}” is meant. It is kept."),
            Message(
                "duplicateColumn", .error,
                "Die Spalte „{0}“ steht mehrmals da, hier als {1}. Spalte; die erste gilt, die "
                    + "weiteren bleiben unter eigenem Namen erhalten.",
                "The column “{0}” stands more than once, here as column {1}; the first counts, "
                    + "the others are kept under names of their own."),
        ],
        scope: .package,
        bad: .csv("gemeinden", "ags,name,PLZ,Wappen\n07999001,Lindenbach,54999,Linde\n"),
        good: .csv("gemeinden", "ags,name,plz\n07999001,Lindenbach,54999\n"))
}
