import PlainTextRecords

/// Kooperationen, and the agreements that the law names.
extension SyntheticDistrict {
    /// The free partners in each Sozialraum, the lead first, with their posts in hundredths from 2014
    /// and from 2018 on. Two of them work in two Sozialräume.
    static let partners: [[(traeger: String, before: Int64, now: Int64)]] = [
        [("lindenhof", 390, 425), ("bruecke", 310, 350)],
        [("kinderdorf", 300, 325), ("sonnenhaus", 225, 250), ("werkstatt", 200, 275)],
        [("heidehof", 390, 400), ("anker", 390, 375), ("kompass", 224, 260)],
        [
            ("freikirche", 250, 275), ("heidehof", 150, 200),
            ("kinderdorf", 175, 190),
        ],
    ]

    mutating func addKooperationen() {
        for (index, place) in Self.places.enumerated() {
            for year in [2014, 2018] {
                let id = Self.kooperation(index, year)
                var row = Kooperation(
                    id: id, sozialraum: Self.sozialraum(index),
                    gueltigAb: Self.datum("\(year)-01-01"))
                row.bezeichnung = "Kooperation Sozialraum \(place.name) ab \(year)"
                row.geschlossenAm = Self.datum("\(year - 1)-11")
                if year == 2014 {
                    row.gueltigBis = Self.datum("2017-12-31")
                } else {
                    row.vorgaenger = Self.kooperation(index, 2014)
                }
                // The Jugendamt brings a post and a half into each.
                var posts: Int64 = 150
                addPartner(id, Self.jugendamt, "jugendamt", 150)
                for (number, partner) in Self.partners[index].enumerated() {
                    let share = year == 2014 ? partner.before : partner.now
                    posts += share
                    addPartner(
                        id, Self.id("tr", partner.traeger),
                        number == 0 ? "federfuehrung" : "partner", share)
                }
                row.stellen = ExactDecimal(units: posts, scale: 2)
                package.kooperationen.append(row)
            }
        }
    }

    private mutating func addPartner(
        _ kooperation: ID<Kooperation>, _ traeger: ID<Traeger>, _ rolle: Code<Kooperationsrolle>,
        _ posts: Int64
    ) {
        var row = Kooperationspartner(kooperation: kooperation, traeger: traeger)
        row.rolle = rolle
        row.stellen = ExactDecimal(units: posts, scale: 2)
        package.kooperationspartner.append(row)
    }

    /// Who has an agreement on help of low threshold (§ 36a Abs. 2): the partners.
    static let hasLowThreshold = Set(partners.flatMap { $0 }.map(\.traeger))

    mutating func addVereinbarungen() {
        for body in Self.bodies where !body.isPublic {
            add(body, "8a.4", from: "2014-01-01", closed: "2013-12-02")
            add(body, "72a", from: "2014-01-01", closed: "2013-12-02")
            add(body, "9b", from: "2025-07-01", closed: "2025-06")
            add(body, "77", from: "2018-01-01", closed: "2017-11-20")
            if Self.hasLowThreshold.contains(body.key) {
                add(body, "36a.2", from: "2018-01-01", closed: "2017-11-20")
            }
        }
        for body in Self.bodies where ["lindenhof", "kinderdorf", "heidehof"].contains(body.key) {
            add(body, "76", from: "2018-01-01", closed: "2017-11-20")
        }
        for facility in Self.facilities where facility.isWithin78a { add78b(facility) }
        addHistory()
    }

    private mutating func add(
        _ body: Body, _ art: Code<Vereinbarungsart>, from: String, until: String? = nil,
        closed: String? = nil, _ status: Code<Vereinbarungsstatus> = "in-kraft", suffix: String = ""
    ) {
        var row = Vereinbarung(
            id: Self.id("ve", body.key, art.text + suffix), traeger: body.id, art: art,
            gueltigAb: Self.datum(from))
        row.gueltigBis = until.map(Self.datum)
        row.geschlossenAm = closed.map(Self.datum)
        row.status = status
        package.vereinbarungen.append(row)
    }

    /// Service, fee and quality: the three parts of § 78b; fees are agreed anew from 2022 on.
    private mutating func add78b(_ facility: Facility) {
        for art in ["78b.1.1", "78b.1.2", "78b.1.3"] {
            let years = art == "78b.1.2" ? [2018, 2022] : [2018]
            for year in years {
                let suffix = years.count > 1 ? "-\(year)" : ""
                var row = Vereinbarung(
                    id: Self.id("ve", facility.key, art + suffix), traeger: facility.traegerID,
                    art: Code(text: art) ?? .blank, gueltigAb: Self.datum("\(year)-01-01"))
                row.einrichtung = facility.id
                row.geschlossenAm = Self.datum("\(year - 1)-10-15")
                if years.count > 1, year == 2018 { row.gueltigBis = Self.datum("2021-12-31") }
                row.status = row.gueltigBis == nil ? "in-kraft" : "beendet"
                package.vereinbarungen.append(row)
            }
        }
    }

    /// Agreements in other states, so that each occurs.
    private mutating func addHistory() {
        for body in Self.bodies {
            switch body.key {
            case "jugendring":
                add(body, "74", from: "2019-01-01", closed: "2018-12-10")
            case "bruecke":
                add(
                    body, "74", from: "2014-01-01", until: "2021-12-31", closed: "2013-12-10",
                    "beendet", suffix: "-2014")
            case "sonnenhaus":
                add(
                    body, "74", from: "2020-01-01", until: "2024-12-31", closed: "2019-11-25",
                    "weitergeltend", suffix: "-2020")
            case "werkstatt":
                add(
                    body, "74", from: "2020-01-01", until: "2026-06-30", closed: "2019-11-25",
                    "gekuendigt", suffix: "-2020")
            case "kompass":
                add(
                    body, "74", from: "2026-01-01", closed: nil, "entwurf", suffix: "-2026")
            default:
                break
            }
        }
    }
}
