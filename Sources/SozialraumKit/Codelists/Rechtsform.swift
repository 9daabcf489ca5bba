import PlainTextRecords

/// Rechtsform. Legal form.
///
/// Source: Kinder- und Jugendhilfestatistik Teil III.2 (Erhebungsbogen 2018); im Übrigen Festlegung
/// dieses Formats
public enum Rechtsform: Codelist {
    public static let definition = CodelistDefinition(
        id: "rechtsform",
        version: "1.0",
        titleDE: "Rechtsform",
        titleEN: "Legal form",
        source:
            "Kinder- und Jugendhilfestatistik Teil III.2 (Erhebungsbogen 2018); im Übrigen Festlegung dieses Formats",
        codes: [
            CodeEntry(
                "gebietskoerperschaft",
                de: "Gebietskörperschaft, Behörde",
                en: "territorial authority",
                source: "Kinder- und Jugendhilfestatistik Teil III.2 (Erhebungsbogen 2018)"),
            CodeEntry(
                "koerperschaft",
                de: "Körperschaft des öffentlichen Rechts",
                en: "public corporation",
                source: "Kinder- und Jugendhilfestatistik Teil III.2 (Erhebungsbogen 2018)"),
            CodeEntry(
                "anstalt",
                de: "Anstalt des öffentlichen Rechts, Kommunalunternehmen",
                en: "public institution",
                source: "Kinder- und Jugendhilfestatistik Teil III.2 (Erhebungsbogen 2018)"),
            CodeEntry(
                "stiftung-oeffentlich",
                de: "Stiftung des öffentlichen Rechts",
                en: "public-law foundation",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "stiftung",
                de: "Stiftung des Privatrechts",
                en: "private foundation",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "ev",
                de: "eingetragener Verein",
                en: "registered association",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "verein",
                de: "nicht eingetragener Verein",
                en: "unregistered association",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "ggmbh",
                de: "gemeinnützige GmbH",
                en: "non-profit limited company",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "gmbh",
                de: "GmbH",
                en: "limited company",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "gug",
                de: "gemeinnützige Unternehmergesellschaft",
                en: "non-profit entrepreneurial company",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "ug",
                de: "Unternehmergesellschaft",
                en: "entrepreneurial company",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "gag",
                de: "gemeinnützige Aktiengesellschaft",
                en: "non-profit stock company",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "ag",
                de: "Aktiengesellschaft",
                en: "stock company",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "eg",
                de: "eingetragene Genossenschaft",
                en: "registered cooperative",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "gbr",
                de: "Gesellschaft bürgerlichen Rechts",
                en: "civil-law partnership",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "ohg",
                de: "offene Handelsgesellschaft",
                en: "general partnership",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "kg",
                de: "Kommanditgesellschaft, auch GmbH & Co. KG",
                en: "limited partnership",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "einzelunternehmen",
                de: "Einzelunternehmen",
                en: "sole trader",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "person",
                de: "natürliche Person",
                en: "natural person",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "kirche",
                de: "Kirche, Religionsgemeinschaft",
                en: "church, religious community",
                source: "Festlegung dieses Formats"),
        ])
    public static let known = definition.table()
}
