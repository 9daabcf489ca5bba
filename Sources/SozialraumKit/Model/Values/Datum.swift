import PlainTextRecords

/// A date as exactly as it is known: a day, a month or a year.
public typealias Datum = PartialDate
