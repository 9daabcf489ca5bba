/// Tells by its header whether a column holds what names a person.
enum NameHeader {
    /// Words for people and their names, wherever they stand in a header as a word.
    private static let names: Set<String> = [
        "name", "namen", "nachname", "nachnamen", "vorname", "vornamen", "rufname", "familienname",
        "geburtsname", "mädchenname", "zuname", "klarname", "klarnamen", "nname", "vname",
        "kindsname", "kindesname", "klientenname", "firstname", "lastname", "surname", "kind",
        "kindes", "mutter", "vater", "eltern", "elternteil", "kindsmutter", "kindsvater",
        "kindesmutter", "kindesvater", "stiefvater", "stiefmutter", "sorgeberechtigte",
        "sorgeberechtigter", "sorgeber", "personensorgeberechtigte", "personensorgeberechtigter",
        "erziehungsberechtigte", "erziehungsberechtigter", "erzber", "vormund", "amtsvormund",
        "pfleger", "pflegerin", "ergänzungspfleger", "pflegemutter", "pflegevater", "pflegeeltern",
        "pflegefamilie", "pflegeperson", "klient", "klientin", "klienten", "klientinnen",
        "hilfeempfänger", "hilfeempfaenger", "hilfeempfängerin", "leistungsempfänger",
        "leistungsempfängerin", "leistungsberechtigte", "leistungsberechtigter", "antragsteller",
        "antragstellerin", "familie", "fam", "geschwister", "geschwisterkind", "bruder",
        "schwester", "oma", "opa", "großmutter", "großvater", "großeltern", "betroffene",
        "betroffener", "person", "personalien", "jungermensch", "jugendlicher", "jugendliche",
        "minderjähriger", "minderjährige", "mündel", "proband", "patient", "patientin", "bewohner",
        "bewohnerin", "schüler", "schülerin", "teilnehmer", "teilnehmerin", "ansprechpartner",
        "ansprechpartnerin", "ansprechperson", "kontaktperson", "bezugsperson", "sachbearbeiter",
        "sachbearbeiterin", "fachkraft", "bezugsbetreuer", "bezugsbetreuerin", "fallführung",
        "fallführende", "zuständig", "melder", "melderin", "meldende", "partner", "partnerin",
        "lebenspartner", "lebenspartnerin", "lebensgefährte", "lebensgefährtin", "ehemann",
        "ehefrau", "mitarbeiter", "mitarbeiterin", "unterschrift",
    ]

    /// Words for what else points to a person: days, places, contacts, numbers, notes.
    private static let words: Set<String> = [
        "geb", "geboren", "geburtsdatum", "geburtstag", "gebdat", "gebdatum", "gebtag",
        "geburtsdat", "geburtsort", "dateofbirth", "birthdate", "birthday", "dob", "anschrift",
        "adresse", "wohnanschrift", "wohnadresse", "wohnung", "strasse", "straße", "str",
        "hausnummer", "hausnr", "wohnort", "plz", "telefon", "telefonnummer", "tel", "handy",
        "handynummer", "mobil", "mobilnummer", "mobiltelefon", "fax", "rufnummer", "festnetz",
        "whatsapp", "email", "mail", "mailadresse", "kontakt", "iban", "bic", "konto", "kto",
        "kontonummer", "bankverbindung", "aktenzeichen", "az", "gz", "akte", "aktennummer",
        "aktennr", "fallnummer", "fallnr", "geschäftszeichen", "diagnose", "diagnosen", "icd",
        "krankenkasse", "krankenversicherung", "versichertennummer", "versichertennr", "kvnr",
        "steuer", "steuerid", "steuernummer", "idnr", "sozialversicherungsnummer", "svnr",
        "svnummer", "rvnr", "vsnr", "rentenversicherungsnummer", "notiz", "notizen", "bemerkung",
        "bemerkungen", "anmerkung", "anmerkungen", "kommentar", "staatsangehörigkeit",
        "konfession", "religion", "foto", "ausweisnummer", "passnummer", "azr", "azrnr",
        "address", "phone",
    ]

    /// Short forms that are written in capitals; in small letters `km` is a length.
    private static let shortForms: Set<String> = ["KM", "KV", "PSB", "JM", "SB", "HE"]

    /// Words for what has a name and is no person, also at the end of a word: `Name der Einrichtung`.
    private static let things = [
        "angebot", "angebots", "angebotes", "einrichtung", "schule", "maßnahme", "massnahme",
        "projekt", "projekts", "projektes", "gruppe", "kita", "verein", "vereins", "dienst",
        "dienstes", "datei", "kurs", "kurses", "träger", "trägers", "traeger", "traegers",
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
    static func isPersonal(_ header: String) -> Bool { isNaming(header) || has(words, header) }

    /// Whether a header of a table of single cases is one for people, so that words under it are names.
    static func isNaming(_ header: String) -> Bool {
        if shortForms.contains(header.filter(\.isLetter)) { return true }
        guard has(names, header) else { return false }
        let small = header.lowercased()
        return !small.split { !$0.isLetter }.contains { word in
            things.contains { word.hasSuffix($0) }
        }
    }

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
