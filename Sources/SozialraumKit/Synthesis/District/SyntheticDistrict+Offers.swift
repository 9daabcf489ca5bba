import PlainTextRecords

/// What is offered to families.
extension SyntheticDistrict {
    /// The paragraphs that a Träger offers, beside those of its facilities.
    private static let offers: [(traeger: String, leistungen: [String])] = [
        (
            "kreis-07999",
            [
                "10a", "10b", "17", "18", "18.4", "23", "27", "27.2a", "35a", "43", "50", "51",
                "52", "52a", "53",
            ]
        ),
        ("landesjugendamt", ["8b"]),
        ("jugendministerium", ["12"]),
        ("lindenhof", ["16", "28", "31", "30-erziehungsbeistand", "27.3"]),
        (
            "bruecke",
            [
                "16", "31", "30-erziehungsbeistand", "11", "13.1", "13a", "20", "27.2", "29", "30",
                "35a.2.1", "41a",
            ]
        ),
        ("sonnenhaus", ["16", "28", "30-erziehungsbeistand", "20", "27.2", "41a"]),
        ("kinderdorf", ["16", "28", "31", "30-erziehungsbeistand", "35a.2.1"]),
        (
            "werkstatt",
            ["16", "28", "31", "30-erziehungsbeistand", "11", "13.1", "29", "30-betreuungshelfer"]
        ),
        ("anker", ["28", "31", "30-erziehungsbeistand", "11", "13.1", "27.2", "29", "35a.2.1"]),
        ("kompass", ["16", "28", "31", "30-erziehungsbeistand", "14", "20", "27.3", "30", "41a"]),
        ("heidehof", ["16", "28", "31", "30-erziehungsbeistand", "30-betreuungshelfer", "41a"]),
        (
            "freikirche",
            [
                "16", "28", "31", "30-erziehungsbeistand", "11", "13.1", "14", "20", "27.2", "29",
                "35a.2.1",
            ]
        ),
        ("juedische-gemeinde", ["11"]),
        ("jugendring", ["14"]),
        ("lernbruecke", ["35a.2.1"]),
        ("wegweiser", ["31"]),
        ("tandem", ["35a.2.1"]),
        ("kinderinsel", ["23"]),
        ("horizont", ["27.2"]),
    ]

    mutating func addHilfeangebote() {
        for (index, offer) in Self.offers.enumerated() {
            for leistung in offer.leistungen { addOffer(offer.traeger, leistung, nil, index) }
        }
        for (index, facility) in Self.facilities.enumerated() {
            for leistung in facility.offers {
                addOffer(facility.traeger, leistung, facility, index)
            }
        }
        addJointOffers()
    }

    private mutating func addOffer(
        _ traeger: String, _ leistung: String, _ facility: Facility?, _ index: Int
    ) {
        guard let body = Self.bodies.first(where: { $0.key == traeger }) else { return }
        let service = Service.all[Service.index(of: leistung)]
        let name = facility?.name ?? body.short
        var row = Hilfeangebot(
            id: Self.id("an", traeger, leistung), name: Self.title(service.title, name))
        row.traeger = body.id
        row.einrichtung = facility?.id
        row.sozialraeume = Self.partners.indices.filter { place in
            Self.partners[place].contains { $0.traeger == traeger }
        }.map(Self.sozialraum)
        row.leistung = service.leistung
        row.form = service.form
        row.kategorie = service.kategorie
        row.arbeitsweise = service.arbeitsweise
        row.zugang = service.zugaenge.first
        row.alterAb = service.ages.lowerBound
        row.alterBis = service.ages.upperBound
        row.plaetze = facility?.plaetze
        row.sprachen = Self.languages[index % Self.languages.count]
        row.vereinbarungen = agreements(of: body, facility, service)
        row.gueltigAb = service.from.map { PartialDate($0) } ?? Self.datum("2018-01-01")
        package.hilfeangebote.append(row)
    }

    /// The name of an offer. Texts of a length at which old programs cut look as if they were cut.
    private static func title(_ service: String, _ name: String) -> String {
        if name.hasPrefix(service) { return name }
        let title = "\(service) – \(name)"
        return [24, 30, 50].contains(title.count) ? "\(service), \(name)" : title
    }

    private static let languages: [[Language]] = [
        ["de"], ["de", "en"], ["de", "ar", "uk"], ["de"],
    ]

    /// The agreements on which an offer rests and that are in force.
    private func agreements(
        of body: Body, _ facility: Facility?, _ service: Service
    ) -> [ID<Vereinbarung>] {
        package.vereinbarungen.filter { row in
            guard row.traeger == body.id, row.status == "in-kraft" else { return false }
            if let facility, facility.isWithin78a { return row.einrichtung == facility.id }
            if service.zugaenge.first == "36a.2" { return row.art == "36a.2" }
            return service.form == "ambulant" && row.art == "77"
        }.map(\.id)
    }

    /// The catalogue of the centres: offered jointly by the partners, so that no Träger is named.
    private mutating func addJointOffers() {
        let texts:
            [(
                key: String, name: String, kategorie: Code<Kategorie>,
                arbeitsweise: Code<Arbeitsweise>, text: MultilineText
            )] = [
                (
                    "beratung-begleitung", "Beratung und Begleitung", "beratung-begleitung",
                    "fallspezifisch",
                    "Familien werden in schwierigen Lebenslagen und bei Fragen der Erziehung beraten."
                ),
                (
                    "familienergaenzend", "Familienergänzende Hilfen", "familienergaenzend",
                    "fallspezifisch",
                    "Hilfen im Alltag, wenn die Kraft der Familie nicht reicht.\nTermine nach Absprache."
                ),
                (
                    "familienstaerkend", "Familienstärkende Angebote", "familienstaerkend",
                    "falluebergreifend",
                    "Elterncafé, Krabbelgruppe und Kurse; offen für alle Familien."
                ),
                (
                    "unterstuetzung", "Rat und Hilfe für junge Menschen", "unterstuetzung",
                    "fallunspezifisch",
                    "Offene Sprechstunde für Kinder, Jugendliche und ihre Eltern."
                ),
            ]
        for text in texts {
            var row = Hilfeangebot(id: Self.id("an", text.key), name: text.name)
            row.zentren = package.sozialraumzentren.map(\.id).sorted { $0.text < $1.text }
            row.kategorie = text.kategorie
            row.arbeitsweise = text.arbeitsweise
            row.zugang = "offen"
            row.sprachen = ["de", "en", "tr", "uk"]
            row.beschreibung = text.text
            row.gueltigAb = Self.datum("2018-01-01")
            package.hilfeangebote.append(row)
        }
    }
}
