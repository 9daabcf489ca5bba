import PlainTextRecords

/// Anerkennung als freier Träger. Recognition as a free provider.
///
/// Source: SGB VIII § 75; laufende und fehlende Anerkennung: Festlegung dieses Formats
public enum Anerkennung: Codelist {
    public static let definition = CodelistDefinition(
        id: "anerkennung",
        version: "1.0",
        titleDE: "Anerkennung als freier Träger",
        titleEN: "Recognition as a free provider",
        source: "SGB VIII § 75; laufende und fehlende Anerkennung: Festlegung dieses Formats",
        codes: [
            CodeEntry(
                "75.1",
                de: "anerkannt durch Entscheidung",
                en: "recognised by decision",
                source: "SGB VIII § 75 Abs. 1, 2"),
            CodeEntry(
                "75.3",
                de: "anerkannt kraft Gesetzes (Kirche, Bundesverband)",
                en: "recognised by law (church, national association)",
                source: "SGB VIII § 75 Abs. 3"),
            CodeEntry(
                "beantragt",
                de: "Anerkennung beantragt",
                en: "recognition applied for",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "keine",
                de: "nicht anerkannt",
                en: "not recognised",
                source: "Festlegung dieses Formats"),
        ])
    public static let known = definition.table()
}
