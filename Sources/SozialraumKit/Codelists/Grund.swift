import PlainTextRecords

/// Gründe für die Hilfe. Reasons for the help.
///
/// Source: Kinder- und Jugendhilfestatistik Teil I, Schlüssel der Erhebung ab 2007, seither
/// möglicherweise geändert
public enum Grund: Codelist {
    public static let definition = CodelistDefinition(
        id: "gruende",
        version: "1.0",
        titleDE: "Gründe für die Hilfe",
        titleEN: "Reasons for the help",
        source:
            "Kinder- und Jugendhilfestatistik Teil I, Schlüssel der Erhebung ab 2007, seither möglicherweise geändert",
        codes: [
            CodeEntry(
                "unversorgtheit",
                de: "Unversorgtheit des jungen Menschen",
                en: "young person not cared for",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 10"),
            CodeEntry(
                "foerderung",
                de: "unzureichende Förderung, Betreuung, Versorgung in der Familie",
                en: "insufficient support, care or provision in the family",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 11"),
            CodeEntry(
                "gefaehrdung",
                de: "Gefährdung des Kindeswohls",
                en: "danger to the child's welfare",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 12"),
            CodeEntry(
                "erziehungskompetenz",
                de: "eingeschränkte Erziehungskompetenz",
                en: "limited parenting competence",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 13"),
            CodeEntry(
                "eltern",
                de: "Belastungen durch Problemlagen der Eltern",
                en: "strain from problems of the parents",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 14"),
            CodeEntry(
                "konflikte",
                de: "Belastungen durch familiäre Konflikte",
                en: "strain from family conflicts",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 15"),
            CodeEntry(
                "sozialverhalten",
                de: "Auffälligkeiten im sozialen Verhalten",
                en: "conspicuous social behaviour",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 16"),
            CodeEntry(
                "entwicklung",
                de: "Entwicklungsauffälligkeiten, seelische Probleme",
                en: "developmental or emotional problems",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 17"),
            CodeEntry(
                "schule-beruf",
                de: "schulische oder berufliche Probleme",
                en: "problems at school or work",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 18"),
            CodeEntry(
                "uebernahme",
                de: "Übernahme wegen Zuständigkeitswechsels",
                en: "taken over after change of responsibility",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 19"),
        ])
    public static let known = definition.table()
    /// The statistic takes a main reason and two more.
    public static let maximumCount: Int? = 3
}
