import PlainTextRecords

extension Rule {
    static let rec07 = Rule(
        code: "REC-07", severity: .error,
        title: Sentence(
            "§ 41 in Verbindung mit § 31 oder § 32",
            "Section 41 together with section 31 or 32"),
        explanation: Sentence(
            "Hilfe für junge Volljährige gibt es in den Formen, die § 41 Abs. 2 nennt. "
                + "Familienhilfe (§ 31) und Tagesgruppe (§ 32) gehören nicht dazu.",
            "Help for young adults is given in the forms that section 41 (2) names. "
                + "Family assistance (section 31) and day group (section 32) are not among "
                + "them."),
        remedy: Sentence(
            "Bitte prüfen, welche Leistung gewährt wurde, oder „ueber_41“ leeren.",
            "Check which service was granted, or empty “ueber_41”."),
        source: Sentence(
            "SGB VIII § 41 Abs. 2.",
            "SGB VIII § 41 Abs. 2."),
        messages: [
            Message(
                "formNotIn41", .error,
                "§ 41 sieht diese Leistung für junge Volljährige nicht vor.",
                "Section 41 does not provide for this service for young adults.")
        ],
        scope: .columns(["hilfen": ["leistung"]]),
        checks: [
            RecordCheck(Hilfe.self, "formNotIn41", at: "leistung", needs: ["leistung", "ueber_41"])
            {
                $0.ueber41 == true
                    && Leistungsmerkmale.of($0.leistung).contains(.nichtFuerVolljaehrige)
            }
        ],
        bad: .help(
            #""leistung": "31", "ueber_41": true, "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14""#),
        good: .help(
            #""leistung": "30", "ueber_41": true, "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14""#))
}
