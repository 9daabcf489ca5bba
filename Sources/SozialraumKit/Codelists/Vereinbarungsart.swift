import PlainTextRecords

/// Art der Vereinbarung. Kind of agreement.
///
/// Source: SGB VIII
public enum Vereinbarungsart: Codelist {
    public static let definition = CodelistDefinition(
        id: "vereinbarung-art",
        version: "1.0",
        titleDE: "Art der Vereinbarung",
        titleEN: "Kind of agreement",
        source: "SGB VIII",
        codes: [
            CodeEntry(
                "8a.4",
                de: "Schutzauftrag",
                en: "child protection",
                source: "SGB VIII § 8a Abs. 4"),
            CodeEntry(
                "9b",
                de: "Aufarbeitung, Aufbewahrung",
                en: "reappraisal, keeping of files",
                from: "2025-07-01",
                source: "SGB VIII § 9b"),
            CodeEntry(
                "36a.2",
                de: "niedrigschwellige ambulante Hilfen",
                en: "low-threshold outpatient help",
                source: "SGB VIII § 36a Abs. 2"),
            CodeEntry(
                "72a",
                de: "Führungszeugnisse",
                en: "certificates of conduct",
                source: "SGB VIII § 72a Abs. 2, 4"),
            CodeEntry("74", de: "Förderung", en: "funding", source: "SGB VIII § 74"),
            CodeEntry(
                "76",
                de: "Beteiligung an anderen Aufgaben",
                en: "participation in other tasks",
                source: "SGB VIII § 76; als Art der Vereinbarung: Festlegung dieses Formats"),
            CodeEntry(
                "77",
                de: "ambulante Leistungen",
                en: "outpatient services",
                source: "SGB VIII § 77"),
            CodeEntry(
                "78b.1.1",
                de: "Leistungsvereinbarung",
                en: "service agreement",
                source: "SGB VIII § 78b Abs. 1 Nr. 1"),
            CodeEntry(
                "78b.1.2",
                de: "Entgeltvereinbarung",
                en: "fee agreement",
                source: "SGB VIII § 78b Abs. 1 Nr. 2"),
            CodeEntry(
                "78b.1.3",
                de: "Qualitätsentwicklungsvereinbarung",
                en: "quality agreement",
                source: "SGB VIII § 78b Abs. 1 Nr. 3"),
        ])
    public static let known = definition.table()
}
