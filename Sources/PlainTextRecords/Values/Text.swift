extension String: RequiredValue {
    @inlinable public static var blank: String { "" }
    @inlinable public init?(plainText bytes: ByteSpan) { self = bytes.text }

    /// Remarkable is a text with control characters, blanks at its ends or side by side, or letters
    /// beyond the first 128, and one that is short or of a length at which texts are often cut.
    @inlinable public init?(plainText bytes: ByteSpan, isRemarkable: inout Bool) {
        if TextForm.isRemarkable(bytes) { isRemarkable = true }
        self = bytes.text
    }

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
    public init?(plainText bytes: ByteSpan, isRemarkable: inout Bool) {
        if TextForm.isRemarkable(bytes) { isRemarkable = true }
        text = bytes.text
    }
    public func write(to out: inout ByteBuffer) { out.append(text) }

    public static var blank: MultilineText { MultilineText("") }
    public static var isFreeText: Bool { true }
    public static var schema: ValueSchema { ValueSchema(kind: "multiline") }
}

/// The form of texts.
public enum TextForm {
    /// Whether a text deserves a second look: anything but printable ASCII with single blanks inside, a
    /// text so short that it may stand for none (`k. A.`), and one of a length at which programs cut.
    public static func isRemarkable(_ bytes: ByteSpan) -> Bool {
        switch bytes.count {
        case 1...16, 24, 30, 50, 255: return true
        default: break
        }
        var wasBlank = true
        for index in 0..<bytes.count {
            let byte = bytes[index]
            if byte < 32 || byte > 126 { return true }
            let isBlank = byte == 32
            if isBlank, wasBlank { return true }
            wasBlank = isBlank
        }
        return wasBlank && bytes.count > 0
    }
}
