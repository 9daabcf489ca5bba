import PlainTextRecords

/// Rolle in der Kooperation. Role in the cooperation.
///
/// Source: Festlegung dieses Formats; Zusammenarbeit freier Träger mit dem Jugendamt nach Lokalo,
/// Bericht über die Sozialräume im Kreis Trier-Saarburg (2018)
public enum Kooperationsrolle: Codelist {
    public static let definition = CodelistDefinition(
        id: "rolle",
        version: "1.0",
        titleDE: "Rolle in der Kooperation",
        titleEN: "Role in the cooperation",
        source:
            "Festlegung dieses Formats; Zusammenarbeit freier Träger mit dem Jugendamt nach Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018)",
        codes: [
            CodeEntry(
                "jugendamt",
                de: "öffentlicher Träger, Gesamtverantwortung",
                en: "public body, overall responsibility",
                source: "SGB VIII §§ 36a Abs. 1, 79"),
            CodeEntry(
                "partner",
                de: "freier Träger, Partner",
                en: "free provider, partner",
                source: "Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018)"),
            CodeEntry(
                "federfuehrung",
                de: "freier Träger, federführend",
                en: "free provider, lead",
                source: "Festlegung dieses Formats"),
        ])
    public static let known = definition.table()
}
