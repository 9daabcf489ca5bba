import PlainTextRecords

extension Rule {
    static let rec36 = Rule(
        code: "REC-36", severity: .warning,
        title: Sentence(
            "Ergebnis und Arten der Gefährdung passen nicht zusammen",
            "Result and kinds of danger do not fit"),
        explanation: Sentence(
            "Wurde eine akute oder latente Gefährdung festgestellt, nennt die "
                + "Einschätzung mindestens eine Art (etwa Vernachlässigung). Wurde keine "
                + "Gefährdung festgestellt, nennt sie keine. So fragt auch die Statistik.",
            "If an acute or latent danger was found, the assessment names at least one "
                + "kind (such as neglect). If no danger was found, it names none. The "
                + "statistics ask the same."),
        remedy: Sentence(
            "Bitte Ergebnis und Arten mit der Akte vergleichen.",
            "Compare result and kinds with the file."),
        source: Sentence(
            "SGB VIII § 99 Abs. 6 (Statistik der Gefährdungseinschätzungen nach § 8a Abs. "
                + "1).",
            "SGB VIII § 99 Abs. 6 (statistics of assessments under § 8a Abs. 1)."),
        messages: [
            Message(
                "dangerWithoutKind", .warning, isDelicate: true,
                "Eine Gefährdung ist festgestellt, aber keine Art der Gefährdung genannt.",
                "A danger was found, but no kind of danger is named."),
            Message(
                "kindWithoutDanger", .warning, isDelicate: true,
                "Eine Art der Gefährdung ist genannt, obwohl keine Gefährdung "
                    + "festgestellt ist.",
                "A kind of danger is named although no danger was found."),
        ],
        scope: .columns(["gefaehrdungseinschaetzungen": ["ergebnis"]]),
        checks: [
            RecordCheck(
                Gefaehrdungseinschaetzung.self, "dangerWithoutKind", at: "arten",
                needs: ["ergebnis", "arten"]
            ) { $0.arten.isEmpty && ($0.ergebnis.text == "akut" || $0.ergebnis.text == "latent") },
            RecordCheck(
                Gefaehrdungseinschaetzung.self, "kindWithoutDanger", at: "arten",
                needs: ["ergebnis", "arten"]
            ) {
                !$0.arten.isEmpty
                    && ($0.ergebnis.text == "keine" || $0.ergebnis.text == "hilfebedarf")
            },
        ],
        bad: .inSozialraum(
            #"""
            "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14", "stufe": "schutz"}
              ],
              "gefaehrdungseinschaetzungen": [
                {"id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "am": "2022-03-16", "ergebnis": "akut"}
              ]
            """#),
        good: .inSozialraum(
            #"""
            "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14", "stufe": "schutz"}
              ],
              "gefaehrdungseinschaetzungen": [
                {"id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "am": "2022-03-16", "ergebnis": "keine"}
              ]
            """#))
}
