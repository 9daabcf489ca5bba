import PlainTextRecords

extension Rule {
    /// No contacts, account numbers and personal numbers in cases and notes.
    static let ds03 = Rule(
        code: "DS-03", severity: .error,
        title: Sentence(
            "Kontakt, Konto oder persönliche Nummer",
            "Contact, account or personal number"),
        explanation: Sentence(
            "E-Mail-Adressen, Telefonnummern, Kontonummern, Aktenzeichen und die Nummern von "
                + "Rentenversicherung, Finanzamt und Krankenkasse führen geradewegs zu einem "
                + "Menschen. In Tabellen einzelner Fälle haben sie nichts zu suchen, auch nicht "
                + "in einer Spalte, in die sie nur geraten sind, und in Texten nur, wenn sie zu "
                + "einer Stelle gehören. Nummern mit Prüfziffer zählen nur, wenn diese stimmt.",
            "E-mail addresses, phone numbers, account numbers, file numbers and the numbers of "
                + "the pension insurance, the tax office and the health insurance lead straight "
                + "to a person. They have no business in tables of single cases, not even in a "
                + "column into which they only slipped, and in texts only if they belong to an "
                + "office. Numbers with a check digit count only if it is right."),
        remedy: Sentence(
            "Bitte die Angabe vor der Weitergabe entfernen. Kontakte einer Stelle gehören in "
                + "die Spalten „telefon“ und „email“ ihres Trägers, ihrer Einrichtung oder "
                + "ihres Zentrums. Steckt die Angabe in einem Dateinamen, bitte die Datei "
                + "umbenennen.",
            "Remove it before the package is passed on. Contacts of an office belong in the "
                + "columns “telefon” and “email” of its Träger, facility or centre. If it stands "
                + "in the name of a file, rename the file."),
        source: Sentence(
            "SGB I § 35 (Sozialgeheimnis); SGB VIII §§ 64, 65; DSGVO Art. 5 Abs. 1 Buchst. c. "
                + "Prüfziffern: SGB VI § 147 (Versicherungsnummer), AO § 139b "
                + "(Identifikationsnummer), SGB V § 290 (Krankenversichertennummer).",
            "SGB I § 35 (social secrecy); SGB VIII §§ 64, 65; GDPR Art. 5(1)(c). Check digits: "
                + "SGB VI § 147 (pension insurance number), AO § 139b (tax identification "
                + "number), SGB V § 290 (health insurance number)."),
        messages: [
            Message(
                "emailInCase", .error,
                "Hier steht eine E-Mail-Adresse; in eine Tabelle einzelner Fälle gehört sie "
                    + "nicht.",
                "Here stands an e-mail address; it does not belong in a table of single cases."),
            Message(
                "phoneInCase", .error,
                "Hier steht, was wie eine Telefonnummer aussieht; in eine Tabelle einzelner "
                    + "Fälle gehört sie nicht.",
                "Here stands what looks like a phone number; it does not belong in a table of "
                    + "single cases."),
            Message(
                "accountInCase", .error,
                "Hier steht eine Kontonummer (IBAN); in eine Tabelle einzelner Fälle gehört sie "
                    + "nicht.",
                "Here stands an account number (IBAN); it does not belong in a table of single "
                    + "cases."),
            Message(
                "fileNumberInCase", .error,
                "Hier steht, was wie ein Aktenzeichen aussieht; über die Akte ließe sich der "
                    + "Mensch finden.",
                "Here stands what looks like a file number; by the file the person could be "
                    + "found."),
            Message(
                "pensionNumber", .error,
                "Hier steht eine Versicherungsnummer der Rentenversicherung.",
                "Here stands a number of the pension insurance."),
            Message(
                "taxNumber", .error,
                "Hier steht eine steuerliche Identifikationsnummer: elf Ziffern mit richtiger "
                    + "Prüfziffer.",
                "Here stands a tax identification number: eleven digits with a right check "
                    + "digit."),
            Message(
                "healthNumber", .error,
                "Hier steht eine Krankenversichertennummer.",
                "Here stands a health insurance number."),
            Message(
                "contactInActivity", .warning,
                "Bei dieser Aktivität steht eine E-Mail-Adresse, Telefon- oder Kontonummer; sie "
                    + "könnte jemandem persönlich gehören.",
                "With this activity stands an e-mail address, a phone or account number; it "
                    + "could belong to somebody personally."),
            Message(
                "fileNumberInActivity", .warning,
                "Bei dieser Aktivität steht, was wie ein Aktenzeichen aussieht; Aktivitäten "
                    + "gehören zu keinem einzelnen Fall.",
                "With this activity stands what looks like a file number; activities belong to "
                    + "no single case."),
            Message(
                "contactInText", .hint,
                "In diesem Text steht eine E-Mail-Adresse, Telefon- oder Kontonummer. Gehört "
                    + "sie einer Stelle, ist ihr Platz in den Kontaktspalten; gehört sie einem "
                    + "Menschen, bitte entfernen.",
                "In this text stands an e-mail address, a phone or account number. If it is "
                    + "an office's, its place is in the contact columns; if it is a person's, "
                    + "remove it."),
            Message(
                "fileNumberInText", .hint,
                "In diesem Text steht, was wie ein Aktenzeichen aussieht. Gehört es zu einem "
                    + "Fall, darf es nicht im Paket stehen.",
                "In this text stands what looks like a file number. If it belongs to a case, it "
                    + "must not stand in the package."),
            Message(
                "personalFileName", .warning,
                "Der Name dieser Datei enthält, was zu einem Menschen führen kann, etwa eine "
                    + "Nummer, ein Geburtsdatum oder ein Aktenzeichen.",
                "The name of this file holds what can lead to a person, such as a number, a "
                    + "date of birth or a file number."),
            Message(
                "nameInFileName", .hint,
                "Der Name dieser Datei sieht aus, als stecke der Name eines Menschen, ein "
                    + "Geburtsdatum oder eine Diagnose darin.",
                "The name of this file looks as if the name of a person, a date of birth or a "
                    + "diagnosis stood in it."),
        ],
        scope: .package,
        checks: [PersonalDataChecks.metadata { $0.number }, PersonalDataChecks.fileNames],
        bad: .inSozialraum(
            #"""
            "aktivitaeten": [
                {
                  "id": "ak-1", "sozialraum": "sr-nord", "arbeitsweise": "fallunspezifisch",
                  "am": "2022-06-01", "bezeichnung": "Rückruf 0999/5550123"
                }
              ]
            """#),
        good: .inSozialraum(
            #"""
            "aktivitaeten": [
                {
                  "id": "ak-1", "sozialraum": "sr-nord", "arbeitsweise": "fallunspezifisch",
                  "am": "2022-06-01", "bezeichnung": "Elterncafé 2022/2023"
                }
              ]
            """#))
}
