import PlainTextRecords

/// Grund der Beendigung. Reason for the end.
///
/// Source: Kinder- und Jugendhilfestatistik Teil I, Schlüssel der Erhebung ab 2007, seither
/// möglicherweise geändert
public enum Endegrund: Codelist {
    public static let definition = CodelistDefinition(
        id: "ende-grund",
        version: "1.0",
        titleDE: "Grund der Beendigung",
        titleEN: "Reason for the end",
        source:
            "Kinder- und Jugendhilfestatistik Teil I, Schlüssel der Erhebung ab 2007, seither möglicherweise geändert",
        codes: [
            CodeEntry(
                "planmaessig",
                de: "gemäß Hilfeplan oder Beratungszielen",
                en: "as planned",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 10"),
            CodeEntry(
                "durch-berechtigte",
                de: "abweichend durch Sorgeberechtigte oder junge Volljährige",
                en: "otherwise, by custodians or the young adult",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 20"),
            CodeEntry(
                "durch-einrichtung",
                de: "abweichend durch Einrichtung, Pflegefamilie, Dienst",
                en: "otherwise, by facility, foster family or service",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 21"),
            CodeEntry(
                "durch-minderjaehrige",
                de: "abweichend durch Minderjährige",
                en: "otherwise, by the minor",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 22"),
            CodeEntry(
                "abgabe",
                de: "Abgabe an ein anderes Jugendamt",
                en: "handed over to another youth office",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 40"),
            CodeEntry(
                "sonstige",
                de: "sonstige Gründe",
                en: "other reasons",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 50"),
        ])
    public static let known = definition.table()
}
