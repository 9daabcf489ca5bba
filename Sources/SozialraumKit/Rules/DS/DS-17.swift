import PlainTextRecords

extension Rule {
    /// A package with cases names its recipient, purpose and legal basis.
    static let ds17 = Rule(
        code: "DS-17", severity: .error,
        title: Sentence(
            "Empfänger, Zweck oder Rechtsgrundlage fehlt",
            "Recipient, purpose or legal basis is missing"),
        explanation: Sentence(
            "Auch unter Pseudonym sind Angaben über einzelne Fälle Sozialdaten. Wer sie "
                + "weitergibt, trägt die Verantwortung dafür, dass er es darf. Deshalb steht im "
                + "Paket selbst, für wen es bestimmt ist, wozu und auf welcher rechtlichen "
                + "Grundlage.",
            "Data about single cases are social data even under a pseudonym. Whoever passes "
                + "them on bears the responsibility for being allowed to. So the package itself "
                + "says for whom it is meant, for what and on which legal basis."),
        remedy: Sentence(
            "Bitte die Angaben mit der Stelle abstimmen, die im Amt für den Datenschutz "
                + "zuständig ist, und sie eintragen: „empfaenger“ mit dem Namen der Stelle, "
                + "„zweck“ und „rechtsgrundlage“ in kurzen Worten. Enthält das Paket keine "
                + "Fälle, genügt das Profil „stammdaten“ oder „aggregat“.",
            "Agree the statements with whoever is in charge of data protection in the office, "
                + "and enter them: “empfaenger” with the name of the body, “zweck” and "
                + "“rechtsgrundlage” in short words. If the package holds no cases, the profile "
                + "“stammdaten” or “aggregat” is enough."),
        source: Sentence(
            "SGB X § 67d (Verantwortung für die Übermittlung); SGB VIII § 64 Abs. 1 "
                + "(Zweckbindung). Dass die drei Angaben im Paket stehen: Festlegung des "
                + "Austauschformats.",
            "SGB X § 67d (responsibility for transmission); SGB VIII § 64 Abs. 1 (purpose "
                + "limitation). That the three statements stand in the package: decision of the "
                + "exchange format."),
        messages: [
            Message(
                "missingForPseudonym", .error,
                "Ein Paket mit dem Profil „pseudonym“ braucht die Angabe „{0}“; sie fehlt.",
                "A package with the profile “pseudonym” needs the statement “{0}”; it is "
                    + "missing.")
        ],
        scope: .metadata,
        checks: [
            MetadataCheck { view, found in
                guard view.hasMetadata, view.metadata.profil == Profile.pseudonym.rawValue else {
                    return
                }
                for key in ["empfaenger", "zweck", "rechtsgrundlage"] where view.isMissing(key) {
                    found.append(
                        MetadataFinding(kind: "missingForPseudonym", path: [], arguments: [key]))
                }
                if !view.isMissing("empfaenger"),
                    view.metadata.empfaenger?["name"].map({
                        $0.isMissing || MetadataView.isEmptyText($0)
                    }) ?? true
                {
                    found.append(
                        MetadataFinding(
                            kind: "missingForPseudonym", path: ["empfaenger"],
                            arguments: ["empfaenger.name"]))
                }
            }
        ],
        bad: .document(
            #"""
            {
              "format": "sozialraum", "version": "1.0", "name": "beispiel", "profil": "pseudonym",
              "absender": {"name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999"},
              "empfaenger": {"name": "Jugendhilfeplanung des erfundenen Kreises 07999"},
              "erstellt_am": "2023-01-31T12:00:00Z", "stand": "2022-12-31", "erfunden": true,
              "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ]
            }
            """#),
        good: .document(
            #"""
            {
              "format": "sozialraum", "version": "1.0", "name": "beispiel", "profil": "pseudonym",
              "absender": {"name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999"},
              "empfaenger": {"name": "Jugendhilfeplanung des erfundenen Kreises 07999"},
              "zweck": "Beispiel", "rechtsgrundlage": "keine nötig: erfundene Daten",
              "erstellt_am": "2023-01-31T12:00:00Z", "stand": "2022-12-31", "erfunden": true,
              "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ]
            }
            """#))
}
