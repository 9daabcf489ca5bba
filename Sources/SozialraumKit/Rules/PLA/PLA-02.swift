import PlainTextRecords

extension Rule {
    static let pla02 = Rule(
        code: "PLA-02", severity: .hint,
        title: Sentence(
            "Ungewöhnlich viele Kinder",
            "Unusually many children"),
        explanation: Sentence(
            "„kinder“ zählt die Kinder unter 18 Jahren einer Familie. Mehr als zwölf sind "
                + "möglich, meist ist aber eine Ziffer zu viel. Null Kinder meldet die Regel "
                + "REC-11.",
            "“kinder” counts the children under 18 of a family. More than twelve are "
                + "possible, but mostly there is one digit too many. No children at all is "
                + "reported by the rule REC-11."),
        remedy: Sentence(
            "Bitte die Zahl mit der Akte vergleichen.",
            "Compare the number with the file."),
        source: Sentence(
            "Erfahrung; Festlegung des Austauschformats.",
            "Experience; decision of the exchange format."),
        messages: [
            Message(
                "manyChildren", .hint,
                "Diese Familienhilfe steht in einem Fall, der mehr als zwölf Kinder "
                    + "nennt.",
                "This family assistance stands in a case that states more than twelve "
                    + "children.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true),
        checks: [
            CaseCheck("manyChildren", at: "leistung") {
                $0.leistung.contains(.s31) && $0.kinder > 12
            }
        ],
        bad: .help(
            #""leistung": "31", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "kinder": 22"#),
        good: .help(
            #""leistung": "31", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "kinder": 2"#))
}
