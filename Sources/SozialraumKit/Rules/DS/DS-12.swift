import PlainTextRecords

extension Rule {
    static let ds12 = Rule(
        code: "DS-12", severity: .warning,
        title: Sentence(
            "Privater Kontakt eines Trägers",
            "Private contact of a Träger"),
        explanation: Sentence(
            "Als Kontakt eines Trägers, einer Einrichtung oder eines Zentrums steht die "
                + "Adresse einer Stelle, nicht die einer Person. Postfächer bei Anbietern für "
                + "Privatleute und Mobilnummern gehören meist jemandem persönlich.",
            "As contact of a Träger, a facility or a centre stands the address of an "
                + "office, not of a person. Mailboxes of providers for private customers and "
                + "mobile numbers mostly belong to somebody personally."),
        remedy: Sentence(
            "Bitte eine Funktionsadresse (etwa info@…) und eine Festnetznummer eintragen, "
                + "oder die Zelle leeren. Ein einzelner Mensch als Träger sollte wissen, dass "
                + "er im Paket steht.",
            "Enter an address of a function (such as info@…) and a landline number, or "
                + "empty the cell. A single person as a Träger should know of being in the "
                + "package."),
        source: Sentence(
            "DSGVO Art. 5 Abs. 1 Buchst. c (Datenminimierung); Festlegung des "
                + "Austauschformats.",
            "GDPR Art. 5(1)(c) (data minimisation); decision of the exchange format."),
        messages: [
            Message(
                "privateMail", .warning,
                "Diese E-Mail-Adresse liegt bei einem Anbieter für Privatleute.",
                "This e-mail address belongs to a provider for private customers."),
            Message(
                "mobileNumber", .warning,
                "Dies ist eine Mobilnummer; sie gehört meist einer Person.",
                "This is a mobile number; it mostly belongs to a person."),
            Message(
                "naturalPerson", .hint,
                "Dieser Träger ist ein einzelner Mensch; sein Name und seine Anschrift sind "
                    + "personenbezogen.",
                "This Träger is a single person; the name and the address are personal data."),
            Message(
                "privateResource", .hint,
                "Dieser Kontakt einer Ressource gehört wohl jemandem persönlich.",
                "This contact of a resource probably belongs to somebody personally."),
        ],
        scope: .columns([
            "ressourcen": ["id"], "traeger": ["id"], "einrichtungen": ["id"],
            "sozialraumzentren": ["id"],
        ]),
        checks: [
            RecordCheck(Traeger.self, "privateMail", at: "email", needs: ["email"]) {
                PrivateContact.isFreemail($0.kontakt.email)
            },
            RecordCheck(Traeger.self, "mobileNumber", at: "telefon", needs: ["telefon"]) {
                PrivateContact.isMobile($0.kontakt.telefon)
            },
            RecordCheck(Einrichtung.self, "privateMail", at: "email", needs: ["email"]) {
                PrivateContact.isFreemail($0.kontakt.email)
            },
            RecordCheck(Einrichtung.self, "mobileNumber", at: "telefon", needs: ["telefon"]) {
                PrivateContact.isMobile($0.kontakt.telefon)
            },
            RecordCheck(Sozialraumzentrum.self, "privateMail", at: "email", needs: ["email"]) {
                PrivateContact.isFreemail($0.kontakt.email)
            },
            RecordCheck(Sozialraumzentrum.self, "mobileNumber", at: "telefon", needs: ["telefon"]) {
                PrivateContact.isMobile($0.kontakt.telefon)
            },
            RecordCheck(Traeger.self, "naturalPerson", at: "name", needs: ["rechtsform"]) {
                $0.rechtsform == "person" || $0.rechtsform == "einzelunternehmen"
            },
            RecordCheck(Ressource.self, "privateResource", at: "email", needs: ["email"]) {
                PrivateContact.isFreemail($0.kontakt.email)
            },
            RecordCheck(Ressource.self, "privateResource", at: "telefon", needs: ["telefon"]) {
                PrivateContact.isMobile($0.kontakt.telefon)
            },
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde", "art": "frei", "email": "linde@gmx.de"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde", "art": "frei", "email": "info@linde.example"}
              ]
            """#, profile: .stammdaten))
}
