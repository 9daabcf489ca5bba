import PlainTextRecords

extension Rule {
    /// A list holds no part twice, and no more parts than it may.
    static let str23 = Rule(
        code: "STR-23", severity: .error,
        title: Sentence(
            "Liste mit Wiederholung oder zu vielen Teilen",
            "List with a repetition or too many parts"),
        explanation: Sentence(
            "Manche Spalten fassen mehrere Angaben in einer Liste, etwa die Postleitzahlen "
                + "einer Gemeinde. Jede davon steht nur einmal da; sonst würde sie doppelt "
                + "gezählt. Gründe für eine Hilfe sind es wie in der amtlichen Statistik "
                + "höchstens drei, der Hauptgrund zuerst.",
            "Some columns hold several entries in a list, such as the post codes of a "
                + "municipality. Each of them stands only once; otherwise it would be counted "
                + "twice. Of reasons for a help there are at most three, as in the official "
                + "statistics, the main one first."),
        remedy: Sentence(
            "Bitte die Wiederholung löschen oder die Liste auf die wichtigsten Angaben kürzen.",
            "Delete the repetition, or shorten the list to what matters most."),
        source: Sentence(
            "Festlegung des Austauschformats; für die Gründe die Kinder- und "
                + "Jugendhilfestatistik (SGB VIII § 99 Abs. 1; Erhebungsbogen mit bis zu drei "
                + "Gründen).",
            "Decision of the exchange format; for reasons the official statistics of child and "
                + "youth welfare (SGB VIII § 99 Abs. 1; questionnaire with up to three reasons)."),
        messages: [
            Message(
                "repeatedPart", .error,
                "In dieser Liste steht eine Angabe zweimal.",
                "In this list an entry stands twice."),
            Message(
                "tooManyParts", .error,
                "Diese Liste hat mehr Angaben als erlaubt; höchstens {0} sind möglich.",
                "This list has more entries than allowed; at most {0} are possible."),
        ],
        scope: .fields { _, field in field.need == .list },
        checks: [
            ValueCheck(
                isAbout: { $0.need == .list },
                arguments: { look, _ in [look.field.schema.maximumCount.map { "\($0)" } ?? ""] },
                look: { look in
                    let (count, isRepeated) = Repetition.look(look.parts)
                    if isRepeated { return "repeatedPart" }
                    let limit = look.field.schema.maximumCount ?? .max
                    return count > limit ? "tooManyParts" : nil
                })
        ],
        bad: .csv("gemeinden", "ags,name,plz\n07999001,Lindenbach,54999|54998|54999\n"),
        good: .csv("gemeinden", "ags,name,plz\n07999001,Lindenbach,54999|54998\n"))
}
