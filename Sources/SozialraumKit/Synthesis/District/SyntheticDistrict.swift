import PlainTextRecords

/// The master data of a district that does not exist: Kreis 07999 with four Sozialräume, built as a
/// real one is. Every body and place in it is invented; it stays small, however many cases it has.
struct SyntheticDistrict: Sendable {
    /// A Träger that gives a help, and the offer it makes of it.
    struct Provider: Sendable {
        let traeger: ID<Traeger>
        let angebot: ID<Hilfeangebot>
    }

    /// What the cases need to know of a Sozialraum.
    struct Area: Sendable {
        let id: ID<Sozialraum>
        let zentren: [ID<Sozialraumzentrum>]
        /// Gemeinden of 1,000 inhabitants and more: only these may be named in a case.
        let gemeinden: [AGS]
        /// The free partners of its Kooperation.
        let traeger: [ID<Traeger>]
        let ressourcen: [ID<Ressource>]
        /// Who gives a help there, by the place of the help in ``Service/all``.
        var providers: [[Provider]] = []
    }

    let seed: UInt64
    let faelle: Int
    var package = ExchangePackage()
    var areas: [Area] = []

    init(seed: UInt64, faelle: Int) {
        self.seed = seed
        self.faelle = faelle
        var random = Randomness(seed: seed, purpose: .district, index: 0)
        addMetadata()
        addGemeinden(&random)
        addSozialraeume()
        addTraeger()
        addEinrichtungen()
        addKooperationen()
        addVereinbarungen()
        addHilfeangebote()
        addRessourcen()
        addAktivitaeten(&random)
        addKennzahlen(&random)
        addCodes()
        addAreas()
    }

    private mutating func addMetadata() {
        package.metadata.format = "sozialraum"
        package.metadata.version = "1.0"
        package.metadata.name = "kreis-07999"
        package.metadata.titel = "Erfundener Musterkreis mit \(faelle) Fällen (Startwert \(seed))"
        package.metadata.profil = "pseudonym"
        package.metadata.absender = [
            "name": "Jugendamt des erfundenen Musterkreises", "kreis": "07999",
        ]
        package.metadata.empfaenger = [
            "name": "Jugendhilfeplanung des erfundenen Musterkreises", "kreis": "07999",
        ]
        package.metadata.zweck = "Testdaten ohne Bezug zu wirklichen Personen oder Stellen"
        package.metadata.rechtsgrundlage = "keine nötig: erfundene Daten"
        package.metadata.erstelltAm = "2026-01-31T12:00:00Z"
        package.metadata.stand = Self.stand
        package.metadata.zeitraumVon = Self.start
        package.metadata.zeitraumBis = Self.stand
        package.metadata.values["genauigkeit"] = "tag"
        package.metadata.erfunden = true
    }

    private mutating func addAreas() {
        let kreis = package.kooperationspartner
        for (index, place) in Self.places.enumerated() {
            let id = Self.sozialraum(index)
            let partners = kreis.filter {
                $0.kooperation == Self.kooperation(index, 2018) && $0.rolle != "jugendamt"
            }.map(\.traeger)
            let large = package.gemeinden.filter { gemeinde in
                gemeinde.verbandsgemeinde == place.name
                    && package.bevoelkerung.allSatisfy {
                        $0.gemeinde != gemeinde.ags || $0.einwohner ?? 0 >= 1000
                    }
            }
            areas.append(
                Area(
                    id: id,
                    zentren: package.sozialraumzentren.filter { $0.sozialraum == id }.map(\.id),
                    gemeinden: large.map(\.ags), traeger: partners,
                    ressourcen: package.ressourcen.filter { $0.sozialraum == id }.map(\.id)))
            let bodies = Set(partners + [Self.jugendamt])
            areas[index].providers = Service.all.map { service in
                package.hilfeangebote.compactMap { angebot in
                    guard let traeger = angebot.traeger, bodies.contains(traeger),
                        angebot.leistung == service.leistung
                    else { return nil }
                    return Provider(traeger: traeger, angebot: angebot.id)
                }
            }
        }
    }

    // MARK: Days

    /// The first day of the present Kooperationen; no case begins before it.
    static let start = Day(year: 2018, month: 1, day: 1) ?? .blank
    /// The day that the master data describe, and the last of the period.
    static let stand = Day(year: 2025, month: 12, day: 31) ?? .blank
    /// ``stand``, counted from ``start``.
    static let lastDay = number(of: stand)

    /// The number of a day, counted from ``start``.
    static func number(of day: Day) -> Int { day.daysSince1970 - start.daysSince1970 }

    /// The day of a number.
    static func day(_ number: Int) -> Day { days[number + dayMargin] }

    private static let dayMargin = 400
    private static let days: [Day] = (-dayMargin...lastDay + dayMargin).map {
        start.adding(days: $0) ?? .blank
    }

    /// From which day on the law has a service, by its place in ``Service/all``.
    static let firstDays: [Int] = Service.all.map { $0.from.map(number) ?? .min }

    // MARK: Identifiers

    static let jugendamt: ID<Traeger> = "tr-kreis-07999"

    /// The collective row of foster families. A very small package has none: nothing would name it.
    var pflegefamilien: ID<Traeger>? { faelle >= CoursePlan.block ? "tr-pflegefamilien" : nil }

    /// An identifier that is made of others.
    static func id<Target>(_ parts: String...) -> ID<Target> {
        ID(text: parts.joined(separator: "-")) ?? .blank
    }

    static func sozialraum(_ index: Int) -> ID<Sozialraum> { id("sr", places[index].key) }

    static func kooperation(_ index: Int, _ year: Int) -> ID<Kooperation> {
        id("ko", places[index].key, "\(year)")
    }

    static func datum(_ text: String) -> Datum { Datum(text: text) ?? .blank }
}
