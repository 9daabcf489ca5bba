/// The words that rosters use for a meaning, as they are written there.
struct ColumnSynonyms {
    var meaning: ColumnMeaning
    /// Headers that say it alone.
    var sure: [String]
    /// Headers that may say it, if the cells agree.
    var unsure: [String]

    init(_ meaning: ColumnMeaning, _ sure: [String], unsure: [String] = []) {
        self.meaning = meaning
        self.sure = sure
        self.unsure = unsure
    }

    /// By meaning, in the order of the meanings. Spelling, case, articles, numbering and endings of
    /// the plural are looked after elsewhere: a word stands here once.
    static let all: [ColumnSynonyms] = [
        ColumnSynonyms(.id, ["id"]),
        ColumnSynonyms(
            .laufnummer,
            [
                "lfd. Nr.", "lfd. Nummer", "lfd", "lfdnr.", "Laufende Nummer", "Ifd. Nr.", "Zeile",
                "Zeilennummer", "Zeilennr.", "OBJECTID", "ObjectNumber", "FID", "GID", "UUID",
                "GUID",
                "BEZUGNR", "Bezugsnummer", "Kennung", "Kennnummer", "Kennziffer", "Datensatz-ID",
                "Datensatznummer", "Satznummer", "Pos.", "Position", "Index", "rownum",
                "row number",
                "Nr. laufend", "Ordnungsnummer", "Einrichtungsnummer", "Einrichtungs-ID",
                "Einrichtungs-Nr.",
                "Trägernummer", "Träger-Nr.", "Kita-Nummer", "Kita-Nr.", "Kita-ID",
                "Dienststellennummer",
                "Registernummer", "Vereinsregisternummer",
            ], unsure: ["Nr.", "Nummer", "#", "No."]),
        ColumnSynonyms(
            .traegerName,
            [
                "Träger", "Träg.", "Trägername", "Name des Trägers", "Name Träger",
                "Name des freien Trägers", "Trägerbezeichnung",
                "Bezeichnung des Trägers", "Träger der Einrichtung", "Träger des Angebots",
                "Träger der Maßnahme", "Einrichtungsträger", "Freier Träger", "Freie Träger",
                "Träger der freien Jugendhilfe",
                "Jugendhilfeträger", "Maßnahmeträger", "Maßnahmenträger", "Projektträger",
                "Rechtsträger",
                "Anstellungsträger", "Trägerverein", "Trägerorganisation",
                "Leistungserbringer", "Leistungsanbieter", "Anbieter", "Name des Anbieters",
                "Betreiber",
                "Orga Name", "Organisation", "Organisationsname", "Name der Organisation",
                "Institution",
                "Name der Institution", "parent", "provider", "provider name", "operator",
                "organization", "Veranstalter", "Durchführung", "Durchführung durch",
                "durchgeführt von", "durchführender Träger", "Name und Anschrift des Trägers",
                "Name und Adresse des Trägers", "Träger Name und Anschrift",
            ],
            unsure: [
                "Trägerverband", "Körperschaft", "Firma", "Zuwendungsempfänger", "Vertragspartner",
            ]),
        ColumnSynonyms(
            .einrichtungName,
            [
                "Einrichtung", "Einr.", "Einrichtungsname", "Name der Einrichtung",
                "Einrichtungsbezeichnung",
                "Bezeichnung der Einrichtung", "Einrichtung/Dienst", "Kita", "Name der Kita",
                "Kita-Name",
                "Kindertageseinrichtung", "Kindertagesstätte", "Name der Kindertagesstätte",
                "Name der Kindertageseinrichtung", "Kindergarten", "Hort", "Dienst",
                "Name des Dienstes",
                "Dienststelle", "Beratungsstelle", "Name der Beratungsstelle", "Wohngruppe",
                "Jugendzentrum",
                "Jugendtreff", "Jugendfreizeiteinrichtung", "Jugendeinrichtung",
                "Familienbildungsstätte",
                "Familienzentrum", "Mehrgenerationenhaus", "facility", "facility name",
                "Name und Anschrift der Einrichtung", "Name und Adresse der Einrichtung",
            ], unsure: ["Standort", "Objekt", "Projekt", "Schule", "Gruppe", "Haus", "Stelle"]),
        ColumnSynonyms(
            .angebotName,
            [
                "Angebot", "Angebotsname", "Name des Angebots", "Name des Angebotes",
                "Angebotstitel",
                "Titel des Angebots", "Angebotsbezeichnung", "Bezeichnung des Angebots",
                "Bezeichnung des Angebotes", "Kursname", "Kurstitel", "Projekttitel", "Projektname",
                "Name des Projekts", "offer",
            ], unsure: ["Projekt", "Titel", "Kurs", "Veranstaltung"]),
        ColumnSynonyms(
            .zentrumName,
            [
                "Sozialraumzentrum", "Name des Sozialraumzentrums", "Sozialraumzentrum Name", "SRZ",
                "SZZ",
            ], unsure: ["Zentrum"]),
        ColumnSynonyms(
            .ressourceName,
            [
                "Ressource", "Name der Ressource", "Ressourcenname", "Verein", "Vereinsname",
                "Name des Vereins", "Vereinsbezeichnung", "Verein/Initiative", "Initiative",
            ], unsure: ["Gruppe", "Schule", "Nachbarschaft"]),
        ColumnSynonyms(.name, [], unsure: ["Name", "Bezeichnung", "Titel", "Benennung", "title"]),
        ColumnSynonyms(
            .kurzname,
            [
                "Kurzname", "Kurzbezeichnung", "Kurzform", "Kürzel", "Trägerkürzel", "Abkürzung",
                "Abk.",
                "Akronym", "short name",
            ]),
        ColumnSynonyms(
            .traegerArt,
            [
                "Trägerart", "Art des Trägers", "Trägertyp", "Typ des Trägers", "Trägerschaft",
                "Trägergruppe",
                "Trägerform", "Trägerkategorie", "öffentlich/frei", "Trägerart öff./frei",
                "frei/öffentlich", "parenttype",
                "provider type",
            ], unsure: ["Art", "Typ", "Status", "type"]),
        ColumnSynonyms(
            .verband,
            [
                "Verband", "Spitzenverband", "Spitzenverband der freien Wohlfahrtspflege",
                "Dachverband",
                "Wohlfahrtsverband", "Verbandszugehörigkeit", "Mitgliedschaft", "Mitglied in",
                "Mitglied im Verband", "Landesverband", "umbrella organisation",
            ], unsure: ["DV"]),
        ColumnSynonyms(
            .rechtsform,
            [
                "Rechtsform", "Gesellschaftsform", "Rechtsform des Trägers", "Unternehmensform",
                "legal form",
            ],
            unsure: ["Form", "RF"]),
        ColumnSynonyms(
            .anerkennung,
            [
                "Anerkennung", "anerkannt", "anerkannter Träger", "§ 75", "§ 75 SGB VIII",
                "anerkannt nach § 75", "anerkannt § 75 SGB VIII", "Anerkennung nach § 75",
                "Anerkennung nach § 75 SGB VIII", "Anerkennung § 75 SGB VIII", "Anerkennung § 75",
                "Anerkennung § 75 KJHG", "anerk. Träger",
                "Anerkennung nach § 75 KJHG", "Anerk. § 75", "Anerk. n. § 75",
                "Anerkennung gem. § 75", "Anerkennung gem. § 75 SGB VIII",
                "Anerkennung gemäß § 75", "Anerkennung gemäß § 75 SGB VIII",
            ], unsure: ["Anerk.", "Anerk. n."]),
        ColumnSynonyms(
            .anerkanntSeit,
            [
                "anerkannt seit", "Anerkennung seit", "Datum der Anerkennung", "Anerkennungsdatum",
                "anerkannt am",
            ], unsure: ["Datum des Bescheides", "Bescheid vom", "Bescheiddatum"]),
        ColumnSynonyms(.ik, ["IK", "IK-Nummer", "IK-Nr.", "Institutionskennzeichen"]),
        ColumnSynonyms(
            .anschrift,
            [
                "Anschrift", "Adresse", "Postanschrift", "Postadresse", "Besucheradresse",
                "Besuchsadresse",
                "Hausanschrift", "Kontaktadresse", "Straße PLZ Ort", "Standortadresse", "address",
            ]),
        ColumnSynonyms(
            .strasse,
            [
                "Straße", "Str.", "Straßenname", "Straße Hausnummer", "Straße Hausnr.",
                "Straße Nr.",
                "Straße Haus-Nr.", "Straße mit Hausnummer", "Adresse Straße", "str name", "strn",
                "street", "street address",
                "street name", "addr:street",
            ]),
        ColumnSynonyms(
            .hausnummer,
            [
                "Hausnummer", "Hausnr.", "Haus-Nr.", "Hsnr.", "Hs.-Nr.", "HNR", "HAUSBEZ",
                "Hausbezeichnung",
                "Hausnummer mit Zusatz", "house number", "addr:housenumber", "addr:house number",
                "street number",
            ], unsure: ["Nr.", "Nummer", "No."]),
        ColumnSynonyms(
            .plz,
            [
                "PLZ", "Postleitzahl", "Adresse PLZ", "zip", "zip code", "postcode", "post code",
                "postal code",
                "addr:postcode",
            ], unsure: ["Nr.", "Nummer"]),
        ColumnSynonyms(
            .ort,
            [
                "Ort", "Ortsname", "Stadt", "Wohnort", "PLZ Ort", "Postleitzahl Ort", "PLZ Stadt",
                "Ort/Stadt",
                "Adresse Ort", "Postort", "Sitz", "Firmensitz", "city", "town", "addr:city",
            ], unsure: ["Standort"]),
        ColumnSynonyms(
            .ortsteil,
            [
                "Ortsteil", "Ortsteilname", "OT", "Stadtteil", "Stadtteilname", "Ortsbezirk",
                "suburb",
            ], unsure: ["Viertel", "Quartier"]),
        ColumnSynonyms(
            .gemeinde,
            [
                "Gemeinde", "Gemeindename", "Ortsgemeinde", "OG", "AGS", "Gemeinde AGS",
                "Gemeindeschlüssel",
                "Gemeindeschlüssel AGS", "Amtl. Gemeindeschlüssel", "Amtlicher Gemeindeschlüssel",
                "Gemeindekennziffer", "Gemeindekennzahl", "GKZ", "municipality",
            ], unsure: ["Schlüssel", "Code"]),
        ColumnSynonyms(
            .verbandsgemeinde, ["Verbandsgemeinde", "Verbandsgem.", "VG", "VG-Name", "vb"],
            unsure: ["Verwaltung"]),
        ColumnSynonyms(
            .sozialraum,
            [
                "Sozialraum", "SR", "Sozialraum-Name", "Sozialraum-ID", "Sozialraum-Nr.",
                "Zuständiger Sozialraum", "Sozialräume", "Planungsraum", "PLR", "BZR",
                "Bezirksregion",
                "social space",
            ], unsure: ["Region", "Bezirk", "Team", "Zuständigkeit", "Gebiet", "Einzugsgebiet"]),
        ColumnSynonyms(
            .zentrum,
            [
                "zugehöriges Sozialraumzentrum", "zuständiges Sozialraumzentrum",
                "zuständiges Zentrum",
                "zugehöriges Zentrum", "Zentren",
            ]),
        ColumnSynonyms(
            .telefon,
            [
                "Telefon", "Tel.", "Tel.-Nr.", "Telnr.", "Telefonnummer", "Telefonnr.",
                "Telefon-Nr.", "Telephon",
                "Fon", "Fernruf", "Rufnummer", "Festnetz", "Festnetznummer", "Telefon dienstlich",
                "Telefon Zentrale", "Tel. Zentrale", "Telefon/Fax", "Tel. Fax", "phone",
                "phone number", "telephone",
                "contact:phone",
            ], unsure: ["Nummer", "Durchwahl"]),
        ColumnSynonyms(
            .fax,
            [
                "Fax", "Telefax", "Fax-Nr.", "Faxnr.", "Faxnummer", "Telefaxnummer", "fax number",
                "contact:fax",
            ]),
        ColumnSynonyms(
            .mobil,
            [
                "Mobil", "Mobiltelefon", "Mobilnummer", "Mobil-Nr.", "Mobilfunk", "Mobilfunknummer",
                "Handy",
                "Handynummer", "Handy-Nr.", "mobile", "cell phone",
            ]),
        ColumnSynonyms(
            .email,
            [
                "E-Mail", "Mail", "E-Mail-Adresse", "Mailadresse", "Adresse E-Mail",
                "Elektronische Post",
                "Kontakt-E-Mail", "contact:email",
            ]),
        ColumnSynonyms(
            .web,
            [
                "Homepage", "Webseite", "Website", "Internet", "Internetadresse", "Internetseite",
                "Internetauftritt", "Web", "Webadresse", "Web-Site", "Weblink", "Link",
                "Link zur Homepage", "URL", "WWW", "www-Adresse",
                "Homepage URL", "contact:website",
            ]),
        ColumnSynonyms(
            .kontakt,
            [
                "Kontakt", "Kontaktdaten", "Kontaktinformationen", "Kontaktangaben",
                "Kontaktperson",
                "Ansprechpartner", "Ansprechpartnerin",
                "Ansprechperson", "Leitung",
                "Leiter", "Leiterin", "Einrichtungsleitung", "Bereichsleitung",
                "pädagogische Leitung", "Teamleitung",
                "Leitung der Einrichtung", "Kita-Leitung",
                "Geschäftsführung", "Geschäftsführer", "Vorsitzender", "Vorsitzende", "Vorsitz",
                "Vorstand",
                "zuständige Fachkraft", "zuständige Person", "Koordination", "Koordinator",
                "contact",
                "contact person",
            ], unsure: ["zuständig"]),
        ColumnSynonyms(
            .leistung,
            [
                "Leistung", "Leistungsart", "Leistungstyp", "Leistungsangebot", "Leistungsspektrum",
                "Leistungsbeschreibung SGB VIII", "Art der Leistung", "L-Kat", "SB L-Kat Name",
                "Angebotsart", "Art des Angebots", "Hilfe", "Hilfeart", "Art der Hilfe",
                "Hilfeform",
                "Hilfeangebot", "Hilfsangebot", "Angebotene Hilfen", "Leistung nach SGB VIII",
                "Angebot nach SGB VIII", "Angebot SGB VIII", "Hilfe nach SGB VIII",
                "Leistung SGB VIII", "Beratungsangebot", "Maßnahme", "Art der Maßnahme", "Profile",
                "Profil", "services",
            ], unsure: ["Schwerpunkt", "Arbeitsfeld", "Themen"]),
        ColumnSynonyms(
            .paragraf,
            [
                "§", "Paragraf", "Paragraph", "§ SGB VIII", "§ KJHG", "SGB VIII", "SGB 8",
                "Paragraf SGB VIII",
                "Paragraph SGB VIII", "Paragraph SGB 8", "gem. §", "gemäß §", "nach §",
                "Hilfe nach §", "Leistung nach §", "Rechtsgrundlage",
                "Rechtsgrundlage SGB VIII", "gesetzliche Grundlage",
            ], unsure: ["Grundlage"]),
        ColumnSynonyms(
            .form,
            [
                "ambulant/stationär", "ambulant/teilstationär/stationär", "ambulant/teilstationär",
                "Form der Leistung", "Form der Hilfe", "Setting", "Angebotsform",
            ], unsure: ["Form", "Art", "Typ"]),
        ColumnSynonyms(
            .kategorie, ["Angebotskategorie", "Kategorie des Angebots", "Leistungskategorie"],
            unsure: ["Kategorie", "Bereich", "Rubrik"]),
        ColumnSynonyms(.arbeitsweise, ["Arbeitsweise"]),
        ColumnSynonyms(.zugang, ["Zugang", "Zugangsweg", "Zugangsart", "Art des Zugangs"]),
        ColumnSynonyms(
            .plaetze,
            [
                "Plätze", "Plätze gesamt", "Gesamtplätze", "Anzahl Plätze", "Anzahl der Plätze",
                "Platzzahl",
                "Platzanzahl", "Platzkapazität", "Kapazität", "Kapazität gesamt",
                "genehmigte Plätze", "gen. Plätze", "genehm. Plätze", "genehm. Pl.", "all",
                "Plätze genehmigt", "Platzzahl genehmigt", "Zahl der genehmigten Plätze",
                "Anzahl genehmigter Plätze",
                "Plätze Betriebserlaubnis", "Plätze lt. BE", "Plätze Soll", "Soll-Plätze",
                "capacity", "places", "Pl.", "gen. Pl.", "TN max.", "max. TN", "Teilnehmer max.",
                "maximale Teilnehmerzahl",
            ], unsure: ["Soll", "all"]),
        ColumnSynonyms(
            .plaetzeBelegt,
            [
                "belegte Plätze", "bel. Pl.", "bel. Plätze", "Plätze belegt", "davon belegt",
                "belegt", "Belegung",
                "aktuelle Belegung",
                "Plätze Ist",
            ], unsure: ["Ist", "frei/belegt"]),
        ColumnSynonyms(
            .alter,
            [
                "Alter", "Altersgruppe", "Altersspanne", "Altersbereich", "Altersstufe",
                "Alter von/bis",
                "Aufnahmealter", "Aufnahmealter von/bis", "Alter der Kinder", "age",
            ], unsure: ["Zielgruppe", "von/bis"]),
        ColumnSynonyms(
            .alterAb,
            [
                "Alter ab", "ab Alter", "Alter von", "Mindestalter", "Aufnahmealter von",
                "Aufnahmealter ab",
            ]),
        ColumnSynonyms(
            .alterBis,
            ["Alter bis", "bis Alter", "Höchstalter", "Aufnahmealter bis", "maximales Alter"]),
        ColumnSynonyms(
            .stellen,
            [
                "Stellen", "Stellenanteil", "Stellenumfang", "Anzahl Stellen", "Stellen VZÄ", "VZÄ",
                "VK", "VZK",
                "Vollzeitäquivalente", "Vollzeitstellen", "Vollkräfte", "Fachkraftstellen",
                "Personalstellen",
                "FTE",
            ], unsure: ["Personal"]),
        ColumnSynonyms(
            .budget,
            [
                "Budget", "Jahresbudget", "Entgelt", "Entgelt je Tag", "Entgelt pro Tag",
                "Entgeltsatz", "Tagessatz", "Pflegesatz", "FLS",
                "Fachleistungsstunde", "Stundensatz", "Kosten", "Kostensatz", "Zuschuss",
                "Förderung",
                "Förderbetrag", "Fördersumme", "Zuwendung",
            ]),
        ColumnSynonyms(
            .sprachen,
            [
                "Sprachen", "Sprache", "Beratungssprachen", "Sprachangebot", "Sprachkenntnisse",
                "Fremdsprachen",
                "languages",
            ]),
        ColumnSynonyms(
            .beschreibung,
            [
                "Beschreibung", "Kurzbeschreibung", "Angebotsbeschreibung",
                "Beschreibung des Angebots",
                "Leistungsbeschreibung", "Inhalt des Angebots", "description",
            ]),
        ColumnSynonyms(
            .gueltigAb,
            [
                "gültig ab", "gült. ab", "gült. von", "gültig von", "gültig seit", "Gültigkeit ab",
                "Beginn",
                "Beginn der Maßnahme",
                "Beginn der Laufzeit", "Vertragsbeginn", "Laufzeit ab", "Laufzeit von",
                "Laufzeitbeginn",
                "Startdatum", "Anfangsdatum", "seit", "valid from", "start date",
            ], unsure: ["von", "Datum", "Start"]),
        ColumnSynonyms(
            .gueltigBis,
            [
                "gültig bis", "gült. bis", "Gültigkeit bis", "Ende", "Ende der Laufzeit",
                "Ende der Befristung",
                "Ende der Maßnahme", "Vertragsende",
                "Laufzeit bis", "Laufzeitende", "befristet bis", "Befristung bis", "Befristung",
                "Enddatum",
                "Ablaufdatum", "valid until", "valid to", "end date",
            ], unsure: ["bis"]),
        ColumnSynonyms(
            .zeitraum,
            [
                "Laufzeit", "Vertragslaufzeit", "Zeitraum", "Gültigkeit", "Gültigkeitszeitraum",
                "gültig von - bis", "Laufzeit von - bis", "Förderzeitraum",
            ], unsure: ["von/bis"]),
        ColumnSynonyms(
            .stand,
            [
                "Stand", "Datenstand", "Stand der Daten", "Stand vom", "aktualisiert am",
                "letzte Aktualisierung", "zuletzt aktualisiert", "last update",
            ]),
        ColumnSynonyms(
            .breite,
            [
                "Breitengrad", "geogr. Breitengrad", "geo Breite", "Breite", "Geogr. Breite",
                "Geographische Breite", "Geografische Breite", "lat",
                "latitude", "geo lat", "geo latitude",
            ], unsure: ["Y", "Hochwert"]),
        ColumnSynonyms(
            .laenge,
            [
                "Längengrad", "geogr. Längengrad", "geo Länge", "Geogr. Länge",
                "Geographische Länge", "Geografische Länge", "lon",
                "lng", "long", "longitude", "geo lon", "geo long", "geo longitude",
            ], unsure: ["X", "Rechtswert", "Länge"]),
        ColumnSynonyms(
            .barrierefrei,
            [
                "barrierefrei", "Barrierefreiheit", "barrierefreier Zugang", "rollstuhlgerecht",
                "rollstuhlgerechter Zugang",
                "rollstuhlgeeignet", "wheelchair",
            ], unsure: ["integrativ"]),
        ColumnSynonyms(
            .betriebserlaubnis,
            [
                "Betriebserlaubnis", "Betriebserlaubnis vorhanden", "Betriebserlaubnis nach § 45",
                "Betriebserlaubnis nach § 45 SGB VIII", "BE nach § 45", "BE § 45", "Betr.-Erl.",
                "§ 45", "§ 45 SGB VIII",
            ], unsure: ["BE"]),
        ColumnSynonyms(
            .oeffnungszeiten,
            [
                "Öffnungszeiten", "Öffnungszeit", "Sprechzeiten", "Sprechstunden", "Bürozeiten",
                "opening hours",
            ]),
        ColumnSynonyms(
            .einrichtungArt,
            [
                "Einrichtungsart", "Art der Einrichtung", "Einrichtungstyp", "Typ der Einrichtung",
                "Kita-Typ",
                "Art der Kita", "facility type",
            ], unsure: ["Art", "Typ", "type", "Kategorie"]),
        ColumnSynonyms(
            .ressourceArt, ["Ressourcenart", "Art der Ressource", "Vereinsart", "Art des Vereins"],
            unsure: ["Art", "Typ", "Kategorie", "type"]),
        ColumnSynonyms(
            .eroeffnet,
            [
                "eröffnet", "eröffnet am", "Eröffnung", "Eröffnungsdatum", "Eröffnungsjahr",
                "eröffnet im Jahr",
            ]),
        ColumnSynonyms(
            .quelle, ["Quelle", "Quellenangabe", "Datenquelle", "Datenherkunft", "source"]),
        ColumnSynonyms(
            .bemerkung,
            [
                "Bemerkung", "Bemerkung intern", "Hinweis", "Anmerkung", "Kommentar", "Notiz",
                "interne Notiz", "Sonstiges", "Info",
                "Informationen", "Zusatzinfo", "Zusatzinformation", "Zusatz",
                "Weitere Informationen",
                "BEZEICHNUNGZUSATZ", "Bezeichnungszusatz", "remarks", "comment", "notes",
            ]),
    ]
}
