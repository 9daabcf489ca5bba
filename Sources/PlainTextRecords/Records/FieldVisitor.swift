/// Walks the fields of a record in their order.
///
/// A record type lists its fields once, in `visit`; reading, writing, `Codable`, schemas and
/// documentation are visitors. The compiler specialises `visit` for each visitor.
public protocol FieldVisitor {
    associatedtype Failure: Error

    /// A part of the primary key.
    mutating func key<Value: RequiredValue>(
        _ name: StaticString, _ value: inout Value, _ noteDE: StaticString, _ noteEN: StaticString
    ) throws(Failure)

    /// A field that every record must have.
    mutating func required<Value: RequiredValue>(
        _ name: StaticString, _ value: inout Value, _ noteDE: StaticString, _ noteEN: StaticString
    ) throws(Failure)

    /// A field that may be unknown.
    mutating func optional<Value: FieldValue>(
        _ name: StaticString, _ value: inout Value?, _ noteDE: StaticString, _ noteEN: StaticString
    ) throws(Failure)

    /// A field with any number of values, none twice, in their order.
    mutating func list<Value: FieldValue>(
        _ name: StaticString, _ value: inout [Value], _ noteDE: StaticString,
        _ noteEN: StaticString
    ) throws(Failure)
}

extension FieldVisitor {
    /// A part of the key is, to most visitors, a required field.
    @inlinable public mutating func key<Value: RequiredValue>(
        _ name: StaticString, _ value: inout Value, _ noteDE: StaticString, _ noteEN: StaticString
    ) throws(Failure) {
        try required(name, &value, noteDE, noteEN)
    }
}

/// A row of a table: a plain struct that lists its fields once.
public protocol Record: Keyed, Hashable, Sendable, Codable {
    /// A record with nothing in it, to be filled by a reader.
    init()

    /// Unknown columns, and the raw text of values that could not be read.
    var leftover: Leftover { get set }

    /// Shows every field to a visitor, in the order of the format.
    mutating func visit<Visitor: FieldVisitor>(_ fields: inout Visitor) throws(Visitor.Failure)
}
