import PlainTextRecords

extension Rule {
    /// Indicators of a few cases are withheld, and cannot be worked out from the others.
    static let ds09 = Rule(
        code: "DS-09", severity: .error,
        title: Sentence("Kennzahl mit zu kleiner Fallzahl", "Indicator of too few cases"),
        explanation: Sentence(
            "Hinter einer Kennzahl müssen mindestens drei Datensätze stehen, sonst erzählt sie "
                + "von einzelnen Menschen. Eins und zwei werden unterdrückt: „unterdrueckt“ ist "
                + "true, „wert“ und „anzahl“ sind leer. Damit der Wert sich nicht aus der Summe "
                + "und den übrigen Werten ausrechnen lässt, wird ein zweiter mit unterdrückt.",
            "Behind an indicator stand at least three records, else it tells of single people. "
                + "One and two are withheld: “unterdrueckt” is true, “wert” and “anzahl” are "
                + "empty. So that the value cannot be worked out from the sum and the other "
                + "values, a second one is withheld with it."),
        remedy: Sentence(
            "Bitte bei diesem Wert „unterdrueckt“ auf true setzen und „wert“ und „anzahl“ "
                + "leeren. Ist er schon unterdrückt und aus der Summe zu errechnen, bitte einen "
                + "weiteren Wert derselben Summe unterdrücken.",
            "Set “unterdrueckt” of this value to true and empty “wert” and “anzahl”. If it is "
                + "withheld already and can be worked out from the sum, withhold a further value "
                + "of the same sum."),
        source: Sentence(
            "SGB VIII § 103 Abs. 3 und BStatG § 16 (Geheimhaltung bei Veröffentlichungen). Die "
                + "Grenze von drei: üblich in der amtlichen Statistik, Festlegung des "
                + "Austauschformats.",
            "SGB VIII § 103 Abs. 3 and BStatG § 16 (secrecy in publications). The limit of "
                + "three: usual in official statistics, decision of the exchange format."),
        messages: [
            Message(
                "smallCell", .error,
                "Hinter dieser Kennzahl stehen weniger als drei Datensätze; sie muss "
                    + "unterdrückt werden.",
                "Behind this indicator stand fewer than three records; it has to be withheld."),
            Message(
                "withheldButShown", .error,
                "Diese Kennzahl ist als unterdrückt bezeichnet, ihr Wert oder ihre Anzahl steht "
                    + "aber da.",
                "This indicator is said to be withheld, but its value or its number stands "
                    + "there."),
            Message(
                "recomputableCell", .error,
                "Diese unterdrückte Kennzahl lässt sich aus der Summe und den übrigen Werten "
                    + "ausrechnen.",
                "This withheld indicator can be worked out from the sum and the other values."),
        ],
        scope: RuleScope(
            subject: .fields { table, field in
                table == "kennzahlen"
                    && ["anzahl", "wert", "unterdrueckt", "kennzahl"].contains(field.name)
            },
            needsMetadata: true),
        checks: [
            PackageCheck(keeps: SmallCells.keeps) { view, findings in
                guard view.own.metadata.profil == Profile.aggregat.rawValue else { return }
                SmallCells(view)?.run(&findings)
            }
        ],
        bad: .inSozialraum(
            #"""
            "kennzahlen": [
                {
                  "id": "kz-1", "kennzahl": "formwechsel", "sozialraum": "sr-nord",
                  "von": "2022-01-01", "bis": "2022-12-31", "wert": 2, "einheit": "anzahl",
                  "anzahl": 2
                }
              ]
            """#, profile: .aggregat),
        good: .inSozialraum(
            #"""
            "kennzahlen": [
                {
                  "id": "kz-1", "kennzahl": "formwechsel", "sozialraum": "sr-nord",
                  "von": "2022-01-01", "bis": "2022-12-31", "einheit": "anzahl",
                  "unterdrueckt": true
                }
              ]
            """#, profile: .aggregat))
}
