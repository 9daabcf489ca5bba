import PlainTextRecords

/// Stand der Vereinbarung. State of the agreement.
///
/// Source: Festlegung dieses Formats; Weitergeltung nach SGB VIII § 78d Abs. 2 S. 4
public enum Vereinbarungsstatus: Codelist {
    public static let definition = CodelistDefinition(
        id: "vereinbarung-status",
        version: "1.0",
        titleDE: "Stand der Vereinbarung",
        titleEN: "State of the agreement",
        source: "Festlegung dieses Formats; Weitergeltung nach SGB VIII § 78d Abs. 2 S. 4",
        codes: [
            CodeEntry("entwurf", de: "Entwurf", en: "draft", source: "Festlegung dieses Formats"),
            CodeEntry(
                "in-kraft",
                de: "in Kraft",
                en: "in force",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "gekuendigt",
                de: "gekündigt",
                en: "cancelled",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "weitergeltend",
                de: "abgelaufen, gilt weiter",
                en: "expired, continues to apply",
                source: "SGB VIII § 78d Abs. 2 S. 4"),
            CodeEntry("beendet", de: "beendet", en: "ended", source: "Festlegung dieses Formats"),
        ])
    public static let known = definition.table()
}
