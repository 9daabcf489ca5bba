import PlainTextRecords

extension Rule {
    /// A case is named by a random pseudonym without meaning.
    static let ds06 = Rule(
        code: "DS-06", severity: .error,
        title: Sentence("Kennung ist kein Pseudonym", "Identifier is no pseudonym"),
        explanation: Sentence(
            "Fälle und alles, was zu ihnen gehört, tragen ein Pseudonym: 16 zufällige Zeichen "
                + "aus a bis z und 2 bis 7. Bei Hilfen, Beratungen und Einschätzungen dürfen "
                + "ein Punkt und ein bis drei Zeichen folgen. In einer solchen Kennung haben "
                + "weder Anfangsbuchstaben noch ein Geburtsjahr noch ein Aktenzeichen Platz, "
                + "über die man auf einen Menschen schließen könnte.",
            "Cases and all that belongs to them bear a pseudonym: 16 random characters of a to "
                + "z and 2 to 7. For helps, meetings and assessments a point and one to three "
                + "characters may follow. Such an identifier has no room for initials, a year "
                + "of birth or a file number, from which one could conclude to a person."),
        remedy: Sentence(
            "Bitte für jeden Fall ein neues, zufälliges Pseudonym vergeben und überall dort "
                + "einsetzen, wo auf den Fall verwiesen wird. Die Liste, welches Pseudonym zu "
                + "welcher Akte gehört, bleibt im Amt und kommt nie in das Paket. Aus Namen und "
                + "Geburtsdaten sollte ein Pseudonym nicht einfach berechnet sein, denn das "
                + "ließe sich nachrechnen.",
            "Give each case a new, random pseudonym, and put it wherever the case is referred "
                + "to. The list of which pseudonym belongs to which file stays in the office "
                + "and never comes into the package. A pseudonym should not simply be computed "
                + "from names and dates of birth, for that could be computed again."),
        source: Sentence(
            "SGB VIII § 64 Abs. 2a (Pseudonymisieren, soweit die Aufgabe es zulässt); DSGVO "
                + "Art. 4 Nr. 5. Die Form des Pseudonyms: Festlegung des Austauschformats.",
            "SGB VIII § 64 Abs. 2a (pseudonymising as far as the task allows); GDPR Art. 4(5). "
                + "The form of the pseudonym: decision of the exchange format."),
        messages: [
            Message(
                "badPseudonym", .error,
                "Diese Kennung hat nicht die Form eines Pseudonyms (16 zufällige Zeichen aus a "
                    + "bis z und 2 bis 7); ihr Wert wird nicht gezeigt.",
                "This identifier does not have the form of a pseudonym (16 random characters of "
                    + "a to z and 2 to 7); its value is not shown.")
        ],
        scope: .kinds(["pseudonym"]),
        bad: .inSozialraum(
            #"""
            "faelle": [
                {"id": "am-2012-05", "sozialraum": "sr-nord", "beginn": "2022-03-14"}
              ]
            """#),
        good: .inSozialraum(
            #"""
            "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14"}
              ]
            """#))
}
