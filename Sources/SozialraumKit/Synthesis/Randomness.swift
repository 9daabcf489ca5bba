import PlainTextRecords

/// Numbers that look random and are the same for the same seed, on every machine.
struct Randomness: Sendable {
    /// What numbers are for: each purpose has its own, so that one more in a record changes no other.
    struct Purpose: ExpressibleByIntegerLiteral, Sendable {
        let number: UInt64

        init(integerLiteral number: UInt64) { self.number = number }

        static let district: Purpose = 1
        static let companions: Purpose = 2
        static let fall: Purpose = 3
        static let fallID: Purpose = 4
        static let fallDetails: Purpose = 5
        static let hilfe: Purpose = 6
        static let hilfeID: Purpose = 7
        static let fallberatung: Purpose = 8
        static let fallberatungID: Purpose = 9
        static let gefaehrdung: Purpose = 10
        static let gefaehrdungID: Purpose = 11
        static let fault: Purpose = 12
        static let faultDetails: Purpose = 13
    }

    private var state: UInt64

    /// The numbers of a purpose: those of record `index` need not be made after those before it.
    init(seed: UInt64, purpose: Purpose, index: Int) {
        let start = purpose.number &* 0x9E37_79B9_7F4A_7C15
        state = Self.mix(seed ^ Self.mix(start ^ UInt64(bitPattern: Int64(index))))
    }

    /// The next 64 bits (SplitMix64).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mix(state)
    }

    /// A whole number from 0 to `bound - 1`.
    mutating func below(_ bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// True in so many of a hundred cases.
    mutating func percent(_ share: Int) -> Bool { below(100) < share }

    /// One of several things.
    mutating func one<T>(of things: [T]) -> T { things[below(things.count)] }

    static func mix(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ value &>> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value &>> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value &>> 31
    }
}

extension Pseudonym {
    /// The pseudonym of a number out of `count`: random, and greater than that of each number before.
    static func random(_ index: Int, of count: Int, _ random: inout Randomness) -> Pseudonym {
        let divided = UInt64(max(count, 1)).dividingFullWidth((UInt64(index), random.next()))
        return Pseudonym(bits: divided.quotient, UInt16(truncatingIfNeeded: random.next()))
    }
}
