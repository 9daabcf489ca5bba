import PlainTextRecords

extension Rule {
    /// Tables of single cases have no columns but those of the format.
    static let ds01 = Rule(
        code: "DS-01", severity: .error,
        title: Sentence(
            "Unbekannte Spalte in einer Tabelle einzelner Fälle",
            "Unknown column in a table of single cases"),
        explanation: Sentence(
            "Die Tabellen einzelner Fälle beschreiben Menschen. Deshalb haben sie nur Spalten, "
                + "die für die Aufgabe nötig sind: keine Namen, keine Anschriften, keine "
                + "Notizen. In einer Spalte, die das Format nicht kennt, könnte so etwas "
                + "stehen. Ihr Name und ihre Werte werden in keinem Bericht gezeigt; im Paket "
                + "selbst bleiben sie vorerst erhalten.",
            "The tables of single cases describe people. So they have only columns that the "
                + "task needs: no names, no addresses, no notes. A column that the format does "
                + "not know could hold such things. Its name and its values are shown in no "
                + "report; in the package itself they are kept for now."),
        remedy: Sentence(
            "Bitte die Spalte vor der Weitergabe entfernen. Ist nur der Name einer Spalte des "
                + "Formats falsch geschrieben, bitte ihn berichtigen. Namen und Anschriften "
                + "bleiben im Amt; wer zu einem Pseudonym gehört, sagt allein das Verzeichnis, "
                + "das dort aufbewahrt wird.",
            "Remove the column before the package is passed on. If only the name of a column of "
                + "the format is miswritten, correct it. Names and addresses stay in the "
                + "office; who belongs to a pseudonym is told only by the register that is kept "
                + "there."),
        source: Sentence(
            "SGB VIII § 64 (Zweckbindung, Anonymisieren und Pseudonymisieren) und § 65; SGB X § "
                + "67 Abs. 2 (Sozialdaten); DSGVO Art. 5 Abs. 1 Buchst. c (Datenminimierung). "
                + "Welche Spalten es gibt: Festlegung des Austauschformats.",
            "SGB VIII § 64 (purpose limitation, anonymising and pseudonymising) and § 65; SGB X "
                + "§ 67 Abs. 2 (social data); GDPR Art. 5(1)(c) (data minimisation). Which "
                + "columns there are: decision of the exchange format."),
        messages: [
            Message(
                "unknownCaseColumn", .error,
                "Diese Tabelle einzelner Fälle hat eine Spalte, die das Format nicht kennt; "
                    + "darin könnten Angaben stehen, die nicht weitergegeben werden dürfen.",
                "This table of single cases has a column that the format does not know; it "
                    + "could hold data that must not be passed on."),
            Message(
                "personColumn", .error,
                "Diese Tabelle einzelner Fälle hat eine Spalte, deren Überschrift auf Namen, "
                    + "Anschriften, Kontakte oder andere Angaben zu einem Menschen deutet; so "
                    + "darf sie nicht weitergegeben werden.",
                "This table of single cases has a column whose heading points to names, "
                    + "addresses, contacts or other data of a person; it must not be passed on "
                    + "like that."),
            Message(
                "nameInUnknownColumn", .hint,
                "In einer Spalte, die das Format nicht kennt, steht etwas, das wie der Name "
                    + "eines Menschen aussieht.",
                "In a column that the format does not know stands something that looks like "
                    + "the name of a person."),
        ],
        scope: .caseRows,
        bad: .inSozialraum(
            #"""
            "faelle": [
                {
                  "id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14",
                  "nachname": "Muster"
                }
              ]
            """#),
        good: .inSozialraum(
            #"""
            "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14"}
              ]
            """#))
}
