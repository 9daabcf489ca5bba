import PlainTextRecords

/// The random name of a case or of something in a case: 16 of `a-z 2-7`, 80 bits, in which no year
/// and no date fits; behind it, but not in the name of a Fall, there may stand `.` and one to three
/// of `a-z 0-9`.
///
/// It packs into 128 bits that order like the text (bytes of UTF-8).
@frozen
public struct Pseudonym<Target: Keyed>: PlainTextValue, RequiredValue, Comparable,
    ExpressibleByStringLiteral
{
    /// The first 64 of the 80 bits.
    @usableFromInline let high: UInt64
    /// The last 16 of the 80 bits, and 16 bits of the part behind the point; all ones: blank.
    @usableFromInline let low: UInt32

    @inlinable init(high: UInt64, low: UInt32) {
        self.high = high
        self.low = low
    }

    /// Packs 80 random bits.
    @inlinable public init(bits high: UInt64, _ low: UInt16) {
        self.high = high
        self.low = UInt32(low) &<< 16
    }

    @inlinable public init?(plainText bytes: ByteSpan) {
        guard bytes.count >= 16, bytes.count <= (Self.hasSuffix ? 20 : 16) else { return nil }
        var bad: UInt8 = 0
        var high: UInt64 = 0
        // 12 letters are 60 bits; the last four go half here, half there.
        for index in 0..<12 {
            let digit = PseudonymForm.digit(bytes[index])
            bad |= digit
            high = high &<< 5 | UInt64(digit & 31)
        }
        var rest: UInt32 = 0
        for index in 12..<16 {
            let digit = PseudonymForm.digit(bytes[index])
            bad |= digit
            rest = rest &<< 5 | UInt32(digit & 31)
        }
        guard bad < 32 else { return nil }
        self.high = high &<< 4 | UInt64(rest &>> 16)
        var low = (rest & 0xFFFF) &<< 16
        if bytes.count > 16 {
            guard let suffix = PseudonymForm.suffix(bytes) else { return nil }
            low |= suffix
        }
        self.low = low
    }

    /// A pseudonym in source code. A literal that does not fit is a programmer's mistake.
    public init(stringLiteral value: String) {
        let pseudonym = Pseudonym(text: value)
        precondition(pseudonym != nil, "not the form of a pseudonym: \(value)")
        self = pseudonym ?? .blank
    }

    /// Whether a part behind a point may follow: not in the name of a Fall itself.
    @inlinable static var hasSuffix: Bool { Target.self != Fall.self }

    /// The same pseudonym with a part behind a point: one to three of `a-z 0-9`; nil otherwise.
    public func with(suffix: String) -> Pseudonym? {
        Pseudonym(text: String(plainText.prefix(16)) + "." + suffix)
    }

    public func write(to out: inout ByteBuffer) {
        let room = out.room(for: 20)
        let rest = (high & 15) << 16 | UInt64(low >> 16)
        for index in 0..<12 {
            room[index] = PseudonymForm.letter(high >> UInt64(59 - 5 * index) & 31)
        }
        for index in 0..<4 {
            room[12 + index] = PseudonymForm.letter(rest >> UInt64(15 - 5 * index) & 31)
        }
        out.advance(by: 16)
        PseudonymForm.writeSuffix(low & 0xFFFF, to: &out)
    }

    @inlinable public static func < (left: Pseudonym, right: Pseudonym) -> Bool {
        left.high == right.high ? left.low < right.low : left.high < right.high
    }

    @inlinable public static var blank: Pseudonym { Pseudonym(high: .max, low: .max) }

    public static var schema: ValueSchema {
        ValueSchema(
            kind: "pseudonym",
            pattern: hasSuffix ? "^[a-z2-7]{16}(\\.[a-z0-9]{1,3})?$" : "^[a-z2-7]{16}$",
            references: "\(Target.table)")
    }
}

/// The letters of pseudonyms as numbers that order like their bytes: `2`–`7` are 0 to 5, `a`–`z` are
/// 6 to 31.
@usableFromInline enum PseudonymForm {
    /// The number of a letter; 32 or more if it is none.
    @inline(__always) @inlinable static func digit(_ byte: UInt8) -> UInt8 {
        let letter = byte &- 97
        if letter < 26 { return letter &+ 6 }
        let figure = byte &- 50
        return figure < 6 ? figure : 0xFF
    }

    @inline(__always) static func letter(_ digit: UInt64) -> UInt8 {
        let digit = UInt8(truncatingIfNeeded: digit)
        return digit < 6 ? digit + 50 : digit + 91
    }

    /// The part behind the point as a number to the base 37, 0 for no letter.
    @usableFromInline static func suffix(_ bytes: ByteSpan) -> UInt32? {
        guard bytes[16] == 46, bytes.count > 17 else { return nil }
        var value: UInt32 = 0
        for index in 17..<20 {
            var digit: UInt32 = 0
            if index < bytes.count {
                switch bytes[index] {
                case let byte where byte >= 48 && byte <= 57: digit = UInt32(byte) - 47
                case let byte where byte >= 97 && byte <= 122: digit = UInt32(byte) - 86
                default: return nil
                }
            }
            value = value * 37 + digit
        }
        return value
    }

    static func writeSuffix(_ value: UInt32, to out: inout ByteBuffer) {
        guard value > 0 else { return }
        out.append(46)
        for digit in [value / 1369, value / 37 % 37, value % 37] where digit > 0 {
            out.append(UInt8(digit > 10 ? digit + 86 : digit + 47))
        }
    }
}
