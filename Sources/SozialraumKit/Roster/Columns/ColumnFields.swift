/// Which column of the format takes the values of a meaning, in each table.
enum ColumnFields {
    /// The tables that a roster may fill, in the format's order.
    static let tables = [
        "sozialraumzentren", "traeger", "einrichtungen", "hilfeangebote", "ressourcen",
    ]

    /// The columns of a table by meaning, in the format's order.
    static let columns: [String: [(meaning: ColumnMeaning, column: String)]] = [
        "sozialraumzentren": [
            (.id, "id"), (.sozialraum, "sozialraum"), (.zentrumName, "name"),
            (.gemeinde, "gemeinde"),
        ] + address + contact + [
            (.breite, "breite"), (.laenge, "laenge"), (.oeffnungszeiten, "oeffnungszeiten"),
            (.barrierefrei, "barrierefrei"), (.eroeffnet, "eroeffnet"),
        ] + validity,
        "traeger": [
            (.id, "id"), (.traegerName, "name"), (.kurzname, "kurzname"), (.traegerArt, "art"),
            (.verband, "verband"), (.rechtsform, "rechtsform"), (.anerkennung, "anerkennung"),
            (.anerkanntSeit, "anerkannt_seit"), (.ik, "ik"),
        ] + address + contact + validity,
        "einrichtungen": [
            (.id, "id"), (.einrichtungName, "name"), (.einrichtungArt, "art"),
            (.betriebserlaubnis, "betriebserlaubnis"), (.plaetze, "plaetze_genehmigt"),
            (.plaetzeBelegt, "plaetze_belegt"), (.gemeinde, "gemeinde"),
        ] + address + contact + [
            (.breite, "breite"), (.laenge, "laenge"), (.barrierefrei, "barrierefrei"),
        ] + validity,
        "hilfeangebote": [
            (.id, "id"), (.zentrum, "zentren"), (.sozialraum, "sozialraeume"),
            (.angebotName, "name"),
            (.leistung, "leistung"), (.paragraf, "leistung"), (.form, "form"),
            (.kategorie, "kategorie"),
            (.arbeitsweise, "arbeitsweise"), (.zugang, "zugang"), (.alterAb, "alter_ab"),
            (.alterBis, "alter_bis"), (.plaetze, "plaetze"), (.sprachen, "sprachen"),
            (.beschreibung, "beschreibung"),
        ] + validity,
        "ressourcen": [
            (.id, "id"), (.sozialraum, "sozialraum"), (.ressourceName, "name"),
            (.ressourceArt, "art"),
            (.gemeinde, "gemeinde"),
        ] + contact + validity,
    ]

    private static let address: [(meaning: ColumnMeaning, column: String)] = [
        (.strasse, "strasse"), (.hausnummer, "hausnummer"), (.plz, "plz"), (.ort, "ort"),
        (.ortsteil, "ortsteil"),
    ]
    private static let contact: [(meaning: ColumnMeaning, column: String)] = [
        (.telefon, "telefon"), (.fax, "fax"), (.email, "email"), (.web, "web"),
    ]
    private static let validity: [(meaning: ColumnMeaning, column: String)] = [
        (.gueltigAb, "gueltig_ab"), (.gueltigBis, "gueltig_bis"), (.quelle, "quelle"),
        (.stand, "stand"),
    ]

    /// Whether a column of the format stands in the tables of all bodies: address, contact, validity.
    static func describesAnyBody(_ column: String) -> Bool {
        (address + contact + validity).contains { $0.column == column }
    }

    /// Whether a meaning is a part of an address or a contact, which stands behind the name of its
    /// owner.
    static func isReachable(_ meaning: ColumnMeaning) -> Bool {
        meaning == .anschrift || meaning == .kontakt
            || (address + contact).contains { $0.meaning == meaning }
    }

    /// References by which a row names another record: the meaning and the table of that record.
    private static let references: [String: (ColumnMeaning, String)] = [
        "einrichtungen.traeger": (.traegerName, "traeger"),
        "hilfeangebote.traeger": (.traegerName, "traeger"),
        "hilfeangebote.einrichtung": (.einrichtungName, "einrichtungen"),
    ]

