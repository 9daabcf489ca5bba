import PlainTextRecords

extension Rule {
    static let key09 = Rule(
        code: "KEY-09", severity: .hint,
        title: Sentence(
            "Postleitzahl passt nicht zur Gemeinde",
            "Postal code does not fit the municipality"),
        explanation: Sentence(
            "Nennt die Tabelle „gemeinden“ die Postleitzahlen einer Gemeinde, gehört die "
                + "Postleitzahl eines Zentrums oder einer Einrichtung dort meist zu ihnen. Große "
                + "Empfänger haben eigene Postleitzahlen, und eine Anschrift kann in einer anderen "
                + "Gemeinde liegen als das Haus; deshalb ist es nur ein Hinweis.",
            "If the table “gemeinden” states the postal codes of a municipality, the postal code of "
                + "a centre or facility there mostly is one of them. Large recipients have postal "
                + "codes of their own, and an address may lie in another municipality than the "
                + "house; so it is only a hint."),
        remedy: Sentence(
            "Bitte Postleitzahl und Gemeinde vergleichen; bei Orten gleichen Namens ist leicht der "
                + "falsche Schlüssel eingetragen. Fehlt bei der Gemeinde eine Postleitzahl, bitte "
                + "sie dort ergänzen.",
            "Compare postal code and municipality; with places of the same name the wrong key is "
                + "easily entered. If the municipality lacks a postal code, add it there."),
        source: Sentence(
            "Gemeindeverzeichnis mit Postleitzahlen (Statistisches Bundesamt); Postleitzahlen folgen "
                + "den Grenzen von Gemeinden nicht immer.",
            "Register of municipalities with postal codes (Federal Statistical Office); postal codes "
                + "do not always follow the borders of municipalities."),
        messages: [
            Message(
                "plzOfOtherGemeinde", .hint,
                "Diese Postleitzahl gehört nach der Tabelle „gemeinden“ nicht zu der Gemeinde, die "
                    + "hier genannt ist.",
                "By the table “gemeinden” this postal code is none of the municipality that is named "
                    + "here.")
        ],
        scope: .columns(
            ["sozialraumzentren": ["plz", "gemeinde"], "einrichtungen": ["plz", "gemeinde"]],
            follows: true),
        checks: [
            PackageCheck(keeps: [
                KeptText(Gemeinde.self, "plz") {
                    $0.plz.map(\.plainText).joined(separator: "|")
                },
                Kept(Sozialraumzentrum.self, "plz") {
                    Int32($0.anschrift.plz?.plainText ?? "") ?? 0
                },
                Kept(Einrichtung.self, "plz") { Int32($0.anschrift.plz?.plainText ?? "") ?? 0 },
            ]) { view, findings in
                let known = view.table("gemeinden").keptTexts("plz").map { text in
                    Set((text ?? "").split(separator: "|").compactMap { Int32($0) })
                }
                for name in ["sozialraumzentren", "einrichtungen"] {
                    let table = view.table(name)
                    let (places, codes) = (table.targets("gemeinde"), table.kept("plz"))
                    for row in 0..<table.ownCount
                    where codes[row] > 0 && places[row] < TableView.missing {
                        let own = known[Int(places[row])]
                        if !own.isEmpty, !own.contains(codes[row]) {
                            table.add("plzOfOtherGemeinde", row: row, field: "plz", to: &findings)
                        }
                    }
                }
            }
        ],
        bad: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach", "plz": ["54991", "54992"]}
              ],
              "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "einrichtungen": [
                {
                  "id": "ei-haus", "traeger": "tr-linde", "name": "Haus am Bach",
                  "gemeinde": "07999001", "plz": "54999"
                }
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach", "plz": ["54991", "54992"]}
              ],
              "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "einrichtungen": [
                {
                  "id": "ei-haus", "traeger": "tr-linde", "name": "Haus am Bach",
                  "gemeinde": "07999001", "plz": "54992"
                }
              ]
            """#, profile: .stammdaten))
}
