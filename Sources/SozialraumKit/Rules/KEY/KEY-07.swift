import PlainTextRecords

extension Rule {
    static let key07 = Rule(
        code: "KEY-07", severity: .hint,
        title: Sentence(
            "Zwei Namen für dieselbe Verbandsgemeinde",
            "Two names for the same association of municipalities"),
        explanation: Sentence(
            "Die ersten neun Ziffern des Regionalschlüssels nennen die Verbandsgemeinde. Gemeinden "
                + "mit denselben neun Ziffern gehören also zu derselben und tragen denselben Namen "
                + "in „verbandsgemeinde“. Beschreiben die Zeilen verschiedene Tage, kann sie "
                + "umbenannt worden sein; dann wird nichts gemeldet.",
            "The first nine digits of the regional key name the association of municipalities. So "
                + "municipalities with the same nine digits belong to the same one and have the "
                + "same name in “verbandsgemeinde”. If the rows describe different days, it may "
                + "have been renamed; then nothing is reported."),
        remedy: Sentence(
            "Bitte den Regionalschlüssel und den Namen mit dem Gemeindeverzeichnis desselben Tages "
                + "vergleichen. Nach einem Zusammenschluss gelten für alle Gemeinden neue "
                + "Schlüssel.",
            "Compare the regional key and the name with the register of municipalities of the same "
                + "day. After a merger new keys hold for all municipalities."),
        source: Sentence(
            "Amtlicher Regionalschlüssel (Statistisches Bundesamt, Gemeindeverzeichnis).",
            "Official regional key (Federal Statistical Office, register of municipalities)."),
        messages: [
            Message(
                "otherNameOfVerband", .hint,
                "Andere Gemeinden mit demselben Schlüssel der Verbandsgemeinde nennen einen anderen "
                    + "Namen.",
                "Other municipalities with the same key of the association state another name.")
        ],
        scope: .fields { table, field in table == "gemeinden" && field.name == "verbandsgemeinde" },
        checks: [
            PackageCheck(keeps: [
                // The sixth digit is 0 where the municipality belongs to no association.
                Kept(Gemeinde.self, "verband", of: ["ars"]) {
                    let digits = $0.ars?.plainText.prefix(9) ?? ""
                    return digits.dropFirst(5).first == "0" ? 0 : Int32(digits) ?? 0
                },
                Kept(Gemeinde.self, "stand") { $0.herkunft.stand?.packed ?? 0 },
                KeptText(Gemeinde.self, "verbandsgemeinde") { $0.verbandsgemeinde ?? "" },
            ]) { view, findings in
                let table = view.table("gemeinden")
                let (keys, days) = (table.kept("verband"), table.kept("stand"))
                let names = table.keptTexts("verbandsgemeinde")
                var groups: [SIMD2<Int32>: [(row: Int, name: String)]] = [:]
                for row in 0..<table.count where keys[row] > 0 && days[row] >= 0 {
                    guard let name = names[row], !name.isEmpty, !table.isReplaced(row) else {
                        continue
                    }
                    groups[SIMD2(keys[row], days[row]), default: []].append((row, name))
                }
                for group in groups.values {
                    guard let usual = Mehrheit.first(of: group.map(\.name)) else { continue }
                    for (row, name) in group where name != usual {
                        table.add(
                            "otherNameOfVerband", row: row, field: "verbandsgemeinde", to: &findings
                        )
                    }
                }
            }
        ],
        bad: .tables(
            #"""
            "gemeinden": [
                {
                  "ags": "07999001", "name": "Lindenbach", "ars": "079995001001",
                  "verbandsgemeinde": "Nordtal"
                },
                {
                  "ags": "07999002", "name": "Mühltal", "ars": "079995001002",
                  "verbandsgemeinde": "Südhang"
                }
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "gemeinden": [
                {
                  "ags": "07999001", "name": "Lindenbach", "ars": "079995001001",
                  "verbandsgemeinde": "Nordtal"
                },
                {
                  "ags": "07999002", "name": "Mühltal", "ars": "079995002002",
                  "verbandsgemeinde": "Südhang"
                }
              ]
            """#, profile: .stammdaten))
}
