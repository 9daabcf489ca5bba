import PlainTextRecords

/// Ergebnis der Beratung. Result of the meeting.
///
/// Source: Festlegung dieses Formats
public enum Fallberatungsergebnis: Codelist {
    public static let definition = CodelistDefinition(
        id: "fallberatung-ergebnis",
        version: "1.0",
        titleDE: "Ergebnis der Beratung",
        titleEN: "Result of the meeting",
        source: "Festlegung dieses Formats",
        codes: [
            CodeEntry(
                "keine-hilfe",
                de: "keine Hilfe nötig",
                en: "no help needed",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "ressourcen",
                de: "Unterstützung durch Ressourcen des Sozialraums",
                en: "support by resources of the social space",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "praevention",
                de: "vorbeugendes Angebot",
                en: "preventive offer",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "hilfe",
                de: "Hilfe beginnt",
                en: "help begins",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "fortsetzung",
                de: "Hilfe unverändert fortgesetzt",
                en: "help continued",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "aenderung",
                de: "Hilfe geändert",
                en: "help changed",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "beendigung",
                de: "Hilfe wird beendet",
                en: "help ends",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "schutz",
                de: "Verfahren nach § 8a",
                en: "procedure under section 8a",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "vertagt",
                de: "vertagt",
                en: "adjourned",
                source: "Festlegung dieses Formats"),
        ])
    public static let known = definition.table()
}
