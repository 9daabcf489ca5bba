/// A body with everything prepared that comparing it needs.
///
/// A class, because it is looked at many thousand times and never changed: copies of a structure
/// of this size were a fifth of the time.
final class BodyProfile: Sendable {
    let id: String?
    let words: [NameWord]
    /// The prepositions of places in it.
    let prepositions: [String]
    /// The words in an order of their own: equal for names that differ in spelling only.
    let key: String
    /// The words without what lies between them.
    let joined: String
    /// Short names and abbreviations, as keys.
    let aliases: Set<String>
    /// The abbreviations that the name has in brackets or in front.
    let acronyms: [String]
    /// The name is that of a house or group rather than of a legal body.
    let isFacility: Bool
    /// The legal form as stated, in the name or in its own column.
    let form: String?
    /// The legal form that the words of the name imply.
    let impliedForm: String?
    let place: BodyPlace
    let contact: BodyContact
    let ik: String?
    let owner: String?

    init(_ body: KnownBody) {
        id = Self.text(body.id)
        place = BodyPlace(body)
        contact = BodyContact(body)
        ik = Self.text(body.ik).map { $0.filter { $0 != " " } }
        owner = Self.text(body.owner)
        let split = LegalForms.split(NameToken.split(body.name))
        let stated = Self.text(body.rechtsform).map(NameFolding.fold)
        form = split.form ?? stated
        let tokens = place.withoutAddress(split.rest)
        let (words, acronyms) = NameWord.make(tokens)
        prepositions = tokens.map(\.text).filter(NameVocabulary.prepositions.contains).sorted()
        var aliases = acronyms
        self.words = words
        key = Self.key(words)
        joined = words.map(\.text).joined()
        self.acronyms = acronyms
        isFacility = words.contains { NameVocabulary.isFacility($0.text) }
        impliedForm = isFacility ? nil : Self.implied(by: words)
        if let short = Self.text(body.kurzname) {
            let words = NameWord.make(LegalForms.split(NameToken.split(short)).rest).words
            if !words.isEmpty { aliases.append(Self.key(words)) }
        }
        self.aliases = Set(aliases.filter { !$0.isEmpty })
    }

    static func key(_ words: [NameWord]) -> String {
        words.map(\.text).sorted().joined(separator: " ")
    }

    private static func text(_ value: String?) -> String? {
        guard let value, value.contains(where: { !$0.isWhitespace }) else { return nil }
        return value
    }

    /// An association is an `e.V.` unless it says otherwise; a municipality and a parish have the form
    /// of their kind.
    private static func implied(by words: [NameWord]) -> String? {
        for word in words {
            switch word.text {
            case "landkreis", "stadt", "gemeinde", "verbandsgemeinde", "ortsgemeinde", "amt",
                "markt",
                "jugendamt":
                return "gebietskoerperschaft"
            case "kirchengemeinde", "pfarrei", "kirchenkreis", "dekanat", "bistum": return "kirche"
            case "stiftung": return "stiftung"
            case "kinderschutzbund", "kv", "ov": return "ev"
            default:
                if word.text.hasSuffix("verein") || word.text.hasSuffix("verband") { return "ev" }
            }
        }
        return nil
    }
}
