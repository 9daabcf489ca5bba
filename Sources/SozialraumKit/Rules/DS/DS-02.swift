import PlainTextRecords

extension Rule {
    /// A birth is told by its month or year, never by the day.
    static let ds02 = Rule(
        code: "DS-02", severity: .error,
        title: Sentence("Vollständiges Geburtsdatum", "Full date of birth"),
        explanation: Sentence(
            "Von der Geburt stehen nur Monat und Jahr im Paket (2012-05), wo das genügt auch "
                + "nur das Jahr. Das reicht für Altersgruppen und für die Statistik. Mit dem "
                + "Tag ließe sich ein Kind im Ort leicht wiedererkennen. Auch in einer "
                + "unbekannten Spalte oder in einem Text kann ein volles Datum ein Geburtstag "
                + "sein.",
            "Of a birth only month and year stand in the package (2012-05), or only the year "
                + "where that is enough. That will do for age groups and for the statistics. "
                + "With the day, a child could easily be recognised in its village. In an "
                + "unknown column or in a text, too, a full date can be a birthday."),
        remedy: Sentence(
            "Bitte den Tag weglassen, zum Beispiel 2012-05 schreiben, und eine unbekannte "
                + "Spalte vor der Weitergabe entfernen. Das genaue Geburtsdatum bleibt in der "
                + "Akte.",
            "Leave out the day, for example write 2012-05, and remove an unknown column before "
                + "the package is passed on. The exact date of birth stays in the file of the "
                + "office."),
        source: Sentence(
            "SGB VIII § 99 Abs. 1 Nr. 2 (die Statistik erhebt Geburtsmonat und Geburtsjahr); "
                + "DSGVO Art. 5 Abs. 1 Buchst. c (Datenminimierung). Dass nie ein Tag im Paket "
                + "steht: Festlegung des Austauschformats.",
            "SGB VIII § 99 Abs. 1 Nr. 2 (the statistics ask for month and year of birth); GDPR "
                + "Art. 5(1)(c) (data minimisation). That a day never stands in the package: "
                + "decision of the exchange format."),
        messages: [
            Message(
                "fullBirthDate", .error,
                "Hier steht ein vollständiges Geburtsdatum; erlaubt sind nur Monat und Jahr "
                    + "oder das Jahr allein.",
                "Here stands a full date of birth; only month and year, or the year alone, are "
                    + "allowed."),
            Message(
                "fullDateInUnknownColumn", .error,
                "In einer Spalte, die das Format nicht kennt, steht ein vollständiges Datum; es "
                    + "könnte ein Geburtstag sein.",
                "In a column that the format does not know stands a full date; it could be a "
                    + "birthday."),
            Message(
                "fullDateInValue", .error,
                "Hier steht ein vollständiges Datum, wo keines hingehört; es könnte ein "
                    + "Geburtstag sein.",
                "Here stands a full date where none belongs; it could be a birthday."),
            Message(
                "birthDateInText", .error,
                "In diesem Text steht ein vollständiges Geburtsdatum.",
                "In this text stands a full date of birth."),
            Message(
                "fullDateInText", .hint,
                "In diesem Text steht ein vollständiges Datum. Ist es ein Geburtstag, gehört "
                    + "es nicht hierher.",
                "In this text stands a full date. If it is a birthday, it does not belong "
                    + "here."),
        ],
        checks: [PersonalDataChecks.metadata { $0.date }],
        bad: .inSozialraum(
            #"""
            "faelle": [
                {
                  "id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14",
                  "geburtsmonat": "2012-05-17"
                }
              ]
            """#),
        good: .inSozialraum(
            #"""
            "faelle": [
                {
                  "id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14",
                  "geburtsmonat": "2012-05"
                }
              ]
            """#))
}
