import PlainTextRecords

/// Träger and their facilities.
extension SyntheticDistrict {
    /// A Träger.
    struct Body: Sendable {
        let key: String
        let name: String
        let short: String
        let art: Code<Traegerart>
        let verband: Code<Verband>?
        let rechtsform: Code<Rechtsform>
        let anerkennung: Code<Anerkennung>?
        /// The year of its recognition, where there was a decision.
        let since: Int?
        /// Its seat: Sozialraum and Gemeinde; nil: outside the district.
        let seat: (place: Int, gemeinde: Int)?
        let strasse: String
        let hausnummer: String

        init(
            _ key: String, _ name: String, _ short: String, _ art: Code<Traegerart>,
            _ verband: Code<Verband>?, _ rechtsform: Code<Rechtsform>,
            _ anerkennung: Code<Anerkennung>? = nil, _ since: Int? = nil,
            at seat: (Int, Int)?, _ strasse: String, _ hausnummer: String
        ) {
            self.key = key
            self.name = name
            self.short = short
            self.art = art
            self.verband = verband
            self.rechtsform = rechtsform
            self.anerkennung = anerkennung
            self.since = since
            self.seat = seat.map { (place: $0.0, gemeinde: $0.1) }
            self.strasse = strasse
            self.hausnummer = hausnummer
        }

        var id: ID<Traeger> { SyntheticDistrict.id("tr", key) }
        var isFree: Bool { art == "frei" }
        var isPublic: Bool { art.text.hasPrefix("oeffentlich") }
    }

