import PlainTextRecords

/// Gegenstand des Angebots. Subject of the offer.
///
/// Source: Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018), Katalog der
/// Sozialraumzentren; im Übrigen Festlegung dieses Formats
public enum Kategorie: Codelist {
    public static let definition = CodelistDefinition(
        id: "kategorie",
        version: "1.0",
        titleDE: "Gegenstand des Angebots",
        titleEN: "Subject of the offer",
        source:
            "Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018), Katalog der Sozialraumzentren; im Übrigen Festlegung dieses Formats",
        codes: [
            CodeEntry(
                "beratung-begleitung",
                de: "Beratung und Begleitung in schwierigen Lebenslagen und Erziehungsfragen",
                en: "advice and company in hard situations and in questions of upbringing",
                source: "Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018)"),
            CodeEntry(
                "familienergaenzend",
                de: "familienergänzende Hilfe",
                en: "help that complements the family",
                source: "Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018)"),
            CodeEntry(
                "familienstaerkend",
                de: "familienstärkendes und vorbeugendes Angebot",
                en: "offer that strengthens families and prevents",
                source: "Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018)"),
            CodeEntry(
                "unterstuetzung",
                de:
                    "Unterstützung in Fragen der Betreuung und Erziehung und bei Sorgen junger Menschen",
                en: "support in care and upbringing and for worries of young people",
                source: "Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018)"),
            CodeEntry(
                "jugendarbeit",
                de: "Jugendarbeit und Jugendsozialarbeit",
                en: "youth work and youth social work",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "ausserhalb-familie",
                de: "Hilfe außerhalb der Familie",
                en: "help outside the family",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "schutz",
                de: "Schutz und Krise",
                en: "protection and crisis",
                source: "Festlegung dieses Formats"),
            CodeEntry(
                "sonstiges",
                de: "Sonstiges",
                en: "other",
                source: "Festlegung dieses Formats"),
        ])
    public static let known = definition.table()
}
