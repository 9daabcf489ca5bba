import PlainTextRecords

extension Rule {
    /// A code is used within its period of validity.
    static let key15 = Rule(
        code: "KEY-15", severity: .error,
        title: Sentence("Code an diesem Tag nicht gültig", "Code not valid on that day"),
        explanation: Sentence(
            "Gesetze und amtliche Schlüssel ändern sich, und Codes haben deshalb eine "
                + "Gültigkeit. Einen Paragrafen, den es im Jahr der Hilfe noch nicht gab, kann "
                + "sie nicht haben. Gezählt wird der Tag, an dem eine Hilfe beginnt oder etwas "
                + "stattfindet, sonst der Stand der Zeile oder des Pakets, begrenzt auf die "
                + "Zeit, in der die Zeile gilt. Ohne einen solchen Tag wird nichts gemeldet.",
            "Laws and official keys change, and codes therefore have a period of validity. A "
                + "help cannot rest on a section that did not yet exist in its year. What "
                + "counts is the day on which a help begins or something takes place, else the "
                + "day that the row or the package describes, kept within the time for which "
                + "the row holds. Without such a day nothing is reported."),
        remedy: Sentence(
            "Bitte den Code wählen, der an diesem Tag galt, oder das Datum prüfen. Von wann bis "
                + "wann ein Code gilt, steht in der Codeliste bei ihm. Beginnt eine Hilfe vor "
                + "einer Gesetzesänderung und läuft weiter, behält sie den alten Code.",
            "Choose the code that held on that day, or check the date. From when until when a "
                + "code holds stands beside it in the code list. A help that begins before a "
                + "change of the law and goes on keeps the old code."),
        source: Sentence(
            "SGB VIII in der Fassung, die an dem Tag galt; ab wann ein Paragraf gilt, steht mit "
                + "seiner Quelle in der Codeliste.",
            "SGB VIII in the version that was in force on the day; from when a section holds "
                + "stands with its source in the code list."),
        messages: [
            Message(
                "codeNotYetValid", .error,
                "An dem Tag, den diese Zeile beschreibt, gab es den Code noch nicht.",
                "On the day that this row describes, the code did not exist yet."),
            Message(
                "codeNoLongerValid", .error,
                "An dem Tag, den diese Zeile beschreibt, galt der Code nicht mehr.",
                "On the day that this row describes, the code was no longer valid."),
        ],
        scope: RuleScope(
            subject: .fields { _, field in field.schema.codelist != nil }, followsCodes: true,
            date: .codes),
        checks: [
            ValueCheck(isAbout: { $0.schema.codelist != nil }) { look in
                guard let date = look.date, let codes = look.codes else { return nil }
                for part in look.parts {
                    guard let (from, until) = codes.days(part) else { continue }
                    if let from, date.last < from { return "codeNotYetValid" }
                    if let until, until < date.first { return "codeNoLongerValid" }
                }
                return nil
            },
            // The validity of codes that the package adds is looked up when its table is known.
            PackageCheck(
                keeps: [
                    Kept(Zusatzcode.self, "gueltig_ab") { $0.gueltigAb?.packed ?? 0 },
                    Kept(Zusatzcode.self, "gueltig_bis") { $0.gueltigBis?.packed ?? 0 },
                ]
            ) { _, _ in },
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "hilfeangebote": [
                {
                  "id": "an-schule", "traeger": "tr-linde", "name": "Schulsozialarbeit Lindenbach",
                  "leistung": "13a", "gueltig_ab": "2018-08-01", "gueltig_bis": "2020-12-31"
                }
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "hilfeangebote": [
                {
                  "id": "an-schule", "traeger": "tr-linde", "name": "Schulsozialarbeit Lindenbach",
                  "leistung": "13.1", "gueltig_ab": "2018-08-01", "gueltig_bis": "2020-12-31"
                }
              ]
            """#, profile: .stammdaten))
}
