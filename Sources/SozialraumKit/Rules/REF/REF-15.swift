import PlainTextRecords

extension Rule {
    static let ref15 = Rule(
        code: "REF-15", severity: .hint,
        title: Sentence(
            "Gleicher Name, andere Rechtsform", "Same name, other legal form"),
        explanation: Sentence(
            "Zwei Träger am selben Ort heißen gleich, haben aber verschiedene Rechtsformen. Ein "
                + "Verein und seine gemeinnützige GmbH können beide Träger sein. Oft meint eine "
                + "der Zeilen aber keinen Träger, sondern eine Einrichtung, oder die Rechtsform "
                + "ist verwechselt.",
            "Two Träger in the same place have the same name but different legal forms. An "
                + "association and its non-profit company can both be Träger. But often one of the "
                + "rows means no Träger but a facility, or the legal form is mixed up."),
        remedy: Sentence(
            "Bitte prüfen, wer Verträge schließt: Nur das ist der Träger. Einrichtungen gehören in "
                + "die Tabelle „einrichtungen“. Gibt es beide Träger, kann der Hinweis stehen "
                + "bleiben.",
            "Check who concludes contracts: only that is the Träger. Facilities belong in the table "
                + "“einrichtungen”. If both Träger exist, the hint may stay."),
        source: Sentence(
            "Festlegung des Austauschformats (Träger und Einrichtung sind getrennt).",
            "Decision of the exchange format (Träger and facility are apart)."),
        messages: [
            Message(
                "sameNameOtherForm", .hint,
                "Ein anderer Träger heißt ebenso, hat aber eine andere Rechtsform.",
                "Another Träger has the same name but another legal form.")
        ],
        scope: .columns(["traeger": ["name"]]),
        checks: [
            PackageCheck { view, findings in
                let table = view.table("traeger")
                for pair in view.names.pairs where pair.relation == .otherForm {
                    table.add(
                        "sameNameOtherForm", row: pair.row, field: "rechtsform",
                        related: pair.earlier, to: &findings)
                }
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde", "art": "frei", "rechtsform": "ev", "plz": "54999"},
                {"id": "tr-linde-2", "name": "Linde gGmbH", "art": "frei", "plz": "54999"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde", "art": "frei", "rechtsform": "ev", "plz": "54999"},
                {"id": "tr-linde-2", "name": "Linde Hilfen gGmbH", "art": "frei", "plz": "54999"}
              ]
            """#, profile: .stammdaten))
}
