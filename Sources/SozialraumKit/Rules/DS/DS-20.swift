import PlainTextRecords

extension Rule {
    static let ds20 = Rule(
        code: "DS-20", severity: .error,
        title: Sentence(
            "Adoption im Fall",
            "Adoption in a case"),
        explanation: Sentence(
            "Tatsachen, die geeignet sind, eine Adoption aufzudecken, dürfen ohne "
                + "Zustimmung nicht offenbart werden. Eine Leistung nach § 51 hat deshalb in "
                + "einer Hilfe, die mit einem Fall verbunden ist, keinen Platz.",
            "Facts that are apt to reveal an adoption must not be disclosed without "
                + "consent. A service under section 51 therefore has no place in a help that is "
                + "tied to a case."),
        remedy: Sentence(
            "Bitte die Zeile aus der Lieferung nehmen. Wird die Beratung gezählt, genügt "
                + "eine Kennzahl ohne Bezug zum Fall.",
            "Take the row out of the delivery. If the advice is to be counted, an "
                + "indicator without reference to the case is enough."),
        source: Sentence(
            "BGB § 1758; SGB VIII § 51.",
            "BGB § 1758; SGB VIII § 51."),
        messages: [
            Message(
                "adoption", .error, isDelicate: true,
                "Diese Hilfe nennt eine Leistung, die eine Adoption aufdecken kann.",
                "This help names a service that can reveal an adoption.")
        ],
        scope: .columns(["hilfen": ["leistung"]]),
        checks: [
            RecordCheck(Hilfe.self, "adoption", at: "leistung", needs: ["leistung"]) {
                $0.leistung.place == Codeplatz.adoption
            }
        ],
        bad: .help(
            #""leistung": "51", "beginn": "2022-03-14", "ende": "2022-03-14""#,
            inCase: #""beginn": "2022-03-14""#),
        good: .help(
            #""leistung": "50", "beginn": "2022-03-14", "ende": "2022-03-14""#,
            inCase: #""beginn": "2022-03-14""#))
}
