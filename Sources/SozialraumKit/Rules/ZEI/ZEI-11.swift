import PlainTextRecords

extension Rule {
    static let zei11 = Rule(
        code: "ZEI-11", severity: .hint,
        title: Sentence(
            "Lücke zwischen zwei Kooperationen",
            "Gap between two Kooperationen"),
        explanation: Sentence(
            "Nennt eine Kooperation ihre Vorgängerin, schließt sie meist an deren Ende "
                + "an. Eine Lücke kann richtig sein; oft ist ein Datum vertippt.",
            "If a Kooperation names its predecessor, it mostly follows directly. A gap "
                + "can be right; often a date is mistyped."),
        remedy: Sentence(
            "Bitte „gueltig_bis“ der früheren und „gueltig_ab“ der späteren Kooperation "
                + "prüfen.",
            "Check “gueltig_bis” of the earlier and “gueltig_ab” of the later "
                + "Kooperation."),
        source: Sentence(
            "Festlegung des Austauschformats.",
            "Decision of the exchange format."),
        messages: [
            Message(
                "gapBetween", .hint,
                "Zwischen dem Ende der Vorgängerin und dem Beginn dieser Kooperation "
                    + "liegt eine Lücke.",
                "Between the end of the predecessor and the beginning of this Kooperation "
                    + "lies a gap.")
        ],
        scope: .columns(["kooperationen": ["gueltig_ab"]], follows: true),
        checks: [
            PackageCheck { view, findings in
                let table = view.table("kooperationen")
                let earlier = table.targets("vorgaenger")
                let (from, until) = (table.kept("gueltig_ab"), table.kept("gueltig_bis"))
                for row in 0..<table.ownCount where earlier[row] < TableView.missing {
                    guard let own = table.period(row, from, until)?.from?.first,
                        let end = table.period(Int(earlier[row]), from, until)?.until?.last
                    else { continue }
                    if own.daysSince1970 > end.daysSince1970 + 1 {
                        table.add("gapBetween", row: row, field: "gueltig_ab", to: &findings)
                    }
                }
            }
        ],
        bad: .inSozialraum(
            #"""
            "kooperationen": [
                {"id": "ko-alt", "sozialraum": "sr-nord", "gueltig_ab": "2014", "gueltig_bis": "2016"},
                {"id": "ko-neu", "sozialraum": "sr-nord", "gueltig_ab": "2018", "vorgaenger": "ko-alt"}
              ]
            """#, profile: .stammdaten),
        good: .inSozialraum(
            #"""
            "kooperationen": [
                {"id": "ko-alt", "sozialraum": "sr-nord", "gueltig_ab": "2014", "gueltig_bis": "2016"},
                {"id": "ko-neu", "sozialraum": "sr-nord", "gueltig_ab": "2017", "vorgaenger": "ko-alt"}
              ]
            """#, profile: .stammdaten))
}
