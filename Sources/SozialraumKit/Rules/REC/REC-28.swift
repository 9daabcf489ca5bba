import PlainTextRecords

extension Rule {
    static let rec28 = Rule(
        code: "REC-28", severity: .warning,
        title: Sentence(
            "Mehr Plätze belegt als genehmigt",
            "More places taken than approved"),
        explanation: Sentence(
            "Die Betriebserlaubnis nennt, wie viele Plätze eine Einrichtung hat. Mehr "
                + "dürfen nicht belegt sein.",
            "The licence says how many places a facility has. No more may be taken."),
        remedy: Sentence(
            "Bitte beide Zahlen prüfen; häufig sind die Spalten vertauscht.",
            "Check both numbers; often the columns are swapped."),
        source: Sentence(
            "SGB VIII § 45; § 99 Abs. 9.",
            "SGB VIII § 45; § 99 Abs. 9."),
        messages: [
            Message(
                "tooManyPlaces", .warning,
                "Es sind mehr Plätze belegt als genehmigt.",
                "More places are taken than approved.")
        ],
        scope: .columns(["einrichtungen": ["id"]]),
        checks: [
            RecordCheck(
                Einrichtung.self, "tooManyPlaces", at: "plaetze_belegt",
                needs: ["plaetze_belegt", "plaetze_genehmigt"]
            ) {
                guard let taken = $0.plaetzeBelegt, let approved = $0.plaetzeGenehmigt else {
                    return false
                }
                return taken > approved
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "einrichtungen": [
                {"id": "ei-haus", "traeger": "tr-linde", "name": "Haus Linde", "plaetze_genehmigt": 12, "plaetze_belegt": 14}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "einrichtungen": [
                {"id": "ei-haus", "traeger": "tr-linde", "name": "Haus Linde", "plaetze_genehmigt": 12, "plaetze_belegt": 11}
              ]
            """#, profile: .stammdaten))
}
