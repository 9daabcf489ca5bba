import PlainTextRecords

/// Art der Ressource. Kind of resource.
///
/// Source: Trierischer Volksfreund (2011); im Übrigen Festlegung dieses Formats
public enum Ressourcenart: Codelist {
    public static let definition = CodelistDefinition(
        id: "ressource-art",
        version: "1.0",
        titleDE: "Art der Ressource",
        titleEN: "Kind of resource",
        source: "Trierischer Volksfreund (2011); im Übrigen Festlegung dieses Formats",
        codes: [
            CodeEntry("verein", de: "Verein", en: "club", source: "Trierischer Volksfreund (2011)"),
            CodeEntry(
                "schule",
                de: "Schule",
                en: "school",
                source: "Trierischer Volksfreund (2011)"),
            CodeEntry(
                "kita",
                de: "Kindertageseinrichtung",
                en: "day-care centre",
                source: "Trierischer Volksfreund (2011)"),
            CodeEntry(
                "buendnis",
                de: "lokales Bündnis, Netzwerk",
                en: "local alliance, network",
                source: "Trierischer Volksfreund (2011)"),
            CodeEntry(
                "jugendpflege",
                de: "Jugendpflege",
                en: "municipal youth work",
                source: "Trierischer Volksfreund (2011)"),
            CodeEntry(
                "nachbarschaft",
                de: "Nachbarschaft",
                en: "neighbourhood",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "kirchengemeinde",
                de: "Kirchen- oder Religionsgemeinde",
                en: "parish, religious community",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "ehrenamt",
                de: "Ehrenamt, Selbsthilfe",
                en: "volunteers, self-help",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "gesundheit",
                de: "Arzt, Hebamme, Gesundheitsdienst",
                en: "health service",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "betrieb",
                de: "Betrieb",
                en: "business",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "ort",
                de: "Ort, Raum, Anlage",
                en: "place, room, ground",
                source: "Festlegung dieses Formats"),
            CodeEntry("sonstige", de: "sonstige", en: "other", source: "Festlegung dieses Formats"),
        ])
    public static let known = definition.table()
}
