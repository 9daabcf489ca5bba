import PlainTextRecords

extension Rule {
    static let rec23 = Rule(
        code: "REC-23", severity: .hint,
        title: Sentence(
            "Hilfe außerhalb der Familie ohne Perspektivklärung",
            "Help outside the family without its perspective clarified"),
        explanation: Sentence(
            "Bei Hilfen außerhalb der eigenen Familie (§§ 33, 34, 35a Abs. 2 Nr. 3 und 4) "
                + "wird mit der Familie geklärt, ob das Kind zurückkehren soll oder auf Dauer "
                + "anderswo lebt. Gemeldet wird erst nach sechs Monaten.",
            "In helps outside the own family (sections 33, 34, 35a (2) no. 3 and 4) it is "
                + "clarified with the family whether the child is to return or lives elsewhere "
                + "for good. It is reported only after six months."),
        remedy: Sentence(
            "Bitte das Gespräch als Fallberatung der Art „perspektivklaerung“ ergänzen, "
                + "falls es stattfand.",
            "Add the meeting as a Fallberatung of the kind “perspektivklaerung” if it "
                + "took place."),
        source: Sentence(
            "SGB VIII § 37c Abs. 1; die Frist von sechs Monaten ist eine Festlegung des "
                + "Austauschformats.",
            "SGB VIII § 37c Abs. 1; the limit of six months is a decision of the exchange "
                + "format."),
        messages: [
            Message(
                "noPerspective", .hint,
                "Diese Hilfe außerhalb der Familie dauert länger als sechs Monate, und im "
                    + "Fall steht keine Perspektivklärung.",
                "This help outside the family lasts longer than six months, and no "
                    + "clarification of the perspective stands in the case.")
        ],
        scope: RuleScope(
            subject: .fields { table, field in
                table == "hilfen" && ["fall", "leistung", "beginn"].contains(field.name)
            }, requires: ["fallberatungen"], followsReferences: true, date: .runningHelps),
        checks: [
            CaseCheck("noPerspective", at: "leistung") {
                $0.leistung.contains(.ausserhalbDerFamilie) && !$0.isUeber41
                    && ($0.zugang == 0 || $0.zugang == Codeplatz.zugangHilfeplan)
                    && !$0.beratungen.contains(.perspektive) && $0.lasted(moreThanMonths: 6)
            }
        ],
        bad: .help(
            #""leistung": "34", "beginn": "2022-01-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-01-14""#,
            and: #"""
                "fallberatungen": [
                    {"id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "am": "2022-02-01", "art": "gemeinsam"}
                  ]
                """#),
        good: .help(
            #""leistung": "34", "beginn": "2022-01-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-01-14""#,
            and: #"""
                "fallberatungen": [
                    {"id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "am": "2022-02-01", "art": "perspektivklaerung"}
                  ]
                """#))
}
