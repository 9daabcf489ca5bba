import PlainTextRecords

extension Rule {
    static let rec02 = Rule(
        code: "REC-02", severity: .warning,
        title: Sentence(
            "Hilfe zur Erziehung läuft über den 18. Geburtstag hinaus",
            "Help with upbringing goes on beyond the 18th birthday"),
        explanation: Sentence(
            "Mit 18 Jahren endet die Hilfe zur Erziehung. Soll sie weitergehen, wird sie "
                + "eine Hilfe für junge Volljährige nach § 41 und steht als eigene Zeile mit "
                + "„ueber_41“ im Paket. Ist nur das Geburtsjahr bekannt, wird nur gemeldet, was "
                + "bei jedem Geburtstag falsch wäre.",
            "Help with upbringing ends at the age of 18. If it is to go on, it becomes a "
                + "help for young adults under section 41 and stands in the package as a row of "
                + "its own with “ueber_41”. If only the year of birth is known, only what would "
                + "be wrong for every birthday is reported."),
        remedy: Sentence(
            "Bitte die Hilfe am 18. Geburtstag enden lassen und die Fortsetzung als "
                + "eigene Zeile mit „ueber_41“ true aufnehmen. Endete sie früher, fehlt das "
                + "Ende.",
            "Let the help end on the 18th birthday and add its continuation as a row of "
                + "its own with “ueber_41” true. If it ended before, the end is missing."),
        source: Sentence(
            "SGB VIII § 27 Abs. 1 mit § 7 Abs. 1 Nr. 1 und 2, § 41.",
            "SGB VIII § 27 Abs. 1 with § 7 Abs. 1 Nr. 1 and 2, § 41."),
        messages: [
            Message(
                "beyond18", .warning,
                "Diese Hilfe zur Erziehung geht über den 18. Geburtstag hinaus, ohne dass "
                    + "§ 41 genannt ist.",
                "This help with upbringing goes on beyond the 18th birthday without "
                    + "section 41 being named.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true, date: .runningHelps),
        checks: [
            CaseCheck("beyond18", at: "ende") {
                $0.isErziehungOhne41() && $0.isEinzelfall && $0.bis > $0.beginn
                    && $0.geburt.isSurelyAtLeast(18, on: $0.bis - 1)
                    && !$0.geburt.isSurelyAtLeast(18, on: $0.beginn)
            }
        ],
        bad: .help(
            #""leistung": "30", "beginn": "2021-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2021-03-14", "geburtsmonat": "2004-02""#),
        good: .help(
            #""leistung": "30", "beginn": "2021-03-14", "ende": "2022-02-01""#,
            inCase: #""beginn": "2021-03-14", "geburtsmonat": "2004-02""#))
}
