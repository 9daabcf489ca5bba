import PlainTextRecords

extension Rule {
    static let rec30 = Rule(
        code: "REC-30", severity: .warning,
        title: Sentence(
            "Freier Träger ohne Vereinbarung zu Führungszeugnissen",
            "Free Träger without an agreement on certificates of conduct"),
        explanation: Sentence(
            "Mit freien Trägern stellt das Jugendamt durch Vereinbarungen sicher, dass "
                + "keine einschlägig vorbestraften Personen beschäftigt werden. Liefert das "
                + "Paket Vereinbarungen, gehört diese für jeden freien Träger mit Angeboten "
                + "dazu.",
            "By agreements with free Träger the youth office makes sure that no persons "
                + "with relevant convictions are employed. If the package delivers agreements, "
                + "this one belongs to it for every free Träger with offers."),
        remedy: Sentence(
            "Bitte die Vereinbarung der Art 72a ergänzen.",
            "Add the agreement of the kind 72a."),
        source: Sentence(
            "SGB VIII § 72a Abs. 2 und 4.",
            "SGB VIII § 72a Abs. 2 and 4."),
        messages: [
            Message(
                "no72a", .warning,
                "Für diesen freien Träger steht keine Vereinbarung zu Führungszeugnissen "
                    + "im Paket.",
                "For this free Träger the package holds no agreement on certificates of "
                    + "conduct.")
        ],
        scope: .columns(
            ["vereinbarungen": ["traeger", "art"]], requires: ["hilfeangebote"], follows: true),
        checks: [
            PackageCheck { view, findings in
                Vereinbarungsluecken.add(
                    view, "no72a", art: "72a", for: .traegerMitAngebot, to: &findings)
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
                {"id": "ve-0", "traeger": "tr-linde", "art": "8a.4", "gueltig_ab": "2020-01-01"},
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
