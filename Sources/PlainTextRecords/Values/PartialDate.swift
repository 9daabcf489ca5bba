/// A date as exactly as it is known: a day (`2018-01-31`), a month (`2018-01`) or a year (`2018`),
/// from 1900 to 2199.
@frozen public struct PartialDate: PlainTextValue, RequiredValue {
    /// year << 9 | month << 5 | day; month and day 0 where unknown; 0: blank.
    @usableFromInline let bits: Int32

    @inlinable init(bits: Int32) { self.bits = bits }

    /// A number that orders like the date; 0: blank.
    @inlinable public var packed: Int32 { bits }

    /// The date of a number that ``packed`` gave.
    @inlinable public init(packed: Int32) { bits = packed }

    /// A date that is known to the day.
    @inlinable public init(_ day: Day) { bits = day.bits }

    /// A date that is known to the year or the month; nil outside 1900 to 2199.
    public init?(year: Int, month: Int? = nil) {
        guard (1900...2199).contains(year), (1...12).contains(month ?? 1) else { return nil }
        bits = Int32(year << 9 | (month ?? 0) << 5)
    }

    @inlinable public init?(plainText bytes: ByteSpan) {
        if bytes.count == 10 {
            guard let day = Day(plainText: bytes) else { return nil }
            bits = day.bits
            return
        }
        guard bytes.count == 7 || bytes.count == 4 else { return nil }
        let century = bytes.twoDigits(at: 0)
        let years = bytes.twoDigits(at: 2)
        guard century >= 19, century < 22, years >= 0 else { return nil }
        var month = 0
        if bytes.count == 7 {
            month = bytes.twoDigits(at: 5)
            guard bytes[4] == 45, month >= 1, month <= 12 else { return nil }
        }
        bits = Int32(truncatingIfNeeded: (century &* 100 &+ years) &<< 9 | month &<< 5)
    }

    @inlinable public func write(to out: inout ByteBuffer) {
        out.appendTwoDigits(year / 100)
        out.appendTwoDigits(year % 100)
        guard let month else { return }
        out.append(45)
        out.appendTwoDigits(month)
        guard let day else { return }
        out.append(45)
        out.appendTwoDigits(day)
    }

    @inlinable public var year: Int { Int(bits) &>> 9 }
    /// The month, where it is known.
    @inlinable public var month: Int? {
        let month = Int(bits) &>> 5 & 15
        return month == 0 ? nil : month
    }
    /// The day of the month, where it is known.
    @inlinable public var day: Int? {
        let day = Int(bits) & 31
        return day == 0 ? nil : day
    }

    /// The first day that the date can mean.
    public var first: Day {
        Day(bits: Int32(year << 9 | (month ?? 1) << 5 | (day ?? 1)))
    }

    /// The last day that the date can mean.
    public var last: Day {
        let month = month ?? 12
        return Day(
            bits: Int32(year << 9 | month << 5 | (day ?? Day.length(ofMonth: month, year: year))))
    }

    @inlinable public static var blank: PartialDate { PartialDate(bits: 0) }

    public static var schema: ValueSchema {
        ValueSchema(
            kind: "partial-date",
            pattern: "^(\(Day.pattern)|(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2]))?)$")
    }
}

/// A month (`2009-05`) or, where it was coarsened, a year (`2009`), from 1900 to 2199.
@frozen public struct MonthOrYear: PlainTextValue, RequiredValue {
    @usableFromInline let date: PartialDate

    @inlinable init(date: PartialDate) { self.date = date }

    /// A month or a year; nil outside 1900 to 2199.
    public init?(year: Int, month: Int? = nil) {
        guard let date = PartialDate(year: year, month: month) else { return nil }
        self.date = date
    }

    @inlinable public init?(plainText bytes: ByteSpan) {
        guard bytes.count < 10, let date = PartialDate(plainText: bytes) else { return nil }
        self.date = date
    }

    @inlinable public func write(to out: inout ByteBuffer) { date.write(to: &out) }

    @inlinable public var year: Int { date.year }
    /// The month, where it is known.
    @inlinable public var month: Int? { date.month }
    /// The first day that it can mean.
    public var first: Day { date.first }
    /// The last day that it can mean.
    public var last: Day { date.last }

    @inlinable public static var blank: MonthOrYear { MonthOrYear(date: .blank) }

    public static var schema: ValueSchema {
        ValueSchema(kind: "month", pattern: "^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2]))?$")
    }
}
