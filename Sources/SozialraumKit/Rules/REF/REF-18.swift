import PlainTextRecords

extension Rule {
    static let ref18 = Rule(
        code: "REF-18", severity: .warning,
        title: Sentence(
            "Angebot ohne Träger und ohne Zentrum",
            "Offer with neither Träger nor centre"),
        explanation: Sentence(
            "Ein Angebot hat einen Träger, oder die Partner eines Zentrums machen es "
                + "gemeinsam; dann nennt es das Zentrum. Sonst weiß niemand, wer es macht.",
            "An offer has a Träger, or the partners of a centre make it together; then it "
                + "names the centre. Otherwise nobody knows who makes it."),
        remedy: Sentence(
            "Bitte den Träger oder das Sozialraumzentrum eintragen.",
            "Enter the Träger or the centre."),
        source: Sentence(
            "Festlegung des Austauschformats.",
            "Decision of the exchange format."),
        messages: [
            Message(
                "nobodyOffers", .warning,
                "Dieses Angebot nennt weder einen Träger noch ein Sozialraumzentrum.",
                "This offer names neither a Träger nor a centre.")
        ],
        scope: .columns(["hilfeangebote": ["id"]]),
        checks: [
            RecordCheck(
                Hilfeangebot.self, "nobodyOffers", at: "traeger", needs: ["traeger", "zentren"]
            ) {
                $0.traeger == nil && $0.zentren.isEmpty
            }
        ],
        bad: .tables(
            #"""
            "hilfeangebote": [
                {"id": "ha-eins", "name": "Klettergruppe"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "hilfeangebote": [
                {"id": "ha-eins", "traeger": "tr-linde", "name": "Klettergruppe", "plaetze": 8}
              ]
            """#, profile: .stammdaten))
}
