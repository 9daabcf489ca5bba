import PlainTextRecords

extension Rule {
    static let rec17 = Rule(
        code: "REC-17", severity: .warning,
        title: Sentence(
            "Inobhutnahme ohne Grund",
            "Taking into care without its ground"),
        explanation: Sentence(
            "§ 42 Abs. 1 nennt drei Gründe: die eigene Bitte, eine dringende Gefahr, die "
                + "unbegleitete Einreise. Die Statistik unterscheidet sie; die Codes 42.1.1, "
                + "42.1.2 und 42.1.3 tun es auch.",
            "Section 42 (1) names three grounds: the own request, an imminent danger, "
                + "unaccompanied entry. The statistics tell them apart; so do the codes 42.1.1, "
                + "42.1.2 and 42.1.3."),
        remedy: Sentence(
            "Bitte statt 42 den Code mit dem Grund eintragen: 42.1.1 (eigene Bitte), "
                + "42.1.2 (dringende Gefahr) oder 42.1.3 (unbegleitete Einreise).",
            "Enter the code with the ground instead of 42: 42.1.1 (own request), 42.1.2 "
                + "(imminent danger) or 42.1.3 (unaccompanied entry)."),
        source: Sentence(
            "SGB VIII § 42 Abs. 1 Satz 1 Nr. 1 bis 3.",
            "SGB VIII § 42 Abs. 1 Satz 1 Nr. 1 to 3."),
        messages: [
            Message(
                "noGround42", .warning, isDelicate: true,
                "Bei dieser Inobhutnahme fehlt der Grund.",
                "The ground of this taking into care is missing.")
        ],
        scope: .columns(["hilfen": ["leistung"]]),
        checks: [
            RecordCheck(Hilfe.self, "noGround42", at: "leistung", needs: ["leistung"]) {
                $0.leistung.place == Codeplatz.inobhutnahme
            }
        ],
        bad: .help(
            #""leistung": "42", "beginn": "2022-03-14", "ende": "2022-03-20""#,
            inCase: #""beginn": "2022-03-14""#),
        good: .help(
            #""leistung": "42.1.2", "beginn": "2022-03-14", "ende": "2022-03-20""#,
            inCase: #""beginn": "2022-03-14""#))
}
