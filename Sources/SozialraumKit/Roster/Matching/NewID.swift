/// The part of an identifier that a name gives.
enum Slug {
    /// `a-z 0-9 -` of a text: umlauts written out, accents dropped, `&` as `und`, `§` dropped, every
    /// other run as one `-`, none at the ends. Empty if the text has no such character.
    static func make(_ text: String) -> String {
        var result = ""
        for byte in NameFolding.fold(text).unicodeScalars {
            switch byte {
            case "a"..."z", "0"..."9": result.unicodeScalars.append(byte)
            case "§": continue
            case "&":
                if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
                result += "und-"
            default: if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
            }
        }
        if result.hasSuffix("-") { result.removeLast() }
        return result
    }

    /// At most `limit` characters, cut at a `-` where there is one.
    static func cut(_ slug: String, to limit: Int) -> String {
        guard slug.utf8.count > limit else { return slug }
        let head = slug.utf8.prefix(limit)
        // The character behind the limit may be the `-` at which the text ends whole.
        let next = slug.utf8[slug.utf8.index(slug.startIndex, offsetBy: limit)]
        var end = head.endIndex
        if next != UInt8(ascii: "-"), let dash = head.lastIndex(of: UInt8(ascii: "-")) {
            end = dash
        }
        while end > slug.startIndex, slug.utf8[slug.utf8.index(before: end)] == UInt8(ascii: "-") {
            end = slug.utf8.index(before: end)
        }
        return String(slug[..<end])
    }
}

/// Makes identifiers for new records from their names.
///
/// The same names in the same order give the same identifiers.
public struct NewIDs: Sendable {
    private var taken: Set<String>

    /// - Parameter taken: the identifiers that no new record may get.
    public init(taken: some Sequence<String> = []) {
        self.taken = Set(taken)
    }

    /// The identifier of a new record, which is taken from then on.
    ///
    /// A prefix that tells the table, and the name: `tr-` and the name without its legal form; `ei-`;
    /// `re-`; `szz-` and the name without "Sozialraumzentrum"; `an-`, the Träger's identifier without
    /// its prefix, and the name. It is cut to 64 characters. If it is taken, the place stands behind
    /// it, or else a number from 2.
    ///
    /// - Parameters:
    ///   - table: a table of the format, such as `traeger`. Of another the first two letters are the
    ///     prefix.
    ///   - name: the name; one without a letter or digit gives `ohne-name`.
    ///   - ort: the place.
    ///   - traeger: the identifier of the Träger of an offer.
    public mutating func make(
        table: String, name: String, ort: String? = nil, traeger: String? = nil
    ) -> String {
        let base = Self.prefix(table) + Self.slug(table: table, name: name, traeger: traeger)
        let whole = Slug.cut(base, to: Self.limit)
        if taken.insert(whole).inserted { return whole }
        if let ort = ort.map(Slug.make), !ort.isEmpty {
            let withOrt = Self.join(whole, ort)
            if taken.insert(withOrt).inserted { return withOrt }
        }
        var number = 2
        while true {
            let numbered = Self.join(whole, String(number))
            if taken.insert(numbered).inserted { return numbered }
            number += 1
        }
    }

    /// Takes an identifier that the roster gives; false if it is taken already.
    mutating func take(_ id: String) -> Bool { taken.insert(id).inserted }

    /// Makes an identifier free again that was made last.
    mutating func giveBack(_ id: String) { taken.remove(id) }

    private static let limit = 64

    /// The suffix stays whole, what is before it is cut.
    private static func join(_ base: String, _ suffix: String) -> String {
        let suffix = Slug.cut(suffix, to: limit / 2)
        return Slug.cut(base, to: limit - 1 - suffix.utf8.count) + "-" + suffix
    }

    private static func prefix(_ table: String) -> String {
        switch table {
        case "traeger": "tr-"
        case "einrichtungen": "ei-"
        case "hilfeangebote": "an-"
        case "sozialraumzentren": "szz-"
        case "ressourcen": "re-"
        default: Slug.make(String(table.prefix(2))) + "-"
        }
    }

    private static func slug(table: String, name: String, traeger: String?) -> String {
        var slug = Slug.make(name)
        switch table {
        case "traeger":
            let bare = Slug.make(LegalForms.stripped(name))
            if !bare.isEmpty { slug = bare }
        case "sozialraumzentren":
            let bare = slug.split(separator: "-").filter { $0 != "sozialraumzentrum" }
            if !bare.isEmpty { slug = bare.joined(separator: "-") }
        case "hilfeangebote":
            if let traeger {
                let owner = traeger.hasPrefix("tr-") ? String(traeger.dropFirst(3)) : traeger
                slug = slug.isEmpty ? owner : owner + "-" + slug
            }
        default: break
        }
        return slug.isEmpty ? "ohne-name" : slug
    }
}
