import PlainTextRecords

extension Rule {
    static let rec06 = Rule(
        code: "REC-06", severity: .hint,
        title: Sentence(
            "Erste Hilfe nach § 41 mit 21 Jahren oder später",
            "First help under section 41 at 21 or later"),
        explanation: Sentence(
            "Nach dem 21. Geburtstag wird eine Hilfe für junge Volljährige fortgesetzt, "
                + "in der Regel aber nicht neu begonnen. Steht in diesem Fall keine frühere "
                + "Hilfe, kann sie außerhalb des Pakets liegen; deshalb ist dies nur ein "
                + "Hinweis. Ist nur das Geburtsjahr bekannt, wird nur gemeldet, was bei jedem "
                + "Geburtstag falsch wäre.",
            "After the 21st birthday a help for young adults is continued, but as a rule "
                + "not begun anew. If no earlier help stands in this case, it may lie outside "
                + "the package; so this is only a hint. If only the year of birth is known, "
                + "only what would be wrong for every birthday is reported."),
        remedy: Sentence(
            "Bitte Geburtsmonat, Beginn und Leistung mit der Akte vergleichen; häufig ist "
                + "eine Jahreszahl vertippt. Gab es eine frühere Hilfe, muss nichts geändert "
                + "werden.",
            "Compare month of birth, beginning and service with the file; often a year is "
                + "mistyped. If there was an earlier help, nothing has to be changed."),
        source: Sentence(
            "SGB VIII § 41 Abs. 1 Satz 2 und 3.",
            "SGB VIII § 41 Abs. 1 Satz 2 and 3."),
        messages: [
            Message(
                "first41After21", .hint,
                "Diese Hilfe nach § 41 begann nach dem 21. Geburtstag, und in diesem Fall "
                    + "steht keine frühere Hilfe.",
                "This help under section 41 began after the 21st birthday, and no earlier "
                    + "help stands in this case.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true),
        checks: [
            CaseCheck("first41After21", at: "beginn") {
                $0.isUeber41 && $0.ersteHilfe == $0.beginn
                    && $0.geburt.isSurelyAtLeast(21, on: $0.beginn)
                    && !$0.geburt.isSurelyAtLeast(27, on: $0.beginn)
            }
        ],
        bad: .help(
            #""leistung": "30", "ueber_41": true, "beginn": "2022-03-14", "ende": "2022-03-14""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2001-02""#),
        good: .help(
            #""leistung": "30", "ueber_41": true, "beginn": "2022-01-14", "ende": "2022-01-31""#,
            inCase: #""beginn": "2022-01-14", "geburtsmonat": "2001-02""#))
}
