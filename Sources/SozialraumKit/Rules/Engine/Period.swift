import PlainTextRecords

/// A period of which the ends may be known to the month or year only. Both ends belong to it; a
/// missing beginning is always, a missing end open.
struct Period {
    var from: PartialDate?
    var until: PartialDate?

    /// Whether the periods have a day in common in every reading.
    func surelyOverlaps(_ other: Period) -> Bool {
        func begins(_ first: Period, noLaterThanEndOf second: Period) -> Bool {
            guard let from = first.from, let until = second.until else { return true }
            return from.last <= until.first
        }
        return begins(self, noLaterThanEndOf: other) && begins(other, noLaterThanEndOf: self)
    }

    /// Whether the periods have no day in common in any reading.
    func surelyMisses(_ other: Period) -> Bool {
        func begins(_ first: Period, afterEndOf second: Period) -> Bool {
            guard let from = first.from, let until = second.until else { return false }
            return until.last < from.first
        }
        return begins(self, afterEndOf: other) || begins(other, afterEndOf: self)
    }

    /// The part that both periods have in common.
    func clipped(to other: Period) -> Period {
        Period(from: later(from, other.from), until: earlier(until, other.until))
    }

    private func later(_ one: PartialDate?, _ two: PartialDate?) -> PartialDate? {
        guard let one else { return two }
        guard let two else { return one }
        return one.first < two.first ? two : one
    }

    private func earlier(_ one: PartialDate?, _ two: PartialDate?) -> PartialDate? {
        guard let one else { return two }
        guard let two else { return one }
        return two.last < one.last ? two : one
    }
}

/// A period as numbers that order like days, read as widely as it can be.
struct Tage: Sendable {
    /// The first day that may belong to it, and the last.
    var from: Int32
    var until: Int32

    init(_ period: Period) {
        from = period.from?.first.packed ?? .min
        until = period.until?.last.packed ?? .max
    }

    /// Whether a day may belong to the period.
    ///
    /// - Parameter isMonth: Whether the day stands for its month: any later day of it may be meant.
    @inline(__always) func mayContain(_ day: Int32, isMonth: Bool) -> Bool {
        from <= (isMonth ? day | 31 : day) && day <= until
    }
}
