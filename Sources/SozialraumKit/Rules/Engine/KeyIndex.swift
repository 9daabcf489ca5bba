import PlainTextRecords

/// Finds the rows of a table by their keys. Keys are compared exactly, never by their hash alone.
///
///     keys    one for each row, in the order of the file
///     slots   row + 1 of the first row with a key, open addressing; 0: free
///
/// The table of slots has two halves, which two threads fill at the same time.
final class KeyIndex: @unchecked Sendable {
    /// Rows whose key an earlier row has: the earlier one, and the row itself.
    let duplicates: [(first: UInt32, again: UInt32)]
    private let keys: UnsafeMutableBufferPointer<RecordKey>
    /// What the keys of longer texts point into.
    private let texts: [LongTexts]
    private let slots: UnsafeMutablePointer<UInt32>
    private let mask: Int
    private let half: Int

    /// Rows whose key an earlier row has, found without an index: equal keys stand side by side where
    /// keys never descend. Nil if they do, or if some are not their own text.
    static func duplicates(
        inOrdered parts: [TablePartial]
    ) -> [(first: UInt32, again: UInt32)]? {
        var duplicates: [(first: UInt32, again: UInt32)] = []
        var last = RecordKey.none
        var lastRow: UInt32 = 0
        var row: UInt32 = 0
        for part in parts {
            let isOrdered = part.keys.withUnsafeBufferPointer { keys in
                for key in keys {
                    defer { row &+= 1 }
                    if key.isNone { continue }
                    guard key.isText else { return false }
                    if key == last {
                        duplicates.append((lastRow, row))
                        continue
                    }
                    guard last.isNone || last.precedes(key) else { return false }
                    last = key
                    lastRow = row
                }
                return true
            }
            guard isOrdered else { return nil }
        }
        return duplicates
    }

    /// Makes the index of the keys of all parts of a table, in their order, whose memory is given back.
    static func make(_ parts: [TablePartial]) -> KeyIndex {
        let count = parts.reduce(0) { $0 + $1.keys.count }
        let list = KeyList(keys: .allocate(capacity: max(count, 1)))
        if let start = list.keys.baseAddress {
            LargeMemory.prepare(start, bytes: count * MemoryLayout<RecordKey>.stride)
        }
        var place = 0
        let places = parts.map { part in
            defer { place += part.keys.count }
            return place
        }
        let shared = PartList(parts: parts)
        Parallel.forEach(parts.count, workers: count > 50_000 ? Parallel.workers : 1) { _, number in
            let part = shared.parts[number]
            part.keys.withUnsafeBufferPointer { source in
                guard let start = source.baseAddress, let target = list.keys.baseAddress
                else { return }
                (target + places[number]).initialize(from: start, count: source.count)
            }
            part.keys = []
        }
        let texts = parts.compactMap { part in
            defer { part.keyTexts = nil }
            return part.keyTexts.flatMap { $0.isEmpty ? nil : $0 }
        }
        var size = 16
        while size * 2 < count * 3 { size *= 2 }
        let slots = SlotTable(base: .allocate(capacity: size))
        // Lookups jump about: with large pages they miss less.
        LargeMemory.prepare(slots.base, bytes: size * MemoryLayout<UInt32>.stride)
        let half = size / 2
        let found = Slots<[(first: UInt32, again: UInt32)]>(2)
        Parallel.forEach(2, workers: count > 50_000 ? Parallel.workers : 1) { _, side in
            found[side] = fill(list.keys, count, slots.base + side * half, half - 1, side: side)
        }
        let duplicates = ((found[0] ?? []) + (found[1] ?? [])).sorted { $0.again < $1.again }
        return KeyIndex(
            keys: list.keys, texts: texts, slots: slots, size: size, duplicates: duplicates)
    }

    /// Memory that two threads fill, each its half.
    private struct SlotTable: @unchecked Sendable {
        let base: UnsafeMutablePointer<UInt32>
    }

    private struct PartList: @unchecked Sendable { let parts: [TablePartial] }

    private struct KeyList: @unchecked Sendable {
        let keys: UnsafeMutableBufferPointer<RecordKey>
    }

    private init(
        keys: UnsafeMutableBufferPointer<RecordKey>, texts: [LongTexts], slots: SlotTable,
        size: Int,
        duplicates: [(first: UInt32, again: UInt32)]
    ) {
        self.keys = keys
        self.texts = texts
        self.slots = slots.base
        half = size / 2
        mask = size / 2 - 1
        self.duplicates = duplicates
    }

    deinit {
        keys.deallocate()
        slots.deallocate()
    }

    private static func fill(
        _ keys: UnsafeMutableBufferPointer<RecordKey>, _ count: Int,
        _ slots: UnsafeMutablePointer<UInt32>, _ mask: Int, side: Int
    ) -> [(first: UInt32, again: UInt32)] {
        slots.initialize(repeating: 0, count: mask + 1)
        var duplicates: [(first: UInt32, again: UInt32)] = []
        for row in 0..<count {
            let key = keys[row]
            if key.isNone { continue }
            let hash = key.hash
            if Int(hash >> 63) != side { continue }
            var slot = Int(truncatingIfNeeded: hash) & mask
            while true {
                let known = slots[slot]
                if known == 0 {
                    slots[slot] = UInt32(truncatingIfNeeded: row &+ 1)
                    break
                }
                if keys[Int(known) &- 1] == key {
                    duplicates.append((known &- 1, UInt32(truncatingIfNeeded: row)))
                    break
                }
                slot = (slot &+ 1) & mask
            }
        }
        return duplicates
    }

    /// The key of a row.
    func key(ofRow row: Int) -> RecordKey { keys[row] }

    /// What stands in the slots where the search for keys begins: asked for together, so that the
    /// memory has many to fetch at a time.
    @inline(__always) func firstSlots(
        of wanted: UnsafeBufferPointer<RecordKey>, into found: UnsafeMutablePointer<UInt32>
    ) {
        for (place, key) in wanted.enumerated() {
            let hash = key.hash
            let side = slots + (hash >> 63 == 0 ? 0 : half)
            found[place] = side[Int(truncatingIfNeeded: hash) & mask]
        }
    }

    /// The row that a slot names, if it has this key.
    @inline(__always) func row(in slot: UInt32, of key: RecordKey) -> UInt32? {
        guard slot != 0, keys[Int(slot) &- 1] == key else { return nil }
        return slot &- 1
    }

    /// The first row with a key, or -1.
    @inline(__always) func row(of key: RecordKey) -> Int {
        let hash = key.hash
        let side = slots + (hash >> 63 == 0 ? 0 : half)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let known = side[slot]
            if known == 0 { return -1 }
            if keys[Int(known) &- 1] == key { return Int(known) &- 1 }
            slot = (slot &+ 1) & mask
        }
    }
}
