import PlainTextRecords

/// The rows of a table, in the order of the file; an array in all but name.
public struct Table<Content: Record>: Hashable, Sendable {
    public var records: [Content]

    /// The columns that the file delivered, also those without any value; nil if the table was not
    /// delivered. A table is written if it was delivered or has a row.
    public var columns: [String]?

    public init() {
        records = []
        columns = nil
    }

    /// A table of records; its columns are the required ones and those in which something stands.
    public init(_ records: [Content]) {
        self.records = records
        columns = nil
    }

    /// Whether the table is part of the package, be it without rows.
    public var isDelivered: Bool { columns != nil || !records.isEmpty }
}

extension Table: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { records.count }

    public subscript(index: Int) -> Content {
        _read { yield records[index] }
        _modify { yield &records[index] }
    }

    public mutating func replaceSubrange<C: Collection>(
        _ subrange: Range<Int>, with newElements: C
    ) where C.Element == Content {
        records.replaceSubrange(subrange, with: newElements)
    }

    public mutating func append(_ record: Content) { records.append(record) }
}

extension Table: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: Content...) { self.init(elements) }
}

/// Which columns occur in some records.
private struct Occurring: Sendable {
    /// Bit i: field i has a value or a raw text.
    var bits: UInt64 = 0
    var unknown = Set<ExactName>()

    init<Content: Record>(_ records: [Content], _ range: Range<Int>, fields: FieldList) {
        var used = UsedFields()
        var others = Set<ExactName>()
        var raw: UInt64 = 0
        records.eachInPlace(range) { _, record in
            used.add(&record)
            if record.leftover.isEmpty { return }
            for entry in record.leftover.entries {
                if let field = fields.index(of: entry.name) {
                    raw |= 1 << UInt64(field)
                } else if !entry.text.isEmpty {
                    others.insert(ExactName(entry.name))
                }
            }
        }
        bits = used.bits | raw
        unknown = others
    }
}

/// Which columns of a table are written: fields in the order of the format, then unknown ones by
/// name.
struct TableLayout: Sendable {
    let fields: FieldList
    /// Bit i: field i is a column.
    var columns: UInt64
    var unknown: [String]

    init<Content: Record>(_ table: Table<Content>) {
        fields = RecordInfo<Content>.shared.fields
        let known = fields
        var bits: UInt64 = 0
        var names = Set<ExactName>()
        let length = 1 << 16
        let blocks = (table.records.count + length - 1) / length
        let parts = Slots<Occurring>(blocks)
        Parallel.forEach(blocks, workers: blocks > 1 ? Parallel.workers : 1) { _, block in
            let range = block * length..<min(table.records.count, (block + 1) * length)
            parts[block] = Occurring(table.records, range, fields: known)
        }
        for block in 0..<blocks {
            guard let part = parts[block] else { continue }
            bits |= part.bits
            names.formUnion(part.unknown)
        }
        if let delivered = table.columns {
            for name in delivered {
                if let field = fields.index(of: name) {
                    bits |= 1 << UInt64(field)
                } else {
                    names.insert(ExactName(name))
                }
            }
        } else {
            bits |= fields.requiredBits
        }
        if bits == 0, names.isEmpty {
            // Rows need a column to stand in, and an empty table in CSV is a header.
            bits = fields.requiredBits
            if bits == 0, !table.isEmpty { names.insert(ExactName("#1")) }
        }
        columns = bits
        unknown = names.map(\.text).sorted { $0.precedes($1) }
    }

    /// The names of the columns in their order.
    var names: [String] {
        fields.names.enumerated().filter { columns & 1 << UInt64($0.offset) != 0 }.map(\.element)
            + unknown
    }
}
