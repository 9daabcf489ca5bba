/// Values by pairs of rows, open addressing: once filled, many threads may ask.
struct PairTable<Value: Sendable>: Sendable {
    /// The pair and one, so that 0 is a free slot.
    private var pairs = [UInt64](repeating: 0, count: 16)
    private var places = [UInt32](repeating: 0, count: 16)
    private var values: [Value] = []

    var isEmpty: Bool { values.isEmpty }

    /// The value of a pair of rows that are there.
    subscript(first: UInt32, second: UInt32) -> Value? {
        @inline(__always) get {
            let pair = Self.pair(first, second)
            var slot = Self.hash(pair) & (pairs.count - 1)
            while pairs[slot] != 0 {
                if pairs[slot] == pair { return values[Int(places[slot])] }
                slot = (slot + 1) & (pairs.count - 1)
            }
            return nil
        }
        set {
            guard let newValue else { return }
            let pair = Self.pair(first, second)
            var slot = Self.hash(pair) & (pairs.count - 1)
            while pairs[slot] != 0, pairs[slot] != pair { slot = (slot + 1) & (pairs.count - 1) }
            guard pairs[slot] == 0 else {
                values[Int(places[slot])] = newValue
                return
            }
            pairs[slot] = pair
            places[slot] = UInt32(truncatingIfNeeded: values.count)
            values.append(newValue)
            if values.count * 2 > pairs.count { grow() }
        }
    }

    /// Calls `body` with each pair and its value.
    func each(_ body: (_ first: UInt32, _ second: UInt32, Value) -> Void) {
        for (pair, place) in zip(pairs, places) where pair != 0 {
            let pair = pair &- 1
            body(
                UInt32(truncatingIfNeeded: pair >> 32), UInt32(truncatingIfNeeded: pair),
                values[Int(place)])
        }
    }

    private mutating func grow() {
        let (oldPairs, oldPlaces) = (pairs, places)
        pairs = .init(repeating: 0, count: oldPairs.count * 2)
        places = .init(repeating: 0, count: oldPairs.count * 2)
        for (pair, place) in zip(oldPairs, oldPlaces) where pair != 0 {
            var slot = Self.hash(pair) & (pairs.count - 1)
            while pairs[slot] != 0 { slot = (slot + 1) & (pairs.count - 1) }
            pairs[slot] = pair
            places[slot] = place
        }
    }

    @inline(__always) private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
        (UInt64(first) &<< 32 | UInt64(second)) &+ 1
    }

    @inline(__always) private static func hash(_ pair: UInt64) -> Int {
        let product = pair.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return Int(truncatingIfNeeded: product.high ^ product.low)
    }
}

extension PairTable<Int> {
    /// Adds to the number of a pair, which is 0 at first.
    @inline(__always) mutating func add(_ number: Int, to first: UInt32, _ second: UInt32) {
        let pair = Self.pair(first, second)
        var slot = Self.hash(pair) & (pairs.count - 1)
        while pairs[slot] != 0 {
            if pairs[slot] == pair {
                values[Int(places[slot])] += number
                return
            }
            slot = (slot + 1) & (pairs.count - 1)
        }
        self[first, second] = number
    }
}
