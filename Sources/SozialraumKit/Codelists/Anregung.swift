import PlainTextRecords

/// Anregende Institution oder Person. Who suggested the help.
///
/// Source: Kinder- und Jugendhilfestatistik Teil I, Schlüssel der Erhebung ab 2007, seither
/// möglicherweise geändert
public enum Anregung: Codelist {
    public static let definition = CodelistDefinition(
        id: "anregung",
        version: "1.0",
        titleDE: "Anregende Institution oder Person",
        titleEN: "Who suggested the help",
        source:
            "Kinder- und Jugendhilfestatistik Teil I, Schlüssel der Erhebung ab 2007, seither möglicherweise geändert",
        codes: [
            CodeEntry(
                "junger-mensch",
                de: "junger Mensch selbst",
                en: "the young person",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 1"),
            CodeEntry(
                "eltern",
                de: "Eltern, Personensorgeberechtigte",
                en: "parents, custodians",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 2"),
            CodeEntry(
                "schule-kita",
                de: "Schule, Kindertageseinrichtung",
                en: "school, day care",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 3"),
            CodeEntry(
                "soziale-dienste",
                de: "soziale Dienste, andere Institutionen (z. B. Jugendamt)",
                en: "social services, other institutions",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 4"),
            CodeEntry(
                "justiz-polizei",
                de: "Gericht, Staatsanwaltschaft, Polizei",
                en: "court, prosecution, police",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 5"),
            CodeEntry(
                "gesundheit",
                de: "Arzt, Klinik, Gesundheitsamt",
                en: "doctor, hospital, health office",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 6"),
            CodeEntry(
                "bekannte",
                de: "ehemalige Klienten, Bekannte",
                en: "former clients, acquaintances",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 7"),
            CodeEntry(
                "sonstige",
                de: "Sonstige",
                en: "others",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 8"),
        ])
    public static let known = definition.table()
}
