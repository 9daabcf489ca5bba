import PlainTextRecords

extension Rule {
    static let ds10 = Rule(
        code: "DS-10", severity: .hint,
        title: Sentence(
            "Fälle, die in der Datei einmalig sind",
            "Cases that are unique in the file"),
        explanation: Sentence(
            "Wer nur einmal dieselbe Verbindung von Sozialraum, Geburtsjahr und "
                + "Geschlecht zeigt, kann mit Wissen von außen wiedererkannt werden, auch ohne "
                + "Namen. Gemeldet wird einmal für die ganze Datei, wie viele Fälle das sind; "
                + "welche es sind, steht nicht im Bericht.",
            "Who alone shows a combination of Sozialraum, year of birth and sex can be "
                + "recognised with knowledge from outside, even without a name. It is reported "
                + "once for the whole file how many cases these are; which ones does not stand "
                + "in the report."),
        remedy: Sentence(
            "Bitte prüfen, ob der Empfänger Geburtsjahr und Geschlecht braucht. Für "
                + "Auswertungen genügen oft Kennzahlen (Profil „aggregat“).",
            "Check whether the recipient needs year of birth and sex. For evaluations "
                + "indicators (profile “aggregat”) are often enough."),
        source: Sentence(
            "DSGVO Art. 4 Nr. 5 und Art. 5 Abs. 1 Buchst. c; SGB VIII § 64 Abs. 2a, 3.",
            "GDPR Art. 4(5) and Art. 5(1)(c); SGB VIII § 64 Abs. 2a, 3."),
        messages: [
            Message(
                "uniqueCases", .hint,
                "Die Verbindung von Sozialraum, Geburtsjahr und Geschlecht kommt nur ein einziges Mal "
                    + "vor. Fälle, bei denen das so ist: {0} von {1}.",
                "The combination of Sozialraum, year of birth and sex occurs only once. Cases of "
                    + "which this is true: {0} of {1}.")
        ],
        scope: .columns(["faelle": ["id", "sozialraum"]]),
        checks: [
            PackageCheck(keeps: [
                Kept(Fall.self, "geburtsmonat") { $0.geburtsmonat?.packed ?? 0 },
                Kept(Fall.self, "geschlecht") { $0.geschlecht?.place ?? 0 },
            ]) { view, findings in
                let table = view.table("faelle")
                guard table.ownCount > 0, view.own.fault == nil else { return }
                let unique = UniqueCases.count(view)
                guard unique > 0 else { return }
                var sample = Sample(
                    message: RuleCatalogue.message("uniqueCases"),
                    table: TableInfo.order(of: "faelle"))
                sample.file = table.own?.file
                sample.arguments = ["\(unique)", "\(table.ownCount)"]
                findings.add(sample)
            }
        ],
        bad: .help(
            #""leistung": "30", "beginn": "2022-03-14""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2010", "geschlecht": "w""#),
        good: .help(
            #""leistung": "30", "beginn": "2022-03-14""#,
            inCase: #""beginn": "2022-03-14", "geschlecht": "w""#))
}
