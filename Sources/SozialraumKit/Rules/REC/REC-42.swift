import PlainTextRecords

extension Rule {
    static let rec42 = Rule(
        code: "REC-42", severity: .warning,
        title: Sentence(
            "Grund der Beendigung oder nachfolgende Hilfe passt nicht",
            "Reason for the end or following help does not fit"),
        explanation: Sentence(
            "Ein Grund der Beendigung steht nur bei etwas, das geendet hat. Die "
                + "Fortführung in derselben Pflegefamilie oder Einrichtung bei Wechsel der "
                + "Zuständigkeit gibt es nur, wenn die Hilfe an ein anderes Jugendamt abgegeben "
                + "wurde.",
            "A reason for the end stands only with something that has ended. The "
                + "continuation in the same foster family or facility with a change of "
                + "responsibility exists only if the help was handed over to another youth "
                + "office."),
        remedy: Sentence(
            "Bitte das Ende eintragen oder den Grund leeren; bei „fortfuehrung“ ist der "
                + "Grund „abgabe“.",
            "Enter the end, or empty the reason; with “fortfuehrung” the reason is "
                + "“abgabe”."),
        source: Sentence(
            "SGB VIII § 99 Abs. 1 Nr. 1; Kinder- und Jugendhilfestatistik Teil I (Gründe "
                + "der Beendigung, nachfolgende Hilfe).",
            "SGB VIII § 99 Abs. 1 Nr. 1; statistics of child and youth welfare, part I "
                + "(reasons for the end, following help)."),
        messages: [
            Message(
                "reasonWithoutEnd", .warning,
                "Ein Grund der Beendigung ist genannt, aber kein Ende.",
                "A reason for the end is named, but no end."),
            Message(
                "continuationWithoutHandover", .warning,
                "Die Fortführung bei Wechsel der Zuständigkeit ist genannt, aber nicht "
                    + "die Abgabe an ein anderes Jugendamt.",
                "The continuation with a change of responsibility is named, but not the "
                    + "handover to another youth office."),
        ],
        scope: .columns(["hilfen": ["id"], "faelle": ["id"]]),
        checks: [
            RecordCheck(
                Hilfe.self, "reasonWithoutEnd", at: "ende_grund", needs: ["ende_grund", "ende"]
            ) {
                $0.endeGrund != nil && $0.ende == nil
            },
            RecordCheck(
                Fall.self, "reasonWithoutEnd", at: "ende_grund", needs: ["ende_grund", "ende"]
            ) {
                $0.endeGrund != nil && $0.ende == nil
            },
            RecordCheck(
                Hilfe.self, "continuationWithoutHandover", at: "nachfolgend",
                needs: ["nachfolgend", "ende_grund"]
            ) {
                $0.nachfolgend?.place == Codeplatz.fortfuehrung
                    && $0.endeGrund?.place != Codeplatz.abgabe
            },
        ],
        bad: .help(
            #""leistung": "30", "beginn": "2022-03-14", "ende_grund": "planmaessig""#,
            inCase: #""beginn": "2022-03-14""#),
        good: .help(
            #""leistung": "30", "beginn": "2022-03-14", "ende": "2022-08-31", "ende_grund": "planmaessig""#,
            inCase: #""beginn": "2022-03-14""#))
}
