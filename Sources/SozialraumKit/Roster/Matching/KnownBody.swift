/// A body of a roster or of a package: a Träger, facility, centre, resource or offer, with what helps
/// to recognise it.
///
/// Values are texts as they are written; the matcher does not need them in their canonical form. More
/// properties may come, with nil as their default value.
public struct KnownBody: Hashable, Sendable {
    /// The identifier in the package. A row of a roster mostly has none.
    public var id: String?
    /// The name, with or without its legal form.
    public var name: String
    /// The short name.
    public var kurzname: String?
    /// The code of the legal form, as in the list `rechtsform`.
    public var rechtsform: String?
    /// The place.
    public var ort: String?
    /// The postal code.
    public var plz: String?
    /// The street; it may hold the house number.
    public var strasse: String?
    /// The house number.
    public var hausnummer: String?
    /// The phone number.
    public var telefon: String?
    /// The fax number.
    public var fax: String?
    /// The mail address.
    public var email: String?
    /// The web address.
    public var web: String?
    /// The Institutionskennzeichen.
    public var ik: String?
    /// The identifier of the Träger that a facility or an offer belongs to.
    public var owner: String?

    public init(
        id: String? = nil, name: String, kurzname: String? = nil, rechtsform: String? = nil,
        ort: String? = nil, plz: String? = nil, strasse: String? = nil, hausnummer: String? = nil,
        telefon: String? = nil, fax: String? = nil, email: String? = nil, web: String? = nil,
        ik: String? = nil, owner: String? = nil
    ) {
        self.id = id
        self.name = name
        self.kurzname = kurzname
        self.rechtsform = rechtsform
        self.ort = ort
        self.plz = plz
        self.strasse = strasse
        self.hausnummer = hausnummer
        self.telefon = telefon
        self.fax = fax
        self.email = email
        self.web = web
        self.ik = ik
        self.owner = owner
    }
}
