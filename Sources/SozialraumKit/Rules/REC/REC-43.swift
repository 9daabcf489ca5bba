import PlainTextRecords

extension Rule {
    static let rec43 = Rule(
        code: "REC-43", severity: .warning,
        title: Sentence(
            "Stufe niedriger als das, was im Fall steht",
            "Level lower than what stands in the case"),
        explanation: Sentence(
            "„stufe“ nennt die höchste Stufe, die der Fall erreicht hat. Steht eine Hilfe "
                + "nach §§ 27 bis 35a darin, ist es mindestens „hilfe“, steht eine Inobhutnahme "
                + "oder eine Gefährdungseinschätzung darin, ist es „schutz“.",
            "“stufe” names the highest level that the case has reached. If a help under "
                + "sections 27 to 35a stands in it, it is at least “hilfe”; if a taking into "
                + "care or an assessment of danger stands in it, it is “schutz”."),
        remedy: Sentence(
            "Bitte die Stufe anheben, oder prüfen, ob die Zeile zu einem anderen Fall "
                + "gehört.",
            "Raise the level, or check whether the row belongs to another case."),
        source: Sentence(
            "Festlegung des Austauschformats.",
            "Decision of the exchange format."),
        messages: [
            Message(
                "levelTooLow", .warning,
                "Die Stufe dieses Falls ist niedriger, als seine Hilfen oder "
                    + "Gefährdungseinschätzungen verlangen.",
                "The level of this case is lower than its helps or assessments of danger "
                    + "ask for.")
        ],
        scope: .columns(["faelle": ["id"]]),
        checks: [
            PackageCheck { view, findings in
                let table = view.table("faelle")
                guard table.ownCount > 0, view.own.fault == nil else { return }
                let cases = view.course.cases
                let levels = table.kept("stufe")
                let (help, protection) = (Codeplatz.stufeHilfe, Codeplatz.stufeSchutz)
                for row in 0..<table.ownCount where cases[row].stufe > 0 && levels[row] > 0 {
                    if levels[row] < (cases[row].stufe == 2 ? protection : help) {
                        table.add("levelTooLow", row: row, field: "stufe", to: &findings)
                    }
                }
            }
        ],
        bad: .help(
            #""leistung": "34", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "stufe": "kontakt""#),
        good: .help(
            #""leistung": "34", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14", "stufe": "hilfe""#))
}
