import PlainTextRecords

extension Rule {
    static let rec04 = Rule(
        code: "REC-04", severity: .error,
        title: Sentence(
            "Hilfe nach § 41 ab 27 Jahren",
            "Help under section 41 at 27 or older"),
        explanation: Sentence(
            "Junger Volljähriger ist, wer 18, aber noch nicht 27 Jahre alt ist. Danach "
                + "gibt es keine Hilfe nach § 41 mehr. Ist nur das Geburtsjahr bekannt, wird "
                + "nur gemeldet, was bei jedem Geburtstag falsch wäre.",
            "A young adult is someone who is 18 but not yet 27. After that there is no "
                + "help under section 41 any more. If only the year of birth is known, only "
                + "what would be wrong for every birthday is reported."),
        remedy: Sentence(
            "Bitte Geburtsmonat, Beginn und Leistung mit der Akte vergleichen; häufig ist "
                + "eine Jahreszahl vertippt.",
            "Compare month of birth, beginning and service with the file; often a year is "
                + "mistyped."),
        source: Sentence(
            "SGB VIII § 7 Abs. 1 Nr. 3, § 41.",
            "SGB VIII § 7 Abs. 1 Nr. 3, § 41."),
        messages: [
            Message(
                "tooOldFor41", .error,
                "Der junge Mensch war bei Beginn dieser Hilfe nach § 41 schon 27 Jahre "
                    + "alt oder älter.",
                "The young person was already 27 or older when this help under section 41 "
                    + "began.")
        ],
        scope: .columns(
            ["hilfen": ["fall", "leistung", "beginn"]], follows: true),
        checks: [
            CaseCheck("tooOldFor41", at: "beginn") {
                $0.isUeber41 && $0.geburt.isSurelyAtLeast(27, on: $0.beginn)
            }
        ],
        bad: .help(
            #""leistung": "30", "ueber_41": true, "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2020-03-14", "geburtsmonat": "1995-02""#),
        good: .help(
            #""leistung": "30", "ueber_41": true, "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2020-03-14", "geburtsmonat": "2002-02""#))
}
