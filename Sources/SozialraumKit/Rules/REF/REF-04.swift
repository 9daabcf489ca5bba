import PlainTextRecords

extension Rule {
    static let ref04 = Rule(
        code: "REF-04", severity: .warning,
        title: Sentence(
            "Gemeinde in keinem Sozialraum",
            "Municipality in no Sozialraum"),
        explanation: Sentence(
            "Die Jugendhilfeplanung umfasst den ganzen Kreis. Stehen Gemeinden des "
                + "Kreises im Paket, gehört deshalb jede zu einem Sozialraum. Gemeinden anderer "
                + "Kreise, die nur als Ort genannt sind, werden nicht gemeldet.",
            "Youth welfare planning covers the whole district. So if municipalities of "
                + "the district stand in the package, each belongs to a Sozialraum. "
                + "Municipalities of other districts that are only named as a place are not "
                + "reported."),
        remedy: Sentence(
            "Bitte die Zuordnung in „sozialraum_gemeinden“ ergänzen.",
            "Add the membership to “sozialraum_gemeinden”."),
        source: Sentence(
            "SGB VIII §§ 79, 80 (Gesamtverantwortung und Planung für das ganze Gebiet).",
            "SGB VIII §§ 79, 80 (overall responsibility and planning for the whole area)."),
        messages: [
            Message(
                "notCovered", .warning,
                "Diese Gemeinde des Kreises gehört zu keinem Sozialraum.",
                "This municipality of the district belongs to no Sozialraum.")
        ],
        scope: .columns(
            ["gemeinden": ["ags"]], requires: ["sozialraum_gemeinden", "sozialraeume"]),
        checks: [
            PackageCheck(keeps: [
                Kept(Sozialraum.self, "kreis") { Int32($0.kreis.plainText) ?? 0 },
                Kept(Gemeinde.self, "kreis", of: ["ags"]) { place in
                    Int32(place.ags.plainText.prefix(5)) ?? 0
                },
            ]) { view, findings in
                let table = view.table("gemeinden")
                let members = view.table("sozialraum_gemeinden")
                guard table.ownCount > 0, members.count > 0, view.own.fault == nil else { return }
                let districts = Set(
                    view.table("sozialraeume").kept("kreis").filter { $0 > 0 })
                var isMember = [Bool](repeating: false, count: table.count)
                for target in members.targets("gemeinde") where target < TableView.missing {
                    isMember[Int(target)] = true
                }
                let owners = table.kept("kreis")
                for row in 0..<table.ownCount
                where !isMember[row] && districts.contains(owners[row]) {
                    if table.isFirst(row) {
                        table.add("notCovered", row: row, field: "ags", to: &findings)
                    }
                }
            }
        ],
        bad: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}, {"ags": "07999002", "name": "Mühltal"}
              ],
              "sozialraeume": [
                {"id": "sr-nord", "name": "Nordtal", "kreis": "07999"}
              ],
              "sozialraum_gemeinden": [
                {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}, {"ags": "07999002", "name": "Mühltal"}
              ],
              "sozialraeume": [
                {"id": "sr-nord", "name": "Nordtal", "kreis": "07999"},
                {"id": "sr-sued", "name": "Südhang", "kreis": "07999"}
              ],
              "sozialraum_gemeinden": [
                {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"},
                {"sozialraum": "sr-sued", "gemeinde": "07999002", "gueltig_ab": "2018-01-01"}
              ]
            """#, profile: .stammdaten))
}
