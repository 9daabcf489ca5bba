import PlainTextRecords

extension Rule {
    static let rec27 = Rule(
        code: "REC-27", severity: .warning,
        title: Sentence(
            "Einrichtung ohne Betriebserlaubnis",
            "Facility without a licence"),
        explanation: Sentence(
            "Wer Kinder oder Jugendliche ganztägig oder für einen Teil des Tages betreut "
                + "oder über Tag und Nacht unterbringt, braucht dafür eine Betriebserlaubnis. "
                + "Bei Heimen, Wohngruppen, Tagesgruppen und Inobhutnahmestellen gibt das Paket "
                + "an, dass sie vorliegt. Für einige Einrichtungen gelten Ausnahmen.",
            "Who looks after children or adolescents for the day or part of it, or houses "
                + "them day and night, needs a licence for it. Of homes, residential groups, "
                + "day groups and places for taking into care the package says that it is "
                + "there. For some facilities there are exceptions."),
        remedy: Sentence(
            "Bitte „betriebserlaubnis“ ausfüllen, oder die Art der Einrichtung prüfen.",
            "Fill in “betriebserlaubnis”, or check the kind of the facility."),
        source: Sentence(
            "SGB VIII §§ 45, 45a, 48a.",
            "SGB VIII §§ 45, 45a, 48a."),
        messages: [
            Message(
                "noLicence", .warning,
                "Bei dieser Einrichtung ist keine Betriebserlaubnis angegeben.",
                "No licence is stated for this facility.")
        ],
        scope: .columns(["einrichtungen": ["id"]]),
        checks: [
            RecordCheck(
                Einrichtung.self, "noLicence", at: "betriebserlaubnis",
                needs: ["art", "betriebserlaubnis"]
            ) {
                guard let kind = $0.art?.text, $0.betriebserlaubnis != true else { return false }
                return ["heim", "wohngruppe", "tagesgruppe", "inobhutnahmestelle"].contains(kind)
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "einrichtungen": [
                {"id": "ei-haus", "traeger": "tr-linde", "name": "Haus Linde", "art": "heim"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "einrichtungen": [
                {"id": "ei-haus", "traeger": "tr-linde", "name": "Haus Linde", "art": "heim", "betriebserlaubnis": true}
              ]
            """#, profile: .stammdaten))
}
