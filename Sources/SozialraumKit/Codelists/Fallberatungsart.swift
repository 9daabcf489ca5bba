import PlainTextRecords

/// Art der Beratung. Kind of meeting.
///
/// Source: SGB VIII; Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018);
/// Evaluation SOJUS Saarbrücken (iSPO, 2013); Auswahl: Festlegung dieses Formats
public enum Fallberatungsart: Codelist {
    public static let definition = CodelistDefinition(
        id: "fallberatung-art",
        version: "1.0",
        titleDE: "Art der Beratung",
        titleEN: "Kind of meeting",
        source:
            "SGB VIII; Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018); Evaluation SOJUS Saarbrücken (iSPO, 2013); Auswahl: Festlegung dieses Formats",
        codes: [
            CodeEntry(
                "gemeinsam",
                de: "gemeinsame Einschätzung von Träger und Jugendamt",
                en: "joint assessment by provider and youth office",
                source: "Lokalo, Bericht über die Sozialräume im Kreis Trier-Saarburg (2018)"),
            CodeEntry(
                "kollegial",
                de: "kollegiale Fallberatung",
                en: "peer case consultation",
                source: "Evaluation SOJUS Saarbrücken (iSPO, 2013)"),
            CodeEntry(
                "hilfeplan",
                de: "Aufstellung des Hilfeplans",
                en: "help plan drawn up",
                source: "SGB VIII § 36"),
            CodeEntry(
                "hilfeplan-ueberpruefung",
                de: "Überprüfung des Hilfeplans",
                en: "help plan reviewed",
                source: "SGB VIII § 36 Abs. 2"),
            CodeEntry(
                "perspektivklaerung",
                de: "Perspektivklärung",
                en: "clarification of perspective",
                source: "SGB VIII § 37c; vorher Praxis der Hilfeplanung"),
            CodeEntry(
                "stellungnahme-35a",
                de: "Stellungnahme zur seelischen Gesundheit liegt vor (ohne Inhalt)",
                en: "statement on mental health received (no content)",
                source: "SGB VIII § 35a Abs. 1a"),
            CodeEntry(
                "fachberatung-8b",
                de: "Beratung durch eine insoweit erfahrene Fachkraft",
                en: "advice by a child-protection expert",
                source: "SGB VIII §§ 8a Abs. 4, 8b"),
        ])
    public static let known = definition.table()
}
