import SozialraumKit

/// Headers as rosters and open data have them, with what they mean when nothing else is known.
enum HeaderCases {
    /// Headers that say enough alone.
    static let clear: [(ColumnMeaning, [String])] = [
        (.id, ["id", "ID", "traeger.id", "einrichtungen.id"]),
        (
            .laufnummer,
            [
                "lfd. Nr.", "Lfd.Nr.", "lfd. Nummer", "lfdNr", "Laufende Nummer", "Ifd. Nr.",
                "OBJECTID",
                "FID", "BEZUGNR", "Zeile", "Zeilennummer", "Kennung", "Datensatz-ID", "Pos.",
            ]
        ),
        (
            .traegerName,
            [
                "Träger", "TRAEGER", "traeger", "Traeger", "TrÃ¤ger", "Tr„ger", "Tra\u{308}ger",
                "Tr?ger",
                "Tr\u{FFFD}ger", "Trager", "Trägername", "TraegerName", "traeger_name",
                "traeger.name", "Name des Trägers", "Name Träger", "Träger / Name", "Träger - Name",
                "Träger (Name)", "1. Träger", "Träger:", "Träger*", "Träger¹",
                "Träger der Einrichtung",
                "Einrichtungsträger", "Freier Träger", "freie Träger", "Maßnahmeträger",
                "Maßnahmenträger", "Leistungserbringer", "Leistungserbringer/in", "Anbieter",
                "Anbieter*in", "AnbieterIn", "Orga Name", "Organisation", "Organisationsname",
                "Institution",
                "parent", "Jugendhilfeträger", "Projektträger", "Trägerverein", "Trägerbezeichnung",
                "Provider", "Betreiber", "Rechtsträger", "Tärger", "Anstellungsträger",
            ]
        ),
        (
            .einrichtungName,
            [
                "Einrichtung", "Einrichtungsname", "Name der Einrichtung", "Einrichtung / Name",
                "EinrichtungName", "einrichtung_name", "einrichtungen.name", "Name der Kita",
                "Kita-Name", "Kita", "Kindertageseinrichtung", "Kindertagesstätte",
                "Name der Kindertagesstätte", "Bezeichnung der Einrichtung",
                "Einrichtungsbezeichnung",
                "Dienst", "Beratungsstelle", "Name der Beratungsstelle", "Dienststelle", "Facility",
                "Facility Name", "Name (Einrichtung)", "Einrichtungen", "Wohngruppe",
                "Jugendzentrum",
                "Einrichtung/Dienst", "Einrichtug", "Familienbildungsstätte",
                "Jugendfreizeiteinrichtung",
            ]
        ),
        (
            .angebotName,
            [
                "Angebotsname", "Name des Angebots", "Angebotstitel", "Angebotsbezeichnung",
                "Bezeichnung des Angebotes", "Angebot (Name)", "Angebot / Titel",
                "hilfeangebote.name",
                "Kursname", "Projekttitel",
            ]
        ),
        (
            .zentrumName,
            [
                "Sozialraumzentrum", "Name des Sozialraumzentrums", "SRZ", "sozialraumzentren.name",
                "Sozialraumzentren",
            ]
        ),
        (
            .ressourceName,
            [
                "Verein", "Vereinsname", "Name des Vereins", "Name der Ressource", "Ressource",
                "ressourcen.name", "Vereinsbezeichnung", "Verein / Initiative",
            ]
        ),
        (
            .kurzname,
            [
                "Kurzname", "Kürzel", "Kurzbezeichnung", "KURZBEZEICHNUNG", "Abkürzung", "Abk.",
                "Trägerkürzel", "Kurzform",
            ]
        ),
        (
            .traegerArt,
            [
                "Trägerart", "Trägertyp", "TRAEGERTYP", "Art des Trägers", "parenttype",
                "Träger-Art",
                "traeger.art", "Trägerschaft", "Träger Typ", "Trägergruppe", "öffentlich/frei",
                "Trägerform",
            ]
        ),
        (
            .verband,
            [
                "Verband", "Spitzenverband", "Dachverband", "Mitglied in", "Verbandszugehörigkeit",
                "Wohlfahrtsverband", "Mitgliedschaft", "Spitzenverband der freien Wohlfahrtspflege",
            ]
        ),
        (
            .rechtsform,
            ["Rechtsform", "Gesellschaftsform", "Rechtsform des Trägers", "Rechts-form"]
        ),
        (
            .anerkennung,
            [
                "Anerkennung", "anerkannt nach § 75", "§ 75", "anerkannter Träger",
                "Anerkennung nach § 75 SGB VIII", "Anerkannt (§ 75 SGB VIII)",
            ]
        ),
        (
            .anerkanntSeit,
            ["anerkannt seit", "Anerkannt_seit", "Anerkennung seit", "Datum der Anerkennung"]
        ),
        (.ik, ["IK", "IK-Nummer", "Institutionskennzeichen", "IK-Nr.", "Institutionskennz."]),
        (
            .anschrift,
            [
                "Anschrift", "Adresse", "Postanschrift", "Trägeranschrift",
                "Adresse der Einrichtung",
                "Address", "Straße, PLZ, Ort", "Straße/PLZ/Ort", "Anschrift (Straße, PLZ, Ort)",
                "Besucheradresse", "Anschrift Träger",
            ]
        ),
        (
            .strasse,
            [
                "Straße", "STRASSE", "strasse", "Strasse", "StraÃŸe", "Stra\u{DF}e", "Stra?e",
                "Stra\u{FFFD}e", "Straáe", "Str.", "Straßenname", "Straßen-\nname",
                "Straße und Hausnummer",
                "Straße / Hausnummer", "Straße, Nr.", "Strasse/Nr.", "Straße u. Hausnr.",
                "Straße + Hausnummer", "Straße Hausnummer", "Strasse und Nr", "Straße & Nr.",
                "str_name", "street", "Street Address", "Straße (Einrichtung)",
                "Einrichtung Straße",
                "STR", "Strassenname", "Strase", "addr:street", "Strassse", "Adresse_Strasse",
            ]
        ),
        (
            .hausnummer,
            [
                "Hausnummer", "Hausnr.", "Haus-Nr.", "HausNr", "HNR", "hnr", "HAUSBEZ", "Hsnr.",
                "Hs.-Nr.",
                "Haus Nr.", "hausnummer", "housenumber", "addr:housenumber",
                "Hausnummer mit Zusatz",
            ]
        ),
        (
            .plz,
            [
                "PLZ", "plz", "Plz.", "Postleitzahl", "postleitzahl", "POSTLEITZAHL",
                "Einrichtung PLZ",
                "Träger-PLZ", "PLZ (Träger)", "Post-leitzahl", "Adresse / PLZ", "zip", "ZIP Code",
                "postcode", "postal_code", "addr:postcode", "Postleitzal", "einrichtungen.plz",
                "PLZ:",
            ]
        ),
        (
            .ort,
            [
                "Ort", "ORT", "ort", "Stadt", "Wohnort", "PLZ/Ort", "PLZ Ort", "PLZ, Ort",
                "PLZ und Ort",
                "Postleitzahl und Ort", "PLZ-Ort", "Anschrift – Ort", "city", "addr:city",
                "Ortsname",
                "Ort (Einrichtung)", "town", "PLZ + Ort", "Ort/Stadt",
            ]
        ),
        (
            .ortsteil,
            [
                "Ortsteil", "ortsteil", "Stadtteil", "STADTTEIL", "Stadtteilname", "OT",
                "Ortsteilname",
            ]
        ),
        (
            .gemeinde,
            [
                "Gemeinde", "gemeinde", "Gemeindename", "ags", "AGS", "Amtl.Gemeindeschlüssel",
                "Amtlicher Gemeindeschlüssel", "Gemeindeschlüssel", "Gemeindekennziffer", "GKZ",
                "Ortsgemeinde",
                "OG", "gemeinde_ags", "municipality", "Gemeindeschluessel (AGS)",
            ]
        ),
        (.verbandsgemeinde, ["Verbandsgemeinde", "VG", "vb", "VG-Name", "Verbandsgem."]),
        (
            .sozialraum,
            [
                "Sozialraum", "SR", "Sozialräume", "Sozialraum-Name", "Planungsraum", "PLR", "BZR",
                "Bezirksregion", "Sozialraum (Name)", "sozialraum_id", "Sozialraume",
                "Zuständiger Sozialraum",
            ]
        ),
        (
            .zentrum,
            ["zugehöriges Sozialraumzentrum", "hilfeangebote.zentren", "zuständiges Zentrum"]
        ),
        (
            .telefon,
            [
                "Telefon", "TELEFON", "Tel.", "Tel", "Tel.-Nr.", "Tel. Nr.", "TelNr", "Telefonnr.",
                "Telefonnummer", "Rufnummer", "Träger-Telefon", "Telefon (Träger)",
                "Einrichtung – Telefon",
                "Telefon 1", "Telefon 2", "Fon", "Fernruf", "phone", "Phone Number", "Telephone",
                "Telefo",
                "Telefon/Fax", "Telephon", "contact:phone", "Kontakt / Telefon", "TELEFON1",
                "Tel Zentrale",
                "Telefon dienstlich", "Tel. (Festnetz)", "Festnetz",
            ]
        ),
        (
            .fax,
            [
                "Fax", "FAX", "Telefax", "Fax-Nr.", "Faxnummer", "Telefaxnummer", "Fax Nr",
                "Träger Fax",
            ]
        ),
        (
            .mobil,
            [
                "Mobil", "Handy", "Mobiltelefon", "Handynummer", "Mobilnummer", "Mobilfunk",
                "Handy-Nr.",
                "Mobil-Nr.", "mobile",
            ]
        ),
        (
            .email,
            [
                "E-Mail", "EMAIL", "email", "e-mail", "Email", "EMail", "eMail", "E-Mail-Adresse",
                "Mail",
                "Mailadresse", "E-Mail Adresse", "E-Mail:", "Emailadresse", "Mail-Adresse",
                "E-mail (Träger)",
                "E_Mail", "E – Mail", "contact:email", "Kontakt-E-Mail", "E-Mial",
                "Elektronische Post",
            ]
        ),
        (
            .web,
            [
                "URL", "WWW", "Homepage", "Internet", "Webseite", "Website", "Web",
                "Internetadresse",
                "Internetseite", "Web-Adresse", "Webadresse", "Link", "Internetauftritt", "Weblink",
                "www-Adresse", "Home-Page", "Hompage", "Homepage (URL)",
            ]
        ),
        (
            .kontakt,
            [
                "Ansprechpartner", "Ansprechpartner/in", "Ansprechpartner(in)",
                "Ansprechpartner*in",
                "AnsprechpartnerIn", "Ansprechpartner:in", "Ansprechpartner_innen",
                "Ansprechpartnerin",
                "Ansprechperson", "Ansprechpersonen", "Kontaktperson", "Leitung",
                "Einrichtungsleitung",
                "Leiter/in", "Leiterin", "Ansprechparnter", "Geschäftsführung", "Geschäftsführer",
                "Vorsitzender",
                "1. Vorsitzende/r", "Vorstand", "Kita-Leitung", "zuständige Fachkraft", "Kontakt",
                "Leitung der Einrichtung",
            ]
        ),
        (
            .leistung,
            [
                "Leistung", "LEISTUNGEN", "Leistungen", "Hilfeart", "Hilfe-art", "Art der Hilfe",
                "Leistungsart",
                "Hilfeform", "L-Kat", "SB L-Kat Name", "Maßnahme", "PROFILE",
                "Leistungsangebot", "Hilfeangebot", "Leistungsspektrum", "Angebotsart", "Maßnahmen",
                "Hilfen", "Leistungstyp", "Art des Angebots", "Leistungsbeschreibung SGB VIII",
            ]
        ),
        (
            .paragraf,
            [
                "§", "§§", "Paragraf", "Paragraph", "Paragrafen", "Rechtsgrundlage", "SGB VIII",
                "gem. §",
                "§ SGB VIII", "Rechtsgrundlage (SGB VIII)", "gesetzliche Grundlage", "nach §",
                "Paragraph SGB 8",
            ]
        ),
        (
            .form,
            [
                "ambulant/stationär", "Setting", "Form der Leistung",
                "ambulant / teilstationär / stationär",
            ]
        ),
        (.kategorie, ["hilfeangebote.kategorie", "Angebotskategorie"]),
        (.arbeitsweise, ["Arbeitsweise", "arbeitsweise"]),
        (.zugang, ["Zugang", "Zugangsweg", "Zugangsart"]),
        (
            .plaetze,
            [
                "Plätze", "Plaetze", "Platzzahl", "Anzahl Plätze", "Anzahl der Plätze", "Kapazität",
                "Kapazitaet",
                "Zahl der genehmigten Plätze", "Plätze lt. Betriebserlaubnis", "genehmigte Plätze",
                "Plätze gesamt", "Gesamtplätze", "plaetze_genehmigt", "Platzanzahl",
                "Plätze (Soll)", "PlÃ¤tze",
                "Pl„tze", "Platzkapazität",
            ]
        ),
        (
            .plaetzeBelegt,
            [
                "belegte Plätze", "Plätze belegt", "Belegung", "davon belegt", "plaetze_belegt",
                "aktuelle Belegung", "Plätze (Ist)",
            ]
        ),
        (
            .alter,
            [
                "Alter", "Altersgruppe", "Altersspanne", "Altersbereich", "Alter (in Jahren)",
                "Alter von/bis",
                "Alter von - bis", "Aufnahmealter", "Alter der Kinder",
            ]
        ),
        (
            .alterAb,
            ["Alter ab", "Alter von", "Mindestalter", "alter_ab", "ab Alter", "Aufnahmealter von"]
        ),
        (
            .alterBis,
            [
                "Alter bis", "Höchstalter", "alter_bis", "bis Alter", "Hoechstalter",
                "Aufnahmealter bis",
            ]
        ),
        (
            .stellen,
            [
                "Stellen", "VZÄ", "VK", "Stellenanteil", "Stellenanteile", "Vollzeitäquivalente",
                "Vollzeitstellen", "Fachkraftstellen", "Stellenumfang", "Personalstellen",
                "Anzahl Stellen",
                "Stellen (VZÄ)",
            ]
        ),
        (
            .budget,
            [
                "Budget", "Entgelt", "Tagessatz", "FLS", "Fachleistungsstunde", "Kosten",
                "Zuschuss",
                "Budget (EUR)", "Kosten in EUR", "Jahresbudget", "Entgeltsatz", "Budget 2018",
                "Förderung",
                "Fördersumme", "Zuschuss in €", "Kosten in Tsd. EUR",
            ]
        ),
        (
            .sprachen,
            [
                "Sprachen", "Sprache", "languages", "Beratungssprachen", "Sprachangebot",
                "Fremdsprachen",
            ]
        ),
        (
            .beschreibung,
            [
                "Beschreibung", "Kurzbeschreibung", "Angebotsbeschreibung", "Description",
                "Beschreibung des Angebots",
            ]
        ),
        (
            .gueltigAb,
            [
                "gültig ab", "gueltig_ab", "gueltigAb", "Gültig von", "GÃ¼ltig ab", "Beginn",
                "Vertragsbeginn",
                "gültig seit", "Laufzeit ab", "seit", "Startdatum", "Laufzeitbeginn", "Gultig ab",
                "Beginn der Maßnahme",
            ]
        ),
        (
            .gueltigBis,
            [
                "gültig bis", "gueltig_bis", "gueltigBis", "Ende", "befristet bis", "Vertragsende",
                "Enddatum",
                "Laufzeit bis", "Laufzeitende", "Ablaufdatum", "Befristung bis",
            ]
        ),
        (
            .zeitraum,
            [
                "Laufzeit", "Zeitraum", "Gültigkeit", "Vertragslaufzeit", "Gültigkeitszeitraum",
                "gültig von - bis",
            ]
        ),
        (
            .stand,
            [
                "Stand", "Datenstand", "letzte Aktualisierung", "Stand der Daten", "Stand vom",
                "aktualisiert am",
            ]
        ),
        (
            .breite,
            [
                "breitengrad", "lat", "latitude", "Geogr. Breite", "geo_lat",
                "Geographische Breite", "Breitengrad (WGS84)",
            ]
        ),
        (
            .laenge,
            [
                "laengengrad", "Längengrad", "lon", "lng", "longitude", "Geogr. Länge", "geo_long",
                "Geografische Länge",
            ]
        ),
        (
            .barrierefrei,
            [
                "BARRIEREFREI", "barrierefrei", "Barrierefreiheit", "rollstuhlgerecht",
                "Barrierefreier Zugang",
                "barrierefrei (ja/nein)", "wheelchair",
            ]
        ),
        (
            .betriebserlaubnis,
            [
                "Betriebserlaubnis", "Betriebserlaubnis nach § 45 SGB VIII", "BE nach § 45",
                "Betriebserlaubnis vorhanden", "§ 45",
            ]
        ),
        (
            .oeffnungszeiten,
            [
                "Öffnungszeiten", "OEFFNUNGSZEITEN", "Öffnungszeit", "Sprechzeiten",
                "Ã–ffnungszeiten",
                "opening_hours", "Offnungszeiten", "Sprechstunden", "Oeffnungszeiten:",
            ]
        ),
        (
            .einrichtungArt,
            [
                "Einrichtungsart", "Art der Einrichtung", "Einrichtungstyp", "EINRICHTUNGSART",
                "einrichtungen.art", "Typ der Einrichtung", "Kita-Typ", "Einrichtung / Art",
            ]
        ),
        (.ressourceArt, ["Art der Ressource", "Ressourcenart", "ressourcen.art"]),
        (.eroeffnet, ["eröffnet", "Eröffnung", "eröffnet am", "Eröffnungsdatum", "Eroeffnet"]),
        (.quelle, ["Quelle", "Datenquelle", "Quellenangabe", "source"]),
        (
            .bemerkung,
            [
                "Bemerkung", "Bemerkungen", "BEMERKUNG", "Hinweis", "Hinweise", "Sonstiges", "Info",
                "Anmerkung",
                "Anmerkungen", "Notiz", "BEZEICHNUNGZUSATZ", "Kommentar", "Bemerkumg", "Zusatzinfo",
                "Weitere Informationen", "interne Notizen",
            ]
        ),
    ]
}
