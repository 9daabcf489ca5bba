import PlainTextRecords

extension Rule {
    static let rec37 = Rule(
        code: "REC-37", severity: .warning,
        title: Sentence(
            "Einschätzung durch weniger als zwei Fachkräfte",
            "Assessment by fewer than two professionals"),
        explanation: Sentence(
            "Das Gefährdungsrisiko wird im Zusammenwirken mehrerer Fachkräfte "
                + "eingeschätzt, also von mindestens zweien.",
            "The risk of danger is assessed by several professionals together, that is, "
                + "by at least two."),
        remedy: Sentence(
            "Bitte die Zahl der beteiligten Fachkräfte prüfen; ist sie nicht bekannt, "
                + "bleibt die Zelle leer.",
            "Check the number of professionals who took part; if it is not known, leave "
                + "the cell empty."),
        source: Sentence(
            "SGB VIII § 8a Abs. 1 Satz 1.",
            "SGB VIII § 8a Abs. 1 Satz 1."),
        messages: [
            Message(
                "fewProfessionals", .warning,
                "An dieser Gefährdungseinschätzung waren weniger als zwei Fachkräfte "
                    + "beteiligt.",
                "Fewer than two professionals took part in this assessment of danger.")
        ],
        scope: .columns(["gefaehrdungseinschaetzungen": ["id"]]),
        checks: [
            RecordCheck(
                Gefaehrdungseinschaetzung.self, "fewProfessionals", at: "fachkraefte",
                needs: ["fachkraefte"]
            ) {
                $0.fachkraefte.map { $0 < 2 } ?? false
            }
        ],
        bad: .inSozialraum(
            #"""
            "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14", "stufe": "schutz"}
              ],
              "gefaehrdungseinschaetzungen": [
                {"id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "am": "2022-03-16", "ergebnis": "keine", "fachkraefte": 1}
              ]
            """#),
        good: .inSozialraum(
            #"""
            "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14", "stufe": "schutz"}
              ],
              "gefaehrdungseinschaetzungen": [
                {"id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "am": "2022-03-16", "ergebnis": "keine", "fachkraefte": 2}
              ]
            """#))
}
