/// A day of the Gregorian calendar from 1900-01-01 to 2199-12-31, written `2018-01-31` (ISO 8601).
@frozen public struct Day: PlainTextValue, RequiredValue, Comparable {
    /// year << 9 | month << 5 | day: orders like the date and prints without arithmetic; 0: blank.
    @usableFromInline let bits: Int32

    @inlinable init(bits: Int32) { self.bits = bits }

    /// A number that orders like the date; 0: blank.
    @inlinable public var packed: Int32 { bits }

    /// The day of a date; nil if it does not exist or lies outside 1900 to 2199.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...2199).contains(year), (1...12).contains(month),
            (1...Day.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        bits = Int32(year << 9 | month << 5 | day)
    }

    @inlinable public init?(plainText bytes: ByteSpan) {
        guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
        let century = bytes.twoDigits(at: 0)
        let years = bytes.twoDigits(at: 2)
        let month = bytes.twoDigits(at: 5)
        let day = bytes.twoDigits(at: 8)
        guard century >= 19, century < 22, years >= 0, month >= 1, month <= 12, day >= 1 else {
            return nil
        }
        let year = century &* 100 &+ years
        guard day <= 28 || day <= Day.length(ofMonth: month, year: year) else { return nil }
        bits = Int32(truncatingIfNeeded: year &<< 9 | month &<< 5 | day)
    }

    @inlinable public func write(to out: inout ByteBuffer) {
        out.appendTwoDigits(year / 100)
        out.appendTwoDigits(year % 100)
        out.append(45)
        out.appendTwoDigits(month)
        out.append(45)
        out.appendTwoDigits(day)
    }

    @inlinable public var year: Int { Int(bits) &>> 9 }
    @inlinable public var month: Int { Int(bits) &>> 5 & 15 }
    @inlinable public var day: Int { Int(bits) & 31 }

    /// How many days a month has, 28 to 31.
    @inlinable public static func length(ofMonth month: Int, year: Int) -> Int {
        if month == 2 {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            return isLeap ? 29 : 28
        }
        return 30 &+ (month &+ month &>> 3) & 1
    }

    /// The number of days since 1970-01-01.
    public var daysSince1970: Int {
        // Howard Hinnant's days_from_civil, for years after 0.
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    /// The day so many days later (or earlier, if negative); nil outside 1900 to 2199.
    public func adding(days: Int) -> Day? {
        let (number, isTooFar) = (daysSince1970 + 719_468).addingReportingOverflow(days)
        guard !isTooFar else { return nil }
        let era = number / 146_097
        let dayOfEra = number - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return Day(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    @inlinable public static var blank: Day { Day(bits: 0) }
    @inlinable public static func < (left: Day, right: Day) -> Bool { left.bits < right.bits }

    /// A pattern of the days that exist, for validators that know patterns only.
    static let pattern =
        "(19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
        + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
        + "|((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29"

    public static var schema: ValueSchema {
        ValueSchema(kind: "day", pattern: "^(\(pattern))$")
    }
}
