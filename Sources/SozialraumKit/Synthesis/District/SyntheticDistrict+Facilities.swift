import PlainTextRecords

/// The facilities and services of Träger.
extension SyntheticDistrict {
    /// A facility or service, and the paragraphs that it offers.
    struct Facility: Sendable {
        let key: String
        let traeger: String
        let name: String
        let art: Code<Einrichtungsart>
        let seat: (place: Int, gemeinde: Int)?
        /// The places that the licence allows, where there are any.
        let plaetze: Int?
        let offers: [String]

        init(
            _ key: String, of traeger: String, _ name: String, _ art: Code<Einrichtungsart>,
            _ seat: (Int, Int)?, _ plaetze: Int? = nil, _ offers: String...
        ) {
            self.key = key
            self.traeger = traeger
            self.name = name
            self.art = art
            self.seat = seat.map { (place: $0.0, gemeinde: $0.1) }
            self.plaetze = plaetze
            self.offers = offers
        }

        var id: ID<Einrichtung> { SyntheticDistrict.id("ei", key) }
        var traegerID: ID<Traeger> { SyntheticDistrict.id("tr", traeger) }
        /// Day groups and houses need the three agreements of § 78b.
        var isWithin78a: Bool {
            [
                "heim", "wohngruppe", "tagesgruppe", "jugendwohnen", "eltern-kind",
                "inobhutnahmestelle",
            ].contains(art.text)
        }
    }

    static let facilities: [Facility] = [
        Facility(
            "haus-lindenhof", of: "lindenhof", "Haus Lindenhof", "heim", (0, 0), 32, "34", "35",
            "27.4"),
        Facility(
            "tagesgruppe-lindenbach", of: "lindenhof", "Tagesgruppe Lindenbach", "tagesgruppe",
            (0, 0), 9, "32"),
        Facility(
            "schutzhaus-nordtal", of: "lindenhof", "Schutzhaus Nordtal", "inobhutnahmestelle",
            (0, 1), 6, "42.1.1", "42.1.2"),
        Facility(
            "haus-ostwald", of: "kinderdorf", "Haus am Waldrand", "heim", (1, 2), 48, "34", "35",
            "35a.2.4"),
        Facility(
            "tagesgruppe-kirchrode", of: "kinderdorf", "Tagesgruppe Kirchrode",
            "tagesgruppe", (1, 0), 18, "32", "35a.2.2"),
        Facility(
            "schutzhaus-ostwald", of: "kinderdorf", "Schutzhaus Ostwald",
            "inobhutnahmestelle", (1, 1), 10, "42.1.1", "42.1.2", "42.1.3", "42a"),
        Facility(
            "jugendwohnen-kirchrode", of: "kinderdorf", "Jugendwohnen Kirchrode",
            "jugendwohnen", (1, 0), 14, "13.3"),
        Facility(
            "wohngruppe-uferhaus", of: "heidehof", "Wohngruppe Uferhaus", "wohngruppe", (2, 1), 9,
            "34", "35", "21"),
        Facility(
            "tagesgruppe-suederau", of: "heidehof", "Tagesgruppe Süderau", "tagesgruppe", (2, 0),
            9, "32"),
        Facility(
            "schutzhaus-suederau", of: "heidehof", "Schutzhaus Süderau", "inobhutnahmestelle",
            (2, 0), 6, "42.1.1", "42.1.2"),
        Facility(
            "eltern-kind-haus", of: "heidehof", "Eltern-Kind-Haus Weidenbrück", "eltern-kind",
            (2, 2), 8, "19"),
        Facility(
            "intensivgruppe", of: "nordlicht", "Intensivgruppe Leuchtturm", "wohngruppe", nil, 5,
            "35"),
        Facility(
            "beratung-nordtal", of: "bruecke", "Beratungsstelle Nordtal", "beratungsstelle",
            (0, 0), nil, "28"),
        Facility(
            "familiendienst", of: "sonnenhaus", "Familiendienst Sonnenhaus", "ambulanter-dienst",
            (1, 1), nil, "31"),
        Facility(
            "jugendwerkstatt", of: "werkstatt", "Jugendwerkstatt Kirchrode", "jugendberufshilfe",
            (1, 0), nil, "13.2"),
        Facility(
            "schulsozialarbeit", of: "kompass", "Schulsozialarbeit Süderau", "schulsozialarbeit",
            (2, 0), nil, "13a"),
        Facility(
            "familiengarten", of: "anker", "Familiengarten am Hafen", "sonstige", (2, 0), nil,
            "16"),
        Facility(
            "pflegekinderdienst", of: "kreis-07999", "Pflegekinderdienst im Musterkreis",
            "pflegekinderdienst", (3, 0), nil, "33", "33-besondere", "35a.2.3"),
        Facility(
            "jugendzentrum", of: "vg-westheim", "Jugendzentrum Alter Bahnhof", "jugendzentrum",
            (3, 0), nil, "11"),
        Facility(
            "kita-regenbogen", of: "kita-werk-ostwald", "Kita Regenbogen", "kita", (1, 3), 75,
            "22"),
        Facility(
            "kita-arche", of: "freikirche", "Kita Arche", "kita", (3, 0), 50, "22"),
    ]

    mutating func addEinrichtungen() {
        for (index, facility) in Self.facilities.enumerated() {
            var row = Einrichtung(id: facility.id, traeger: facility.traegerID, name: facility.name)
            row.art = facility.art
            if let plaetze = facility.plaetze {
                row.betriebserlaubnis = true
                row.plaetzeGenehmigt = plaetze
                row.plaetzeBelegt = plaetze - index % 4
            }
            row.gemeinde = facility.seat.map { Self.ags($0.place, $0.gemeinde) } ?? Self.outside
            let (plz, ort) = Self.seat(facility.seat)
            row.anschrift.plz = plz
            row.anschrift.ort = ort
            row.kontakt = Self.kontakt(facility.key, number: 60 + index)
            row.barrierefrei = index % 3 != 1
            row.gueltigAb = Datum(year: 2014 - index % 5)
            package.einrichtungen.append(row)
        }
    }
}
