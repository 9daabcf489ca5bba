/// Decides on a pair of bodies.
///
/// Every single sign can mislead: mother and daughter share address and phone, a patron has houses
/// all over the country. So `same` needs names that are one, a legal form that does not leave open
/// which body is meant, and nothing that speaks for two bodies.
struct BodyJudge {
    private let a: BodyProfile
    private let b: BodyProfile
    private let name: NameComparison
    private let place: BodyPlace.Relation
    private let street: BodyPlace.Relation
    private let form: Form
    private var reasons: [MatchReason] = []

    private enum Form {
        case same, implied, notStated, missing, confused, different
    }

    static func compare(_ a: BodyProfile, _ b: BodyProfile) -> BodyComparison {
        let name = NameComparison(a, b)
        if name.grade == .unrelated, a.id == nil || a.id != b.id, a.ik == nil || a.ik != b.ik,
            a.aliases.isEmpty, b.aliases.isEmpty, !name.isOneHouse
        {
            // Most of the bodies that the index finds: nothing else could make them one.
            let reason = MatchReason("name", .different, speaksFor: false)
            return BodyComparison(verdict: .different, reasons: [reason], confidence: 0.95)
        }
        var judge = BodyJudge(a, b, name)
        return judge.verdict()
    }

    private init(_ a: BodyProfile, _ b: BodyProfile, _ name: NameComparison) {
        self.a = a
        self.b = b
        self.name = name
        place = a.place.relation(to: b.place)
        street = a.place.streetRelation(to: b.place)
        form = Self.form(a, b)
        collectReasons()
    }

    private static func form(_ a: BodyProfile, _ b: BodyProfile) -> Form {
        switch (a.form, b.form) {
        case (nil, nil):
            return a.impliedForm != nil && a.impliedForm == b.impliedForm ? .implied : .notStated
        case (let left?, let right?):
            if left == right { return .same }
            return LegalForms.areEasilyConfused(left, right) ? .confused : .different
        case (let stated?, nil): return stated == b.impliedForm ? .implied : .missing
        case (nil, let stated?): return stated == a.impliedForm ? .implied : .missing
        }
    }

    // MARK: Signs

    /// They share phone or mail; both may be those of a head office.
    private var sharesLine: Bool {
        Self.equal(a.contact.phone, b.contact.phone) || Self.equal(a.contact.mail, b.contact.mail)
    }

    private var sharesContact: Bool {
        sharesLine || Self.equal(a.contact.host, b.contact.host)
            || Self.equal(a.contact.fax, b.contact.fax)
    }

    /// The domains of mail or web are stated and differ.
    private var domainsDiffer: Bool {
        Self.differ(a.contact.mailDomain, b.contact.mailDomain)
            || Self.differ(a.contact.host, b.contact.host)
    }

    private var contactDiffers: Bool {
        !sharesContact
            && (domainsDiffer || Self.differ(a.contact.phone, b.contact.phone)
                || Self.differ(a.contact.mail, b.contact.mail))
    }

    private static func equal(_ left: String?, _ right: String?) -> Bool {
        left != nil && left == right
    }

    private static func differ(_ left: String?, _ right: String?) -> Bool {
        left != nil && right != nil && left != right
    }

    private mutating func collectReasons() {
        note("id", a.id, b.id)
        note("ik", a.ik, b.ik)
        switch name.grade {
        case .same: reasons.append(MatchReason("name", .same, speaksFor: true))
        case .abbreviated: reasons.append(MatchReason("name", .abbreviated, speaksFor: true))
        case .misspelt: reasons.append(MatchReason("name", .misspelt, speaksFor: true))
        case .part: reasons.append(MatchReason("name", .part, speaksFor: false))
        case .overlapping, .unrelated:
            reasons.append(MatchReason("name", .different, speaksFor: false))
        }
        switch form {
        case .same: reasons.append(MatchReason("rechtsform", .same, speaksFor: true))
        case .implied: reasons.append(MatchReason("rechtsform", .implied, speaksFor: true))
        case .notStated: break
        case .missing: reasons.append(MatchReason("rechtsform", .missing, speaksFor: false))
        case .confused, .different:
            reasons.append(MatchReason("rechtsform", .different, speaksFor: false))
        }
        note("ort", place)
        note("strasse", street)
        note("telefon", a.contact.phone, b.contact.phone)
        note("fax", a.contact.fax, b.contact.fax)
        note("email", a.contact.mail, b.contact.mail)
        note("web", a.contact.host, b.contact.host)
        note("owner", a.owner, b.owner)
    }

