import PlainTextRecords

extension Rule {
    static let ref11 = Rule(
        code: "REF-11", severity: .hint,
        title: Sentence(
            "Träger ohne Angebot für diese Leistung",
            "Träger without an offer for this service"),
        explanation: Sentence(
            "Der Träger führt Hilfeangebote mit Leistungen auf, diese aber nicht. Meist "
                + "fehlt das Angebot in der Liste, oder die Leistung der Hilfe ist verwechselt.",
            "The Träger lists offers with their services, but not this one. Mostly the "
                + "offer is missing in the list, or the service of the help is mixed up."),
        remedy: Sentence(
            "Bitte das Angebot ergänzen oder die Leistung der Hilfe prüfen.",
            "Add the offer, or check the service of the help."),
        source: Sentence(
            "Festlegung des Austauschformats.",
            "Decision of the exchange format."),
        messages: [
            Message(
                "noOffer", .hint,
                "Der Träger dieser Hilfe führt kein Angebot für diese Leistung auf.",
                "The Träger of this help lists no offer for this service.")
        ],
        scope: RuleScope(
            subject: .fields { table, field in
                table == "hilfen" && ["fall", "traeger", "leistung"].contains(field.name)
            }, requires: ["hilfeangebote"], followsReferences: true),
        checks: [
            CaseCheck("noOffer", at: "leistung") {
                $0.isOhneAngebot
            }
        ],
        bad: .help(
            #""leistung": "34", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14""#,
            and: #"""
                "hilfeangebote": [
                    {"id": "ha-eins", "traeger": "tr-linde", "name": "Beratung", "leistung": "28"}
                  ]
                """#),
        good: .help(
            #""leistung": "28", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14""#,
            and: #"""
                "hilfeangebote": [
                    {"id": "ha-eins", "traeger": "tr-linde", "name": "Beratung", "leistung": "28"}
                  ]
                """#))
}
