import PlainTextRecords

/// Ort der Durchführung. Place of the help.
///
/// Source: Kinder- und Jugendhilfestatistik Teil I, Schlüssel der Erhebung ab 2007, seither
/// möglicherweise geändert
public enum Durchfuehrungsort: Codelist {
    public static let definition = CodelistDefinition(
        id: "ort",
        version: "1.0",
        titleDE: "Ort der Durchführung",
        titleEN: "Place of the help",
        source:
            "Kinder- und Jugendhilfestatistik Teil I, Schlüssel der Erhebung ab 2007, seither möglicherweise geändert",
        codes: [
            CodeEntry(
                "herkunftsfamilie",
                de: "Wohnung der Herkunfts- oder Adoptivfamilie",
                en: "home of the family of origin or adoption",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 01"),
            CodeEntry(
                "verwandte",
                de: "Verwandtenfamilie",
                en: "family of relatives",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 02"),
            CodeEntry(
                "andere-familie",
                de: "nicht verwandte Familie",
                en: "unrelated family",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 03"),
            CodeEntry(
                "kita",
                de: "Kindertagesbetreuung",
                en: "child day care",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 04"),
            CodeEntry(
                "schule",
                de: "Schule",
                en: "school",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 05"),
            CodeEntry(
                "dienst",
                de: "Räume eines ambulanten Dienstes, Beratungsstelle",
                en: "rooms of an outpatient service, advice centre",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 06"),
            CodeEntry(
                "ueber-tag",
                de: "Einrichtung über Tag",
                en: "day facility",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 07"),
            CodeEntry(
                "mehrgruppen",
                de: "Mehrgruppen-Einrichtung über Tag und Nacht",
                en: "residential facility with several groups",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 08"),
            CodeEntry(
                "eingruppe",
                de: "Ein-Gruppen-Einrichtung, Außenwohngruppe",
                en: "residential facility with one group",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 09"),
            CodeEntry(
                "eigene-wohnung",
                de: "Wohnung des jungen Menschen",
                en: "home of the young person",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 10"),
            CodeEntry(
                "ausland",
                de: "außerhalb Deutschlands",
                en: "outside Germany",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 11"),
            CodeEntry(
                "sonstiger",
                de: "sonstiger Ort",
                en: "other place",
                source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 12"),
        ])
    public static let known = definition.table()
}
