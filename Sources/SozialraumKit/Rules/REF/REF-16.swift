import PlainTextRecords

extension Rule {
    /// Centres and offers fit the Sozialraum and the Träger of those that name them.
    static let ref16 = Rule(
        code: "REF-16", severity: .warning,
        title: Sentence(
            "Zentrum oder Angebot passt nicht zur Zeile",
            "Centre or offer does not fit the row"),
        explanation: Sentence(
            "Nennt eine Hilfe ein Angebot, leistet sie der Träger dieses Angebots; nur ein "
                + "gemeinsames Angebot hat keinen. Nennt ein Fall ein Zentrum, gehört es zu "
                + "seinem Sozialraum, und ein Angebot, das an Sozialräume gebunden ist, nennt nur "
                + "deren Zentren. Ein übergeordneter Sozialraum und die, die zu ihm gehören, "
                + "gelten dabei als derselbe.",
            "If a help names an offer, it is given by the Träger of this offer; only a joint offer "
                + "has none. If a case names a centre, this belongs to its Sozialraum, and an offer "
                + "that is bound to Sozialräume names only their centres. A parent Sozialraum and "
                + "those that belong to it count as the same."),
        remedy: Sentence(
            "Bitte prüfen, welche der beiden Angaben stimmt, und die andere berichtigen. Ein Fall "
                + "behält nach einem Umzug den Sozialraum, in dem er geführt wird, und bekommt "
                + "dessen Zentrum.",
            "Check which of the two entries is right, and correct the other. After a move a case "
                + "keeps the Sozialraum in which it is worked on, and gets the centre of that."),
        source: Sentence("Festlegung des Austauschformats.", "Decision of the exchange format."),
        messages: [
            Message(
                "offerOfOtherTraeger", .warning,
                "Dieses Angebot gehört nach der Tabelle „hilfeangebote“ einem anderen Träger.",
                "By the table “hilfeangebote” this offer belongs to another Träger."),
            Message(
                "centreOfOtherSozialraum", .warning,
                "Dieses Zentrum gehört zu einem anderen Sozialraum als der Fall.",
                "This centre belongs to another Sozialraum than the case."),
            Message(
                "centreBeyondOffer", .warning,
                "Eines dieser Zentren gehört zu keinem der Sozialräume, die das Angebot nennt.",
                "One of these centres belongs to none of the Sozialräume that the offer names."),
        ],
        scope: .columns(
            [
                "hilfen": ["hilfeangebot", "traeger"], "faelle": ["zentrum", "sozialraum"],
                "hilfeangebote": ["zentren", "sozialraeume"],
            ], follows: true),
        checks: [
            PackageCheck(follows: ["hilfen.hilfeangebot", "hilfen.traeger"]) { view, findings in
                let table = view.table("hilfen")
                let offers = view.table("hilfeangebote")
                guard table.ownCount > 0, offers.count > 0 else { return }
                let (named, bodies) = (table.targets("hilfeangebot"), table.targets("traeger"))
                let owners = offers.targets("traeger")
                let others = table.rows { row in
                    guard named[row] < TableView.missing, bodies[row] < TableView.missing
                    else { return false }
                    let owner = owners[Int(named[row])]
                    return owner < TableView.missing && owner != bodies[row]
                }
                for row in others {
                    table.add(
                        "offerOfOtherTraeger", row: row, field: "hilfeangebot", to: &findings)
                }
            },
            PackageCheck(follows: ["faelle.zentrum", "faelle.sozialraum"]) { view, findings in
                let table = view.table("faelle")
                let centres = view.table("sozialraumzentren")
                guard table.ownCount > 0, centres.count > 0 else { return }
                let (named, areas) = (table.targets("zentrum"), table.targets("sozialraum"))
                let homes = centres.targets("sozialraum")
                let parents = Sozialraumkette(view)
                let others = table.rows { row in
                    guard named[row] < TableView.missing, areas[row] < TableView.missing
                    else { return false }
                    let home = homes[Int(named[row])]
                    return home != areas[row] && home < TableView.missing
                        && !parents.isOneAboveOther(home, areas[row])
                }
                for row in others {
                    table.add("centreOfOtherSozialraum", row: row, field: "zentrum", to: &findings)
                }
            },
            PackageCheck { view, findings in
                let table = view.table("hilfeangebote")
                let homes = view.table("sozialraumzentren").targets("sozialraum")
                guard table.ownCount > 0, !homes.isEmpty else { return }
                let parents = Sozialraumkette(view)
                var areas: [Int: [UInt32]] = [:]
                for (row, target) in table.listTargets("sozialraeume") {
                    areas[row, default: []].append(target)
                }
                var last = -1
                for (row, target) in table.listTargets("zentren")
                where row != last && row < table.ownCount && target < TableView.missing {
                    let home = homes[Int(target)]
                    guard home < TableView.missing, let own = areas[row],
                        // A Sozialraum that is not there may be the right one.
                        own.allSatisfy({ $0 < TableView.missing && $0 != home })
                    else { continue }
                    if own.contains(where: { parents.isOneAboveOther(home, $0) }) { continue }
                    last = row
                    table.add("centreBeyondOffer", row: row, field: "zentren", to: &findings)
                }
            },
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
                {"id": "szz-nord", "sozialraum": "sr-nord", "name": "Zentrum Nordtal"},
                {"id": "szz-sued", "sozialraum": "sr-sued", "name": "Zentrum Südhang"}
              ],
              "hilfeangebote": [
                {
                  "id": "an-cafe", "zentren": ["szz-nord", "szz-sued"], "sozialraeume": ["sr-nord"],
                  "name": "Elterncafé"
                }
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
                {"id": "szz-nord", "sozialraum": "sr-nord", "name": "Zentrum Nordtal"},
                {"id": "szz-sued", "sozialraum": "sr-sued", "name": "Zentrum Südhang"}
              ],
              "hilfeangebote": [
                {
                  "id": "an-cafe", "zentren": ["szz-nord", "szz-sued"],
                  "sozialraeume": ["sr-nord", "sr-sued"], "name": "Elterncafé"
                }
              ]
            """#, profile: .stammdaten))
}