    static let bodies: [Body] = [
        Body(
            "kreis-07999", "Kreisverwaltung Musterkreis, Jugendamt", "Jugendamt",
            "oeffentlich-jugendamt", nil, "gebietskoerperschaft", at: (3, 0), "Kreisplatz", "1"),
        Body(
            "landesjugendamt", "Landesamt für Jugend und Familie, Landesjugendamt",
            "Landesjugendamt", "oeffentlich-landesjugendamt", nil, "gebietskoerperschaft", at: nil,
            "Schlossallee", "5"),
        Body(
            "jugendministerium", "Ministerium für Jugend und Familie", "Jugendministerium",
            "oeffentlich-land", nil, "gebietskoerperschaft", at: nil, "Regierungsplatz", "2"),
        Body(
            "vg-westheim", "Verbandsgemeinde Westheim", "VG Westheim", "oeffentlich-gemeinde", nil,
            "koerperschaft", at: (3, 0), "Rathausplatz", "1"),
        Body(
            "kita-werk-ostwald", "Kita-Werk Ostwald, Anstalt öffentlichen Rechts",
            "Kita-Werk Ostwald", "oeffentlich-gemeinde", nil, "anstalt", at: (1, 0), "Gartenweg",
            "16"),
        // The nine partners of the Kooperationen.
        Body(
            "lindenhof", "Jugendhilfe Lindenhof gGmbH", "Lindenhof", "frei", "paritaet", "ggmbh",
            "75.1", 1996, at: (0, 0), "Lindenallee", "20"),
        Body(
            "bruecke", "Brücke Nordtal e. V.", "Brücke Nordtal", "frei", "diakonie", "ev",
            "75.1", 1988, at: (0, 1), "Brückenstraße", "4"),
        Body(
            "sonnenhaus", "Familienhaus Sonnenhaus gUG (haftungsbeschränkt)", "Sonnenhaus", "frei",
            "sonstige", "gug", "75.1", 2013, at: (1, 1), "Sonnenweg", "9"),
        Body(
            "kinderdorf", "Stiftung Kinderdorf Ostwald", "Kinderdorf Ostwald", "frei",
            "caritas", "stiftung", "75.1", 1979, at: (1, 2), "Am Waldrand", "30"),
        Body(
            "werkstatt", "Werkstatt für junge Menschen Musterkreis e. V.", "Werkstatt", "frei",
            "awo", "ev", "75.1", 1991, at: (1, 0), "Industriestraße", "7"),
        Body(
            "anker", "Anker Jugendhilfe gAG", "Anker", "frei", "drk", "gag", "75.1", 2005,
            at: (2, 0), "Hafenstraße", "11"),
        Body(
            "kompass", "Kompass Familienberatung eG", "Kompass", "frei", "sonstige", "eg", "75.1",
            2009, at: (2, 1), "Kirchgasse", "2"),
        Body(
            "heidehof", "Jugendhilfestiftung Heidehof", "Heidehof", "frei", "diakonie",
            "stiftung-oeffentlich", "75.1", 1972, at: nil, "Heidehof", "1"),
        Body(
            "freikirche", "Freikirche Westheim", "Freikirche Westheim",
            "frei", "religion", "kirche", "75.3", at: (3, 0), "Kirchplatz", "6"),
        // Others with an offer of their own.
        Body(
            "juedische-gemeinde", "Jüdische Gemeinde Westheim", "Jüdische Gemeinde", "frei",
            "zwst", "koerperschaft", "75.3", at: (3, 0), "Gartenstraße", "14"),
        Body(
            "jugendring", "Jugendring Musterkreis", "Jugendring", "frei", "jugend", "verein",
            "beantragt", at: (3, 1), "Am Sportplatz", "2"),
        Body(
            "lernbruecke", "Lernbrücke Schulbegleitung GmbH", "Lernbrücke", "gewerblich", nil,
            "gmbh", "keine", at: (2, 0), "Ringstraße", "33"),
        Body(
            "wegweiser", "Wegweiser Familienhilfe UG (haftungsbeschränkt)", "Wegweiser",
            "gewerblich", nil, "ug", "keine", at: (0, 0), "Talstraße", "18"),
        Body(
            "nordlicht", "Nordlicht Erziehungshilfen AG", "Nordlicht", "gewerblich", nil, "ag",
            "keine", at: nil, "Küstenweg", "70"),
        Body(
            "tandem", "Tandem Schulbegleitung GbR", "Tandem", "gewerblich", nil, "gbr", "keine",
            at: (3, 2), "Obstgasse", "5"),
        Body(
            "kinderinsel", "Kinderinsel Tagespflege OHG", "Kinderinsel", "gewerblich", nil, "ohg",
            "keine", at: (1, 3), "Inselweg", "3"),
        Body(
            "horizont", "Horizont Jugendhilfe GmbH & Co. KG", "Horizont", "gewerblich", nil, "kg",
            "keine", at: (2, 3), "Feldstraße", "21"),
    ]

    mutating func addTraeger() {
        for (index, body) in Self.bodies.enumerated() {
            var traeger = Traeger(id: body.id, name: body.name, art: body.art)
            if body.short != body.name { traeger.kurzname = body.short }
            if body.id == Self.jugendamt { traeger.kreis = "07999" }
            traeger.verband = body.verband
            traeger.rechtsform = body.rechtsform
            traeger.anerkennung = body.anerkennung
            traeger.anerkanntSeit = body.since.flatMap { Datum(year: $0) }
            let (plz, ort) = Self.seat(body.seat)
            traeger.anschrift = Anschrift(
                strasse: body.strasse, hausnummer: body.hausnummer, plz: plz, ort: ort)
            traeger.kontakt = Self.kontakt(body.key, number: 20 + index)
            package.traeger.append(traeger)
        }
        if let id = pflegefamilien {
            package.traeger.append(
                Traeger(id: id, name: "Pflegefamilien (Sammelzeile)", art: "pflegefamilien"))
        }
    }

    private static func seat(_ seat: (place: Int, gemeinde: Int)?) -> (PLZ, String) {
        guard let seat else { return ("54999", "Grenzhausen") }
        let place = places[seat.place]
        return (place.plz, town(place.gemeinden[seat.gemeinde]))
    }

    /// A facility: key, Träger, name, kind, seat, places; its offers by paragraph.
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
