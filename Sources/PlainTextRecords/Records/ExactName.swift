/// A name compared byte for byte. Swift's own texts are equal where Unicode holds them for
/// equivalent (`ä` and `a` with U+0308); names in files are not.
public struct ExactName: Hashable, Sendable {
    public let text: String

    public init(_ text: String) { self.text = text }

    public static func == (left: ExactName, right: ExactName) -> Bool {
        left.text.isExactly(right.text)
    }

    public func hash(into hasher: inout Hasher) {
        text.withByteSpan { hasher.combine(bytes: UnsafeRawBufferPointer($0.buffer)) }
    }
}

extension String {
    /// Whether the bytes of UTF-8 are the same.
    public func isExactly(_ other: String) -> Bool {
        utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
    }

    /// Whether the bytes of UTF-8 come before those of another text.
    public func precedes(_ other: String) -> Bool {
        utf8.lexicographicallyPrecedes(other.utf8)
    }
}
