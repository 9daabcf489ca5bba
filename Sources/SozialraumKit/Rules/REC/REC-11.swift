import PlainTextRecords

extension Rule {
    static let rec11 = Rule(
        code: "REC-11", severity: .error,
        title: Sentence(
            "§ 31 ohne Kind",
            "Section 31 without a child"),
        explanation: Sentence(
            "Sozialpädagogische Familienhilfe hilft einer Familie mit mindestens einem "
                + "Kind unter 18 Jahren. Nennt der Fall die Zahl der Kinder, kann sie nicht 0 "
                + "sein.",
            "Social-pedagogical family assistance helps a family with at least one child "
                + "under 18. If the case states the number of children, it cannot be 0."),
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
                "familyWithoutChild", .error,
                "Diese Familienhilfe nach § 31 steht in einem Fall, der kein Kind unter "
                    + "18 Jahren nennt.",
                "This family assistance under section 31 stands in a case that states no "
                    + "child under 18.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true),
        checks: [
            CaseCheck("familyWithoutChild", at: "leistung") {
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
