import PlainTextRecords

/// The texts of a part of the input that are too long for a key. Each stands there once, and none
/// ever moves, so that a key can say where its text stands.
///
///     block   length (4 bytes), text, length, text, …
///
/// One thread fills it; when it is sealed, all may read it.
final class LongTexts: @unchecked Sendable {
    private var blocks: [UnsafeMutableRawPointer] = []
    private var next: UnsafeMutableRawPointer?
    private var room = 0
    private var blockSize = 1024
    /// The keys by their hash, open addressing; given back when no more texts come.
    private var slots: [RecordKey] = []
    private var count = 0

    deinit { for block in blocks { block.deallocate() } }

    var isEmpty: Bool { blocks.isEmpty }

    /// The key of a text of more than 16 bytes.
    func key(_ bytes: ByteSpan) -> RecordKey {
        if (count + 1) * 2 > slots.count { grow() }
        let hash = Self.hash(bytes)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while true {
            let known = slots[slot]
            if known.isNone { break }
            if known.first == hash, Self.equals(Self.text(of: known), bytes) { return known }
            slot = (slot + 1) & (slots.count - 1)
        }
        let key = RecordKey(hash: hash, text: keep(bytes))
        slots[slot] = key
        count += 1
        return key
    }

    /// No more texts come: what only served to find them is given back.
    func seal() {
        slots = []
        count = 0
    }

    private func grow() {
        let old = slots
        slots = .init(repeating: .none, count: max(64, old.count * 2))
        for key in old where !key.isNone {
            var slot = Int(truncatingIfNeeded: key.first) & (slots.count - 1)
            while !slots[slot].isNone { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = key
        }
    }

    private func keep(_ bytes: ByteSpan) -> UnsafeRawPointer {
        let size = bytes.count + 4
        if room < size || next == nil {
            // Small parts stay small, large ones do not ask often.
            let length = max(blockSize, size)
            blockSize = min(blockSize * 2, 65_536)
            let block = UnsafeMutableRawPointer.allocate(byteCount: length, alignment: 8)
            blocks.append(block)
            next = block
            room = length
        }
        guard let place = next else { preconditionFailure("there is room") }
        place.storeBytes(of: UInt32(bytes.count), as: UInt32.self)
        (place + 4).copyMemory(from: bytes.start, byteCount: bytes.count)
        next = place + size
        room -= size
        return UnsafeRawPointer(place)
    }

    // MARK: Texts of keys

    /// Whether two keys of long texts have the same text.
    @inline(never) static func haveSameText(_ left: RecordKey, _ right: RecordKey) -> Bool {
        equals(text(of: left), text(of: right))
    }

    /// The text of a key of a longer text.
    static func text(of key: RecordKey) -> ByteSpan {
        guard let place = key.textPlace else {
            preconditionFailure("only keys of longer texts are asked for them")
        }
        let count = Int(place.loadUnaligned(as: UInt32.self))
        return ByteSpan(
            start: (place + 4).assumingMemoryBound(to: UInt8.self), count: count)
    }

    /// Eight bytes at a time; the last eight may overlap those before them.
    private static func equals(_ left: ByteSpan, _ right: ByteSpan) -> Bool {
        guard left.count == right.count else { return false }
        guard left.count >= 8 else { return left.equals(right) }
        var at = 0
        while at &+ 8 <= left.count {
            if word(left, at) != word(right, at) { return false }
            at &+= 8
        }
        return word(left, left.count &- 8) == word(right, left.count &- 8)
    }

    private static func hash(_ bytes: ByteSpan) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
        var at = 0
        while at &+ 8 <= bytes.count {
            hash = mix(hash ^ word(bytes, at))
            at &+= 8
        }
        return mix(hash ^ word(bytes, bytes.count &- 8))
    }

    @inline(__always) private static func word(_ bytes: ByteSpan, _ at: Int) -> UInt64 {
        UnsafeRawPointer(bytes.start).loadUnaligned(fromByteOffset: at, as: UInt64.self)
    }

    @inline(__always) private static func mix(_ value: UInt64) -> UInt64 {
        let product = (value ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(
            by: 0xE703_7ED1_A0B4_28DB)
        return product.high ^ product.low
    }
}
