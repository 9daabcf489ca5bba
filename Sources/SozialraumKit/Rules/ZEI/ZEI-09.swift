import PlainTextRecords

extension Rule {
    static let zei09 = Rule(
        code: "ZEI-09", severity: .warning,
        title: Sentence(
            "Vereinbarung gilt vor ihrem Abschluss",
            "Agreement holds before it was concluded"),
        explanation: Sentence(
            "Vereinbarungen nach § 78b gelten für die Zukunft: Ein früherer Beginn als "
                + "der Tag des Abschlusses ist nicht zulässig. Nur eine Entscheidung der "
                + "Schiedsstelle kann etwas anderes bestimmen.",
            "Agreements under section 78b hold for the future: a beginning before the day "
                + "of conclusion is not admissible. Only a decision of the arbitration board "
                + "can lay down otherwise."),
        remedy: Sentence(
            "Bitte „geschlossen_am“ und „gueltig_ab“ mit der Vereinbarung vergleichen.",
            "Compare “geschlossen_am” and “gueltig_ab” with the agreement."),
        source: Sentence(
            "SGB VIII § 78d Abs. 2.",
            "SGB VIII § 78d Abs. 2."),
        messages: [
            Message(
                "beforeConclusion", .warning,
                "Diese Vereinbarung gilt nach diesen Angaben schon vor dem Tag, an dem "
                    + "sie geschlossen wurde.",
                "By these dates this agreement holds before the day on which it was "
                    + "concluded.")
        ],
        scope: .columns(["vereinbarungen": ["gueltig_ab"]]),
        checks: [
            RecordCheck(
                Vereinbarung.self, "beforeConclusion", at: "gueltig_ab",
                needs: ["art", "geschlossen_am", "gueltig_ab"]
            ) {
                guard let concluded = $0.geschlossenAm, $0.art.text.hasPrefix("78b") else {
                    return false
                }
                return $0.gueltigAb.last < concluded.first
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "vereinbarungen": [
                {"id": "ve-eins", "traeger": "tr-linde", "art": "78b.1.1", "geschlossen_am": "2022-03-01", "gueltig_ab": "2022-01-01"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "vereinbarungen": [
                {"id": "ve-eins", "traeger": "tr-linde", "art": "78b.1.1", "geschlossen_am": "2022-01", "gueltig_ab": "2022-01-01"}
              ]
            """#, profile: .stammdaten))
}
