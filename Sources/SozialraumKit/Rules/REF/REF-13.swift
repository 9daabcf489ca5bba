import PlainTextRecords

extension Rule {
    static let ref13 = Rule(
        code: "REF-13", severity: .hint,
        title: Sentence(
            "Träger, auf den sich nichts bezieht",
            "Träger that nothing refers to"),
        explanation: Sentence(
            "Auf diesen Träger bezieht sich keine Einrichtung, kein Angebot, keine "
                + "Kooperation, keine Vereinbarung und keine Hilfe. Das ist erlaubt, aber oft "
                + "ist er doppelt eingetragen, oder seine Angebote fehlen.",
            "No facility, offer, Kooperation, agreement or help refers to this Träger. "
                + "That is allowed, but often it is entered twice, or its offers are missing."),
        remedy: Sentence(
            "Bitte prüfen, ob der Träger unter einem anderen Kennzeichen schon im Paket "
                + "steht.",
            "Check whether the Träger stands in the package already under another "
                + "identifier."),
        source: Sentence(
            "Festlegung des Austauschformats.",
            "Decision of the exchange format."),
        messages: [
            Message(
                "orphanedBody", .hint,
                "Auf diesen Träger bezieht sich keine andere Zeile.",
                "No other row refers to this Träger.")
        ],
        scope: .columns(["traeger": ["id"]], requires: ["hilfeangebote"]),
        checks: [
            PackageCheck { view, findings in
                let table = view.table("traeger")
                guard table.ownCount > 0, view.own.fault == nil,
                    view.isDelivered(TableInfo.order(of: "hilfeangebote"))
                else { return }
                var isUsed = [Bool](repeating: false, count: table.count)
                for name in [
                    "einrichtungen", "kooperationspartner", "vereinbarungen", "hilfeangebote",
                    "hilfen",
                    "aktivitaeten", "kennzahlen",
                ] {
                    for target in view.table(name).targets("traeger")
                    where target < TableView.missing {
                        isUsed[Int(target)] = true
                    }
                }
                for (_, target) in view.table("fallberatungen").listTargets("traeger")
                where target < TableView.missing { isUsed[Int(target)] = true }
                for row in 0..<table.ownCount where !isUsed[row] && table.isFirst(row) {
                    table.add("orphanedBody", row: row, field: "id", to: &findings)
                }
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "hilfeangebote": []
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "hilfeangebote": [
                {"id": "ha-eins", "traeger": "tr-linde", "name": "Klettergruppe", "plaetze": 8}
              ]
            """#, profile: .stammdaten))
}
