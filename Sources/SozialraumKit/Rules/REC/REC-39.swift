import PlainTextRecords

extension Rule {
    static let rec39 = Rule(
        code: "REC-39", severity: .hint,
        title: Sentence(
            "Vollzeitpflege seit mehr als zwei Jahren",
            "Foster care for more than two years"),
        explanation: Sentence(
            "Lebt ein Kind zwei Jahre bei einer Pflegeperson und ist zu erwarten, dass es "
                + "dort bleibt, wird das Jugendamt am Ort der Pflegeperson zuständig. Ob das so "
                + "ist, steht nicht im Paket.",
            "If a child has lived with a foster person for two years and is expected to "
                + "stay, the youth office at the place of the foster person becomes "
                + "responsible. Whether this is so does not stand in the package."),
        remedy: Sentence(
            "Bitte die örtliche Zuständigkeit prüfen. Ist sie geklärt, muss nichts "
                + "geändert werden.",
            "Check the local responsibility. If it is settled, nothing has to be changed."),
        source: Sentence(
            "SGB VIII § 86 Abs. 6.",
            "SGB VIII § 86 Abs. 6."),
        messages: [
            Message(
                "longFosterCare", .hint,
                "Diese Vollzeitpflege dauert seit mehr als zwei Jahren an.",
                "This foster care has been going on for more than two years.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true, date: .runningHelps),
        checks: [
            CaseCheck("longFosterCare", at: "beginn") {
                $0.leistung.contains(.s33) && $0.isRunning && $0.lasted(moreThanMonths: 24)
            }
        ],
        bad: .help(
            #""leistung": "33", "beginn": "2020-03-14""#,
            inCase: #""beginn": "2020-03-14""#),
        good: .help(
            #""leistung": "33", "beginn": "2021-03-14""#,
            inCase: #""beginn": "2021-03-14""#))
}
