import PlainTextRecords

/// What second looks at values gave that were met last; values repeat. Each value has one place, by its
/// hash, and pushes out the one before.
///
///     texts   64 bytes for each place
final class SeenValues {
    /// How many bytes a value may have.
    static var longest: Int { 64 }
    private static var places: Int { 256 }

    private struct Entry {
        /// -1: the place is free.
        var field: Int16 = -1
        var count: UInt8 = 0
        var messages = FewMessages()
    }

    private let entries: UnsafeMutablePointer<Entry>
    private let texts: UnsafeMutablePointer<UInt8>

    init() {
        entries = .allocate(capacity: Self.places)
        entries.initialize(repeating: Entry(), count: Self.places)
        texts = .allocate(capacity: Self.places * Self.longest)
    }

    deinit {
        entries.deallocate()
        texts.deallocate()
    }

    /// The place of a value of a field.
    static func place(_ text: ByteSpan, of field: Int) -> Int {
        var hash = UInt64(truncatingIfNeeded: field) &* 0x9E37_79B9_7F4A_7C15
        for index in 0..<text.count {
            hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3
        }
        return Int(truncatingIfNeeded: hash &>> 40) & (places &- 1)
    }

    /// What was found in a value; nil: it is not known.
    subscript(place: Int, text: ByteSpan, field: Int) -> FewMessages? {
        let entry = entries[place]
        guard Int(entry.field) == field else { return nil }
        let known = ByteSpan(start: texts + place &* Self.longest, count: Int(entry.count))
        return known.equals(text) ? entry.messages : nil
    }

    /// Keeps what was found in a value of at most ``longest`` bytes.
    func keep(_ messages: FewMessages, of text: ByteSpan, _ field: Int, at place: Int) {
        (texts + place * Self.longest).update(from: text.start, count: text.count)
        entries[place] = Entry(
            field: Int16(field), count: UInt8(text.count), messages: messages)
    }
}

/// The messages about one value, without memory of their own: no value has more than a few checks.
struct FewMessages {
    private var places = SIMD8<Int16>(repeating: -1)
    private var count = 0

    mutating func append(_ message: Int) {
        precondition(count < 8, "a value has at most eight checks")
        places[count] = Int16(message)
        count += 1
    }

    @inline(__always) func each(_ body: (Int) -> Void) {
        for index in 0..<count { body(Int(places[index])) }
    }
}
