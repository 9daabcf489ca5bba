import PlainTextRecords

extension Rule {
    static let rec31 = Rule(
        code: "REC-31", severity: .hint,
        title: Sentence(
            "Träger ohne Vereinbarung zur Aufarbeitung",
            "Träger without an agreement on reappraisal"),
        explanation: Sentence(
            "Seit dem 1. Juli 2025 vereinbart das Jugendamt mit Trägern, wie lange sie Akten "
                + "aufbewahren und wie Betroffene Auskunft erhalten. Liefert ein Paket mit dem "
                + "Stand dieses Tages oder eines späteren Vereinbarungen, gehört eine solche zu "
                + "jedem freien Träger mit erzieherischen Hilfen, Eingliederungshilfen oder "
                + "Inobhutnahmen. Die Praxis entsteht erst; deshalb ist es nur ein Hinweis.",
            "Since 1 July 2025 the youth office agrees with Träger how long they keep files and "
                + "how those concerned are given information. If a package that describes this "
                + "day or a later one delivers agreements, such a one belongs to every free "
                + "Träger with help with upbringing, integration assistance or taking into care. "
                + "Practice is only developing; so it is only a hint."),
        remedy: Sentence(
            "Bitte die Vereinbarung der Art 9b ergänzen, sobald es sie gibt.",
            "Add the agreement of the kind 9b as soon as there is one."),
        source: Sentence(
            "SGB VIII § 9b (in Kraft seit 1. Juli 2025).",
            "SGB VIII § 9b (in force since 1 July 2025)."),
        messages: [
            Message(
                "no9b", .hint,
                "Für diesen freien Träger steht keine Vereinbarung zur Aufarbeitung im Paket.",
                "For this free Träger the package holds no agreement on reappraisal.")
        ],
        scope: .columns(
            ["vereinbarungen": ["traeger", "art"]],
            requires: ["vereinbarungen", "hilfeangebote"], follows: true, date: .run),
        checks: [
            PackageCheck { view, findings in
                guard let date = view.own.date, let start = Day(text: "2025-07-01"), date >= start
                else { return }
                Vereinbarungsluecken.add(
                    view, "no9b", art: "9b", for: .traegerMitHilfen, to: &findings)
            }
        ],
        bad: .document(dated("2025-12-31", agreements: [])),
        good: .document(dated("2025-12-31", agreements: ["9b"])))

    /// A package of a day with a Träger that has an offer and some agreements.
    private static func dated(_ day: String, agreements: [String]) -> String {
        let rows = (["8a.4", "72a", "77"] + agreements).map { kind in
            #"    {"id": "ve-\#(kind)", "traeger": "tr-linde", "art": "\#(kind)", "gueltig_ab": "2025-07-01"}"#
        }
        return #"""
            {
              "format": "sozialraum", "version": "1.0", "name": "beispiel", "profil": "stammdaten",
              "absender": {"name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999"},
              "erstellt_am": "2026-01-31T12:00:00Z", "stand": "\#(day)", "erfunden": true,
              "codelisten": {
                "traeger.art": {"liste": "traeger-art", "version": "1.0"},
                "vereinbarungen.art": {"liste": "vereinbarung-art", "version": "1.0"},
                "hilfeangebote.leistung": {"liste": "leistung", "version": "1.0"}
              },
              "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "vereinbarungen": [
            \#(rows.joined(separator: ",\n"))
              ],
              "hilfeangebote": [
                {"id": "an-familie", "traeger": "tr-linde", "name": "Hilfe in der Familie", "leistung": "31"}
              ]
            }

            """#
    }
}
