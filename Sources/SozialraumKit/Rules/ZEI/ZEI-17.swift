import PlainTextRecords

extension Rule {
    static let zei17 = Rule(
        code: "ZEI-17", severity: .error,
        title: Sentence(
            "Geburt nach dem Beginn",
            "Birth after the beginning"),
        explanation: Sentence(
            "Der Geburtsmonat kann nicht nach dem Beginn des Falls liegen. Ist das Kind "
                + "einer Schwangeren noch nicht geboren, bleibt der Geburtsmonat leer. Liegt "
                + "die Geburt im selben Monat oder, wenn nur das Jahr bekannt ist, im selben "
                + "Jahr, ist nichts falsch.",
            "The month of birth cannot lie after the beginning of the case. If the child "
                + "of a pregnant woman is not yet born, the month of birth stays empty. If the "
                + "birth lies in the same month or, where only the year is known, in the same "
                + "year, nothing is wrong."),
        remedy: Sentence(
            "Bitte Geburtsmonat und Beginn mit der Akte vergleichen; häufig ist eine "
                + "Jahreszahl vertippt.",
            "Compare month of birth and beginning with the file; often a year is "
                + "mistyped."),
        source: Sentence(
            "Logik der Angaben.",
            "Logic of the data."),
        messages: [
            Message(
                "bornAfterBeginning", .error,
                "Der Geburtsmonat liegt nach dem Beginn des Falls.",
                "The month of birth lies after the beginning of the case.")
        ],
        scope: .columns(["faelle": ["beginn"]]),
        checks: [
            RecordCheck(
                Fall.self, "bornAfterBeginning", at: "geburtsmonat",
                needs: ["geburtsmonat", "beginn"]
            ) {
                guard let birth = $0.geburtsmonat else { return false }
                return birth.first > $0.beginn
            }
        ],
        bad: .help(
            #""leistung": "31", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2022-05", "kinder": 1"#),
        good: .help(
            #""leistung": "31", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2022-03", "kinder": 1"#))
}
