import PlainTextRecords

/// What a report may show of a value.
///
/// In tables of single cases only what stands in an open column and is valid; everything else is
/// shown as its kind: `<Tag>`, `<Monat>`, `<Code>`, `<12 Zeichen>`. A value that does not fit its type
/// may be anything, since with one delimiter missing names stand in any column; that holds also for
/// activities and for the rows of natural persons.
struct Disclosure {
    let language: ReportLanguage

    /// Columns of case tables whose valid values may be shown, each with the codes that may not.
    private static let open: [String: Set<String>] = [
        "faelle.sozialraum": [], "faelle.zentrum": [], "faelle.stufe": ["schutz"],
        "hilfen.traeger": [], "hilfen.hilfeangebot": [], "hilfen.ueber_41": [], "hilfen.form": [],
        "hilfen.zugang": [], "hilfen.stunden_woche": [],
        "fallberatungen.art": ["stellungnahme-35a", "fachberatung-8b"],
        "fallberatungen.traeger": [], "fallberatungen.ergebnis": ["schutz"],
        "gefaehrdungseinschaetzungen.fachkraefte": [],
    ]

    /// Columns that are not shown of natural persons; an id may be made of a name.
    private static let personalFields: Set<String> = [
        "id", "name", "kurzname", "strasse", "hausnummer", "plz", "ort", "ortsteil", "telefon",
        "fax",
        "email", "web",
    ]

    private static let freemail: Set<String> = [
        "web.de", "gmx.de", "gmx.net", "gmx.at", "gmail.com", "googlemail.com", "t-online.de",
        "yahoo.de", "yahoo.com", "hotmail.com", "hotmail.de", "outlook.com", "outlook.de",
        "freenet.de", "icloud.com", "aol.com", "posteo.de", "mail.de", "live.de", "arcor.de",
    ]

    /// A value as a report shows it; nil: not at all.
    ///
    /// - Parameters:
    ///   - isValid: Whether it fits its type and its list, and refers to a record that is there.
    ///   - others: The other values of the row, by column.
    func shown(
        _ text: String, table: String, field: FieldInfo, isValid: Bool,
        others: (String) -> String?
    ) -> String? {
        if text.isEmpty { return nil }
        if TableInfo.caseTables.contains(table) {
            guard isValid else { return length(text) }
            if field.name == "kinder", table == "faelle", let count = Int(text), count <= 4 {
                return text
            }
            guard let hidden = Self.open["\(table).\(field.name)"], !hidden.contains(text) else {
                return kind(field, text)
            }
            return Self.cut(text)
        }
        if table == "aktivitaeten" {
            if !isValid { return length(text) }
            if field.name == "bezeichnung" { return length(text) }
            if field.name == "teilnehmende", Int(text) ?? 0 < 3 { return kind(field, text) }
        }
        if isPersonal(text, table: table, field: field, isValid: isValid, others: others) {
            return length(text)
        }
        return Self.cut(text)
    }

    private func isPersonal(
        _ text: String, table: String, field: FieldInfo, isValid: Bool,
        others: (String) -> String?
    ) -> Bool {
        switch field.schema.kind {
        case "phone":
            let digits = text.unicodeScalars.filter { ("0"..."9").contains($0) }.map(String.init)
            var number = digits.joined()
            if number.hasPrefix("00") { number.removeFirst(2) }
            if number.hasPrefix("49") { number.removeFirst(2) }
            if number.hasPrefix("0") { number.removeFirst() }
            let isMobile = ["15", "16", "17"].contains { number.hasPrefix($0) }
            if isMobile || number.count < 5 || digits.count * 2 < text.unicodeScalars.count {
                return true
            }
        case "email":
            if !isValid { return true }
            let domain = text.split(separator: "@").last.map { $0.lowercased() } ?? ""
            if Self.freemail.contains(domain) { return true }
        case "url": break
        default:
            let isWords = field.isText || !isValid
            if isWords, PersonalData.mayNotBeShown(text, of: field) { return true }
        }
        if isValid, !Self.personalFields.contains(field.name) { return false }
        return NaturalPersons.isPerson(table: table, others)
    }

    /// A text without what it says.
    func length(_ text: String) -> String {
        let count = text.unicodeScalars.count
        return count == 1
            ? language.pick("<1 Zeichen>", "<1 character>")
            : language.pick("<\(count) Zeichen>", "<\(count) characters>")
    }

    private func kind(_ field: FieldInfo, _ text: String) -> String {
        switch field.schema.kind {
        case "day", "partial-date": return language.pick("<Tag>", "<day>")
        case "month":
            return text.utf8.count == 4
                ? language.pick("<Jahr>", "<year>") : language.pick("<Monat>", "<month>")
        case "code": return "<Code>"
        case "ags": return "<AGS>"
        case "pseudonym": return language.pick("<Pseudonym>", "<pseudonym>")
        case "id": return language.pick("<Kennung>", "<identifier>")
        case "integer", "decimal": return language.pick("<Zahl>", "<number>")
        default: return length(text)
        }
    }

    /// A value cut where it is long.
    static func cut(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard scalars.count > PlainLine.limit else { return text }
        return String(String.UnicodeScalarView(scalars.prefix(PlainLine.limit))) + "…"
    }
}

/// What a column asks for, in words.
enum Expectation {
    /// In German in the accusative: "eine ganze Zahl ab 0".
    static func text(_ field: FieldInfo, _ language: ReportLanguage) -> String {
        switch field.schema.kind {
        case "id":
            return language.pick(
                "eine Kennung: höchstens 64 Zeichen aus a-z, 0-9, Punkt, Unterstrich und Bindestrich, "
                    + "am Anfang Buchstabe oder Ziffer",
                "an identifier: at most 64 of a-z, 0-9, point, underscore and hyphen, beginning "
                    + "with a letter or digit")
        case "code":
            return language.pick(
                "einen Code: höchstens 64 Zeichen aus a-z, 0-9, Punkt, Unterstrich und Bindestrich, am "
                    + "Anfang Buchstabe oder Ziffer",
                "a code: at most 64 of a-z, 0-9, point, underscore and hyphen, beginning with a "
                    + "letter or digit")
        case "integer":
            return language.pick(
                "eine ganze Zahl von 0 bis 9007199254740991, ohne Punkt und Leerzeichen",
                "a whole number from 0 to 9007199254740991, without points and blanks")
        case "decimal":
            return language.pick(
                "eine Zahl mit Punkt als Dezimalzeichen und höchstens 15 Ziffern",
                "a number with a point for decimals and at most 15 digits")
        case "boolean":
            return language.pick(
                "einen Wahrheitswert (true oder false)", "a truth value (true or false)")
        case "kreis":
            return language.pick(
                "einen Kreisschlüssel aus fünf Ziffern", "a district key of five digits")
        case "email": return language.pick("eine E-Mail-Adresse", "an e-mail address")
        case "url":
            return language.pick(
                "eine Internetadresse, die mit https:// oder http:// beginnt",
                "a web address that begins with https:// or http://")
        case "language":
            return language.pick(
                "ein Sprachkürzel aus zwei Kleinbuchstaben (ISO 639-1)",
                "a language code of two small letters (ISO 639-1)")
        default: return language.pick("einen anderen Wert", "another value")
        }
    }
}
