import PlainTextRecords

extension Rule {
    static let pla12 = Rule(
        code: "PLA-12", severity: .hint,
        title: Sentence(
            "Ungewöhnlich jung für diese Hilfe",
            "Unusually young for this help"),
        explanation: Sentence(
            "Soziale Gruppenarbeit (§ 29) und Erziehungsbeistand (§ 30) richten sich an "
                + "ältere Kinder und Jugendliche. Unter sechs Jahren ist meist eine andere "
                + "Leistung gemeint. Ist nur das Geburtsjahr bekannt, wird nur gemeldet, was "
                + "bei jedem Geburtstag falsch wäre.",
            "Social group work (section 29) and educational assistance (section 30) are "
                + "meant for older children and adolescents. Under six mostly another service "
                + "is meant. If only the year of birth is known, only what would be wrong for "
                + "every birthday is reported."),
        remedy: Sentence(
            "Bitte Geburtsmonat, Beginn und Leistung mit der Akte vergleichen; häufig ist "
                + "eine Jahreszahl vertippt.",
            "Compare month of birth, beginning and service with the file; often a year is "
                + "mistyped."),
        source: Sentence(
            "SGB VIII § 29; für § 30 Erfahrung.",
            "SGB VIII § 29; for section 30 experience."),
        messages: [
            Message(
                "youngFor29", .hint,
                "Das Kind war bei Beginn dieser Hilfe noch keine sechs Jahre alt.",
                "The child was not yet six when this help began.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true),
        checks: [
            CaseCheck("youngFor29", at: "beginn") {
                !$0.leistung.isDisjoint(with: [.s29, .s30]) && $0.isEinzelfall
                    && $0.geburt.isSurelyUnder(6, on: $0.beginn)
            }
        ],
        bad: .help(
            #""leistung": "29", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2018-05""#),
        good: .help(
            #""leistung": "29", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2012-05""#))
}
