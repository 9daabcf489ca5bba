import PlainTextRecords

extension Rule {
    static let rec38 = Rule(
        code: "REC-38", severity: .hint,
        title: Sentence(
            "Akute Gefährdung, und danach nichts im Fall",
            "Acute danger, and nothing in the case afterwards"),
        explanation: Sentence(
            "Auf eine akute Gefährdung folgt eine Hilfe, eine Schutzmaßnahme oder die "
                + "Anrufung des Familiengerichts. Diese steht nicht im Format; deshalb ist es "
                + "nur ein Hinweis, wenn der Fall von diesem Tag an weder Hilfe noch Beratung "
                + "zeigt.",
            "An acute danger is followed by a help, a protective measure or an appeal to "
                + "the family court. The latter is not in the format; so it is only a hint if "
                + "the case shows neither help nor meeting from that day on."),
        remedy: Sentence(
            "Bitte prüfen, ob eine Hilfe oder Beratung im Paket fehlt.",
            "Check whether a help or meeting is missing in the package."),
        source: Sentence(
            "SGB VIII § 8a Abs. 1 Satz 3, Abs. 2.",
            "SGB VIII § 8a Abs. 1 Satz 3, Abs. 2."),
        messages: [
            Message(
                "nothingAfterDanger", .hint, isDelicate: true,
                "Nach dieser akuten Gefährdung zeigt der Fall weder eine Hilfe noch eine "
                    + "Beratung.",
                "After this acute danger the case shows neither a help nor a meeting.")
        ],
        scope: .columns(
            ["gefaehrdungseinschaetzungen": ["fall", "am", "ergebnis"]], requires: ["hilfen"],
            follows: true),
        checks: [
            PackageCheck { view, findings in
                let table = view.table("gefaehrdungseinschaetzungen")
                guard table.ownCount > 0, view.own.fault == nil,
                    view.isDelivered(TableInfo.order(of: "hilfen"))
                else { return }
                let course = view.course.cases
                let cases = table.targets("fall")
                let (days, results) = (table.kept("am"), table.kept("ergebnis"))
                for row in 0..<table.ownCount
                where cases[row] < TableView.missing && days[row] > 0
                    && results[row] == Codeplatz.akut
                    && course[Int(cases[row])].taetigBis < days[row]
                {
                    table.add("nothingAfterDanger", row: row, field: "ergebnis", to: &findings)
                }
            }
        ],
        bad: .inSozialraum(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14", "stufe": "schutz"}
              ],
              "gefaehrdungseinschaetzungen": [
                {
                  "id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "am": "2022-03-16", "ergebnis": "akut",
                  "arten": ["vernachlaessigung"]
                }
              ],
              "hilfen": []
            """#),
        good: .inSozialraum(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14", "stufe": "schutz"}
              ],
              "gefaehrdungseinschaetzungen": [
                {
                  "id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "am": "2022-03-16", "ergebnis": "akut",
                  "arten": ["vernachlaessigung"]
                }
              ],
              "hilfen": [
                {
                  "id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "traeger": "tr-linde", "leistung": "31",
                  "beginn": "2022-03-17"
                }
              ]
            """#))
}
