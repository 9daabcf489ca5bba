import PlainTextRecords

/// Which share of rows gets a fault, as an exact part of all random numbers.
struct ErrorRate: Hashable, Sendable {
    let share: ExactDecimal
    /// Random numbers below this one mean a fault; nil: all do.
    private let threshold: UInt64?

    /// - Parameter share: Above 0, at most 1; nil otherwise.
    init?(_ share: ExactDecimal) {
        self.share = share
        guard share.units > 0 else { return nil }
        var divisor: UInt64 = 1
        for _ in 0..<share.scale { divisor *= 10 }
        let units = UInt64(share.units)
        guard units <= divisor else { return nil }
        threshold = units == divisor ? nil : divisor.dividingFullWidth((units, 0)).quotient
    }

    /// Whether a row gets a fault.
    func isHit(_ random: inout Randomness) -> Bool {
        let roll = random.next()
        return threshold.map { roll < $0 } ?? true
    }
}
