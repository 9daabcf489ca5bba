import PlainTextRecords

extension Rule {
    /// The facility of an offer belongs to the Träger of the offer.
    static let ref09 = Rule(
        code: "REF-09", severity: .error,
        title: Sentence(
            "Einrichtung gehört einem anderen Träger",
            "Facility belongs to another Träger"),
        explanation: Sentence(
            "Nennt ein Angebot einen Träger und eine Einrichtung, muss die Einrichtung diesem "
                + "Träger gehören. Im Alltag steht der Name eines Hauses oft für den Träger "
                + "dahinter; in den Daten sind beide getrennt, denn ein Träger kann viele "
                + "Häuser haben.",
            "If an offer names a Träger and a facility, the facility must belong to this "
                + "Träger. In everyday speech the name of a house often stands for the body "
                + "behind it; in the data the two are apart, for one Träger can have many "
                + "houses."),
        remedy: Sentence(
            "Bitte prüfen, wer das Haus betreibt, und den Träger beim Angebot oder bei der "
                + "Einrichtung berichtigen. Arbeiten zwei Träger zusammen, bitte den eintragen, "
                + "der das Angebot verantwortet, und die Einrichtung des anderen weglassen.",
            "Check who runs the house, and correct the Träger at the offer or at the facility. "
                + "If two bodies work together, enter the one that answers for the offer, and "
                + "leave out the facility of the other."),
        source: Sentence("Logik der Angaben.", "Logic of the data."),
        messages: [
            Message(
                "einrichtungOfOtherTraeger", .error,
                "Diese Einrichtung gehört nach der Tabelle „einrichtungen“ einem anderen Träger.",
                "By the table “einrichtungen” this facility belongs to another Träger.")
        ],
        scope: .columns(
            ["hilfeangebote": ["traeger", "einrichtung"]], follows: true),
        checks: [
            PackageCheck { view, findings in
                Facilities.check(
                    view, "hilfeangebote", "einrichtungOfOtherTraeger", to: &findings)
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"},
                {"id": "tr-ulme", "name": "Ulme e. V.", "art": "frei"}
              ],
              "einrichtungen": [
                {"id": "ei-haus", "traeger": "tr-linde", "name": "Haus am Bach"}
              ],
              "hilfeangebote": [
                {
                  "id": "an-gruppe", "traeger": "tr-ulme", "einrichtung": "ei-haus",
                  "name": "Tagesgruppe"
                }
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "einrichtungen": [
                {"id": "ei-haus", "traeger": "tr-linde", "name": "Haus am Bach"}
              ],
              "hilfeangebote": [
                {
                  "id": "an-gruppe", "traeger": "tr-linde", "einrichtung": "ei-haus",
                  "name": "Tagesgruppe"
                }
              ]
            """#, profile: .stammdaten))
}
