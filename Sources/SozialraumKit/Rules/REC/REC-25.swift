import PlainTextRecords

extension Rule {
    static let rec25 = Rule(
        code: "REC-25", severity: .hint,
        title: Sentence(
            "Vereinbarung nach § 78b für Vollzeitpflege",
            "Agreement under section 78b for foster care"),
        explanation: Sentence(
            "Die Vollzeitpflege nach § 33 gehört nicht zu den Leistungen, für die § 78a "
                + "Vereinbarungen vorsieht; Pflegefamilien erhalten Pflegegeld. Eine Vereinbarung "
                + "nach § 78b steht hier meist am falschen Träger oder Angebot. Landesrecht kann "
                + "anderes bestimmen.",
            "Full-time foster care under section 33 is none of the services for which section 78a "
                + "provides agreements; foster families are paid an allowance. An agreement under "
                + "section 78b mostly stands at the wrong Träger or offer here. Law of the Land "
                + "may lay down otherwise."),
        remedy: Sentence(
            "Bitte prüfen, ob das Angebot in Wahrheit eine Wohnform nach § 34 ist, etwa eine "
                + "Erziehungsstelle, oder ob die Vereinbarung zu einem anderen Angebot gehört.",
            "Check whether the offer really is a residential form under section 34, or whether the "
                + "agreement belongs to another offer."),
        source: Sentence("SGB VIII §§ 33, 78a Abs. 1.", "SGB VIII §§ 33, 78a Abs. 1."),
        messages: [
            Message(
                "fosterAgreement", .hint,
                "Diese Vereinbarung nach § 78b ist mit Pflegefamilien geschlossen.",
                "This agreement under section 78b is concluded with foster families."),
            Message(
                "fosterOffer", .hint,
                "Dieses Angebot der Vollzeitpflege nennt eine Vereinbarung nach § 78b.",
                "This offer of foster care names an agreement under section 78b."),
        ],
        scope: .columns(
            ["vereinbarungen": ["traeger", "art"]], requires: ["vereinbarungen"], follows: true),
        checks: [
            PackageCheck { view, findings in
                let agreements = view.table("vereinbarungen")
                let (bodies, kinds) = (agreements.targets("traeger"), agreements.kept("art"))
                let arts = view.table("traeger").kept("art")
                for row in 0..<agreements.ownCount
                where bodies[row] < TableView.missing
                    && Leistungsvereinbarungen.part(kinds[row]) != nil
                    && Traegerarten.isFosterFamilies(arts[Int(bodies[row])])
                {
                    agreements.add("fosterAgreement", row: row, field: "art", to: &findings)
                }
                let offers = view.table("hilfeangebote")
                let services = offers.kept("nach78a")
                var last = -1
                for (row, target) in offers.listTargets("vereinbarungen")
                where row != last && row < offers.ownCount && services[row] == 1
                    && target < TableView.missing
                    && Leistungsvereinbarungen.part(kinds[Int(target)]) != nil
                {
                    last = row
                    offers.add("fosterOffer", row: row, field: "vereinbarungen", to: &findings)
                }
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-pflege", "name": "Pflegefamilien im Kreis 07999", "art": "pflegefamilien"}
              ],
              "vereinbarungen": [
                {"id": "ve-pflege", "traeger": "tr-pflege", "art": "78b.1.2", "gueltig_ab": "2020-01-01"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "vereinbarungen": [
                {"id": "ve-linde", "traeger": "tr-linde", "art": "78b.1.2", "gueltig_ab": "2020-01-01"}
              ]
            """#, profile: .stammdaten))
}
