import PlainTextRecords

/// Digits of a fixed number, kept with their leading zeros.
@usableFromInline enum Digits {
    /// The number that so many digits write, or nil if there is anything else.
    @inlinable static func number(_ bytes: ByteSpan, count: Int) -> UInt64? {
        guard bytes.count == count else { return nil }
        var value: UInt64 = 0
        for index in 0..<count {
            let digit = bytes[index] &- 48
            guard digit < 10 else { return nil }
            value = value &* 10 &+ UInt64(digit)
        }
        return value
    }
}

/// The official key of a municipality (Amtlicher Gemeindeschlüssel): eight digits, of which the first
/// five name the district. It outlives changes of the Verbandsgemeinde.
@frozen public struct AGS: PlainTextValue, RequiredValue, ExpressibleByStringLiteral {
    @usableFromInline let number: UInt32

    @inlinable init(number: UInt32) { self.number = number }

    @inlinable public init?(plainText bytes: ByteSpan) {
        guard let number = Digits.number(bytes, count: 8) else { return nil }
        self.number = UInt32(truncatingIfNeeded: number)
    }

    /// A key in source code; anything but eight digits is a programmer's mistake.
    public init(stringLiteral value: String) {
        let key = AGS(text: value)
        precondition(key != nil, "not eight digits: \(value)")
        self = key ?? .blank
    }

    @inlinable public func write(to out: inout ByteBuffer) {
        out.append(decimal: UInt64(number), width: 8)
    }

    /// The district: the first five digits.
    public var kreis: Kreis { Kreis(number: number / 1000) }

    /// The last three digits as a number: the municipality within its district.
    public var place: Int { Int(number % 1000) }

    @inlinable public static var blank: AGS { AGS(number: .max) }
    public static var schema: ValueSchema {
        ValueSchema(kind: "ags", pattern: "^[0-9]{8}$", references: "gemeinden")
    }
}

/// The regional key of a municipality (Amtlicher Regionalschlüssel): twelve digits; the sixth to the
/// ninth name the Verbandsgemeinde. Without them it is the AGS.
@frozen public struct ARS: PlainTextValue, RequiredValue, ExpressibleByStringLiteral {
    @usableFromInline let number: UInt64

    @inlinable init(number: UInt64) { self.number = number }

    @inlinable public init?(plainText bytes: ByteSpan) {
        guard let number = Digits.number(bytes, count: 12) else { return nil }
        self.number = number
    }

    /// A key in source code; anything but twelve digits is a programmer's mistake.
    public init(stringLiteral value: String) {
        let key = ARS(text: value)
        precondition(key != nil, "not twelve digits: \(value)")
        self = key ?? .blank
    }

    @inlinable public func write(to out: inout ByteBuffer) {
        out.append(decimal: number, width: 12)
    }

    /// The sixth to the ninth digit as a number: the Verbandsgemeinde.
    public var association: Int { Int(number / 1000 % 10_000) }

    /// The sixth to the ninth digit one by one; the first tells the kind of municipality.
    public var associationDigits: [Int] {
        [association / 1000, association / 100 % 10, association / 10 % 10, association % 10]
    }

    /// The key of the municipality, without the digits of the Verbandsgemeinde.
    public var ags: AGS { AGS(number: UInt32(number / 10_000_000 * 1000 + number % 1000)) }

    @inlinable public static var blank: ARS { ARS(number: .max) }
    public static var schema: ValueSchema { ValueSchema(kind: "ars", pattern: "^[0-9]{12}$") }
}

/// The key of a district (Kreisschlüssel): five digits, the beginning of each AGS in it.
@frozen public struct Kreis: PlainTextValue, RequiredValue, ExpressibleByStringLiteral {
    @usableFromInline let number: UInt32

    @inlinable init(number: UInt32) { self.number = number }

    @inlinable public init?(plainText bytes: ByteSpan) {
        guard let number = Digits.number(bytes, count: 5) else { return nil }
        self.number = UInt32(truncatingIfNeeded: number)
    }

    /// A key in source code; anything but five digits is a programmer's mistake.
    public init(stringLiteral value: String) {
        let key = Kreis(text: value)
        precondition(key != nil, "not five digits: \(value)")
        self = key ?? .blank
    }

    @inlinable public func write(to out: inout ByteBuffer) {
        out.append(decimal: UInt64(number), width: 5)
    }

    @inlinable public static var blank: Kreis { Kreis(number: .max) }
    public static var schema: ValueSchema { ValueSchema(kind: "kreis", pattern: "^[0-9]{5}$") }
}

/// A postal code: five digits. It is no key of a place: postal areas cross Sozialräume.
@frozen public struct PLZ: PlainTextValue, RequiredValue, ExpressibleByStringLiteral {
    @usableFromInline let number: UInt32

    @inlinable init(number: UInt32) { self.number = number }

    @inlinable public init?(plainText bytes: ByteSpan) {
        guard let number = Digits.number(bytes, count: 5) else { return nil }
        self.number = UInt32(truncatingIfNeeded: number)
    }

    /// Remarkable is a number that begins with `00`: there is none.
    @inlinable public init?(plainText bytes: ByteSpan, isRemarkable: inout Bool) {
        self.init(plainText: bytes)
        if number < 1000 { isRemarkable = true }
    }

    /// A code in source code; anything but five digits is a programmer's mistake.
    public init(stringLiteral value: String) {
        let code = PLZ(text: value)
        precondition(code != nil, "not five digits: \(value)")
        self = code ?? .blank
    }

    @inlinable public func write(to out: inout ByteBuffer) {
        out.append(decimal: UInt64(number), width: 5)
    }

    @inlinable public static var blank: PLZ { PLZ(number: .max) }
    public static var schema: ValueSchema {
        ValueSchema(kind: "plz", pattern: "^(?!00)[0-9]{5}$")
    }
}
