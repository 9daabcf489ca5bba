import PlainTextRecords

/// The master data of a district that does not exist: Kreis 07999 with four Sozialräume, as a real one
/// is built. Every body and place in it is invented.
struct SyntheticDistrict: Sendable {
    /// What the cases need to know of a Sozialraum.
    struct Area: Sendable {
        let id: ID<Sozialraum>
        let zentren: [ID<Sozialraumzentrum>]
        /// Gemeinden of 1,000 inhabitants and more: only these may be named in a case.
        let gemeinden: [AGS]
        let traeger: [ID<Traeger>]
        let ressourcen: [ID<Ressource>]
    }

    /// The first day on which the Kooperationen of today are in force.
    static let start = Day(year: 2018, month: 1, day: 1) ?? .blank
    /// The day that the master data describe.
    static let stand = Day(year: 2022, month: 12, day: 31) ?? .blank

    private(set) var package = ExchangePackage()
    private(set) var areas: [Area] = []

    private static let areaNames = ["Nordtal", "Ostwald", "Süderau", "Westheim"]
    private static let keys = ["nord", "ost", "sued", "west"]
    private static let first = [
        "Linden", "Eichen", "Birken", "Mühlen", "Wiesen", "Stein", "Brunnen", "Hasel", "Kirch",
        "Reh",
    ]
    private static let second = ["bach", "feld", "hausen", "dorf", "berg", "tal", "rode"]
    private static let bodies: [(String, String, Code<Verband>, Code<Rechtsform>)] = [
        ("tr-lindenhof", "Jugendhilfe Lindenhof gGmbH", "paritaet", "ggmbh"),
        ("tr-bruecke", "Die Brücke Nordtal e. V.", "diakonie", "ev"),
        ("tr-sonnenhaus", "Sonnenhaus Familienhilfe gGmbH", "caritas", "ggmbh"),
        ("tr-werkstatt", "Werkstatt für junge Menschen e. V.", "awo", "ev"),
        ("tr-anker", "Anker Jugendhilfe gGmbH", "drk", "ggmbh"),
        ("tr-kompass", "Kompass Westheim e. V.", "paritaet", "ev"),
    ]
    private static let publicBody: ID<Traeger> = "tr-kreis-07999"

    init(seed: UInt64, faelle: Int) {
        var random = Randomness(seed: seed, purpose: 1, index: 0)
        addMetadata(seed: seed, faelle: faelle)
        addTraeger()
        for index in 0..<4 { addArea(index, &random) }
        addHilfeangebote()
    }

    private mutating func addMetadata(seed: UInt64, faelle: Int) {
        package.metadata.format = "sozialraum"
        package.metadata.version = "1.0"
        package.metadata.name = "kreis-07999"
        package.metadata.titel = "Erfundener Kreis 07999 mit \(faelle) Fällen (Startwert \(seed))"
        package.metadata.profil = "pseudonym"
        package.metadata.absender = [
            "name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999",
        ]
        package.metadata.empfaenger = ["name": "Jugendhilfeplanung des erfundenen Kreises 07999"]
        package.metadata.zweck = "Testdaten ohne Bezug zu wirklichen Personen oder Stellen"
        package.metadata.rechtsgrundlage = "keine nötig: erfundene Daten"
        package.metadata.erstelltAm = "2023-01-31T12:00:00Z"
        package.metadata.stand = Self.stand
        package.metadata.zeitraumVon = Self.start
        package.metadata.zeitraumBis = Self.stand
        package.metadata.erfunden = true
    }

    private mutating func addTraeger() {
        var kreis = Traeger(
            id: Self.publicBody, name: "Erfundener Kreis 07999, Jugendamt",
            art: "oeffentlich-jugendamt")
        kreis.kreis = "07999"
        kreis.rechtsform = "gebietskoerperschaft"
        package.traeger.append(kreis)
        for (id, name, verband, rechtsform) in Self.bodies {
            var traeger = Traeger(id: ID(text: id) ?? .blank, name: name, art: "frei")
            traeger.verband = verband
            traeger.rechtsform = rechtsform
            traeger.anerkennung = "75.1"
            traeger.anerkanntSeit = PartialDate(year: 2005)
            package.traeger.append(traeger)
        }
    }

