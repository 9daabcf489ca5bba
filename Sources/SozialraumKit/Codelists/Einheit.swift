import PlainTextRecords

/// Einheit. Unit.
///
/// Source: Festlegung dieses Formats; Bezugsgrößen nach Kennzahlenvergleich der Jugendämter,
/// Landesberichte Hilfen zur Erziehung Rheinland-Pfalz (ism) und Monitor Hilfen zur Erziehung
/// (AKJStat, TU Dortmund)
public enum Einheit: Codelist {
    public static let definition = CodelistDefinition(
        id: "einheit",
        version: "1.0",
        titleDE: "Einheit",
        titleEN: "Unit",
        source:
            "Festlegung dieses Formats; Bezugsgrößen nach Kennzahlenvergleich der Jugendämter, Landesberichte Hilfen zur Erziehung Rheinland-Pfalz (ism) und Monitor Hilfen zur Erziehung (AKJStat, TU Dortmund)",
        codes: [
            CodeEntry("anzahl", de: "Anzahl", en: "count", source: "Festlegung dieses Formats"),
            CodeEntry(
                "je-100",
                de: "je 100",
                en: "per 100",
                source: "Kennzahlenvergleich der Jugendämter (Kennzahlen 50a bis 52a)"),
            CodeEntry(
                "je-1000",
                de: "je 1.000",
                en: "per 1 000",
                source: "Landesberichte Hilfen zur Erziehung Rheinland-Pfalz (ism)"),
            CodeEntry(
                "je-10000",
                de: "je 10.000",
                en: "per 10 000",
                source: "Monitor Hilfen zur Erziehung (AKJStat, TU Dortmund)"),
            CodeEntry(
                "prozent",
                de: "Prozent",
                en: "per cent",
                source: "Festlegung dieses Formats"),
            CodeEntry("tage", de: "Tage", en: "days", source: "Festlegung dieses Formats"),
            CodeEntry(
                "monate",
                de: "Monate",
                en: "months",
                source: "Monitor Hilfen zur Erziehung (AKJStat, TU Dortmund)"),
            CodeEntry(
                "vze",
                de: "Vollzeitstellen",
                en: "full-time posts",
                source: "Trierischer Volksfreund (Februar 2018)"),
        ])
    public static let known = definition.table()
}
