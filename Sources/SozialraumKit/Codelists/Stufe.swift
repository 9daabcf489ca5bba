import PlainTextRecords

/// Höchste erreichte Stufe. Highest stage reached.
///
/// Source: Festlegung dieses Formats
public enum Stufe: Codelist {
    public static let definition = CodelistDefinition(
        id: "stufe",
        version: "1.0",
        titleDE: "Höchste erreichte Stufe",
        titleEN: "Highest stage reached",
        source: "Festlegung dieses Formats",
        codes: [
            CodeEntry(
                "kontakt",
                de: "Kontakt, Anfrage",
                en: "contact, request",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "praevention",
                de: "vorbeugende Begleitung ohne Hilfe zur Erziehung",
                en: "preventive support without help with upbringing",
                source: "Festlegung dieses Formats"),
            CodeEntry("hilfe", de: "Hilfe", en: "help", source: "Festlegung dieses Formats"),
            CodeEntry(
                "schutz",
                de: "Schutzauftrag (§§ 8a, 42)",
                en: "protection",
                source: "Festlegung dieses Formats"),
        ])
    public static let known = definition.table()
}
