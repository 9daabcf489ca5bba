/// Which characters of a sample could be delimiters and quotes.
struct CharacterCensus {
    var delimiters: [[UInt8]] = []
    var quotes: [UInt8?] = [34]
    /// Whether a backslash stands in front of what it could escape.
    var hasBackslashes = false
    /// Whether blanks stand in front of a line, or several of them in a row.
    var hasBlankRuns = false

    private var counts = [Int](repeating: 0, count: 128)
    private var followedByBlank = [Int](repeating: 0, count: 128)
    /// How often a character stands exactly twice in a row.
    private var pairs = [Int](repeating: 0, count: 128)
    private var lines = 1

    init(_ sample: ByteSpan) {
        var wide: [[UInt8]: Int] = [:]
        var apostrophes = 0
        var at = 0
        while at < sample.count {
            let byte = sample[at]
            if byte < 0x80 {
                count(byte, sample, at)
                if byte == 39, at + 1 < sample.count,
                    at == 0 || isMark(sample[at - 1]) || isMark(sample[at + 1])
                {
                    apostrophes += 1
                }
                at += 1
                continue
            }
            let length = max(UTF8Check.sequenceLength(in: sample, at: at), 1)
            // Signs of Latin-1 (§, ¦, ¬ …) and the double dagger; letters are no delimiters.
            if length == 2, byte == 0xC2 {
                wide[[byte, sample[at + 1]], default: 0] += 1
            } else if length == 3, byte == 0xE2 {
                wide[[byte, sample[at + 1], sample[at + 2]], default: 0] += 1
            }
            at += length
        }
        if apostrophes >= 2 { quotes.append(39) }
        quotes.append(nil)
        addDelimiters()
        for (sign, count) in wide.sorted(by: {
            $0.value == $1.value
                ? $0.key.lexicographicallyPrecedes($1.key) : $0.value > $1.value
        }).prefix(3)
        where count * 2 >= lines {
            delimiters.append(sign)
        }
    }

    private mutating func count(_ byte: UInt8, _ sample: ByteSpan, _ at: Int) {
        counts[Int(byte)] += 1
        if byte == 10 || byte == 13 { lines += 1 }
        guard at + 1 < sample.count else {
            followedByBlank[Int(byte)] += 1
            return
        }
        let next = sample[at + 1]
        if next == 32 || next == 10 || next == 13 { followedByBlank[Int(byte)] += 1 }
        if byte == 92, isEscapable(next) { hasBackslashes = true }
        let before: UInt8 = at > 0 ? sample[at - 1] : 10
        if next == byte, before != byte, at + 2 >= sample.count || sample[at + 2] != byte {
            pairs[Int(byte)] += 1
        }
        if byte == 32, next == 32 || before == 10 || before == 13 { hasBlankRuns = true }
    }

    private mutating func addDelimiters() {
        // One of two equal characters never stands alone.
        for byte in [58, 124] as [UInt8] where counts[Int(byte)] >= lines {
            if pairs[Int(byte)] * 2 == counts[Int(byte)] { delimiters.append([byte, byte]) }
        }
        let usual: [UInt8] = [44, 59, 9, 124, 32, 58]
        for byte in usual where counts[Int(byte)] > 0 { add(byte) }
        let signs: [UInt8] =
            [94, 126, 35, 42, 36, 38, 33, 37, 64, 96, 61, 95, 45, 47, 92, 43, 60, 62, 63]
        for byte in signs + (1..<9) + (14..<32) where counts[Int(byte)] * 3 >= lines { add(byte) }
    }

    /// Tries a character, and with a blank behind it if there always is one.
    private mutating func add(_ byte: UInt8) {
        if byte != 32, byte != 9, followedByBlank[Int(byte)] * 10 >= counts[Int(byte)] * 4 {
            delimiters.append([byte, 32])
        }
        delimiters.append([byte])
    }

    private func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 9, 10, 13, 32, 44, 58, 59, 124: true
        default: false
        }
    }

    private func isEscapable(_ byte: UInt8) -> Bool {
        switch byte {
        case 34, 39, 92, 44, 59, 9, 124, 10: true
        default: false
        }
    }
}
