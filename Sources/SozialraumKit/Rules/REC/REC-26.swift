import PlainTextRecords

extension Rule {
    static let rec26 = Rule(
        code: "REC-26", severity: .hint,
        title: Sentence(
            "Ambulantes Angebot ohne Vereinbarung nach § 77",
            "Outpatient offer without an agreement under section 77"),
        explanation: Sentence(
            "Über ambulante Leistungen freier Träger sind Vereinbarungen nach § 77 "
                + "anzustreben. Eine Pflicht ist das nicht; deshalb ist es nur ein Hinweis. "
                + "Geprüft werden Angebote nach §§ 28 bis 31.",
            "Agreements under section 77 are to be sought about outpatient services of "
                + "free Träger. That is no duty; so it is only a hint. Offers under sections 28 "
                + "to 31 are looked at."),
        remedy: Sentence(
            "Bitte die Vereinbarung der Art 77 ergänzen, falls es sie gibt.",
            "Add the agreement of the kind 77 if there is one."),
        source: Sentence(
            "SGB VIII § 77.",
            "SGB VIII § 77."),
        messages: [
            Message(
                "no77", .hint,
                "Für diesen freien Träger mit ambulanten Angeboten steht keine "
                    + "Vereinbarung nach § 77 im Paket.",
                "For this free Träger with outpatient offers the package holds no "
                    + "agreement under section 77.")
        ],
        scope: .columns(
            ["vereinbarungen": ["traeger", "art"]], requires: ["hilfeangebote"], follows: true),
        checks: [
            PackageCheck { view, findings in
                Vereinbarungsluecken.add(
                    view, "no77", art: "77", for: .traegerAmbulant, to: &findings)
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
                {"id": "ve-1", "traeger": "tr-linde", "art": "72a", "gueltig_ab": "2020-01-01"}
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
