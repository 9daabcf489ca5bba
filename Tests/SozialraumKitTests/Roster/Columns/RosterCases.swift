/// Whole header rows with some cells, and what of them is imported.
///
/// A line is a column: `header | cell | cell => field`. Instead of a field: a meaning that no one
/// column takes (`budget`), `?` for a meaning that is only asked about, `-` for nothing.
struct RosterCase {
    var name: String
    var hints: [String] = []
    var tables: [String]
    var columns: String
}

enum RosterCases {
    static let all: [RosterCase] = chemnitz + portals + offices + clubs + odd
    static let chemnitz: [RosterCase] = [
        RosterCase(
            name: "Kindertageseinrichtungen Chemnitz", tables: ["traeger", "einrichtungen"],
            columns: """
                OBJECTID | 1 | 2 | 3 => laufnummer
                TRAEGER | Stadt Chemnitz | AWO Kreisverband e.V. | Kinderland Sachsen e. V. => traeger.name
                BEZEICHNUNG | Kita Sonnenschein | Kita Bummi | Haus der kleinen Strolche => einrichtungen.name
                KURZBEZEICHNUNG | K1 | K2 | K3 => kurzname
                STRASSE | Hauptstraße 5 | Am Markt 3 | Weststraße 4 => einrichtungen.strasse
                PLZ | 09126 | 9111 | 09113 => einrichtungen.plz
                ORT | Chemnitz | Chemnitz | Chemnitz => einrichtungen.ort
                TELEFON | 0371 2786887-10 | 03 71 80 818 203 | 0371  3824316 => einrichtungen.telefon
                FAX | - | 0371 80 81 8 137 | - => einrichtungen.fax
                EMAIL | a@b.example | c@d.example | - => einrichtungen.email
                URL | www.a.example | http://b.example | - => einrichtungen.web
                HORT | 1 | 0 | 1 => -
                """),
        RosterCase(
            name: "Schulen Chemnitz: the Träger column is a class",
            tables: ["hilfeangebote"],
            columns: """
                ID | 1 | 2 | 3 => laufnummer
                TRAEGER | Frei | Kommunal | Privater Träger => traegerArt
                BEZEICHNUNG | Schule 1 | Schule 2 | Schule 3 => ?
                BEZEICHNUNGZUSATZ | Auslagerung bis 2020 | | => bemerkung
                HAUSBEZ | 12 | 7a | 3 => hausnummer
                STRASSE | Hauptstraße | Am Markt | Weststraße => strasse
                PROFILE | GTA, Hort, Vorbereitungsklassen | GTA | Hort => hilfeangebote.leistung
                BARRIEREFREI | ja | nein | teilweise => barrierefrei
                """),
        RosterCase(
            name: "Schulsozialarbeit Chemnitz",
            tables: ["traeger", "einrichtungen", "hilfeangebote"],
            columns: """
                TRAEGER | KINDERVEREINIGUNG Chemnitz e. V. | AJZ e.V. | VBFA => traeger.name
                NAME | Oberschule am Flughafen | Valentina-Tereschkowa | Georg-Weerth => einrichtungen.name
                ANSPRECHPERSON | Frau Beispiel | Herr Muster | N.N. => kontakt
                TELEFON | 01634158171 | 0371 50220 / 52027551 | 3714004990 => einrichtungen.telefon
                EMAIL | a.b@c.example | d@e.example | f@g.example => einrichtungen.email
                LEISTUNGEN | Schulsozialarbeit | Schulsozialarbeit | Jugendberufshilfe => hilfeangebote.leistung
                """),
    ]
    static let portals: [RosterCase] = [
        RosterCase(
            name: "Kitas Berlin", tables: [],
            columns: """
                id | 1010010 | 1010020 | 1010030 => laufnummer
                lat | 52.5 | 52.51 | 52.49 => breite
                lon | 13.4 | 13.38 | 13.41 => laenge
                educational | 1|2 | 3 | 2|3 => -
                topics | 4 | 1|2 | => -
                languages | 1 | | 2 => sprachen
                name | Kita Mitte | Kinderladen Ost | Kita am Park => ?
                type | 1 | 2 | 1 => -
                parent | 120 | 133 | 120 => -
                parenttype | 2 | 1 | 2 => ?
                all | 40 | 25 | 110 => plaetze
                """),
        RosterCase(
            name: "Kitaliste Berlin (Senat)", hints: ["Kitas in Berlin", "kitaliste_2024.csv"],
            tables: ["traeger", "einrichtungen"],
            columns: """
                Bezirk | Mitte | Pankow | Mitte => -
                Einrichtungsnummer | 01010010 | 01010020 | 01010030 => laufnummer
                Einrichtungsname | Kita Mitte | Kinderladen Ost | Kita am Park => einrichtungen.name
                Einrichtungsadresse | Hauptstr. 5 | Am Markt 3 | Weststraße 4 => einrichtungen.strasse
                PLZ | 10115 | 10405 | 10119 => einrichtungen.plz
                Ortsteil | Mitte | Prenzlauer Berg | Wedding => einrichtungen.ortsteil
                Telefon | 030 1234567 | (030) 2345678 | 030/3456789 => einrichtungen.telefon
                Anzahl Plätze | 40 | 25 | 110 => einrichtungen.plaetze_genehmigt
                Trägernummer | 0120 | 0133 | 0120 => laufnummer
                Trägername | Kindergärten City | Kita Ost gGmbH | Kindergärten City => traeger.name
                Trägerart | Eigenbetrieb | Träger der freien Jugendhilfe | Eigenbetrieb => traeger.art
                """),
        RosterCase(
            name: "Kitas Hamburg", tables: ["traeger", "einrichtungen"],
            columns: """
                Name | Kita Elbe | Kita Alster | Kita Hafen => einrichtungen.name
                Straße | Elbweg | Alsterufer | Hafenstr. => einrichtungen.strasse
                Hausnr | 5 | 12a | 3 => einrichtungen.hausnummer
                PLZ | 20095 | 22111 | 20359 => einrichtungen.plz
                Ort | Hamburg | Hamburg | Hamburg => einrichtungen.ort
                Stadtteil | Altstadt | Horn | St. Pauli => einrichtungen.ortsteil
                Träger | Elbkinder gGmbH | DRK e.V. | Ev. Kirchengemeinde => traeger.name
                Spitzenverband | Alternativer Wohlfahrtsverband | DRK | Diakonisches Werk => traeger.verband
                Informationen | neu | | => bemerkung
                Homepage | www.a.example | www.b.example | => einrichtungen.web
                """),
        RosterCase(
            name: "Kitas Köln", tables: ["traeger", "einrichtungen"],
            columns: """
                OBJECTID | 1 | 2 | 3 => laufnummer
                BEZEICHNUNG | Kita A | Kita B | Kita C => einrichtungen.name
                TRÄGER | Stadt Köln | KölnKitas gGmbH | Stadt Köln => traeger.name
                ADRESSE | Domstr. 5 | Ring 3 | Am Hof 1a => einrichtungen.strasse
                POSTLEITZAHL | 50667 | 50668 | 51105 => einrichtungen.plz
                STADTTEIL | Altstadt-Nord | Neustadt | Poll => einrichtungen.ortsteil
                STADTBEZIRK | Innenstadt | Innenstadt | Porz => -
                x | 356812.5 | 356914.1 | 361002.7 => -
                y | 5645321.2 | 5645121.7 | 5641002.9 => -
                """),
        RosterCase(
            name: "Kitas Leipzig", hints: ["Kindertageseinrichtungen in der Stadt Leipzig"],
            tables: ["traeger", "einrichtungen"],
            columns: """
                Name der Einrichtung | Kita A | Kita B | Kita C => einrichtungen.name
                Straße / Hausnummer | Domstr. 5 | Ring 3 | Am Hof 1a => einrichtungen.strasse
                PLZ / Ort | 04109 Leipzig | 04229 Leipzig | 04317 Leipzig => einrichtungen.ort
                Ortsteil | Zentrum | Plagwitz | Reudnitz => einrichtungen.ortsteil
                Träger der Einrichtung | Fairbund e.V. | VS Leipzig | Stadt Leipzig => traeger.name
                Leiter/-in | Frau Muster | Herr Beispiel | Frau Test => kontakt
                Telefonnummer | 0341 123456 | 0341/234567 | 0341 345678 => einrichtungen.telefon
                Kapazität gesamt | 100 | 45 | 180 => einrichtungen.plaetze_genehmigt
                davon Krippe | 30 | 15 | 50 => -
                """),
        RosterCase(
            name: "Beratungsstellen eines Landes",
            tables: ["traeger", "einrichtungen", "hilfeangebote"],
            columns: """
                Beratungsstelle | EB Konz | EB Saarburg | EB Hermeskeil => einrichtungen.name
                Träger / Name | Caritasverband e.V. | Diakonie | Lebensberatung => traeger.name
                Träger / Telefon | 0651 7150 | 0651 99320 | 06581 81200 => traeger.telefon
                Träger / E-Mail | a@b.example | c@d.example | => traeger.email
                Beratungsstelle / Straße | Domstr. 5 | Ring 3 | Am Hof 1a => einrichtungen.strasse
                Beratungsstelle / PLZ | 54329 | 54439 | 54411 => einrichtungen.plz
                Beratungsstelle / Ort | Konz | Saarburg | Hermeskeil => einrichtungen.ort
                Angebote | Erziehungsberatung; Trennungsberatung | Erziehungsberatung | Beratung => hilfeangebote.name
                Sprechzeiten | Mo 9-12 | Di 14-16 | n.V. => oeffnungszeiten
                """),
        RosterCase(
            name: "DAJEB export", tables: ["traeger", "einrichtungen", "hilfeangebote"],
            columns: """
                Name der Beratungsstelle | EB Konz | EB Saarburg | EB Hermeskeil => einrichtungen.name
                Strasse | Domstr. 5 | Ring 3 | Am Hof 1a => einrichtungen.strasse
                PLZ | 54329 | 54439 | 54411 => einrichtungen.plz
                Ort | Konz | Saarburg | Hermeskeil => einrichtungen.ort
                Telefon | 0651 7150 | 0651 99320 | 06581 81200 => einrichtungen.telefon
                Telefax | - | 0651 99321 | => einrichtungen.fax
                e-mail | a@b.example | c@d.example | => einrichtungen.email
                Internet | www.a.example | www.b.example | => einrichtungen.web
                Leiter(in) | Frau Muster | Herr Beispiel | => kontakt
                Rechtsträger | Caritasverband e.V. | Diakonie | Bistum Trier => traeger.name
                Leistungsangebot | Erziehungsberatung | Beratung | Erziehungsberatung => hilfeangebote.leistung
                """),
        RosterCase(
            name: "Familienbildungsstätten", tables: ["traeger", "einrichtungen"],
            columns: """
                Familienbildungsstätte | FBS Trier | HdF Konz | FBS Bitburg => einrichtungen.name
                Anschrift | Domstr. 5, 54290 Trier | Ring 3, 54329 Konz | Am Hof 1, 54634 Bitburg => einrichtungen.strasse
                Tel. | 0651 7150 | 0651 99320 | 06581 81200 => einrichtungen.telefon
                Mail | a@b.example | c@d.example | e@f.example => einrichtungen.email
                Trägerschaft | kath. | frei | kath. => traeger.art
                Anbieter | FBS e.V. | HdF e.V. | Bistum => traeger.name
                """),
    ]
    static let offices: [RosterCase] = [
        RosterCase(
            name: "Trägerliste des Jugendamts",
            hints: ["Freie Träger im Landkreis", "traegerliste.csv"],
            tables: ["traeger"],
            columns: """
                Lfd. Nr. | 1 | 2 | 3 => laufnummer
                Name | AWO Südwest gGmbH | Palais e.V. | Sozialwerk Saar-Mosel e.V. => traeger.name
                Anschrift | Domstr. 5, 54290 Trier | Ring 3, 54329 Konz | Am Hof 1, 54634 Bitburg => traeger.strasse
                Tel.-Nr. | (0651) 715 - 0 | 06582/9140-0 | 0651 7150 => traeger.telefon
                E-Mail | a@b.example | c@d.example | e@f.example => traeger.email
                anerkannt seit | 1990 | 13.1.1986 | => traeger.anerkannt_seit
                Rechtsform | gGmbH | e.V. | e.V. => traeger.rechtsform
                Bemerkung | neu | | => bemerkung
                """),
        RosterCase(
            name: "names with legal forms, no hint", tables: ["traeger"],
            columns: """
                Name | AWO Südwest gGmbH | Palais e.V. | Sozialwerk Saar-Mosel e.V. => traeger.name
                Ort | Trier | Trier | Konz => traeger.ort
                Telefon | 0651 7150 | 0651 99320 | 06581 81200 => traeger.telefon
                """),
        RosterCase(
            name: "names only, no hint", tables: [],
            columns: """
                Name | Rotes Haus | Grünes Haus | Blaues Haus => ?
                Ort | Trier | Trier | Konz => ort
                """),
        RosterCase(
            name: "offers with sections and money", tables: ["traeger", "hilfeangebote"],
            columns: """
                Träger | AWO gGmbH | Palais e.V. | Caritas => traeger.name
                Angebot | SPFH | Erziehungsbeistand | Tagesgruppe => hilfeangebote.name
                § | § 31 | 30 | 32 => hilfeangebote.leistung
                ambulant/stationär | ambulant | ambulant | teilstationär => hilfeangebote.form
                Sozialraum | SR Konz | SR Saarburg | SR Konz => hilfeangebote.sozialraeume
                Plätze | 10 | 12 | 9 => hilfeangebote.plaetze
                Alter von | 0 | 6 | 6 => hilfeangebote.alter_ab
                Alter bis | 18 | 21 | 14 => hilfeangebote.alter_bis
                Stellen | 1,5 | 2,0 | 3 => stellen
                Budget 2018 | 77.500 € | 120.000 € | 98.000 € => budget
                Vertragsbeginn | 01.01.2018 | 01/2018 | 2018 => hilfeangebote.gueltig_ab
                befristet bis | 31.12.2018 | unbefristet | bis auf Weiteres => hilfeangebote.gueltig_bis
                """),
        RosterCase(
            name: "Träger, facility and offer at once",
            tables: ["traeger", "einrichtungen", "hilfeangebote"],
            columns: """
                Träger-Name | AWO gGmbH | Palais e.V. | Caritas => traeger.name
                Trägeranschrift | Domstr. 5, 54290 Trier | Ring 3, 54329 Konz | Am Hof 1, 54634 Bitburg => traeger.strasse
                Träger-Telefon | 0651 7150 | 0651 99320 | 06581 81200 => traeger.telefon
                Einrichtung | Tagesgruppe Konz | Haus A | Haus B => einrichtungen.name
                Einrichtung PLZ | 54329 | 54439 | 54411 => einrichtungen.plz
                Ort | Konz | Saarburg | Hermeskeil => einrichtungen.ort
                Telefon | 06501 1 234 | 06581 2345 | 06503 3456 => einrichtungen.telefon
                Leistung | Tagesgruppe § 32 | Heim § 34 | Heim § 34 => hilfeangebote.leistung
                Plätze | 9 | 24 | 12 => hilfeangebote.plaetze
                belegte Plätze | 9 | 20 | 12 => einrichtungen.plaetze_belegt
                Betriebserlaubnis | ja | ja | nein => einrichtungen.betriebserlaubnis
                """),
        RosterCase(
            name: "header broken over lines, units, footnotes",
            tables: ["traeger", "einrichtungen"],
            columns: """
                1. Träger¹ | AWO gGmbH | Palais e.V. | Caritas => traeger.name
                2. Einrichtung* | Haus A | Haus B | Haus C => einrichtungen.name
                3. Straßen-\\nname | Domstraße | Ring | Am Hof => einrichtungen.strasse
                4. Haus-\\nnummer | 5 | 3a | 1 => einrichtungen.hausnummer
                5. Platz-zahl (Dez 2013) | 20 | 12 | 8 => einrichtungen.plaetze_genehmigt
                6. Kosten (EUR/Tag) | 120,50 | 99,00 | 130,10 => budget
                """),
        RosterCase(
            name: "mojibake", tables: ["traeger", "einrichtungen"],
            columns: """
                TrÃ¤ger | AWO gGmbH | Palais e.V. | Caritas => traeger.name
                Einrichtung | Haus A | Haus B | Haus C => einrichtungen.name
                StraÃŸe | HauptstraÃŸe 5 | BahnhofstraÃŸe 3 | Am Hof 1 => einrichtungen.strasse
                PlÃ¤tze | 20 | 12 | 8 => einrichtungen.plaetze_genehmigt
                gÃ¼ltig ab | 01.01.2018 | 01.02.2019 | 01.03.2020 => einrichtungen.gueltig_ab
                """),
        RosterCase(
            name: "old code page", tables: ["traeger"],
            columns: """
                Tr„ger | AWO gGmbH | Palais e.V. | Caritas => traeger.name
                Straáe | Domweg 5 | Ring 3 | Am Hof 1 => traeger.strasse
                ™ffnungszeiten | Mo 9-12 | Di 9-12 | => oeffnungszeiten
                """),
        RosterCase(
            name: "format's own columns", tables: ["traeger"],
            columns: """
                id | tr-awo | tr-palais | tr-caritas => traeger.id
                traeger.name | AWO gGmbH | Palais e.V. | Caritas => traeger.name
                art | frei | frei | oeffentlich-gemeinde => traeger.art
                verband | awo | paritaet | caritas => traeger.verband
                gueltig_ab | 2018-01-01 | 2018 | 2019-05 => traeger.gueltig_ab
                """),
        RosterCase(
            name: "several phones and two names", tables: ["traeger", "einrichtungen"],
            columns: """
                Träger | AWO gGmbH | Palais e.V. | Caritas => traeger.name
                Name | Haus A | Haus B | Haus C => einrichtungen.name
                Telefon 1 | 0651 7150 | 0651 99320 | 06581 81200 => einrichtungen.telefon
                Telefon 2 | 0651 7151 | 0651 99321 | 06581 81201 => einrichtungen.telefon
                Handy | 0170 1234567 | 0151 2345678 | => mobil
                """),
        RosterCase(
            name: "Sozialraumzentren", hints: ["Sozialraumzentren im Landkreis", "szz.csv"],
            tables: ["sozialraumzentren"],
            columns: """
                Name | Zentrum Konz | Zentrum Saarburg | Zentrum Schweich => sozialraumzentren.name
                Sozialraum | SR Konz | SR Saarburg | SR Schweich => sozialraumzentren.sozialraum
                Straße | Granastraße 24 | Am Markt 3 | Brückenstr. 4 => sozialraumzentren.strasse
                PLZ | 54329 | 54439 | 54338 => sozialraumzentren.plz
                Telefon | 06501 1234 | 06581 2345 | 06502 3456 => sozialraumzentren.telefon
                Öffnungszeiten | Mo 9-12 | Di 9-12 | Mi 9-12 => sozialraumzentren.oeffnungszeiten
                eröffnet | 2012 | 2013 | 2014 => sozialraumzentren.eroeffnet
                barrierefrei | ja | nein | ja => sozialraumzentren.barrierefrei
                """),
        RosterCase(
            name: "centre as the subject by header", tables: ["sozialraumzentren"],
            columns: """
                Sozialraumzentrum | SRZ Konz | SRZ Saarburg | SRZ Schweich => sozialraumzentren.name
                Anschrift | Granastraße 24, 54329 Konz | Am Markt 3, 54439 Saarburg | Weg 1, 54338 Schweich => sozialraumzentren.strasse
                E-Mail | a@b.example | c@d.example | e@f.example => sozialraumzentren.email
                """),
    ]
    static let clubs: [RosterCase] = [
        RosterCase(
            name: "Vereinsliste", hints: ["Vereine der Verbandsgemeinde Konz", "Vereine.csv"],
            tables: ["ressourcen"],
            columns: """
                Vereinsname | SV Konz 1920 e.V. | Musikverein Oberemmel | TV Wasserliesch => ressourcen.name
                Vorsitzender | Herr Muster | Frau Beispiel | Herr Test => kontakt
                Ortsgemeinde | Konz | Konz | Wasserliesch => ressourcen.gemeinde
                Telefon | 06501 1234 | 06501 2345 | 06501 3456 => ressourcen.telefon
                Homepage | www.a.example | www.b.example | => ressourcen.web
                Mitgliederzahl | 200 | 50 | 120 => -
                """),
        RosterCase(
            name: "clubs by the hint alone", hints: ["Vereine und Initiativen"],
            tables: ["ressourcen"],
            columns: """
                Name | SV Konz 1920 e.V. | Musikverein Oberemmel e.V. | TV Wasserliesch e.V. => ressourcen.name
                Telefon | 06501 1234 | 06501 2345 | 06501 3456 => ressourcen.telefon
                """),
        RosterCase(
            name: "resources by their kind", tables: ["ressourcen"],
            columns: """
                Name | SV Konz | Grundschule Konz | St. Nikolaus => ressourcen.name
                Art | Verein | Schule | Kirchengemeinde => ressourcen.art
                Sozialraum | SR Konz | SR Konz | SR Konz => ressourcen.sozialraum
                Web | www.a.example | www.b.example | => ressourcen.web
                """),
        RosterCase(
            name: "Ressourcenkarte", hints: ["Ressourcen im Sozialraum Saarburg"],
            tables: ["ressourcen"],
            columns: """
                Bezeichnung | Jugendraum | Tafel | Bücherei => ressourcen.name
                Ressourcenart | Ort | Ehrenamt | Ort => ressourcen.art
                Kontakt | Frau Muster | Herr Beispiel | Frau Test => kontakt
                Mail | a@b.example | c@d.example | e@f.example => ressourcen.email
                """),
    ]
    static let odd: [RosterCase] = [
        RosterCase(
            name: "no headers at all", tables: ["traeger"],
            columns: """
                | AWO Südwest gGmbH | Palais e.V. | Sozialwerk Saar-Mosel e.V. => traeger.name
                | Domstr. 5 | Ringstraße 3a | Am Hof 1 => traeger.strasse
                | 54290 Trier | 54329 Konz | 54634 Bitburg => traeger.ort
                | 0651 7150 | 0651 99320 | 06581 81200 => traeger.telefon
                | a@b.example | c@d.example | e@f.example => traeger.email
                | ja | nein | ja => -
                """),
        RosterCase(
            name: "headers shifted by one", tables: ["traeger"],
            columns: """
                Träger | AWO Südwest gGmbH | Palais e.V. | Sozialwerk e.V. => traeger.name
                Telefon | a@b.example | c@d.example | e@f.example => traeger.email
                E-Mail | www.a.example | www.b.example | www.c.example => traeger.web
                """),
        RosterCase(
            name: "Anchorless: PLZ list", tables: [],
            columns: """
                osm_id | 1187159 | 1187160 | 62407 => -
                ags | 07235068 | 07235118 | 07235141 => gemeinde
                ort | Konz | Saarburg | Wincheringen => ort
                plz | 54329 | 54439 | 54457 => plz
                landkreis | Trier-Saarburg | Trier-Saarburg | Trier-Saarburg => -
                bundesland | Rheinland-Pfalz | Rheinland-Pfalz | Rheinland-Pfalz => -
                """),
        RosterCase(
            name: "Gemeindeverzeichnis", hints: ["AuszugGV4QAktuell.csv"], tables: [],
            columns: """
                satzart | 60 | 60 | 60 => -
                vb | 5001 | 5002 | 5003 => verbandsgemeinde
                gemeindename | Konz, Stadt | Saarburg, Stadt | Schweich, Stadt => gemeinde
                flaeche | 53.02 | 44,1 | 32 => -
                bevoelkerung | 90 164 | 18000 | 7000 => -
                postleitzahl | 54329 | 54439 | 54338 => plz
                laengengrad | 6,5731 | 6,55 | 6,75 => laenge
                breitengrad | 49,70 | 49,6 | 49,82 => breite
                """),
        RosterCase(
            name: "English", tables: ["traeger", "einrichtungen"],
            columns: """
                Provider | AWO gGmbH | Palais e.V. | Caritas => traeger.name
                Facility | Haus A | Haus B | Haus C => einrichtungen.name
                Street | Domstr. 5 | Ring 3 | Am Hof 1 => einrichtungen.strasse
                ZIP | 54329 | 54439 | 54338 => einrichtungen.plz
                City | Konz | Saarburg | Schweich => einrichtungen.ort
                Phone | 06501 1234 | 06581 2345 | 06502 3456 => einrichtungen.telefon
                """),
        RosterCase(
            name: "person columns are left alone", tables: ["traeger", "einrichtungen"],
            columns: """
                Träger | AWO gGmbH | Palais e.V. | Caritas => traeger.name
                Dienst | SPFH Konz | SPFH Saarburg | SPFH Schweich => einrichtungen.name
                Nachname | Muster | Beispiel | Test => -
                Vorname | Anna | Bernd | Carla => -
                Telefon privat | 06501 1234 | 06581 2345 | 06502 3456 => -
                Geburtsdatum | 01.01.1980 | 02.02.1975 | 03.03.1990 => -
                """),
        RosterCase(
            name: "a Träger column as reference in the format's table",
            tables: ["traeger", "einrichtungen"],
            columns: """
                einrichtungen.id | ei-a | ei-b | ei-c => einrichtungen.id
                einrichtungen.traeger | tr-awo | tr-palais | tr-caritas => traeger.id
                einrichtungen.name | Haus A | Haus B | Haus C => einrichtungen.name
                einrichtungen.plaetze_genehmigt | 10 | 12 | 40 => einrichtungen.plaetze_genehmigt
                """),
        RosterCase(
            name: "groups of two header rows", tables: ["traeger", "einrichtungen"],
            columns: """
                Träger – Name | AWO gGmbH | Palais e.V. | Caritas => traeger.name
                Träger – Straße | Domstr. 5 | Ring 3 | Am Hof 1 => traeger.strasse
                Träger – PLZ | 54329 | 54439 | 54338 => traeger.plz
                Einrichtung – Name | Haus A | Haus B | Haus C => einrichtungen.name
                Einrichtung – Straße | Weg 1 | Weg 2 | Weg 3 => einrichtungen.strasse
                Einrichtung – Telefon | 06501 1234 | 06581 2345 | 06502 3456 => einrichtungen.telefon
                Kontaktdaten – E-Mail | a@b.example | c@d.example | e@f.example => einrichtungen.email
                """),
        RosterCase(
            name: "two columns of one header", tables: ["traeger"],
            columns: """
                Träger | AWO gGmbH | Palais e.V. | Caritas => traeger.name
                PLZ | 54329 | 54439 | 54338 => traeger.plz
                PLZ | rot | blau | grün => -
                """),
    ]
}
