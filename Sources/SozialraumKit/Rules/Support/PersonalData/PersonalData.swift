import PlainTextRecords

/// What points to a person in a value, seen by all recognisers.
///
/// Nothing here keeps or shows a value: what is found has a name, and the place is told.
enum PersonalData {
    /// Where a value stands.
    enum Place {
        /// In a table of single cases, in an unknown column.
        case unknownCaseColumn
        /// In a table of single cases, in an unknown column whose header is one for people.
        case personColumn
        /// In a table of single cases, under a column whose type it does not fit.
        case caseField(Column)
        /// In a table of single cases, as a code that its list does not have.
        case caseCode
        /// In a table of single cases, as a reference that leads nowhere.
        case brokenReference
        /// In the title of an activity, or in a column there that the format does not know.
        case activity
        /// In a text of another table: what an office or a club says of itself may stand there.
        case text(Column)
        /// In an unknown column of another table.
        case unknownColumn
        /// In the metadata.
        case metadata

        /// Whether it is in a table of single cases.
        var isOfCase: Bool {
            switch self {
            case .unknownCaseColumn, .personColumn, .caseCode, .brokenReference: true
            case .caseField(let column): column != .pseudonym
            default: false
            }
        }
    }

    /// What is to be known of a column, in one byte: it is asked for each value.
    enum Column: UInt8 {
        case pseudonym, month, day, key, other
        case description, name, source, text, address

        init(_ field: FieldInfo) {
            switch field.schema.kind {
            case "pseudonym": self = .pseudonym
            case "month": self = .month
            case "day", "partial-date": self = .day
            case "ags", "ars", "plz", "kreis": self = .key
            default: self = field.isText ? Column(text: field.name) : .other
            }
        }

        private init(text name: String) {
            switch name {
            case "beschreibung": self = .description
            case "name", "kurzname": self = .name
            case "quelle": self = .source
            case "strasse", "hausnummer", "plz", "ort", "ortsteil": self = .address
            default: self = .text
            }
        }
    }

    /// What was found; one finding of a rule is enough for a value.
    struct Found {
        /// DS-02
        var date: FindingKind?
        /// DS-03
        var number: FindingKind?
        /// DS-04
        var diagnosis: FindingKind?
        /// DS-05
        var text: FindingKind?
        /// DS-01
        var name: FindingKind?

        @inline(__always) func each(_ body: (FindingKind) -> Void) {
            if let date { body(date) }
            if let number { body(number) }
            if let diagnosis { body(diagnosis) }
            if let text { body(text) }
            if let name { body(name) }
        }

        /// Adds what was found elsewhere in the same value.
        mutating func add(_ other: Found) {
            date = date ?? other.date
            number = number ?? other.number
            if diagnosis == nil || other.diagnosis == "diagnosis" {
                diagnosis = other.diagnosis ?? diagnosis
            }
            text = text ?? other.text
            name = name ?? other.name
        }

        var isEmpty: Bool {
            date == nil && number == nil && diagnosis == nil && text == nil && name == nil
        }
    }

    /// How many bytes a title of an activity may have, and the description of an offer.
    static let longestTitle = 200
    static let longestDescription = 2000

    /// Looks at a value.
    static func look(_ value: ByteSpan, _ place: Place) -> Found {
        if value.count < 2 { return Found() }
        return value.withPlainBlanks { text in
            var found = look(plain: text, place)
            if place.isOfCase { lookAtParts(of: text, place, &found) }
            return found
        }
    }

    /// Looks at each part of a list, `eltern|51.34-FA-2179/05`, and at each text of an array or object,
    /// `["14.07.2012"]`, as at a whole value.
    private static func lookAtParts(of text: ByteSpan, _ place: Place, _ found: inout Found) {
        let isWritten = text[0] == UInt8(ascii: "[") || text[0] == UInt8(ascii: "{")
        // What stands in brackets is of no type.
        let place = isWritten ? .unknownCaseColumn : place
        var start = 0
        var isQuoted = false
        for index in 0...text.count {
            let byte = text.byte(index)
            var isBorder = byte == UInt8(ascii: "|") || index == text.count
            if isWritten, byte == UInt8(ascii: "\""), text.byte(index - 1) != UInt8(ascii: "\\") {
                isQuoted.toggle()
                isBorder = true
            } else if isWritten, !isQuoted, [44, 58, 91, 93, 123, 125].contains(byte) {
                isBorder = true
            }
            if isBorder {
                let part = text[start..<index].trimmed
                if part.count >= 2, part.count < text.count {
                    found.add(look(plain: part, place))
                }
                start = index + 1
            }
        }
    }

