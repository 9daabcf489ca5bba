import PlainTextRecords

/// Verband. Umbrella association.
///
/// Source: Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007) und Teil III.2 (2010)
public enum Verband: Codelist {
    public static let definition = CodelistDefinition(
        id: "verband",
        version: "1.0",
        titleDE: "Verband",
        titleEN: "Umbrella association",
        source: "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007) und Teil III.2 (2010)",
        codes: [
            CodeEntry(
                "awo",
                de: "Arbeiterwohlfahrt",
                en: "Workers' Welfare Association",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 21; Teil III.2 (2010), Schlüssel 05"
            ),
            CodeEntry(
                "paritaet",
                de: "Deutscher Paritätischer Wohlfahrtsverband",
                en: "Paritätischer",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 22; Teil III.2 (2010), Schlüssel 06"
            ),
            CodeEntry(
                "drk",
                de: "Deutsches Rotes Kreuz",
                en: "German Red Cross",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 23; Teil III.2 (2010), Schlüssel 07"
            ),
            CodeEntry(
                "diakonie",
                de: "Diakonie, sonstige evangelische Träger",
                en: "Diakonie, other Protestant bodies",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 24; Teil III.2 (2010), Schlüssel 08"
            ),
            CodeEntry(
                "caritas",
                de: "Caritas, sonstige katholische Träger",
                en: "Caritas, other Catholic bodies",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 25; Teil III.2 (2010), Schlüssel 09"
            ),
            CodeEntry(
                "zwst",
                de: "Zentralwohlfahrtsstelle der Juden, jüdische Gemeinden",
                en: "Jewish welfare organisation and communities",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 26; Teil III.2 (2010), Schlüssel 10"
            ),
            CodeEntry(
                "religion",
                de: "sonstige Religionsgemeinschaft des öffentlichen Rechts",
                en: "other religious community",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 27; Teil III.2 (2010), Schlüssel 11"
            ),
            CodeEntry(
                "jugend",
                de: "Jugendgruppe, Jugendverband, Jugendring",
                en: "youth group, association or council",
                source:
                    "Kinder- und Jugendhilfestatistik Teil III.2 (2010), Schlüssel 12; Schlüssel 28 in Teil I (ab 2007) ist weiter gefasst"
            ),
            CodeEntry(
                "sonstige",
                de: "sonstige Vereinigung oder keinem Verband angeschlossen",
                en: "other association or none",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 28 und 29; Teil III.2 (2010), Schlüssel 13"
            ),
        ])
    public static let known = definition.table()
}
