import PlainTextRecords

extension Rule {
    static let zei06 = Rule(
        code: "ZEI-06", severity: .warning,
        title: Sentence(
            "Beginn liegt in der Zukunft",
            "Beginning lies in the future"),
        explanation: Sentence(
            "Fälle, Hilfen, Beratungen und Einschätzungen sind geschehen, wenn das Paket "
                + "geschrieben wird. Ein Datum nach „erstellt_am“ ist meist ein Tippfehler im "
                + "Jahr.",
            "Cases, helps, meetings and assessments have happened when the package is "
                + "written. A date after “erstellt_am” is mostly a mistyped year."),
        remedy: Sentence(
            "Bitte das Datum mit der Akte vergleichen.",
            "Compare the date with the file."),
        source: Sentence(
            "Logik der Angaben.",
            "Logic of the data."),
        messages: [
            Message(
                "inTheFuture", .warning,
                "Dieses Datum liegt nach dem Tag, an dem das Paket erstellt wurde.",
                "This date lies after the day on which the package was made.")
        ],
        scope: RuleScope(
            subject: .fields { table, field in
                TableInfo.caseTables.contains(table) && ["beginn", "am"].contains(field.name)
            }, needsMetadata: true, metadataDays: [["erstellt_am"]]),
        checks: [
            PackageCheck { view, findings in
                guard let text = view.own.metadata.values["erstellt_am"]?.string,
                    let day = Day(text: String(text.prefix(10)))?.packed
                else { return }
                for (name, field) in [
                    ("faelle", "beginn"), ("hilfen", "beginn"), ("fallberatungen", "am"),
                    ("gefaehrdungseinschaetzungen", "am"),
                ] {
                    let table = view.table(name)
                    let days = table.kept(field)
                    for row in 0..<table.ownCount where days[row] > day {
                        table.add("inTheFuture", row: row, field: field, to: &findings)
                    }
                }
            }
        ],
        bad: .help(
            #""leistung": "30", "beginn": "2099-03-14""#,
            inCase: #""beginn": "2022-03-14""#),
        good: .help(
            #""leistung": "30", "beginn": "2022-03-14""#,
            inCase: #""beginn": "2022-03-14""#))
}
