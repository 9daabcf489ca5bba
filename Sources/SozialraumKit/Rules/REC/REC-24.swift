import PlainTextRecords

extension Rule {
    static let rec24 = Rule(
        code: "REC-24", severity: .warning,
        title: Sentence(
            "Angebot ohne alle drei Vereinbarungen nach § 78b",
            "Offer without all three agreements under section 78b"),
        explanation: Sentence(
            "Für stationäre und die meisten teilstationären Leistungen übernimmt das Jugendamt "
                + "das Entgelt, wenn es drei Vereinbarungen gibt: über die Leistung, über das "
                + "Entgelt und über die Entwicklung der Qualität. Liefert das Paket "
                + "Vereinbarungen, sollten alle drei zu jedem solchen Angebot eines freien oder "
                + "gewerblichen Trägers gehören. Es zählen die Vereinbarungen der Einrichtung, "
                + "die des Trägers ohne Einrichtung und die, die das Angebot selbst nennt, auch "
                + "wenn ihr Zeitraum abgelaufen ist.",
            "For residential and most day services the youth office takes over the fee if there "
                + "are three agreements: on the service, on the fee and on the development of "
                + "quality. If the package delivers agreements, all three should belong to every "
                + "such offer of a free or commercial Träger. Those of the facility count, those "
                + "of the Träger without a facility, and those that the offer itself names, also "
                + "if their time is over."),
        remedy: Sentence(
            "Bitte die fehlenden Vereinbarungen ergänzen (Arten 78b.1.1, 78b.1.2 und 78b.1.3) oder "
                + "bei ihnen die Einrichtung eintragen. Gilt eine Ausnahme im Einzelfall, kann die "
                + "Warnung stehen bleiben.",
            "Add the missing agreements (kinds 78b.1.1, 78b.1.2 and 78b.1.3), or enter the facility "
                + "at them. If an exception holds in a single case, the warning may stay."),
        source: Sentence(
            "SGB VIII §§ 78a Abs. 1, 78b Abs. 1 (Ausnahme Abs. 3).",
            "SGB VIII §§ 78a Abs. 1, 78b Abs. 1 (exception Abs. 3)."),
        messages: [
            Message(
                "parts78bMissing", .warning,
                "Zu diesem Angebot fehlt im Paket: {0}.",
                "For this offer the package lacks: {0}.")
        ],
        scope: .columns(
            [
                "hilfeangebote": ["traeger", "einrichtung", "leistung"],
                "vereinbarungen": ["traeger", "art"],
            ], requires: ["hilfeangebote", "vereinbarungen"], follows: true),
        checks: [
            PackageCheck(
                keeps: [
                    Kept(Hilfeangebot.self, "nach78a", of: ["leistung", "form"]) {
                        Leistungsvereinbarungen.kind(of: $0)
                    },
                    Kept(Vereinbarung.self, "status") { $0.status?.place ?? 0 },
                    Kept(Traeger.self, "art") { $0.art.place },
                ],
                arguments: { [Leistungsvereinbarungen.words(missing: $0, $1)] }
            ) { view, findings in
                let table = view.table("hilfeangebote")
                guard table.ownCount > 0, view.table("vereinbarungen").count > 0,
                    view.own.fault == nil
                else { return }
                let agreements = Leistungsvereinbarungen(view)
                let (bodies, facilities) = (table.keys("traeger"), table.keys("einrichtung"))
                let (owners, kinds) = (table.targets("traeger"), table.kept("nach78a"))
                let arts = view.table("traeger").kept("art")
                var named = [UInt8](repeating: 0, count: table.count)
                for (row, target) in table.listTargets("vereinbarungen") {
                    named[row] |= agreements.parts(ofRow: target)
                }
                for row in 0..<table.ownCount
                where kinds[row] == 2 && owners[row] < TableView.missing
                    && Traegerarten.isIndependent(arts[Int(owners[row])])
                {
                    let missing =
                        7 & ~(named[row] | agreements.parts(of: bodies[row], at: facilities[row]))
                    if missing != 0 {
                        table.add(
                            "parts78bMissing", row: row, field: "vereinbarungen",
                            detail: Int(missing), to: &findings)
                    }
                }
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "einrichtungen": [
                {
                  "id": "ei-haus", "traeger": "tr-linde", "name": "Haus am Bach", "art": "wohngruppe",
                  "betriebserlaubnis": true
                }
              ],
              "vereinbarungen": [
                {"id": "ve-1", "traeger": "tr-linde", "art": "8a.4", "gueltig_ab": "2020-01-01"},
                {"id": "ve-2", "traeger": "tr-linde", "art": "72a", "gueltig_ab": "2020-01-01"},
                {
                  "id": "ve-3", "traeger": "tr-linde", "einrichtung": "ei-haus", "art": "78b.1.2",
                  "gueltig_ab": "2020-01-01"
                }
              ],
              "hilfeangebote": [
                {
                  "id": "an-gruppe", "traeger": "tr-linde", "einrichtung": "ei-haus",
                  "name": "Wohngruppe am Bach", "leistung": "34"
                }
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "einrichtungen": [
                {
                  "id": "ei-haus", "traeger": "tr-linde", "name": "Haus am Bach", "art": "wohngruppe",
                  "betriebserlaubnis": true
                }
              ],
              "vereinbarungen": [
                {"id": "ve-1", "traeger": "tr-linde", "art": "8a.4", "gueltig_ab": "2020-01-01"},
                {"id": "ve-2", "traeger": "tr-linde", "art": "72a", "gueltig_ab": "2020-01-01"},
                {
                  "id": "ve-3", "traeger": "tr-linde", "einrichtung": "ei-haus", "art": "78b.1.2",
                  "gueltig_ab": "2020-01-01"
                },
                {"id": "ve-4", "traeger": "tr-linde", "art": "78b.1.1", "gueltig_ab": "2020-01-01"},
                {"id": "ve-5", "traeger": "tr-linde", "art": "78b.1.3", "gueltig_ab": "2020-01-01"}
              ],
              "hilfeangebote": [
                {
                  "id": "an-gruppe", "traeger": "tr-linde", "einrichtung": "ei-haus",
                  "name": "Wohngruppe am Bach", "leistung": "34"
                }
              ]
            """#, profile: .stammdaten))
}
