extension Bool: FieldValue {
    @inlinable public init?(plainText bytes: ByteSpan) {
        if bytes.equals("true") {
            self = true
        } else if bytes.equals("false") {
            self = false
        } else {
            return nil
        }
    }

    @inlinable public func write(to out: inout ByteBuffer) {
        if self { out.append("true") } else { out.append("false") }
    }

    @inlinable public static var shape: JSONShape { .boolean }
    public static var schema: ValueSchema { ValueSchema(kind: "boolean") }
}

extension Int: FieldValue {
    /// The largest whole number that every JSON reader keeps exactly: 2^53 - 1.
    public static let largestExact = 9_007_199_254_740_991

    /// Reads a whole number in its plain form or any other that JSON allows (`1e3`, `12.0`).
    @inlinable public init?(plainText bytes: ByteSpan) {
        var value = 0
        let isNegative = bytes[0] == 45
        let first = isNegative ? 1 : 0
        let digits = bytes.count &- first
        guard digits > 0, digits <= 16, digits == 1 || bytes[first] != 48 else {
            guard let value = Int.slow(bytes) else { return nil }
            self = value
            return
        }
        for index in first..<bytes.count {
            let digit = bytes[index] &- 48
            if digit > 9 {
                guard let value = Int.slow(bytes) else { return nil }
                self = value
                return
            }
            value = value &* 10 &+ Int(digit)
        }
        guard value <= Int.largestExact else { return nil }
        self = isNegative ? -value : value
    }

    @usableFromInline static func slow(_ bytes: ByteSpan) -> Int? {
        guard var number = JSONNumber(bytes) else { return nil }
        while number.scale > 0, number.digits.last == 0 {
            number.digits.removeLast()
            number.scale -= 1
        }
        if number.digits.isEmpty { return 0 }
        // 2^53 - 1 has 16 digits.
        guard number.scale <= 0, number.digits.count - number.scale <= 16 else { return nil }
        var value = 0
        for digit in number.digits { value = value * 10 + Int(digit) }
        for _ in 0..<(-number.scale) { value *= 10 }
        guard value <= Int.largestExact else { return nil }
        return number.isNegative ? -value : value
    }

    @inlinable public func write(to out: inout ByteBuffer) {
        if self < 0 { out.append(45) }
        out.append(decimal: UInt64(magnitude))
    }

    @inlinable public static var shape: JSONShape { .number }
    public static var schema: ValueSchema {
        ValueSchema(kind: "integer", pattern: "^(0|-?[1-9][0-9]{0,15})$")
    }
}
