import PlainTextRecords

extension Rule {
    static let rec18 = Rule(
        code: "REC-18", severity: .hint,
        title: Sentence(
            "Nachbetreuung ohne beendete Hilfe nach § 41",
            "Aftercare without an ended help under section 41"),
        explanation: Sentence(
            "Nachbetreuung (§ 41a) folgt auf eine beendete Hilfe für junge Volljährige. "
                + "Die frühere Hilfe kann außerhalb des Pakets liegen; deshalb ist dies nur ein "
                + "Hinweis.",
            "Aftercare (section 41a) follows an ended help for young adults. The earlier "
                + "help may lie outside the package; so this is only a hint."),
        remedy: Sentence(
            "Bitte prüfen, ob die frühere Hilfe mit „ueber_41“ und ihrem Ende im selben "
                + "Fall steht.",
            "Check whether the earlier help stands in the same case with “ueber_41” and "
                + "its end."),
        source: Sentence(
            "SGB VIII § 41a Abs. 1.",
            "SGB VIII § 41a Abs. 1."),
        messages: [
            Message(
                "aftercareWithout41", .hint,
                "In diesem Fall steht keine Hilfe nach § 41, die vor dieser Nachbetreuung "
                    + "endete.",
                "No help under section 41 that ended before this aftercare stands in this "
                    + "case.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true),
        checks: [
            CaseCheck("aftercareWithout41", at: "leistung") {
                $0.leistung.contains(.s41a) && ($0.ende41 == 0 || $0.ende41 > $0.beginn)
            }
        ],
        bad: .help(
            #""leistung": "41a", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14""#),
        good: .inSozialraum(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2021-01-14"}
              ],
              "hilfen": [
                {
                  "id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "traeger": "tr-linde", "leistung": "30",
                  "ueber_41": true, "beginn": "2021-01-14", "ende": "2022-02-28"
                },
                {
                  "id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "traeger": "tr-linde", "leistung": "41a",
                  "beginn": "2022-03-14", "ende": "2022-08-31"
                }
              ]
            """#))
}
