import PlainTextRecords

extension Rule {
    static let zei16 = Rule(
        code: "ZEI-16", severity: .warning,
        title: Sentence(
            "Zeitangaben des Pakets passen nicht zusammen",
            "Dates of the package do not fit each other"),
        explanation: Sentence(
            "Der Zeitraum eines Pakets beginnt, bevor er endet, und das Paket beschreibt "
                + "keinen Tag, der nach seinem Erstellen liegt.",
            "The period of a package begins before it ends, and the package describes no "
                + "day after it was made."),
        remedy: Sentence(
            "Bitte „zeitraum_von“, „zeitraum_bis“, „stand“ und „erstellt_am“ prüfen; "
                + "häufig ist das Jahr vertippt.",
            "Check “zeitraum_von”, “zeitraum_bis”, “stand” and “erstellt_am”; often the "
                + "year is mistyped."),
        source: Sentence(
            "Logik der Angaben.",
            "Logic of the data."),
        messages: [
            Message(
                "periodSwapped", .warning,
                "Der Zeitraum endet, bevor er beginnt.",
                "The period ends before it begins."),
            Message(
                "describesFuture", .warning,
                "Das Paket beschreibt einen Tag, der nach seinem Erstellen liegt.",
                "The package describes a day after it was made."),
        ],
        scope: RuleScope(
            subject: .metadata,
            metadataDays: [["zeitraum_von", "zeitraum_bis"], ["stand", "erstellt_am"]]),
        checks: [
            MetadataCheck { view, found in
                guard view.hasMetadata else { return }
                if let from = view.day("zeitraum_von"), let until = view.day("zeitraum_bis"),
                    until < from
                {
                    found.append(MetadataFinding(kind: "periodSwapped", path: ["zeitraum_bis"]))
                }
                if let made = view.day("erstellt_am"), let day = view.day("stand"), day > made {
                    found.append(MetadataFinding(kind: "describesFuture", path: ["stand"]))
                }
            }
        ],
        bad: .document(
            """
            {
              "format": "sozialraum", "version": "1.0", "name": "beispiel", "profil": "stammdaten",
              "absender": {"name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999"},
              "erstellt_am": "2023-01-31T12:00:00Z", "stand": "2024-12-31", "erfunden": true,
              "sozialraeume": []
            }

            """),
        good: .document(
            """
            {
              "format": "sozialraum", "version": "1.0", "name": "beispiel", "profil": "stammdaten",
              "absender": {"name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999"},
              "erstellt_am": "2023-01-31T12:00:00Z", "stand": "2022-12-31", "erfunden": true,
              "sozialraeume": []
            }

            """))
}
