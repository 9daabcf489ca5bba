/// What a cell looks like, whatever its header says.
struct CellKinds: OptionSet, Hashable {
    let rawValue: UInt32

    static let email = CellKinds(rawValue: 1 << 0)
    static let url = CellKinds(rawValue: 1 << 1)
    static let phone = CellKinds(rawValue: 1 << 2)
    /// Five digits of the range of postal codes; four where a zero was lost.
    static let plz = CellKinds(rawValue: 1 << 3)
    static let plzOrt = CellKinds(rawValue: 1 << 4)
    /// Eight digits of a Land, or seven where a zero was lost.
    static let ags = CellKinds(rawValue: 1 << 5)
    /// A street with its number.
    static let street = CellKinds(rawValue: 1 << 6)
    static let anschrift = CellKinds(rawValue: 1 << 7)
    static let hausnummer = CellKinds(rawValue: 1 << 8)
    static let integer = CellKinds(rawValue: 1 << 9)
    static let digits = CellKinds(rawValue: 1 << 10)
    static let letters = CellKinds(rawValue: 1 << 11)
    static let date = CellKinds(rawValue: 1 << 12)
    static let yesNo = CellKinds(rawValue: 1 << 13)
    /// A name that ends in a legal form.
    static let legalForm = CellKinds(rawValue: 1 << 14)
    static let rechtsform = CellKinds(rawValue: 1 << 15)
    static let paragraf = CellKinds(rawValue: 1 << 16)
    static let identifier = CellKinds(rawValue: 1 << 17)
    static let latitude = CellKinds(rawValue: 1 << 18)
    static let longitude = CellKinds(rawValue: 1 << 19)
    static let traegerArt = CellKinds(rawValue: 1 << 20)
    static let einrichtungArt = CellKinds(rawValue: 1 << 21)
    static let ressourceArt = CellKinds(rawValue: 1 << 22)
    static let form = CellKinds(rawValue: 1 << 23)
    static let kategorie = CellKinds(rawValue: 1 << 24)
    static let sozialraum = CellKinds(rawValue: 1 << 25)
    static let service = CellKinds(rawValue: 1 << 26)
    static let open = CellKinds(rawValue: 1 << 27)
    static let verband = CellKinds(rawValue: 1 << 28)

    /// With the names that evidence uses, in order.
    static let names: [(CellKinds, String)] = [
        (.email, "email"), (.url, "url"), (.phone, "phone"), (.plz, "plz"), (.plzOrt, "plzOrt"),
        (.ags, "ags"), (.street, "street"), (.anschrift, "anschrift"), (.hausnummer, "hausnummer"),
        (.integer, "integer"), (.digits, "digits"), (.letters, "letters"), (.date, "date"),
        (.yesNo, "yesNo"), (.legalForm, "legalForm"), (.rechtsform, "rechtsform"),
        (.paragraf, "paragraf"), (.identifier, "identifier"), (.latitude, "latitude"),
        (.longitude, "longitude"), (.traegerArt, "traegerArt"), (.einrichtungArt, "einrichtungArt"),
        (.ressourceArt, "ressourceArt"), (.form, "form"), (.kategorie, "kategorie"),
        (.sozialraum, "sozialraum"), (.service, "service"), (.open, "open"),
        (.verband, "verband"),
    ]

    /// Looks at a trimmed cell that is no placeholder.
    static func of(_ cell: String) -> CellKinds {
        let text = CellLook(cell)
        var kinds: CellKinds = []
        if text.letters > 0 { kinds.insert(.letters) }
        if text.digits > 0 { kinds.insert(.digits) }
        if text.isEmail { return kinds.union(.email) }
        if text.isURL { return kinds.union(.url) }
        if text.isIdentifier { kinds.insert(.identifier) }
        if text.letters == 0, text.digits > 0 { return kinds.union(ofNumber(text)) }
        if text.isParagraf { kinds.insert(.paragraf) }
        if text.isHausnummer { kinds.insert(.hausnummer) }
        if text.isPLZOrt { kinds.insert(.plzOrt) }
        if text.isAnschrift {
            kinds.insert(.anschrift)
        } else if text.isStreet {
            kinds.insert(.street)
        }
        if text.isPhone { kinds.insert(.phone) }
        if text.hasLegalForm { kinds.insert(.legalForm) }
        kinds.formUnion(CellWords.kinds[text.key] ?? [])
        if text.words.contains(where: { CellWords.services.contains($0) }) {
            kinds.insert(.service)
        }
        if text.words.first == "sr" && text.words.count > 1 || text.key.hasPrefix("sozialraum") {
            kinds.insert(.sozialraum)
        }
        if text.isDate { kinds.insert(.date) }
        return kinds
    }

    private static func ofNumber(_ text: CellLook) -> CellKinds {
        var kinds: CellKinds = []
        if text.isPlain {
            kinds.insert(.integer)
            if text.digits == 5, text.scalars.first != "0" || text.scalars[1] != "0" {
                kinds.insert(.plz)
            }
            // Only Saxony and Thuringia lose a zero.
            if text.digits == 4, let first = text.scalars.first,
                "1468973".unicodeScalars.contains(first)
            {
                kinds.insert(.plz)
            }
            if text.digits == 8, let land = Int(text.start(2)), (1...16).contains(land) {
                kinds.insert(.ags)
            }
            if text.digits == 7, text.scalars.first != "0" { kinds.insert(.ags) }
            if text.digits < 4 { kinds.insert(.hausnummer) }
        }
        if text.isHausnummer { kinds.insert(.hausnummer) }
        if text.isDate { kinds.insert(.date) } else if text.isPhone { kinds.insert(.phone) }
        if text.isParagraf { kinds.insert(.paragraf) }
        if let degrees = text.degrees {
            if (47...55.2).contains(degrees) { kinds.insert(.latitude) }
            if (5.8...15.1).contains(degrees) { kinds.insert(.longitude) }
        }
        return kinds
    }
}
