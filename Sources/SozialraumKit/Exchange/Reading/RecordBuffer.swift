import PlainTextRecords

/// Records that a reader is filling, and what it noticed about them.
final class RecordBuffer<Content: Record>: @unchecked Sendable {
    private var base: UnsafeMutablePointer<Content>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 64) {
        self.capacity = max(capacity, 8)
        base = .allocate(capacity: self.capacity)
        LargeMemory.prepare(base, bytes: self.capacity * MemoryLayout<Content>.stride)
    }

    /// Whether the records stand in memory that belongs to someone else.
    private(set) var isPlaced = false

    /// A buffer in memory that belongs to someone else, who takes the records over.
    init(at base: UnsafeMutablePointer<Content>, capacity: Int) {
        self.base = base
        self.capacity = capacity
        isPlaced = true
    }

    deinit {
        base.deinitialize(count: count)
        if !isPlaced { base.deallocate() }
    }

    /// Takes all records away.
    func removeAll() {
        base.deinitialize(count: count)
        count = 0
    }

    /// Moves the records to another place, where they belong to someone else.
    func move(to place: UnsafeMutablePointer<Content>) {
        if place != base { place.moveInitialize(from: base, count: count) }
        count = 0
    }

    /// A new blank record at the end.
    @inline(__always) func appendBlank() -> UnsafeMutablePointer<Content> {
        if count == capacity { grow() }
        let slot = base + count
        slot.initialize(to: Content())
        count += 1
        return slot
    }

    /// Takes the last record away again.
    func removeLast() {
        count -= 1
        (base + count).deinitialize(count: 1)
    }

    private func grow() {
        let larger = UnsafeMutablePointer<Content>.allocate(capacity: max(8, capacity * 2))
        larger.moveInitialize(from: base, count: count)
        if !isPlaced { base.deallocate() }
        isPlaced = false
        base = larger
        capacity = max(8, capacity * 2)
    }

    /// Moves the records of several buffers, in order, into one array; the buffers are empty then.
    static func joined(_ buffers: [RecordBuffer]) -> [Content] {
        let total = buffers.reduce(0) { $0 + $1.count }
        return Array(unsafeUninitializedCapacity: total) { target, count in
            count = total
            guard let start = target.baseAddress else { return }
            var ends: [Int] = []
            for buffer in buffers { ends.append((ends.last ?? 0) + buffer.count) }
            LargeMemory.prepare(start, bytes: total * MemoryLayout<Content>.stride)
            // New memory is slow to touch the first time; all cores share it.
            nonisolated(unsafe) let first = start
            let offsets = ends
            Parallel.forEach(buffers.count, workers: total > 10_000 ? Parallel.workers : 1) {
                _, index in
                let buffer = buffers[index]
                let place = first + (offsets[index] - buffer.count)
                place.moveInitialize(from: buffer.base, count: buffer.count)
                buffer.count = 0
                buffer.free()
            }
        }
    }

    /// Gives back the memory of a buffer that is empty.
    private func free() {
        base.deallocate()
        capacity = 8
        base = .allocate(capacity: capacity)
    }
}

/// The cells of one row, reused for all rows.
final class CellRow {
    let cells: UnsafeMutablePointer<Cell>
    let count: Int

    init(count: Int) {
        self.count = max(count, 1)
        cells = .allocate(capacity: self.count)
        cells.initialize(repeating: .empty, count: self.count)
    }

    deinit { cells.deallocate() }
}
