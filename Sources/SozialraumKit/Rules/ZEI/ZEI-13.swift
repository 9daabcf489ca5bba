import PlainTextRecords

extension Rule {
    static let zei13 = Rule(
        code: "ZEI-13", severity: .hint,
        title: Sentence(
            "Stammdaten sind älter als zwei Jahre",
            "Master data are older than two years"),
        explanation: Sentence(
            "„stand“ nennt den Tag, den die Stammdaten beschreiben. Liegt er mehr als "
                + "zwei Jahre vor dem Tag, an dem das Paket erstellt wurde, oder vor dem, der mit "
                + "--date genannt ist, stimmen Anschriften und Angebote oft nicht mehr.",
            "“stand” names the day that the master data describe. If it lies more than "
                + "two years before the day on which the package was made, or the one named with "
                + "--date, addresses and offers are often no longer right."),
        remedy: Sentence(
            "Bitte die Stammdaten durchsehen und „stand“ neu setzen.",
            "Go through the master data and set “stand” anew."),
        source: Sentence(
            "SGB VIII § 101 Abs. 1 (die Statistik der Träger und Einrichtungen wird alle "
                + "zwei Jahre erhoben); Erfahrung.",
            "SGB VIII § 101 Abs. 1 (the statistics of bodies and facilities are taken "
                + "every two years); experience."),
        messages: [
            Message(
                "oldData", .hint,
                "Die Stammdaten beschreiben einen Tag, der mehr als zwei Jahre vor dem "
                    + "Erstellen des Pakets liegt.",
                "The master data describe a day more than two years before the package "
                    + "was made."),
            Message(
                "dataOldByThen", .hint,
                "Die Stammdaten beschreiben einen Tag, der mehr als zwei Jahre vor dem Tag liegt, "
                    + "der mit --date genannt ist.",
                "The master data describe a day more than two years before the one that --date "
                    + "names."),
        ],
        scope: RuleScope(
            subject: .metadata, metadataDays: [["stand", "erstellt_am"]], takesGivenDate: true),
        checks: [
            MetadataCheck { view, found in
                guard view.hasMetadata, let day = view.day("stand"),
                    let today = view.givenDate ?? view.day("erstellt_am")
                else { return }
                if day.packed + 2 << 9 < today.packed {
                    found.append(
                        MetadataFinding(
                            kind: view.givenDate == nil ? "oldData" : "dataOldByThen",
                            path: ["stand"]))
                }
            }
        ],
        bad: .document(
            """
            {
              "format": "sozialraum", "version": "1.0", "name": "beispiel", "profil": "stammdaten",
              "absender": {"name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999"},
              "erstellt_am": "2023-01-31T12:00:00Z", "stand": "2019-12-31", "erfunden": true,
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
