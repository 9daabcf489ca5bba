extension String: RequiredValue {
    @inlinable public static var blank: String { "" }
    @inlinable public init?(plainText bytes: ByteSpan) { self = bytes.text }
    @inlinable public func write(to out: inout ByteBuffer) { out.append(self) }
    @inlinable public static var isFreeText: Bool { true }
    public static var schema: ValueSchema { ValueSchema(kind: "text") }
}

/// A text that may have several lines, separated by line feeds.
public struct MultilineText: PlainTextValue, RequiredValue, ExpressibleByStringLiteral {
    public var text: String

    public init(_ text: String) { self.text = text }
    public init(stringLiteral value: String) { text = value }
    public init?(plainText bytes: ByteSpan) { text = bytes.text }
    public func write(to out: inout ByteBuffer) { out.append(text) }

    public static var blank: MultilineText { MultilineText("") }
    public static var isFreeText: Bool { true }
    public static var schema: ValueSchema { ValueSchema(kind: "multiline") }
}
