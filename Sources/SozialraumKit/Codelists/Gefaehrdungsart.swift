import PlainTextRecords

/// Art der Gefährdung. Kind of danger.
///
/// Source: Statistik der Gefährdungseinschätzungen nach § 8a SGB VIII (Statistische Ämter des
/// Bundes und der Länder, 2022)
public enum Gefaehrdungsart: Codelist {
    public static let definition = CodelistDefinition(
        id: "gefaehrdung-art",
        version: "1.0",
        titleDE: "Art der Gefährdung",
        titleEN: "Kind of danger",
        source:
            "Statistik der Gefährdungseinschätzungen nach § 8a SGB VIII (Statistische Ämter des Bundes und der Länder, 2022)",
        codes: [
            CodeEntry(
                "vernachlaessigung",
                de: "Anzeichen für Vernachlässigung",
                en: "signs of neglect",
                source:
                    "Statistik der Gefährdungseinschätzungen nach § 8a SGB VIII (Statistische Ämter des Bundes und der Länder, 2022)"
            ),
            CodeEntry(
                "koerperlich",
                de: "Anzeichen für körperliche Misshandlung",
                en: "signs of physical abuse",
                source:
                    "Statistik der Gefährdungseinschätzungen nach § 8a SGB VIII (Statistische Ämter des Bundes und der Länder, 2022)"
            ),
            CodeEntry(
                "psychisch",
                de: "Anzeichen für psychische Misshandlung",
                en: "signs of emotional abuse",
                source:
                    "Statistik der Gefährdungseinschätzungen nach § 8a SGB VIII (Statistische Ämter des Bundes und der Länder, 2022)"
            ),
            CodeEntry(
                "sexuell",
                de: "Anzeichen für sexuelle Gewalt",
                en: "signs of sexual violence",
                source:
                    "Statistik der Gefährdungseinschätzungen nach § 8a SGB VIII (Statistische Ämter des Bundes und der Länder, 2022)"
            ),
        ])
    public static let known = definition.table()
}
