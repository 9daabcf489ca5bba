import PlainTextRecords

extension Rule {
    static let rec09 = Rule(
        code: "REC-09", severity: .warning,
        title: Sentence(
            "§ 35a ohne Stellungnahme",
            "Section 35a without a statement"),
        explanation: Sentence(
            "Für Eingliederungshilfe nach § 35a holt das Jugendamt die Stellungnahme "
                + "einer Fachärztin, eines Facharztes oder einer anderen dort genannten "
                + "Fachkraft ein. Im Paket steht nur, dass und wann sie vorlag (eine "
                + "Fallberatung der Art „stellungnahme-35a“), nie ihr Inhalt.",
            "For integration assistance under section 35a the youth office obtains the "
                + "statement of a medical specialist or another professional named there. The "
                + "package says only that and when it was there (a Fallberatung of the kind "
                + "“stellungnahme-35a”), never what it says."),
        remedy: Sentence(
            "Bitte eine Zeile in „fallberatungen“ mit der Art „stellungnahme-35a“ und dem "
                + "Tag ergänzen. Bitte nichts vom Inhalt eintragen.",
            "Add a row to “fallberatungen” with the kind “stellungnahme-35a” and the day. "
                + "Enter nothing of what it says."),
        source: Sentence(
            "SGB VIII § 35a Abs. 1a.",
            "SGB VIII § 35a Abs. 1a."),
        messages: [
            Message(
                "noStatement", .warning, isDelicate: true,
                "Zu dieser Eingliederungshilfe nach § 35a steht im Fall keine "
                    + "Stellungnahme.",
                "No statement for this integration assistance under section 35a stands in "
                    + "the case.")
        ],
        scope: RuleScope(
            subject: .fields { table, field in
                table == "hilfen" && ["fall", "leistung", "beginn"].contains(field.name)
            }, requires: ["fallberatungen"], followsReferences: true),
        checks: [
            CaseCheck("noStatement", at: "leistung") {
                $0.leistung.contains(.eingliederung) && !$0.beratungen.contains(.stellungnahme)
            }
        ],
        bad: .help(
            #""leistung": "35a.2.1", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14""#,
            and: #"""
                "fallberatungen": [
                    {"id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "am": "2022-03-14", "art": "gemeinsam"}
                  ]
                """#),
        good: .help(
            #""leistung": "35a.2.1", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14""#,
            and: #"""
                "fallberatungen": [
                    {"id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "am": "2022-03-14", "art": "stellungnahme-35a"}
                  ]
                """#))
}
