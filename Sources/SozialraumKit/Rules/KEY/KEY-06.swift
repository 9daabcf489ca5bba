import PlainTextRecords

extension Rule {
    /// The four digits of the association in an ARS follow their pattern.
    static let key06 = Rule(
        code: "KEY-06", severity: .error,
        title: Sentence(
            "Verbandsteil des ARS falsch gebildet",
            "Part of the association in the ARS malformed"),
        explanation: Sentence(
            "Die sechste Ziffer des Regionalschlüssels (ARS) sagt, ob die Gemeinde zu einem "
                + "Gemeindeverband gehört: 0 für verbandsfreie Gemeinden, 5 für solche in einem "
                + "Verband, 9 für gemeindefreie Gebiete. Bei verbandsfreien Gemeinden "
                + "wiederholen die Ziffern 7 bis 9 die drei Ziffern der Gemeinde.",
            "The sixth digit of the regional key (ARS) says whether the municipality belongs to "
                + "an association of municipalities: 0 for those without one, 5 for those in "
                + "one, 9 for areas outside any municipality. For municipalities without an "
                + "association the digits 7 to 9 repeat the three digits of the municipality."),
        remedy: Sentence(
            "Bitte den Schlüssel im Gemeindeverzeichnis nachsehen; wahrscheinlich ist eine "
                + "Ziffer vertippt oder ausgelassen. Der ARS ist keine Pflicht; im Zweifel "
                + "bleibt die Zelle leer.",
            "Look up the key in the Gemeindeverzeichnis; probably a digit is mistyped or left "
                + "out. The ARS is not required; if in doubt, leave the cell empty."),
        source: Sentence(
            "Aufbau des Regionalschlüssels im Gemeindeverzeichnis der Statistischen Ämter des "
                + "Bundes und der Länder; an allen Gemeinden eines Jahrgangs nachgezählt.",
            "Structure of the regional key in the Gemeindeverzeichnis (register of "
                + "municipalities) of the statistical offices; verified over all municipalities "
                + "of one year."),
        messages: [
            Message(
                "arsSixthDigit", .error,
                "Die sechste Ziffer eines Regionalschlüssels (ARS) ist 0, 5 oder 9; hier ist "
                    + "sie es nicht.",
                "The sixth digit of a regional key (ARS) is 0, 5 or 9; here it is not."),
            Message(
                "arsRepetition", .error,
                "Nach diesem Regionalschlüssel (ARS) gehört die Gemeinde zu keinem Verband; "
                    + "dann müssten seine Ziffern 7 bis 9 gleich den letzten drei sein.",
                "By this regional key (ARS) the municipality belongs to no association; then "
                    + "its digits 7 to 9 would have to equal the last three."),
        ],
        scope: .kinds(["ars"]),
        checks: [
            RecordCheck(Gemeinde.self, "arsSixthDigit", at: "ars", needs: ["ars"]) {
                guard let digit = $0.ars?.associationDigits.first else { return false }
                return digit != 0 && digit != 5 && digit != 9
            },
            RecordCheck(Gemeinde.self, "arsRepetition", at: "ars", needs: ["ars"]) {
                guard let ars = $0.ars, ars.associationDigits.first == 0 else { return false }
                let association = ars.association
                // 0000 is for towns that are a district themselves: their AGS ends in 000.
                return association != ars.ags.place
            },
        ],
        bad: .csv(
            "gemeinden",
            "ags,name,ars\n07999001,Lindenbach,079991001001\n07999002,Mühltal,079990001002\n"),
        good: .csv(
            "gemeinden",
            "ags,name,ars\n07999001,Lindenbach,079995001001\n07999002,Mühltal,079990002002\n"))
}
