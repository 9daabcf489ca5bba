import PlainTextRecords

/// Leistungen und andere Aufgaben (Paragraf). Services and other tasks (section of the law).
///
/// Source: SGB VIII; Art der Hilfe auch nach Kinder- und Jugendhilfestatistik Teil I (Erhebung ab
/// 2007)
public enum Leistung: Codelist {
    public static let definition = CodelistDefinition(
        id: "leistung",
        version: "1.0",
        titleDE: "Leistungen und andere Aufgaben (Paragraf)",
        titleEN: "Services and other tasks (section of the law)",
        source:
            "SGB VIII; Art der Hilfe auch nach Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007)",
        codes: [
            CodeEntry(
                "8b",
                de: "Fachberatung durch eine insoweit erfahrene Fachkraft",
                en: "Expert advice on child protection",
                from: "2012-01-01",
                source:
                    "SGB VIII § 8b; Gültigkeit nach Kenntnis der Verfasser (Bundeskinderschutzgesetz 2012), nicht am Gesetzblatt geprüft"
            ),
            CodeEntry(
                "10a",
                de: "Beratung",
                en: "Advice on benefits and help",
                from: "2021-06-10",
                source:
                    "SGB VIII § 10a; Gültigkeit nach Kenntnis der Verfasser (KJSG 2021), nicht am Gesetzblatt geprüft"
            ),
            CodeEntry(
                "10b",
                de: "Verfahrenslotse",
                en: "Guide through procedures",
                from: "2024-01-01",
                source: "SGB VIII § 10b"),
            CodeEntry("11", de: "Jugendarbeit", en: "Youth work", source: "SGB VIII § 11"),
            CodeEntry(
                "12",
                de: "Förderung der Jugendverbände",
                en: "Support of youth associations",
                source: "SGB VIII § 12"),
            CodeEntry(
                "13.1",
                de: "Jugendsozialarbeit",
                en: "Youth social work",
                source: "SGB VIII § 13 Abs. 1"),
            CodeEntry(
                "13.2",
                de: "Ausbildungs- und Beschäftigungsmaßnahmen",
                en: "Training and employment measures",
                source: "SGB VIII § 13 Abs. 2"),
            CodeEntry(
                "13.3",
                de: "Jugendwohnen",
                en: "Supported housing for young people in training",
                source: "SGB VIII § 13 Abs. 3"),
            CodeEntry(
                "13a",
                de: "Schulsozialarbeit",
                en: "School social work",
                from: "2021-06-10",
                source:
                    "SGB VIII § 13a; Gültigkeit nach Kenntnis der Verfasser (KJSG 2021), nicht am Gesetzblatt geprüft"
            ),
            CodeEntry(
                "14",
                de: "Erzieherischer Kinder- und Jugendschutz",
                en: "Educational protection of children and young people",
                source: "SGB VIII § 14"),
            CodeEntry(
                "16",
                de: "Allgemeine Förderung der Erziehung in der Familie",
                en: "General support of family upbringing",
                source: "SGB VIII § 16"),
            CodeEntry(
                "17",
                de: "Beratung in Fragen der Partnerschaft, Trennung und Scheidung",
                en: "Advice on partnership, separation and divorce",
                source: "SGB VIII § 17"),
            CodeEntry(
                "18",
                de: "Beratung zu Personensorge und Umgang",
                en: "Advice on custody and contact",
                source: "SGB VIII § 18 (ohne Abs. 4)"),
            CodeEntry(
                "18.4",
                de: "Beratung junger Volljähriger zum Unterhalt",
                en: "Maintenance advice for young adults",
                source: "SGB VIII § 18 Abs. 4"),
            CodeEntry(
                "19",
                de: "Gemeinsame Wohnformen für Mütter/Väter und Kinder",
                en: "Shared housing for mothers or fathers with children",
                source: "SGB VIII § 19"),
            CodeEntry(
                "20",
                de: "Betreuung und Versorgung des Kindes in Notsituationen",
                en: "Care of a child in an emergency",
                source: "SGB VIII § 20"),
            CodeEntry(
                "21",
                de: "Unterbringung zur Erfüllung der Schulpflicht",
                en: "Accommodation for compulsory schooling",
                source: "SGB VIII § 21"),
            CodeEntry(
                "22",
                de: "Förderung in Tageseinrichtungen",
                en: "Day-care centres",
                source: "SGB VIII §§ 22, 22a"),
            CodeEntry(
                "23",
                de: "Förderung in Kindertagespflege",
                en: "Family day care",
                source: "SGB VIII § 23"),
            CodeEntry(
                "27",
                de: "Hilfe zur Erziehung (ohne nähere Angabe)",
                en: "Help with upbringing (not specified)",
                source: "SGB VIII § 27 Abs. 1"),
            CodeEntry(
                "27.2",
                de: "Hilfe zur Erziehung, flexibel",
                en: "Help with upbringing, flexible",
                source:
                    "SGB VIII § 27 Abs. 2; Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Art der Hilfe, Schlüssel 14 bis 16"
            ),
            CodeEntry(
                "27.2a",
                de: "Hilfe zur Erziehung bei Verwandten",
                en: "Help with upbringing by relatives",
                source: "SGB VIII § 27 Abs. 2a"),
            CodeEntry(
                "27.3",
                de: "Pädagogische und therapeutische Leistungen",
                en: "Educational and therapeutic services",
                source: "SGB VIII § 27 Abs. 3"),
            CodeEntry(
                "27.4",
                de: "Unterstützung einer minderjährigen Mutter bei Pflege und Erziehung",
                en: "Support of a mother under age in care and upbringing",
                source: "SGB VIII § 27 Abs. 4"),
            CodeEntry(
                "28",
                de: "Erziehungsberatung",
                en: "Child guidance counselling",
                source:
                    "SGB VIII § 28; Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Art der Hilfe, Schlüssel 01 bis 03"
            ),
            CodeEntry(
                "29",
                de: "Soziale Gruppenarbeit",
                en: "Social group work",
                source:
                    "SGB VIII § 29; Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Art der Hilfe, Schlüssel 04"
            ),
            CodeEntry(
                "30",
                de: "Erziehungsbeistand, Betreuungshelfer (ohne nähere Angabe)",
                en: "Educational assistance, supervision aide (not specified)",
                source: "SGB VIII § 30"),
            CodeEntry(
                "30-erziehungsbeistand",
                de: "Erziehungsbeistand",
                en: "Educational assistance",
                source:
                    "SGB VIII § 30; Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Art der Hilfe, Schlüssel 05"
            ),
            CodeEntry(
                "30-betreuungshelfer",
                de: "Betreuungshelfer",
                en: "Supervision aide",
                source:
                    "SGB VIII § 30; Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Art der Hilfe, Schlüssel 06"
            ),
            CodeEntry(
                "31",
                de: "Sozialpädagogische Familienhilfe",
                en: "Social-pedagogical family assistance",
                source:
                    "SGB VIII § 31; Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Art der Hilfe, Schlüssel 07"
            ),
            CodeEntry(
                "32",
                de: "Erziehung in einer Tagesgruppe",
                en: "Upbringing in a day group",
                source:
                    "SGB VIII § 32; Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Art der Hilfe, Schlüssel 08"
            ),
            CodeEntry(
                "33",
                de: "Vollzeitpflege",
                en: "Full-time foster care",
                source:
                    "SGB VIII § 33; Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Art der Hilfe, Schlüssel 09"
            ),
            CodeEntry(
                "33-besondere",
                de: "Vollzeitpflege, besondere Pflegeformen",
                en: "Full-time foster care, special forms",
                source:
                    "SGB VIII § 33 S. 2; Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Art der Hilfe, Schlüssel 10"
            ),
            CodeEntry(
                "34",
                de: "Heimerziehung, sonstige betreute Wohnform",
                en: "Residential care, other supervised housing",
                source:
                    "SGB VIII § 34; Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Art der Hilfe, Schlüssel 11"
            ),
            CodeEntry(
                "35",
                de: "Intensive sozialpädagogische Einzelbetreuung",
                en: "Intensive individual social-pedagogical care",
                source:
                    "SGB VIII § 35; Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Art der Hilfe, Schlüssel 12"
            ),
            CodeEntry(
                "35a",
                de: "Eingliederungshilfe bei seelischer Behinderung (ohne nähere Angabe)",
                en: "Integration assistance for mental disability (not specified)",
                source:
                    "SGB VIII § 35a; Kinder- und Jugendhilfestatistik Teil I (Erhebung ab 2007), Art der Hilfe, Schlüssel 13"
            ),
            CodeEntry(
                "35a.2.1",
                de: "Eingliederungshilfe, ambulant",
                en: "Integration assistance, outpatient",
                source: "SGB VIII § 35a Abs. 2 Nr. 1"),
            CodeEntry(
                "35a.2.2",
                de: "Eingliederungshilfe, Tageseinrichtung oder teilstationär",
                en: "Integration assistance, day-care or semi-residential",
                source: "SGB VIII § 35a Abs. 2 Nr. 2"),
            CodeEntry(
                "35a.2.3",
                de: "Eingliederungshilfe, Pflegeperson",
                en: "Integration assistance, foster person",
                source: "SGB VIII § 35a Abs. 2 Nr. 3"),
            CodeEntry(
                "35a.2.4",
                de: "Eingliederungshilfe, Einrichtung über Tag und Nacht",
                en: "Integration assistance, residential",
                source: "SGB VIII § 35a Abs. 2 Nr. 4"),
            CodeEntry(
                "41a",
                de: "Nachbetreuung",
                en: "Aftercare",
                from: "2021-06-10",
                source:
                    "SGB VIII § 41a; Gültigkeit nach Kenntnis der Verfasser (KJSG 2021), nicht am Gesetzblatt geprüft"
            ),
            CodeEntry(
                "42",
                de: "Inobhutnahme (Grund nicht angegeben)",
                en: "Taking into care (ground not stated)",
                source: "SGB VIII § 42"),
            CodeEntry(
                "42.1.1",
                de: "Inobhutnahme auf eigene Bitte",
                en: "Taking into care at the child's own request",
                source: "SGB VIII § 42 Abs. 1 Nr. 1"),
            CodeEntry(
                "42.1.2",
                de: "Inobhutnahme bei dringender Gefahr",
                en: "Taking into care in imminent danger",
                source: "SGB VIII § 42 Abs. 1 Nr. 2"),
            CodeEntry(
                "42.1.3",
                de: "Inobhutnahme nach unbegleiteter Einreise",
                en: "Taking into care after unaccompanied entry",
                source: "SGB VIII § 42 Abs. 1 Nr. 3"),
            CodeEntry(
                "42a",
                de: "Vorläufige Inobhutnahme nach unbegleiteter Einreise",
                en: "Provisional taking into care after unaccompanied entry",
                from: "2015-11-01",
                source:
                    "SGB VIII § 42a; Gültigkeit nach Kenntnis der Verfasser (Gesetz zur Verbesserung der Unterbringung, Versorgung und Betreuung ausländischer Kinder und Jugendlicher 2015), nicht am Gesetzblatt geprüft"
            ),
            CodeEntry(
                "43",
                de: "Erlaubnis zur Kindertagespflege",
                en: "Licence for family day care",
                source: "SGB VIII §§ 43, 76"),
            CodeEntry(
                "50",
                de: "Mitwirkung in Verfahren vor den Familiengerichten",
                en: "Participation in family-court proceedings",
                source: "SGB VIII §§ 50, 76"),
            CodeEntry(
                "51",
                de: "Beratung und Belehrung in Adoptionsverfahren",
                en: "Advice in adoption proceedings",
                source: "SGB VIII §§ 51, 76"),
            CodeEntry(
                "52",
                de: "Mitwirkung in Verfahren nach dem Jugendgerichtsgesetz",
                en: "Participation in youth-court proceedings",
                source: "SGB VIII §§ 52, 76"),
            CodeEntry(
                "52a",
                de: "Beratung bei Vaterschaft und Unterhalt",
                en: "Advice on paternity and maintenance",
                source: "SGB VIII §§ 52a, 76"),
            CodeEntry(
                "53",
                de: "Beratung von Pflegern und Vormündern",
                en: "Advice to guardians",
                source:
                    "SGB VIII § 53 (bis 2022; die Beratung steht seit 1. Januar 2023 in § 53a), § 76"
            ),
        ])
    public static let known = definition.table()
}
