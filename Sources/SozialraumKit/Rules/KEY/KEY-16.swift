import PlainTextRecords

extension Rule {
    static let key16 = Rule(
        code: "KEY-16", severity: .warning,
        title: Sentence("Anderer Kreis als erwartet", "Another district than expected"),
        explanation: Sentence(
            "Ein Sozialraum gehört zu einem Kreis, und seine Gemeinden liegen in ihm: Ihr Schlüssel "
                + "beginnt mit dem des Kreises. Ist der Absender selbst ein Kreis, beschreibt sein "
                + "Paket die eigenen Sozialräume. Gemeinden, die nur als Ort genannt sind, dürfen "
                + "außerhalb liegen.",
            "A Sozialraum belongs to a district, and its municipalities lie in it: their key begins "
                + "with that of the district. If the sender itself is a district, its package "
                + "describes its own Sozialräume. Municipalities that are only named as a place "
                + "may lie outside."),
        remedy: Sentence(
            "Bitte den Gemeindeschlüssel und den Schlüssel des Kreises prüfen; häufig sind zwei "
                + "Gemeinden gleichen Namens verwechselt, oder Ziffern sind vertauscht.",
            "Check the key of the municipality and that of the district; often two municipalities of "
                + "the same name are mixed up, or digits are swapped."),
        source: Sentence(
            "Amtlicher Gemeindeschlüssel (die ersten fünf Ziffern bezeichnen den Kreis); SGB VIII "
                + "§ 69 (örtlicher Träger).",
            "Official municipality key (the first five digits name the district); SGB VIII § 69 "
                + "(local authority)."),
        messages: [
            Message(
                "gemeindeOfOtherKreis", .warning,
                "Diese Gemeinde liegt nach ihrem Schlüssel in einem anderen Kreis als der "
                    + "Sozialraum.",
                "By its key this municipality lies in another district than the Sozialraum."),
            Message(
                "sozialraumOfOtherKreis", .warning,
                "Dieser Sozialraum gehört zu einem anderen Kreis als der Absender des Pakets.",
                "This Sozialraum belongs to another district than the sender of the package."),
        ],
        scope: .columns(
            ["sozialraum_gemeinden": ["sozialraum", "gemeinde"], "sozialraeume": ["kreis"]],
            requires: ["sozialraeume"]),
        checks: [
            PackageCheck(keeps: [
                Kept(Sozialraum.self, "kreis") { Int32($0.kreis.plainText) ?? 0 },
                Kept(SozialraumGemeinde.self, "kreis", of: ["gemeinde"]) {
                    Int32($0.gemeinde.plainText.prefix(5)) ?? 0
                },
            ]) { view, findings in
                let areas = view.table("sozialraeume")
                let owners = areas.kept("kreis")
                let table = view.table("sozialraum_gemeinden")
                let (targets, districts) = (table.targets("sozialraum"), table.kept("kreis"))
                for row in 0..<table.ownCount where targets[row] < TableView.missing {
                    let owner = owners[Int(targets[row])]
                    if owner > 0, districts[row] > 0, owner != districts[row] {
                        table.add(
                            "gemeindeOfOtherKreis", row: row, field: "gemeinde", to: &findings)
                    }
                }
                guard let sender = view.own.metadata.absender?["kreis"]?.string,
                    let own = Kreis(text: sender).flatMap({ Int32($0.plainText) })
                else { return }
                for row in 0..<areas.ownCount where owners[row] > 0 && owners[row] != own {
                    areas.add("sozialraumOfOtherKreis", row: row, field: "kreis", to: &findings)
                }
            }
        ],
        bad: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}, {"ags": "07998001", "name": "Lindenbach"}
              ],
              "sozialraeume": [
                {"id": "sr-nord", "name": "Nordtal", "kreis": "07999"}
              ],
              "sozialraum_gemeinden": [
                {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"},
                {"sozialraum": "sr-nord", "gemeinde": "07998001", "gueltig_ab": "2018-01-01"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}, {"ags": "07998001", "name": "Lindenbach"}
              ],
              "sozialraeume": [
                {"id": "sr-nord", "name": "Nordtal", "kreis": "07999"}
              ],
              "sozialraum_gemeinden": [
                {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"}
              ]
            """#, profile: .stammdaten))
}
