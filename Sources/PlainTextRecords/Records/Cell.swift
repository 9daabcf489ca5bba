/// A value inside a block of bytes: where it stands and how it is written there.
///
///     start   byte index in the block
///     bits    kind in the upper 4 bits, length in bytes in the lower 28
@frozen public struct Cell {
    @frozen public enum Kind: UInt32, Sendable {
        /// The bytes are the value.
        case text = 0
        /// Text in which `""` stands for `"`.
        case doubledQuotes = 1
        /// A JSON string with escapes.
        case escaped = 2
        /// A JSON number, literal, array or object: the bytes are its JSON text.
        case number = 3
        case boolean = 4
        case array = 5
        case object = 6
    }

    public let start: UInt32
    @usableFromInline let bits: UInt32

    /// The longest value that a cell can describe, in bytes.
    public static let maximumLength = 1 << 28 - 1

    @inline(__always) @inlinable
    public init(start: Int, end: Int, kind: Kind = .text) {
        self.start = UInt32(truncatingIfNeeded: start)
        bits = UInt32(truncatingIfNeeded: end &- start) | kind.rawValue &<< 28
    }

    /// The cell that stands for nothing.
    @inlinable public static var empty: Cell { Cell(start: 0, end: 0) }

    @inline(__always) @inlinable public var count: Int { Int(bits & 0x0FFF_FFFF) }
    @inline(__always) @inlinable public var end: Int { Int(start) &+ count }
    /// Nothing, whatever the kind.
    @inline(__always) @inlinable public var isEmpty: Bool { bits & 0x0FFF_FFFF == 0 }
    /// Whether the bytes are the value as they stand.
    @inline(__always) @inlinable public var isPlainText: Bool { bits < 1 &<< 28 }
    @inlinable public var kind: Kind { Kind(rawValue: bits &>> 28) ?? .text }
    @inline(__always) @inlinable public var kindBits: UInt32 { bits &>> 28 }
}
