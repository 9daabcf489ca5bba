import PlainTextRecords

/// Arbeitsweise. Way of working.
///
/// Source: Fachliteratur zur Sozialraumorientierung (fallspezifische, fallübergreifende,
/// fallunspezifische Arbeit)
public enum Arbeitsweise: Codelist {
    public static let definition = CodelistDefinition(
        id: "arbeitsweise",
        version: "1.0",
        titleDE: "Arbeitsweise",
        titleEN: "Way of working",
        source:
            "Fachliteratur zur Sozialraumorientierung (fallspezifische, fallübergreifende, fallunspezifische Arbeit)",
        codes: [
            CodeEntry(
                "fallspezifisch",
                de: "fallspezifisch",
                en: "case-specific",
                source:
                    "Fachliteratur zur Sozialraumorientierung (fallspezifische, fallübergreifende, fallunspezifische Arbeit)"
            ),
            CodeEntry(
                "falluebergreifend",
                de: "fallübergreifend",
                en: "across cases",
                source:
                    "Fachliteratur zur Sozialraumorientierung (fallspezifische, fallübergreifende, fallunspezifische Arbeit)"
            ),
            CodeEntry(
                "fallunspezifisch",
                de: "fallunspezifisch",
                en: "for no single case",
                source:
                    "Fachliteratur zur Sozialraumorientierung (fallspezifische, fallübergreifende, fallunspezifische Arbeit)"
            ),
        ])
    public static let known = definition.table()
}
