import PlainTextRecords

extension Rule {
    static let rec15 = Rule(
        code: "REC-15", severity: .warning,
        title: Sentence(
            "Jugendarbeit oder Jugendsozialarbeit ab 27 Jahren",
            "Youth work or youth social work at 27 or older"),
        explanation: Sentence(
            "Jugendsozialarbeit und Schulsozialarbeit (§§ 13, 13a) richten sich an junge "
                + "Menschen, also an Personen unter 27 Jahren. Angebote der Jugendarbeit (§ 11) "
                + "dürfen Ältere in angemessenem Umfang einbeziehen; dort ist es nur ein "
                + "Hinweis. Ist nur das Geburtsjahr bekannt, wird nur gemeldet, was bei jedem "
                + "Geburtstag falsch wäre.",
            "Youth social work and school social work (sections 13, 13a) are meant for "
                + "young people, that is, persons under 27. Offers of youth work (section 11) "
                + "may include older persons to a fitting extent; there it is only a hint. If "
                + "only the year of birth is known, only what would be wrong for every birthday "
                + "is reported."),
        remedy: Sentence(
            "Bitte Geburtsmonat, Beginn und Leistung mit der Akte vergleichen; häufig ist "
                + "eine Jahreszahl vertippt.",
            "Compare month of birth, beginning and service with the file; often a year is "
                + "mistyped."),
        source: Sentence(
            "SGB VIII § 7 Abs. 1 Nr. 4, § 11 Abs. 4, §§ 13, 13a.",
            "SGB VIII § 7 Abs. 1 Nr. 4, § 11 Abs. 4, §§ 13, 13a."),
        messages: [
            Message(
                "over27For13", .warning,
                "Die Person war bei Beginn dieser Leistung nach § 13 oder § 13a schon 27 "
                    + "Jahre alt.",
                "The person was already 27 when this service under section 13 or 13a "
                    + "began."),
            Message(
                "over27For11", .hint,
                "Die Person war bei Beginn dieses Angebots der Jugendarbeit schon 27 "
                    + "Jahre alt.",
                "The person was already 27 when this offer of youth work began."),
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true),
        checks: [
            CaseCheck("over27For13", at: "beginn") {
                $0.leistung.contains(.s13) && $0.geburt.isSurelyAtLeast(27, on: $0.beginn)
            },
            CaseCheck("over27For11", at: "beginn") {
                $0.leistung.contains(.s11) && $0.geburt.isSurelyAtLeast(27, on: $0.beginn)
            },
        ],
        bad: .help(
            #""leistung": "13.1", "beginn": "2022-03-14", "ende": "2022-03-14""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "1994-02""#),
        good: .help(
            #""leistung": "13.1", "beginn": "2022-03-14", "ende": "2022-03-14""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2004-02""#))
}
