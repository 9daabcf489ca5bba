import PlainTextRecords

extension Rule {
    static let rec12 = Rule(
        code: "REC-12", severity: .hint,
        title: Sentence(
            "§ 19, jüngstes Kind schon sechs",
            "Section 19, youngest child already six"),
        explanation: Sentence(
            "In eine gemeinsame Wohnform nach § 19 können Mütter oder Väter aufgenommen "
                + "werden, die für ein Kind unter sechs Jahren sorgen, oder Schwangere. Der "
                + "Geburtsmonat einer Familie ist der des Kindes, das bei Beginn des Falls das "
                + "jüngste war. Bei einer Schwangeren, oder wenn seither ein Kind geboren wurde, "
                + "ist die Angabe richtig; deshalb ist dies nur ein Hinweis.",
            "Mothers or fathers who care for a child under six, or pregnant women, can be "
                + "taken into shared housing under section 19. The month of birth of a family "
                + "is that of the child that was its youngest when the case began. For a pregnant "
                + "woman, or if a child was born since, the data are right; so this is only a "
                + "hint."),
        remedy: Sentence(
            "Bitte Geburtsmonat, Beginn und Leistung mit der Akte vergleichen; häufig ist "
                + "eine Jahreszahl vertippt. Stimmen sie, ist nichts zu tun.",
            "Compare month of birth, beginning and service with the file; often a year is "
                + "mistyped. If they are right, nothing is to be done."),
        source: Sentence(
            "SGB VIII § 19 Abs. 1.",
            "SGB VIII § 19 Abs. 1."),
        messages: [
            Message(
                "youngestOverSix", .hint, isDelicate: true,
                "Das Kind, dessen Geburtsmonat im Fall steht, war bei Beginn dieser Leistung "
                    + "nach § 19 schon sechs Jahre alt.",
                "The child whose month of birth stands in the case was already six when this "
                    + "service under section 19 began.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true),
        checks: [
            CaseCheck("youngestOverSix", at: "beginn") {
                $0.leistung.contains(.s19) && $0.kinder >= 0
                    && $0.geburt.isSurelyAtLeast(6, on: $0.beginn)
            }
        ],
        bad: .help(
            #""leistung": "19", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2015-02", "kinder": 1"#),
        good: .help(
            #""leistung": "19", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2020-02", "kinder": 1"#))
}
