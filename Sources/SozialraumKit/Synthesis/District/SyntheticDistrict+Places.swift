import PlainTextRecords

/// Gemeinden, Sozialräume and their centres.
extension SyntheticDistrict {
    /// A Sozialraum with its Verbandsgemeinde of the same name.
    struct Place: Sendable {
        let key: String
        let name: String
        let plz: PLZ
        /// Its Gemeinden, the large ones first.
        let gemeinden: [String]
        /// How many of them have 1,000 inhabitants and more.
        let large: Int
        /// Its centres: Gemeinde, street, number, year of opening.
        let zentren: [(gemeinde: Int, strasse: String, hausnummer: String, year: Int)]
    }

    static let places: [Place] = [
        Place(
            key: "nordtal", name: "Nordtal", plz: "54991",
            gemeinden: [
                "Lindenbach, Stadt", "Eichenrode", "Birkental", "Mühlenhausen", "Wiesenfeld",
                "Haselbach", "Rehberg (Nordtal)",
            ], large: 3, zentren: [(0, "Schulstraße", "12", 2014)]),
        Place(
            key: "ostwald", name: "Ostwald", plz: "54992",
            gemeinden: [
                "Kirchrode, Stadt", "Tannenhain", "Buchenried", "Steinfelden", "Brunnental",
                "Ahornsberg",
            ], large: 3, zentren: [(0, "Am Marktplatz", "3", 2014)]),
        Place(
            key: "suederau", name: "Süderau", plz: "54993",
            gemeinden: [
                "Süderau, Stadt", "Auenhausen", "Weidenbrück", "Erlengrund", "Schilfdorf",
                "Moorheim", "Uferrode", "Brückental",
            ], large: 4,
            zentren: [(0, "Hafenstraße", "27", 2014), (2, "Mühlenweg", "8", 2022)]),
        Place(
            key: "westheim", name: "Westheim", plz: "54994",
            gemeinden: [
                "Westheim, Stadt", "Sonnenried", "Apfelbach", "Kirschenrode", "Nussdorf-Hain",
            ], large: 3, zentren: [(0, "Bahnhofstraße", "45", 2011)]),
    ]

    /// The Gemeinde outside the district in which a Träger has its seat.
    static let outside: AGS = "10999001"

    static func ags(_ place: Int, _ number: Int) -> AGS {
        AGS(text: "07999\(place + 1)\(number < 9 ? "0" : "")\(number + 1)") ?? .blank
    }

    mutating func addGemeinden(_ random: inout Randomness) {
        for (index, place) in Self.places.enumerated() {
            for (number, name) in place.gemeinden.enumerated() {
                let ags = Self.ags(index, number)
                var gemeinde = Gemeinde(ags: ags, name: name)
                let digits = ags.plainText.dropFirst(5)
                gemeinde.ars = ARS(text: "07999500\(index + 1)\(digits)")
                gemeinde.verbandsgemeinde = place.name
                gemeinde.plz = [place.plz]
                // On the map the district lies in the open sea: no real place is meant.
                gemeinde.breite = ExactDecimal(
                    units: Int64(542_120 + index / 2 * 1600 + number / 3 * 450 + number * 17),
                    scale: 4)
                gemeinde.laenge = ExactDecimal(
                    units: Int64(70_310 + index % 2 * 2600 + number % 3 * 700 + number * 13),
                    scale: 4)
                package.gemeinden.append(gemeinde)
                let isLarge = number < place.large
                let first = number == 0 ? 7000 : isLarge ? 1400 : 180
                var count = first + random.below(isLarge ? 2500 : 600)
                for year in [2017, 2020, 2024] {
                    var row = Bevoelkerung(
                        gemeinde: ags, stand: Day(year: year, month: 12, day: 31) ?? .blank)
                    row.einwohner = count
                    row.unter21 = count * (19 + random.below(3)) / 100
                    package.bevoelkerung.append(row)
                    count += random.below(30) - 10
                }
            }
        }
        var seat = Gemeinde(ags: Self.outside, name: "Grenzhausen")
        seat.ars = "109995001001"
        seat.plz = ["54999"]
        package.gemeinden.append(seat)
    }

