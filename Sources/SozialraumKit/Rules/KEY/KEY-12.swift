import PlainTextRecords

extension Rule {
    /// A code stands in its list or in the table of further codes.
    static let key12 = Rule(
        code: "KEY-12", severity: .error,
        title: Sentence("Code steht nicht in der Liste", "Code is not in its list"),
        explanation: Sentence(
            "Manche Spalten haben einen festen Vorrat an Codes, damit alle dasselbe mit "
                + "demselben Wort meinen. Die Listen liegen dem Format bei. Fehlt dort ein "
                + "Code, den ein Kreis braucht, kann das Paket ihn in der Tabelle „codes“ "
                + "selbst festlegen; solche eigenen Codes beginnen mit „x-“.",
            "Some columns have a fixed stock of codes, so that everyone means the same by the "
                + "same word. The lists come with the format. If a code is missing there that a "
                + "district needs, the package can lay it down itself in the table “codes”; "
                + "such codes of one's own begin with “x-”."),
        remedy: Sentence(
            "Bitte den passenden Code aus der Liste nehmen und auf die genaue Schreibweise "
                + "achten: kleine Buchstaben, keine Umlaute. Die Bezeichnung in Worten und die "
                + "amtliche Schlüsselzahl sind nicht der Code. In jeder Zelle steht nur ein "
                + "Code, außer die Spalte ist eine Liste.",
            "Take the fitting code from the list and mind the exact spelling: small letters, no "
                + "umlauts. The label in words and the official number are not the code. Each "
                + "cell has one code only, unless the column is a list."),
        source: Sentence(
            "Codelisten des Austauschformats; woher ein Code stammt (SGB VIII, Kinder- und "
                + "Jugendhilfestatistik, eigene Festlegung), steht in der Liste bei ihm.",
            "Code lists of the exchange format; where a code comes from (SGB VIII, official "
                + "statistics, own decision) stands beside it in the list."),
        messages: [
            Message(
                "unknownCode", .error,
                "Diesen Code gibt es in der Liste „{0}“ nicht.",
                "The list “{0}” does not have this code.")
        ],
        scope: RuleScope(
            subject: .fields { _, field in field.schema.codelist != nil }, followsCodes: true),
        checks: [
            ValueCheck(
                isAbout: { $0.schema.codelist != nil },
                arguments: { look, _ in [look.field.schema.codelist ?? ""] },
                look: { look in
                    // Codes that the package adds itself are looked up when its table is known.
                    look.parts.contains { part in
                        look.codes?.days(part) == nil && !ValueLook.isExtra(part)
                    } ? "unknownCode" : nil
                })
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "freier"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ]
            """#, profile: .stammdaten))
}
