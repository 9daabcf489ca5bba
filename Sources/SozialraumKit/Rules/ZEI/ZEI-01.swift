import PlainTextRecords

extension Rule {
    /// A date exists and is written as YYYY-MM-DD.
    static let zei01 = Rule(
        code: "ZEI-01", severity: .error,
        title: Sentence(
            "Datum falsch geschrieben oder nicht vorhanden",
            "Date miswritten or not existing"),
        explanation: Sentence(
            "Ein Datum wird in der Reihenfolge Jahr, Monat, Tag geschrieben, mit Bindestrichen: "
                + "2018-06-30. Es muss im Kalender stehen; einen 31. Juni gibt es nicht. Bei "
                + "Angaben zur Gültigkeit genügt ein Monat (2018-06) oder ein Jahr (2018), wenn "
                + "mehr nicht bekannt ist. Der Geburtsmonat hat nie einen Tag.",
            "A date is written in the order year, month, day, with hyphens: 2018-06-30. It must "
                + "stand in the calendar; there is no 31 June. For periods of validity a month "
                + "(2018-06) or a year (2018) is enough if no more is known. The month of birth "
                + "never has a day."),
        remedy: Sentence(
            "Bitte das Datum umschreiben, zum Beispiel 30.06.2018 als 2018-06-30. Ist nur der "
                + "Monat oder das Jahr bekannt, bitte keinen Tag erfinden. Zeigt die Spalte "
                + "Zahlen wie 43101, hat Excel das Datum als Zahl gespeichert; dann die Spalte "
                + "in Excel als Datum formatieren.",
            "Rewrite the date, for example 30.06.2018 as 2018-06-30. If only the month or the "
                + "year is known, do not invent a day. If the column shows numbers such as "
                + "43101, Excel has stored the date as a number; then format the column in "
                + "Excel as a date."),
        source: Sentence(
            "ISO 8601 (Kalenderdatum); Festlegung des Austauschformats; Erfahrung mit Tabellen "
                + "aus Excel.",
            "ISO 8601 (calendar date); decision of the exchange format; experience with tables "
                + "from Excel."),
        messages: [
            Message(
                "badDate", .error,
                "Dieses Datum gibt es nicht, oder es ist anders geschrieben, als es hier stehen muss: "
                    + "das Jahr zuerst, mit Bindestrichen.",
                "This date does not exist, or it is written otherwise than it has to be here: the "
                    + "year first, with hyphens.")
        ],
        scope: .kinds(["day", "partial-date", "month"]),
        checks: [
            MetadataCheck { view, found in
                for key in ["stand", "zeitraum_von", "zeitraum_bis"] {
                    guard let value = view.metadata.values[key], !value.isMissing,
                        value.string.flatMap({ Day(text: $0) }) == nil
                    else { continue }
                    found.append(MetadataFinding(kind: "badDate", path: [key]))
                }
            }
        ],
        bad: .csv(
            "gemeinden",
            "ags,name,stand\n07999001,Lindenbach,31.12.2018\n07999002,Mühltal,2018-06-31\n"),
        good: .csv(
            "gemeinden",
            "ags,name,stand\n07999001,Lindenbach,2018-12-31\n07999002,Mühltal,2018-06-30\n"))
}
