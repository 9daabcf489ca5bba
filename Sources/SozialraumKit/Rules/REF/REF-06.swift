import PlainTextRecords

extension Rule {
    static let ref06 = Rule(
        code: "REF-06", severity: .warning,
        title: Sentence(
            "Zentrum liegt nicht in seinem Sozialraum",
            "Centre does not lie in its Sozialraum"),
        explanation: Sentence(
            "Ein Sozialraumzentrum ist die Anlaufstelle vor Ort; meist liegt es in einer "
                + "Gemeinde seines Sozialraums. Ein Büro außerhalb kann richtig sein. Ein "
                + "übergeordneter Sozialraum hat die Gemeinden der Sozialräume, die zu ihm "
                + "gehören.",
            "A centre is the place to go on the spot; mostly it lies in a municipality of "
                + "its Sozialraum. An office outside can be right. A parent Sozialraum has the "
                + "municipalities of those that belong to it."),
        remedy: Sentence(
            "Bitte Gemeinde und Sozialraum des Zentrums prüfen.",
            "Check municipality and Sozialraum of the centre."),
        source: Sentence(
            "Festlegung des Austauschformats.",
            "Decision of the exchange format."),
        messages: [
            Message(
                "centreOutside", .warning,
                "Die Gemeinde dieses Zentrums gehört nicht zu seinem Sozialraum.",
                "The municipality of this centre does not belong to its Sozialraum.")
        ],
        scope: .columns(
            ["sozialraumzentren": ["sozialraum", "gemeinde"]], requires: ["sozialraum_gemeinden"],
            follows: true),
        checks: [
            PackageCheck { view, findings in
                let table = view.table("sozialraumzentren")
                guard table.ownCount > 0, view.own.fault == nil else { return }
                let places = Gemeindezugehoerigkeit(view)
                let (areas, municipalities) = (table.targets("sozialraum"), table.keys("gemeinde"))
                for row in 0..<table.ownCount
                where !municipalities[row].isNone
                    && places.surelyLiesOutside(
                        area: areas[row], places.number(of: municipalities[row]), on: nil)
                {
                    table.add("centreOutside", row: row, field: "gemeinde", to: &findings)
                }
            }
        ],
        bad: .tables(
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
              ],
              "sozialraumzentren": [
                {"id": "szz-eins", "sozialraum": "sr-nord", "name": "Zentrum", "gemeinde": "07999002"}
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
              ],
              "sozialraumzentren": [
                {"id": "szz-eins", "sozialraum": "sr-nord", "name": "Zentrum", "gemeinde": "07999001"}
              ]
            """#, profile: .stammdaten))
}
