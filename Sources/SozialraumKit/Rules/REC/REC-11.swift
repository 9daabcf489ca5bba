import PlainTextRecords

extension Rule {
    static let rec11 = Rule(
        code: "REC-11", severity: .hint,
        title: Sentence(
            "§ 31 ohne Kind",
            "Section 31 without a child"),
        explanation: Sentence(
            "Sozialpädagogische Familienhilfe hilft einer Familie mit mindestens einem "
                + "Kind unter 18 Jahren. Nennt der Fall 0 Kinder, ist das nur ein Hinweis: Ein Kind "
                + "kann seit Beginn des Falls geboren oder inzwischen volljährig sein.",
            "Social-pedagogical family assistance helps a family with at least one child "
                + "under 18. If the case states 0 children, that is only a hint: a child can have "
                + "been born since the case began, or be of age by now."),
        remedy: Sentence(
            "Bitte „kinder“ im Fall berichtigen; ist die Zahl nicht bekannt, bleibt die "
                + "Zelle leer.",
            "Correct “kinder” in the case; if the number is not known, leave the cell "
                + "empty."),
        source: Sentence(
            "SGB VIII §§ 27, 31, § 99 Abs. 1 Nr. 3.",
            "SGB VIII §§ 27, 31, § 99 Abs. 1 Nr. 3."),
        messages: [
            Message(
                "noChildStated", .hint,
                "Diese Familienhilfe nach § 31 steht in einem Fall, der 0 Kinder unter 18 Jahren "
                    + "nennt.",
                "This family assistance under section 31 stands in a case that states 0 children "
                    + "under 18.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true),
        checks: [
            CaseCheck("noChildStated", at: "leistung") {
                $0.leistung.contains(.s31) && $0.kinder == 0
            }
        ],
        bad: .help(
            #""leistung": "31", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "kinder": 0"#),
        good: .help(
            #""leistung": "31", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "kinder": 2"#))
}
