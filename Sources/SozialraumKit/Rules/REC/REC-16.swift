import PlainTextRecords

extension Rule {
    static let rec16 = Rule(
        code: "REC-16", severity: .error,
        title: Sentence(
            "Schutz von Kindern ab 18 Jahren",
            "Protection of children at 18 or older"),
        explanation: Sentence(
            "Inobhutnahme (§§ 42, 42a) und Gefährdungseinschätzung (§ 8a) schützen Kinder und "
                + "Jugendliche, also Personen unter 18 Jahren. Ist nur das Geburtsjahr bekannt, wird nur gemeldet, was bei "
                + "jedem Geburtstag falsch wäre.",
            "Taking into care (sections 42, 42a) and assessment of danger (section 8a) protect "
                + "children and adolescents, that is, persons under 18. If only the year of birth is known, only what would be "
                + "wrong for every birthday is reported."),
        remedy: Sentence(
            "Bitte Geburtsmonat, Beginn und Leistung mit der Akte vergleichen; häufig ist "
                + "eine Jahreszahl vertippt.",
            "Compare month of birth, beginning and service with the file; often a year is "
                + "mistyped."),
        source: Sentence(
            "SGB VIII §§ 8a, 42, 42a, § 7 Abs. 1 Nr. 1 und 2.",
            "SGB VIII §§ 8a, 42, 42a, § 7 Abs. 1 Nr. 1 and 2."),
        messages: [
            Message(
                "adultInCare", .error, isDelicate: true,
                "Die Person war bei Beginn dieser Schutzmaßnahme schon 18 Jahre alt.",
                "The person was already 18 when this protective measure began."),
            Message(
                "adultAssessed", .error,
                "Die Person war am Tag dieser Gefährdungseinschätzung schon 18 Jahre alt.",
                "The person was already 18 on the day of this assessment of danger."),
        ],
        scope: .columns(
            [
                "hilfen": ["fall", "leistung", "beginn"],
                "gefaehrdungseinschaetzungen": ["fall", "am"],
            ], follows: true),
        checks: [
            CaseCheck("adultInCare", at: "beginn") {
                $0.leistung.contains(.schutz) && $0.geburt.isSurelyAtLeast(18, on: $0.beginn)
            },
            PackageCheck { view, findings in
                let table = view.table("gefaehrdungseinschaetzungen")
                guard table.ownCount > 0, view.own.fault == nil else { return }
                let (cases, days) = (table.targets("fall"), table.kept("am"))
                let course = view.course
                for row in 0..<table.ownCount
                where cases[row] < TableView.missing
                    && Geburt(packed: course.cases[Int(cases[row])].geburtsmonat)
                        .isSurelyAtLeast(18, on: days[row])
                    && course.isBirthOfYoungest(Int(cases[row]), on: days[row])
                {
                    table.add("adultAssessed", row: row, field: "am", to: &findings)
                }
            },
        ],
        bad: .help(
            #""leistung": "42.1.1", "beginn": "2022-03-14", "ende": "2022-03-20""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2004-02""#),
        good: .help(
            #""leistung": "42.1.1", "beginn": "2022-03-14", "ende": "2022-03-20""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2006-02""#))
}