    private static func look(plain text: ByteSpan, _ place: Place) -> Found {
        var found = Found()
        let traits = Traits(text)
        switch place {
        case .unknownCaseColumn, .personColumn:
            found.number = numberInCase(text, traits, takesShape: true)
            if traits.digits >= 3, FullDate.isContained(in: text) || FullDate.isWhole(text) {
                found.date = "fullDateInUnknownColumn"
            }
            found.diagnosis = diagnosis(text, traits, .caseValue)
            if isNote(text, traits) { found.text = "noteInCase" }
            if traits.letters >= 2 || traits.hasOthers, isName(text, place) {
                found.name = "nameInUnknownColumn"
            }
        case .caseField(let column):
            // A wrong pseudonym is told as such: no more needs to be known of it.
            if column == .pseudonym { return found }
            look(text, traits, column, &found)
        case .caseCode:
            found.number = numberInCase(text, traits, takesShape: true)
            if traits.digits >= 3, FullDate.isWhole(text) || BirthDateScan.look(text) == .sure {
                found.date = "fullDateInValue"
            }
            found.diagnosis = diagnosis(text, traits, .caseCode)
        case .brokenReference:
            found.number = numberInCase(text, traits)
            if traits.digits >= 3, FullDate.isWhole(text) || BirthDateScan.look(text) == .sure {
                found.date = "fullDateInValue"
            }
        case .activity:
            found.number = personalNumber(text, traits)
            if found.number == nil, hasContact(text, traits) { found.number = "contactInActivity" }
            if found.number == nil, traits.digits >= 2, FileNumberScan.stands(in: text) {
                found.number = "fileNumberInActivity"
            }
            found.date = date(text, traits)
            found.diagnosis = diagnosis(text, traits, .words)
            found.text = person(text, traits)
        case .text(let column):
            found.number = personalNumber(text, traits)
            if found.number == nil, hasContact(text, traits) { found.number = "contactInText" }
            found.diagnosis = diagnosis(text, traits, .words)
            // In names and sources a letter and two digits are mostly something else.
            if column != .description, found.diagnosis == "likelyDiagnosis" {
                found.diagnosis = nil
            }
            if column == .description {
                if found.number == nil, traits.digits >= 3, FileNumberScan.stands(in: text) {
                    found.number = "fileNumberInText"
                }
                found.date = date(text, traits)
            } else if traits.digits >= 4, BirthDateScan.look(text) == .sure {
                found.date = "birthDateInText"
            }
            if column != .name, column != .source { found.text = person(text, traits) }
        case .unknownColumn:
            found.number = personalNumber(text, traits)
            found.diagnosis = diagnosis(text, traits, .words)
            if traits.digits >= 4, BirthDateScan.look(text) == .sure {
                found.date = "birthDateInText"
            }
        case .metadata:
            found.number = personalNumber(text, traits)
            if found.number == nil, hasContact(text, traits) { found.number = "contactInText" }
            if found.number == nil, traits.digits >= 2, FileNumberScan.stands(in: text) {
                found.number = "fileNumberInText"
            }
            found.date = date(text, traits)
            found.diagnosis = diagnosis(text, traits, .words)
            found.text = person(text, traits)
        }
        return found
    }

    /// A value that does not fit its column in a table of single cases.
    private static func look(
        _ text: ByteSpan, _ traits: Traits, _ column: Column, _ found: inout Found
    ) {
        let isDate = column == .day || column == .month
        // A day in another form is no more than a wrong day where a day belongs.
        let isDay = traits.digits >= 3 && FullDate.isWhole(text)
        if !(isDate && isDay) {
            found.number = numberInCase(
                text, traits, takesPlain: column != .key, takesShape: true,
                isKey: column == .key && PhoneNumberScan.isKey(text))
        }
        if column == .month {
            // One in plain bytes is told as such.
            if !isDay && traits.digits >= 3
                && (FullDate.isContained(in: text) || BirthDateScan.look(text) == .sure)
                || SerialDay.isWhole(text)
            {
                found.date = "fullDateInValue"
            }
        } else if isDate {
            if traits.digits >= 3, BirthDateScan.look(text) == .sure {
                found.date = "fullDateInValue"
            }
        } else if traits.digits >= 3,
            isDay || FullDate.isContained(in: text) || BirthDateScan.look(text) == .sure
        {
            found.date = "fullDateInValue"
        }
        found.diagnosis = diagnosis(text, traits, .caseValue)
        if isNote(text, traits) { found.text = "noteInCase" }
    }

