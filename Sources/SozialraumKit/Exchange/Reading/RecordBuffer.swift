import PlainTextRecords

/// Records that a reader is filling, and what it noticed about them.
final class RecordBuffer<Content: Record>: @unchecked Sendable {
    private var base: UnsafeMutablePointer<Content>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 64) {
        self.capacity = max(capacity, 8)
        base = .allocate(capacity: self.capacity)
    }

    deinit {
        base.deinitialize(count: count)
        base.deallocate()
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
        let larger = UnsafeMutablePointer<Content>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = larger
        capacity *= 2
    }

    /// Moves the records of several buffers, in order, into one array; the buffers are empty then.
    static func joined(_ buffers: [RecordBuffer]) -> [Content] {
        let total = buffers.reduce(0) { $0 + $1.count }
        return Array(unsafeUninitializedCapacity: total) { target, count in
            var at = 0
            for buffer in buffers {
                if let start = target.baseAddress {
                    (start + at).moveInitialize(from: buffer.base, count: buffer.count)
                }
                at += buffer.count
                buffer.count = 0
            }
            count = total
        }
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
