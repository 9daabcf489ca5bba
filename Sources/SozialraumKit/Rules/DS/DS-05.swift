import PlainTextRecords

extension Rule {
    /// No notes about people.
    static let ds05 = Rule(
        code: "DS-05", severity: .error,
        title: Sentence("Notiz oder Name in einem Text", "Note or name in a text"),
        explanation: Sentence(
            "Über Fälle gibt es keine freien Texte: Was dem Jugendamt anvertraut wurde, bleibt "
                + "in der Akte. Auch die Bezeichnung einer Aktivität und die Beschreibung eines "
                + "Angebots nennen keine Menschen und keine Familien, und sie sind kurz. Ob ein "
                + "Wort ein Name ist, lässt sich nur vermuten.",
            "There are no free texts about cases: what was confided to the youth office stays "
                + "in its file. The title of an activity and the description of an offer name "
                + "no people and no families either, and they are short. Whether a word is a "
                + "name can only be guessed."),
        remedy: Sentence(
            "Bitte Notizen entfernen und Namen durch das ersetzen, worum es geht, etwa "
                + "„Begleitung einer Familie“. Ist kein Mensch gemeint, ist nichts zu tun.",
            "Remove notes, and replace names by what it is about, such as “Begleitung einer "
                + "Familie”. If no person is meant, nothing is to be done."),
        source: Sentence(
            "SGB VIII § 65 (anvertraute Daten); DSGVO Art. 5 Abs. 1 Buchst. c "
                + "(Datenminimierung). Die Längen: Festlegung des Austauschformats.",
            "SGB VIII § 65 (confided data); GDPR Art. 5(1)(c) (data minimisation). The lengths: "
                + "decision of the exchange format."),
        messages: [
            Message(
                "noteInCase", .error,
                "In dieser Tabelle einzelner Fälle steht ein freier Text.",
                "In this table of single cases stands a free text."),
            Message(
                "personInText", .warning,
                "Dieser Text nennt wohl einen Menschen oder eine Familie.",
                "This text probably names a person or a family."),
            Message(
                "nameInText", .hint,
                "In diesem Text steht etwas, das wie der Name eines Menschen aussieht.",
                "In this text stands something that looks like the name of a person."),
            Message(
                "longTitle", .warning,
                "Diese Bezeichnung ist so lang wie eine Notiz; mehr als ein Titel gehört nicht "
                    + "hierher.",
                "This title is as long as a note; no more than a title belongs here."),
            Message(
                "longDescription", .hint,
                "Diese Beschreibung ist sehr lang. Bitte prüfen, ob darin etwas über einzelne "
                    + "Menschen steht.",
                "This description is very long. Check whether something about single people "
                    + "stands in it."),
        ],
        scope: .package,
        checks: [PersonalDataChecks.metadata { $0.text }],
        bad: .inSozialraum(
            #"""
            "aktivitaeten": [
                {
                  "id": "ak-1", "sozialraum": "sr-nord", "arbeitsweise": "fallunspezifisch",
                  "am": "2022-06-01", "bezeichnung": "Begleitung Familie M."
                }
              ]
            """#),
        good: .inSozialraum(
            #"""
            "aktivitaeten": [
                {
                  "id": "ak-1", "sozialraum": "sr-nord", "arbeitsweise": "fallunspezifisch",
                  "am": "2022-06-01", "bezeichnung": "Begleitung einer Familie"
                }
              ]
            """#))
}
