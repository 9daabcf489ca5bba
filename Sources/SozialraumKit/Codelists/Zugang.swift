import PlainTextRecords

/// Zugang zur Hilfe. Access to help.
///
/// Source: SGB VIII § 36a; offener Zugang und Schutzmaßnahme: Festlegung dieses Formats
public enum Zugang: Codelist {
    public static let definition = CodelistDefinition(
        id: "zugang",
        version: "1.0",
        titleDE: "Zugang zur Hilfe",
        titleEN: "Access to help",
        source: "SGB VIII § 36a; offener Zugang und Schutzmaßnahme: Festlegung dieses Formats",
        codes: [
            CodeEntry(
                "36a.1",
                de: "Entscheidung des Jugendamts nach Hilfeplan",
                en: "decision of the youth office under the help plan",
                source: "SGB VIII § 36a Abs. 1"),
            CodeEntry(
                "36a.2",
                de: "niedrigschwellige unmittelbare Inanspruchnahme",
                en: "low-threshold direct access",
                source: "SGB VIII § 36a Abs. 2"),
            CodeEntry(
                "36a.3",
                de: "Selbstbeschaffung",
                en: "self-procurement",
                source: "SGB VIII § 36a Abs. 3"),
            CodeEntry(
                "offen",
                de: "offener Zugang ohne Entscheidung",
                en: "open access without a decision",
                source:
                    "Festlegung dieses Formats; unmittelbare Inanspruchnahme nach SGB VIII §§ 11 bis 18, 28"
            ),
            CodeEntry(
                "schutz",
                de: "Schutzmaßnahme",
                en: "protective measure",
                source: "Festlegung dieses Formats nach SGB VIII §§ 42, 42a"),
        ])
    public static let known = definition.table()
}
