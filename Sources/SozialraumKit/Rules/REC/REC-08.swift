import PlainTextRecords

extension Rule {
    static let rec08 = Rule(
        code: "REC-08", severity: .warning,
        title: Sentence(
            "§ 35 vor dem 14. Geburtstag",
            "Section 35 before the 14th birthday"),
        explanation: Sentence(
            "Intensive sozialpädagogische Einzelbetreuung richtet sich an Jugendliche. "
                + "Jugendlicher ist, wer 14, aber noch nicht 18 Jahre alt ist. Ist nur das "
                + "Geburtsjahr bekannt, wird nur gemeldet, was bei jedem Geburtstag falsch "
                + "wäre.",
            "Intensive individual social-pedagogical care is meant for adolescents. An "
                + "adolescent is someone who is 14 but not yet 18. If only the year of birth is "
                + "known, only what would be wrong for every birthday is reported."),
        remedy: Sentence(
            "Bitte Geburtsmonat, Beginn und Leistung mit der Akte vergleichen; häufig ist "
                + "eine Jahreszahl vertippt.",
            "Compare month of birth, beginning and service with the file; often a year is "
                + "mistyped."),
        source: Sentence(
            "SGB VIII § 35, § 7 Abs. 1 Nr. 2.",
            "SGB VIII § 35, § 7 Abs. 1 Nr. 2."),
        messages: [
            Message(
                "tooYoungFor35", .warning,
                "Der junge Mensch war bei Beginn dieser Einzelbetreuung nach § 35 noch "
                    + "keine 14 Jahre alt.",
                "The young person was not yet 14 when this individual care under section "
                    + "35 began.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true),
        checks: [
            CaseCheck("tooYoungFor35", at: "beginn") {
                $0.leistung.contains(.s35) && $0.isNotUeber41 && $0.isEinzelfall
                    && $0.geburt.isSurelyUnder(14, on: $0.beginn)
            }
        ],
        bad: .help(
            #""leistung": "35", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2010-05""#),
        good: .help(
            #""leistung": "35", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2008-03""#))
}
