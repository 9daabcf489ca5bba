import PlainTextRecords

extension Rule {
    static let ref14 = Rule(
        code: "REF-14", severity: .warning,
        title: Sentence("Träger vielleicht doppelt", "Träger perhaps entered twice"),
        explanation: Sentence(
            "Zwei Träger heißen gleich, wenn Schreibweise und Rechtsform außer Acht bleiben, und "
                + "ihre Postleitzahl ist dieselbe. Fehlt sie bei einem, zählt der Ort, soweit er "
                + "bekannt ist. Meist ist es derselbe Träger, der aus zwei Listen stammt; seine "
                + "Angebote und Hilfen werden dann getrennt gezählt. Folgen die Zeilen zeitlich "
                + "aufeinander, wird nichts gemeldet.",
            "Two Träger have the same name if spelling and legal form are left out, and the same "
                + "postal code. If one lacks it, the town counts as far as it is known. Mostly it "
                + "is the same Träger out of two lists; its offers and helps are counted apart "
                + "then. If the rows follow each other in time, nothing is reported."),
        remedy: Sentence(
            "Bitte prüfen, ob es derselbe Träger ist. Wenn ja, bitte eine Zeile löschen und alle "
                + "Verweise auf die andere umstellen. Sind es Teile eines Trägers, gehören sie in "
                + "die Tabelle „einrichtungen“.",
            "Check whether it is the same Träger. If so, delete one row and let all references lead "
                + "to the other. If they are parts of one Träger, they belong in the table "
                + "“einrichtungen”."),
        source: Sentence(
            "Festlegung des Austauschformats; Erfahrung mit Listen aus mehreren Ämtern.",
            "Decision of the exchange format; experience with rosters of several offices."),
        messages: [
            Message(
                "likelySameTraeger", .warning,
                "Ein anderer Träger heißt ebenso, und weder Ort noch Rechtsform unterscheiden die "
                    + "beiden.",
                "Another Träger has the same name, and neither place nor legal form tells them "
                    + "apart.")
        ],
        scope: .columns(["traeger": ["name"]]),
        checks: [
            PackageCheck(keeps: Traegernamen.keeps) { view, findings in
                let table = view.table("traeger")
                for pair in view.names.pairs where pair.relation == .same {
                    table.add(
                        "likelySameTraeger", row: pair.row, field: "name", related: pair.earlier,
                        to: &findings)
                }
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei", "plz": "54999"},
                {"id": "tr-linde-2", "name": "LINDE gemeinnützige GmbH", "art": "frei", "plz": "54999"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei", "plz": "54999"},
                {"id": "tr-linde-2", "name": "LINDE gemeinnützige GmbH", "art": "frei", "plz": "54998"}
              ]
            """#, profile: .stammdaten))
}
