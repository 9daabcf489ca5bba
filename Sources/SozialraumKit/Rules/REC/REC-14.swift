import PlainTextRecords

extension Rule {
    static let rec14 = Rule(
        code: "REC-14", severity: .hint,
        title: Sentence(
            "§ 20 ab 14 Jahren",
            "Section 20 at 14 or older"),
        explanation: Sentence(
            "Betreuung und Versorgung des Kindes in Notsituationen (§ 20) ist für Kinder "
                + "gedacht; Kind ist im SGB VIII in der Regel, wer noch nicht 14 Jahre alt ist. "
                + "Da Gerichte und Ämter dies verschieden lesen, ist es nur ein Hinweis. Ist "
                + "nur das Geburtsjahr bekannt, wird nur gemeldet, was bei jedem Geburtstag "
                + "falsch wäre.",
            "Care of a child in an emergency (section 20) is meant for children; in SGB "
                + "VIII a child is, as a rule, someone who is not yet 14. Since courts and "
                + "offices read this differently, it is only a hint. If only the year of birth "
                + "is known, only what would be wrong for every birthday is reported."),
        remedy: Sentence(
            "Bitte Geburtsmonat, Beginn und Leistung mit der Akte vergleichen; häufig ist "
                + "eine Jahreszahl vertippt.",
            "Compare month of birth, beginning and service with the file; often a year is "
                + "mistyped."),
        source: Sentence(
            "SGB VIII § 20, § 7 Abs. 1 Nr. 1.",
            "SGB VIII § 20, § 7 Abs. 1 Nr. 1."),
        messages: [
            Message(
                "over14For20", .hint,
                "Das Kind, dessen Geburtsmonat im Fall steht, war bei Beginn dieser Leistung nach "
                    + "§ 20 schon 14 Jahre alt.",
                "The child whose month of birth stands in the case was already 14 when this "
                    + "service under section 20 began.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true),
        checks: [
            CaseCheck("over14For20", at: "beginn") {
                $0.leistung.contains(.s20) && $0.geburt.isSurelyAtLeast(14, on: $0.beginn)
            }
        ],
        bad: .help(
            #""leistung": "20", "beginn": "2022-03-14", "ende": "2022-03-14""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2007-02""#),
        good: .help(
            #""leistung": "20", "beginn": "2022-03-14", "ende": "2022-03-14""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2010-02""#))
}
