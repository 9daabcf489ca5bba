import PlainTextRecords

extension Rule {
    static let pla03 = Rule(
        code: "PLA-03", severity: .warning,
        title: Sentence(
            "Stellen der Partner ergeben nicht die Summe",
            "Posts of the partners do not make the total"),
        explanation: Sentence(
            "Nennt eine Kooperation die Zahl ihrer Stellen und jeder ihrer Partner die "
                + "seine, ergeben diese zusammen jene. Um ein Hundertstel darf gerundet sein.",
            "If a Kooperation states the number of its posts, and each of its partners "
                + "its own, these make that together. One hundredth may be rounded."),
        remedy: Sentence(
            "Bitte die Stellen der Partner und die Summe vergleichen; vielleicht fehlt "
                + "ein Partner.",
            "Compare the posts of the partners with the total; perhaps a partner is "
                + "missing."),
        source: Sentence(
            "Logik der Angaben.",
            "Logic of the data."),
        messages: [
            Message(
                "wrongTotal", .warning,
                "Die Stellen der Partner ergeben zusammen nicht die Zahl, die für die "
                    + "Kooperation genannt ist.",
                "The posts of the partners together do not make the number that is stated "
                    + "for the Kooperation.")
        ],
        scope: .columns(
            ["kooperationen": ["id"]], requires: ["kooperationspartner"], follows: true),
        checks: [
            PackageCheck(keeps: [
                Kept(Kooperation.self, "stellen") { Schranken.hundredths($0.stellen) },
                Kept(Kooperationspartner.self, "stellen") { Schranken.hundredths($0.stellen) },
            ]) { view, findings in
                let table = view.table("kooperationen")
                let partners = view.table("kooperationspartner")
                let (totals, posts) = (table.kept("stellen"), partners.kept("stellen"))
                var sums = [Int](repeating: 0, count: table.count)
                var isWhole = [Bool](repeating: true, count: table.count)
                var counts = [Int](repeating: 0, count: table.count)
                for (row, target) in partners.targets("kooperation").enumerated()
                where target < TableView.missing && !partners.isReplaced(row) {
                    counts[Int(target)] += 1
                    if posts[row] > 0 {
                        sums[Int(target)] += Int(posts[row])
                    } else {
                        isWhole[Int(target)] = false
                    }
                }
                for row in 0..<table.ownCount
                where totals[row] > 0 && isWhole[row] && counts[row] > 0 {
                    if abs(sums[row] - Int(totals[row])) > 1 {
                        table.add("wrongTotal", row: row, field: "stellen", to: &findings)
                    }
                }
            }
        ],
        bad: .inSozialraum(
            #"""
            "traeger": [
                {"id": "tr-kreis", "name": "Kreis 07999", "art": "oeffentlich-jugendamt", "kreis": "07999"},
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "kooperationen": [
                {"id": "ko-eins", "sozialraum": "sr-nord", "gueltig_ab": "2018-01-01", "stellen": 10}
              ],
              "kooperationspartner": [
                {"kooperation": "ko-eins", "traeger": "tr-kreis", "rolle": "jugendamt", "stellen": 2},
                {"kooperation": "ko-eins", "traeger": "tr-linde", "stellen": 3.9}
              ]
            """#, profile: .stammdaten),
        good: .inSozialraum(
            #"""
            "traeger": [
                {"id": "tr-kreis", "name": "Kreis 07999", "art": "oeffentlich-jugendamt", "kreis": "07999"},
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "kooperationen": [
                {"id": "ko-eins", "sozialraum": "sr-nord", "gueltig_ab": "2018-01-01", "stellen": 5.9}
              ],
              "kooperationspartner": [
                {"kooperation": "ko-eins", "traeger": "tr-kreis", "rolle": "jugendamt", "stellen": 2},
                {"kooperation": "ko-eins", "traeger": "tr-linde", "stellen": 3.9}
              ]
            """#, profile: .stammdaten))
}
