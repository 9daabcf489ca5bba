/// Where a body is.
struct BodyPlace: Sendable {
    let ort: [String]
    let plz: String?
    let street: String?
    let number: String?

    /// How the places of two bodies compare.
    enum Relation {
        case same, different, unknown
    }

    init(_ body: KnownBody) {
        ort = NameToken.split(body.ort ?? "").map { Self.spelling($0.text) }
            .filter {
                !NameVocabulary.fillWords.contains($0) && $0.utf8.first.map { $0 > 0x39 } == true
            }
        let digits = (body.plz ?? "").filter { $0.isNumber }
        plz = digits.isEmpty ? nil : digits
        var words = NameToken.split(body.strasse ?? "").map(\.text)
        var number = NameFolding.fold(body.hausnummer ?? "").filter { !$0.isWhitespace }
        if number.isEmpty, words.count > 1,
            let start = words.lastIndex(where: { $0.utf8.first.map { $0 <= 0x39 } == true }),
            start > 0
        {
            number = words[start...].joined()
            words = Array(words[..<start])
        }
        let street = Self.street(words)
        self.street = street.isEmpty ? nil : street
        self.number = number.isEmpty ? nil : number
    }

    private static func spelling(_ word: String) -> String {
        NameFolding.loosened(word == "st" ? "sankt" : word)
    }

    /// Whether two texts name one street, spelled in two ways: `Brückenstr.` and `Brücken-Straße`.
    static func isOneStreet(_ text: String, _ other: String) -> Bool {
        let (first, second) = (street(of: text), street(of: other))
        return !first.isEmpty && first == second
    }

    private static func street(of text: String) -> String {
        street(NameToken.split(text).map(\.text))
    }

    private static func street(_ words: [String]) -> String {
        var text = NameFolding.loosened(words.joined())
        if text.hasSuffix("str") { text += "ase" }
        return text
    }

    func relation(to other: Self) -> Relation {
        if isInOtherRegion(than: other) { return .different }
        if ort.isEmpty || other.ort.isEmpty {
            guard let plz, let otherPLZ = other.plz else { return .unknown }
            return plz == otherPLZ ? .same : .unknown
        }
        if ort == other.ort { return .same }
        // A part of the place, or another village of one postal area.
        let isNear = isWithin(other) || other.isWithin(self) || plz != nil && plz == other.plz
        return isNear ? .unknown : .different
    }

    /// Whether the postal codes are far from each other: then places of one name are two places.
    func isInOtherRegion(than other: Self) -> Bool {
        guard let plz, let otherPLZ = other.plz, plz.count == 5, otherPLZ.count == 5 else {
            return false
        }
        return plz.prefix(2) != otherPLZ.prefix(2)
    }

    /// `Saarburg-Beurig` lies in `Saarburg`.
    private func isWithin(_ other: Self) -> Bool {
        guard let first = other.ort.first, first.utf8.count > 4 else { return false }
        return ort.starts(with: other.ort)
    }

    /// How street and number compare; different places have different streets.
    func streetRelation(to other: Self) -> Relation {
        guard let street, let otherStreet = other.street else { return .unknown }
        if relation(to: other) == .different { return .different }
        guard street == otherStreet else { return .different }
        if number == other.number { return .same }
        return number == nil || other.number == nil ? .unknown : .different
    }

    /// Whether a word of a name is the place or a part of its name.
    func names(_ word: NameWord) -> Bool {
        ort.contains(word.loose)
    }

    /// The words of a name without the address of the body, if it stands there with its number.
    func withoutAddress(_ tokens: [NameToken]) -> [NameToken] {
        guard let street, let number else { return tokens }
        for start in tokens.indices {
            for end in tokens.indices[start...].dropFirst() where tokens[end].text == number {
                let words = tokens[start..<end].map(\.text)
                guard Self.street(words) == street else { continue }
                let rest = Array(tokens[..<start] + tokens[(end + 1)...])
                return rest.isEmpty ? tokens : rest
            }
        }
        return tokens
    }
}
