import PlainTextRecords

/// Geschlecht nach Geburtenregister. Sex as in the birth register.
///
/// Source: Erhebungsbogen der Statistik nach § 8a SGB VIII (2022); Kurzzeichen: Festlegung dieses
/// Formats
public enum Geschlecht: Codelist {
    public static let definition = CodelistDefinition(
        id: "geschlecht",
        version: "1.0",
        titleDE: "Geschlecht nach Geburtenregister",
        titleEN: "Sex as in the birth register",
        source:
            "Erhebungsbogen der Statistik nach § 8a SGB VIII (2022); Kurzzeichen: Festlegung dieses Formats",
        codes: [
            CodeEntry(
                "m",
                de: "männlich",
                en: "male",
                source: "Erhebungsbogen der Statistik nach § 8a SGB VIII (2022)"),
            CodeEntry(
                "w",
                de: "weiblich",
                en: "female",
                source: "Erhebungsbogen der Statistik nach § 8a SGB VIII (2022)"),
            CodeEntry(
                "d",
                de: "divers",
                en: "diverse",
                source:
                    "Erhebungsbogen der Statistik nach § 8a SGB VIII (2022); im Personenstandsgesetz seit 22. Dezember 2018 nach Kenntnis der Verfasser, nicht am Gesetzblatt geprüft"
            ),
            CodeEntry(
                "x",
                de: "ohne Angabe im Geburtenregister",
                en: "no entry in the birth register",
                source: "Erhebungsbogen der Statistik nach § 8a SGB VIII (2022)"),
        ])
    public static let known = definition.table()
}
