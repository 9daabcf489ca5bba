import PlainTextRecords

extension Rule {
    /// An AGS has eight digits.
    static let key02 = Rule(
        code: "KEY-02", severity: .error,
        title: Sentence("AGS hat nicht acht Ziffern", "AGS does not have eight digits"),
        explanation: Sentence(
            "Der Amtliche Gemeindeschlüssel (AGS) hat immer acht Ziffern: zwei für das Land, "
                + "eine für den Regierungsbezirk, zwei für den Kreis, drei für die Gemeinde. In "
                + "neun der sechzehn Länder beginnt er mit einer Null. Ohne diese Null wird die "
                + "Gemeinde nicht gefunden.",
            "The official municipality key (AGS) always has eight digits: two for the Land, one "
                + "for the Regierungsbezirk, two for the district, three for the municipality. "
                + "In nine of the sixteen Länder it begins with a zero. Without this zero the "
                + "municipality is not found."),
        remedy: Sentence(
            "Hat der Schlüssel nur sieben Ziffern, fehlt fast immer die Null am Anfang: Excel "
                + "hält ihn beim Öffnen für eine Zahl und streicht sie. Bitte die Null ergänzen "
                + "und die Spalte in Excel vorher als „Text“ formatieren. Fehlende Schlüssel "
                + "stehen im Gemeindeverzeichnis der Statistischen Ämter.",
            "If the key has only seven digits, the zero at the beginning is nearly always "
                + "missing: on opening, Excel takes it for a number and drops the zero. Add it, "
                + "and in Excel format the column as “Text” beforehand. Missing keys stand in "
                + "the Gemeindeverzeichnis, the register of municipalities of the statistical "
                + "offices."),
        source: Sentence(
            "Gemeindeverzeichnis der Statistischen Ämter des Bundes und der Länder; Erfahrung "
                + "mit Tabellen aus Excel.",
            "Gemeindeverzeichnis (register of municipalities) of the statistical offices of the "
                + "Federation and the Länder; experience with tables from Excel."),
        messages: [
            Message(
                "badAGS", .error,
                "Ein Gemeindeschlüssel (AGS) hat genau acht Ziffern; dieser Wert hat sie nicht.",
                "A municipality key (AGS) has exactly eight digits; this value does not.")
        ],
        scope: .kinds(["ags"]),
        bad: .csv("gemeinden", "ags,name\n7999001,Lindenbach\n"),
        good: .csv("gemeinden", "ags,name\n07999001,Lindenbach\n"))
}
