import PlainTextRecords

extension Rule {
    static let rec33 = Rule(
        code: "REC-33", severity: .hint,
        title: Sentence(
            "Anerkennung ohne Datum",
            "Recognition without its date"),
        explanation: Sentence(
            "Eine Anerkennung nach § 75 Abs. 1 spricht eine Behörde an einem Tag aus. "
                + "Kirchen und Verbände, die nach Abs. 3 kraft Gesetzes anerkannt sind, haben "
                + "kein solches Datum (Code 75.3).",
            "A recognition under section 75 (1) is given by an authority on a day. "
                + "Churches and associations that are recognised by law under (3) have no such "
                + "date (code 75.3)."),
        remedy: Sentence(
            "Bitte „anerkannt_seit“ ergänzen; ein Jahr genügt.",
            "Add “anerkannt_seit”; a year is enough."),
        source: Sentence(
            "SGB VIII § 75 Abs. 1 und 3.",
            "SGB VIII § 75 Abs. 1 and 3."),
        messages: [
            Message(
                "recognitionWithoutDate", .hint,
                "Dieser Träger ist als anerkannt eingetragen, aber nicht, seit wann.",
                "This Träger is entered as recognised, but not since when.")
        ],
        scope: .columns(["traeger": ["id"]]),
        checks: [
            RecordCheck(
                Traeger.self, "recognitionWithoutDate", at: "anerkannt_seit",
                needs: ["anerkennung", "anerkannt_seit"]
            ) {
                $0.anerkennung?.text == "75.1" && $0.anerkanntSeit == nil
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde", "art": "frei", "anerkennung": "75.1"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde", "art": "frei", "anerkennung": "75.1", "anerkannt_seit": "2010"}
              ]
            """#, profile: .stammdaten))
}
