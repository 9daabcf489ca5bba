import PlainTextRecords

/// Träger that have the same name once spelling and legal form are left out.
struct Traegernamen {
    /// What two Träger of the same name are to each other.
    enum Relation { case same, otherForm }

    struct Pair {
        var row: Int
        var earlier: Int
        var relation: Relation
    }

    static let keeps: [any KeptColumn] = [
        KeptText(Traeger.self, "name") { $0.name },
        KeptText(Traeger.self, "rechtsform") { $0.rechtsform?.text ?? "" },
        KeptText(Traeger.self, "ort") { $0.anschrift.ort ?? "" },
        Kept(Traeger.self, "plz") { Int32($0.anschrift.plz?.plainText ?? "") ?? 0 },
        Kept(Traeger.self, "gueltig_ab") { $0.gueltigAb?.packed ?? 0 },
        Kept(Traeger.self, "gueltig_bis") { $0.gueltigBis?.packed ?? 0 },
    ]

    private struct Body {
        var row: Int
        var form: String?
        var plz: Int32
        /// Empty: not known.
        var ort: String
        var period: Period
    }

    /// Each row of the input that has the name of another, with that one: the first that stands before
    /// it, or one of the package of `--with`.
    private(set) var pairs: [Pair] = []

    init(_ view: PackageView) {
        let table = view.table("traeger")
        let (names, forms) = (table.keptTexts("name"), table.keptTexts("rechtsform"))
        let (places, codes) = (table.keptTexts("ort"), table.kept("plz"))
        let (from, until) = (table.kept("gueltig_ab"), table.kept("gueltig_bis"))
        var groups: [String: Group] = [:]
        // The package that stands behind comes first: of two rows the delivered one is told.
        for row in Array(table.ownCount..<table.count) + Array(0..<table.ownCount)
        where !table.isReplaced(row) && (row >= table.ownCount || table.isFirst(row)) {
            guard let name = names[row], let form = forms[row], let ort = places[row],
                codes[row] != unreadableKept, let period = table.period(row, from, until)
            else { continue }
            let split = LegalForms.split(NameToken.split(name))
            let key = split.rest.map(\.text).joined()
            if key.isEmpty { continue }
            let body = Body(
                row: row, form: form.isEmpty ? split.form : form, plz: codes[row],
                ort: NameToken.split(ort).map(\.text).joined(), period: period)
            if row < table.ownCount, let others = groups[key]?.near(body),
                let (earlier, relation) = Self.match(body, others)
            {
                pairs.append(Pair(row: row, earlier: earlier.row, relation: relation))
            }
            groups[key, default: Group()].add(body)
        }
    }

    /// The bodies of one name. A bound keeps absurd input fast.
    private struct Group {
        private var first: [Body] = []
        private var byPLZ: [Int32: [Body]] = [:]

        mutating func add(_ body: Body) {
            if first.count < 200 { first.append(body) }
            if byPLZ[body.plz]?.count ?? 0 < 200 { byPLZ[body.plz, default: []].append(body) }
        }

        /// Those that the PLZ does not tell apart from a body.
        func near(_ body: Body) -> [Body] {
            body.plz == 0 ? first : (byPLZ[body.plz] ?? []) + (byPLZ[0] ?? [])
        }
    }

    private static func match(
        _ body: Body, _ others: [Body]
    ) -> (earlier: Body, relation: Relation)? {
        var otherForm: Body?
        for other in others where mayBeOne(body, other) {
            if haveOneForm(body, other) { return (other, .same) }
            if otherForm == nil { otherForm = other }
        }
        return otherForm.map { ($0, .otherForm) }
    }

    /// Whether neither place nor time tells two bodies apart. Where a PLZ is missing, the town counts.
    private static func mayBeOne(_ one: Body, _ other: Body) -> Bool {
        if !one.period.surelyOverlaps(other.period) { return false }
        if one.plz != 0, other.plz != 0 { return one.plz == other.plz }
        return one.ort.isEmpty || other.ort.isEmpty || one.ort == other.ort
    }

    /// Whether the legal forms may be the same: one is not known, or the two are often mixed up.
    private static func haveOneForm(_ one: Body, _ other: Body) -> Bool {
        guard let left = one.form, let right = other.form, left != right else { return true }
        return LegalForms.areEasilyConfused(left, right)
    }
}
