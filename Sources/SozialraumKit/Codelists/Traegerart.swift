import PlainTextRecords

/// Art des Trägers. Kind of provider.
///
/// Source: Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007) und Teil III.2 (2010); der
/// Verband ist eine eigene Angabe
public enum Traegerart: Codelist {
    public static let definition = CodelistDefinition(
        id: "traeger-art",
        version: "1.0",
        titleDE: "Art des Trägers",
        titleEN: "Kind of provider",
        source:
            "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007) und Teil III.2 (2010); der Verband ist eine eigene Angabe",
        codes: [
            CodeEntry(
                "oeffentlich-jugendamt",
                de: "örtlicher Träger (Jugendamt)",
                en: "local public body (youth office)",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 10; Teil III.2 (2010), Schlüssel 01"
            ),
            CodeEntry(
                "oeffentlich-landesjugendamt",
                de: "überörtlicher Träger (Landesjugendamt)",
                en: "regional public body",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 10; Teil III.2 (2010), Schlüssel 02"
            ),
            CodeEntry(
                "oeffentlich-land",
                de: "oberste Landesjugendbehörde",
                en: "state ministry",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 10; Teil III.2 (2010), Schlüssel 03"
            ),
            CodeEntry(
                "oeffentlich-gemeinde",
                de: "Gemeinde oder Gemeindeverband ohne eigenes Jugendamt",
                en: "municipality without a youth office",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 10; Teil III.2 (2010), Schlüssel 04"
            ),
            CodeEntry(
                "frei",
                de: "freier Träger",
                en: "free provider",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 21 bis 29; Teil III.2 (2010), Schlüssel 05 bis 13"
            ),
            CodeEntry(
                "gewerblich",
                de: "privat-gewerblicher Träger",
                en: "commercial provider",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 30; Teil III.2 (2010), Schlüssel 14"
            ),
            CodeEntry(
                "pflegefamilien",
                de: "Pflegefamilien (Sammelzeile, nie eine einzelne Familie)",
                en: "foster families (one collective row, never a single family)",
                source:
                    "Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Schlüssel 40; nur als Sammelzeile: Festlegung dieses Formats"
            ),
        ])
    public static let known = definition.table()
}
