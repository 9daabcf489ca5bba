import PlainTextRecords

extension Rule {
    /// A Sozialraum has at least one Gemeinde.
    static let ref05 = Rule(
        code: "REF-05", severity: .error,
        title: Sentence("Sozialraum ohne Gemeinde", "Sozialraum without a municipality"),
        explanation: Sentence(
            "Ein Sozialraum besteht aus Gemeinden oder Teilen von ihnen. Ohne sie hat er weder "
                + "Einwohner noch Grenzen, und kein Vergleich ist möglich. Ein übergeordneter "
                + "Sozialraum hat die Gemeinden der Sozialräume, die zu ihm gehören.",
            "A Sozialraum consists of municipalities or parts of them. Without them it has "
                + "neither inhabitants nor borders, and no comparison is possible. A parent "
                + "Sozialraum has the municipalities of the Sozialräume that belong to it."),
        remedy: Sentence(
            "Bitte die Gemeinden des Sozialraums in der Tabelle „sozialraum_gemeinden“ "
                + "eintragen, für einen Stadtteil die Stadt mit „teilweise“ true. Gibt es den "
                + "Sozialraum nicht, bitte seine Zeile löschen.",
            "Enter the municipalities of the Sozialraum in the table “sozialraum_gemeinden”, "
                + "for a part of a city the city with true in “teilweise”. If there is no such "
                + "Sozialraum, delete its row."),
        source: Sentence("Festlegung des Austauschformats.", "Decision of the exchange format."),
        messages: [
            Message(
                "emptySozialraum", .error,
                "Zu diesem Sozialraum gehört keine Gemeinde.",
                "No municipality belongs to this Sozialraum.")
        ],
        scope: .columns(
            ["sozialraeume": ["id"]], requires: ["sozialraum_gemeinden"]),
        checks: [
            PackageCheck { view, findings in
                let areas = view.table("sozialraeume")
                guard view.own.fault == nil,
                    view.isDelivered(TableInfo.order(of: "sozialraum_gemeinden"))
                else { return }
                var filled = [Bool](repeating: false, count: areas.count)
                for target in view.table("sozialraum_gemeinden").targets("sozialraum")
                where target < TableView.missing { filled[Int(target)] = true }
                // A parent is filled by its children, from the leaves upwards.
                let parents = areas.targets("uebergeordnet")
                for start in 0..<areas.count where filled[start] {
                    var row = start
                    while parents[row] < TableView.missing, !filled[Int(parents[row])] {
                        row = Int(parents[row])
                        filled[row] = true
                    }
                }
                for row in 0..<areas.ownCount where !filled[row] && areas.isFirst(row) {
                    areas.add("emptySozialraum", row: row, field: "id", to: &findings)
                }
            }
        ],
        bad: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ],
              "sozialraeume": [
                {"id": "sr-nord", "name": "Nordtal", "kreis": "07999"}
              ],
              "sozialraum_gemeinden": []
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ],
              "sozialraeume": [
                {"id": "sr-nord", "name": "Nordtal", "kreis": "07999"}
              ],
              "sozialraum_gemeinden": [
                {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"}
              ]
            """#, profile: .stammdaten))
}
