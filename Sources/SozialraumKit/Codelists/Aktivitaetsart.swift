import PlainTextRecords

/// Art der Aktivität. Kind of activity.
///
/// Source: Festlegung dieses Formats
public enum Aktivitaetsart: Codelist {
    public static let definition = CodelistDefinition(
        id: "aktivitaet-art",
        version: "1.0",
        titleDE: "Art der Aktivität",
        titleEN: "Kind of activity",
        source: "Festlegung dieses Formats",
        codes: [
            CodeEntry(
                "gruppe",
                de: "Gruppe, offener Treff",
                en: "group, open meeting",
                source: "Festlegung dieses Formats"),
            CodeEntry("kurs", de: "Kurs", en: "course", source: "Festlegung dieses Formats"),
            CodeEntry(
                "netzwerk",
                de: "Netzwerk, Arbeitskreis",
                en: "network, working group",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "veranstaltung",
                de: "Veranstaltung, Fest, Ausflug",
                en: "event, feast, outing",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "sprechstunde",
                de: "offene Sprechstunde",
                en: "open consultation hour",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "erkundung",
                de: "Erkundung des Sozialraums, Ressourcen erschließen",
                en: "exploring the social space, finding resources",
                source: "Festlegung dieses Formats"),
            CodeEntry("sonstige", de: "sonstige", en: "other", source: "Festlegung dieses Formats"),
        ])
    public static let known = definition.table()
}
