import PlainTextRecords

/// Finds Träger that lack an agreement which the law names.
enum Vereinbarungsluecken {
    enum Kreis: Sendable {
        /// Free Träger with offers.
        case traegerMitAngebot
        /// Free Träger with offers under §§ 28 to 31.
        case traegerAmbulant
        /// Free Träger with offers of help with upbringing, integration assistance or care in need.
        case traegerMitHilfen
    }

    /// Tells of Träger without an agreement of a kind, where agreements are delivered at all.
    static func add(
        _ view: PackageView, _ kind: FindingKind, art: String, for wanted: Kreis,
        to findings: inout FindingBuffer
    ) {
        let table = view.table("traeger")
        let agreements = view.table("vereinbarungen")
        guard table.ownCount > 0, agreements.count > 0, view.own.fault == nil else { return }
        let place = Vereinbarungsart.place(of: art)
        var has = [Bool](repeating: false, count: table.count)
        let (owners, kinds) = (agreements.targets("traeger"), agreements.kept("art"))
        let (states, ends) = (agreements.kept("status"), agreements.kept("gueltig_bis"))
        for row in 0..<agreements.count
        where owners[row] < TableView.missing && !agreements.isReplaced(row) {
            // A kind that cannot be read may be this one.
            guard kinds[row] == place || kinds[row] == unreadableKept else { continue }
            if states[row] == Codeplatz.entwurf || states[row] == Codeplatz.beendet
                || isOver(ends[row], view) && states[row] != Codeplatz.weitergeltend
            {
                continue
            }
            has[Int(owners[row])] = true
        }
        let offers = view.table("hilfeangebote")
        let (bodies, services) = (offers.targets("traeger"), offers.kept("leistung"))
        var isAsked = [Bool](repeating: false, count: table.count)
        let lastDays = offers.kept("gueltig_bis")
        for row in 0..<offers.count
        where bodies[row] < TableView.missing && !offers.isReplaced(row)
            && !isOver(lastDays[row], view)
        {
            switch wanted {
            case .traegerMitAngebot:
                isAsked[Int(bodies[row])] = true
            case .traegerMitHilfen:
                let service = HilfenImFall.merkmale(services[row])
                if !service.isDisjoint(with: [.erziehung, .eingliederung, .schutz]) {
                    isAsked[Int(bodies[row])] = true
                }
            case .traegerAmbulant:
                let service = HilfenImFall.merkmale(services[row])
                if !service.isDisjoint(with: [.s29, .s30, .s31]) {
                    isAsked[Int(bodies[row])] = true
                }
            }
        }
        let arts = table.kept("art")
        for row in 0..<table.ownCount
        where isAsked[row] && !has[row] && arts[row] > 0 && table.isFirst(row)
            && !Traegerarten.isPublic(arts[row])
        {
            table.add(kind, row: row, field: "id", to: &findings)
        }
    }

    /// Whether something had surely ended before the day of the run, where that is known.
    private static func isOver(_ end: Int32, _ view: PackageView) -> Bool {
        guard end > 0, let today = view.own.date else { return false }
        return PartialDate(packed: end).last < today
    }
}
