import PlainTextRecords

extension Rule {
    static let ref10 = Rule(
        code: "REF-10", severity: .warning,
        title: Sentence(
            "Gemeinde des Falls gehört nicht zum Sozialraum",
            "Municipality of the case does not belong to the Sozialraum"),
        explanation: Sentence(
            "Ein Fall zählt zu dem Sozialraum, in dem die Familie bei Beginn wohnt. Nennt "
                + "er auch die Gemeinde, gehört sie an diesem Tag zum Sozialraum. Ein Umzug "
                + "oder eine besondere Zuständigkeit kann anderes erklären.",
            "A case counts to the Sozialraum in which the family lives when it begins. If "
                + "it names the municipality too, that belongs to the Sozialraum on this day. A "
                + "move or a special responsibility can explain otherwise."),
        remedy: Sentence(
            "Bitte Gemeinde und Sozialraum des Falls vergleichen; ist die Gemeinde nicht "
                + "wichtig, kann die Zelle leer bleiben.",
            "Compare municipality and Sozialraum of the case; if the municipality is not "
                + "important, the cell can stay empty."),
        source: Sentence(
            "SGB VIII § 86 (gewöhnlicher Aufenthalt); Festlegung des Austauschformats.",
            "SGB VIII § 86 (habitual residence); decision of the exchange format."),
        messages: [
            Message(
                "caseOutside", .warning,
                "Die Gemeinde dieses Falls gehörte bei seinem Beginn nicht zu seinem "
                    + "Sozialraum.",
                "The municipality of this case did not belong to its Sozialraum when it "
                    + "began.")
        ],
        scope: .columns(
            ["faelle": ["sozialraum", "gemeinde", "beginn"]], requires: ["sozialraum_gemeinden"],
            follows: true),
        checks: [
            PackageCheck { view, findings in
                let table = view.table("faelle")
                guard let cases = table.own, table.ownCount > 0, view.own.fault == nil
                else { return }
                for row in casesOutside(cases, table, Gemeindezugehoerigkeit(view)) {
                    table.add("caseOutside", row: Int(row), field: "gemeinde", to: &findings)
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
              "bevoelkerung": [
                {"gemeinde": "07999002", "stand": "2022-12-31", "einwohner": 4120}
              ],
              "faelle": [
                {
                  "id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "gemeinde": "07999002", "beginn": "2022-03-14"
                }
              ]
            """#),
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
              "bevoelkerung": [
                {"gemeinde": "07999001", "stand": "2022-12-31", "einwohner": 4120}
              ],
              "faelle": [
                {
                  "id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "gemeinde": "07999001", "beginn": "2022-03-14"
                }
              ]
            """#))
}

/// The rows of cases whose municipality did not belong to their Sozialraum when they began.
private func casesOutside(
    _ cases: TableScan, _ table: TableView, _ places: Gemeindezugehoerigkeit
) -> [UInt32] {
    let areas = table.targets("sozialraum")
    let begins = table.kept("beginn")
    return cases.eachPart(ofReference: "gemeinde") { column, first in
        var outside: [UInt32] = []
        column.resolve({ places.number(of: $0) }) { row, number in
            let row = first + row
            if begins[row] > 0,
                places.surelyLiesOutside(area: areas[row], number, on: begins[row])
            {
                outside.append(UInt32(truncatingIfNeeded: row))
            }
        }
        return outside
    }.flatMap { $0 }
}
