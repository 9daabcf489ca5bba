/// A set of codes with a name. Which codes it knows is data, not part of the type of a value: a
/// value outside the set is read, kept and told by a rule.
public protocol CodeScheme: Sendable {
    /// The identifier of the set.
    static var schemeName: String { get }
    /// The codes that the set knows.
    static var known: CodeTable { get }
    /// How many codes of the set a record may have in a list; nil: any number.
    static var maximumCount: Int? { get }
}

extension CodeScheme {
    public static var maximumCount: Int? { nil }
}

/// A code of a set. The form is that of an identifier.
@frozen
public struct Code<Scheme: CodeScheme>: PlainTextValue, RequiredValue,
    ExpressibleByStringLiteral
{
    public let text: String

    @inlinable init(unchecked text: String) { self.text = text }

    @inlinable public init?(plainText bytes: ByteSpan) {
        var ignored = false
        self.init(plainText: bytes, isRemarkable: &ignored)
    }

    /// Remarkable is a code that the set does not know, or not at every date.
    @inlinable public init?(plainText bytes: ByteSpan, isRemarkable: inout Bool) {
        if let slot = Scheme.known.slot(of: bytes) {
            if slot.isDated { isRemarkable = true }
            text = slot.text
            return
        }
        guard IdentifierForm.fits(bytes) else { return nil }
        isRemarkable = true
        text = bytes.text
    }

    /// A code in source code. A literal that does not fit the form is a programmer's mistake.
    public init(stringLiteral value: String) {
        let code = Code(text: value)
        precondition(code != nil, "not the form of a code: \(value)")
        self = code ?? .blank
    }

    /// Whether the set knows the code, at whatever date.
    public var isKnown: Bool { text.withByteSpan { Scheme.known.slot(of: $0) != nil } }

    @inlinable public func write(to out: inout ByteBuffer) { out.append(text) }

    @inlinable public static var blank: Code { Code(unchecked: "") }

    public static var schema: ValueSchema {
        ValueSchema(
            kind: "code", pattern: IdentifierForm.pattern, codelist: Scheme.schemeName,
            maximumCount: Scheme.maximumCount)
    }
}

/// The codes of a set, found by their bytes. Reading a known code makes no new text.
public final class CodeTable: Sendable {
    @usableFromInline struct Slot: Sendable {
        @usableFromInline let hash: UInt64
        @usableFromInline let text: String
        /// Whether the code may be used on some days only.
        @usableFromInline let isDated: Bool
        /// The place of the code in ``CodeTable/codes``.
        @usableFromInline let place: Int32
    }

    /// Open addressing; a free slot has an empty text.
    @usableFromInline let slots: [Slot]
    @usableFromInline let mask: Int
    public let codes: [String]

    /// - Parameter dated: Those of the codes that may be used on some days only.
    public init(_ codes: [String], dated: Set<String> = []) {
        self.codes = codes
        var size = 8
        while size < codes.count * 3 { size *= 2 }
        var slots = [Slot](
            repeating: Slot(hash: 0, text: "", isDated: false, place: -1), count: size)
        for (place, code) in codes.enumerated() {
            let hash = code.withByteSpan { CodeTable.hash($0) }
            var index = Int(truncatingIfNeeded: hash) & (size - 1)
            while !slots[index].text.isEmpty { index = (index + 1) & (size - 1) }
            slots[index] = Slot(
                hash: hash, text: code, isDated: dated.contains(code), place: Int32(place))
        }
        self.slots = slots
        mask = size - 1
    }

    /// The code with these bytes, or nil. Compared byte for byte.
    @inlinable public func text(of bytes: ByteSpan) -> String? { slot(of: bytes)?.text }

    /// The place of the code with these bytes among ``codes``, or nil.
    public func place(of bytes: ByteSpan) -> Int? { slot(of: bytes).map { Int($0.place) } }

    @inlinable func slot(of bytes: ByteSpan) -> Slot? {
        let hash = CodeTable.hash(bytes)
        return slots.withUnsafeBufferPointer { slots in
            var index = Int(truncatingIfNeeded: hash) & mask
            while true {
                let slot = slots[index]
                if slot.text.isEmpty { return nil }
                if slot.hash == hash, slot.text.withByteSpan({ $0.equals(bytes) }) { return slot }
                index = (index &+ 1) & mask
            }
        }
    }

    @inlinable static func hash(_ bytes: ByteSpan) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.count)
        var word: UInt64 = 0
        for index in 0..<bytes.count {
            word = word &<< 8 | UInt64(bytes[index])
            if index & 7 == 7 {
                hash = CodeTable.mix(hash ^ word)
                word = 0
            }
        }
        return CodeTable.mix(hash ^ word)
    }

    @inline(__always) @inlinable static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
        return product.high ^ product.low
    }
}
