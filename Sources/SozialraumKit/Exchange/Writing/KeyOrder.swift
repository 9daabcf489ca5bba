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
        var keys = KeyBytes()
        var ends = [Int](repeating: 0, count: count)
        for index in 0..<count {
            var record = table.records[index]
            keys.add(&record)
            ends[index] = keys.out.count
        }
        let text = keys.out
        func key(_ index: Int) -> ByteSpan {
            let start = index == 0 ? 0 : ends[index - 1]
            return text.span[start..<ends[index]]
        }
        let isSorted = (1..<count).allSatisfy { !precedes(key($0), key($0 - 1)) }
        if isSorted { return nil }
        let order = (0..<count).sorted { left, right in
            let (a, b) = (key(left), key(right))
            if precedes(a, b) { return true }
            if precedes(b, a) { return false }
            return left < right
        }
        return withExtendedLifetime(text) { order }
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