    private mutating func note(_ field: String, _ left: String?, _ right: String?) {
        guard let left, let right else { return }
        let isSame = left == right
        reasons.append(MatchReason(field, isSame ? .same : .different, speaksFor: isSame))
    }

    private mutating func note(_ field: String, _ relation: BodyPlace.Relation) {
        switch relation {
        case .same: reasons.append(MatchReason(field, .same, speaksFor: true))
        case .different: reasons.append(MatchReason(field, .different, speaksFor: false))
        case .unknown: break
        }
    }

    // MARK: Verdicts

    private func same(_ rank: BodyComparison.Rank, _ confidence: Double) -> BodyComparison {
        BodyComparison(verdict: .same, reasons: reasons, confidence: confidence, rank: rank)
    }

    private func unsure(_ confidence: Double, lacksForm: Bool = false) -> BodyComparison {
        BodyComparison(
            verdict: .unsure, reasons: reasons, confidence: confidence, lacksForm: lacksForm)
    }

    private func different(_ confidence: Double = 0.95) -> BodyComparison {
        BodyComparison(verdict: .different, reasons: reasons, confidence: confidence)
    }

    private mutating func verdict() -> BodyComparison {
        if let byKey = verdictByKey() { return byKey }
        let areOneName = name.grade >= .misspelt
        if form == .different { return different() }
        if Self.differ(a.id, b.id) || Self.differ(a.ik, b.ik) {
            return areOneName && place != .different ? unsure(0.4) : different()
        }
        if !a.acronyms.isEmpty, !b.acronyms.isEmpty, Set(a.acronyms).isDisjoint(with: b.acronyms) {
            reasons.append(MatchReason("kurzname", .different, speaksFor: false))
            return areOneName && place != .different ? unsure(0.5) : different()
        }
        if Self.differ(a.owner, b.owner) {
            let isTakenOver = areOneName && street == .same
            return isTakenOver ? unsure(0.5) : different()
        }
        guard areOneName else { return verdictOnOtherNames() }
        if name.isColloquial { return place == .different ? different(0.9) : unsure(0.5) }
        if form == .missing || form == .confused {
            let isNear = place != .different || sharesContact || name.tellingWords > 0
            guard isNear else { return different() }
            var answer = unsure(sharesContact ? 0.7 : 0.6, lacksForm: place != .different)
            answer.isConfirmed = form == .missing && isConfirmedInPlace
            return answer
        }
        if name.grade == .misspelt { return verdictOnMisspelt() }
        switch place {
        case .same: return verdictInOnePlace()
        case .different: return verdictInOtherPlace()
        case .unknown: return verdictWithoutPlace()
        }
    }

    /// The same name in the same place with the same street or contact, and nothing that is another.
    private var isConfirmedInPlace: Bool {
        guard name.grade == .same, place == .same, street != .different else { return false }
        return !contactDiffers
            && (street == .same || sharesLine
                || Self.equal(
                    a.contact.host, b.contact.host))
    }

    private var rank: BodyComparison.Rank { name.grade == .same ? .sameName : .similarName }

    private var isStatedBody: Bool { form == .same || form == .implied }

    /// An equal key is one body, unless the names are so different that it looks like a slip.
    private func verdictByKey() -> BodyComparison? {
        if Self.equal(a.id, b.id) {
            let fits =
                name.grade >= .overlapping || place == .same && (street == .same || sharesContact)
            return fits && !Self.differ(a.ik, b.ik) ? same(.key, 0.99) : unsure(0.6)
        }
        if Self.equal(a.ik, b.ik), !Self.differ(a.id, b.id) {
            let fits = name.grade >= .misspelt && form != .different && form != .confused
            return fits ? same(.key, 0.98) : unsure(0.6)
        }
        return nil
    }

