/// What Träger are known to do: services that they offer, Sozialräume that they are partners of, agreements
/// about direct access.
struct Traegerreichweite {
    private let bodies: [UInt32]
    /// For each Träger the sections that its offers name, as bits; 0: it lists none.
    private var sections: [UInt64]
    /// The sections of offers that name no Träger: partners give them together.
    private var shared: UInt64 = 0
    /// Pairs of a Sozialraum and a partner.
    private var partners = PairTable<Bool>()
    /// For each Sozialraum whether it has partners.
    private var hasPartners: [Bool]
    /// For each Träger its agreements about direct access.
    private var agreements: [[Tage]]
    private let hasAgreements: Bool
    /// For each Träger its kind: a public one has no agreement with itself.
    private let kinds: [Int32]
    private let hasMonthsOnly: Bool

    init(_ view: PackageView) {
        bodies = view.table("hilfen").targets("traeger")
        let bodyCount = view.table("traeger").count
        sections = .init(repeating: 0, count: bodyCount)
        agreements = .init(repeating: [], count: bodyCount)
        hasPartners = .init(repeating: false, count: view.table("sozialraeume").count)
        hasAgreements = view.isDelivered(TableInfo.order(of: "vereinbarungen"))
        kinds = view.table("traeger").kept("art")
        hasMonthsOnly = view.hasMonthsOnly
        addOffers(view.table("hilfeangebote"))
        addPartners(view)
        addAgreements(view.table("vereinbarungen"))
    }

    private mutating func addOffers(_ table: TableView) {
        let services = table.kept("leistung")
        let owners = table.targets("traeger")
        for row in 0..<table.count where services[row] > 0 && !table.isReplaced(row) {
            let bit = Self.bit(services[row])
            if owners[row] < TableView.missing {
                sections[Int(owners[row])] |= bit
            } else {
                shared |= bit
            }
        }
    }

    private mutating func addPartners(_ view: PackageView) {
        let table = view.table("kooperationspartner")
        let agreements = table.targets("kooperation")
        let partnerRows = table.targets("traeger")
        let places = view.table("kooperationen").targets("sozialraum")
        for row in 0..<table.count
        where agreements[row] < TableView.missing && !table.isReplaced(row) {
            let area = places[Int(agreements[row])]
            guard area < TableView.missing else { continue }
            hasPartners[Int(area)] = true
            if partnerRows[row] < TableView.missing {
                partners[area, partnerRows[row]] = true
            }
        }
    }

    private mutating func addAgreements(_ table: TableView) {
        let (kinds, owners) = (table.kept("art"), table.targets("traeger"))
        let (from, until) = (table.kept("gueltig_ab"), table.kept("gueltig_bis"))
        let states = table.kept("status")
        for row in 0..<table.count
        where kinds[row] == Codeplatz.vereinbarung36a && owners[row] < TableView.missing
            && states[row] != Codeplatz.entwurf && !table.isReplaced(row)
        {
            guard let period = table.period(row, from, until) else { continue }
            agreements[Int(owners[row])].append(Tage(period))
        }
    }

    private static func bit(_ place: Int32) -> UInt64 {
        let sections = Leistungsmerkmale.sectionByPlace
        guard place > 0, Int(place) < sections.count else { return 0 }
        return 1 << UInt64(sections[Int(place)])
    }

    /// Tells of a help what its Träger is known to do.
    @inline(__always)
    func fill(
        _ help: UnsafeMutablePointer<HilfeImFall>, _ row: Int, _ area: UInt32, _ service: Int32
    ) {
        help.pointee.isOhneAngebot = false
        help.pointee.isKeinPartner = false
        help.pointee.isOhneVereinbarung = false
        let body = bodies[row]
        guard body < TableView.missing else { return }
        let known = sections[Int(body)]
        let bit = Self.bit(service)
        help.pointee.isOhneAngebot = known != 0 && bit != 0 && (known | shared) & bit == 0
        if area < TableView.missing, hasPartners[Int(area)] {
            help.pointee.isKeinPartner =
                partners[area, body] == nil
        }
        if hasAgreements, help.pointee.zugang == Codeplatz.zugangDirekt,
            kinds[Int(body)] > 0, !Traegerarten.isPublic(kinds[Int(body)])
        {
            let begin = help.pointee.beginn
            help.pointee.isOhneVereinbarung =
                !agreements[Int(body)].contains { $0.mayContain(begin, isMonth: hasMonthsOnly) }
        }
    }
}
