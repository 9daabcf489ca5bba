import PlainTextRecords

/// The Sozialräume, centres and Gemeinden of a package by all names that rosters give them.
struct ReferenceNames {
    private var ids: [ColumnMeaning: [String: Set<String>]] = [:]
    private var areas: [String: Set<String>] = [:]
    private var postalCodes: [String: Set<String>] = [:]

    init(_ package: ExchangePackage) {
        for area in package.sozialraeume {
            add(.sozialraum, area.id.text, [area.id.text, area.name])
        }
        for centre in package.sozialraumzentren {
            add(.zentrum, centre.id.text, [centre.id.text, centre.name])
        }
        for place in package.gemeinden {
            let short = place.name.split(separator: ",").first.map(String.init) ?? place.name
            add(.gemeinde, place.ags.description, [place.ags.description, place.name, short])
            postalCodes[place.ags.description] = Set(place.plz.map(\.description))
        }
        for part in package.sozialraumGemeinden {
            areas[part.gemeinde.description, default: []].insert(part.sozialraum.text)
        }
    }

    private mutating func add(_ meaning: ColumnMeaning, _ id: String, _ names: [String]) {
        for name in names {
            ids[meaning, default: [:]][Self.key(name, meaning), default: []].insert(id)
        }
    }

    /// The id of the one record that has a name; nil if none has it or several.
    func id(_ name: String, _ meaning: ColumnMeaning) -> String? {
        guard let found = ids[meaning]?[Self.key(name, meaning)], found.count == 1 else {
            return nil
        }
        return found.first
    }

    /// The Gemeinde of a place; nil if the package knows none of that name, or only with another postal
    /// code.
    func gemeinde(ort: String, plz: String?) -> String? {
        guard let ags = id(ort, .gemeinde) else { return nil }
        let known = postalCodes[ags, default: []]
        guard let plz, !known.isEmpty else { return ags }
        return known.contains(plz) ? ags : nil
    }

    /// The Sozialräume to which a Gemeinde belongs, sorted.
    func areas(ofGemeinde ags: String) -> [String] { areas[ags, default: []].sorted() }

    /// A name without the words that only say what it is a name of.
    private static func key(_ name: String, _ meaning: ColumnMeaning) -> String {
        var key = Slug.make(name)
        let words: [String] =
            switch meaning {
            case .sozialraum: ["sozialraum-", "sr-", "sozialraeume-", "region-", "planungsraum-"]
            case .zentrum: ["sozialraumzentrum-", "szz-", "srz-", "zentrum-"]
            case .gemeinde: ["gemeinde-", "stadt-", "ortsgemeinde-"]
            default: []
            }
        for word in words where key.hasPrefix(word) && key.utf8.count > word.utf8.count {
            key.removeFirst(word.count)
            break
        }
        return key
    }
}
