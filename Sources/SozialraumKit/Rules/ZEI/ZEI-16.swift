import PlainTextRecords

extension Rule {
    static let zei16 = Rule(
        code: "ZEI-16", severity: .warning,
        title: Sentence(
            "Zeitangaben des Pakets passen nicht zusammen",
            "Dates of the package do not fit each other"),
        explanation: Sentence(
            "Der Zeitraum eines Pakets beginnt, bevor er endet, und das Paket beschreibt "
                + "keinen Tag, der nach seinem Erstellen liegt. Dasselbe gilt für den „stand“ "
                + "einer Zeile.",
            "The period of a package begins before it ends, and the package describes no "
                + "day after it was made. The same holds for the “stand” of a row."),
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
            Message(
                "rowDescribesFuture", .warning,
                "Diese Zeile beschreibt einen Tag, der nach dem Erstellen des Pakets liegt.",
                "This row describes a day after the package was made."),
        ],
        scope: RuleScope(
            subject: .metadata,
            metadataDays: [
                ["zeitraum_von", "zeitraum_bis"], ["stand", "erstellt_am"], ["erstellt_am"],
            ]),
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
            },
            PackageCheck(keeps: standColumns) { view, findings in
                let metadata = MetadataView(view.own)
                guard metadata.hasMetadata, let made = metadata.day("erstellt_am") else { return }
                for column in standColumns {
                    let table = view.table(column.table)
                    let days = table.kept("stand")
                    for row in 0..<table.ownCount where days[row] > made.packed {
                        table.add("rowDescribesFuture", row: row, field: "stand", to: &findings)
                    }
                }
            },
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

/// The day that a row describes, of all tables that tell it.
private let standColumns: [any KeptColumn] = [
    Kept(Gemeinde.self, "stand") { $0.herkunft.stand?.packed ?? 0 },
    Kept(Bevoelkerung.self, "stand") { $0.stand.packed },
    Kept(Sozialraum.self, "stand") { $0.herkunft.stand?.packed ?? 0 },
    Kept(SozialraumGemeinde.self, "stand") { $0.herkunft.stand?.packed ?? 0 },
    Kept(Sozialraumzentrum.self, "stand") { $0.herkunft.stand?.packed ?? 0 },
    Kept(Traeger.self, "stand") { $0.herkunft.stand?.packed ?? 0 },
    Kept(Einrichtung.self, "stand") { $0.herkunft.stand?.packed ?? 0 },
    Kept(Kooperation.self, "stand") { $0.herkunft.stand?.packed ?? 0 },
    Kept(Kooperationspartner.self, "stand") { $0.herkunft.stand?.packed ?? 0 },
    Kept(Vereinbarung.self, "stand") { $0.herkunft.stand?.packed ?? 0 },
    Kept(Hilfeangebot.self, "stand") { $0.herkunft.stand?.packed ?? 0 },
    Kept(Ressource.self, "stand") { $0.herkunft.stand?.packed ?? 0 },
    Kept(Aktivitaet.self, "stand") { $0.herkunft.stand?.packed ?? 0 },
    Kept(Zusatzcode.self, "stand") { $0.stand?.packed ?? 0 },
]
