extension CodeWords {
    static let einrichtungArt = CodeWords(
        Einrichtungsart.definition,
        [
            (
                "beratungsstelle", Sureness.rewritten,
                "Erziehungsberatungsstelle|Beratung|Beratungsstellen|Familienberatungsstelle"
                    + "|Erziehungs- und Familienberatungsstelle|Lebensberatungsstelle"
            ),
            (
                "ambulanter-dienst", Sureness.rewritten,
                "ambulante Hilfen|ambulant|amb. Dienst|ambulante Dienste|ambulante Jugendhilfe"
            ),
            (
                "tagesgruppe", Sureness.rewritten,
                "Tagesgruppe|Tagesgruppen|teilstationäre Einrichtung|heilpädagogische Tagesgruppe"
            ),
            (
                "heim", Sureness.rewritten,
                "Heim|Kinderheim|Jugendheim|Kinder- und Jugendheim|Heimeinrichtung"
            ),
            (
                "heim", Sureness.fair,
                "stationäre Einrichtung|vollstationäre Einrichtung|Kinderdorf|stationär"
            ),
            (
                "wohngruppe", Sureness.rewritten,
                "Wohngruppe|WG|Außenwohngruppe|Intensivwohngruppe|Wohngruppen|AWG|Jugendwohngruppe"
            ),
            ("jugendwohnen", Sureness.rewritten, "Jugendwohnheim|Azubi-Wohnheim"),
            (
                "eltern-kind", Sureness.rewritten,
                "Mutter-Kind-Einrichtung|Mutter-Kind-Haus|Mutter/Vater-Kind-Einrichtung|Eltern-Kind-Haus"
                    + "|Mutter-Kind-Wohnen|Eltern-Kind-Einrichtung|Mutter-Kind-Gruppe"
            ),
            (
                "inobhutnahmestelle", Sureness.rewritten,
                "Inobhutnahme|Kindernotdienst|Jugendschutzstelle|Schutzstelle|ION"
            ),
            ("inobhutnahmestelle", Sureness.good, "Bereitschaftsgruppe|Clearingstelle|Notdienst"),
            ("pflegekinderdienst", Sureness.rewritten, "PKD|Pflegekinderwesen|Pflegeelterndienst"),
            (
                "kita", Sureness.rewritten,
                "Kita|Kindertagesstätte|Kindergarten|Hort|Krippe|Kinderkrippe|Kinderhort|KiTa/Hort"
                    + "|Kindertageseinrichtungen|Kinderhaus"
            ),
            (
                "jugendzentrum", Sureness.rewritten,
                "Jugendzentrum|JUZ|Jugendhaus|Jugendtreff|Jugendclub|Jugendraum|offene Jugendarbeit|Haus der Jugend"
                    + "|Kinder- und Jugendtreff|Jugendbüro"
            ),
            (
                "schulsozialarbeit", Sureness.rewritten,
                "SSA|Schulsozialarbeiter|Jugendsozialarbeit an Schulen"
            ),
            (
                "jugendberufshilfe", Sureness.rewritten,
                "Jugendwerkstatt|Produktionsschule|Jugendberufshilfen"
            ),
            ("sonstige", Sureness.rewritten, "sonstiges|sonst.|andere|Sonstige Einrichtung"),
        ])

    static let ressourceArt = CodeWords(
        Ressourcenart.definition,
        [
            (
                "verein", Sureness.rewritten,
                "Sportverein|Musikverein|Club|Vereine|Karnevalsverein|Heimatverein"
            ),
            ("verein", Sureness.good, "Feuerwehr|Jugendfeuerwehr|Chor|Pfadfinder"),
            (
                "schule", Sureness.rewritten,
                "Grundschule|Realschule plus|Realschule|Gymnasium|Gesamtschule|IGS|Förderschule|Hauptschule"
                    + "|Berufsschule|Schulen|Berufsbildende Schule|Oberschule"
            ),
            ("kita", Sureness.rewritten, "Kita|Kindergarten|Kindertagesstätte|Hort|Krippe"),
            (
                "buendnis", Sureness.rewritten,
                "Bündnis|Netzwerk|lokales Bündnis|Lokales Bündnis für Familie|Arbeitskreis"
            ),
            ("jugendpflege", Sureness.rewritten, "Jugendpfleger|Jugendpflegerin|Jugendbüro"),
            ("nachbarschaft", Sureness.rewritten, "Nachbarschaftshilfe|Nachbarn|Dorfgemeinschaft"),
            (
                "kirchengemeinde", Sureness.rewritten,
                "Kirche|Pfarrei|Kirchengemeinde|Moschee|Pfarrgemeinde|Religionsgemeinde|Moscheegemeinde"
                    + "|Religionsgemeinschaft"
            ),
            (
                "ehrenamt", Sureness.rewritten,
                "Ehrenamt|Selbsthilfe|Selbsthilfegruppe|Freiwillige|Ehrenamtliche|Tafel"
            ),
            (
                "gesundheit", Sureness.rewritten,
                "Arzt|Ärztin|Hebamme|Kinderarzt|Gesundheitsdienst|Kinderärztin|Klinik|Krankenhaus|Apotheke|Praxis"
            ),
            ("betrieb", Sureness.rewritten, "Unternehmen|Firma|Betriebe|Geschäft"),
            (
                "ort", Sureness.rewritten,
                "Raum|Anlage|Spielplatz|Bolzplatz|Sportplatz|Bürgerhaus|Gemeindehaus|Turnhalle|Sporthalle"
                    + "|Dorfgemeinschaftshaus|Platz|Park|Bücherei|Schwimmbad|Skatepark"
            ),
            ("sonstige", Sureness.rewritten, "sonstiges|sonst.|andere|anderes"),
        ])
}
