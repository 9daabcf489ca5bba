/// A decimal number of up to 15 digits, kept exactly: `units` divided by ten to the power of
/// `scale`. `1.50` and `1.5` are one value and are written `1.5`.
@frozen public struct ExactDecimal: PlainTextValue, Comparable {
    public let units: Int64
    /// How many of the digits stand behind the point, 0 to 15.
    public let scale: UInt8

    /// Makes `units` / 10^`scale`; nil if it has more than 15 digits.
    public init?(units: Int64, scale: Int) {
        guard scale >= 0, scale <= 18 else { return nil }
        var units = units
        var scale = scale
        while scale > 0, units % 10 == 0 {
            units /= 10
            scale -= 1
        }
        guard scale <= 15, units.magnitude < 1_000_000_000_000_000 else { return nil }
        self.units = units
        self.scale = UInt8(scale)
    }

    /// A whole number.
    public init?(_ number: Int) {
        self.init(units: Int64(number), scale: 0)
    }

    /// Reads `-?digits[.digits][e±digits]` as JSON has it: no plus, no leading zeros.
    @inlinable public init?(plainText bytes: ByteSpan) {
        var index = 0
        var value: Int64 = 0
        var scale = -1
        let isNegative = bytes[0] == 45
        if isNegative { index = 1 }
        let first = index
        guard first < bytes.count, bytes.count &- first <= 16 else {
            self.init(slow: bytes)
            return
        }
        while index < bytes.count {
            let digit = bytes[index] &- 48
            if digit <= 9 {
                value = value &* 10 &+ Int64(digit)
                if scale >= 0 { scale &+= 1 }
            } else if bytes[index] == 46, scale < 0, index > first {
                scale = 0
            } else {
                self.init(slow: bytes)
                return
            }
            index &+= 1
        }
        let hasLeadingZero =
            bytes[first] == 48 && bytes.count &- first > 1 && bytes[first &+ 1] != 46
        guard scale != 0, !hasLeadingZero else { return nil }
        self.init(units: isNegative ? -value : value, scale: scale < 0 ? 0 : scale)
    }

    /// The general case: exponents and many digits.
    @usableFromInline init?(slow bytes: ByteSpan) {
        guard let number = JSONNumber(bytes) else { return nil }
        // Digits without leading zeros, and where the point stands.
        var digits: [UInt8] = number.digits
        var scale = number.scale
        while let last = digits.last, last == 0 {
            digits.removeLast()
            scale -= 1
        }
        if digits.isEmpty {
            self.init(units: 0, scale: 0)
            return
        }
        guard digits.count <= 15, scale <= 15, scale > -15 else { return nil }
        var units: Int64 = 0
        for digit in digits { units = units * 10 + Int64(digit) }
        while scale < 0 {
            guard units < 1_000_000_000_000_000 else { return nil }
            units *= 10
            scale += 1
        }
        self.init(units: number.isNegative ? -units : units, scale: scale)
    }

    public func write(to out: inout ByteBuffer) {
        if units < 0 { out.append(45) }
        var power: UInt64 = 1
        for _ in 0..<scale { power *= 10 }
        out.append(decimal: units.magnitude / power)
        if scale > 0 {
            out.append(46)
            out.append(decimal: units.magnitude % power, width: Int(scale))
        }
    }

    /// The nearest binary number, for calculations that may round.
    public var doubleValue: Double {
        var power = 1.0
        for _ in 0..<scale { power *= 10 }
        return Double(units) / power
    }

    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if left.scale == right.scale { return left.units < right.units }
        func wide(_ value: ExactDecimal, _ scale: UInt8) -> (high: Int64, low: UInt64) {
            var power: Int64 = 1
            for _ in value.scale..<scale { power *= 10 }
            return value.units.multipliedFullWidth(by: power)
        }
        let scale = max(left.scale, right.scale)
        let (a, b) = (wide(left, scale), wide(right, scale))
        return a.high == b.high ? a.low < b.low : a.high < b.high
    }

    @inlinable public static var shape: JSONShape { .number }
    public static var schema: ValueSchema { ValueSchema(kind: "decimal") }
}

/// The parts of a number in the grammar of RFC 8259.
struct JSONNumber {
    var isNegative = false
    /// The digits without leading zeros.
    var digits: [UInt8] = []
    /// How many of them stand behind the point; negative: zeros follow.
    var scale = 0

    init?(_ bytes: ByteSpan) {
        var at = 0
        func digit() -> UInt8? {
            guard at < bytes.count, bytes[at] >= 48, bytes[at] <= 57 else { return nil }
            return bytes[at] - 48
        }
        if at < bytes.count, bytes[at] == 45 {
            isNegative = true
            at += 1
        }
        guard let first = digit() else { return nil }
        at += 1
        if first > 0 {
            digits.append(first)
            while let next = digit() {
                digits.append(next)
                at += 1
            }
        }
        if at < bytes.count, bytes[at] == 46 {
            at += 1
            guard digit() != nil else { return nil }
            while let next = digit() {
                if next > 0 || !digits.isEmpty { digits.append(next) }
                scale += 1
                at += 1
            }
        }
        if at < bytes.count, bytes[at] | 32 == 101 {
            at += 1
            var isDown = false
            if at < bytes.count, bytes[at] == 43 || bytes[at] == 45 {
                isDown = bytes[at] == 45
                at += 1
            }
            guard digit() != nil else { return nil }
            var exponent = 0
            while let next = digit() {
                exponent = min(exponent * 10 + Int(next), 1_000_000)
                at += 1
            }
            scale += isDown ? exponent : -exponent
        }
        guard at == bytes.count else { return nil }
    }
}
