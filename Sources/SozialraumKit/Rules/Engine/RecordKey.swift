import PlainTextRecords

/// The key of a record, or a reference to one, in 128 bits. Two keys are equal if and only if their
/// texts are.
///
///     up to 16 bytes            the bytes themselves, then zeros (all texts are ASCII without NUL)
///     pseudonym with a suffix   its 96 bits; the last byte is 0xFE
///     any other longer text     its hash, then where it stands; the last byte is 0xFF
///
/// A key of the last kind is good as long as its ``LongTexts`` are; two of them are compared by their
/// texts.
struct RecordKey: Hashable, Sendable {
    let first: UInt64
    let second: UInt64

    /// No key: missing, or not readable.
    static let none = RecordKey(first: 0, second: 0)

    @inline(__always) init(first: UInt64, second: UInt64) {
        self.first = first
        self.second = second
    }

    /// A text of 1 to 16 bytes, behind which further bytes may be read.
    @inline(__always) init(short start: UnsafePointer<UInt8>, count: Int) {
        let raw = UnsafeRawPointer(start)
        let low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
        if count <= 8 {
            first = count == 8 ? low : low & (1 &<< UInt64(8 &* count) &- 1)
            second = 0
        } else {
            first = low
            let high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            second = count == 16 ? high : high & (1 &<< UInt64(8 &* count &- 64) &- 1)
        }
    }

    /// A text that stands in ``LongTexts``.
    init(hash: UInt64, text: UnsafeRawPointer) {
        first = hash
        second = Self.long | UInt64(UInt(bitPattern: text))
    }

    /// What the second half of a longer text begins with. No system gives addresses of more than 56
    /// bits to a program.
    private static var long: UInt64 { 0xFF << 56 }

    /// Where the text of the key stands; nil if the key is no longer text.
    var textPlace: UnsafeRawPointer? {
        guard isLong else { return nil }
        return UnsafeRawPointer(bitPattern: UInt(truncatingIfNeeded: second & ~Self.long))
    }

    /// The text that the key stands for; nil for no key.
    var text: String? {
        if isNone { return nil }
        if isLong { return LongTexts.text(of: self).text }
        if second >> 56 == 0xFE {
            return Pseudonym<Hilfe>(high: first, low: UInt32(truncatingIfNeeded: second)).plainText
        }
        var bytes: [UInt8] = []
        for half in [first, second] {
            for place in 0..<8 { bytes.append(UInt8(half >> UInt64(8 * place) & 255)) }
        }
        while bytes.last == 0 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether five digits or more stand in it, so that it may be a number of somebody.
    var hasManyDigits: Bool {
        if isLong { return true }
        var count = 0
        for half in [first, second] {
            var rest = half
            while rest != 0 {
                if UInt8(truncatingIfNeeded: rest) &- 48 < 10 { count += 1 }
                rest >>= 8
            }
        }
        return count >= 5
    }

    @inline(__always) private var isLong: Bool { second >= Self.long }

    @inline(__always) var isNone: Bool { first | second == 0 }

    /// Whether the key is its own text, so that keys order like texts.
    @inline(__always) var isText: Bool { second < 0x8000_0000_0000_0000 }

    @inline(__always) var hash: UInt64 {
        // Where a longer text stands does not count.
        let second = min(second, Self.long)
        let product = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
            by: second ^ 0xE703_7ED1_A0B4_28DB)
        let mixed = product.high ^ product.low
        return mixed ^ mixed &>> 29
    }

    /// Whether the text comes before that of another key; both are texts.
    @inline(__always) func precedes(_ other: RecordKey) -> Bool {
        first == other.first
            ? second.byteSwapped < other.second.byteSwapped
            : first.byteSwapped < other.first.byteSwapped
    }

    @inline(__always) static func == (left: RecordKey, right: RecordKey) -> Bool {
        guard left.first == right.first else { return false }
        return left.second == right.second
            || left.isLong && right.isLong && LongTexts.haveSameText(left, right)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// Makes keys of texts, for one thread.
struct KeyMaker {
    /// Where longer texts are kept.
    let texts: LongTexts

    /// The key of a text that is not empty and is followed by 16 bytes that may be read.
    @inline(__always) func key(_ bytes: ByteSpan) -> RecordKey {
        bytes.count <= 16 ? RecordKey(short: bytes.start, count: bytes.count) : long(bytes)
    }

    @inline(never) private func long(_ bytes: ByteSpan) -> RecordKey {
        if bytes.count <= 20, let pseudonym = Pseudonym<Hilfe>(plainText: bytes) {
            return RecordKey(
                first: pseudonym.high, second: 0xFE << 56 | UInt64(pseudonym.low))
        }
        return texts.key(bytes)
    }

    /// The key of a text.
    func key(_ text: String) -> RecordKey {
        var buffer = ByteBuffer(capacity: text.utf8.count + 80)
        buffer.append(text)
        buffer.pad(0)
        return withExtendedLifetime(buffer) { text.isEmpty ? .none : key(buffer.span) }
    }
}
