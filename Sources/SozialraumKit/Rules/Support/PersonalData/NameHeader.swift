/// Tells by its header whether a column holds what names a person.
enum NameHeader {
    /// Words that make a header one, wherever they stand in it as a word.
    private static let words: Set<String> = [
        "name", "namen", "nachname", "nachnamen", "vorname", "vornamen", "rufname", "familienname",
        "geburtsname", "zuname", "klarname", "klarnamen", "nname", "vname", "kind", "kindes",
        "mutter", "vater", "eltern", "elternteil", "kindsmutter", "kindsvater", "kindesmutter",
        "kindesvater", "sorgeberechtigte", "sorgeberechtigter", "personensorgeberechtigte",
        "vormund", "pflegemutter", "pflegevater", "pflegeeltern", "pflegefamilie", "klient",
        "klientin", "klienten", "familie", "geschwister", "betroffene", "betroffener", "person",
        "geb", "geboren", "geburtsdatum", "geburtstag", "gebdat", "gebdatum", "geburtsort",
        "anschrift", "adresse", "wohnanschrift", "strasse", "straße", "hausnummer", "hausnr",
        "wohnort", "plz", "telefon", "telefonnummer", "tel", "handy", "mobil", "email", "mail",
        "kontakt", "iban", "konto", "bankverbindung", "aktenzeichen", "az", "diagnose", "icd",
        "krankenkasse", "krankenversicherung", "versichertennummer", "kvnr", "steuer", "steuerid",
        "sozialversicherungsnummer", "svnr", "rentenversicherungsnummer", "unterschrift",
        "firstname", "lastname", "surname", "birthdate", "birthday", "dob", "address", "phone",
        "ansprechpartner", "ansprechpartnerin", "sachbearbeiter", "sachbearbeiterin", "fachkraft",
        "bezugsperson", "teilnehmer", "teilnehmerin",
    ]

    /// The words of those for people of an office, which may stand in other tables only with consent.
    private static let contacts: Set<String> = [
        "nachname", "vorname", "familienname", "zuname", "ansprechpartner", "ansprechpartnerin",
        "ansprechperson", "kontaktperson", "leiter", "leiterin", "leitung", "sachbearbeiter",
        "sachbearbeiterin", "mitarbeiter", "mitarbeiterin", "inhaber", "inhaberin",
        "geburtsdatum", "geburtsname", "teilnehmer", "teilnehmerin", "teilnehmerliste", "klient",
        "klientin", "pflegemutter", "pflegevater", "pflegeeltern", "betreuer", "betreuerin",
    ]

    /// Whether a header of a table of single cases is one for names, addresses or the like.
    static func isPersonal(_ header: String) -> Bool { has(words, header) }

    /// What is told of an unknown column of a table of single cases.
    static func kind(_ header: String) -> FindingKind {
        isPersonal(header) ? "personColumn" : "unknownCaseColumn"
    }

    /// Whether a header of another table is one for people.
    static func isContactPerson(_ header: String) -> Bool { has(contacts, header) }

    private static func has(_ known: Set<String>, _ header: String) -> Bool {
        let small = header.lowercased()
        return small.split { !$0.isLetter }.contains { known.contains(String($0)) }
            || known.contains(small.filter(\.isLetter))
    }
}