    /// No two Vereine or companies of one place may have one name (BGB § 57, HGB § 30): with its form
    /// it is the body, wherever in the place it moved.
    private mutating func verdictInOnePlace() -> BodyComparison {
        let isBody = !a.isFacility && !b.isFacility
        let isWhole = name.isNamed || form == .same && name.grade == .same
        if isBody, isStatedBody, isWhole { return same(rank, 0.97) }
        if street == .same { return same(rank, 0.97) }
        if sharesContact, street == .unknown || name.tellingWords > 0 {
            return name.isNamed || Self.equal(a.owner, b.owner) ? same(rank, 0.95) : unsure(0.6)
        }
        let isConfirmed = Self.equal(a.owner, b.owner)
        if street == .different || contactDiffers {
            if street == .different, contactDiffers { return commonName(0.5) }
            return name.tellingWords > 0 ? same(.nameAlone, 0.9) : commonName(0.6)
        }
        if isConfirmed { return same(rank, 0.95) }
        return name.isNamed ? same(.nameAlone, 0.92) : commonName(0.6)
    }

    private mutating func verdictInOtherPlace() -> BodyComparison {
        // A facility elsewhere is another one, unless it moved with its phone.
        guard isStatedBody else {
            return sharesContact || name.tellingWords > 0 ? unsure(0.4) : different(0.9)
        }
        if domainsDiffer { return name.tellingWords > 0 ? unsure(0.4) : different(0.9) }
        if sharesContact, name.tellingWords > 0 { return same(rank, 0.92) }
        let isFar = a.place.isInOtherRegion(than: b.place)
        if !contactDiffers, !isFar, name.namesPlace || name.tellingWords > 1 {
            return same(.nameAlone, 0.9)
        }
        return commonName(0.4)
    }

    private mutating func verdictWithoutPlace() -> BodyComparison {
        if Self.equal(a.owner, b.owner) {
            // One owner may have a Tagesgruppe in every place.
            let isOne = name.isNamed || a.place.ort.isEmpty && b.place.ort.isEmpty
            return isOne && street != .different ? same(rank, 0.95) : unsure(0.5)
        }
        if street == .same, name.isNamed { return same(rank, 0.92) }
        if sharesContact {
            let isOwn = name.tellingWords > 0 || name.namesPlace || isStatedBody && sharesLine
            return isOwn ? same(rank, 0.92) : unsure(0.6)
        }
        if contactDiffers { return unsure(0.5) }
        let telling = name.tellingWords + (name.namesPlace ? 1 : 0)
        if telling > (isStatedBody ? 0 : 1) { return same(.nameAlone, 0.9) }
        return commonName(0.5)
    }

    private func verdictOnMisspelt() -> BodyComparison {
        if place == .different { return sharesContact ? unsure(0.4) : different(0.9) }
        if !name.isDeceptive, place == .same, street == .same || sharesLine {
            return same(.similarName, 0.9)
        }
        return place == .same || sharesContact ? unsure(0.6) : unsure(0.4)
    }

    private mutating func verdictOnOtherNames() -> BodyComparison {
        if a.aliases.contains(b.key) || b.aliases.contains(a.key)
            || !a.aliases.isDisjoint(with: b.aliases), place != .different
        {
            reasons.append(MatchReason("kurzname", .shortName, speaksFor: true))
            if place == .same, street == .same || sharesContact, form != .confused {
                return same(.similarName, 0.92)
            }
            let isStated = a.aliases.contains(b.key) || b.aliases.contains(a.key)
            if place == .unknown, isStated, sharesLine, form != .confused, form != .different {
                return same(.similarName, 0.9)
            }
            if place != .different { return unsure(0.6) }
        }
        if name.isOneHouse, Self.equal(a.owner, b.owner), street == .same, sharesLine {
            return unsure(0.4)
        }
        switch name.grade {
        case .part where name.isHead || name.isBare:
            return place == .different ? different(0.9) : unsure(place == .same ? 0.5 : 0.4)
        case .part:
            let isNear = place != .different && (name.isNamed || street == .same || sharesContact)
            return isNear ? unsure(place == .same ? 0.5 : 0.4) : different(0.9)
        case .overlapping:
            let isNear = place == .same && street == .same && sharesContact
            return isNear ? unsure(0.3) : different()
        default: return different()
        }
    }

    private mutating func commonName(_ confidence: Double) -> BodyComparison {
        reasons.append(MatchReason("name", .common, speaksFor: false))
        return unsure(confidence)
    }
}
