import PlainTextRecords

/// Art der Einrichtung oder des Dienstes. Kind of facility or service.
///
/// Source: Festlegung dieses Formats; angelehnt an SGB VIII und an den Ort der Durchführung in der
/// Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007)
public enum Einrichtungsart: Codelist {
    public static let definition = CodelistDefinition(
        id: "einrichtung-art",
        version: "1.0",
        titleDE: "Art der Einrichtung oder des Dienstes",
        titleEN: "Kind of facility or service",
        source:
            "Festlegung dieses Formats; angelehnt an SGB VIII und an den Ort der Durchführung in der Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007)",
        codes: [
            CodeEntry(
                "beratungsstelle",
                de: "Beratungsstelle",
                en: "advice centre",
                source:
                    "SGB VIII § 28; Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Ort der Durchführung, Schlüssel 06"
            ),
            CodeEntry(
                "ambulanter-dienst",
                de: "ambulanter Dienst",
                en: "outpatient service",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Ort der Durchführung, Schlüssel 06"
            ),
            CodeEntry(
                "tagesgruppe",
                de: "Tagesgruppe, Einrichtung über Tag",
                en: "day group",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Ort der Durchführung, Schlüssel 07"
            ),
            CodeEntry(
                "heim",
                de: "Einrichtung mit mehreren Gruppen über Tag und Nacht",
                en: "residential facility with several groups",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Ort der Durchführung, Schlüssel 08"
            ),
            CodeEntry(
                "wohngruppe",
                de: "Ein-Gruppen-Einrichtung, Außenwohngruppe",
                en: "residential group",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Ort der Durchführung, Schlüssel 09"
            ),
            CodeEntry(
                "jugendwohnen",
                de: "Jugendwohnen",
                en: "housing for young people in training",
                source: "SGB VIII § 13 Abs. 3"),
            CodeEntry(
                "eltern-kind",
                de: "gemeinsame Wohnform für Eltern und Kinder",
                en: "shared housing for parents and children",
                source: "SGB VIII § 19"),
            CodeEntry(
                "inobhutnahmestelle",
                de: "Inobhutnahmestelle",
                en: "emergency shelter",
                source: "SGB VIII § 42"),
            CodeEntry(
                "pflegekinderdienst",
                de: "Pflegekinderdienst",
                en: "foster-care service",
                source: "SGB VIII § 33"),
            CodeEntry(
                "kita",
                de: "Kindertageseinrichtung",
                en: "day-care centre",
                source: "SGB VIII § 22"),
            CodeEntry(
                "jugendzentrum",
                de: "Jugendzentrum, offene Jugendarbeit",
                en: "youth centre",
                source: "SGB VIII § 11"),
            CodeEntry(
                "schulsozialarbeit",
                de: "Schulsozialarbeit",
                en: "school social work",
                source: "SGB VIII § 13a; offene Daten der Stadt Chemnitz (2023)"),
            CodeEntry(
                "jugendberufshilfe",
                de: "Jugendberufshilfe",
                en: "vocational help for young people",
                source: "SGB VIII § 13; offene Daten der Stadt Chemnitz (2023)"),
            CodeEntry("sonstige", de: "sonstige", en: "other", source: "Festlegung dieses Formats"),
        ])
    public static let known = definition.table()
}
