import PlainTextRecords

extension Rule {
    /// How many cases are the only ones with their Sozialraum, year of birth and sex.
    static let ds10 = Rule(
        code: "DS-10", severity: .hint,
        title: Sentence(
            "Fälle, die in ihrer Zusammenstellung einzig sind",
            "Cases that are the only ones of their combination"),
        explanation: Sentence(
            "Ein Pseudonym schützt wenig, wenn die übrigen Angaben nur auf einen Menschen "
                + "passen. Gezählt wird, wie viele Fälle mit ihrem Sozialraum, dem Geburtsjahr "
                + "und dem Geschlecht allein stehen. In kleinen Lieferungen sind das fast alle; "
                + "das ist kein Fehler, aber ein Grund, gut zu überlegen, wer das Paket bekommt.",
            "A pseudonym protects little if the other statements fit one person only. It is "
                + "counted how many cases stand alone with their Sozialraum, year of birth and "
                + "sex. In small deliveries that is nearly all of them; it is no error, but a "
                + "reason to consider well who gets the package."),
        remedy: Sentence(
            "Bitte prüfen, ob der Empfänger einzelne Fälle braucht. Oft genügen Kennzahlen "
                + "(Profil „aggregat“) oder weniger Angaben: das Geschlecht weglassen, nur das "
                + "Geburtsjahr angeben, Gemeinde leer lassen.",
            "Check whether the recipient needs single cases. Often indicators (profile "
                + "“aggregat”) are enough, or fewer statements: leave out the sex, give only "
                + "the year of birth, leave the Gemeinde empty."),
        source: Sentence(
            "DSGVO Art. 4 Nr. 5 und Erwägungsgrund 26 (Bestimmbarkeit); SGB VIII § 64 Abs. 2a. "
                + "Welche Angaben gezählt werden: Festlegung des Austauschformats.",
            "GDPR Art. 4(5) and recital 26 (identifiability); SGB VIII § 64 Abs. 2a. Which "
                + "statements are counted: decision of the exchange format."),
        messages: [
            Message(
                "uniqueCases", .hint,
                "Von {1} Fällen mit Geburtsjahr und Geschlecht sind {0} in ihrem Sozialraum die "
                    + "einzigen mit beiden Angaben.",
                "Of {1} cases with year of birth and sex, {0} are the only ones in their "
                    + "Sozialraum with both statements.")
        ],
        scope: .columns(["faelle": ["geburtsmonat", "geschlecht", "sozialraum"]]),
        checks: [
            PackageCheck(keeps: [
                Kept(Fall.self, "geburtsmonat") { $0.geburtsmonat?.packed ?? 0 },
                Kept(Fall.self, "geschlecht") { $0.geschlecht?.place ?? 0 },
            ]) { view, findings in
                guard view.own.fault == nil, let count = UniqueCases(view), count.unique > 0 else {
                    return
                }
                var sample = Sample(
                    message: RuleCatalogue.message("uniqueCases"),
                    table: TableInfo.order(of: "faelle"))
                sample.file = view.table("faelle").own?.file
                sample.arguments = ["\(count.unique)", "\(count.all)"]
                findings.add(sample)
            }
        ],
        bad: .inSozialraum(
            #"""
            "faelle": [
                {
                  "id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "geburtsmonat": "2012-05",
                  "geschlecht": "w", "beginn": "2022-03-14"
                }
              ]
            """#),
        good: .inSozialraum(
            #"""
            "faelle": [
                {
                  "id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "geburtsmonat": "2012-05",
                  "geschlecht": "w", "beginn": "2022-03-14"
                },
                {
                  "id": "m4y6r2bcdefg3456", "sozialraum": "sr-nord", "geburtsmonat": "2012-11",
                  "geschlecht": "w", "beginn": "2022-06-01"
                }
              ]
            """#))
}
