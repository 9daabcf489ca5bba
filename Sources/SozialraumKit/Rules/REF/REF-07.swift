import PlainTextRecords

extension Rule {
    static let ref07 = Rule(
        code: "REF-07", severity: .warning,
        title: Sentence(
            "Kooperation ohne öffentlichen oder ohne freien Träger",
            "Kooperation without a public or without a free Träger"),
        explanation: Sentence(
            "Eine Kooperation verbindet das Jugendamt mit freien Trägern. Sind Partner "
                + "eingetragen, ist also mindestens ein öffentlicher und ein freier dabei. Eine "
                + "Kooperation, zu der noch keine Partner eingetragen sind, wird nicht "
                + "gemeldet.",
            "A Kooperation joins the youth office with free Träger. So if partners are "
                + "entered, at least one public and one free Träger are among them. A "
                + "Kooperation of which no partners are entered yet is not reported."),
        remedy: Sentence(
            "Bitte den fehlenden Partner ergänzen, oder „art“ der eingetragenen Träger "
                + "prüfen.",
            "Add the missing partner, or check “art” of the Träger entered."),
        source: Sentence(
            "SGB VIII § 4 (partnerschaftliche Zusammenarbeit).",
            "SGB VIII § 4 (cooperation as partners)."),
        messages: [
            Message(
                "onesidedKooperation", .warning,
                "Unter den Partnern dieser Kooperation fehlt ein öffentlicher oder ein "
                    + "freier Träger.",
                "Among the partners of this Kooperation a public or a free Träger is "
                    + "missing.")
        ],
        scope: .columns(
            ["kooperationspartner": ["kooperation", "traeger"], "kooperationen": ["id"]],
            requires: ["kooperationspartner"], follows: true),
        checks: [
            PackageCheck(keeps: [Kept(Traeger.self, "art") { $0.art.place }]) { view, findings in
                let partners = view.table("kooperationspartner")
                let kinds = view.table("traeger").kept("art")
                let (agreements, bodies) = (
                    partners.targets("kooperation"), partners.targets("traeger")
                )
                let table = view.table("kooperationen")
                // 1: public, 2: free, 4: perhaps either.
                var found = [UInt8](repeating: 0, count: table.count)
                for row in 0..<partners.count
                where agreements[row] < TableView.missing && !partners.isReplaced(row) {
                    let body = bodies[row]
                    let kind = body < TableView.missing ? kinds[Int(body)] : unreadableKept
                    found[Int(agreements[row])] |=
                        kind <= 0 ? 4 : Traegerarten.isPublic(kind) ? 1 : 2
                }
                for row in 0..<table.ownCount where found[row] == 1 || found[row] == 2 {
                    table.add("onesidedKooperation", row: row, field: "id", to: &findings)
                }
            }
        ],
        bad: .inSozialraum(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "kooperationen": [
                {"id": "ko-eins", "sozialraum": "sr-nord", "gueltig_ab": "2018-01-01"}
              ],
              "kooperationspartner": [
                {"kooperation": "ko-eins", "traeger": "tr-linde"}
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
                {"kooperation": "ko-eins", "traeger": "tr-linde"}
              ]
            """#, profile: .stammdaten))
}
