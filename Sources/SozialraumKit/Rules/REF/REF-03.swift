import PlainTextRecords

extension Rule {
    /// A Gemeinde belongs wholly to one Sozialraum at a time.
    static let ref03 = Rule(
        code: "REF-03", severity: .error,
        title: Sentence(
            "Gemeinde zugleich in zwei Sozialräumen",
            "Municipality in two Sozialräume at once"),
        explanation: Sentence(
            "Eine Gemeinde gehört zu einer Zeit ganz zu einem Sozialraum. Sonst würden ihre "
                + "Einwohner doppelt gezählt, und es wäre offen, zu welchem Sozialraum ein Fall "
                + "von dort zählt. Ist eine Stadt auf mehrere Sozialräume aufgeteilt, steht bei "
                + "jeder dieser Zeilen in „teilweise“ true. Ein übergeordneter Sozialraum "
                + "bekommt keine eigenen Zeilen; er hat die Gemeinden der Sozialräume, die zu "
                + "ihm gehören.",
            "A municipality belongs wholly to one Sozialraum at a time. Otherwise its "
                + "inhabitants would be counted twice, and it would be open to which Sozialraum "
                + "a case from there counts. If a city is divided into several Sozialräume, "
                + "each of these rows has true in “teilweise”. A parent Sozialraum gets no rows "
                + "of its own; it has the municipalities of the Sozialräume that belong to it."),
        remedy: Sentence(
            "Hat die Gemeinde den Sozialraum gewechselt, bitte bei der früheren Zeile "
                + "„gueltig_bis“ ausfüllen. Gehört nur ein Teil dazu, bitte bei allen Zeilen "
                + "dieser Gemeinde „teilweise“ auf true setzen. Sonst bitte die falsche Zeile "
                + "löschen.",
            "If the municipality has changed its Sozialraum, fill in “gueltig_bis” in the "
                + "earlier row. If only a part belongs to it, set “teilweise” to true in all "
                + "rows of this municipality. Else delete the wrong row."),
        source: Sentence("Festlegung des Austauschformats.", "Decision of the exchange format."),
        messages: [
            Message(
                "gemeindeTwice", .error,
                "Diese Gemeinde gehört in derselben Zeit schon zu einem anderen Sozialraum.",
                "During the same time this municipality already belongs to another Sozialraum."),
            Message(
                "gemeindeHalfPart", .warning,
                "Diese Gemeinde gehört in derselben Zeit zu zwei Sozialräumen, aber nur bei einem "
                    + "steht, dass es ein Teil von ihr ist.",
                "During the same time this municipality belongs to two Sozialräume, but only one "
                    + "of them says that it has a part of it."),
        ],
        scope: .columns(
            ["sozialraum_gemeinden": ["sozialraum", "gemeinde", "gueltig_ab", "gueltig_bis"]]),
        checks: [
            PackageCheck(
                keeps: [
                    Kept(SozialraumGemeinde.self, "gueltig_ab") { $0.gueltigAb.packed },
                    Kept(SozialraumGemeinde.self, "gueltig_bis") { $0.gueltigBis?.packed ?? 0 },
                    Kept(SozialraumGemeinde.self, "teilweise") { $0.teilweise == true ? 1 : 0 },
                    Kept(Sozialraum.self, "gueltig_ab") { $0.gueltigAb?.packed ?? 0 },
                    Kept(Sozialraum.self, "gueltig_bis") { $0.gueltigBis?.packed ?? 0 },
                ]
            ) { view, findings in
                let memberships = Memberships(view)
                memberships.table.add(
                    "gemeindeTwice", overlaps: memberships.overlaps(ofParts: 0),
                    field: "gemeinde", to: &findings)
                memberships.table.add(
                    "gemeindeHalfPart", overlaps: memberships.overlaps(ofParts: 1),
                    field: "teilweise", to: &findings)
            }
        ],
        bad: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"},
                {"ags": "07999002", "name": "Mühltal"}
              ],
              "sozialraeume": [
                {"id": "sr-nord", "name": "Nordtal", "kreis": "07999"},
                {"id": "sr-sued", "name": "Südtal", "kreis": "07999"}
              ],
              "sozialraum_gemeinden": [
                {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"},
                {"sozialraum": "sr-nord", "gemeinde": "07999002", "gueltig_ab": "2018-01-01"},
                {"sozialraum": "sr-sued", "gemeinde": "07999002", "gueltig_ab": "2021-01-01"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"},
                {"ags": "07999002", "name": "Mühltal"}
              ],
              "sozialraeume": [
                {"id": "sr-nord", "name": "Nordtal", "kreis": "07999"},
                {"id": "sr-sued", "name": "Südtal", "kreis": "07999"}
              ],
              "sozialraum_gemeinden": [
                {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"},
                {
                  "sozialraum": "sr-nord", "gemeinde": "07999002", "gueltig_ab": "2018-01-01",
                  "gueltig_bis": "2020-12-31"
                },
                {"sozialraum": "sr-sued", "gemeinde": "07999002", "gueltig_ab": "2021-01-01"}
              ]
            """#, profile: .stammdaten))
}
