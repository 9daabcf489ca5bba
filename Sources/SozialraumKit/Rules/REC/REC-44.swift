import PlainTextRecords

extension Rule {
    static let rec44 = Rule(
        code: "REC-44", severity: .warning,
        title: Sentence(
            "Form passt nicht zur Leistung",
            "Form does not fit the service"),
        explanation: Sentence(
            "Einige Leistungen haben eine feste Form: Heimerziehung (§ 34) ist nicht "
                + "ambulant, eine Tagesgruppe (§ 32) ist teilstationär oder in Familienpflege, "
                + "Erziehungsberatung (§ 28) ist nicht stationär.",
            "Some services have a fixed form: residential care (section 34) is not "
                + "outpatient, a day group (section 32) is semi-residential or in family care, "
                + "child guidance (section 28) is not residential."),
        remedy: Sentence(
            "Bitte Leistung und Form mit der Akte vergleichen.",
            "Compare service and form with the file."),
        source: Sentence(
            "SGB VIII §§ 28, 32, 34.",
            "SGB VIII §§ 28, 32, 34."),
        messages: [
            Message(
                "formAgainstService", .warning,
                "Diese Form gibt es bei dieser Leistung nicht.",
                "This form does not exist for this service.")
        ],
        scope: .columns(["hilfen": ["leistung"]]),
        checks: [
            RecordCheck(Hilfe.self, "formAgainstService", at: "form", needs: ["form", "leistung"]) {
                guard let form = $0.form?.place, form > 0 else { return false }
                return Leistungsmerkmale.formlos($0.leistung) & 1 << UInt64(form) != 0
            }
        ],
        bad: .help(
            #""leistung": "34", "form": "ambulant", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14""#),
        good: .help(
            #""leistung": "34", "form": "stationaer", "beginn": "2022-03-14", "ende": "2022-08-31""#,
            inCase: #""beginn": "2022-03-14""#))
}
