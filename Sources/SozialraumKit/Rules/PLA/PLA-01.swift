import PlainTextRecords

extension Rule {
    static let pla01 = Rule(
        code: "PLA-01", severity: .hint,
        title: Sentence(
            "Sehr lange Hilfe",
            "Very long help"),
        explanation: Sentence(
            "Kaum eine Hilfe dauert länger als zehn Jahre, kaum eine ambulante länger als "
                + "fünf. Meist fehlt das Ende, oder eine Jahreszahl ist vertippt.",
            "Hardly any help lasts longer than ten years, hardly any outpatient help "
                + "longer than five. Mostly the end is missing, or a year is mistyped."),
        remedy: Sentence(
            "Bitte Beginn und Ende mit der Akte vergleichen. Stimmen sie, muss nichts "
                + "geändert werden.",
            "Compare beginning and end with the file. If they are right, nothing has to "
                + "be changed."),
        source: Sentence(
            "Erfahrung; Festlegung des Austauschformats.",
            "Experience; decision of the exchange format."),
        messages: [
            Message(
                "veryLong", .hint,
                "Diese Hilfe dauert ungewöhnlich lange.",
                "This help lasts unusually long.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true, date: .runningHelps),
        checks: [
            CaseCheck("veryLong", at: "ende") {
                $0.lasted(moreThanMonths: $0.form == Codeplatz.ambulant ? 60 : 120)
            }
        ],
        bad: .help(
            #""leistung": "30", "form": "ambulant", "beginn": "2016-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2016-03-14""#),
        good: .help(
            #""leistung": "30", "form": "ambulant", "beginn": "2019-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2019-03-14""#))
}
