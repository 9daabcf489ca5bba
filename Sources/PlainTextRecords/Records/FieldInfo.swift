/// What the one list says of a field.
public struct FieldInfo: Hashable, Sendable {
    public enum Need: String, Hashable, Sendable { case key, required, optional, list }

    public var name: String
    public var need: Need
    public var schema: ValueSchema
    public var shape: JSONShape
    public var isFreeText: Bool
    /// What stands in the column, in German and in English.
    public var noteDE: String
    public var noteEN: String

    /// Whether it holds words of people, with one line or several.
    public var isText: Bool { schema.kind == "text" || schema.kind == "multiline" }

    /// Whether every record must have it.
    public var isRequired: Bool { need == .key || need == .required }
}

/// The fields of a record type, found out once.
public struct FieldList: Sendable {
    public let fields: [FieldInfo]
    public let names: [String]
    private let indices: [String: Int]

    init(_ fields: [FieldInfo]) {
        precondition(fields.count <= 64, "a record has at most 64 fields")
        self.fields = fields
        names = fields.map(\.name)
        indices = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    }

    public var count: Int { fields.count }

    /// The position of a field, or nil if the record has none of that name.
    public func index(of name: String) -> Int? { indices[name] }

    /// The fields of the primary key.
    public var key: [FieldInfo] { fields.filter { $0.need == .key } }

    /// Bit i: field i is required or part of the key.
    public var requiredBits: UInt64 {
        var bits: UInt64 = 0
        for (index, field) in fields.enumerated() where field.isRequired { bits |= 1 << index }
        return bits
    }
}

struct FieldLister: FieldVisitor {
    typealias Failure = Never
    var fields: [FieldInfo] = []

    private mutating func add<Value: FieldValue>(
        _ name: StaticString, _ need: FieldInfo.Need, _ type: Value.Type, _ noteDE: StaticString,
        _ noteEN: StaticString
    ) {
        fields.append(
            FieldInfo(
                name: "\(name)", need: need, schema: Value.schema, shape: Value.shape,
                isFreeText: Value.isFreeText, noteDE: "\(noteDE)", noteEN: "\(noteEN)"))
    }

    mutating func key<Value: RequiredValue>(
        _ name: StaticString, _ value: inout Value, _ noteDE: StaticString, _ noteEN: StaticString
    ) { add(name, .key, Value.self, noteDE, noteEN) }

    mutating func required<Value: RequiredValue>(
        _ name: StaticString, _ value: inout Value, _ noteDE: StaticString, _ noteEN: StaticString
    ) { add(name, .required, Value.self, noteDE, noteEN) }

    mutating func optional<Value: FieldValue>(
        _ name: StaticString, _ value: inout Value?, _ noteDE: StaticString, _ noteEN: StaticString
    ) { add(name, .optional, Value.self, noteDE, noteEN) }

    mutating func list<Value: FieldValue>(
        _ name: StaticString, _ value: inout [Value], _ noteDE: StaticString,
        _ noteEN: StaticString
    ) { add(name, .list, Value.self, noteDE, noteEN) }
}

extension Record {
    /// The fields of the type, in their order. Made anew at each call; keep it where it is hot.
    public static func makeFieldList() -> FieldList {
        var lister = FieldLister()
        var blank = Self()
        blank.visit(&lister)
        return FieldList(lister.fields)
    }
}
