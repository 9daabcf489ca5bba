import PlainTextRecords

extension Rule {
    static let rec47 = Rule(
        code: "REC-47", severity: .error,
        title: Sentence(
            "Mehr junge Menschen als Einwohner",
            "More young people than inhabitants"),
        explanation: Sentence(
            "Wer unter 21 ist, zählt auch zu allen Einwohnern. Ihre Zahl kann also nicht über der "
                + "aller Einwohner am selben Tag liegen.",
            "Those under 21 are among all inhabitants. Their number cannot be above that of all "
                + "inhabitants on the same day."),
        remedy: Sentence(
            "Bitte beide Zahlen mit der Statistik vergleichen; häufig sind die Spalten vertauscht.",
            "Compare both numbers with the statistics; often the columns are swapped."),
        source: Sentence("Logik der Angaben.", "Logic of the data."),
        messages: [
            Message(
                "partAboveWhole", .error,
                "Hier stehen mehr junge Menschen unter 21, als die Gemeinde Einwohner hat.",
                "More young people under 21 stand here than the municipality has inhabitants.")
        ],
        scope: .columns(["bevoelkerung": ["gemeinde"]]),
        checks: [
            RecordCheck(
                Bevoelkerung.self, "partAboveWhole", at: "unter_21",
                needs: ["einwohner", "unter_21"]
            ) {
                guard let all = $0.einwohner, let young = $0.unter21 else { return false }
                return young > all
            }
        ],
        bad: .tables(inhabitants(412, young: 1980), profile: .stammdaten),
        good: .tables(inhabitants(1980, young: 412), profile: .stammdaten))

    private static func inhabitants(_ all: Int, young: Int) -> String {
        #"""
        "gemeinden": [
            {"ags": "07999001", "name": "Lindenbach"}
          ],
          "bevoelkerung": [
            {"gemeinde": "07999001", "stand": "2022-12-31", "einwohner": \#(all), "unter_21": \#(young)}
          ]
        """#
    }
}
