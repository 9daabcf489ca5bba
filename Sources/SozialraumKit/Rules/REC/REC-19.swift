import PlainTextRecords

extension Rule {
    static let rec19 = Rule(
        code: "REC-19", severity: .error,
        title: Sentence(
            "Direkter Zugang zu einer nicht ambulanten Hilfe",
            "Direct access to a help that is not outpatient"),
        explanation: Sentence(
            "Unmittelbar, ohne Entscheidung des Jugendamts im Einzelfall, können nur "
                + "ambulante Hilfen in Anspruch genommen werden. Teilstationäre und stationäre "
                + "Hilfen und Hilfen in Pflegefamilien setzen die Entscheidung und den "
                + "Hilfeplan voraus.",
            "Only outpatient help can be used directly, without a decision of the youth "
                + "office in the single case. Semi-residential and residential help and help in "
                + "foster families presuppose the decision and the help plan."),
        remedy: Sentence(
            "Bitte Zugang, Leistung und Form vergleichen. Hat das Jugendamt entschieden, "
                + "ist der Zugang 36a.1.",
            "Compare access, service and form. If the youth office decided, the access is "
                + "36a.1."),
        source: Sentence(
            "SGB VIII § 36a Abs. 2 Satz 1.",
            "SGB VIII § 36a Abs. 2 Satz 1."),
        messages: [
            Message(
                "directNotOutpatient", .error,
                "Als Zugang ist die unmittelbare Inanspruchnahme genannt, aber diese "
                    + "Hilfe ist nicht ambulant.",
                "Direct access is named, but this help is not outpatient.")
        ],
        scope: .columns(["hilfen": ["leistung"]]),
        checks: [
            RecordCheck(
                Hilfe.self, "directNotOutpatient", at: "zugang",
                needs: ["zugang", "form", "leistung"]
            ) { help in
                guard help.zugang?.place == Codeplatz.zugangDirekt else { return false }
                if let form = help.form?.place {
                    return form != Codeplatz.ambulant && form != Codeplatz.offen
                }
                return Leistungsmerkmale.of(help.leistung).contains(.nieAmbulant)
            }
        ],
        bad: .help(
            #""leistung": "34", "zugang": "36a.2", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14""#),
        good: .help(
            #""leistung": "28", "zugang": "36a.2", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14""#))
}
