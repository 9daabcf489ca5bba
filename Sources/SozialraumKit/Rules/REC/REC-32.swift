import PlainTextRecords

extension Rule {
    static let rec32 = Rule(
        code: "REC-32", severity: .warning,
        title: Sentence(
            "Gewerblicher Träger mit Anerkennung",
            "Commercial Träger with recognition"),
        explanation: Sentence(
            "Als Träger der freien Jugendhilfe wird anerkannt, wer gemeinnützige Ziele "
                + "verfolgt. Ein privat-gewerblicher Träger kann Hilfen leisten, aber nicht "
                + "anerkannt sein.",
            "Recognised as a free Träger is who pursues aims for the common good. A "
                + "private commercial Träger can give help, but it cannot be recognised."),
        remedy: Sentence(
            "Bitte „art“, Rechtsform und Anerkennung prüfen; oft ist eine gemeinnützige "
                + "GmbH als gewerblich eingetragen.",
            "Check “art”, legal form and recognition; often a non-profit GmbH is entered "
                + "as commercial."),
        source: Sentence(
            "SGB VIII § 75 Abs. 1 Nr. 2.",
            "SGB VIII § 75 Abs. 1 Nr. 2."),
        messages: [
            Message(
                "commercialRecognised", .warning,
                "Dieser Träger ist als gewerblich und zugleich als anerkannt eingetragen.",
                "This Träger is entered as commercial and as recognised at the same time.")
        ],
        scope: .columns(["traeger": ["art"]]),
        checks: [
            RecordCheck(
                Traeger.self, "commercialRecognised", at: "anerkennung",
                needs: ["art", "anerkennung"]
            ) {
                $0.art.text == "gewerblich"
                    && ($0.anerkennung?.text == "75.1" || $0.anerkennung?.text == "75.3")
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde", "art": "gewerblich", "anerkennung": "75.1", "anerkannt_seit": "2010"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde", "art": "gewerblich", "anerkennung": "keine"}
              ]
            """#, profile: .stammdaten))
}