    private static func isName(_ text: ByteSpan, _ place: Place) -> Bool {
        if case .personColumn = place, PersonScan.isWordy(text) { return true }
        return PersonScan.isName(text)
    }

    // MARK: Groups of recognisers

    /// Numbers that are given to one person only, and name it everywhere.
    private static func personalNumber(_ text: ByteSpan, _ traits: Traits) -> FindingKind? {
        guard traits.digits >= 9 else { return nil }
        if traits.letters > 0, InsuranceNumberScan.stands(in: text) { return "pensionNumber" }
        if traits.letters > 0, HealthInsuranceScan.stands(in: text) { return "healthNumber" }
        return TaxNumberScan.stands(in: text) ? "taxNumber" : nil
    }

    private static func numberInCase(
        _ text: ByteSpan, _ traits: Traits, takesPlain: Bool = true, takesShape: Bool = false,
        isKey: Bool = false
    ) -> FindingKind? {
        if let kind = personalNumber(text, traits) { return kind }
        if traits.hasAt && EmailScan.stands(in: text)
            || traits.blanks >= 2 && EmailScan.isSpelled(in: text)
        {
            return "emailInCase"
        }
        if traits.digits >= 8, IBANScan.stands(in: text) { return "accountInCase" }
        if traits.digits >= 2, FileNumberScan.stands(in: text) { return "fileNumberInCase" }
        if !isKey, traits.digits >= 4, PhoneNumberScan.stands(in: text, takesPlain: takesPlain) {
            return "phoneInCase"
        }
        if takesShape, traits.digits >= 2, FileNumberShape.isWhole(text), !FullDate.isWhole(text) {
            return "fileNumberInCase"
        }
        return nil
    }

    private static func hasContact(_ text: ByteSpan, _ traits: Traits) -> Bool {
        traits.hasAt && EmailScan.stands(in: text)
            || traits.digits >= 5 && PhoneNumberScan.stands(in: text)
            || traits.digits >= 8 && IBANScan.stands(in: text)
    }

    private static func date(_ text: ByteSpan, _ traits: Traits) -> FindingKind? {
        guard traits.digits >= 3 else { return nil }
        switch BirthDateScan.look(text) {
        case .sure: return "birthDateInText"
        case .perhaps: return "fullDateInText"
        case .none: return nil
        }
    }

    private static func diagnosis(
        _ text: ByteSpan, _ traits: Traits, _ place: DiagnosisScan.Place
    ) -> FindingKind? {
        guard traits.digits >= 2, traits.letters > 0 else { return nil }
        switch DiagnosisScan.look(text, place) {
        case .sure: return "diagnosis"
        case .likely: return "likelyDiagnosis"
        case .none: return nil
        }
    }

    private static func person(_ text: ByteSpan, _ traits: Traits) -> FindingKind? {
        guard traits.capitals >= 2 else { return nil }
        switch PersonScan.look(text) {
        case .sure: return "personInText"
        case .perhaps: return "nameInText"
        case .none: return nil
        }
    }

    /// Whether a value is a sentence rather than a statement: six words or more.
    private static func isNote(_ text: ByteSpan, _ traits: Traits) -> Bool {
        traits.blanks >= 5 && traits.letters >= 20
    }

    /// What is in a text, counted in one pass, so that a recogniser that cannot find anything is not
    /// asked.
    struct Traits {
        var digits = 0
        var letters = 0
        var capitals = 0
        var blanks = 0
        var hasAt = false
        /// Whether letters beyond ASCII stand in it.
        var hasOthers = false

        init(_ text: ByteSpan) {
            for index in 0..<text.count {
                let byte = text[index]
                if byte &- 48 < 10 {
                    digits += 1
                } else if (byte | 32) &- 97 < 26 {
                    letters += 1
                    if byte < 97 { capitals += 1 }
                } else if byte == 32 {
                    blanks += 1
                } else if byte == 64 || byte == 40 || byte == 91 {
                    hasAt = true
                } else if byte >= 128 {
                    hasOthers = true
                    if byte == 0xC3 { capitals += 1 }
                }
            }
        }
    }

    /// Whether a value may not be shown in any report; in the columns for contacts other things count.
    static func mayNotBeShown(_ text: String, of field: FieldInfo) -> Bool {
        let column = Column(field)
        if column == .address { return false }
        return text.withByteSpan { !look($0, .text(column)).isEmpty }
    }
}
