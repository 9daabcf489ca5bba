import PlainTextRecords

extension Rule {
    /// A contact is that of a function, not of a person.
    static let ds13 = Rule(
        code: "DS-13", severity: .hint,
        title: Sentence("Kontakt nennt einen Menschen", "Contact names a person"),
        explanation: Sentence(
            "Wer eine Stelle erreichen will, braucht die Adresse der Stelle, nicht den Namen "
                + "dessen, der dort gerade arbeitet. Solche Namen veralten schnell, und sie "
                + "weiterzugeben braucht einen Grund oder eine Einwilligung.",
            "Whoever wants to reach an office needs the address of the office, not the name of "
                + "who works there at the moment. Such names soon become outdated, and passing "
                + "them on needs a reason or a consent."),
        remedy: Sentence(
            "Bitte eine Funktion nennen, etwa info@… statt eines Namens und „Leitung“ oder "
                + "„Jugendhilfeplanung“ statt einer Person. Liegt eine Einwilligung vor, ist "
                + "nichts zu tun.",
            "Name a function, such as info@… instead of a name, and “Leitung” or "
                + "“Jugendhilfeplanung” instead of a person. If there is a consent, nothing is "
                + "to be done."),
        source: Sentence(
            "DSGVO Art. 5 Abs. 1 Buchst. c (Datenminimierung), Art. 6 Abs. 1. Dass Kontakte die "
                + "einer Stelle sind: Festlegung des Austauschformats.",
            "GDPR Art. 5(1)(c) (data minimisation), Art. 6(1). That contacts are those of an "
                + "office: decision of the exchange format."),
        messages: [
            Message(
                "personalMailbox", .hint,
                "Diese E-Mail-Adresse sieht nach einem einzelnen Menschen aus.",
                "This e-mail address looks like that of a single person."),
            Message(
                "personAsParty", .hint,
                "Als Absender oder Empfänger steht hier wohl ein Mensch; gemeint ist eine "
                    + "Stelle.",
                "As sender or recipient probably a person stands here; an office is meant."),
            Message(
                "contactPersonColumn", .hint,
                "Diese Tabelle hat eine Spalte, deren Überschrift auf Menschen deutet, etwa auf "
                    + "Ansprechpartner.",
                "This table has a column whose heading points to people, such as contact "
                    + "persons."),
        ],
        scope: .package,
        checks: [
            RecordCheck(Traeger.self, "personalMailbox", at: "email", needs: ["email"]) {
                PrivateContact.isPersonal($0.kontakt.email)
            },
            RecordCheck(Einrichtung.self, "personalMailbox", at: "email", needs: ["email"]) {
                PrivateContact.isPersonal($0.kontakt.email)
            },
            RecordCheck(Sozialraumzentrum.self, "personalMailbox", at: "email", needs: ["email"]) {
                PrivateContact.isPersonal($0.kontakt.email)
            },
            RecordCheck(Ressource.self, "personalMailbox", at: "email", needs: ["email"]) {
                PrivateContact.isPersonal($0.kontakt.email)
            },
            PersonalDataChecks.parties,
        ],
        bad: .tables(
            #"""
            "traeger": [
                {
                  "id": "tr-linde", "name": "Linde", "art": "frei",
                  "email": "anna.beispiel@linde.example"
                }
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {
                  "id": "tr-linde", "name": "Linde", "art": "frei",
                  "email": "info.nord@linde.example"
                }
              ]
            """#, profile: .stammdaten))
}
