import PlainTextRecords

extension Rule {
    static let rec20 = Rule(
        code: "REC-20", severity: .warning,
        title: Sentence(
            "Direkter Zugang ohne Vereinbarung",
            "Direct access without an agreement"),
        explanation: Sentence(
            "Über die unmittelbare Inanspruchnahme ambulanter Hilfen soll das Jugendamt "
                + "mit den Leistungserbringern Vereinbarungen schließen. Liefert das Paket "
                + "Vereinbarungen, gehört die des Trägers dazu, die bei Beginn der Hilfe galt.",
            "The youth office shall conclude agreements with providers about direct "
                + "access to outpatient help. If the package delivers agreements, the one of "
                + "the Träger that held when the help began belongs among them."),
        remedy: Sentence(
            "Bitte die Vereinbarung der Art 36a.2 in „vereinbarungen“ ergänzen oder ihren "
                + "Zeitraum prüfen. Gibt es keine, bitte eine anstreben.",
            "Add the agreement of the kind 36a.2 to “vereinbarungen”, or check its "
                + "period. If there is none, seek one."),
        source: Sentence(
            "SGB VIII § 36a Abs. 2 Satz 2.",
            "SGB VIII § 36a Abs. 2 Satz 2."),
        messages: [
            Message(
                "noDirectAgreement", .warning,
                "Für den Träger dieser unmittelbar in Anspruch genommenen Hilfe steht "
                    + "keine Vereinbarung darüber im Paket, die bei ihrem Beginn galt.",
                "For the Träger of this directly used help the package holds no agreement "
                    + "about it that was in force when it began.")
        ],
        scope: RuleScope(
            subject: .fields { table, field in
                table == "hilfen" && ["fall", "traeger", "beginn"].contains(field.name)
            }, requires: ["vereinbarungen"], followsReferences: true),
        checks: [
            CaseCheck("noDirectAgreement", at: "zugang") {
                $0.isOhneVereinbarung
            }
        ],
        bad: .help(
            #""leistung": "28", "zugang": "36a.2", "beginn": "2022-03-14", "ende": "2022-03-31""#,
            inCase: #""beginn": "2022-03-14""#,
            and: #"""
                "vereinbarungen": [
                    {"id": "ve-linde", "traeger": "tr-linde", "art": "72a", "gueltig_ab": "2020-01-01"}
                  ]
                """#),
        good: .help(
            #""leistung": "28", "zugang": "36a.2", "beginn": "2022-03-14", "ende": "2022-03-31""#,
            inCase: #""beginn": "2022-03-14""#,
            and: #"""
                "vereinbarungen": [
                    {"id": "ve-linde", "traeger": "tr-linde", "art": "36a.2", "gueltig_ab": "2020-01-01"}
                  ]
                """#))
}
