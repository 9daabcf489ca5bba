/// What cells say for or against a meaning.
enum ColumnEvidence {
    /// The kinds of cells that speak for a meaning.
    static func support(for meaning: ColumnMeaning) -> [CellKinds] {
        switch meaning {
        case .email: [.email]
        case .web: [.url]
        case .telefon, .fax, .mobil: [.phone]
        case .plz: [.plz]
        case .ort: [.plzOrt]
        case .gemeinde: [.ags]
        case .strasse: [.street]
        case .anschrift: [.anschrift]
        case .hausnummer: [.hausnummer]
        case .paragraf: [.paragraf]
        case .rechtsform: [.rechtsform]
        case .traegerArt: [.traegerArt]
        case .einrichtungArt: [.einrichtungArt]
        case .ressourceArt: [.ressourceArt]
        case .form: [.form]
        case .kategorie: [.kategorie]
        case .sozialraum: [.sozialraum]
        case .leistung: [.service]
        case .breite: [.latitude]
        case .laenge: [.longitude]
        case .alter: [.digits]
        case .barrierefrei, .betriebserlaubnis, .anerkennung: [.yesNo]
        case .verband: [.verband]
        case .gueltigAb, .gueltigBis: [.date]
        default: []
        }
    }

    /// The kinds of which at least a third of the cells must be; empty: nothing is known.
    private static func need(of meaning: ColumnMeaning) -> [CellKinds] {
        switch meaning {
        case .email: [.email]
        case .web: [.url]
        case .telefon, .fax, .mobil, .plaetze, .plaetzeBelegt, .alter, .alterAb, .alterBis, .ik,
            .stellen,
            .budget:
            [.digits]
        case .plz: [.plz]
        case .hausnummer: [.hausnummer]
        case .gueltigAb, .gueltigBis, .anerkanntSeit, .eroeffnet, .stand, .zeitraum:
            [.digits, .open]
        case .breite: [.latitude]
        case .laenge: [.longitude]
        case .paragraf: [.paragraf, .digits]
        case .anschrift: [.digits, .street]
        case .traegerName, .einrichtungName, .angebotName, .zentrumName, .ressourceName, .ort,
            .ortsteil,
            .strasse, .traegerArt, .einrichtungArt, .ressourceArt, .rechtsform, .sprachen,
            .leistung, .kontakt,
            .beschreibung:
            [.letters]
        default: []
        }
    }

    /// Whether the cells can be what a sure header says. A third suffices: rosters are untidy.
    static func fits(_ meaning: ColumnMeaning, _ content: ColumnContent) -> Bool {
        let kinds = need(of: meaning)
        // `Hort: ja` is no name.
        if ColumnFields.tableNamed(by: meaning) != nil, content.count >= 2,
            content.share(.yesNo) > 0.5
        {
            return false
        }
        if meaning == .leistung, content.share(.digits) > 0.3 { return true }
        return content.count < 3 || kinds.isEmpty || content.share(ofAny: kinds) >= 0.34
    }

    /// Kinds of cells that say something else than a sure header, and what they say.
    private static let others:
        [(kind: CellKinds, meaning: ColumnMeaning, under: Set<ColumnMeaning>)] = [
            (.email, .email, reachable), (.url, .web, reachable),
            (.anschrift, .anschrift, addresses),
            (.plzOrt, .ort, addresses), (.plz, .plz, addresses),
            // Seven digits under a phone are a number without its area code.
            (.ags, .gemeinde, addresses.subtracting([.telefon, .fax])),
            (.phone, .telefon, reachable), (.street, .strasse, addresses),
            (.paragraf, .paragraf, [.leistung, .angebotName, .kategorie, .form, .zugang]),
            (.form, .form, [.leistung]),
            (.traegerArt, .traegerArt, [.traegerName]),
            (.rechtsform, .rechtsform, [.traegerArt, .form]),
            (.longitude, .laenge, [.breite]), (.latitude, .breite, [.laenge]),
        ]
    private static let addresses: Set<ColumnMeaning> = [
        .anschrift, .strasse, .hausnummer, .plz, .ort, .ortsteil, .telefon, .fax, .email, .web,
    ]
    private static let reachable: Set<ColumnMeaning> = [
        .traegerName, .einrichtungName, .angebotName, .zentrumName, .ressourceName, .anschrift,
        .strasse, .plz,
        .ort, .ortsteil, .telefon, .fax, .mobil, .email, .web, .kontakt, .kurzname,
    ]

    /// What the cells surely are, if that is something else than the header says.
    static func contradiction(to meaning: ColumnMeaning, _ content: ColumnContent) -> (
        meaning: ColumnMeaning, kind: CellKinds
    )? {
        guard content.count >= 3 else { return nil }
        let own = support(for: meaning)
        if !own.isEmpty, content.share(ofAny: own) > 0.3 { return nil }
        return others.first {
            $0.meaning != meaning && $0.under.contains(meaning) && content.share($0.kind) >= 0.8
                // A postal code fills a column of places, but a mobile number is a phone number too.
                && !(meaning == .mobil && $0.meaning == .telefon)
        }.map { ($0.meaning, $0.kind) }
    }

    /// What cells say alone; the strongest first. What needs no header at all is `isPlain`.
    static func alone(_ content: ColumnContent) -> [(
        meaning: ColumnMeaning, kind: CellKinds, isPlain: Bool
    )] {
        guard content.count >= 3 else { return [] }
        var result: [(meaning: ColumnMeaning, kind: CellKinds, isPlain: Bool)] = []
        let kinds: [(CellKinds, ColumnMeaning, Double, Bool)] = [
            (.email, .email, 0.8, true), (.url, .web, 0.8, true), (.phone, .telefon, 0.8, true),
            (.paragraf, .paragraf, 0.8, true), (.identifier, .id, 0.8, true),
            (.anschrift, .anschrift, 0.8, false), (.plzOrt, .ort, 0.8, false),
            (.street, .strasse, 0.8, false), (.plz, .plz, 0.9, false),
            (.ags, .gemeinde, 0.9, false),
            (.legalForm, .traegerName, 0.6, false), (.sozialraum, .sozialraum, 0.8, false),
            (.service, .leistung, 0.7, false), (.form, .form, 0.9, false),
            (.rechtsform, .rechtsform, 0.9, false), (.verband, .verband, 0.9, false),
        ]
        for (kind, meaning, least, isPlain) in kinds where content.share(kind) >= least {
            result.append((meaning, kind, isPlain))
        }
        // Running numbers look like house numbers and years like postal codes.
        if content.isAscending, content.beginsAtOne {
            result.insert((.laufnummer, .integer, false), at: 0)
        }
        return result
    }
}
