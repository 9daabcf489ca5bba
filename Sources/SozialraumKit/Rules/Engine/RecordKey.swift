import PlainTextRecords
import Synchronization

/// The key of a record, or a reference to one, in 128 bits. Two keys are equal if and only if their
/// texts are.
///
///     up to 16 bytes            the bytes themselves, then zeros (all texts are ASCII without NUL)
///     pseudonym with a suffix   its 96 bits; the last byte is 0xFE
///     any other longer text     a number that stands for it; the last byte is 0xFF
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

    @inline(__always) var isNone: Bool { first | second == 0 }

    /// Whether the key is its own text, so that keys order like texts.
    @inline(__always) var isText: Bool { second < 0x8000_0000_0000_0000 }

    @inline(__always) var hash: UInt64 {
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
        left.first == right.first && left.second == right.second
    }
}

/// Numbers for texts that are too long for a key; the same text has the same number in all threads.
final class LongKeys: Sendable {
    private let numbers = Mutex<[ExactName: UInt64]>([:])
    /// The texts by number, less one, as far as they were asked for.
    private let texts = Mutex<[String]>([])

    fileprivate func number(of text: String) -> UInt64 {
        numbers.withLock { numbers in
            if let known = numbers[ExactName(text)] { return known }
            let number = UInt64(numbers.count) + 1
            numbers[ExactName(text)] = number
            return number
        }
    }

    /// The text that a key stands for.
    func text(of key: RecordKey) -> String? {
        if key.isNone { return nil }
        switch key.second >> 56 {
        case 0xFF:
            let number = Int(key.first) - 1
            let known = texts.withLock { number < $0.count ? $0[number] : nil }
            return known ?? allTexts(at: number)
        case 0xFE:
            return Pseudonym<Hilfe>(
                high: key.first, low: UInt32(truncatingIfNeeded: key.second)
            ).plainText
        default:
            var bytes: [UInt8] = []
            for half in [key.first, key.second] {
                for place in 0..<8 { bytes.append(UInt8(half >> UInt64(8 * place) & 255)) }
            }
            while bytes.last == 0 { bytes.removeLast() }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    private func allTexts(at number: Int) -> String? {
        let all = numbers.withLock { numbers in
            var texts = [String](repeating: "", count: numbers.count)
            for (text, number) in numbers { texts[Int(number) - 1] = text.text }
            return texts
        }
        texts.withLock { $0 = all }
        return number < all.count ? all[number] : nil
    }
}

/// Makes keys of texts, for one thread.
final class KeyMaker {
    private let longKeys: LongKeys
    /// Long texts seen last, by a bit of their hash: most references repeat.
    private var recent: [(text: ByteBuffer, key: RecordKey)?]

    init(_ longKeys: LongKeys) {
        self.longKeys = longKeys
        recent = .init(repeating: nil, count: 1024)
    }

    /// The key of a text that is not empty and is followed by 16 bytes that may be read.
    @inline(__always) func key(_ bytes: ByteSpan) -> RecordKey {
        bytes.count <= 16 ? RecordKey(short: bytes.start, count: bytes.count) : long(bytes)
    }

    @inline(never) private func long(_ bytes: ByteSpan) -> RecordKey {
        if bytes.count <= 20, let pseudonym = Pseudonym<Hilfe>(plainText: bytes) {
            return RecordKey(
                first: pseudonym.high, second: 0xFE << 56 | UInt64(pseudonym.low))
        }
        var hash: UInt64 = 0
        for index in 0..<bytes.count {
            hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
        }
        let slot = Int(hash >> 32 & 1023)
        if let entry = recent[slot], entry.text.span.equals(bytes) { return entry.key }
        let key = RecordKey(first: longKeys.number(of: bytes.text), second: 0xFF << 56)
        var text = ByteBuffer(capacity: bytes.count)
        text.append(bytes)
        recent[slot] = (text, key)
        return key
    }

    /// The key of a text.
    func key(_ text: String) -> RecordKey {
        var buffer = ByteBuffer(capacity: text.utf8.count + 80)
        buffer.append(text)
        buffer.pad(0)
        return withExtendedLifetime(buffer) { text.isEmpty ? .none : key(buffer.span) }
    }
}
