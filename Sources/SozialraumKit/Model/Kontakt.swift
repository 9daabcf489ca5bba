import PlainTextRecords

/// How to reach an organisation or a place.
///
/// The contact is that of a function, not of a person: the switchboard, not someone's mobile phone.
public struct Kontakt: Hashable, Sendable {
    /// The telephone number, `+` and 7 to 15 digits with single blanks.
    public var telefon: Phone?
    /// The fax number, in the form of a telephone number.
    public var fax: Phone?
    /// The e-mail address of an office, not of a person.
    public var email: Email?
    /// The web page, absolute, http or https.
    public var web: WebAddress?

    /// Creates a contact from what is known of it.
    public init(
        telefon: Phone? = nil, fax: Phone? = nil, email: Email? = nil, web: WebAddress? = nil
    ) {
        self.telefon = telefon
        self.fax = fax
        self.email = email
        self.web = web
    }

    /// Shows the fields to a visitor, in the order of the format.
    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.optional(
            "telefon", &telefon,
            "Telefon einer Stelle, nicht einer Person, mit Ländervorwahl (+49 …)",
            "Telephone of an office, not of a person, with country code (+49 …)")
        try fields.optional(
            "fax", &fax,
            "Fax mit Ländervorwahl (+49 …)", "Fax with country code (+49 …)")
        try fields.optional(
            "email", &email,
            "E-Mail-Adresse einer Stelle, nicht einer Person",
            "E-mail address of an office, not of a person")
        try fields.optional(
            "web", &web,
            "Internetseite mit https:// oder http://", "Web page with https:// or http://")
    }
}
