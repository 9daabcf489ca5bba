/// A value with exactly one plain-text form.
public protocol FieldValue: Hashable, Sendable {
    /// Reads the plain text of a cell that is not empty; nil if the text does not fit the type.
    init?(plainText bytes: ByteSpan)

    /// Reads the plain text of a cell that is not empty, and says whether the value deserves a second
    /// look: it fits the type, but a rule may have something to say of it.
    init?(plainText bytes: ByteSpan, isRemarkable: inout Bool)

    /// Appends the one plain-text form.
    func write(to out: inout ByteBuffer)

    /// How JSON writes the value.
    static var shape: JSONShape { get }

    /// Whether the text may hold characters that CSV and JSON must mask.
    static var isFreeText: Bool { get }

    /// What the type is to a schema.
    static var schema: ValueSchema { get }
}

extension FieldValue {
    @inlinable public init?(plainText bytes: ByteSpan, isRemarkable: inout Bool) {
        self.init(plainText: bytes)
    }

    @inlinable public static var shape: JSONShape { .string }
    @inlinable public static var isFreeText: Bool { false }

    /// Reads a text; nil if it is empty or does not fit the type.
    @inlinable public init?(text: String) {
        let value: Self? = text.withByteSpan { $0.isEmpty ? nil : Self(plainText: $0) }
        guard let value else { return nil }
        self = value
    }

    /// The plain text of the value.
    public var plainText: String {
        var out = ByteBuffer(capacity: 64)
        write(to: &out)
        return out.span.text
    }
}

/// A value that a required field may hold: it has a blank that stands where nothing could be read.
///
/// No writer prints a blank: it consults the record's leftover first.
public protocol RequiredValue: FieldValue {
    static var blank: Self { get }
}

extension RequiredValue {
    @inlinable public var isBlank: Bool { self == Self.blank }
}

/// A value that can be made from and shown as its plain text.
public protocol PlainTextValue: FieldValue, LosslessStringConvertible {}

extension PlainTextValue {
    /// Reads the plain text; nil if it does not fit the type.
    public init?(_ description: String) { self.init(text: description) }
    public var description: String { plainText }
}

/// How JSON writes a value.
@frozen public enum JSONShape: Sendable { case string, number, boolean }

/// What a field type is to a schema: its kind, its form, and where it points.
public struct ValueSchema: Hashable, Sendable {
    /// The name of the kind in the format ("day", "ags", "text").
    public var kind: String
    /// A regular expression (ECMA 262, anchored) that the plain text matches, where there is one.
    public var pattern: String?
    /// The table whose key the value repeats.
    public var references: String?
    /// The code list that the value is taken from.
    public var codelist: String?
    /// How many values a list may have; nil: any number.
    public var maximumCount: Int?

    /// More parameters may come with later versions.
    public init(
        kind: String, pattern: String? = nil, references: String? = nil, codelist: String? = nil,
        maximumCount: Int? = nil
    ) {
        self.kind = kind
        self.pattern = pattern
        self.references = references
        self.codelist = codelist
        self.maximumCount = maximumCount
    }
}
