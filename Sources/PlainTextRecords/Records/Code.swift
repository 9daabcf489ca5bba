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

extension CodeScheme {
    /// The place of a code in source code, from 1. One that the set does not know is a programmer's
    /// mistake.
    public static func place(of code: String) -> Int32 {
        let found = code.withByteSpan { known.find($0) }
        precondition(found != nil, "not a code of \(schemeName): \(code)")
        return found?.place ?? 0
    }
}

/// A code of a set. The form is that of an identifier.
@frozen
public struct Code<Scheme: CodeScheme>: PlainTextValue, RequiredValue,
    ExpressibleByStringLiteral
{
    /// The place of the code in the set, from 1, so that rules compare numbers; 0: the set does not
    /// know it.
    public let place: Int32
    /// The text of a code that the set does not know.
    @usableFromInline let other: String

    @inlinable init(place: Int32) {
        self.place = place
        other = ""
    }

    @inlinable init(unchecked text: String) {
        place = 0
        other = text
    }

    @inlinable public var text: String {
        place > 0 ? Scheme.known.codes[Int(place) - 1] : other
    }

    @inlinable public init?(plainText bytes: ByteSpan) {
        var ignored = false
        self.init(plainText: bytes, isRemarkable: &ignored)
    }

    /// Remarkable is a code that the set does not know, or not at every date.
    @inlinable public init?(plainText bytes: ByteSpan, isRemarkable: inout Bool) {
        if let found = Scheme.known.find(bytes) {
            if found.isDated { isRemarkable = true }
            self.init(place: found.place)
            return
        }
        guard IdentifierForm.fits(bytes) else { return nil }
        isRemarkable = true
        self.init(unchecked: bytes.text)
    }

    /// A code in source code. A literal that does not fit the form is a programmer's mistake.
    public init(stringLiteral value: String) {
        let code = Code(text: value)
        precondition(code != nil, "not the form of a code: \(value)")
        self = code ?? .blank
    }

    /// Whether the set knows the code, at whatever date.
    @inlinable public var isKnown: Bool { place > 0 }

    @inlinable public func write(to out: inout ByteBuffer) { out.append(text) }

    @inlinable public static var blank: Code { Code(unchecked: "") }

    public static var schema: ValueSchema {
        ValueSchema(
            kind: "code", pattern: IdentifierForm.pattern, codelist: Scheme.schemeName,
            maximumCount: Scheme.maximumCount)
    }
}

/// The codes of a set, found by their bytes. To find one makes no text.
public final class CodeTable: Sendable {
    /// A code: its first and last eight bytes, which are all of it up to 16 bytes.
    @usableFromInline struct Slot: Sendable {
        @usableFromInline var first: UInt64 = 0
        @usableFromInline var second: UInt64 = 0
        @usableFromInline var count: Int32 = 0
        @usableFromInline var place: Int32 = 0
        @usableFromInline var isDated = false
    }

    /// A code that was found.
    @frozen public struct Found {
        /// Its place among ``CodeTable/codes``, from 1.
        public let place: Int32
        /// Whether it may be used on some days only.
        public let isDated: Bool

        @inlinable init(place: Int32, isDated: Bool) {
            self.place = place
            self.isDated = isDated
        }
    }

    /// Open addressing; a free slot has the place 0.
    @usableFromInline let slots: [Slot]
    @usableFromInline let mask: Int
    public let codes: [String]

    /// - Parameter dated: Those of the codes that may be used on some days only.
    public init(_ codes: [String], dated: Set<String> = []) {
        self.codes = codes
        var size = 8
        while size < codes.count * 3 { size *= 2 }
        var slots = [Slot](repeating: Slot(), count: size)
        for (number, code) in codes.enumerated() {
            let (first, second) = code.withByteSpan { CodeTable.ends(of: $0) }
            let count = code.utf8.count
            var index = CodeTable.hash(first, second, count) & (size - 1)
            while slots[index].place != 0 { index = (index + 1) & (size - 1) }
            slots[index] = Slot(
                first: first, second: second, count: Int32(count), place: Int32(number + 1),
                isDated: dated.contains(code))
        }
        self.slots = slots
        mask = size - 1
    }

    /// The code with these bytes, or nil. Compared byte for byte.
    @inlinable public func find(_ bytes: ByteSpan) -> Found? {
        let (first, second) = CodeTable.ends(of: bytes)
        let count = Int32(truncatingIfNeeded: bytes.count)
        return slots.withUnsafeBufferPointer { slots in
            var index = CodeTable.hash(first, second, bytes.count) & mask
            while slots[index].place != 0 {
                if slots[index].first == first, slots[index].second == second,
                    slots[index].count == count,
                    count <= 16 || hasText(slots[index].place, bytes)
                {
                    return Found(place: slots[index].place, isDated: slots[index].isDated)
                }
                index = (index &+ 1) & mask
            }
            return nil
        }
    }

    @usableFromInline func hasText(_ place: Int32, _ bytes: ByteSpan) -> Bool {
        codes[Int(place) - 1].withByteSpan { $0.equals(bytes) }
    }

    /// The first and the last eight bytes; of fewer than eight, as many as there are. Together with the
    /// count they tell texts of up to 16 bytes apart.
    @inline(__always) @inlinable static func ends(of bytes: ByteSpan) -> (UInt64, UInt64) {
        let raw = UnsafeRawPointer(bytes.start)
        let count = bytes.count
        if count >= 8 {
            return (
                raw.loadUnaligned(as: UInt64.self),
                raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            )
        }
        if count >= 4 {
            let low = raw.loadUnaligned(as: UInt32.self)
            let high = raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            return (UInt64(low) | UInt64(high) &<< 32, 0)
        }
        if count == 0 { return (0, 0) }
        let ends = UInt64(bytes[0]) | UInt64(bytes[count &- 1]) &<< 16
        return (ends | UInt64(bytes[count / 2]) &<< 8, 0)
    }

    @inline(__always) @inlinable
    static func hash(_ first: UInt64, _ second: UInt64, _ count: Int) -> Int {
        let product = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
            by: second ^ 0xE703_7ED1_A0B4_28DB &+ UInt64(truncatingIfNeeded: count))
        let mixed = product.high ^ product.low
        return Int(truncatingIfNeeded: mixed ^ mixed &>> 29)
    }
}
