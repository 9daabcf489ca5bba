import PlainTextRecords

/// Kennzahl. Indicator.
///
/// Source: Festlegung dieses Formats; angelehnt an Landesberichte Hilfen zur Erziehung
/// Rheinland-Pfalz (ism), Kennzahlenvergleich der Jugendämter und Monitor Hilfen zur Erziehung
/// (AKJStat, TU Dortmund)
public enum Kennzahlart: Codelist {
    public static let definition = CodelistDefinition(
        id: "kennzahl",
        version: "1.0",
        titleDE: "Kennzahl",
        titleEN: "Indicator",
        source:
            "Festlegung dieses Formats; angelehnt an Landesberichte Hilfen zur Erziehung Rheinland-Pfalz (ism), Kennzahlenvergleich der Jugendämter und Monitor Hilfen zur Erziehung (AKJStat, TU Dortmund)",
        codes: [
            CodeEntry(
                "hilfedichte",
                de: "Hilfen §§ 29–35, 41 je Bevölkerung unter 21",
                en: "helps per population under 21",
                source: "Landesberichte Hilfen zur Erziehung Rheinland-Pfalz (ism)"),
            CodeEntry(
                "hilfedichte-stichtag",
                de: "Hilfen am Stichtag je Bevölkerung unter 21",
                en: "helps on a day per population under 21",
                source: "Kennzahlenvergleich der Jugendämter (Kennzahl 50a)"),
            CodeEntry(
                "dichte-ambulant",
                de: "ambulante Hilfen am Stichtag je Bevölkerung unter 21",
                en: "outpatient density",
                source: "Kennzahlenvergleich der Jugendämter (Kennzahl 51a)"),
            CodeEntry(
                "dichte-stationaer",
                de: "stationäre Hilfen am Stichtag je Bevölkerung unter 21",
                en: "residential density",
                source: "Kennzahlenvergleich der Jugendämter (Kennzahl 52a)"),
            CodeEntry(
                "ambulantquote",
                de: "Anteil ambulanter Hilfen am Stichtag",
                en: "share of outpatient help",
                source: "Kennzahlenvergleich der Jugendämter (Kennzahl 53a)"),
            CodeEntry(
                "vollzeitpflegequote",
                de: "Anteil Vollzeitpflege an stationären Hilfen",
                en: "share of foster care",
                source: "Kennzahlenvergleich der Jugendämter (Kennzahl 56)"),
            CodeEntry(
                "niedrigschwellig",
                de: "Anteil niedrigschwelliger Hilfen",
                en: "share of low-threshold help",
                source:
                    "Festlegung dieses Formats nach Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018)"
            ),
            CodeEntry(
                "wartezeit",
                de: "Tage von der Anfrage bis zum Beginn (Median)",
                en: "days from request to start (median)",
                source:
                    "Festlegung dieses Formats nach Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018)"
            ),
            CodeEntry(
                "gefaehrdungsphase",
                de: "Tage der Gefährdungsphase (Median)",
                en: "days of the danger phase (median)",
                source:
                    "Festlegung dieses Formats nach Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018)"
            ),
            CodeEntry(
                "planmaessig",
                de: "Anteil planmäßig beendeter Hilfen",
                en: "share of helps ended as planned",
                source: "Monitor Hilfen zur Erziehung (AKJStat, TU Dortmund)"),
            CodeEntry(
                "dauer",
                de: "Dauer beendeter Hilfen in Monaten (Mittel)",
                en: "duration of ended helps in months (mean)",
                source: "Monitor Hilfen zur Erziehung (AKJStat, TU Dortmund)"),
            CodeEntry(
                "nahraum",
                de: "Anteil der Fälle mit Zentrum in der eigenen oder nächsten Gemeinde",
                en: "share of cases with a centre nearby",
                source:
                    "Festlegung dieses Formats nach Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018)"
            ),
            CodeEntry(
                "fallunspezifisch",
                de: "Anteil fallunspezifischer Stunden",
                en: "share of hours for no single case",
                source:
                    "Fachliteratur zur Sozialraumorientierung (fallspezifische, fallübergreifende, fallunspezifische Arbeit)"
            ),
            CodeEntry(
                "stellen",
                de: "Stellen",
                en: "posts",
                source: "Trierischer Volksfreund (Februar 2018)"),
            CodeEntry(
                "ressourcen",
                de: "Anteil der Hilfen mit Ressource des Sozialraums",
                en: "share of helps with a local resource",
                source:
                    "Festlegung dieses Formats nach der Fachliteratur zur Sozialraumorientierung"),
            CodeEntry(
                "formwechsel",
                de: "Wechsel zwischen stationär und ambulant",
                en: "changes between residential and outpatient",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "kontakt-ohne-hilfe",
                de: "Anteil der Kontakte, die keine Hilfe wurden",
                en: "share of contacts that never became a help",
                source:
                    "Festlegung dieses Formats nach Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018)"
            ),
            CodeEntry(
                "gemeinsam-beraten",
                de: "Anteil gemeinsam eingeschätzter Fälle",
                en: "share of jointly assessed cases",
                source:
                    "Festlegung dieses Formats nach Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018)"
            ),
        ])
    public static let known = definition.table()
}
