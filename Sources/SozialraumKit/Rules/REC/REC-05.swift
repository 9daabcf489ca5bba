import PlainTextRecords

extension Rule {
    static let rec05 = Rule(
        code: "REC-05", severity: .hint,
        title: Sentence(
            "Hilfe nach § 41 mit 21 Jahren oder später",
            "Help under section 41 at 21 or later"),
        explanation: Sentence(
            "In der Regel endet die Hilfe für junge Volljährige mit 21 Jahren. Darüber "
                + "hinaus wird sie nur in begründeten Einzelfällen für begrenzte Zeit "
                + "fortgesetzt. Ob es ein solcher Fall ist, steht nicht im Paket; deshalb ist "
                + "dies nur ein Hinweis. Ist nur das Geburtsjahr bekannt, wird nur gemeldet, "
                + "was bei jedem Geburtstag falsch wäre.",
            "As a rule help for young adults ends at the age of 21. Beyond that it is "
                + "continued only in single cases with reasons and for a limited time. Whether "
                + "this is such a case does not stand in the package; so this is only a hint. "
                + "If only the year of birth is known, only what would be wrong for every "
                + "birthday is reported."),
        remedy: Sentence(
            "Bitte prüfen, ob die Fortsetzung begründet und befristet ist, und das Ende "
                + "eintragen, sobald es feststeht.",
            "Check that the continuation has its reasons and a limit, and enter the end "
                + "as soon as it is known."),
        source: Sentence(
            "SGB VIII § 41 Abs. 1 Satz 2.",
            "SGB VIII § 41 Abs. 1 Satz 2."),
        messages: [
            Message(
                "beyond21", .hint,
                "Diese Hilfe nach § 41 geht über den 21. Geburtstag hinaus; das ist nur "
                    + "im begründeten Einzelfall für begrenzte Zeit vorgesehen.",
                "This help under section 41 goes on beyond the 21st birthday; that is "
                    + "provided for only in a single case with reasons and for a limited time.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true, date: .runningHelps),
        checks: [
            CaseCheck("beyond21", at: "ende") {
                $0.isUeber41 && $0.bis > $0.beginn && $0.geburt.isSurelyAtLeast(21, on: $0.bis - 1)
                    && !$0.geburt.isSurelyAtLeast(27, on: $0.beginn)
            }
        ],
        bad: .help(
            #""leistung": "30", "ueber_41": true, "beginn": "2020-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2020-03-14", "geburtsmonat": "2001-02""#),
        good: .help(
            #""leistung": "30", "ueber_41": true, "beginn": "2020-03-14", "ende": "2022-01-31""#,
            inCase: #""beginn": "2020-03-14", "geburtsmonat": "2001-02""#))
}
