import PlainTextRecords

/// Unmittelbar nachfolgende Hilfe. Help that follows directly.
///
/// Source: Kinder- und Jugendhilfestatistik Teil I, Schlüssel der Erhebung ab 2007, seither
/// möglicherweise geändert
public enum NachfolgendeHilfe: Codelist {
    public static let definition = CodelistDefinition(
        id: "nachfolgend",
        version: "1.0",
        titleDE: "Unmittelbar nachfolgende Hilfe",
        titleEN: "Help that follows directly",
        source:
            "Kinder- und Jugendhilfestatistik Teil I, Schlüssel der Erhebung ab 2007, seither möglicherweise geändert",
        codes: [
            CodeEntry(
                "fortfuehrung",
                de:
                    "Fortführung in derselben Pflegefamilie oder Einrichtung (Zuständigkeitswechsel)",
                en: "continued in the same family or facility (change of responsibility)",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 1"),
            CodeEntry(
                "weiterverweisung",
                de: "Weiterverweisung",
                en: "referral",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 2"),
            CodeEntry(
                "beratung",
                de: "Beratung durch den Allgemeinen Sozialen Dienst",
                en: "advice by the general social service",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 3"),
            CodeEntry(
                "erziehungshilfe",
                de: "Hilfe nach §§ 27–35, 41",
                en: "help under sections 27–35, 41",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 4"),
            CodeEntry(
                "eingliederungshilfe",
                de: "Eingliederungshilfe nach § 35a",
                en: "integration assistance",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 5"),
            CodeEntry(
                "keine-bekannt",
                de: "keine bekannt",
                en: "none known",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 6"),
        ])
    public static let known = definition.table()
}
