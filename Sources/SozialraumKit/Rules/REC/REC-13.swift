import PlainTextRecords

extension Rule {
    static let rec13 = Rule(
        code: "REC-13", severity: .error,
        title: Sentence(
            "§ 18 Abs. 4 oder § 21 ab 21 Jahren",
            "Section 18 (4) or 21 at 21 or older"),
        explanation: Sentence(
            "Beratung zum Unterhalt nach § 18 Abs. 4 und Unterbringung zur Erfüllung der "
                + "Schulpflicht nach § 21 gibt es nur bis zum 21. Geburtstag. Ist nur das "
                + "Geburtsjahr bekannt, wird nur gemeldet, was bei jedem Geburtstag falsch "
                + "wäre.",
            "Maintenance advice under section 18 (4) and accommodation for compulsory "
                + "schooling under section 21 are given only until the 21st birthday. If only "
                + "the year of birth is known, only what would be wrong for every birthday is "
                + "reported."),
        remedy: Sentence(
            "Bitte Geburtsmonat, Beginn und Leistung mit der Akte vergleichen; häufig ist "
                + "eine Jahreszahl vertippt.",
            "Compare month of birth, beginning and service with the file; often a year is "
                + "mistyped."),
        source: Sentence(
            "SGB VIII § 18 Abs. 4, § 21.",
            "SGB VIII § 18 Abs. 4, § 21."),
        messages: [
            Message(
                "tooOldFor21", .error,
                "Der junge Mensch war bei Beginn dieser Leistung schon 21 Jahre alt.",
                "The young person was already 21 when this service began.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true),
        checks: [
            CaseCheck("tooOldFor21", at: "beginn") {
                !$0.leistung.isDisjoint(with: [.s18Abs4, .s21])
                    && $0.geburt.isSurelyAtLeast(21, on: $0.beginn)
            }
        ],
        bad: .help(
            #""leistung": "18.4", "beginn": "2022-03-14", "ende": "2022-03-14""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2001-02""#),
        good: .help(
            #""leistung": "18.4", "beginn": "2022-03-14", "ende": "2022-03-14""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2003-02""#))
}
