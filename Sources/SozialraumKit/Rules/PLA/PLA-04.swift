import PlainTextRecords

extension Rule {
    static let pla04 = Rule(
        code: "PLA-04", severity: .hint,
        title: Sentence(
            "Zahl der Stellen ungewöhnlich",
            "Number of posts unusual"),
        explanation: Sentence(
            "Ein Partner bringt in eine Kooperation mehr als null und selten mehr als 100 "
                + "Vollzeitstellen ein. Meist ist ein Komma verrutscht, oder es steht eine "
                + "Stundenzahl da.",
            "A partner brings more than zero and seldom more than 100 full-time posts "
                + "into a Kooperation. Mostly a decimal mark has slipped, or a number of hours "
                + "stands there."),
        remedy: Sentence(
            "Bitte die Stellen als Vollzeitäquivalente prüfen, etwa 3.9.",
            "Check the posts as full-time equivalents, such as 3.9."),
        source: Sentence(
            "Erfahrung; Festlegung des Austauschformats.",
            "Experience; decision of the exchange format."),
        messages: [
            Message(
                "unusualPosts", .hint,
                "Diese Zahl der Stellen ist für einen Partner ungewöhnlich.",
                "This number of posts is unusual for a partner.")
        ],
        scope: .columns(["kooperationspartner": ["kooperation"]]),
        checks: [
            RecordCheck(Kooperationspartner.self, "unusualPosts", at: "stellen", needs: ["stellen"])
            {
                guard let posts = $0.stellen, let none = Schranken.zero,
                    let many = Schranken.hundred
                else { return false }
                return posts <= none || posts > many
            }
        ],
        bad: .inSozialraum(
            #"""
            "traeger": [
                {"id": "tr-kreis", "name": "Kreis 07999", "art": "oeffentlich-jugendamt", "kreis": "07999"},
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "kooperationen": [
                {"id": "ko-eins", "sozialraum": "sr-nord", "gueltig_ab": "2018-01-01"}
              ],
              "kooperationspartner": [
                {"kooperation": "ko-eins", "traeger": "tr-kreis", "rolle": "jugendamt"},
                {"kooperation": "ko-eins", "traeger": "tr-linde", "stellen": 390}
              ]
            """#, profile: .stammdaten),
        good: .inSozialraum(
            #"""
            "traeger": [
                {"id": "tr-kreis", "name": "Kreis 07999", "art": "oeffentlich-jugendamt", "kreis": "07999"},
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "kooperationen": [
                {"id": "ko-eins", "sozialraum": "sr-nord", "gueltig_ab": "2018-01-01"}
              ],
              "kooperationspartner": [
                {"kooperation": "ko-eins", "traeger": "tr-kreis", "rolle": "jugendamt"},
                {"kooperation": "ko-eins", "traeger": "tr-linde", "stellen": 3.9}
              ]
            """#, profile: .stammdaten))
}
