import PlainTextRecords

extension Rule {
    static let zei12 = Rule(
        code: "ZEI-12", severity: .hint,
        title: Sentence(
            "Hilfeplan länger als ein Jahr nicht überprüft",
            "Help plan not reviewed for more than a year"),
        explanation: Sentence(
            "Der Hilfeplan einer laufenden Hilfe wird regelmäßig überprüft. Wie oft, legt "
                + "jeder Kreis fest; hier gelten zwölf Monate seit dem letzten Gespräch, das im "
                + "Paket steht, oder der Tag, der dort für das nächste genannt ist.",
            "The help plan of a running help is reviewed regularly. How often is laid "
                + "down by each district; here it is twelve months since the last meeting that "
                + "stands in the package."),
        remedy: Sentence(
            "Bitte ein fehlendes Gespräch als Fallberatung der Art "
                + "„hilfeplan-ueberpruefung“ ergänzen, oder das Ende der Hilfe.",
            "Add a missing meeting as a Fallberatung of the kind "
                + "“hilfeplan-ueberpruefung”, or the end of the help."),
        source: Sentence(
            "SGB VIII § 36 Abs. 2 Satz 2; die Frist von zwölf Monaten ist eine Festlegung "
                + "des Austauschformats.",
            "SGB VIII § 36 Abs. 2 Satz 2; the limit of twelve months is a decision of the "
                + "exchange format."),
        messages: [
            Message(
                "planNotReviewed", .hint,
                "Diese Hilfe läuft noch, und das letzte Gespräch zum Hilfeplan liegt mehr "
                    + "als zwölf Monate zurück.",
                "This help is still running, and the last meeting about the help plan "
                    + "lies more than twelve months back."),
            Message(
                "planReviewDue", .hint,
                "Diese Hilfe läuft noch, und der Tag, der für das nächste Gespräch zum Hilfeplan "
                    + "genannt ist, ist vorbei, ohne dass eines im Paket steht.",
                "This help is still running, and the day that is named for the next meeting about "
                    + "the help plan is over without one in the package."),
        ],
        scope: RuleScope(
            subject: .fields { table, field in
                table == "hilfen" && ["fall", "leistung", "beginn"].contains(field.name)
            }, requires: ["fallberatungen"], followsReferences: true, date: .runningHelps),
        checks: [
            CaseCheck("planNotReviewed", at: "ende") {
                // What was planned before the help began is no plan of this help.
                $0.isRunning && $0.needsHilfeplan() && $0.letzterHilfeplan > 0
                    && max($0.letzterHilfeplan, $0.beginn) + 1 << 9 < $0.stichtag
                    && $0.naechsterHilfeplan == 0
            },
            CaseCheck("planReviewDue", at: "ende") {
                $0.isRunning && $0.needsHilfeplan()
                    && $0.naechsterHilfeplan > $0.letzterHilfeplan
                    && $0.naechsterHilfeplan < $0.stichtag
            },
        ],
        bad: .help(
            #""leistung": "30", "zugang": "36a.1", "beginn": "2021-01-14""#,
            inCase: #""beginn": "2021-01-14""#,
            and: #"""
                "fallberatungen": [
                    {"id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "am": "2021-02-01", "art": "hilfeplan"}
                  ]
                """#),
        good: .help(
            #""leistung": "30", "zugang": "36a.1", "beginn": "2021-01-14""#,
            inCase: #""beginn": "2021-01-14""#,
            and: #"""
                "fallberatungen": [
                    {"id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "am": "2022-02-01", "art": "hilfeplan"}
                  ]
                """#))
}
