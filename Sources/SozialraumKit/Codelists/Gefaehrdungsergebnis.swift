import PlainTextRecords

/// Ergebnis der Gefährdungseinschätzung. Result of the danger assessment.
///
/// Source: Statistik der Gefährdungseinschätzungen nach § 8a SGB VIII (Statistische Ämter des
/// Bundes und der Länder, 2019 und 2022); nur die Bezeichnungen, die amtlichen Schlüsselnummern
/// sind nicht belegt
public enum Gefaehrdungsergebnis: Codelist {
    public static let definition = CodelistDefinition(
        id: "gefaehrdung-ergebnis",
        version: "1.0",
        titleDE: "Ergebnis der Gefährdungseinschätzung",
        titleEN: "Result of the danger assessment",
        source:
            "Statistik der Gefährdungseinschätzungen nach § 8a SGB VIII (Statistische Ämter des Bundes und der Länder, 2019 und 2022); nur die Bezeichnungen, die amtlichen Schlüsselnummern sind nicht belegt",
        codes: [
            CodeEntry(
                "akut",
                de: "akute Kindeswohlgefährdung",
                en: "acute danger",
                source:
                    "Statistik der Gefährdungseinschätzungen nach § 8a SGB VIII (Statistische Ämter des Bundes und der Länder, 2019 und 2022)"
            ),
            CodeEntry(
                "latent",
                de: "latente Kindeswohlgefährdung",
                en: "latent danger",
                source:
                    "Statistik der Gefährdungseinschätzungen nach § 8a SGB VIII (Statistische Ämter des Bundes und der Länder, 2019 und 2022)"
            ),
            CodeEntry(
                "hilfebedarf",
                de: "keine Gefährdung, aber Hilfebedarf",
                en: "no danger, but need of help",
                source:
                    "Statistik der Gefährdungseinschätzungen nach § 8a SGB VIII (Statistische Ämter des Bundes und der Länder, 2019 und 2022)"
            ),
            CodeEntry(
                "keine",
                de: "keine Gefährdung und kein Hilfebedarf",
                en: "no danger and no need of help",
                source:
                    "Statistik der Gefährdungseinschätzungen nach § 8a SGB VIII (Statistische Ämter des Bundes und der Länder, 2019 und 2022)"
            ),
        ])
    public static let known = definition.table()
}
