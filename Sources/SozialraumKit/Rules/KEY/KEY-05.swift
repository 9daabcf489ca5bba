import PlainTextRecords

extension Rule {
    /// An ARS has twelve digits and holds the AGS of its row.
    static let key05 = Rule(
        code: "KEY-05", severity: .error,
        title: Sentence(
            "ARS falsch oder von einer anderen Gemeinde",
            "ARS wrong or of another municipality"),
        explanation: Sentence(
            "Der Amtliche Regionalschlüssel (ARS) hat zwölf Ziffern. Die ersten fünf und die "
                + "letzten drei sind dieselben wie im AGS; dazwischen stehen vier Ziffern für "
                + "den Gemeindeverband, zum Beispiel die Verbandsgemeinde. Passen beide "
                + "Schlüssel nicht zusammen, gehört einer von ihnen zu einer anderen Gemeinde.",
            "The official regional key (ARS) has twelve digits. The first five and the last "
                + "three are the same as in the AGS; between them stand four digits for the "
                + "association of municipalities, such as a Verbandsgemeinde. If the two keys "
                + "do not fit each other, one of them belongs to another municipality."),
        remedy: Sentence(
            "Bitte beide Schlüssel im Gemeindeverzeichnis nachsehen. Häufig fehlt die Null am "
                + "Anfang, oder beim Kopieren sind Zeilen verrutscht. Der ARS ist keine "
                + "Pflicht; im Zweifel bleibt die Zelle leer.",
            "Look up both keys in the Gemeindeverzeichnis. Often the zero at the beginning is "
                + "missing, or rows have slipped in copying. The ARS is not required; if in "
                + "doubt, leave the cell empty."),
        source: Sentence(
            "Gemeindeverzeichnis der Statistischen Ämter des Bundes und der Länder.",
            "Gemeindeverzeichnis (register of municipalities) of the statistical offices of the "
                + "Federation and the Länder."),
        messages: [
            Message(
                "badARS", .error,
                "Ein Regionalschlüssel (ARS) hat genau zwölf Ziffern; dieser Wert hat sie nicht.",
                "A regional key (ARS) has exactly twelve digits; this value does not."),
            Message(
                "arsOfOther", .error,
                "Der Regionalschlüssel (ARS) enthält den Gemeindeschlüssel (AGS) einer anderen "
                    + "Gemeinde als der dieser Zeile.",
                "The regional key (ARS) holds the municipality key (AGS) of another "
                    + "municipality than that of this row."),
        ],
        scope: .kinds(["ars"]),
        checks: [
            RecordCheck(Gemeinde.self, "arsOfOther", at: "ars", needs: ["ags", "ars"]) {
                guard let ars = $0.ars else { return false }
                return ars.ags != $0.ags
            }
        ],
        bad: .csv(
            "gemeinden",
            "ags,name,ars\n07999001,Lindenbach,79995001001\n07999002,Mühltal,079995001003\n"),
        good: .csv(
            "gemeinden",
            "ags,name,ars\n07999001,Lindenbach,079995001001\n07999002,Mühltal,079995001002\n"))
}
