import PlainTextRecords

extension Rule {
    static let rec03 = Rule(
        code: "REC-03", severity: .error,
        title: Sentence(
            "Hilfe nach § 41 vor dem 18. Geburtstag",
            "Help under section 41 before the 18th birthday"),
        explanation: Sentence(
            "Hilfe für junge Volljährige beginnt frühestens am 18. Geburtstag. Vorher ist "
                + "es eine Hilfe zur Erziehung. Bei Familien, deren Geburtsmonat der des "
                + "jüngsten Kindes ist, wird nichts gemeldet. Ist nur das Geburtsjahr bekannt, "
                + "wird nur gemeldet, was bei jedem Geburtstag falsch wäre.",
            "Help for young adults begins on the 18th birthday at the earliest. Before "
                + "that it is help with upbringing. Nothing is reported of families, whose "
                + "month of birth is that of the youngest child. If only the year of birth is "
                + "known, only what would be wrong for every birthday is reported."),
        remedy: Sentence(
            "Bitte Geburtsmonat, Beginn und Leistung mit der Akte vergleichen; häufig ist "
                + "eine Jahreszahl vertippt. Begann die Hilfe vorher, bitte „ueber_41“ leeren "
                + "oder die Hilfe am Geburtstag teilen.",
            "Compare month of birth, beginning and service with the file; often a year is "
                + "mistyped. If the help began earlier, empty “ueber_41” or divide the help at "
                + "the birthday."),
        source: Sentence(
            "SGB VIII § 41 Abs. 1, § 7 Abs. 1 Nr. 3.",
            "SGB VIII § 41 Abs. 1, § 7 Abs. 1 Nr. 3."),
        messages: [
            Message(
                "minorUnder41", .error,
                "§ 41 ist als Grundlage genannt, aber der junge Mensch war bei Beginn "
                    + "dieser Hilfe noch nicht 18 Jahre alt.",
                "Section 41 is named as the basis, but the young person was not yet 18 "
                    + "when this help began.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true),
        checks: [
            CaseCheck("minorUnder41", at: "ueber_41") {
                $0.isUeber41 && $0.isEinzelfall && $0.geburt.isSurelyUnder(18, on: $0.beginn)
            }
        ],
        bad: .help(
            #""leistung": "30", "ueber_41": true, "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2005-05""#),
        good: .help(
            #""leistung": "30", "ueber_41": true, "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2004-03""#))
}