    /// The meaning and the table of a column of the format; nil if there is none that rosters have.
    static func meaning(ofField field: String) -> (meaning: ColumnMeaning, table: String)? {
        if let reference = references[field] { return reference }
        guard let dot = field.firstIndex(of: ".") else { return nil }
        let table = String(field[..<dot])
        let column = field[field.index(after: dot)...]
        return columns[table]?.first { $0.column == column }.map { ($0.meaning, table) }
    }

    /// The column of a table that takes a meaning, as `table.column`.
    ///
    /// A cell that holds several things goes to the first of their columns.
    static func field(_ meaning: ColumnMeaning, in table: String) -> String? {
        let first: ColumnMeaning =
            switch meaning {
            case .anschrift: .strasse
            case .alter: .alterAb
            case .zeitraum: .gueltigAb
            default: meaning
            }
        return columns[table]?.first { $0.meaning == first }.map { table + "." + $0.column }
    }

    /// The record that a meaning names, if it is the name of one.
    static func tableNamed(by meaning: ColumnMeaning) -> String? {
        switch meaning {
        case .traegerName: "traeger"
        case .einrichtungName: "einrichtungen"
        case .angebotName, .leistung, .paragraf: "hilfeangebote"
        case .zentrumName: "sozialraumzentren"
        case .ressourceName: "ressourcen"
        default: nil
        }
    }

    /// The meaning of a name or a kind, once the table is known.
    static func specific(_ meaning: ColumnMeaning, in table: String) -> ColumnMeaning {
        guard meaning == .name else { return meaning }
        return columns[table]?.first { $0.column == "name" }?.meaning ?? meaning
    }

    /// The table whose record a column describes, among those of which a row holds one.
    ///
    /// Address and contact are the facility's where there is one, else the centre's, the resource's or
    /// the Träger's; they count only bodies whose names stand before them, so that in
    /// `Träger; Telefon; Einrichtung` the number is the Träger's. A validity beside an offer is the
    /// offer's: neither the facility nor the Träger ends with it.
    static func table(of meaning: ColumnMeaning, records: Set<String>, hasOfferName: Bool)
        -> String?
    {
        let order: [String]
        switch meaning {
        case .traegerName, .traegerArt, .verband, .rechtsform, .anerkennung, .anerkanntSeit, .ik:
            order = ["traeger"]
        case .einrichtungName, .einrichtungArt, .betriebserlaubnis, .plaetzeBelegt:
            order = ["einrichtungen"]
        case .angebotName, .leistung, .paragraf, .form, .kategorie, .arbeitsweise, .zugang, .alter,
            .alterAb, .alterBis, .sprachen, .beschreibung, .zentrum, .stellen, .budget:
            order = ["hilfeangebote"]
        case .zentrumName, .oeffnungszeiten, .eroeffnet: order = ["sozialraumzentren"]
        case .ressourceName, .ressourceArt: order = ["ressourcen"]
        case .plaetze: order = ["hilfeangebote", "einrichtungen"]
        case .sozialraum: order = ["sozialraumzentren", "ressourcen", "hilfeangebote"]
        case .gemeinde: order = ["einrichtungen", "sozialraumzentren", "ressourcen"]
        case .breite, .laenge, .barrierefrei: order = ["einrichtungen", "sozialraumzentren"]
        case .kurzname:
            // A row with a facility has the facility's short name, which no column takes.
            order = records.contains("einrichtungen") ? [] : ["traeger"]
        case .anschrift, .strasse, .hausnummer, .plz, .ort, .ortsteil:
            order = ["einrichtungen", "sozialraumzentren", "traeger"]
        case .telefon, .fax, .mobil, .email, .web, .kontakt, .verbandsgemeinde, .bemerkung:
            order = ["einrichtungen", "sozialraumzentren", "ressourcen", "traeger"]
        case .id where hasOfferName: order = ["hilfeangebote"]
        case .gueltigAb, .gueltigBis, .zeitraum:
            order = [
                "hilfeangebote", "einrichtungen", "sozialraumzentren", "ressourcen", "traeger",
            ]
        case .quelle, .stand, .id:
            order = [
                "einrichtungen", "sozialraumzentren", "ressourcen", "hilfeangebote", "traeger",
            ]
        default: order = []
        }
        return order.first { records.contains($0) }
    }
}
