/// A record type whose rows have a key that others refer to.
public protocol Keyed {
    /// The name of the table in files.
    static var table: StaticString { get }
}

/// The key of a record, or a reference to one: the type names the table.
///
/// The form: 1 to 64 of `a-z 0-9 . _ -`, beginning with a letter or digit.
@frozen public struct ID<Target: Keyed>: PlainTextValue, RequiredValue, ExpressibleByStringLiteral {
    public let text: String

    @inlinable init(unchecked text: String) { self.text = text }

    @inlinable public init?(plainText bytes: ByteSpan) {
        guard IdentifierForm.fits(bytes) else { return nil }
        text = bytes.text
    }

    /// An identifier in source code. A literal that does not fit the form is a programmer's mistake.
    public init(stringLiteral value: String) {
        let id = ID(text: value)
        precondition(id != nil, "not the form of an identifier: \(value)")
        self = id ?? .blank
    }

    @inlinable public func write(to out: inout ByteBuffer) { out.append(text) }

    @inlinable public static var blank: ID { ID(unchecked: "") }

    public static var schema: ValueSchema {
        ValueSchema(kind: "id", pattern: IdentifierForm.pattern, references: "\(Target.table)")
    }
}

/// The form that identifiers and codes share.
public enum IdentifierForm {
    public static let pattern = "^[a-z0-9][a-z0-9._-]{0,63}$"

    @inlinable public static func fits(_ bytes: ByteSpan) -> Bool {
        guard bytes.count >= 1, bytes.count <= 64 else { return false }
        // a-z and 0-9 are tested by arithmetic: no table, no branch a byte.
        var bad: UInt8 = 0
        for index in 0..<bytes.count {
            let byte = bytes[index]
            let isLetter: UInt8 = (byte &- 97) < 26 ? 1 : 0
            let isDigit: UInt8 = (byte &- 48) < 10 ? 1 : 0
            let isMark: UInt8 = (byte == 45 || byte == 46 || byte == 95) ? 1 : 0
            bad |= (isLetter | isDigit | isMark) ^ 1
        }
        let first = bytes[0]
        return bad == 0 && first != 45 && first != 46 && first != 95
    }
}
