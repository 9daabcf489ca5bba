/// How the values of a meaning are written.
enum ValueKind: Sendable {
    case name, text, identifier, ik, codeWord, date, boolean, amount, count, age, coordinate
    case address, street, houseNumber, plz, place, gemeinde
    case phone, mail, web, contact, service, paragraph, language

    private static let kinds: [ColumnMeaning: ValueKind] = [
        .id: .identifier, .ik: .ik,
        .traegerName: .name, .einrichtungName: .name, .angebotName: .name, .zentrumName: .name,
        .ressourceName: .name, .name: .name, .kurzname: .name,
        .traegerArt: .codeWord, .verband: .codeWord, .rechtsform: .codeWord,
        .anerkennung: .codeWord, .form: .codeWord, .kategorie: .codeWord,
        .arbeitsweise: .codeWord, .zugang: .codeWord, .einrichtungArt: .codeWord,
        .ressourceArt: .codeWord,
        .anerkanntSeit: .date, .gueltigAb: .date, .gueltigBis: .date, .zeitraum: .date,
        .stand: .date, .eroeffnet: .date,
        .barrierefrei: .boolean, .betriebserlaubnis: .boolean,
        .stellen: .amount, .budget: .amount,
        .plaetze: .count, .plaetzeBelegt: .count,
        .alter: .age, .alterAb: .age, .alterBis: .age,
        .breite: .coordinate, .laenge: .coordinate,
        .anschrift: .address, .strasse: .street, .hausnummer: .houseNumber, .plz: .plz,
        .ort: .place, .ortsteil: .place, .gemeinde: .gemeinde,
        .telefon: .phone, .fax: .phone, .mobil: .phone, .email: .mail, .web: .web,
        .kontakt: .contact, .leistung: .service, .paragraf: .paragraph, .sprachen: .language,
    ]

    /// Every meaning that is not named is a text.
    init(_ meaning: ColumnMeaning) { self = ValueKind.kinds[meaning] ?? .text }

    /// Whether a number is a value here.
    var isNumeric: Bool {
        switch self {
        case .amount, .count, .age, .coordinate: return true
        default: return false
        }
    }
}
