import PlainTextRecords

extension Rule {
    static let rec29 = Rule(
        code: "REC-29", severity: .warning,
        title: Sentence(
            "Träger ohne Vereinbarung zum Schutzauftrag",
            "Träger without an agreement on child protection"),
        explanation: Sentence(
            "Mit jedem Träger, der Leistungen nach dem SGB VIII erbringt, schließt das "
                + "Jugendamt eine Vereinbarung zum Schutzauftrag. Liefert das Paket "
                + "Vereinbarungen, gehört sie für jeden freien Träger mit Angeboten dazu.",
            "The youth office concludes an agreement on child protection with every "
                + "Träger that gives services under SGB VIII. If the package delivers "
                + "agreements, it belongs to it for every free Träger with offers."),
        remedy: Sentence(
            "Bitte die Vereinbarung der Art 8a.4 ergänzen.",
            "Add the agreement of the kind 8a.4."),
        source: Sentence(
            "SGB VIII § 8a Abs. 4.",
            "SGB VIII § 8a Abs. 4."),
        messages: [
            Message(
                "no8a", .warning,
                "Für diesen Träger mit Angeboten steht keine Vereinbarung zum "
                    + "Schutzauftrag im Paket.",
                "For this Träger with offers the package holds no agreement on child "
                    + "protection.")
        ],
        scope: .columns(
            ["vereinbarungen": ["traeger", "art"]], requires: ["hilfeangebote"], follows: true),
        checks: [
            PackageCheck { view, findings in
                Vereinbarungsluecken.add(
                    view, "no8a", art: "8a.4", for: .traegerMitAngebot, to: &findings)
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "einrichtungen": [
                {"id": "ei-haus", "traeger": "tr-linde", "name": "Haus", "art": "heim", "betriebserlaubnis": true}
              ],
              "hilfeangebote": [
                {
                  "id": "ha-eins", "traeger": "tr-linde", "einrichtung": "ei-haus", "name": "Wohngruppe",
                  "leistung": "30"
                }
              ],
              "vereinbarungen": [
                {"id": "ve-0", "traeger": "tr-linde", "art": "72a", "gueltig_ab": "2020-01-01"},
                {"id": "ve-1", "traeger": "tr-linde", "art": "77", "gueltig_ab": "2020-01-01"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "einrichtungen": [
                {"id": "ei-haus", "traeger": "tr-linde", "name": "Haus", "art": "heim", "betriebserlaubnis": true}
              ],
              "hilfeangebote": [
                {
                  "id": "ha-eins", "traeger": "tr-linde", "einrichtung": "ei-haus", "name": "Wohngruppe",
                  "leistung": "30"
                }
              ],
              "vereinbarungen": [
                {"id": "ve-0", "traeger": "tr-linde", "art": "8a.4", "gueltig_ab": "2020-01-01"},
                {"id": "ve-1", "traeger": "tr-linde", "art": "72a", "gueltig_ab": "2020-01-01"},
                {"id": "ve-2", "traeger": "tr-linde", "art": "77", "gueltig_ab": "2020-01-01"}
              ]
            """#, profile: .stammdaten))
}