    mutating func addSozialraeume() {
        for (index, place) in Self.places.enumerated() {
            let id = Self.sozialraum(index)
            var sozialraum = Sozialraum(id: id, name: place.name, kreis: "07999")
            sozialraum.gueltigAb = Self.datum("2014-01-01")
            package.sozialraeume.append(sozialraum)
            for number in place.gemeinden.indices {
                addMembership(index, number)
            }
            for zentrum in place.zentren { addZentrum(zentrum, of: index) }
        }
        package.sozialraumGemeinden.records.sort {
            ($0.sozialraum.text, $0.gemeinde.plainText) < (
                $1.sozialraum.text, $1.gemeinde.plainText
            )
        }
    }

    /// A Gemeinde belongs to its Sozialraum; the last of the first changed to the second in 2020.
    private mutating func addMembership(_ index: Int, _ number: Int) {
        let ags = Self.ags(index, number)
        var row = SozialraumGemeinde(
            sozialraum: Self.sozialraum(index), gemeinde: ags, gueltigAb: Self.datum("2014-01-01"))
        if index == 0, number == Self.places[0].gemeinden.count - 1 {
            row.gueltigBis = Self.datum("2019-12-31")
            package.sozialraumGemeinden.append(
                SozialraumGemeinde(
                    sozialraum: Self.sozialraum(1), gemeinde: ags,
                    gueltigAb: Self.datum("2020-01-01")))
        }
        package.sozialraumGemeinden.append(row)
    }

    private mutating func addZentrum(
        _ zentrum: (gemeinde: Int, strasse: String, hausnummer: String, year: Int), of index: Int
    ) {
        let place = Self.places[index]
        let ort = Self.town(place.gemeinden[zentrum.gemeinde])
        let key = Self.key(ort)
        var row = Sozialraumzentrum(
            id: Self.id("szz", key), sozialraum: Self.sozialraum(index),
            name: "Sozialraumzentrum \(ort)")
        let ags = Self.ags(index, zentrum.gemeinde)
        row.gemeinde = ags
        row.anschrift = Anschrift(
            strasse: zentrum.strasse, hausnummer: zentrum.hausnummer, plz: place.plz, ort: ort)
        row.kontakt = Self.kontakt("zentrum-\(key)", number: 10 + index * 2 + zentrum.gemeinde / 2)
        let gemeinde = package.gemeinden.first { $0.ags == ags }
        row.breite = gemeinde?.breite
        row.laenge = gemeinde?.laenge
        row.oeffnungszeiten = "Montag bis Donnerstag 9–17 Uhr\nFreitag 9–13 Uhr"
        row.barrierefrei = zentrum.year > 2011
        row.eroeffnet = Datum(year: zentrum.year)
        package.sozialraumzentren.append(row)
    }

    /// The name of a Gemeinde as a postal address has it.
    static func town(_ name: String) -> String {
        String(name.prefix { $0 != "," && $0 != "(" }).split(separator: " ").joined(separator: " ")
    }

    /// A name in the letters of identifiers.
    static func key(_ name: String) -> String {
        var result = ""
        for character in name.lowercased() {
            switch character {
            case "ä": result += "ae"
            case "ö": result += "oe"
            case "ü": result += "ue"
            case "é": result += "e"
            case "ß": result += "ss"
            case "a"..."z", "0"..."9": result.append(character)
            default: if !result.hasSuffix("-") { result += "-" }
            }
        }
        return result
    }

    /// A contact that reaches nobody: telephone numbers that are kept for films, names below
    /// `.example` (RFC 2606).
    static func kontakt(_ name: String, number: Int) -> Kontakt {
        Kontakt(
            telefon: Phone(stringLiteral: "+49 221 4710\(100 + number)"),
            email: Email(text: "info@\(name).example"),
            web: WebAddress(text: "https://\(name).example"))
    }
}
