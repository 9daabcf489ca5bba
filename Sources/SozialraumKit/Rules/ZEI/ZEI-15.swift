import PlainTextRecords

extension Rule {
    /// What happens in a case happens within the time of the case, and in order.
    static let zei15 = Rule(
        code: "ZEI-15", severity: .error,
        title: Sentence("Datum passt nicht zum Fall", "Date does not fit the case"),
        explanation: Sentence(
            "Hilfen, Beratungen und Einschätzungen gehören in die Zeit ihres Falls: Der Fall "
                + "beginnt mit dem ersten gezählten Kontakt und endet, wenn auch die letzte "
                + "Hilfe zu Ende ist. Eine Gefährdung kann nicht geklärt sein, bevor sie "
                + "eingeschätzt wurde, und die nächste Beratung liegt nach dieser.",
            "Helps, meetings and assessments belong within the time of their case: the case "
                + "begins with the first contact that is counted, and ends when its last help "
                + "is over, too. A danger cannot be settled before it was assessed, and the "
                + "next meeting comes after this one."),
        remedy: Sentence(
            "Bitte die Daten mit der Akte vergleichen; häufig ist das Jahr vertippt, oder Tag "
                + "und Monat sind vertauscht. Begann der Fall früher oder dauerte er länger, "
                + "bitte Beginn oder Ende des Falls berichtigen.",
            "Compare the dates with the file; often the year is mistyped, or day and month are "
                + "swapped. If the case began earlier or lasted longer, correct the beginning "
                + "or the end of the case."),
        source: Sentence(
            "Logik der Angaben; was zur Zeit eines Falls gehört: Festlegung des "
                + "Austauschformats.",
            "Logic of the data; what belongs to the time of a case: decision of the exchange "
                + "format."),
        messages: [
            Message(
                "beforeCase", .warning,
                "Dieses Datum liegt {0} vor dem Beginn des Falls.",
                "This date is {0} before the beginning of the case."),
            Message(
                "afterCase", .warning,
                "Dieses Datum liegt {0} nach dem Ende des Falls.",
                "This date is {0} after the end of the case."),
            Message(
                "goesOnAfterCase", .warning,
                "Diese Hilfe hat kein Ende, der Fall aber schon.",
                "This help has no end, but its case has."),
            Message(
                "settledBefore", .error,
                "Die Gefährdung ist nach diesen Angaben geklärt, bevor sie eingeschätzt wurde.",
                "By these dates the danger is settled before it was assessed."),
            Message(
                "nextBefore", .error,
                "Die nächste Beratung liegt nach diesen Angaben vor dieser Beratung.",
                "By these dates the next meeting comes before this one."),
        ],
        scope: .columns(
            [
                "hilfen": ["fall", "beginn", "ende"], "fallberatungen": ["fall", "am"],
                "gefaehrdungseinschaetzungen": ["fall", "am"],
            ], follows: true),
        checks: [
            PackageCheck(
                keeps: [
                    Kept(Fall.self, "beginn") { $0.beginn.packed },
                    Kept(Fall.self, "ende") { $0.ende?.packed ?? 0 },
                    Kept(Hilfe.self, "beginn") { $0.beginn.packed },
                    Kept(Hilfe.self, "ende") { $0.ende?.packed ?? 0 },
                    Kept(Fallberatung.self, "am") { $0.am.packed },
                    Kept(Gefaehrdungseinschaetzung.self, "am") { $0.am.packed },
                ],
                follows: [
                    "hilfen.fall", "fallberatungen.fall", "gefaehrdungseinschaetzungen.fall",
                ],
                arguments: { [Periods.days($0, $1)] },
                run: { view, findings in
                    CasePeriods.check(
                        view, "hilfen", ["beginn", "ende"], openAt: 1, to: &findings)
                    CasePeriods.check(view, "fallberatungen", ["am"], to: &findings)
                    CasePeriods.check(
                        view, "gefaehrdungseinschaetzungen", ["am"], to: &findings)
                }),
            RecordCheck(
                Gefaehrdungseinschaetzung.self, "settledBefore", at: "geklaert_am",
                needs: ["am", "geklaert_am"]
            ) {
                guard let settled = $0.geklaertAm else { return false }
                return settled < $0.am
            },
            RecordCheck(
                Fallberatung.self, "nextBefore", at: "naechste_am", needs: ["am", "naechste_am"]
            ) {
                guard let next = $0.naechsteAm else { return false }
                return next < $0.am
            },
        ],
        bad: .inSozialraum(
            #"""
            "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14"}
              ],
              "fallberatungen": [
                {
                  "id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "am": "2022-01-12",
                  "art": "hilfeplan", "naechste_am": "2022-10-04"
                }
              ]
            """#),
        good: .inSozialraum(
            #"""
            "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14"}
              ],
              "fallberatungen": [
                {
                  "id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "am": "2022-04-12",
                  "art": "hilfeplan", "naechste_am": "2022-10-04"
                }
              ]
            """#))
}
