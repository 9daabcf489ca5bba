import PlainTextRecords

extension Rule {
    static let rec45 = Rule(
        code: "REC-45", severity: .warning,
        title: Sentence(
            "Rolle passt nicht zum Träger",
            "Role does not fit the Träger"),
        explanation: Sentence(
            "Die Rolle „jugendamt“ hat in einer Kooperation ein öffentlicher Träger, die "
                + "Rolle „partner“ ein freier oder gewerblicher.",
            "In a Kooperation a public Träger has the role “jugendamt”, a free or "
                + "commercial one the role “partner”."),
        remedy: Sentence(
            "Bitte die Rolle oder „art“ des Trägers berichtigen.",
            "Correct the role, or “art” of the Träger."),
        source: Sentence(
            "Festlegung des Austauschformats.",
            "Decision of the exchange format."),
        messages: [
            Message(
                "roleAgainstKind", .warning,
                "Diese Rolle passt nicht zur Art des Trägers.",
                "This role does not fit the kind of the Träger.")
        ],
        scope: .columns(
            ["kooperationspartner": ["traeger", "rolle"]], requires: ["traeger"], follows: true),
        checks: [
            PackageCheck(keeps: [
                Kept(Traeger.self, "art") { $0.art.place },
                Kept(Kooperationspartner.self, "rolle") { $0.rolle?.place ?? 0 },
            ]) { view, findings in
                let table = view.table("kooperationspartner")
                let kinds = view.table("traeger").kept("art")
                let (bodies, roles) = (table.targets("traeger"), table.kept("rolle"))
                for row in 0..<table.ownCount
                where bodies[row] < TableView.missing && roles[row] > 0 {
                    let kind = kinds[Int(bodies[row])]
                    guard kind > 0 else { continue }
                    if roles[row]
                        == (Traegerarten.isPublic(kind) ? Rollen.partner : Rollen.jugendamt)
                    {
                        table.add("roleAgainstKind", row: row, field: "rolle", to: &findings)
                    }
                }
            }
        ],
        bad: .inSozialraum(
            #"""
            "traeger": [
                {"id": "tr-kreis", "name": "Kreis 07999", "art": "oeffentlich-jugendamt", "kreis": "07999"},
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "kooperationen": [
                {"id": "ko-eins", "sozialraum": "sr-nord", "gueltig_ab": "2018-01-01"}
              ],
              "kooperationspartner": [
                {"kooperation": "ko-eins", "traeger": "tr-kreis", "rolle": "jugendamt"},
                {"kooperation": "ko-eins", "traeger": "tr-linde", "rolle": "jugendamt"}
              ]
            """#, profile: .stammdaten),
        good: .inSozialraum(
            #"""
            "traeger": [
                {"id": "tr-kreis", "name": "Kreis 07999", "art": "oeffentlich-jugendamt", "kreis": "07999"},
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "kooperationen": [
                {"id": "ko-eins", "sozialraum": "sr-nord", "gueltig_ab": "2018-01-01"}
              ],
              "kooperationspartner": [
                {"kooperation": "ko-eins", "traeger": "tr-kreis", "rolle": "jugendamt"},
                {"kooperation": "ko-eins", "traeger": "tr-linde", "rolle": "partner"}
              ]
            """#, profile: .stammdaten))
}
