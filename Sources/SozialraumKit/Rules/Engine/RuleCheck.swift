import PlainTextRecords

/// How a rule looks at data. A rule may have several checks.
protocol RuleCheck: Sendable {}

/// A record of a batch, for a moment: `$0.leistung` reads that field where it stands. A record itself as
/// the argument of a closure would be copied whole, with all its texts, as soon as the closure calls
/// anything that the compiler cannot see through.
@dynamicMemberLookup
struct RecordView<Content> {
    private let record: UnsafePointer<Content>

    @inline(__always) init(_ record: UnsafePointer<Content>) { self.record = record }

    @inline(__always) subscript<Value>(dynamicMember field: KeyPath<Content, Value>) -> Value {
        record.pointee[keyPath: field]
    }
}

/// A check of one record, as a loop over many: the predicate is inlined into the loop, so a rule
/// costs a nanosecond or two a record.
struct RecordCheck<Content: Record>: RuleCheck {
    let kind: FindingKind
    /// The field that a finding points to.
    let field: String
    /// The fields that the predicate looks at; where one of them could not be read, it is not asked.
    let needs: [String]
    let run: @Sendable (UnsafePointer<Content>, Int, inout Hits) -> Void
    /// The arguments of the message.
    let arguments: @Sendable (RecordView<Content>, ReportLanguage) -> [String]

    /// - Parameter fails: Whether a record breaks the rule.
    @inline(__always)
    init(
        _ type: Content.Type, _ kind: FindingKind, at field: String, needs: [String],
        arguments: @escaping @Sendable (RecordView<Content>, ReportLanguage) -> [String] = { _, _ in
            []
        },
        fails: @escaping @Sendable (RecordView<Content>) -> Bool
    ) {
        self.kind = kind
        self.field = field
        self.needs = needs
        self.arguments = arguments
        run = { records, count, hits in
            for index in 0..<count where fails(RecordView(records + index)) { hits.add(index) }
        }
    }
}

/// The records of a batch that break a rule.
struct Hits {
    let places: UnsafeMutablePointer<UInt8>
    var count = 0

    @inline(__always) mutating func add(_ index: Int) {
        places[count] = UInt8(truncatingIfNeeded: index)
        count &+= 1
    }
}

/// A check of a value that deserves a second look: it was read, but not as a matter of course.
struct ValueCheck: RuleCheck {
    /// Whether the check is about a field.
    let isAbout: @Sendable (FieldInfo) -> Bool
    /// What is wrong with a value; nil: nothing.
    let look: @Sendable (ValueLook) -> FindingKind?
    let arguments: @Sendable (ValueLook, ReportLanguage) -> [String]

    init(
        isAbout: @escaping @Sendable (FieldInfo) -> Bool,
        arguments: @escaping @Sendable (ValueLook, ReportLanguage) -> [String] = { _, _ in [] },
        look: @escaping @Sendable (ValueLook) -> FindingKind?
    ) {
        self.isAbout = isAbout
        self.arguments = arguments
        self.look = look
    }
}

/// A check of the metadata.
struct MetadataCheck: RuleCheck {
    /// What it throws is a fault of the rule: it is told to have failed, and the others go on.
    let run: @Sendable (MetadataView, inout [MetadataFinding]) throws -> Void
}

/// What a check of the metadata found.
struct MetadataFinding {
    var kind: FindingKind
    /// The keys that lead to the place: `absender`, `name`.
    var path: [String]
    var arguments: [String] = []
    /// The table that it is about.
    var table: String?
    /// The column of that table.
    var field: String?
}

/// A check over several records: it runs when all tables are known.
struct PackageCheck: RuleCheck {
    /// The values that it needs of each record, beside keys and references.
    let keeps: [any KeptColumn]
    /// The reference columns whose targets it needs: `hilfen.fall`.
    let follows: [String]
    /// What it throws is a fault of the rule: it is told to have failed, and the others go on.
    let run: @Sendable (PackageView, inout FindingBuffer) throws -> Void
    /// The arguments of a message, made from the number that the finding carries.
    let arguments: @Sendable (Int, ReportLanguage) -> [String]

    init(
        keeps: [any KeptColumn] = [], follows: [String] = [],
        arguments: @escaping @Sendable (Int, ReportLanguage) -> [String] = { _, _ in [] },
        run: @escaping @Sendable (PackageView, inout FindingBuffer) throws -> Void
    ) {
        self.keeps = keeps
        self.follows = follows
        self.arguments = arguments
        self.run = run
    }
}

/// A value of each record of a table that is kept until all tables are known, as one number.
///
/// Rules that keep the same name share it: they must keep the same.
protocol KeptColumn: Sendable {
    var table: String { get }
    /// What it is asked for by: the name of its field, or one for several fields together.
    var name: String { get }
    /// The fields that it is made of.
    var fields: [String] { get }
    /// Whether texts are kept, and no numbers.
    var isText: Bool { get }
}

/// A kept column of a record type.
struct Kept<Content: Record>: KeptColumn {
    let name: String
    let fields: [String]
    let run: @Sendable (UnsafePointer<Content>, Int, UnsafeMutablePointer<Int32>) -> Void

    var table: String { "\(Content.table)" }
    var isText: Bool { false }

    /// Keeps a number for the value of a field; 0 stands for a missing value. Where the field could not
    /// be read, ``unreadableKept`` is kept.
    @inline(__always)
    init(
        _ type: Content.Type, _ field: String,
        _ value: @escaping @Sendable (RecordView<Content>) -> Int32
    ) {
        self.init(type, field, of: [field], value)
    }

    /// Keeps a number made of several fields; where one of them could not be read,
    /// ``unreadableKept``.
    @inline(__always)
    init(
        _ type: Content.Type, _ name: String, of fields: [String],
        _ value: @escaping @Sendable (RecordView<Content>) -> Int32
    ) {
        self.name = name
        self.fields = fields
        run = { records, count, out in
            for index in 0..<count { out[index] = value(RecordView(records + index)) }
        }
    }
}

/// A kept column of texts, for tables of master data: those of single cases are too large for it, and
/// their texts are nobody's business.
struct KeptText<Content: Record>: KeptColumn {
    let name: String
    let run: @Sendable (UnsafePointer<Content>, Int, inout [String?]) -> Void

    var table: String { "\(Content.table)" }
    var fields: [String] { [name] }
    var isText: Bool { true }

    /// Keeps the text of a field; an empty one stands for a missing value. Where the field could not be
    /// read, nil is kept.
    init(
        _ type: Content.Type, _ field: String,
        _ value: @escaping @Sendable (RecordView<Content>) -> String
    ) {
        precondition(!TableInfo.caseTables.contains("\(Content.table)"), "no table of master data")
        name = field
        run = { records, count, out in
            for index in 0..<count { out.append(value(RecordView(records + index))) }
        }
    }
}

/// A number that stands for a kept value that could not be read.
let unreadableKept: Int32 = -1
