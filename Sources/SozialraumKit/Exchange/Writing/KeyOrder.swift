import PlainTextRecords

/// The order in which records are written: by primary key, bytes of UTF-8 ascending, parts in turn;
/// equal keys keep their order, records without a key come last in theirs.
enum KeyOrder {
    /// The indices of the records in order; nil if they stand so already.
    ///
    /// - Complexity: O(n) if they do, else O(n log n).
    static func indices<Content: Record>(of table: Table<Content>) -> [Int]? {
        let count = table.records.count
        guard count > 1, !RecordInfo<Content>.shared.fields.key.isEmpty else { return nil }
        if isSorted(table.records) { return nil }
        let keys = Keys(table.records, 0..<count)
        return (0..<count).sorted { left, right in
            let (a, b) = (keys[left], keys[right])
            if precedes(a, b) { return true }
            if precedes(b, a) { return false }
            return left < right
        }
    }

    /// Whether the records stand in order: looked at in blocks, on all cores.
    private static func isSorted<Content: Record>(_ records: [Content]) -> Bool {
        let length = 1 << 15
        let blocks = (records.count + length - 1) / length
        let results = Slots<Bool>(blocks)
        Parallel.forEach(blocks, workers: blocks > 1 ? Parallel.workers : 1) { _, block in
            // Each block also looks at the last record before it.
            let first = max(0, block * length - 1)
            let range = first..<min(records.count, (block + 1) * length)
            let keys = Keys(records, range)
            results[block] = (1..<max(1, range.count)).allSatisfy { index in
                !precedes(keys[index], keys[index - 1])
            }
        }
        return (0..<blocks).allSatisfy { results[$0] ?? true }
    }

    /// The keys of some records, one behind the other.
    private struct Keys {
        private let text: ByteBuffer
        private let ends: [Int]

        init<Content: Record>(_ records: [Content], _ range: Range<Int>) {
            var keys = KeyBytes()
            var ends: [Int] = []
            ends.reserveCapacity(range.count)
            records.eachInPlace(range) { _, record in
                keys.add(&record)
                ends.append(keys.out.count)
            }
            text = keys.out
            self.ends = ends
        }

        /// The key of a record, counted from the first of the range.
        subscript(index: Int) -> ByteSpan {
            text.span[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
        }
    }

    /// Whether a key comes before another. A key of nothing comes last.
    private static func precedes(_ left: ByteSpan, _ right: ByteSpan) -> Bool {
        if left.isEmpty || right.isEmpty { return !left.isEmpty && right.isEmpty }
        let common = min(left.count, right.count)
        for index in 0..<common where left[index] != right[index] {
            return left[index] < right[index]
        }
        return left.count < right.count
    }

    /// Collects the keys of records: the parts in turn, with a zero byte between.
    private struct KeyBytes: FieldVisitor {
        typealias Failure = Never
        var out = ByteBuffer(capacity: 1 << 16)
        private var leftover = Leftover()
        private var start = 0

        mutating func add<Content: Record>(_ record: inout Content) {
            leftover = record.leftover
            start = out.count
            record.visit(&self)
            // Only separators: no key at all.
            var isEmpty = true
            for index in start..<out.count where out[index] != 0 {
                isEmpty = false
                break
            }
            if isEmpty { out.truncate(to: start) }
        }

        mutating func key<Value: RequiredValue>(
            _ name: StaticString, _ value: inout Value, _ noteDE: StaticString,
            _ noteEN: StaticString
        ) {
            if !value.isBlank {
                value.write(to: &out)
            } else if !leftover.isEmpty, let raw = leftover["\(name)"] {
                out.append(raw)
            }
            out.append(0)
        }

        mutating func required<Value: RequiredValue>(
            _ name: StaticString, _ value: inout Value, _ noteDE: StaticString,
            _ noteEN: StaticString
        ) {}

        mutating func optional<Value: FieldValue>(
            _ name: StaticString, _ value: inout Value?, _ noteDE: StaticString,
            _ noteEN: StaticString
        ) {}

        mutating func list<Value: FieldValue>(
            _ name: StaticString, _ value: inout [Value], _ noteDE: StaticString,
            _ noteEN: StaticString
        ) {}
    }
}
