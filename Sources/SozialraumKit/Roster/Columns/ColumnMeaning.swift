/// What a column of a roster means.
///
/// The set is open: a new meaning breaks nobody. Which column of the format takes the values depends
/// on the records that a row holds.
public struct ColumnMeaning: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The identifier that the format gives the record.
    public static let id = ColumnMeaning(rawValue: "id")
    /// A running number of the row, which says nothing about the record.
    public static let laufnummer = ColumnMeaning(rawValue: "laufnummer")
    /// The name of a Träger.
    public static let traegerName = ColumnMeaning(rawValue: "traegerName")
    /// The name of a facility or service.
    public static let einrichtungName = ColumnMeaning(rawValue: "einrichtungName")
    /// The name of an offer.
    public static let angebotName = ColumnMeaning(rawValue: "angebotName")
    /// The name of a Sozialraumzentrum.
    public static let zentrumName = ColumnMeaning(rawValue: "zentrumName")
    /// The name of a resource of the community.
    public static let ressourceName = ColumnMeaning(rawValue: "ressourceName")
    /// A name; of which record is not known yet.
    public static let name = ColumnMeaning(rawValue: "name")
    /// A short name.
    public static let kurzname = ColumnMeaning(rawValue: "kurzname")
    /// The kind of a Träger.
    public static let traegerArt = ColumnMeaning(rawValue: "traegerArt")
    /// The association that a Träger belongs to.
    public static let verband = ColumnMeaning(rawValue: "verband")
    /// The legal form.
    public static let rechtsform = ColumnMeaning(rawValue: "rechtsform")
    /// The recognition under SGB VIII § 75.
    public static let anerkennung = ColumnMeaning(rawValue: "anerkennung")
    /// Since when a Träger is recognised.
    public static let anerkanntSeit = ColumnMeaning(rawValue: "anerkanntSeit")
    /// An Institutionskennzeichen.
    public static let ik = ColumnMeaning(rawValue: "ik")
    /// Several parts of an address in one cell.
    public static let anschrift = ColumnMeaning(rawValue: "anschrift")
    /// A street, which may hold the house number.
    public static let strasse = ColumnMeaning(rawValue: "strasse")
    /// A house number.
    public static let hausnummer = ColumnMeaning(rawValue: "hausnummer")
    /// A postal code.
    public static let plz = ColumnMeaning(rawValue: "plz")
    /// A place, which may hold the postal code.
    public static let ort = ColumnMeaning(rawValue: "ort")
    /// A part of a place.
    public static let ortsteil = ColumnMeaning(rawValue: "ortsteil")
    /// A municipality, by name or AGS.
    public static let gemeinde = ColumnMeaning(rawValue: "gemeinde")
    /// An association of municipalities.
    public static let verbandsgemeinde = ColumnMeaning(rawValue: "verbandsgemeinde")
    /// A Sozialraum, by name or id.
    public static let sozialraum = ColumnMeaning(rawValue: "sozialraum")
    /// A Sozialraumzentrum that is referred to by name or id.
    public static let zentrum = ColumnMeaning(rawValue: "zentrum")
    /// One or several phone numbers.
    public static let telefon = ColumnMeaning(rawValue: "telefon")
    /// A fax number.
    public static let fax = ColumnMeaning(rawValue: "fax")
    /// A mobile number.
    public static let mobil = ColumnMeaning(rawValue: "mobil")
    /// A mail address.
    public static let email = ColumnMeaning(rawValue: "email")
    /// A web address.
    public static let web = ColumnMeaning(rawValue: "web")
    /// Whom to turn to: a person or a function.
    public static let kontakt = ColumnMeaning(rawValue: "kontakt")
    /// One or several services in words, which may hold sections of SGB VIII.
    public static let leistung = ColumnMeaning(rawValue: "leistung")
    /// One or several sections of SGB VIII.
    public static let paragraf = ColumnMeaning(rawValue: "paragraf")
    /// The setting: outpatient, residential, ….
    public static let form = ColumnMeaning(rawValue: "form")
    /// The subject of an offer.
    public static let kategorie = ColumnMeaning(rawValue: "kategorie")
    /// The way of working.
    public static let arbeitsweise = ColumnMeaning(rawValue: "arbeitsweise")
    /// The access to an offer.
    public static let zugang = ColumnMeaning(rawValue: "zugang")
    /// A number of places.
    public static let plaetze = ColumnMeaning(rawValue: "plaetze")
    /// A number of places that are taken.
    public static let plaetzeBelegt = ColumnMeaning(rawValue: "plaetzeBelegt")
    /// An age or a range of ages in one cell.
    public static let alter = ColumnMeaning(rawValue: "alter")
    /// A lowest age.
    public static let alterAb = ColumnMeaning(rawValue: "alterAb")
    /// A highest age.
    public static let alterBis = ColumnMeaning(rawValue: "alterBis")
    /// Posts, in full-time equivalents.
    public static let stellen = ColumnMeaning(rawValue: "stellen")
    /// Money.
    public static let budget = ColumnMeaning(rawValue: "budget")
    /// Languages.
    public static let sprachen = ColumnMeaning(rawValue: "sprachen")
    /// A description for families.
    public static let beschreibung = ColumnMeaning(rawValue: "beschreibung")
    /// Since when it is valid.
    public static let gueltigAb = ColumnMeaning(rawValue: "gueltigAb")
    /// Until when it is valid.
    public static let gueltigBis = ColumnMeaning(rawValue: "gueltigBis")
    /// A period in one cell.
    public static let zeitraum = ColumnMeaning(rawValue: "zeitraum")
    /// The day that the row describes.
    public static let stand = ColumnMeaning(rawValue: "stand")
    /// A latitude in degrees.
    public static let breite = ColumnMeaning(rawValue: "breite")
    /// A longitude in degrees.
    public static let laenge = ColumnMeaning(rawValue: "laenge")
    /// Whether it is accessible without barriers.
    public static let barrierefrei = ColumnMeaning(rawValue: "barrierefrei")
    /// Whether there is a licence under SGB VIII § 45.
    public static let betriebserlaubnis = ColumnMeaning(rawValue: "betriebserlaubnis")
    /// Opening hours in words.
    public static let oeffnungszeiten = ColumnMeaning(rawValue: "oeffnungszeiten")
    /// The kind of a facility.
    public static let einrichtungArt = ColumnMeaning(rawValue: "einrichtungArt")
    /// The kind of a resource.
    public static let ressourceArt = ColumnMeaning(rawValue: "ressourceArt")
    /// When it was opened.
    public static let eroeffnet = ColumnMeaning(rawValue: "eroeffnet")
    /// Where the row comes from.
    public static let quelle = ColumnMeaning(rawValue: "quelle")
    /// Remarks.
    public static let bemerkung = ColumnMeaning(rawValue: "bemerkung")

    /// All meanings, in the order of this page.
    public static let all: [ColumnMeaning] = [
        .id, .laufnummer, .traegerName, .einrichtungName, .angebotName, .zentrumName,
        .ressourceName, .name, .kurzname, .traegerArt, .verband, .rechtsform, .anerkennung,
        .anerkanntSeit, .ik, .anschrift, .strasse, .hausnummer, .plz, .ort, .ortsteil, .gemeinde,
        .verbandsgemeinde, .sozialraum, .zentrum, .telefon, .fax, .mobil, .email, .web, .kontakt,
        .leistung, .paragraf, .form, .kategorie, .arbeitsweise, .zugang, .plaetze, .plaetzeBelegt,
        .alter, .alterAb, .alterBis, .stellen, .budget, .sprachen, .beschreibung, .gueltigAb,
        .gueltigBis, .zeitraum, .stand, .breite, .laenge, .barrierefrei, .betriebserlaubnis,
        .oeffnungszeiten, .einrichtungArt, .ressourceArt, .eroeffnet, .quelle, .bemerkung,
    ]
}