    private mutating func addArea(_ index: Int, _ random: inout Randomness) {
        let key = Self.keys[index]
        let id: ID<Sozialraum> = ID(text: "sr-\(key)") ?? .blank
        let start = PartialDate(Self.start)
        var sozialraum = Sozialraum(id: id, name: Self.areaNames[index], kreis: "07999")
        sozialraum.gueltigAb = start
        package.sozialraeume.append(sozialraum)

        var large: [AGS] = []
        for place in 0..<7 {
            let number = index * 10 + place + 1
            let digits = number < 10 ? "00\(number)" : "0\(number)"
            let ags = AGS(text: "07999\(digits)") ?? .blank
            let name = Self.first[(index * 7 + place) % 10] + Self.second[(index + place) % 7]
            var gemeinde = Gemeinde(ags: ags, name: name)
            gemeinde.ars = ARS(text: "07999500\(index + 1)\(digits)")
            gemeinde.verbandsgemeinde = Self.areaNames[index]
            gemeinde.plz = [PLZ(text: "5499\(index + 1)") ?? .blank]
            package.gemeinden.append(gemeinde)
            let count = place < 3 ? random.number(in: 1_500...9_000) : random.number(in: 150...950)
            var inhabitants = Bevoelkerung(gemeinde: ags, stand: Self.stand)
            inhabitants.einwohner = count
            inhabitants.unter21 = count / 5
            package.bevoelkerung.append(inhabitants)
            package.sozialraumGemeinden.append(
                SozialraumGemeinde(sozialraum: id, gemeinde: ags, gueltigAb: start))
            if place < 3 { large.append(ags) }
        }

        var zentrum = Sozialraumzentrum(
            id: ID(text: "sz-\(key)") ?? .blank, sozialraum: id,
            name: "Sozialraumzentrum \(Self.areaNames[index])")
        zentrum.gemeinde = large.first
        zentrum.eroeffnet = PartialDate(year: 2014)
        package.sozialraumzentren.append(zentrum)

        var ressourcen: [ID<Ressource>] = []
        for (suffix, name, art) in [
            ("sv", "Sportverein", "verein" as Code<Ressourcenart>), ("gs", "Grundschule", "schule"),
            ("jp", "Jugendpflege", "jugendpflege"),
        ] {
            var ressource = Ressource(
                id: ID(text: "re-\(key)-\(suffix)") ?? .blank, sozialraum: id,
                name: "\(name) \(Self.areaNames[index])", art: art)
            ressource.gemeinde = large.first
            package.ressourcen.append(ressource)
            ressourcen.append(ressource.id)
        }

        let partners = (0..<3).map {
            ID<Traeger>(text: Self.bodies[(index + $0 * 2) % 6].0) ?? .blank
        }
        let kooperation: ID<Kooperation> = ID(text: "ko-\(key)-2018") ?? .blank
        package.kooperationen.append(
            Kooperation(id: kooperation, sozialraum: id, gueltigAb: start))
        for (traeger, rolle) in [(Self.publicBody, "jugendamt" as Code<Kooperationsrolle>)]
            + partners.map({ ($0, "partner") })
        {
            var partner = Kooperationspartner(kooperation: kooperation, traeger: traeger)
            partner.rolle = rolle
            package.kooperationspartner.append(partner)
        }
        areas.append(
            Area(
                id: id, zentren: [zentrum.id], gemeinden: large, traeger: partners,
                ressourcen: ressourcen))
    }

    /// The name of the offer of a provider for a paragraph.
    static func offer(_ traeger: ID<Traeger>, _ leistung: Code<Leistung>) -> ID<Hilfeangebot> {
        ID(text: "an-\(traeger.text.dropFirst(3).prefix(4))-\(leistung.text.prefix(6))") ?? .blank
    }

    private mutating func addHilfeangebote() {
        for (id, _, _, _) in Self.bodies {
            let traeger: ID<Traeger> = ID(text: id) ?? .blank
            for kind in SyntheticCase.kinds {
                let name =
                    Leistung.definition[kind.leistung.text]?.labelDE ?? kind.leistung.text
                var angebot = Hilfeangebot(id: Self.offer(traeger, kind.leistung), name: name)
                angebot.traeger = traeger
                angebot.leistung = kind.leistung
                angebot.form = kind.form
                angebot.gueltigAb = PartialDate(Self.start)
                package.hilfeangebote.append(angebot)
            }
        }
    }
}
