import PlainTextRecords

/// Form der Leistung. Setting.
///
/// Source: SGB VIII; Einteilung: Festlegung dieses Formats
public enum Hilfeform: Codelist {
    public static let definition = CodelistDefinition(
        id: "form",
        version: "1.0",
        titleDE: "Form der Leistung",
        titleEN: "Setting",
        source: "SGB VIII; Einteilung: Festlegung dieses Formats",
        codes: [
            CodeEntry(
                "offen",
                de: "offenes Angebot, Gruppe",
                en: "open offer, group",
                source: "SGB VIII § 11"),
            CodeEntry(
                "ambulant",
                de: "ambulant",
                en: "outpatient",
                source:
                    "SGB VIII §§ 35a Abs. 2 Nr. 1, 36a Abs. 2; Zuordnung der Leistungen: Festlegung dieses Formats"
            ),
            CodeEntry(
                "teilstationaer",
                de: "teilstationär",
                en: "semi-residential",
                source: "SGB VIII §§ 32, 35a Abs. 2 Nr. 2"),
            CodeEntry(
                "stationaer",
                de: "stationär",
                en: "residential",
                source:
                    "SGB VIII §§ 34, 35a Abs. 2 Nr. 4; Zuordnung der Leistungen: Festlegung dieses Formats"
            ),
            CodeEntry(
                "familienpflege",
                de: "in einer Pflegefamilie oder bei Verwandten",
                en: "in a foster or kinship family",
                source:
                    "SGB VIII §§ 27 Abs. 2a, 33; zählt zu den stationären Hilfen (Festlegung dieses Formats)"
            ),
        ])
    public static let known = definition.table()
}
