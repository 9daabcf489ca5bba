import PlainTextRecords

extension Rule {
    static let rec01 = Rule(
        code: "REC-01", severity: .error,
        title: Sentence(
            "Hilfe zur Erziehung für Volljährige ohne § 41",
            "Help with upbringing for an adult without section 41"),
        explanation: Sentence(
            "Hilfe zur Erziehung (§§ 27 bis 35) erhalten Eltern für ein Kind unter 18 "
                + "Jahren. Beginnt eine Hilfe nach dem 18. Geburtstag, ist § 41 die Grundlage, "
                + "und „ueber_41“ ist true. Ist nur das Geburtsjahr bekannt, wird nur gemeldet, "
                + "was bei jedem Geburtstag falsch wäre.",
            "Parents receive help with upbringing (sections 27 to 35) for a child under "
                + "18. If a help begins after the 18th birthday, section 41 is its basis, and "
                + "“ueber_41” is true. If only the year of birth is known, only what would be "
                + "wrong for every birthday is reported."),
        remedy: Sentence(
            "Bitte Geburtsmonat, Beginn und Leistung mit der Akte vergleichen; häufig ist "
                + "eine Jahreszahl vertippt. Stimmen sie, bitte „ueber_41“ auf true setzen.",
            "Compare month of birth, beginning and service with the file; often a year is "
                + "mistyped. If they are right, set “ueber_41” to true."),
        source: Sentence(
            "SGB VIII § 27 Abs. 1 mit § 7 Abs. 1 Nr. 1 und 2, § 41.",
            "SGB VIII § 27 Abs. 1 with § 7 Abs. 1 Nr. 1 and 2, § 41."),
        messages: [
            Message(
                "adultWithout41", .error,
                "Der junge Mensch war bei Beginn dieser Hilfe schon 18 Jahre alt, und § "
                    + "41 ist nicht als Grundlage genannt.",
                "The young person was already 18 when this help began, and section 41 is "
                    + "not named as its basis.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true),
        checks: [
            CaseCheck("adultWithout41", at: "beginn") {
                $0.isErziehungOhne41() && $0.geburt.isSurelyAtLeast(18, on: $0.beginn)
            }
        ],
        bad: .help(
            #""leistung": "34", "form": "stationaer", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2003-05""#),
        good: .help(
            #""leistung": "34", "form": "stationaer", "ueber_41": true, "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2003-05""#))
}
