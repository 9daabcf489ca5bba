import PlainTextRecords

extension Rule {
    static let rec21 = Rule(
        code: "REC-21", severity: .hint,
        title: Sentence(
            "Längere Hilfe ohne Hilfeplan",
            "Longer help without a help plan"),
        explanation: Sentence(
            "Ist eine Hilfe, über die das Jugendamt entscheidet, voraussichtlich für "
                + "längere Zeit zu leisten, gehört ein Hilfeplan dazu. Ab wann das ist, legt "
                + "jeder Kreis selbst fest; hier gelten sechs Monate. Erwartet "
                + "wird er nur für Hilfe zur Erziehung, Eingliederungshilfe nach § 35a und Hilfe für "
                + "junge Volljährige, nie für niedrigschwellige Hilfen.",
            "If a help that the youth office decides on is likely to be needed for a "
                + "longer time, a help plan belongs to it. From when on is laid down by each "
                + "district; here it is six months. It is expected only "
                + "for help with upbringing, integration assistance under section 35a and help for "
                + "young adults, never for low-threshold help."),
        remedy: Sentence(
            "Bitte das Hilfeplangespräch als Fallberatung der Art „hilfeplan“ ergänzen, "
                + "falls es stattfand.",
            "Add the help plan meeting as a Fallberatung of the kind “hilfeplan” if it "
                + "took place."),
        source: Sentence(
            "SGB VIII § 36 Abs. 2; die Frist von sechs Monaten ist eine Festlegung des "
                + "Austauschformats.",
            "SGB VIII § 36 Abs. 2; the limit of six months is a decision of the exchange "
                + "format."),
        messages: [
            Message(
                "noPlan", .hint,
                "Diese Hilfe dauert länger als sechs Monate, und im Fall steht kein "
                    + "Hilfeplan.",
                "This help lasts longer than six months, and no help plan stands in the "
                    + "case.")
        ],
        scope: RuleScope(
            subject: .fields { table, field in
                table == "hilfen" && ["fall", "leistung", "beginn"].contains(field.name)
            }, requires: ["fallberatungen"], followsReferences: true, date: .runningHelps),
        checks: [
            CaseCheck("noPlan", at: "zugang") {
                $0.needsHilfeplan() && !$0.beratungen.contains(.hilfeplan)
                    && $0.lasted(moreThanMonths: 6)
            }
        ],
        bad: .help(
            #""leistung": "30", "zugang": "36a.1", "beginn": "2022-01-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-01-14""#,
            and: #"""
                "fallberatungen": [
                    {"id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "am": "2022-02-01", "art": "gemeinsam"}
                  ]
                """#),
        good: .help(
            #""leistung": "30", "zugang": "36a.1", "beginn": "2022-01-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-01-14""#,
            and: #"""
                "fallberatungen": [
                    {"id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "am": "2022-02-01", "art": "hilfeplan"}
                  ]
                """#))
}
