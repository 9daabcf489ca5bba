import PlainTextRecords

extension Rule {
    /// The Träger of a Kooperation exist while it lasts.
    static let ref08 = Rule(
        code: "REF-08", severity: .error,
        title: Sentence(
            "Träger besteht in der Zeit der Kooperation nicht",
            "Träger does not exist while the Kooperation lasts"),
        explanation: Sentence(
            "An einer Kooperation kann nur mitwirken, wen es in dieser Zeit gibt. Hat ein "
                + "Träger sich vorher aufgelöst oder ist er in einem anderen aufgegangen, steht "
                + "meist noch der alte Name in der Liste der Partner.",
            "Only a body that exists at the time can take part in a Kooperation. If a Träger "
                + "was dissolved before or has merged into another, mostly the old name still "
                + "stands in the list of partners."),
        remedy: Sentence(
            "Bitte die Zeiträume von Träger und Kooperation vergleichen. Ist der Träger in "
                + "einem anderen aufgegangen, bitte diesen als Partner eintragen. Ist nicht "
                + "bekannt, seit wann oder bis wann es einen Träger gibt, bleiben die Zellen "
                + "leer.",
            "Compare the periods of the Träger and the Kooperation. If the Träger has merged "
                + "into another, enter that one as a partner. If it is not known since when or "
                + "until when a Träger has existed, leave the cells empty."),
        source: Sentence("Logik der Angaben.", "Logic of the data."),
        messages: [
            Message(
                "traegerNotActive", .error,
                "Nach den Angaben über seine Gültigkeit besteht dieser Träger in der Zeit der "
                    + "Kooperation nicht.",
                "By the dates of its validity, this Träger does not exist while the Kooperation "
                    + "lasts.")
        ],
        scope: .columns(
            ["kooperationspartner": ["kooperation", "traeger"]], follows: true),
        checks: [
            PackageCheck(
                keeps: [
                    Kept(Kooperation.self, "gueltig_ab") { $0.gueltigAb.packed },
                    Kept(Kooperation.self, "gueltig_bis") { $0.gueltigBis?.packed ?? 0 },
                    Kept(Traeger.self, "gueltig_ab") { $0.gueltigAb?.packed ?? 0 },
                    Kept(Traeger.self, "gueltig_bis") { $0.gueltigBis?.packed ?? 0 },
                ]
            ) { view, findings in
                let partners = view.table("kooperationspartner")
                let agreements = view.table("kooperationen")
                let bodies = view.table("traeger")
                let (from, until) = (
                    agreements.kept("gueltig_ab"), agreements.kept("gueltig_bis")
                )
                let (since, to) = (bodies.kept("gueltig_ab"), bodies.kept("gueltig_bis"))
                let agreement = partners.targets("kooperation")
                let body = partners.targets("traeger")
                for row in 0..<partners.ownCount
                where agreement[row] < TableView.missing && body[row] < TableView.missing {
                    guard
                        let runs = agreements.period(Int(agreement[row]), from, until),
                        let exists = bodies.period(Int(body[row]), since, to),
                        runs.surelyMisses(exists)
                    else { continue }
                    partners.add("traegerNotActive", row: row, field: "traeger", to: &findings)
                }
            }
        ],
        bad: .inSozialraum(
            #"""
            "traeger": [
                {
                  "id": "tr-kreis", "name": "Kreis 07999", "kreis": "07999",
                  "art": "oeffentlich-jugendamt"
                },
                {
                  "id": "tr-linde", "name": "Linde gGmbH", "art": "frei",
                  "gueltig_bis": "2015-12-31"
                }
              ],
              "kooperationen": [
                {"id": "ko-nord", "sozialraum": "sr-nord", "gueltig_ab": "2018-01-01"}
              ],
              "kooperationspartner": [
                {"kooperation": "ko-nord", "traeger": "tr-kreis"},
                {"kooperation": "ko-nord", "traeger": "tr-linde"}
              ]
            """#, profile: .stammdaten),
        good: .inSozialraum(
            #"""
            "traeger": [
                {
                  "id": "tr-kreis", "name": "Kreis 07999", "kreis": "07999",
                  "art": "oeffentlich-jugendamt"
                },
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "kooperationen": [
                {"id": "ko-nord", "sozialraum": "sr-nord", "gueltig_ab": "2018-01-01"}
              ],
              "kooperationspartner": [
                {"kooperation": "ko-nord", "traeger": "tr-kreis"},
                {"kooperation": "ko-nord", "traeger": "tr-linde"}
              ]
            """#, profile: .stammdaten))
}
