import PlainTextRecords

/// The agreements of § 78b: which services need them, and who has them.
struct Leistungsvereinbarungen {
    /// The codes of the three parts, in the order of § 78b Abs. 1.
    static let parts = ["78b.1.1", "78b.1.2", "78b.1.3"]

    /// The place of each part in the list of agreements, from 1.
    private static let places = parts.map { part in
        Vereinbarungsart.place(of: part)
    }

    /// Which part the kind of an agreement is, from 0; nil: none.
    static func part(_ place: Int32) -> Int? { places.firstIndex(of: place) }

    /// The number that offers keep of what they are: 2 if § 78a names it, 1 if it is a § 33 help.
    static func kind(of offer: RecordView<Hilfeangebot>) -> Int32 {
        guard let code = offer.leistung?.text else { return 0 }
        if code == "33" || code == "33-besondere" { return 1 }
        return isNamed(code, form: offer.form?.text) ? 2 : 0
    }

    /// Whether § 78a Abs. 1 names a service for certain. Where it does so for some forms only, the form
    /// must be stated.
    static func isNamed(_ code: String, form: String?) -> Bool {
        let isHoused = form == "stationaer" || form == "teilstationaer"
        switch code {
        case "13.3", "19", "27.4", "32", "34", "35a.2.4": return isHoused || form == nil
        case "21", "27", "27.2": return isHoused
        case "35": return form == "stationaer"
        default: return false
        }
    }

    private struct Holder: Hashable {
        var body: RecordKey
        var facility: RecordKey
    }

    /// Bit i: there is an agreement on part i.
    private var byHolder: [Holder: UInt8] = [:]
    private var byBody: [RecordKey: UInt8] = [:]
    private var byRow: [UInt8]

    init(_ view: PackageView) {
        let table = view.table("vereinbarungen")
        let (bodies, facilities) = (table.keys("traeger"), table.keys("einrichtung"))
        let (kinds, states) = (table.kept("art"), table.kept("status"))
        let draft = Vereinbarungsstatus.place(of: "entwurf")
        byRow = .init(repeating: 0, count: table.count)
        for row in 0..<table.count where !table.isReplaced(row) && states[row] != draft {
            // A kind that cannot be read may be any.
            let bits: UInt8 =
                kinds[row] == unreadableKept ? 7 : Self.part(kinds[row]).map { 1 << $0 } ?? 0
            guard bits != 0 else { continue }
            byRow[row] = bits
            byHolder[Holder(body: bodies[row], facility: facilities[row]), default: 0] |= bits
            byBody[bodies[row], default: 0] |= bits
        }
    }

    /// The parts on which there are agreements for a facility of a Träger; without a facility those of
    /// the Träger.
    func parts(of body: RecordKey, at facility: RecordKey) -> UInt8 {
        if facility.isNone { return byBody[body] ?? 0 }
        return (byHolder[Holder(body: body, facility: facility)] ?? 0)
            | (byHolder[Holder(body: body, facility: .none)] ?? 0)
    }

    /// The parts that an agreement covers.
    func parts(ofRow row: UInt32) -> UInt8 { row < TableView.missing ? byRow[Int(row)] : 7 }

    /// The missing parts in words.
    static func words(missing bits: Int, _ language: ReportLanguage) -> String {
        let names = [
            ("Leistungsvereinbarung", "agreement on services"),
            ("Entgeltvereinbarung", "agreement on fees"),
            ("Qualitätsentwicklungsvereinbarung", "agreement on quality"),
        ]
        return names.enumerated().filter { bits >> $0.offset & 1 == 1 }
            .map { language.pick($0.element.0, $0.element.1) }.joined(separator: ", ")
    }
}
