extension ValueRule {
    // Texts

    /// The cell is empty.
    public static let empty = ValueRule(rawValue: "empty")
    /// Text in UTF-8 that was once read as Windows-1252 (`MÃ¼ller`) was put right; a proposal.
    public static let mojibake = ValueRule(rawValue: "mojibake")
    /// A letter of the text was lost (`M?ller`); the text stands as it is, as a proposal.
    public static let damagedText = ValueRule(rawValue: "damagedText")
    /// Several texts of the column end at the same length, in the middle of a sentence: the end is
    /// missing. The text stands as it is; names and services are a proposal.
    public static let truncated = ValueRule(rawValue: "truncated")
    /// A mark or number that is no part of the name (`1)`, `*`, `2.`) went to the rest.
    public static let footnote = ValueRule(rawValue: "footnote")
    /// A former name in brackets behind the name was taken off; it is in the rest.
    public static let formerName = ValueRule(rawValue: "formerName")
    /// The parts of the name that say more (legal form, association) are parts of their own too.
    public static let nameParts = ValueRule(rawValue: "nameParts")
    /// The text is only the beginning of the name of a service; a proposal.
    public static let cutService = ValueRule(rawValue: "cutService")
    /// An address stands behind the name and was taken off; where it cannot be taken off, the name is a
    /// proposal.
    public static let nameWithAddress = ValueRule(rawValue: "nameWithAddress")

    // Dates

    /// A day in another form than that of the format.
    public static let day = ValueRule(rawValue: "day")
    /// A month or a year.
    public static let partialDate = ValueRule(rawValue: "partialDate")
    /// A year of two digits.
    public static let twoDigitYear = ValueRule(rawValue: "twoDigitYear")
    /// The number of a day in a spreadsheet.
    public static let excelSerial = ValueRule(rawValue: "excelSerial")
    /// Day and month may be exchanged, or a number be no date at all; a proposal.
    public static let ambiguousDate = ValueRule(rawValue: "ambiguousDate")
    /// `Anfang 2018`, `ca. 2018`, a quarter; a proposal.
    public static let approximateDate = ValueRule(rawValue: "approximateDate")
    /// A start and an end.
    public static let period = ValueRule(rawValue: "period")
    /// The word in the cell (`bis`) is against its column (a start); a proposal.
    public static let otherEnd = ValueRule(rawValue: "otherEnd")
    /// The last day of a month or year, where a day is wanted; a proposal.
    public static let endOfDate = ValueRule(rawValue: "endOfDate")

    // Numbers

    /// A number in another form (decimal comma, thousands marks, a unit).
    public static let number = ValueRule(rawValue: "number")
    /// The mark may be a decimal or a thousands mark; a proposal.
    public static let ambiguousNumber = ValueRule(rawValue: "ambiguousNumber")
    /// The first digit may be that of a footnote (`18 970`); a proposal.
    public static let gluedFootnote = ValueRule(rawValue: "gluedFootnote")
    /// `ca. 12`, `8-10`, `12 + 2`; a proposal.
    public static let approximateNumber = ValueRule(rawValue: "approximateNumber")
    /// A number in words; a proposal.
    public static let numberWord = ValueRule(rawValue: "numberWord")
    /// Zero places, which may stand for an unknown number; a proposal.
    public static let zeroPlaces = ValueRule(rawValue: "zeroPlaces")
    /// A range of ages or one end of it.
    public static let age = ValueRule(rawValue: "age")
    /// `unter 18` is 17 at most, in completed years.
    public static let ageBelow = ValueRule(rawValue: "ageBelow")
    /// Latitude or longitude in another form.
    public static let coordinate = ValueRule(rawValue: "coordinate")
    /// A coordinate outside Germany; a proposal.
    public static let farCoordinate = ValueRule(rawValue: "farCoordinate")
    /// Yes or no in a word or sign.
    public static let yesOrNo = ValueRule(rawValue: "yesOrNo")

    // Places

    /// A street and its number, or an address, taken apart.
    public static let address = ValueRule(rawValue: "address")
    /// A street that may hold a number that is no house number; a proposal.
    public static let streetInDoubt = ValueRule(rawValue: "streetInDoubt")
    /// A post office box stands as the street.
    public static let postbox = ValueRule(rawValue: "postbox")
    /// A postal code with a country mark, blanks or the place behind it.
    public static let postalCode = ValueRule(rawValue: "postalCode")
    /// A key or postal code got back its leading zero; certain where the place confirms it.
    public static let lostZero = ValueRule(rawValue: "lostZero")
    /// A municipality by a key in another form.
    public static let gemeinde = ValueRule(rawValue: "gemeinde")
    /// A municipality by its name, which the key stands for.
    public static let gemeindeName = ValueRule(rawValue: "gemeindeName")
    /// No municipality of this name is known; the name is in the rest.
    public static let unknownGemeinde = ValueRule(rawValue: "unknownGemeinde")

    // Contact

    /// A phone number in international form.
    public static let phone = ValueRule(rawValue: "phone")
    /// A phone number without its area code; a proposal, or rest.
    public static let phoneWithoutAreaCode = ValueRule(rawValue: "phoneWithoutAreaCode")
    /// An address that was put right (`(at)`, `mailto:`, a scheme).
    public static let repairedAddress = ValueRule(rawValue: "repairedAddress")
    /// A contact that holds only numbers and addresses of a body.
    public static let reach = ValueRule(rawValue: "reach")
    /// The rest holds the name or the address of a person.
    public static let person = ValueRule(rawValue: "person")
    /// The rest holds the name of a function (`Leitung`).
    public static let function = ValueRule(rawValue: "function")

    // Codes and services

    /// A word that stands for a code.
    public static let codeWord = ValueRule(rawValue: "codeWord")
    /// Sections of SGB VIII.
    public static let paragraph = ValueRule(rawValue: "paragraph")
    /// Sections from one to another (`§§ 28-31`), or not exact enough; a proposal.
    public static let paragraphProposed = ValueRule(rawValue: "paragraphProposed")
    /// Services in words; the sections are certain.
    public static let service = ValueRule(rawValue: "service")
    /// Services in words: the words (`leistung`) are certain, the sections only proposed.
    public static let serviceProposed = ValueRule(rawValue: "serviceProposed")
    /// Several services that may be one; a proposal.
    public static let serviceSplit = ValueRule(rawValue: "serviceSplit")
    /// Languages in words.
    public static let languages = ValueRule(rawValue: "languages")
}
