/// Finds the body of a roster among those that a package has.
///
/// One matcher serves one table: Träger are compared with Träger, facilities with facilities. The
/// order of the known bodies makes no difference.
///
/// - Complexity: making one is O(n); a match looks at the bodies that share a rare word, a word and
///   the place, the address or a contact, at most some hundreds.
public struct BodyMatcher: Sendable {
    private var profiles: [BodyProfile] = []
    private var ids: [String] = []
    /// The known bodies by what a candidate could share with them, in the order of their ids.
    private var index: [String: [Int32]] = [:]

    /// What more bodies share is no help in finding one.
    private static let mostUseful = 48

    /// - Parameter known: The bodies of the package. One without an id is named by its name.
    public init(_ known: [KnownBody]) {
        let sorted = known.map { (id: $0.id ?? $0.name, body: $0) }
            .sorted { ($0.id, $0.body.sortText) < ($1.id, $1.body.sortText) }
        index.reserveCapacity(sorted.count * 10)
        for (id, body) in sorted { add(BodyProfile(body), id) }
    }

    /// Makes one more body known; it comes behind the others.
    public mutating func add(_ body: KnownBody) { add(BodyProfile(body), body.id ?? body.name) }

    private mutating func add(_ profile: BodyProfile, _ id: String) {
        let number = Int32(profiles.count)
        profiles.append(profile)
        ids.append(id)
        for key in Self.keys(of: profile) { index[key, default: []].append(number) }
    }

    /// Whether a body is one of the known ones.
    ///
    /// `same` is said only if nothing speaks for two bodies and no other known body comes into
    /// question; a changed address or contact does not stand against it where the name with its legal
    /// form is enough. A legal form that the candidate leaves out does not stand against it either, if
    /// place and street or contact are the same.
    public func match(_ candidate: KnownBody) -> BodyMatch {
        let profile = BodyProfile(candidate)
        var sames: [(number: Int32, comparison: BodyComparison)] = []
        var unsures: [(number: Int32, comparison: BodyComparison)] = []
        for number in numbers(for: profile) {
            let comparison = BodyJudge.compare(profile, profiles[Int(number)])
            switch comparison.verdict {
            case .same: sames.append((number, comparison))
            case .unsure: unsures.append((number, comparison))
            case .different: break
            }
        }
        sames.sort { ($1.comparison.rank, $0.number) < ($0.comparison.rank, $1.number) }
        unsures.sort {
            ($1.comparison.confidence, $0.number) < ($0.comparison.confidence, $1.number)
        }
        guard let best = sames.first else {
            guard let first = unsures.first else {
                return BodyMatch(.new, reasons: [], confidence: 0.95)
            }
            let candidates = unsures.filter(\.comparison.lacksForm)
            if profile.form == nil, candidates.count == 1, candidates[0].comparison.isConfirmed {
                return BodyMatch(
                    .same(ids[Int(candidates[0].number)]),
                    reasons: candidates[0].comparison.reasons, confidence: 0.9)
            }
            return unsure(unsures, first.comparison)
        }
        let isContested =
            sames.count > 1 && sames[1].comparison.rank == best.comparison.rank
            || best.comparison.rank == .nameAlone && (!unsures.isEmpty || isPopular(profile))
            || best.comparison.rank != .key && profile.form == nil
                && unsures.contains(where: \.comparison.lacksForm)
        guard isContested else {
            return BodyMatch(
                .same(ids[Int(best.number)]), reasons: best.comparison.reasons,
                confidence: best.comparison.confidence)
        }
        var comparison = best.comparison
        comparison.reasons.append(MatchReason("known", .several, speaksFor: false))
        comparison.confidence = 0.7
        return unsure(sames + unsures, comparison)
    }

    /// Whether two bodies are one, without knowing of any others.
    public static func compare(_ a: KnownBody, _ b: KnownBody) -> BodyComparison {
        BodyJudge.compare(BodyProfile(a), BodyProfile(b))
    }

    private func unsure(
        _ found: [(number: Int32, comparison: BodyComparison)], _ best: BodyComparison
    ) -> BodyMatch {
        var named: [String] = []
        for (number, _) in found where !named.contains(ids[Int(number)]) && named.count < 10 {
            named.append(ids[Int(number)])
        }
        return BodyMatch(.unsure(named), reasons: best.reasons, confidence: best.confidence)
    }

    // MARK: Index

    /// Whether more bodies have the name than were looked at.
    private func isPopular(_ profile: BodyProfile) -> Bool {
        (index["n " + profile.key]?.count ?? 0) > Self.mostUseful
    }

    /// The bodies that are worth a comparison, in the order of their ids.
    private func numbers(for profile: BodyProfile) -> [Int32] {
        var numbers: [Int32] = []
        for key in Self.keys(of: profile) {
            guard let found = index[key], found.count <= Self.mostUseful || key.hasPrefix("k ")
            else {
                continue
            }
            numbers += found
        }
        numbers.sort()
        var unique: [Int32] = []
        unique.reserveCapacity(numbers.count)
        for number in numbers where unique.last != number { unique.append(number) }
        return unique
    }

    private static func keys(of profile: BodyProfile) -> [String] {
        var keys: [String] = []
        if let id = profile.id { keys.append("k " + id) }
        if let ik = profile.ik { keys.append("k ik " + ik) }
        let name = profile.key
        keys.append("n " + name)
        keys.append("n " + profile.joined)
        for alias in profile.aliases.sorted() { keys.append("n " + alias) }
        let place = profile.place.ort.first
        if let place { keys.append("np " + name + "|" + place) }
        if let owner = profile.owner { keys.append("no " + name + "|" + owner) }
        for word in profile.words {
            let text = NameVocabulary.colloquial[word.text] ?? word.text
            keys.append("w " + text)
            if let place { keys.append("wp " + text + "|" + place) }
        }
        if let phone = profile.contact.phone { keys.append("t " + phone) }
        if let mail = profile.contact.mail { keys.append("m " + mail) }
        if let host = profile.contact.host { keys.append("h " + host) }
        if let street = profile.place.street, let place {
            keys.append("s " + street + (profile.place.number ?? "") + "|" + place)
        }
        return keys
    }
}

extension KnownBody {
    /// Orders bodies of one id, so that the verdict does not hang on how they were delivered.
    fileprivate var sortText: String {
        [
            name, kurzname, rechtsform, ort, plz, strasse, hausnummer, telefon, fax, email, web, ik,
            owner,
        ]
        .map { $0 ?? "" }.joined(separator: "\u{1F}")
    }
}
