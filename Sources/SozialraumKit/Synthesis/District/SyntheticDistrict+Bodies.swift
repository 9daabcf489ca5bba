import PlainTextRecords

/// Träger.
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

    /// The post code and place of a seat.
    static func seat(_ seat: (place: Int, gemeinde: Int)?) -> (PLZ, String) {
        guard let seat else { return ("54999", "Grenzhausen") }
        let place = places[seat.place]
        return (place.plz, town(place.gemeinden[seat.gemeinde]))
    }
}
