import PlainTextRecords

extension Rule {
    static let rec46 = Rule(
        code: "REC-46", severity: .error,
        title: Sentence(
            "Alter oder Umfang unmöglich",
            "Age or extent impossible"),
        explanation: Sentence(
            "Das Mindestalter eines Angebots liegt nicht über dem Höchstalter. Junger "
                + "Mensch ist, wer noch nicht 27 Jahre alt ist; ein Höchstalter darüber ist nur "
                + "ein Hinweis, denn an Familien richten sich viele Angebote. Eine Woche hat "
                + "168 Stunden. Anzahlen, Plätze, Stellen und Stunden beginnen bei 0.",
            "The least age of an offer is not above its greatest. A young person is "
                + "someone who is not yet 27; a greatest age above that is only a hint, for "
                + "many offers are for families. A week has 168 hours."),
        remedy: Sentence(
            "Bitte die Zahlen prüfen; häufig sind die Spalten vertauscht.",
            "Check the numbers; often the columns are swapped."),
        source: Sentence(
            "SGB VIII § 7 Abs. 1 Nr. 4; Logik der Angaben.",
            "SGB VIII § 7 Abs. 1 Nr. 4; logic of the data."),
        messages: [
            Message(
                "agesSwapped", .error,
                "Das Mindestalter liegt über dem Höchstalter.",
                "The least age is above the greatest age."),
            Message(
                "ageOver27", .hint,
                "Das Alter liegt über 27 Jahren.",
                "The age is above 27."),
            Message(
                "tooManyHours", .error,
                "Mehr als 168 Stunden hat eine Woche nicht.",
                "A week has no more than 168 hours."),
            Message(
                "negativeCount", .error,
                "Diese Zahl liegt unter 0; hier wird gezählt oder gemessen, was es gibt.",
                "This number is below 0; here is counted or measured what there is."),
        ],
        scope: .fields { table, field in
            field.need == .key && !Zaehlspalten.columns(of: table).isEmpty
        },
        checks: [
            RecordCheck(
                Hilfeangebot.self, "agesSwapped", at: "alter_ab", needs: ["alter_ab", "alter_bis"]
            ) {
                guard let from = $0.alterAb, let until = $0.alterBis else { return false }
                return from > until
            },
            RecordCheck(Hilfeangebot.self, "ageOver27", at: "alter_bis", needs: ["alter_bis"]) {
                $0.alterBis.map { $0 > 27 } ?? false
            },
            RecordCheck(Hilfe.self, "tooManyHours", at: "stunden_woche", needs: ["stunden_woche"]) {
                guard let hours = $0.stundenWoche, let week = Schranken.weekHours else {
                    return false
                }
                return hours > week
            },
            // An indicator that the package defines itself may be a difference.
            RecordCheck(
                Kennzahl.self, "negativeCount", at: "wert", needs: ["kennzahl", "wert"]
            ) {
                guard let value = $0.wert, let none = Schranken.zero else { return false }
                return $0.kennzahl.place > 0 && value < none
            },
        ] + Zaehlspalten.checks("negativeCount"),
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "hilfeangebote": [
                {"id": "ha-eins", "traeger": "tr-linde", "name": "Klettergruppe", "alter_ab": 12, "alter_bis": 6}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "hilfeangebote": [
                {"id": "ha-eins", "traeger": "tr-linde", "name": "Klettergruppe", "alter_ab": 6, "alter_bis": 12}
              ]
            """#, profile: .stammdaten))
}
