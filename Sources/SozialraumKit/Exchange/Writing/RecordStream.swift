import PlainTextRecords

/// Records of some type.
protocol RecordStreaming: Sendable {}

/// Records by number: stored ones, or ones that are made when they are asked for.
struct RecordStream<Content: Record>: RecordStreaming {
    private enum Source: Sendable {
        case stored([Content], order: [Int]?)
        case made(@Sendable (Int) -> Content)
    }

    let count: Int
    private let source: Source

    /// Stored records, in an order of their indices or in their own.
    init(_ records: [Content], order: [Int]? = nil) {
        count = records.count
        source = .stored(records, order: order)
    }

    /// Records that are made from their number; the closure is called on several threads.
    init(count: Int, _ make: @escaping @Sendable (Int) -> Content) {
        self.count = count
        source = .made(make)
    }

    /// Shows the records of a range in turn. They are shown where they stand, without a copy, and
    /// must not be changed.
    @inline(__always)
    func each(_ range: Range<Int>, _ body: (_ index: Int, _ record: inout Content) -> Void) {
        switch source {
        case .stored(let records, let order):
            records.eachInPlace(range, order: order, body)
        case .made(let make):
            for index in range {
                var record = make(index)
                body(index, &record)
            }
        }
    }
}

extension Array where Element: Record {
    /// Shows records in turn where they stand. A visitor takes each field as `inout`; those that
    /// write or look only read it, so that nothing here is changed.
    @inline(__always)
    func eachInPlace(
        _ range: Range<Int>, order: [Int]? = nil,
        _ body: (_ index: Int, _ record: inout Element) -> Void
    ) {
        withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            let records = UnsafeMutablePointer(mutating: start)
            for index in range { body(index, &records[order?[index] ?? index]) }
        }
    }
}
